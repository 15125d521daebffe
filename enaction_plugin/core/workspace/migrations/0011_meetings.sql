-- What happens in meeting rooms. Rows are only ever added, each under an identity of its
-- own: files that come back from the same meeting are united by it, in any order.
CREATE TABLE sync_meeting (
  uuid TEXT PRIMARY KEY,
  doc TEXT NOT NULL -- JSON: title, place, day, participants, roles, agenda
) WITHOUT ROWID;
CREATE TABLE sync_meeting_event (
  uuid TEXT PRIMARY KEY, -- UUIDv7: in the order of what happened
  meeting TEXT NOT NULL,
  contribution TEXT, -- uuid
  kind TEXT NOT NULL, -- see core/model/meeting.py
  value TEXT NOT NULL, -- JSON
  at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX sync_meeting_event_meeting ON sync_meeting_event (meeting);
