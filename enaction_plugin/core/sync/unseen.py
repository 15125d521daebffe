"""Values that were overwritten unseen: an edit began before they came, and was saved after.

Rows that are known to be edited are spared (`editing`). Nobody tells when QGIS runs
without the plugin, when a script writes old rows back, or when a row was touched in the
instant before it was written. So what the platform replaced here is remembered for a
day; captured in that time, a change made outside our own gestures is not sent over a
value its author cannot be known to have seen: both are kept, and somebody decides.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from typing import Any, NamedTuple

from ..workspace.database import now
from .values import same, stored

REMEMBERED = timedelta(days=1)
"""Longer than people leave modifications unsaved."""


class Received(NamedTuple):
    """A value of the platform was written here: over what, and when by this computer's clock."""

    contribution: str
    field: str
    before: Any
    history: int  # the line that tells it
    at: str


def note(db: sqlite3.Connection, uuid: str, field: str, before: Any, history: int) -> None:
    """The platform's value has just been written over `before`; not while all is loaded."""
    db.execute(
        "INSERT OR REPLACE INTO sync_received SELECT ?, ?, ?, ?, ?"
        " WHERE NOT EXISTS (SELECT 1 FROM sync_state WHERE k = 'loading')",
        (uuid, field, stored(before), history, now()),
    )


def of_contributions(
    db: sqlite3.Connection, uuids: Sequence[str]
) -> Iterator[tuple[str, Received]]:
    """What was received for these contributions not long ago, each with its contribution."""
    rows = db.execute(
        "SELECT contribution, field, before, history, at FROM sync_received"
        " WHERE at >= ? AND contribution IN (SELECT value FROM json_each(?))",
        (_limit(), json.dumps(list(uuids))),
    )
    for row in rows.fetchall():
        yield row[0], Received(*row)


def overwritten(db: sqlite3.Connection, received: Received, theirs: Any, begun: str) -> bool:
    """Whether `theirs`, once received, may have been replaced by somebody who never saw it.

    Our own gestures read what they replace and say so in the history. `begun` is when
    editing of the row began, empty if nobody told.
    """
    row = db.execute(
        "SELECT before FROM sync_history WHERE contribution = ? AND field = ? AND id > ?"
        " ORDER BY id LIMIT 1",
        (received.contribution, received.field, received.history),
    ).fetchone()
    if row is not None and same(received.field, row[0], theirs):
        return False
    return begun <= received.at


def forget(db: sqlite3.Connection, uuid: str, field: str) -> None:
    """What was received has been replaced knowingly, or is asked about."""
    db.execute("DELETE FROM sync_received WHERE contribution = ? AND field = ?", (uuid, field))


def forget_old(db: sqlite3.Connection) -> None:
    """Forget what was received long ago."""
    db.execute("DELETE FROM sync_received WHERE at < ?", (_limit(),))


def _limit() -> str:
    then = datetime.now(timezone.utc) - REMEMBERED
    return then.strftime("%Y-%m-%dT%H:%M:%S.000Z")
