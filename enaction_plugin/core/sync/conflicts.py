"""Conflicts: a field changed here and on the platform; both values are kept until decided."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Optional

from ..workspace.database import now
from .merge import Register
from .values import same, stored


@dataclass(frozen=True)
class Conflict:
    """One field to decide: before, mine, theirs, who and when."""

    id: int
    op_id: Optional[str]  # my change in the outbox
    contribution: str
    field: str
    base: Any
    mine: Any
    theirs: Any
    their_version: Optional[str]
    their_by: Optional[str]
    their_at: Optional[str]
    noticed_at: str


def open_of(db: sqlite3.Connection, contributions: Iterable[str]) -> list[Conflict]:
    """The open conflicts of these contributions."""
    return _conflicts(
        db.execute(
            "SELECT id, op_id, contribution, field, base, mine, theirs, their_version, their_by,"
            " their_at, noticed_at FROM sync_conflict WHERE state = 'open'"
            " AND contribution IN (SELECT value FROM json_each(?)) ORDER BY id",
            (json.dumps(list(contributions)),),
        )
    )


def all_open(db: sqlite3.Connection) -> list[Conflict]:
    """Every open conflict, oldest first."""
    return _conflicts(
        db.execute(
            "SELECT id, op_id, contribution, field, base, mine, theirs, their_version, their_by,"
            " their_at, noticed_at FROM sync_conflict WHERE state = 'open' ORDER BY id"
        )
    )


def find(db: sqlite3.Connection, number: int) -> Optional[Conflict]:
    """One open conflict by its number."""
    found = _conflicts(
        db.execute(
            "SELECT id, op_id, contribution, field, base, mine, theirs, their_version, their_by,"
            " their_at, noticed_at FROM sync_conflict WHERE state = 'open' AND id = ?",
            (number,),
        )
    )
    return found[0] if found else None


def _conflicts(rows: sqlite3.Cursor) -> list[Conflict]:
    return [Conflict(*row) for row in rows]


def notice(
    db: sqlite3.Connection,
    op_id: str,
    contribution: str,
    field: str,
    base: Any,
    mine: Any,
    theirs: Register,
) -> None:
    """Open a conflict; one that is open on the field is brought up to date instead."""
    already = [c for c in open_of(db, [contribution]) if c.field == field]
    if already:
        _forget_op(db, already[0])
        db.execute(
            "UPDATE sync_conflict SET op_id = ?, mine = ? WHERE id = ?",
            (op_id, stored(mine), already[0].id),
        )
        theirs_became(db, already[0], theirs)
        return
    db.execute(
        "INSERT INTO sync_conflict (op_id, contribution, field, base, mine, theirs, their_version,"
        " their_by, their_at, noticed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            op_id,
            contribution,
            field,
            stored(base),
            stored(mine),
            stored(theirs.value),
            *theirs[1:],
            now(),
        ),
    )


def theirs_became(db: sqlite3.Connection, conflict: Conflict, theirs: Register) -> None:
    """The platform's side moved on while the conflict was open."""
    db.execute(
        "UPDATE sync_conflict SET theirs = ?, their_version = ?, their_by = ?, their_at = ?"
        " WHERE id = ?",
        (stored(theirs.value), *theirs[1:], conflict.id),
    )


def mine_became(db: sqlite3.Connection, conflict: Conflict, value: Any) -> None:
    """My side was edited while the conflict was open; equal to theirs, it is decided."""
    db.execute("UPDATE sync_conflict SET mine = ? WHERE id = ?", (stored(value), conflict.id))
    if same(conflict.field, value, conflict.theirs):
        close(db, conflict, "theirs")


def close(
    db: sqlite3.Connection, conflict: Conflict, state: str, resolved_op: Optional[str] = None
) -> None:
    """It is decided: mine, theirs or edited; what held my change is settled."""
    _forget_op(db, conflict)
    db.execute(
        "UPDATE sync_conflict SET state = ?, resolved_at = ?, resolved_op = ? WHERE id = ?",
        (state, now(), resolved_op, conflict.id),
    )


def _forget_op(db: sqlite3.Connection, conflict: Conflict) -> None:
    db.execute("DELETE FROM sync_outbox WHERE op_id = ? AND state = 'conflict'", (conflict.op_id,))
