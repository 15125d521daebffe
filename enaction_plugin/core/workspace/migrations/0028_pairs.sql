-- Where contributions are, twice. `sync_places` is what holds: in the order of the contributions,
-- so that one that moves costs a single page of the file. `sync_candidates` leads from a district
-- to its contributions: every pair that holds is there, and pairs that held once may be; those of
-- single contributions that moved lately stand together (recent = 1), else each would cost a page.
-- The view `contribution_districts` shows what holds, by identifier.
CREATE TABLE sync_places (
  fid INTEGER, -- contributions.fid
  district INTEGER, -- districts.fid
  share REAL, -- the part inside, 0 to 1
  decimetres INTEGER, -- how far outside
  boundary BOOLEAN,
  PRIMARY KEY (fid, district)
) WITHOUT ROWID;
CREATE TABLE sync_candidates (
  recent INTEGER,
  district INTEGER,
  fid INTEGER,
  PRIMARY KEY (recent, district, fid)
) WITHOUT ROWID;
INSERT OR IGNORE INTO sync_places
SELECT c.fid, p.district, p.share, CAST(round(p.distance * 10) AS INTEGER), p.boundary
FROM contribution_districts p JOIN contributions c ON c.uuid = p.contribution
WHERE p.district IS NOT NULL ORDER BY c.fid, p.district;
INSERT INTO sync_candidates SELECT 0, district, fid FROM sync_places ORDER BY district, fid;
DROP TABLE contribution_districts;
INSERT OR REPLACE INTO sync_state (k, v) VALUES ('readers', 28);
