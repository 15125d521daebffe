"""Contributions planners enter themselves: at a workshop, from a letter, at a desk."""

from __future__ import annotations

import sqlite3
from typing import Optional

from ..geometry import point_blob
from ..identity import uuid7s
from .database import now, transaction
from .spatial import widen


def enter(
    db: sqlite3.Connection,
    *,
    title: str,
    body: str,
    category: str = "",
    author: str = "",
    at: Optional[tuple[float, float]] = None,
) -> int:
    """Write a new contribution at (lon, lat), to be sent like any change; its fid."""
    with transaction(db):
        cursor = db.execute(
            "INSERT INTO contributions (uuid, title, body, category, kind, author, created_at,"
            " updated_at, votes_for, votes_against, comment_count, geom)"
            " VALUES (?, ?, ?, ?, 'idea', ?, ?, ?, 0, 0, 0, ?)",
            (
                next(iter(uuid7s(1))),
                title.strip(),
                body.strip(),
                category.strip(),
                author.strip(),
                now(),
                now(),
                None if at is None else point_blob(*at),
            ),
        )
        if at is not None:
            widen(db, [at])
    return int(cursor.lastrowid or 0)
