-- The workspace: a GeoPackage 1.3 that QGIS, ogr2ogr and DB Manager open as it is.
-- This is version 1; what came later is in migrations/.
-- No UNIQUE and no NOT NULL on the tables planners edit: a constraint that fails
-- under a QGIS edit buffer discards the feature. Identity is kept by triggers.sql.

-- 'GPKG'
PRAGMA application_id = 1196444487;
PRAGMA user_version = 10300;

CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL,
  description TEXT
);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY,
  data_type TEXT NOT NULL,
  identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
  srs_id INTEGER REFERENCES gpkg_spatial_ref_sys (srs_id)
);
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents (table_name),
  column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys (srs_id),
  z TINYINT NOT NULL,
  m TINYINT NOT NULL,
  PRIMARY KEY (table_name, column_name)
);
CREATE TABLE gpkg_extensions (
  table_name TEXT,
  column_name TEXT,
  extension_name TEXT NOT NULL,
  definition TEXT NOT NULL,
  scope TEXT NOT NULL,
  UNIQUE (table_name, column_name, extension_name)
);
CREATE TABLE gpkg_ogr_contents (
  table_name TEXT NOT NULL PRIMARY KEY, feature_count INTEGER DEFAULT NULL
);

INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', NULL),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', NULL),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326,
   'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]',
   'longitude/latitude coordinates in decimal degrees');

-- Contributions: the citizens' columns, the planners' columns, then projections
-- kept for styling and filtering. Code lists are joined by commas, in plan order.
CREATE TABLE contributions (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  uuid TEXT,
  platform_id TEXT,
  source TEXT,
  title TEXT,
  body TEXT,
  category TEXT,
  kind TEXT,
  created_at DATETIME,
  updated_at DATETIME,
  votes_for INTEGER,
  votes_against INTEGER,
  score_mean REAL,
  score_count INTEGER,
  comment_count INTEGER,
  author TEXT,
  url TEXT,
  moderation TEXT,
  withdrawn_at DATETIME,
  status TEXT,
  answer TEXT,
  answer_ready BOOLEAN,
  assignee TEXT,
  axes TEXT,
  priorities TEXT,
  actions TEXT,
  main_priority TEXT,
  tag_count INTEGER,
  sync_state TEXT
);
CREATE TABLE footprints (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom GEOMETRY,
  uuid TEXT -- of the contribution
);
CREATE TABLE taggings (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  contribution TEXT, -- uuid
  term TEXT, -- code
  role TEXT,
  origin TEXT,
  author TEXT,
  at DATETIME,
  note TEXT,
  step INTEGER -- the undoable step that made it, see sync_step
);
CREATE TABLE comments (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  contribution TEXT,
  parent TEXT,
  author TEXT,
  body TEXT,
  created_at DATETIME,
  withdrawn_at DATETIME
);
CREATE TABLE notes (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  contribution TEXT,
  author TEXT,
  body TEXT,
  at DATETIME,
  shared BOOLEAN
);
CREATE TABLE terms (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  code TEXT,
  label TEXT,
  short_label TEXT,
  kind TEXT, -- axis, priority, action, operation
  parent TEXT, -- code
  axis TEXT, -- code of the axis it hangs under; derived, for projections
  position INTEGER,
  keywords TEXT, -- joined by "; "
  description TEXT,
  retired_at DATETIME -- no longer in the plan; kept for its taggings
);
CREATE TABLE term_links (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  action TEXT,
  priority TEXT
);
CREATE TABLE districts (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTIPOLYGON,
  kind TEXT, -- qpv, npnru, commune, other
  code TEXT,
  name TEXT,
  vintage TEXT,
  source TEXT,
  population INTEGER
);
CREATE TABLE contribution_districts (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  contribution TEXT,
  district INTEGER, -- districts.fid
  inside BOOLEAN,
  distance REAL -- metres, 0 inside
);

INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES
  ('contributions', 'features', 'contributions', 4326),
  ('footprints', 'features', 'footprints', 4326),
  ('districts', 'features', 'districts', 4326),
  ('taggings', 'attributes', 'taggings', 0),
  ('comments', 'attributes', 'comments', 0),
  ('notes', 'attributes', 'notes', 0),
  ('terms', 'attributes', 'terms', 0),
  ('term_links', 'attributes', 'term_links', 0),
  ('contribution_districts', 'attributes', 'contribution_districts', 0);
-- GDAL keeps a count by trigger for the layers; the tables without geometry have
-- none: at 100,000 taggings in one gesture that trigger would cost more than the rest.
INSERT INTO gpkg_ogr_contents SELECT table_name, 0 FROM gpkg_contents WHERE data_type = 'features';
INSERT INTO gpkg_geometry_columns VALUES
  ('contributions', 'geom', 'POINT', 4326, 0, 0),
  ('footprints', 'geom', 'GEOMETRY', 4326, 0, 0),
  ('districts', 'geom', 'MULTIPOLYGON', 4326, 0, 0);

CREATE INDEX contributions_uuid ON contributions (uuid);
CREATE INDEX contributions_platform_id ON contributions (platform_id, source);
CREATE INDEX footprints_uuid ON footprints (uuid);
CREATE INDEX taggings_contribution ON taggings (contribution, term);
CREATE INDEX taggings_term ON taggings (term);
CREATE INDEX taggings_uuid ON taggings (uuid);
CREATE INDEX terms_code ON terms (code);
CREATE INDEX comments_contribution ON comments (contribution);
CREATE INDEX comments_uuid ON comments (uuid);
CREATE INDEX notes_contribution ON notes (contribution);
CREATE INDEX contribution_districts_contribution ON contribution_districts (contribution);
CREATE INDEX contribution_districts_district ON contribution_districts (district);

-- Engine tables: not registered in gpkg_contents, so hidden from layer lists.

-- schema, device_id, server_id, epoch, cursor, durable_seq, connection, applying,
-- projecting, uuid7_last … one value a key.
CREATE TABLE sync_state (k TEXT PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO sync_state VALUES ('applying', 0), ('projecting', 1), ('cursor', 0);

-- What the source last said of a contribution: `doc` has the citizens' columns
-- (JSON object), `geom` the point. Keyed by fid, the order rows are written in.
-- doc is NULL for a contribution entered here and not yet on a platform;
-- remote tells whether a platform knows it.
CREATE TABLE sync_base (
  fid INTEGER PRIMARY KEY,
  uuid TEXT,
  doc TEXT,
  geom BLOB,
  remote INTEGER NOT NULL DEFAULT 0,
  version TEXT
);
-- The taggings and assessment fields as the platform last confirmed them.
CREATE TABLE sync_base_tagging (
  uuid TEXT PRIMARY KEY,
  contribution TEXT,
  doc TEXT
) WITHOUT ROWID;
CREATE INDEX sync_base_tagging_contribution ON sync_base_tagging (contribution);
CREATE TABLE sync_base_field (
  contribution TEXT,
  field TEXT,
  value, -- the platform's value
  version TEXT, -- op_id of its last writer, opaque
  by TEXT,
  at TEXT,
  captured, -- the value of this file when it was last turned into an op
  PRIMARY KEY (contribution, field)
) WITHOUT ROWID;

-- The comments the platform has shown, by the hash of what it said; (field '' of
-- sync_base_field keeps an assessment whole, sync_base.version the hash of a contribution).
CREATE TABLE sync_base_comment (uuid TEXT PRIMARY KEY, hash TEXT) WITHOUT ROWID;
-- While everything is read again: what the platform had before and has not shown since.
CREATE TABLE sync_unread (kind TEXT, id TEXT, PRIMARY KEY (kind, id)) WITHOUT ROWID;

-- What may have changed here since it was last captured. t: contributions, taggings, notes;
-- kept: contributions with work that the platform does not know.
CREATE TABLE sync_dirty (
  t TEXT,
  uuid TEXT,
  since TEXT,
  PRIMARY KEY (t, uuid)
) WITHOUT ROWID;

-- Changes on their way. state: pending, inflight, acked, conflict, rejected, blocked, superseded.
CREATE TABLE sync_outbox (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  op_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL, -- contribution, tagging, assessment, note
  entity TEXT NOT NULL, -- uuid
  contribution TEXT NOT NULL, -- uuid
  field TEXT, -- assessment only
  payload TEXT NOT NULL, -- the op as it is sent, JSON
  state TEXT NOT NULL DEFAULT 'pending',
  batch TEXT,
  tries INTEGER NOT NULL DEFAULT 0,
  error TEXT, -- JSON {code, field, message}
  commit_seq INTEGER,
  made_at TEXT NOT NULL,
  acked_at TEXT
);
CREATE INDEX sync_outbox_state ON sync_outbox (state, seq);
CREATE INDEX sync_outbox_entity ON sync_outbox (entity, field);
CREATE INDEX sync_outbox_contribution ON sync_outbox (contribution);

-- Sealed batches: the same bytes are sent until they are answered.
CREATE TABLE sync_batch (
  id TEXT PRIMARY KEY,
  body BLOB NOT NULL,
  sealed_at TEXT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  done_at TEXT
);
-- Rows received while somebody edits them.
CREATE TABLE sync_inbox (
  seq INTEGER PRIMARY KEY,
  kind TEXT, entity TEXT, doc TEXT, deleted INTEGER
);
CREATE TABLE sync_conflict (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  op_id TEXT, contribution TEXT, field TEXT,
  base, mine, theirs,
  their_version TEXT, their_by TEXT, their_at TEXT,
  noticed_at TEXT,
  state TEXT NOT NULL DEFAULT 'open', -- open, mine, theirs, edited
  resolved_at TEXT, resolved_op TEXT
);
CREATE INDEX sync_conflict_state ON sync_conflict (state, contribution);
CREATE TABLE sync_trash (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  t TEXT, uuid TEXT, contribution TEXT, doc TEXT, why TEXT, at TEXT, step INTEGER
);
CREATE INDEX sync_trash_step ON sync_trash (step);
CREATE INDEX sync_trash_contribution ON sync_trash (contribution);
CREATE TABLE sync_lease (
  id TEXT PRIMARY KEY, host TEXT, pid INTEGER, boot TEXT, purpose TEXT, beat TEXT
);
-- One undoable gesture of a planner; taggings.step, sync_trash.step and sync_history.step refer to it.
CREATE TABLE sync_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT, author TEXT, action TEXT, -- tag, untag, assess
  detail TEXT, -- JSON: what the undo bar says
  undone INTEGER NOT NULL DEFAULT 0
);
-- What planners decided, field by field, and what it replaced.
CREATE TABLE sync_history (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contribution TEXT, field TEXT, before, after,
  author TEXT, at TEXT, origin TEXT, note TEXT, step INTEGER
);
CREATE INDEX sync_history_contribution ON sync_history (contribution);
CREATE INDEX sync_history_step ON sync_history (step);
CREATE TABLE sync_receipt (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT, doc TEXT);
CREATE TABLE sync_log (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT, event TEXT, detail TEXT);
-- Contributions whose searchable text changed, with the title and body the index
-- still holds (an external-content index must be told them to forget them).
-- The full-text index is filled by our code, never by a trigger: another
-- program's SQLite may lack FTS5.
CREATE TABLE sync_stale_text (
  fid INTEGER PRIMARY KEY,
  indexed INTEGER NOT NULL, -- 0: the index does not know this row yet
  title TEXT,
  body TEXT
);
-- Import profiles and what each import of a file did.
CREATE TABLE sync_import (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT, source TEXT, file TEXT, sha256 TEXT, profile TEXT, counts TEXT
);
