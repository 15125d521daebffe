"""The safety net under the triggers: a full comparison with what is known to be sent.

Triggers see every edit made through SQLite while they are there. When they were
missing for a while (a table replaced, triggers dropped), everything that differs
from the base is put into the dirty set again.
"""

from __future__ import annotations

import sqlite3

from . import projections
from .database import now, set_state, transaction
from .deleted import bring_back

_TAGGINGS = """
INSERT OR IGNORE INTO sync_dirty (t, uuid, since)
SELECT 'taggings', t.uuid, ?1 FROM taggings t LEFT JOIN sync_base_tagging b ON b.uuid = t.uuid
WHERE t.uuid IS NOT NULL AND (b.uuid IS NULL OR b.contribution IS NOT t.contribution
  OR json_extract(b.doc, '$.term') IS NOT t.term)
UNION ALL SELECT 'taggings', b.uuid, ?1 FROM sync_base_tagging b
WHERE NOT EXISTS (SELECT 1 FROM taggings t WHERE t.uuid = b.uuid)
"""
_ASSESSMENTS = """
INSERT OR IGNORE INTO sync_dirty (t, uuid, since)
SELECT 'contributions', c.uuid, ?1 FROM contributions c
WHERE (coalesce(c.status, '') <> '' OR coalesce(c.answer, '') <> ''
    OR coalesce(c.answer_ready, 0) <> 0 OR coalesce(c.assignee, '') <> ''
    OR EXISTS (SELECT 1 FROM sync_base_field f WHERE f.contribution = c.uuid))
  AND (c.status IS NOT
      (SELECT value FROM sync_base_field WHERE contribution = c.uuid AND field = 'status')
    OR c.answer IS NOT
      (SELECT value FROM sync_base_field WHERE contribution = c.uuid AND field = 'answer')
    OR c.answer_ready IS NOT
      (SELECT value FROM sync_base_field WHERE contribution = c.uuid AND field = 'answer_ready')
    OR c.assignee IS NOT
      (SELECT value FROM sync_base_field WHERE contribution = c.uuid AND field = 'assignee'))
"""
_ENTERED = """
INSERT OR IGNORE INTO sync_dirty (t, uuid, since)
SELECT 'contributions', c.uuid, ?1 FROM contributions c
LEFT JOIN sync_base b ON b.uuid = c.uuid WHERE b.fid IS NULL OR b.doc IS NULL
"""


def reconcile(db: sqlite3.Connection) -> int:
    """Refill the dirty set with all that differs from the base; how many rows it now has."""
    with transaction(db, applying=True, projecting=False):
        at = now()
        _identify(db)
        bring_back(db)
        for statement in (_TAGGINGS, _ASSESSMENTS, _ENTERED):
            db.execute(statement, (at,))
        projections.refresh(db, projections.differing(db))
        set_state(db, "reconcile", None)
        (dirty,) = db.execute("SELECT count(*) FROM sync_dirty").fetchone()
    return int(dirty)


def _identify(db: sqlite3.Connection) -> None:
    """Give an identity to rows that have none or share one; find the base of rows renumbered."""
    for statement in _IDENTITIES:
        db.execute(statement)
    moved = db.execute(_RENUMBERED).fetchall()
    if moved:
        base = {row[0]: row for row in db.execute("SELECT * FROM sync_base")}
        db.executemany("DELETE FROM sync_base WHERE fid = ?", [(old,) for old, _ in moved])
        db.executemany(
            "INSERT OR REPLACE INTO sync_base VALUES (?, ?, ?, ?, ?, ?)",
            [(new, *base[old][1:]) for old, new in moved],
        )


_IDENTITIES = (
    "UPDATE contributions SET uuid = (SELECT uuid FROM sync_uuid7)"
    " WHERE uuid IS NULL OR uuid = '' OR fid IN (SELECT c.fid FROM contributions c"
    "  JOIN contributions o ON o.uuid = c.uuid AND o.fid < c.fid)",
    "UPDATE taggings SET uuid = (SELECT uuid FROM sync_uuid7)"
    " WHERE uuid IS NULL OR uuid = '' OR fid IN (SELECT t.fid FROM taggings t"
    "  JOIN taggings o ON o.uuid = t.uuid AND o.fid < t.fid)",
)
_RENUMBERED = """
SELECT b.fid, c.fid FROM sync_base b JOIN contributions c ON c.uuid = b.uuid WHERE c.fid <> b.fid
"""
