"""What files were imported into a workspace, when, and what came of it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

from .database import now


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
        "INSERT INTO sync_import (at, source, file, sha256, profile, counts)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            now(),
            source,
            file,
            sha256,
            json.dumps(profile, ensure_ascii=False),
            json.dumps(counts),
        ),
    )
