-- How far the contributions went once a file was imported: what came since has a higher fid.
ALTER TABLE sync_import ADD COLUMN last_fid INTEGER;
