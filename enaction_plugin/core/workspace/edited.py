"""The contributions another program edited, in the order of their rows, until they are captured.

`contributions_assessed` of triggers.sql notes them; see migrations/0027_edited.sql for why.
What changed in one way or another is read from the view `sync_changed`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence


def is_empty(db: sqlite3.Connection) -> bool:
    """Whether nothing was edited that is not captured."""
    return db.execute("SELECT 1 FROM sync_edited LIMIT 1").fetchone() is None


def take(db: sqlite3.Connection, limit: int) -> list[str]:
    """The first `limit` rows, which are no longer among the edited ones: the caller's from now on.

    Their identifiers; of a row that has gone meanwhile there is none. Inside the open transaction.
    """
    rows = db.execute(
        "SELECT e.fid, c.uuid FROM sync_edited e LEFT JOIN contributions c ON c.fid = e.fid"
        " ORDER BY e.fid LIMIT ?",
        (limit,),
    ).fetchall()
    forget(db, (fid for fid, _ in rows))
    return [uuid for _, uuid in rows if uuid is not None]


def among(db: sqlite3.Connection, uuids: Sequence[str]) -> list[str]:
    """Those of these contributions that were edited."""
    return [] if is_empty(db) else [uuid for _, uuid in _found(db, uuids)]


def forget(db: sqlite3.Connection, fids: Iterable[int]) -> None:
    """These rows are captured, or in the dirty set."""
    if not is_empty(db):
        db.executemany("DELETE FROM sync_edited WHERE fid = ?", [(fid,) for fid in fids])


def forget_uuids(db: sqlite3.Connection, uuids: Sequence[str]) -> None:
    """The same, by the identifiers of the contributions."""
    if not is_empty(db):
        forget(db, [fid for fid, _ in _found(db, uuids)])


def _found(db: sqlite3.Connection, uuids: Sequence[str]) -> list[tuple[int, str]]:
    return db.execute(
        "SELECT e.fid, c.uuid FROM json_each(?) j JOIN contributions c ON c.uuid = j.value"
        " JOIN sync_edited e ON e.fid = c.fid",
        (json.dumps(list(uuids)),),
    ).fetchall()
