"""What planners decide about contributions: status, answer, its readiness, the person in charge."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, Optional

from ..model.assessment import FIELDS, Status
from ..progress import Progress, Silent
from . import edited
from .database import now
from .errors import UnknownValue
from .selections import selected

Change = tuple[int, str, Any, Any]
"""(fid, uuid, value before, value after)"""

_READ = {
    "status": "SELECT s.fid, c.uuid, c.status FROM temp.selection s"
    " CROSS JOIN contributions c ON c.fid = s.fid ORDER BY s.fid",
    "answer": "SELECT s.fid, c.uuid, c.answer FROM temp.selection s"
    " CROSS JOIN contributions c ON c.fid = s.fid ORDER BY s.fid",
    "answer_ready": "SELECT s.fid, c.uuid, c.answer_ready FROM temp.selection s"
    " CROSS JOIN contributions c ON c.fid = s.fid ORDER BY s.fid",
    "assignee": "SELECT s.fid, c.uuid, c.assignee FROM temp.selection s"
    " CROSS JOIN contributions c ON c.fid = s.fid ORDER BY s.fid",
}
_WRITE = {
    "status": "UPDATE contributions SET status = ? WHERE fid = ?",
    "answer": "UPDATE contributions SET answer = ? WHERE fid = ?",
    "answer_ready": "UPDATE contributions SET answer_ready = ? WHERE fid = ?",
    "assignee": "UPDATE contributions SET assignee = ? WHERE fid = ?",
}
_PENDING = """
UPDATE contributions SET sync_state = 'pending'
WHERE fid = ? AND coalesce(sync_state, '') NOT IN ('pending', 'conflict')
"""


def normalised(field: str, value: Any) -> Any:
    """The value as it is stored: None for nothing, 0 or 1 for answer_ready.

    Raises UnknownValue for an unknown field or status.
    """
    if field not in FIELDS:
        raise UnknownValue(value=value, field=field)
    if value is None or value == "":
        return None
    if field == "status":
        if value not in [status.value for status in Status]:
            raise UnknownValue(value=value, field=field)
        return Status(value).value
    return int(bool(value)) if field == "answer_ready" else str(value)


def changes(db: sqlite3.Connection, fids: Iterable[int], field: str, value: Any) -> list[Change]:
    """What setting `field` to a normalised `value` would change, in fid order."""
    with selected(db, fids):
        rows = db.execute(_READ[field]).fetchall()
    return [
        (fid, uuid, before, value)
        for fid, uuid, before in rows
        if _meaning(field, before) != _meaning(field, value)
    ]


def write(
    db: sqlite3.Connection,
    field: str,
    wanted: Sequence[Change],
    *,
    author: str,
    origin: str = "manual",
    note: str = "",
    step: Optional[int] = None,
    progress: Progress = Silent(),
) -> None:
    """Write changes with their history, inside the open transaction."""
    at = now()
    for start in range(0, len(wanted), 5000):
        progress.check()
        part = wanted[start : start + 5000]
        if field == "answer":
            db.executemany(
                "INSERT OR IGNORE INTO sync_stale_text"
                " SELECT fid, 1, title, body FROM contributions WHERE fid = ?",
                [(fid,) for fid, *_ in part],
            )
        db.executemany(_WRITE[field], [(after, fid) for fid, _, _, after in part])
        db.executemany(_PENDING, [(fid,) for fid, *_ in part])
        edited.forget(db, (fid for fid, *_ in part))
        db.executemany(
            "INSERT INTO sync_history (contribution, field, before, after, author, at, origin,"
            " note, step) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (uuid, field, before, after, author, at, origin, note, step)
                for _, uuid, before, after in part
            ],
        )
        db.executemany(
            "INSERT OR IGNORE INTO sync_dirty (t, uuid, since) VALUES ('contributions', ?, ?)",
            sorted((uuid, at) for _, uuid, _, _ in part),
        )
        progress.report((start + len(part)) / len(wanted))


def undo_decisions(db: sqlite3.Connection, step: int, author: str) -> None:
    """Put back what a step replaced, where nobody has decided otherwise since."""
    _reverse(db, step, author, backwards=True)


def redo_decisions(db: sqlite3.Connection, step: int, author: str) -> None:
    """Decide again what a step had decided, where nobody has decided otherwise since."""
    _reverse(db, step, author, backwards=False)


def _reverse(db: sqlite3.Connection, step: int, author: str, *, backwards: bool) -> None:
    rows = db.execute(
        "SELECT h.field, c.fid, c.uuid, h.before, h.after FROM sync_history h"
        " JOIN contributions c ON c.uuid = h.contribution"
        " WHERE h.step = ? AND h.field <> 'reading' ORDER BY c.fid",
        (step,),
    ).fetchall()
    by_field: dict[str, list[Change]] = {}
    for field, fid, uuid, before, after in rows:
        here, there = (after, before) if backwards else (before, after)
        by_field.setdefault(field, []).append((fid, uuid, here, there))
    for field, wanted in by_field.items():
        with selected(db, [fid for fid, *_ in wanted]):
            current = {row[0]: row[2] for row in db.execute(_READ[field])}
        unmoved = [change for change in wanted if current[change[0]] == change[2]]
        origin = "undo" if backwards else "redo"
        write(db, field, unmoved, author=author, origin=origin)


def _meaning(field: str, value: Any) -> Any:
    """What a stored value says: no status is the status "todo", "" is nothing."""
    if field == "status":
        return value or Status.TODO.value
    if field == "answer_ready":
        return bool(value)
    return value or None
