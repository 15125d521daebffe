"""Selections of any size inside SQL: a temporary table of fids, in the order of the file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager


@contextmanager
def selected(db: sqlite3.Connection, fids: Iterable[int]) -> Iterator[None]:
    """Fill `temp.selection (fid)` for the statements inside; not to be nested."""
    db.execute("CREATE TEMP TABLE IF NOT EXISTS selection (fid INTEGER PRIMARY KEY)")
    db.execute("DELETE FROM temp.selection")
    db.execute(
        "INSERT OR IGNORE INTO temp.selection SELECT value FROM json_each(?)",
        (json.dumps([int(fid) for fid in fids]),),
    )
    yield
