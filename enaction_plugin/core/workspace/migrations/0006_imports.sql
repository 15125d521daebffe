-- The columns of each imported file, sorted: the next export of the same format is known
-- by them. Communes a district lies in, as its source names them.
ALTER TABLE sync_import ADD COLUMN columns TEXT;
CREATE INDEX sync_import_columns ON sync_import (columns);
ALTER TABLE districts ADD COLUMN communes TEXT;
-- What the platform's supplier was last given of each contribution, and when.
CREATE TABLE sync_given (uuid TEXT PRIMARY KEY, doc TEXT, at TEXT) WITHOUT ROWID;
CREATE TABLE sync_giving (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT, author TEXT, file TEXT, counts TEXT
);
