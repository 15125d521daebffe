"""Contributions deleted in QGIS: a citizen's comes back, one entered here and unsent is gone."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from ..model.contribution import CITIZEN_FIELDS
from . import incidents, projections
from .database import transaction

_PLANNERS = ("withdrawn_at", "status", "answer", "answer_ready", "assignee")

_GONE = """
SELECT b.fid, b.uuid, b.doc, b.geom,
  (SELECT r.doc FROM sync_trash r WHERE r.contribution = b.uuid AND r.t = 'contributions'
   AND r.why = 'deleted' ORDER BY r.id DESC LIMIT 1),
  (SELECT json_group_object(f.field, f.captured) FROM sync_base_field f
   WHERE f.contribution = b.uuid AND f.field <> '')
FROM sync_base b WHERE b.doc IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM contributions c WHERE c.fid = b.fid)
  AND NOT EXISTS (SELECT 1 FROM contributions c WHERE c.uuid = b.uuid)
"""
_INSERT = """
INSERT INTO contributions (fid, geom, uuid, platform_id, source, title, body, category, kind,
  created_at, updated_at, votes_for, votes_against, score_mean, score_count, comment_count,
  author, url, moderation, withdrawn_at, status, answer, answer_ready, assignee, tag_count)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
"""


def bring_back(db: sqlite3.Connection) -> int:
    """Put back the contributions of citizens deleted here, with the work on them; how many.

    What was entered here and never sent stays deleted; it remains in the trash.
    """
    if not _any_gone(db):
        return 0
    with transaction(db, applying=True, projecting=False):
        gone = db.execute(_GONE).fetchall()
        for fid, uuid, doc, geom, trashed, captured in gone:
            columns = _columns(doc, trashed or captured)
            db.execute(_INSERT, (fid, geom, uuid, *columns))
            db.execute("INSERT OR IGNORE INTO sync_stale_text (fid, indexed) VALUES (?, 0)", (fid,))
        projections.refresh(db, [fid for fid, *_ in gone])
        db.execute(
            "UPDATE sync_trash SET why = 'brought back' WHERE t = 'contributions'"
            " AND why = 'deleted' AND uuid IN (SELECT uuid FROM contributions)"
        )
        db.execute(
            "DELETE FROM sync_base WHERE doc IS NULL AND remote = 0"
            " AND NOT EXISTS (SELECT 1 FROM contributions c WHERE c.uuid = sync_base.uuid)"
        )
        if gone:
            incidents.note(db, brought_back=len(gone))
    return len(gone)


def _any_gone(db: sqlite3.Connection) -> bool:
    """Two counts tell cheaply; a base without its row is what the caller looks for."""
    row = db.execute(
        "SELECT 1 FROM sync_trash WHERE t = 'contributions' AND why = 'deleted' LIMIT 1"
    ).fetchone()
    if row is not None:
        return True
    counts = db.execute(
        "SELECT (SELECT count(*) FROM sync_base), (SELECT count(*) FROM contributions)"
    ).fetchone()
    return bool(counts[0] > counts[1])


def _columns(doc: str, last: Any) -> list[Any]:
    """The citizen's columns as the source gave them, the planners' as they were last seen.

    The trash tells; without it (triggers were missing), what was last captured.
    """
    said = json.loads(doc)
    kept = json.loads(last) if last else {}
    return [said.get(name) for name in CITIZEN_FIELDS] + [kept.get(name) for name in _PLANNERS]
