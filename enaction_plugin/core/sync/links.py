"""Writing taggings the platform has: not captured, what they replace kept in the trash."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from ..workspace.database import now
from .merge import TAGGING_FIELDS


def put(db: sqlite3.Connection, uuid: str, data: Mapping[str, Any]) -> Iterable[str]:
    """Write a tagging, over the same one if it is here; the contributions it concerns."""
    values = [data.get(name) for name in TAGGING_FIELDS]
    concerned = {str(data["contribution"])}
    before = db.execute("SELECT contribution FROM taggings WHERE uuid = ?", (uuid,)).fetchone()
    if before is None:
        db.execute(
            "INSERT INTO taggings (uuid, contribution, term, role, origin, author, at, note)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (uuid, *values),
        )
        return concerned
    db.execute(
        "UPDATE taggings SET contribution = ?, term = ?, role = ?, origin = ?, author = ?,"
        " at = ?, note = ? WHERE uuid = ?",
        (*values, uuid),
    )
    return concerned | {str(before[0])}


def drop(db: sqlite3.Connection, uuid: str) -> Iterable[str]:
    """Remove a tagging that was removed on the platform; the contributions it concerned."""
    rows = db.execute(
        "SELECT contribution, term, role, origin, author, at, note FROM taggings WHERE uuid = ?",
        (uuid,),
    ).fetchall()
    db.executemany(
        "INSERT INTO sync_trash (t, uuid, contribution, doc, why, at)"
        " VALUES ('taggings', ?, ?, ?, 'removed on the platform', ?)",
        [
            (uuid, row[0], json.dumps({"uuid": uuid, **dict(zip(TAGGING_FIELDS, row))}), now())
            for row in rows
        ],
    )
    db.execute("DELETE FROM taggings WHERE uuid = ?", (uuid,))
    return {str(row[0]) for row in rows}
