-- Rows a QGIS window holds in an edit buffer, and since when that layer is edited; ids only.
-- `session` is a line of sync_lease: it lapses when that window is gone. An empty uuid
-- stands for every row of the table. `ended`: saved, and not captured yet.
CREATE TABLE sync_editing (
  session TEXT,
  t TEXT, -- contributions, taggings
  uuid TEXT,
  since TEXT NOT NULL,
  ended TEXT,
  PRIMARY KEY (t, uuid, session)
) WITHOUT ROWID;
-- Values of the platform that replaced another one here a short while ago, with what was
-- there before: somebody who was editing may not have seen them come.
CREATE TABLE sync_received (
  contribution TEXT,
  field TEXT,
  before,
  history INTEGER, -- the line of sync_history that tells it
  at TEXT NOT NULL, -- by this computer's clock
  PRIMARY KEY (contribution, field)
) WITHOUT ROWID;
-- A row of the inbox is a change as it was received: its latest state, once.
ALTER TABLE sync_inbox ADD COLUMN "by" TEXT;
ALTER TABLE sync_inbox ADD COLUMN at TEXT;
CREATE UNIQUE INDEX sync_inbox_entity ON sync_inbox (kind, entity);
