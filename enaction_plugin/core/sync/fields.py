"""Writing assessment fields the platform decided: not captured, never without a trace."""

from __future__ import annotations

import sqlite3
from typing import Any, Optional

from ..workspace.database import now
from . import unseen
from .merge import Register
from .values import stored

_WRITE = {
    "status": "UPDATE contributions SET status = ? WHERE uuid = ?",
    "answer": "UPDATE contributions SET answer = ? WHERE uuid = ?",
    "answer_ready": "UPDATE contributions SET answer_ready = ? WHERE uuid = ?",
    "assignee": "UPDATE contributions SET assignee = ? WHERE uuid = ?",
}
_READ = {
    "status": "SELECT status FROM contributions WHERE uuid = ?",
    "answer": "SELECT answer FROM contributions WHERE uuid = ?",
    "answer_ready": "SELECT answer_ready FROM contributions WHERE uuid = ?",
    "assignee": "SELECT assignee FROM contributions WHERE uuid = ?",
}


def show(db: sqlite3.Connection, uuid: str, field: str, register: Register) -> None:
    """Write the platform's value into the workspace; what it replaces goes to the history.

    Whoever is editing may not see it come: `unseen` remembers it for a while.
    """
    before = here(db, uuid, field)
    told = write_field(db, uuid, field, register.value, by=register.by, at=register.at)
    if told is not None:
        unseen.note(db, uuid, field, before, told)


def write_field(
    db: sqlite3.Connection,
    uuid: str,
    field: str,
    value: Any,
    *,
    by: Optional[str],
    at: Optional[str],
    origin: str = "platform",
) -> Optional[int]:
    """Set a field without capturing it as a change of this workspace.

    The line of the history that tells it; None when there is no such contribution.
    """
    row = db.execute(_READ[field], (uuid,)).fetchone()
    if row is None:
        return None
    if field == "answer":
        db.execute(
            "INSERT OR IGNORE INTO sync_stale_text"
            " SELECT fid, 1, title, body FROM contributions WHERE uuid = ?",
            (uuid,),
        )
    db.execute(_WRITE[field], (stored(value), uuid))
    told = db.execute(
        "INSERT INTO sync_history (contribution, field, before, after, author, at, origin)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (uuid, field, row[0], stored(value), by or "", at or now(), origin),
    ).lastrowid
    remember_captured(db, uuid, field, value)
    return told


def here(db: sqlite3.Connection, uuid: str, field: str) -> Any:
    """What this workspace shows; None when it has no such contribution."""
    row = db.execute(_READ[field], (uuid,)).fetchone()
    return row[0] if row else None


def remember_captured(db: sqlite3.Connection, uuid: str, field: str, value: Any) -> None:
    """From here on, only another value counts as a change made here."""
    db.execute(
        "INSERT INTO sync_base_field (contribution, field, captured) VALUES (?, ?, ?)"
        " ON CONFLICT (contribution, field) DO UPDATE SET captured = excluded.captured",
        (uuid, field, stored(value)),
    )


def remember(db: sqlite3.Connection, uuid: str, field: str, register: Register) -> None:
    """The platform's value of a field, as far as is known."""
    db.execute(
        'INSERT INTO sync_base_field (contribution, field, value, version, "by", at)'
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (contribution, field) DO UPDATE SET"
        ' value = excluded.value, version = excluded.version, "by" = excluded."by",'
        " at = excluded.at",
        (uuid, field, stored(register.value), *register[1:]),
    )


def register_of(db: sqlite3.Connection, uuid: str, field: str) -> Register:
    """What `remember` was last told."""
    row = db.execute(
        'SELECT value, version, "by", at FROM sync_base_field WHERE contribution = ? AND field = ?',
        (uuid, field),
    ).fetchone()
    return Register(*row) if row else Register()
