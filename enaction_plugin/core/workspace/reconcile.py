"""The safety net under the triggers: a full comparison with what is known to be sent.

Triggers see every edit made through SQLite while they are there. When they were
missing for a while (a table replaced, triggers dropped), everything that differs
from the base is put into the dirty set again. The comparison reads in slices and
writes in short transactions: others can save in between, and it can be cancelled.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from ..progress import Progress, Silent
from . import districts, edited, incidents, projections, schema
from .database import get_state, now, set_state, stoppable, transaction
from .deleted import bring_back

SLICE = 20_000

_TAGGINGS = """
SELECT t.uuid FROM taggings t LEFT JOIN sync_base_tagging b ON b.uuid = t.uuid
WHERE t.fid > ?1 AND t.fid <= ?2 AND t.uuid IS NOT NULL
  AND (b.uuid IS NULL OR b.contribution IS NOT t.contribution
    OR json_extract(b.doc, '$.term') IS NOT t.term)
"""
_TAGGINGS_GONE = """
WITH page AS (SELECT uuid FROM sync_base_tagging WHERE uuid > ?1 ORDER BY uuid LIMIT ?2)
SELECT uuid, EXISTS (SELECT 1 FROM taggings t WHERE t.uuid = page.uuid) FROM page ORDER BY uuid
"""
_ASSESSMENTS = """
SELECT c.uuid FROM contributions c
WHERE c.fid > ?1 AND c.fid <= ?2
  AND (coalesce(c.status, '') <> '' OR coalesce(c.answer, '') <> ''
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
SELECT c.uuid FROM contributions c LEFT JOIN sync_base b ON b.fid = c.fid
WHERE c.fid > ?1 AND c.fid <= ?2 AND (b.fid IS NULL OR b.uuid IS NOT c.uuid OR b.doc IS NULL)
"""
_DIRTY = "INSERT OR IGNORE INTO sync_dirty (t, uuid, since) VALUES (?, ?, ?)"


def mend(db: sqlite3.Connection, *, doubt: bool = False, progress: Progress = Silent()) -> bool:
    """Before anything is captured: lay missing triggers again, and compare if in doubt.

    In doubt: triggers, columns or rows are missing, a comparison was left half done, or
    the caller says so. Returns whether everything was compared.
    """
    lost = not schema.triggers_intact(db)
    if lost or not schema.triggers_current(db):
        with transaction(db):
            schema.drop_triggers(db)
            schema.complete(db)
            schema.install_triggers(db)
            if lost:
                set_state(db, "reconcile", 1)
                districts.doubt(db)  # rows may have other numbers now
                incidents.note(db, unwatched=True)
    bring_back(db)
    if not (doubt or get_state(db, "reconcile") or _miscounted(db)):
        return False
    reconcile(db, progress)
    return True


def reconcile(db: sqlite3.Connection, progress: Progress = Silent()) -> int:
    """Refill the dirty set with all that differs from the base; how many rows it now has."""
    with stoppable(db, progress):
        return _reconcile(db, progress)


def _reconcile(db: sqlite3.Connection, progress: Progress) -> int:
    if not get_state(db, "reconcile"):
        with transaction(db):
            set_state(db, "reconcile", 1)  # until it has been done to the end
    _identify(db, progress)
    bring_back(db)
    _gather_edited(db, progress)
    for table, select, kind in (
        ("taggings", _TAGGINGS, "taggings"),
        ("contributions", _ASSESSMENTS, "contributions"),
        ("contributions", _ENTERED, "contributions"),
    ):
        for first, last in _slices(db, table, progress):
            _soil(db, kind, [uuid for (uuid,) in db.execute(select, (first, last))])
    for gone in _gone(db, progress):
        _soil(db, "taggings", gone)
    progress.check()
    _project(db, projections.differing(db), progress)
    with transaction(db):
        set_state(db, "reconcile", None)
    (dirty,) = db.execute("SELECT count(*) FROM sync_dirty").fetchone()
    return int(dirty)


def _gather_edited(db: sqlite3.Connection, progress: Progress) -> None:
    """Rows known to be edited are in the dirty set like all that will be found."""
    while True:
        progress.check()
        with transaction(db):
            uuids = edited.take(db, SLICE // 4)
            at = now()
            db.executemany(_DIRTY, [("contributions", uuid, at) for uuid in uuids])
            if edited.is_empty(db):
                return


def _miscounted(db: sqlite3.Connection) -> bool:
    """Whether rows came or went without their triggers: a base for every row, and no more."""
    rows, bases = db.execute(
        "SELECT (SELECT count(*) FROM contributions), (SELECT count(*) FROM sync_base)"
    ).fetchone()
    return bool(rows != bases)


def _slices(db: sqlite3.Connection, table: str, progress: Progress) -> Iterator[tuple[int, int]]:
    """Ranges of row numbers that cover a table."""
    (top,) = db.execute(" ".join(("SELECT coalesce(max(fid), 0) FROM", table))).fetchone()
    for first in range(0, top, SLICE):
        progress.check()
        yield first, first + SLICE


def _gone(db: sqlite3.Connection, progress: Progress) -> Iterator[list[str]]:
    """The links the platform has and this file does not, slice by slice."""
    after = ""
    while rows := db.execute(_TAGGINGS_GONE, (after, SLICE)).fetchall():
        progress.check()
        after = rows[-1][0]
        yield [uuid for uuid, here in rows if not here]


def _soil(db: sqlite3.Connection, kind: str, uuids: list[str]) -> None:
    for start in range(0, len(uuids), SLICE):
        at = now()
        with transaction(db):
            db.executemany(_DIRTY, [(kind, uuid, at) for uuid in uuids[start : start + SLICE]])


def _project(db: sqlite3.Connection, fids: list[int], progress: Progress) -> None:
    for start in range(0, len(fids), projections.AT_ONCE):
        progress.check()
        with transaction(db, applying=True, projecting=False):
            projections.refresh(db, fids[start : start + projections.AT_ONCE])


def _identify(db: sqlite3.Connection, progress: Progress) -> None:
    """Give an identity to rows that have none or share one; find the base of rows renumbered."""
    for table, nameless, name in _IDENTITIES:
        for first, last in _slices(db, table, progress):
            fids = db.execute(nameless, (first, last)).fetchall()
            if fids:
                with transaction(db, applying=True):
                    db.executemany(name, fids)
    moved: list[tuple[int, int]] = []
    for first, last in _slices(db, "sync_base", progress):
        moved += db.execute(_RENUMBERED, (first, last)).fetchall()
    if moved:
        _renumber(db, moved)


def _renumber(db: sqlite3.Connection, moved: list[tuple[int, int]]) -> None:
    """All of them together: a base may have to go where another one was."""
    with transaction(db, applying=True):
        db.executemany("UPDATE sync_base SET fid = ?2 WHERE fid = ?1", [(o, -n) for o, n in moved])
        (top,) = db.execute(
            "SELECT max((SELECT max(fid) FROM sync_base), (SELECT max(fid) FROM contributions))"
        ).fetchone()
        taken = [
            fid
            for _, new in moved
            for (fid,) in db.execute("SELECT fid FROM sync_base WHERE fid = ?", (new,))
        ]
        db.executemany(
            "UPDATE sync_base SET fid = ? WHERE fid = ?",
            [(top + place, fid) for place, fid in enumerate(taken, 1)],
        )
        db.execute("UPDATE sync_base SET fid = -fid WHERE fid < 0")


def _nameless(table: str) -> str:
    return " ".join(
        (
            "SELECT c.fid FROM",
            table,
            "c WHERE c.fid > ?1 AND c.fid <= ?2 AND (c.uuid IS NULL OR c.uuid = ''",
            "OR EXISTS (SELECT 1 FROM",
            table,
            "o WHERE o.uuid = c.uuid AND o.fid < c.fid))",
        )
    )


_IDENTITIES = tuple(
    (
        table,
        _nameless(table),
        " ".join(("UPDATE", table, "SET uuid = (SELECT uuid FROM sync_uuid7) WHERE fid = ?")),
    )
    for table in ("contributions", "taggings")
)
_RENUMBERED = """
SELECT b.fid, c.fid FROM sync_base b CROSS JOIN contributions c ON c.uuid = b.uuid
WHERE b.fid > ?1 AND b.fid <= ?2 AND c.fid <> b.fid
"""
