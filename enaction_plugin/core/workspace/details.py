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
SELECT d.kind, d.name FROM sync_places p JOIN districts d ON d.fid = p.district
WHERE p.fid = ? AND p.share > 0 ORDER BY d.kind, d.name
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
FROM sync_history h WHERE contribution = ?1 AND field <> 'position' AND (field <> 'reading'
  OR NOT EXISTS (SELECT 1 FROM sync_step s WHERE s.id = h.step AND s.undone = 1))
UNION ALL SELECT 'tagging', NULL, term, coalesce(author, ''), at, coalesce(origin, ''),
  coalesce(note, '') FROM taggings WHERE contribution = ?1
UNION ALL SELECT 'tagging', json_extract(doc, '$.term'), NULL,
  coalesce(json_extract(doc, '$.removed_by'), ''), at, 'manual', ''
  FROM sync_trash WHERE contribution = ?1 AND t = 'taggings' AND why = 'removed'
ORDER BY 5
"""


_NAMES = (
    *("fid", "uuid", "number", "source", "title", "body", "category", "kind"),
    *("created_at", "updated_at", "votes_for", "votes_against", "score_mean", "score_count"),
    *("comment_count", "author", "url", "moderation", "withdrawn_at", "status", "answer"),
    *("answer_ready", "assignee", "main_priority", "sync_state", "geom", "has_footprint"),
)


def read_detail(db: sqlite3.Connection, fid: int) -> Optional[Detail]:
    """Read one contribution with all that hangs on it; None when there is none."""
    row: Optional[tuple[Any, ...]] = db.execute(_DETAIL, (fid,)).fetchone()
    if row is None:
        return None
    uuid = row[1]
    places = db.execute(_DISTRICTS, (fid,)).fetchall()
    values = dict(zip(_NAMES, row))
    lon, lat = blob_point(values.pop("geom")) or (None, None)
    values["answer_ready"] = bool(values["answer_ready"])
    values["has_footprint"] = bool(values["has_footprint"])
    return Detail(
        **values,
        lon=lon,
        lat=lat,
        commune=next((name for kind, name in places if kind == "commune"), ""),
        districts=tuple(name for kind, name in places if kind != "commune" and name),
        taggings=tuple(map(TaggingRow._make, db.execute(_TAGGINGS, (uuid,)))),
        comments=tuple(map(_comment, db.execute(_COMMENTS, (uuid,)))),
        notes=tuple(map(_note, db.execute(_NOTES, (uuid,)))),
        history=tuple(map(HistoryRow._make, db.execute(_HISTORY, (uuid,)))),
    )


def _comment(row: tuple[Any, ...]) -> CommentRow:
    return CommentRow._make((*row[:5], bool(row[5])))


def _note(row: tuple[Any, ...]) -> NoteRow:
    return NoteRow._make((*row[:4], bool(row[4])))
