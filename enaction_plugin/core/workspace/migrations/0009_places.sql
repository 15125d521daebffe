-- Where contributions are: inside by a share from 0 to 1 (a drawn line or area may be
-- partly so), not surely on one side of the outline, or near. What has moved since waits
-- in two sets, of contributions and of districts, filled by triggers.
ALTER TABLE contribution_districts ADD COLUMN share REAL;
ALTER TABLE contribution_districts ADD COLUMN boundary BOOLEAN;
ALTER TABLE districts ADD COLUMN population_year TEXT;
CREATE TABLE sync_stale_place (fid INTEGER PRIMARY KEY);
CREATE TABLE sync_stale_district (fid INTEGER PRIMARY KEY);
INSERT INTO sync_stale_district SELECT fid FROM districts;
