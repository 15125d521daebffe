"""Undoable steps: one gesture of a planner each, undone and redone as a whole.

A step's additions are the taggings that bear its number; its removals lie in
`sync_trash`; its decisions in `sync_history`. Undoing moves them back:

    trash.why  'removed'   taken away by the step       -> undo -> 'restored'
               'undone'    added by the step, then undone -> redo -> gone from the trash
"""

from __future__ import annotations

import json
import sqlite3
from typing import Any, NamedTuple, Optional

from ..identity import uuid7s
from ..progress import Progress, Silent
from . import projections
from .database import now, transaction
from .decisions import redo_decisions, undo_decisions

KEPT = 100


class Step(NamedTuple):
    """One gesture, and how many contributions it changed; `detail` is what the undo bar says."""

    id: int
    action: str  # tag, untag, main, assess, relink, reading
    detail: dict[str, Any]
    count: int  # type: ignore[assignment]  # tuple.count is of no use here
    at: str
    author: str


def record(db: sqlite3.Connection, action: str, author: str, detail: dict[str, Any]) -> int:
    """Open a step inside the open transaction; what had been undone can no longer be redone."""
    _forget_undone(db)
    (first,) = db.execute("SELECT coalesce(max(fid), 0) + 1 FROM taggings").fetchone()
    detail = {**detail, "first": first}
    cursor = db.execute(
        "INSERT INTO sync_step (at, author, action, detail) VALUES (?, ?, ?, ?)",
        (now(), author, action, json.dumps(detail, ensure_ascii=False)),
    )
    step = int(cursor.lastrowid or 0)
    db.execute("DELETE FROM sync_step WHERE id <= ?", (step - KEPT,))
    return step


def close(db: sqlite3.Connection, step: int, count: int) -> Step:
    """Note how many contributions the step changed; one that changed none leaves no trace."""
    db.execute(
        "UPDATE sync_step SET detail = json_set(detail, '$.count', ?) WHERE id = ?", (count, step)
    )
    row = db.execute(_STEP + "WHERE id = ?", (step,)).fetchone()
    if not count:
        db.execute("DELETE FROM sync_step WHERE id = ?", (step,))
    return _step(row)


def last(db: sqlite3.Connection) -> Optional[Step]:
    """The step `undo` would undo."""
    row = db.execute(_STEP + "WHERE undone = 0 ORDER BY id DESC LIMIT 1").fetchone()
    return _step(row) if row else None


def next_redo(db: sqlite3.Connection) -> Optional[Step]:
    """The step `redo` would do again."""
    row = db.execute(_STEP + "WHERE undone = 1 ORDER BY id LIMIT 1").fetchone()
    return _step(row) if row else None


def undo(db: sqlite3.Connection, author: str, progress: Progress = Silent()) -> Optional[Step]:
    """Undo the last step, whole; None when there is none. Cancelling leaves it done."""
    with transaction(db, applying=True, projecting=False, progress=progress):
        step = last(db)
        if step is None:
            return None
        fids = _touched(db, step)
        progress.check()
        _take_back_additions(db, step)
        progress.check()
        _give_back_removals(db, step.id)
        progress.check()
        undo_decisions(db, step.id, author)
        projections.follow(db, fids)
        db.execute("UPDATE sync_step SET undone = 1 WHERE id = ?", (step.id,))
    return step


def redo(db: sqlite3.Connection, author: str, progress: Progress = Silent()) -> Optional[Step]:
    """Do the last undone step again, whole; None when there is none."""
    with transaction(db, applying=True, projecting=False, progress=progress):
        step = next_redo(db)
        if step is None:
            return None
        fids = _touched(db, step)
        progress.check()
        _remove_again(db, step.id)
        progress.check()
        _restore(db, step.id, "undone")
        db.execute("DELETE FROM sync_trash WHERE step = ? AND why = 'undone'", (step.id,))
        progress.check()
        redo_decisions(db, step.id, author)
        projections.follow(db, fids)
        db.execute("UPDATE sync_step SET undone = 0 WHERE id = ?", (step.id,))
    return step


_STEP = "SELECT id, action, detail, at, author FROM sync_step "


def _step(row: tuple[Any, ...]) -> Step:
    identifier, action, text, at, author = row
    detail = json.loads(text)
    return Step(identifier, action, detail, detail.get("count", 0), at, author)


def _touched(db: sqlite3.Connection, step: Step) -> list[int]:
    """The fids whose taggings a step added or removed."""
    rows = db.execute(
        "SELECT c.fid FROM taggings t JOIN contributions c ON c.uuid = t.contribution"
        " WHERE t.step = ?1 AND t.fid >= ?2"
        " UNION SELECT c.fid FROM sync_trash r JOIN contributions c ON c.uuid = r.contribution"
        " WHERE r.step = ?1 AND r.t = 'taggings'",
        (step.id, step.detail["first"]),
    )
    return [fid for (fid,) in rows]


def _take_back_additions(db: sqlite3.Connection, step: Step) -> None:
    """Fids only grow: what a step added, or got back since, is not before its first."""
    added = (step.id, step.detail["first"])
    db.execute(
        "INSERT INTO sync_trash (t, uuid, contribution, doc, why, at, step)"
        " SELECT 'taggings', uuid, contribution, json_object('uuid', uuid, 'term', term,"
        " 'role', role, 'origin', origin, 'author', author, 'at', at, 'note', note, 'step', step),"
        " 'undone', ?, step FROM taggings WHERE step = ? AND fid >= ?",
        (now(), *added),
    )
    _mark_dirty(db, step.id, "undone")
    db.execute("DELETE FROM taggings WHERE step = ? AND fid >= ?", added)


def _give_back_removals(db: sqlite3.Connection, step: int) -> None:
    _restore(db, step, "removed")
    db.execute("UPDATE sync_trash SET why = 'restored' WHERE step = ? AND why = 'removed'", (step,))


def _remove_again(db: sqlite3.Connection, step: int) -> None:
    db.execute(
        "DELETE FROM taggings WHERE uuid IN"
        " (SELECT uuid FROM sync_trash WHERE step = ? AND why = 'restored')",
        (step,),
    )
    db.execute("UPDATE sync_trash SET why = 'removed' WHERE step = ? AND why = 'restored'", (step,))
    _mark_dirty(db, step, "removed")


def _restore(db: sqlite3.Connection, step: int, why: str) -> None:
    """Insert the taggings a step holds in the trash, where they are missing.

    A removal that was captured may be known to the platform, for which a removed
    identity stays removed: the tagging then comes back under a new one.
    """
    known = db.execute(
        "SELECT id FROM sync_trash WHERE step = ? AND why = ? AND t = 'taggings' AND NOT EXISTS"
        " (SELECT 1 FROM sync_dirty d WHERE d.t = 'taggings' AND d.uuid = sync_trash.uuid)",
        (step, why),
    ).fetchall()
    db.executemany(
        "UPDATE sync_trash SET uuid = ? WHERE id = ?",
        [(uuid, identifier) for uuid, (identifier,) in zip(uuid7s(len(known)), known)],
    )
    db.execute(
        "INSERT INTO sync_revived SELECT uuid, 1 FROM sync_trash"
        " WHERE step = ? AND why = ? AND t = 'taggings'"
        " ON CONFLICT (uuid) DO UPDATE SET times = times + 1",
        (step, why),
    )
    db.execute(
        "INSERT INTO taggings (uuid, contribution, term, role, origin, author, at, note, step)"
        " SELECT uuid, contribution, json_extract(doc, '$.term'), json_extract(doc, '$.role'),"
        " json_extract(doc, '$.origin'), json_extract(doc, '$.author'), json_extract(doc, '$.at'),"
        " json_extract(doc, '$.note'), json_extract(doc, '$.step')"
        " FROM sync_trash r WHERE step = ? AND why = ? AND t = 'taggings' AND NOT EXISTS"
        " (SELECT 1 FROM taggings t WHERE t.contribution = r.contribution"
        "  AND t.term = json_extract(r.doc, '$.term')) ORDER BY id",
        (step, why),
    )
    _mark_dirty(db, step, why)


def _mark_dirty(db: sqlite3.Connection, step: int, why: str) -> None:
    db.execute(
        "INSERT OR IGNORE INTO sync_dirty (t, uuid, since) SELECT 'taggings', uuid, ?"
        " FROM sync_trash WHERE step = ? AND why = ? AND t = 'taggings' ORDER BY uuid",
        (now(), step, why),
    )


def _forget_undone(db: sqlite3.Connection) -> None:
    undone = db.execute("SELECT id FROM sync_step WHERE undone = 1").fetchall()
    db.executemany("DELETE FROM sync_trash WHERE step = ? AND why = 'restored'", undone)
    db.executemany("DELETE FROM sync_history WHERE step = ? AND field = 'reading'", undone)
    db.executemany("DELETE FROM sync_step WHERE id = ?", undone)
