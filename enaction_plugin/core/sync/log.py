"""The engine's own notes in the file: what it did that nobody asked for."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from ..workspace.database import now

KEPT = 10_000


def note(db: sqlite3.Connection, event: str, **detail: Any) -> None:
    """Add a line; the oldest beyond `KEPT` go. Never holds a secret nor a citizen's words."""
    cursor = db.execute(
        "INSERT INTO sync_log (at, event, detail) VALUES (?, ?, ?)",
        (now(), event, json.dumps(detail, ensure_ascii=False, default=str)),
    )
    db.execute("DELETE FROM sync_log WHERE id <= ?", ((cursor.lastrowid or 0) - KEPT,))
