"""What files were imported into a workspace, when, and what came of it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any, NamedTuple

from .database import now


class Imported(NamedTuple):
    """One import: when, from which file, and the highest fid there was after it."""

    at: str
    file: str
    last_fid: int


def record(
    db: sqlite3.Connection,
    *,
    source: str,
    file: str,
    sha256: str,
    profile: Mapping[str, Any],
    counts: Mapping[str, int],
) -> None:
    """Note one import, inside the open transaction; `file` is a name, never a path."""
    db.execute(
        "INSERT INTO sync_import (at, source, file, sha256, profile, counts, last_fid)"
        " VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(fid), 0) FROM contributions))",
        (
            now(),
            source,
            file,
            sha256,
            json.dumps(profile, ensure_ascii=False),
            json.dumps(counts),
        ),
    )


def list_imports(db: sqlite3.Connection) -> list[Imported]:
    """The imports whose end is known, the last first."""
    rows = db.execute(
        "SELECT at, coalesce(file, ''), last_fid FROM sync_import WHERE last_fid IS NOT NULL"
        " ORDER BY id DESC"
    )
    return [Imported._make(row) for row in rows]
