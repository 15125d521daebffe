-- What a contribution weighs is read beside its identity: counting per term then walks
-- through this index and that of the taggings, and leaves the wide rows alone.
DROP INDEX contributions_uuid;
CREATE INDEX contributions_uuid ON contributions (
  uuid, author, votes_for, votes_against, score_count
);
