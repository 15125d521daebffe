-- What planners taught the suggestions. It stays in this file: no platform can carry it.

-- Suggestions planners set aside: never made again for this contribution.
CREATE TABLE sync_refused (
  contribution TEXT, -- uuid
  term TEXT, -- code
  author TEXT,
  at TEXT,
  PRIMARY KEY (contribution, term)
) WITHOUT ROWID;
-- Words planners added to a term (speaks 1) or took away from it (0).
CREATE TABLE sync_word (
  term TEXT, word TEXT, speaks INTEGER NOT NULL, PRIMARY KEY (term, word)
) WITHOUT ROWID;
-- "Texts containing … in district … → term"; words is a JSON list.
CREATE TABLE sync_rule (
  id INTEGER PRIMARY KEY, words TEXT NOT NULL, district INTEGER, term TEXT NOT NULL,
  author TEXT, at TEXT
);
