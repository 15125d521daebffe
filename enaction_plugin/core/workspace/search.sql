-- The full-text index. `sync_search` holds no text of its own (external content);
-- `sync_search_more` holds title, body, comments and answer of the contributions
-- that have a comment or an answer, so that words may be spread over them.
-- Words are looked up one by one and never ranked: no positions, no sizes kept.
CREATE VIRTUAL TABLE sync_search USING fts5 (
  title, body, content = 'contributions', content_rowid = 'fid',
  tokenize = 'unicode61 remove_diacritics 2', detail = column, columnsize = 0
);
CREATE VIRTUAL TABLE sync_search_more USING fts5 (
  text, tokenize = 'unicode61 remove_diacritics 2', detail = column, columnsize = 0
);
