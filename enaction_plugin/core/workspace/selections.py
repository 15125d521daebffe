"""Selections of any size inside SQL: a temporary table of fids, in the order of the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager


@contextmanager
def selected(db: sqlite3.Connection, fids: Iterable[int]) -> Iterator[None]:
    """Fill `temp.selection (fid)` for the statements inside; not to be nested."""
    db.execute("CREATE TEMP TABLE IF NOT EXISTS selection (fid INTEGER PRIMARY KEY)")
    db.execute("DELETE FROM temp.selection")
    db.executemany("INSERT INTO temp.selection VALUES (?)", ((fid,) for fid in sorted(set(fids))))
    yield
