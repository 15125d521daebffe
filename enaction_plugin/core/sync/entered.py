"""Contributions entered here, once the platform has them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from ..workspace.database import now
from . import outbox
from .capture_entered import entered_data
from .known import Standing, standings
from .outbox import Entry


def accepted(db: sqlite3.Connection, entry: Entry) -> None:
    """The platform has the contribution: from here on it is a citizen's.

    What was edited after it left goes to the trash; the words are put back when the
    feed shows them.
    """
    uuid = entry.contribution
    row = db.execute("SELECT fid, geom FROM contributions WHERE uuid = ?", (uuid,)).fetchone()
    if row is None:  # deleted meanwhile: the feed brings it back
        return
    now_says = entered_data(db, uuid)
    if now_says != entry.payload["data"]:
        db.execute(
            "INSERT INTO sync_trash (t, uuid, contribution, doc, why, at)"
            " VALUES ('contributions', ?, ?, ?, 'citizen', ?)",
            (uuid, uuid, json.dumps(now_says, ensure_ascii=False), now()),
        )
    db.execute("UPDATE sync_base SET remote = 1 WHERE fid = ?", (row[0],))


def release(db: sqlite3.Connection, contributions: Sequence[str]) -> None:
    """Send what was blocked by contributions the platform now has."""
    blocked = [
        entry for entry in outbox.of_contributions(db, contributions) if entry.state == "blocked"
    ]
    if not blocked:
        return
    standing = standings(db, {entry.contribution for entry in blocked})
    outbox.renew(db, [e for e in blocked if standing[e.contribution] is Standing.KNOWN])
