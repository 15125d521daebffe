-- Identifiers come in the order of chance: a first exchange writes to every page of their index
-- again and again, so it holds nothing else. What lists filter, order and count by has an index
-- of its own in the order of the rows, a quarter as wide as they are: what needs every row walks
-- through it, and a first exchange only adds to its end.
DROP INDEX contributions_uuid;
CREATE INDEX contributions_uuid ON contributions (uuid);
CREATE INDEX contributions_summary ON contributions (
  fid, votes_for, votes_against, score_count, score_mean, comment_count, status, tag_count,
  main_priority, priorities, actions, assignee, created_at, category, author
);
