"""The inbox: changes received for rows that somebody is editing.

They are kept in the transaction that moves the cursor past them, and merged like any
other page once the rows are saved, given up, or their window is gone. Of an entity only
the latest state is kept. As long as something waits here, both sides are not equal.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Optional

from ..connectors.port import Change
from ..workspace.database import transaction
from . import editing
from .apply import apply
from .digest import canonical

SLICE = 250


def set_aside(db: sqlite3.Connection, changes: Sequence[Change]) -> list[Change]:
    """Keep what is about rows in somebody's hands, inside the page's transaction; the rest.

    What waited and is overtaken by a change of the rest is forgotten.
    """
    pins = editing.Pins(db)
    if not changes or not (pins or waiting(db)):
        return list(changes)
    held = pins.of(editing.by_kind((change.kind, change.id) for change in changes))
    staged = [change for change in changes if (change.kind, change.id) in held]
    rest = [change for change in changes if (change.kind, change.id) not in held]
    db.executemany(
        "DELETE FROM sync_inbox WHERE kind = ? AND entity = ?",
        [(change.kind, change.id) for change in changes],
    )
    db.executemany(
        'INSERT OR REPLACE INTO sync_inbox (seq, kind, entity, doc, deleted, "by", at)'
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [_row(change) for change in staged],
    )
    return rest


def drain(db: sqlite3.Connection, boundary: Callable[[str], None]) -> int:
    """Merge everything that no longer has to wait, a slice at a time; how many changes."""
    total = 0
    place: Optional[int] = 0
    while place is not None:
        part = drain_slice(db, place)
        total, place = total + part.merged, part.next
        if part.merged:
            boundary("drained")
    return total


class Part(NamedTuple):
    """One slice: how many changes were merged, and where to go on; None at the end."""

    merged: int
    next: Optional[int]


def drain_slice(db: sqlite3.Connection, after: int = 0) -> Part:
    """Merge, in one short transaction, what need not wait of the next few changes."""
    if not waiting(db):
        return Part(0, None)
    with transaction(db, applying=True, projecting=False):
        changes = _changes(db, after)
        held = editing.Pins(db).of(editing.by_kind((change.kind, change.id) for change in changes))
        free = [change for change in changes if (change.kind, change.id) not in held]
        if free:
            apply(db, free)
        db.executemany("DELETE FROM sync_inbox WHERE seq = ?", [(one.seq,) for one in free])
    return Part(len(free), changes[-1].seq if len(changes) == SLICE else None)


def waiting(db: sqlite3.Connection) -> int:
    """How many changes wait."""
    (count,) = db.execute("SELECT count(*) FROM sync_inbox").fetchone()
    return int(count)


def _changes(db: sqlite3.Connection, after: int) -> list[Change]:
    """The next few changes that wait, in the order they came."""
    rows = db.execute(
        'SELECT seq, kind, entity, doc, "by", at FROM sync_inbox WHERE seq > ?'
        " ORDER BY seq LIMIT ?",
        (after, SLICE),
    )
    return [
        Change(seq, kind, name, None if doc is None else json.loads(doc), by, at)
        for seq, kind, name, doc, by, at in rows
    ]


def _row(change: Change) -> tuple[Any, ...]:
    doc = None if change.data is None else canonical(change.data)
    return (change.seq, change.kind, change.id, doc, change.deleted, change.by, change.at)
