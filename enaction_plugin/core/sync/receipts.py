"""Receipts: what each exchange did, kept in the workspace and readable for ever."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any, NamedTuple

from ..workspace import Workspace

KEPT = 1000


class Receipt(NamedTuple):
    """One exchange; `doc` is what its report said."""

    id: int
    at: str
    doc: Mapping[str, Any]


def keep(db: sqlite3.Connection, at: str, doc: Mapping[str, Any]) -> None:
    """Keep a receipt, inside the open transaction; the oldest of more than KEPT are forgotten."""
    added = db.execute(
        "INSERT INTO sync_receipt (at, doc) VALUES (?, ?)",
        (at, json.dumps(doc, ensure_ascii=False)),
    ).lastrowid
    db.execute("DELETE FROM sync_receipt WHERE id <= ?", ((added or 0) - KEPT,))


def all_kept(ws: Workspace) -> list[Receipt]:
    """Every receipt, the newest first."""
    with ws.reading() as db:
        rows = db.execute("SELECT id, at, doc FROM sync_receipt ORDER BY id DESC").fetchall()
    return [Receipt(number, at, json.loads(text)) for number, at, text in rows]
