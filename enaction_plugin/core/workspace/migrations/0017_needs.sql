-- Besoins: the same need said many times. Each contribution stays what it is, and is in
-- one need at most. They stay in this file: no platform can carry them.
CREATE TABLE sync_need (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  author TEXT, at TEXT
);
CREATE TABLE sync_need_member (
  contribution TEXT PRIMARY KEY, -- uuid
  need INTEGER NOT NULL REFERENCES sync_need (id)
) WITHOUT ROWID;
CREATE INDEX sync_need_member_need ON sync_need_member (need);
-- Pairs planners said are not the same need, smaller uuid first: never proposed again.
CREATE TABLE sync_distinct (
  one TEXT, other TEXT, PRIMARY KEY (one, other)
) WITHOUT ROWID;
