-- Triggers of the workspace. They work in any program that writes through SQLite,
-- the plugin loaded or not; they use only functions every SQLite has; they never
-- RAISE. Guards make each one end even where recursive_triggers is on (GDAL sets it).
-- sync_state('applying') = 1, seen only by the transaction that set it, tells
-- capture and guards to keep quiet; sync_state('projecting') = 0 tells the
-- projections to, when our code does them set by set.

-- UUIDv7 in SQL, for rows other programs insert. (RFC 9562)
-- A view and not a function: views need nothing registered.
CREATE VIEW sync_uuid7 AS
SELECT lower(substr(ms, 1, 8) || '-' || substr(ms, 9, 4) || '-7' || substr(hex(randomblob(2)), 2)
       || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2)
       || '-' || hex(randomblob(6))) AS uuid
FROM (SELECT printf('%012x', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)) AS ms);

-- All the text of a contribution that can be searched; `more` tells whether there
-- is any beyond title and body.
CREATE VIEW sync_searchable AS
SELECT fid, coalesce(answer, '') <> '' OR comments IS NOT NULL AS more,
  coalesce(title, '') || char(10) || coalesce(body, '') || char(10) || coalesce(answer, '')
  || char(10) || coalesce(comments, '') AS text
FROM (SELECT fid, title, body, answer,
  (SELECT group_concat(m.body, char(10)) FROM comments m
   WHERE m.contribution = c.uuid AND m.withdrawn_at IS NULL) AS comments
  FROM contributions c);

-- What hangs under a term: itself, and what an axis or an action carries.
CREATE VIEW sync_under AS
SELECT code AS above, code FROM terms
UNION SELECT axis, code FROM terms WHERE axis IS NOT NULL
UNION SELECT parent, code FROM terms WHERE parent IS NOT NULL;

-- What changed here and is not captured yet; no contribution is in both tables for long.
CREATE VIEW sync_changed AS
SELECT t, uuid FROM sync_dirty
UNION ALL SELECT 'contributions', c.uuid FROM sync_edited e CROSS JOIN contributions c ON c.fid = e.fid;

-- A contribution entered here: by the plugin, a form, a paste, ogr2ogr.
CREATE TRIGGER contributions_entered AFTER INSERT ON contributions
WHEN (SELECT v FROM sync_state WHERE k = 'applying') = 0
BEGIN
  UPDATE contributions SET uuid = (SELECT uuid FROM sync_uuid7), source = '', platform_id = NULL,
    status = NULL, answer = NULL, answer_ready = NULL, assignee = NULL,
    axes = NULL, priorities = NULL, actions = NULL, main_priority = NULL, tag_count = 0
  WHERE fid = NEW.fid AND uuid IN (SELECT uuid FROM contributions WHERE fid <> NEW.fid AND uuid = NEW.uuid);
  UPDATE contributions SET uuid = (SELECT uuid FROM sync_uuid7)
  WHERE fid = NEW.fid AND (uuid IS NULL OR uuid = '');
  UPDATE contributions SET sync_state = 'pending', tag_count = coalesce(tag_count, 0),
    source = coalesce(source, ''),
    created_at = coalesce(created_at, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
  WHERE fid = NEW.fid;
  INSERT OR REPLACE INTO sync_base (fid, uuid) SELECT fid, uuid FROM contributions WHERE fid = NEW.fid;
  INSERT OR IGNORE INTO sync_dirty
    SELECT 'contributions', uuid, strftime('%Y-%m-%dT%H:%M:%fZ', 'now') FROM contributions WHERE fid = NEW.fid;
  INSERT OR IGNORE INTO sync_stale_text (fid, indexed) VALUES (NEW.fid, 0);
END;

-- What planners decide is captured, whoever writes it.
CREATE TRIGGER contributions_assessed
AFTER UPDATE OF status, answer, answer_ready, assignee ON contributions
WHEN (OLD.status IS NOT NEW.status OR OLD.answer IS NOT NEW.answer
      OR OLD.answer_ready IS NOT NEW.answer_ready OR OLD.assignee IS NOT NEW.assignee)
 AND (SELECT v FROM sync_state WHERE k = 'applying') = 0
BEGIN
  INSERT OR IGNORE INTO sync_edited (fid) SELECT NEW.fid
    WHERE NOT EXISTS (SELECT 1 FROM sync_dirty WHERE t = 'contributions' AND uuid = OLD.uuid);
  INSERT OR IGNORE INTO sync_stale_text
    SELECT NEW.fid, 1, OLD.title, OLD.body WHERE OLD.answer IS NOT NEW.answer;
  UPDATE contributions SET sync_state = 'pending'
  WHERE fid = NEW.fid AND coalesce(sync_state, '') NOT IN ('pending', 'conflict');
END;

-- Identity is protected: a field calculator cannot overwrite it.
CREATE TRIGGER contributions_identity AFTER UPDATE OF uuid ON contributions
WHEN OLD.uuid IS NOT NEW.uuid
 AND (SELECT v FROM sync_state WHERE k = 'applying') = 0
 AND EXISTS (SELECT 1 FROM sync_base WHERE fid = NEW.fid AND uuid IS NOT NEW.uuid)
BEGIN
  UPDATE contributions SET uuid = (SELECT uuid FROM sync_base WHERE fid = NEW.fid) WHERE fid = NEW.fid;
END;

-- A citizen's words are put back as the source gave them; what was written over
-- them is kept in the trash. A contribution entered here (doc IS NULL) is ours to edit.
CREATE TRIGGER contributions_citizen AFTER UPDATE OF
  platform_id, source, title, body, category, kind, created_at, updated_at, votes_for,
  votes_against, score_mean, score_count, comment_count, author, url, moderation, geom
ON contributions
WHEN (OLD.platform_id IS NOT NEW.platform_id OR OLD.source IS NOT NEW.source OR
  OLD.title IS NOT NEW.title OR OLD.body IS NOT NEW.body OR OLD.category IS NOT NEW.category OR
  OLD.kind IS NOT NEW.kind OR OLD.created_at IS NOT NEW.created_at OR
  OLD.updated_at IS NOT NEW.updated_at OR OLD.votes_for IS NOT NEW.votes_for OR
  OLD.votes_against IS NOT NEW.votes_against OR OLD.score_mean IS NOT NEW.score_mean OR
  OLD.score_count IS NOT NEW.score_count OR OLD.comment_count IS NOT NEW.comment_count OR
  OLD.author IS NOT NEW.author OR OLD.url IS NOT NEW.url OR OLD.moderation IS NOT NEW.moderation OR
  OLD.geom IS NOT NEW.geom)
 AND (SELECT v FROM sync_state WHERE k = 'applying') = 0
 AND EXISTS (SELECT 1 FROM sync_base b WHERE b.fid = NEW.fid AND b.doc IS NOT NULL AND (
  NEW.platform_id IS NOT json_extract(b.doc, '$.platform_id') OR
  NEW.source IS NOT json_extract(b.doc, '$.source') OR
  NEW.title IS NOT json_extract(b.doc, '$.title') OR
  NEW.body IS NOT json_extract(b.doc, '$.body') OR
  NEW.category IS NOT json_extract(b.doc, '$.category') OR
  NEW.kind IS NOT json_extract(b.doc, '$.kind') OR
  NEW.created_at IS NOT json_extract(b.doc, '$.created_at') OR
  NEW.updated_at IS NOT json_extract(b.doc, '$.updated_at') OR
  NEW.votes_for IS NOT json_extract(b.doc, '$.votes_for') OR
  NEW.votes_against IS NOT json_extract(b.doc, '$.votes_against') OR
  NEW.score_mean IS NOT json_extract(b.doc, '$.score_mean') OR
  NEW.score_count IS NOT json_extract(b.doc, '$.score_count') OR
  NEW.comment_count IS NOT json_extract(b.doc, '$.comment_count') OR
  NEW.author IS NOT json_extract(b.doc, '$.author') OR
  NEW.url IS NOT json_extract(b.doc, '$.url') OR
  NEW.moderation IS NOT json_extract(b.doc, '$.moderation') OR NEW.geom IS NOT b.geom))
BEGIN
  INSERT INTO sync_trash (t, uuid, contribution, doc, why, at)
  VALUES ('contributions', OLD.uuid, OLD.uuid, json_object(
    'platform_id', NEW.platform_id, 'source', NEW.source, 'title', NEW.title, 'body', NEW.body,
    'category', NEW.category, 'kind', NEW.kind, 'created_at', NEW.created_at,
    'updated_at', NEW.updated_at, 'votes_for', NEW.votes_for, 'votes_against', NEW.votes_against,
    'score_mean', NEW.score_mean, 'score_count', NEW.score_count,
    'comment_count', NEW.comment_count, 'author', NEW.author, 'url', NEW.url,
    'moderation', NEW.moderation, 'geom', hex(NEW.geom)),
    'citizen', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
  UPDATE contributions SET
    platform_id = json_extract(b.doc, '$.platform_id'), source = json_extract(b.doc, '$.source'),
    title = json_extract(b.doc, '$.title'), body = json_extract(b.doc, '$.body'),
    category = json_extract(b.doc, '$.category'), kind = json_extract(b.doc, '$.kind'),
    created_at = json_extract(b.doc, '$.created_at'),
    updated_at = json_extract(b.doc, '$.updated_at'),
    votes_for = json_extract(b.doc, '$.votes_for'),
    votes_against = json_extract(b.doc, '$.votes_against'),
    score_mean = json_extract(b.doc, '$.score_mean'),
    score_count = json_extract(b.doc, '$.score_count'),
    comment_count = json_extract(b.doc, '$.comment_count'),
    author = json_extract(b.doc, '$.author'), url = json_extract(b.doc, '$.url'),
    moderation = json_extract(b.doc, '$.moderation'), geom = b.geom
  FROM sync_base b WHERE b.fid = NEW.fid AND contributions.fid = NEW.fid;
END;

-- The text of a contribution entered here may change: the index must be told its old words.
CREATE TRIGGER contributions_reworded AFTER UPDATE OF title, body ON contributions
WHEN (OLD.title IS NOT NEW.title OR OLD.body IS NOT NEW.body)
 AND (SELECT v FROM sync_state WHERE k = 'applying') = 0
BEGIN
  INSERT OR IGNORE INTO sync_stale_text VALUES (NEW.fid, 1, OLD.title, OLD.body);
  INSERT OR IGNORE INTO sync_dirty
    SELECT 'contributions', uuid, strftime('%Y-%m-%dT%H:%M:%fZ', 'now') FROM sync_base
    WHERE fid = NEW.fid AND doc IS NULL;
END;

-- Of a contribution entered here, who merges two workspaces must know what replaced what. Nobody's
-- name is known here: each line has a dot of its own, or two planners' within one millisecond were one.
CREATE TRIGGER contributions_retold AFTER UPDATE OF title, body, category, geom ON contributions
WHEN (OLD.title IS NOT NEW.title OR OLD.body IS NOT NEW.body OR OLD.category IS NOT NEW.category
      OR OLD.geom IS NOT NEW.geom)
 AND (SELECT v FROM sync_state WHERE k = 'applying') = 0
 AND EXISTS (SELECT 1 FROM sync_base WHERE fid = NEW.fid AND doc IS NULL)
BEGIN
  INSERT INTO sync_history (contribution, field, before, after, author, at, origin, dot)
    SELECT NEW.uuid, field, before, after, '', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'table',
      (SELECT uuid FROM sync_uuid7)
    FROM (SELECT 'title' AS field, OLD.title AS before, NEW.title AS after
          UNION ALL SELECT 'body', OLD.body, NEW.body
          UNION ALL SELECT 'category', OLD.category, NEW.category
          UNION ALL SELECT 'position', hex(OLD.geom), hex(NEW.geom))
    WHERE before IS NOT after;
  INSERT OR IGNORE INTO sync_dirty
    VALUES ('contributions', NEW.uuid, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;

-- Projections say what the taggings say: written by hand, they are put back.
CREATE TRIGGER contributions_projected
AFTER UPDATE OF axes, priorities, actions, main_priority, tag_count ON contributions
WHEN (OLD.axes IS NOT NEW.axes OR OLD.priorities IS NOT NEW.priorities
      OR OLD.actions IS NOT NEW.actions OR OLD.main_priority IS NOT NEW.main_priority
      OR OLD.tag_count IS NOT NEW.tag_count)
 AND (SELECT v FROM sync_state WHERE k = 'applying') = 0
 AND NOT EXISTS (SELECT 1 FROM sync_projection p WHERE p.uuid = NEW.uuid
   AND p.axes IS NEW.axes AND p.priorities IS NEW.priorities AND p.actions IS NEW.actions
   AND p.main_priority IS NEW.main_priority AND p.tag_count IS NEW.tag_count)
BEGIN
  UPDATE contributions SET axes = p.axes, priorities = p.priorities, actions = p.actions,
    main_priority = p.main_priority, tag_count = p.tag_count
  FROM (SELECT * FROM sync_projection WHERE uuid = NEW.uuid) p
  WHERE contributions.fid = NEW.fid;
END;

-- A contribution deleted here goes to the trash with all it says; capture decides what it means.
CREATE TRIGGER contributions_deleted AFTER DELETE ON contributions
WHEN (SELECT v FROM sync_state WHERE k = 'applying') = 0
BEGIN
  INSERT INTO sync_trash (t, uuid, contribution, doc, why, at)
  VALUES ('contributions', OLD.uuid, OLD.uuid,
    json_object('fid', OLD.fid, 'geom', hex(OLD.geom), 'uuid', OLD.uuid, 'platform_id', OLD.platform_id,
      'source', OLD.source, 'title', OLD.title, 'body', OLD.body, 'category', OLD.category,
      'kind', OLD.kind, 'created_at', OLD.created_at, 'updated_at', OLD.updated_at,
      'votes_for', OLD.votes_for, 'votes_against', OLD.votes_against,
      'score_mean', OLD.score_mean, 'score_count', OLD.score_count,
      'comment_count', OLD.comment_count, 'author', OLD.author, 'url', OLD.url,
      'moderation', OLD.moderation, 'withdrawn_at', OLD.withdrawn_at, 'status', OLD.status,
      'answer', OLD.answer, 'answer_ready', OLD.answer_ready, 'assignee', OLD.assignee),
    'deleted', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
  INSERT OR IGNORE INTO sync_dirty
    VALUES ('contributions', OLD.uuid, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
  INSERT OR IGNORE INTO sync_stale_text VALUES (OLD.fid, 1, OLD.title, OLD.body);
END;

CREATE TRIGGER taggings_added AFTER INSERT ON taggings
WHEN (SELECT v FROM sync_state WHERE k = 'applying') = 0
BEGIN
  UPDATE taggings SET uuid = (SELECT uuid FROM sync_uuid7)
  WHERE fid = NEW.fid AND (uuid IS NULL OR uuid = ''
    OR EXISTS (SELECT 1 FROM taggings o WHERE o.uuid = NEW.uuid AND o.fid <> NEW.fid));
  UPDATE taggings SET role = coalesce(role, 'secondary'), origin = coalesce(origin, 'manual'),
    at = coalesce(at, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
  WHERE fid = NEW.fid AND (role IS NULL OR origin IS NULL OR at IS NULL);
  INSERT OR IGNORE INTO sync_dirty
    SELECT 'taggings', uuid, strftime('%Y-%m-%dT%H:%M:%fZ', 'now') FROM taggings WHERE fid = NEW.fid;
END;
CREATE TRIGGER taggings_changed AFTER UPDATE ON taggings
WHEN (OLD.uuid IS NOT NEW.uuid OR OLD.contribution IS NOT NEW.contribution OR OLD.term IS NOT NEW.term
      OR OLD.role IS NOT NEW.role OR OLD.origin IS NOT NEW.origin OR OLD.note IS NOT NEW.note)
 AND (SELECT v FROM sync_state WHERE k = 'applying') = 0
BEGIN
  INSERT OR IGNORE INTO sync_dirty
    SELECT 'taggings', OLD.uuid, strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE coalesce(OLD.uuid, '') <> '';
  INSERT OR IGNORE INTO sync_dirty
    SELECT 'taggings', NEW.uuid, strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE coalesce(NEW.uuid, '') <> '';
END;
CREATE TRIGGER taggings_removed AFTER DELETE ON taggings
WHEN (SELECT v FROM sync_state WHERE k = 'applying') = 0
BEGIN
  INSERT INTO sync_trash (t, uuid, contribution, doc, why, at)
  VALUES ('taggings', OLD.uuid, OLD.contribution,
    json_object('uuid', OLD.uuid, 'contribution', OLD.contribution, 'term', OLD.term,
      'role', OLD.role, 'origin', OLD.origin, 'author', OLD.author, 'at', OLD.at, 'note', OLD.note),
    'removed', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
  INSERT OR IGNORE INTO sync_dirty
    VALUES ('taggings', OLD.uuid, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;

CREATE TRIGGER notes_added AFTER INSERT ON notes
WHEN (SELECT v FROM sync_state WHERE k = 'applying') = 0
BEGIN
  UPDATE notes SET uuid = (SELECT uuid FROM sync_uuid7)
  WHERE fid = NEW.fid AND (uuid IS NULL OR uuid = '');
END;

-- A note that was removed stays known: a colleague's file may still have it.
CREATE TRIGGER notes_removed AFTER DELETE ON notes
WHEN (SELECT v FROM sync_state WHERE k = 'applying') = 0
BEGIN
  INSERT INTO sync_trash (t, uuid, contribution, doc, why, at)
  VALUES ('notes', OLD.uuid, OLD.contribution,
    json_object('uuid', OLD.uuid, 'contribution', OLD.contribution, 'author', OLD.author,
      'body', OLD.body, 'at', OLD.at, 'shared', OLD.shared),
    'removed', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;

-- Projections of the taggings onto their contribution.
CREATE VIEW sync_projection AS
SELECT g.contribution AS uuid,
  (SELECT group_concat(code) FROM (SELECT DISTINCT a.code, a.position
     FROM taggings t JOIN terms m ON m.code = t.term JOIN terms a ON a.code = m.axis
     WHERE t.contribution = g.contribution ORDER BY a.position, a.code)) AS axes,
  (SELECT group_concat(code) FROM (SELECT DISTINCT m.code, m.position
     FROM taggings t JOIN terms m ON m.code = t.term
     WHERE t.contribution = g.contribution AND m.kind = 'priority' ORDER BY m.position, m.code)) AS priorities,
  (SELECT group_concat(code) FROM (SELECT DISTINCT m.code, m.position
     FROM taggings t JOIN terms m ON m.code = t.term
     WHERE t.contribution = g.contribution AND m.kind IN ('action', 'operation')
     ORDER BY m.kind, m.position, m.code)) AS actions,
  (SELECT m.code FROM taggings t JOIN terms m ON m.code = t.term
   WHERE t.contribution = g.contribution AND m.kind = 'priority'
   ORDER BY t.role IS NOT 'principal', coalesce(t.at, ''), coalesce(t.uuid, ''), m.code LIMIT 1) AS main_priority,
  (SELECT count(DISTINCT t.term) FROM taggings t WHERE t.contribution = g.contribution) AS tag_count
FROM (SELECT uuid AS contribution FROM contributions) g;

CREATE TRIGGER taggings_project_added AFTER INSERT ON taggings
WHEN (SELECT v FROM sync_state WHERE k = 'projecting') = 1
BEGIN
  UPDATE contributions SET axes = p.axes, priorities = p.priorities, actions = p.actions,
    main_priority = p.main_priority, tag_count = p.tag_count,
    sync_state = CASE WHEN (SELECT v FROM sync_state WHERE k = 'applying') = 1
                        OR contributions.sync_state = 'conflict'
                      THEN contributions.sync_state ELSE 'pending' END
  FROM (SELECT * FROM sync_projection WHERE uuid = NEW.contribution) p
  WHERE contributions.uuid = NEW.contribution;
END;
CREATE TRIGGER taggings_project_removed AFTER DELETE ON taggings
WHEN (SELECT v FROM sync_state WHERE k = 'projecting') = 1
BEGIN
  UPDATE contributions SET axes = p.axes, priorities = p.priorities, actions = p.actions,
    main_priority = p.main_priority, tag_count = p.tag_count,
    sync_state = CASE WHEN (SELECT v FROM sync_state WHERE k = 'applying') = 1
                        OR contributions.sync_state = 'conflict'
                      THEN contributions.sync_state ELSE 'pending' END
  FROM (SELECT * FROM sync_projection WHERE uuid = OLD.contribution) p
  WHERE contributions.uuid = OLD.contribution;
END;
CREATE TRIGGER taggings_project_changed AFTER UPDATE ON taggings
WHEN (OLD.contribution IS NOT NEW.contribution OR OLD.term IS NOT NEW.term OR OLD.role IS NOT NEW.role)
 AND (SELECT v FROM sync_state WHERE k = 'projecting') = 1
BEGIN
  UPDATE contributions SET axes = p.axes, priorities = p.priorities, actions = p.actions,
    main_priority = p.main_priority, tag_count = p.tag_count
  FROM (SELECT * FROM sync_projection WHERE uuid IN (OLD.contribution, NEW.contribution)) p
  WHERE contributions.uuid = p.uuid AND contributions.uuid IN (OLD.contribution, NEW.contribution);
END;

-- Where contributions are, inside or near; read only, found again when something has moved.
CREATE VIEW contribution_districts AS
SELECT (p.fid << 20) | p.district AS fid, c.uuid AS contribution, p.district AS district,
  p.share > 0 AS inside, p.decimetres / 10.0 AS distance, p.share AS share, p.boundary AS boundary
FROM sync_places p JOIN contributions c ON c.fid = p.fid;

-- Where a contribution is must be found again when it or a perimeter moves, whoever moves it.
CREATE TRIGGER contributions_placed AFTER INSERT ON contributions
WHEN NEW.geom IS NOT NULL
BEGIN
  INSERT OR IGNORE INTO sync_stale_place VALUES (NEW.fid);
END;
CREATE TRIGGER contributions_moved AFTER UPDATE OF geom ON contributions
WHEN OLD.geom IS NOT NEW.geom
BEGIN
  INSERT OR IGNORE INTO sync_stale_place VALUES (NEW.fid);
END;
CREATE TRIGGER contributions_unplaced AFTER DELETE ON contributions
BEGIN
  DELETE FROM sync_places WHERE fid = OLD.fid;
  DELETE FROM sync_edited WHERE fid = OLD.fid;
END;
CREATE TRIGGER footprints_placed AFTER INSERT ON footprints
BEGIN
  INSERT OR IGNORE INTO sync_stale_place SELECT fid FROM contributions WHERE uuid = NEW.uuid;
END;
CREATE TRIGGER footprints_moved AFTER UPDATE ON footprints
WHEN OLD.geom IS NOT NEW.geom OR OLD.uuid IS NOT NEW.uuid
BEGIN
  INSERT OR IGNORE INTO sync_stale_place
    SELECT fid FROM contributions WHERE uuid IN (OLD.uuid, NEW.uuid);
END;
CREATE TRIGGER footprints_unplaced AFTER DELETE ON footprints
BEGIN
  INSERT OR IGNORE INTO sync_stale_place SELECT fid FROM contributions WHERE uuid = OLD.uuid;
END;
CREATE TRIGGER districts_placed AFTER INSERT ON districts
BEGIN
  INSERT OR IGNORE INTO sync_stale_district VALUES (NEW.fid);
END;
CREATE TRIGGER districts_moved AFTER UPDATE OF geom ON districts
WHEN OLD.geom IS NOT NEW.geom
BEGIN
  INSERT OR IGNORE INTO sync_stale_district VALUES (NEW.fid);
END;
CREATE TRIGGER districts_unplaced AFTER DELETE ON districts
BEGIN
  DELETE FROM sync_places WHERE district = OLD.fid AND fid IN
    (SELECT fid FROM sync_candidates WHERE recent IN (0, 1) AND district = OLD.fid);
  DELETE FROM sync_candidates WHERE recent IN (0, 1) AND district = OLD.fid;
  DELETE FROM sync_stale_district WHERE fid = OLD.fid;
END;
