-- Identifiers come in the order of chance: a first exchange writes to every page of their index
-- again and again, so it holds nothing else. What a contribution weighs has an index of its own,
-- in the order of the rows, which only grows at its end.
DROP INDEX contributions_uuid;
CREATE INDEX contributions_uuid ON contributions (uuid);
CREATE INDEX contributions_weights ON contributions (
  fid, author, votes_for, votes_against, score_count
);
