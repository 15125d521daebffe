"""Planners' notes on a contribution: internal, unless whoever writes one says otherwise."""

from __future__ import annotations

import json
import sqlite3

from ..identity import uuid7s
from .database import now, transaction


def add(db: sqlite3.Connection, fid: int, body: str, *, author: str, shared: bool) -> None:
    """Write a note under a contribution; an empty one is none."""
    if not body.strip():
        return
    with transaction(db):
        db.execute(
            "INSERT INTO notes (uuid, contribution, author, body, at, shared)"
            " SELECT ?, uuid, ?, ?, ?, ? FROM contributions WHERE fid = ?",
            (next(iter(uuid7s(1))), author, body.strip(), now(), int(shared), fid),
        )


def remove(db: sqlite3.Connection, uuid: str) -> None:
    """Take a note away; it stays in the trash."""
    with transaction(db):
        row = db.execute(
            "SELECT contribution, author, body, at, shared FROM notes WHERE uuid = ?", (uuid,)
        ).fetchone()
        if row is None:
            return
        doc = dict(zip(("contribution", "author", "body", "at", "shared"), row))
        db.execute(
            "INSERT INTO sync_trash (t, uuid, contribution, doc, why, at)"
            " VALUES ('notes', ?, ?, ?, 'removed', ?)",
            (uuid, row[0], json.dumps(doc, ensure_ascii=False), now()),
        )
        db.execute("DELETE FROM notes WHERE uuid = ?", (uuid,))


def explain(db: sqlite3.Connection, fid: int, field: str, why: str) -> None:
    """Say why the last decision about a field was taken; it stays with that decision."""
    with transaction(db):
        db.execute(
            "UPDATE sync_history SET note = ? WHERE id = (SELECT max(h.id) FROM sync_history h"
            " JOIN contributions c ON c.uuid = h.contribution WHERE c.fid = ? AND h.field = ?)",
            (why.strip(), fid, field),
        )
