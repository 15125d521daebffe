-- A platform without versions, as it was last read (core/sync/readback.py): what the
-- engine needs to notice what others wrote over, and to tell news from what it knows.

CREATE TABLE sync_mirror_item (
  id TEXT PRIMARY KEY, -- the platform's identifier
  uuid TEXT NOT NULL, -- of the contribution
  hash TEXT, -- of what the platform said of it; NULL: it no longer has it
  seen INTEGER NOT NULL DEFAULT 0, -- the last complete reading that showed it
  comments_at TEXT -- when its comments were last read
) WITHOUT ROWID;
CREATE INDEX sync_mirror_item_uuid ON sync_mirror_item (uuid);

-- written_at: when this workspace wrote it, until it was seen intact a while later.
CREATE TABLE sync_mirror_value (
  contribution TEXT,
  field TEXT,
  value,
  version TEXT, -- the op that wrote it, or a name given when it was noticed
  "by" TEXT,
  at TEXT,
  before, -- what ours replaced
  written_at REAL,
  mark TEXT, -- the platform's own time of that write
  tries INTEGER NOT NULL DEFAULT 0, -- how often a simultaneous write had undone it
  PRIMARY KEY (contribution, field)
) WITHOUT ROWID;
CREATE TABLE sync_mirror_link (
  uuid TEXT PRIMARY KEY, -- of the tagging
  contribution TEXT,
  term TEXT,
  doc TEXT, -- JSON, as the engine is told; NULL: removed by this workspace
  written_at REAL,
  mark TEXT,
  tries INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX sync_mirror_link_contribution ON sync_mirror_link (contribution);

-- What the engine has yet to be told: the latest state of each thing, in order.
CREATE TABLE sync_mirror_feed (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  data TEXT, -- JSON; NULL: deleted
  "by" TEXT,
  at TEXT,
  UNIQUE (kind, id)
);
-- Creations that left, until it is known whether they arrived.
CREATE TABLE sync_mirror_attempt (uuid TEXT PRIMARY KEY, at TEXT) WITHOUT ROWID;
