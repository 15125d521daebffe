-- Contributions whose row does not say yet what their taggings say: a gesture on many
-- writes the taggings, the wide rows follow in short transactions.
CREATE TABLE sync_stale_projection (fid INTEGER PRIMARY KEY);
