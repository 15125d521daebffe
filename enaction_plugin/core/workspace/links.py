"""New taggings for whole selections, set by set.

`temp.chosen` holds the contributions a gesture links.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from ..identity import uuid7s
from .selections import selected

_TABLE = "CREATE TEMP TABLE IF NOT EXISTS chosen (fid INTEGER PRIMARY KEY, uuid TEXT)"
_CHOOSE = """
INSERT INTO temp.chosen
SELECT c.fid, c.uuid
FROM temp.selection s CROSS JOIN contributions c ON c.fid = s.fid
WHERE NOT EXISTS (SELECT 1 FROM taggings t WHERE t.contribution = c.uuid AND t.term = ?)
ORDER BY s.fid
"""
_CLEARED = """
DELETE FROM temp.chosen WHERE EXISTS (SELECT 1 FROM sync_refused r
  WHERE r.contribution = temp.chosen.uuid AND r.term = ?1)
OR EXISTS (SELECT 1 FROM sync_trash r WHERE r.contribution = temp.chosen.uuid
  AND r.t = 'taggings' AND r.why IN ('removed', 'removed on the platform')
  AND json_extract(r.doc, '$.term') = ?1)
"""
_INSERT = """
INSERT INTO taggings (uuid, contribution, term, role, origin, author, at, note, step)
SELECT enaction_uuid7(), uuid, ?, ?, ?, ?, ?, ?, ? FROM temp.chosen ORDER BY uuid
"""
_DIRTY = """
INSERT OR IGNORE INTO sync_dirty (t, uuid, since)
SELECT 'taggings', uuid, ?1 FROM taggings WHERE fid > ?2 ORDER BY fid
"""
_TRASH = """
INSERT INTO sync_trash (t, uuid, contribution, doc, why, at, step)
SELECT 'taggings', uuid, contribution, json_object('fid', t.fid, 'uuid', uuid,
  'contribution', contribution, 'term', term, 'role', role, 'origin', origin, 'author', author,
  'at', at, 'note', note, 'step', step, 'removed_by', :author), 'removed', :at, :step
FROM temp.selection s CROSS JOIN taggings t ON t.fid = s.fid
"""
_DIRTY_SELECTED = """
INSERT OR IGNORE INTO sync_dirty (t, uuid, since)
SELECT 'taggings', uuid, ? FROM temp.selection s CROSS JOIN taggings t ON t.fid = s.fid
ORDER BY t.fid
"""


def choose(db: sqlite3.Connection, fids: Iterable[int], term: str) -> int:
    """Fill `temp.chosen` with the contributions not yet linked to `term`; how many."""
    db.execute(_TABLE)
    db.execute("DELETE FROM temp.chosen")
    with selected(db, fids):
        return db.execute(_CHOOSE, (term,)).rowcount


def spare_decided(db: sqlite3.Connection, term: str) -> int:
    """Take out of `temp.chosen` where somebody took that link away or refused it; how many."""
    return db.execute(_CLEARED, (term,)).rowcount


def remove(
    db: sqlite3.Connection, taggings: Iterable[int], author: str, at: str, step: int
) -> None:
    """Move taggings (by fid) to the trash."""
    with selected(db, taggings):
        db.execute(_TRASH, {"author": author, "at": at, "step": step})
        db.execute(_DIRTY_SELECTED, (at,))
        db.execute("DELETE FROM taggings WHERE fid IN (SELECT fid FROM temp.selection)")


def chosen(db: sqlite3.Connection) -> list[int]:
    """The fids in `temp.chosen`."""
    return [fid for (fid,) in db.execute("SELECT fid FROM temp.chosen ORDER BY fid")]


def insert(db: sqlite3.Connection, values: tuple[Any, ...]) -> None:
    """Link all of `temp.chosen`; `values` are term, role, origin, author, at, note, step.

    In the order of the contributions' uuids, which is that of the index they go into.
    """
    (count,) = db.execute("SELECT count(*) FROM temp.chosen").fetchone()
    last = db.execute("SELECT coalesce(max(fid), 0) FROM taggings").fetchone()[0]
    made = iter(uuid7s(count))
    db.create_function("enaction_uuid7", 0, lambda: next(made))
    db.execute(_INSERT, values)
    db.execute(_DIRTY, (values[4], last))
