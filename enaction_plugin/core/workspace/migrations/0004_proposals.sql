-- Merging workspaces by file (core/sync/byfile).

-- What colleagues decided, as their files say it, where it was decided differently here.
-- `trace` is the whole sibling (JSON: what it is known by, what it has seen, its history),
-- so that deciding can take it all in.
CREATE TABLE sync_proposal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contribution TEXT, field TEXT,
  value, -- as compared and sent, yes and no as 1 and 0
  dot TEXT, -- of the decision
  trace TEXT,
  file TEXT, -- where it was read last
  noticed_at TEXT
);
CREATE UNIQUE INDEX sync_proposal_dot ON sync_proposal (contribution, field, dot);

-- How often a removed tagging came back under the same identifier (undo, redo).
CREATE TABLE sync_revived (uuid TEXT PRIMARY KEY, times INTEGER NOT NULL) WITHOUT ROWID;

-- The identity of a decision taken over from a file; NULL: told by the row itself.
ALTER TABLE sync_history ADD COLUMN dot TEXT;
