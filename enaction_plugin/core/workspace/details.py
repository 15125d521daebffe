"""Everything one contribution's card shows."""

from __future__ import annotations

import sqlite3
from typing import Any, Optional

from ..geometry import blob_point
from .rows import CommentRow, Detail, HistoryRow, NoteRow, TaggingRow

_DETAIL = """
SELECT c.fid, c.uuid, coalesce(c.platform_id, ''), coalesce(c.source, ''), coalesce(c.title, ''),
  coalesce(c.body, ''), coalesce(c.category, ''), coalesce(c.kind, ''), c.created_at, c.updated_at,
  coalesce(c.votes_for, 0), coalesce(c.votes_against, 0), c.score_mean, coalesce(c.score_count, 0),
  coalesce(c.comment_count, 0), coalesce(c.author, ''), coalesce(c.url, ''),
  coalesce(c.moderation, ''), c.withdrawn_at, coalesce(nullif(c.status, ''), 'todo'),
  coalesce(c.answer, ''), coalesce(c.answer_ready, 0) <> 0, coalesce(c.assignee, ''),
  coalesce(c.main_priority, ''), coalesce(c.sync_state, ''), c.geom,
  EXISTS (SELECT 1 FROM footprints f WHERE f.uuid = c.uuid)
FROM contributions c WHERE c.fid = ?
"""
_DISTRICTS = """
SELECT d.kind, d.name FROM contribution_districts cd JOIN districts d ON d.fid = cd.district
WHERE cd.contribution = ? AND cd.inside = 1 ORDER BY d.kind, d.name
"""
_TAGGINGS = """
SELECT t.uuid, t.term, coalesce(t.role, ''), coalesce(t.origin, ''), coalesce(t.author, ''),
  coalesce(t.at, ''), coalesce(t.note, '')
FROM taggings t LEFT JOIN terms m ON m.code = t.term
WHERE t.contribution = ? ORDER BY m.kind, m.position, t.term, t.fid
"""
_COMMENTS = """
SELECT uuid, coalesce(author, ''), coalesce(body, ''), created_at, parent, withdrawn_at IS NOT NULL
FROM comments WHERE contribution = ? ORDER BY created_at, fid
"""
_NOTES = """
SELECT uuid, coalesce(author, ''), coalesce(body, ''), at, coalesce(shared, 0) <> 0
FROM notes WHERE contribution = ? ORDER BY at, fid
"""
_HISTORY = """
SELECT field, before, after, coalesce(author, ''), at, coalesce(origin, ''), coalesce(note, '')
FROM sync_history WHERE contribution = ?1
UNION ALL SELECT 'tagging', NULL, term, coalesce(author, ''), at, coalesce(origin, ''),
  coalesce(note, '') FROM taggings WHERE contribution = ?1
UNION ALL SELECT 'tagging', json_extract(doc, '$.term'), NULL,
  coalesce(json_extract(doc, '$.removed_by'), ''), at, 'manual', ''
  FROM sync_trash WHERE contribution = ?1 AND t = 'taggings' AND why = 'removed'
ORDER BY 5
"""


def read_detail(db: sqlite3.Connection, fid: int) -> Optional[Detail]:
    """Read one contribution with all that hangs on it; None when there is none."""
    row = db.execute(_DETAIL, (fid,)).fetchone()
    if row is None:
        return None
    *plain, geom, footprint = row
    uuid = row[1]
    places = db.execute(_DISTRICTS, (uuid,)).fetchall()
    return Detail(
        *plain[:21],
        bool(plain[21]),
        *plain[22:],
        *(blob_point(geom) or (None, None)),
        commune=next((name for kind, name in places if kind == "commune"), ""),
        districts=tuple(name for kind, name in places if kind != "commune" and name),
        has_footprint=bool(footprint),
        taggings=tuple(TaggingRow(*found) for found in db.execute(_TAGGINGS, (uuid,))),
        comments=tuple(
            CommentRow(*found[:5], bool(found[5])) for found in db.execute(_COMMENTS, (uuid,))
        ),
        notes=tuple(NoteRow(*found[:4], bool(found[4])) for found in db.execute(_NOTES, (uuid,))),
        history=_history(db, uuid),
    )


def _history(db: sqlite3.Connection, uuid: Any) -> tuple[HistoryRow, ...]:
    return tuple(HistoryRow(*found) for found in db.execute(_HISTORY, (uuid,)))
