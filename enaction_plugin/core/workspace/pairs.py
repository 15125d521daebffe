"""Which contributions are in or near which districts, as the workspace keeps it.

`sync_places` has the pairs that hold, in the order of the contributions.
`sync_candidates` leads from districts to contributions; it has every pair that holds
and may have some that no longer do, so each is looked up in `sync_places`. What single
contributions that moved add to it stands apart at first (recent = 1): a thousand of
them then write a page or two of it, not a page for each.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from .places import Placed

CANDIDATES = (
    "SELECT p.fid FROM (SELECT 0 AS recent UNION ALL SELECT 1) r CROSS JOIN json_each(?) j"
    " CROSS JOIN sync_candidates d ON d.recent = r.recent AND d.district = j.value"
    " CROSS JOIN sync_places p ON p.fid = d.fid AND p.district = d.district"
)
"""The contributions in or near districts (a JSON list of fids), to be followed by a WHERE."""

_RECENT = 50_000
"""That many pairs may stand apart: some ten thousand contributions that moved."""

_SLICE = 50_000


def store(db: sqlite3.Connection, placed: Placed, owners: Sequence[int], recent: bool) -> None:
    """Write places, inside the open transaction; `owners` are the districts of the areas.

    `recent` tells that they are those of single contributions, not of whole districts.
    """
    import numpy as np

    district = np.array(owners, np.int64)[placed.area]
    decimetres = np.rint(placed.distance * 10).astype(np.int64)
    columns = (placed.fid, district, placed.share, decimetres, placed.boundary)
    order = np.lexsort((district, placed.fid))
    for start in range(0, len(order), _SLICE):
        some = order[start : start + _SLICE]
        db.executemany(_INSERT, zip(*(column[some].tolist() for column in columns)))
    order = np.lexsort((placed.fid, district))
    for start in range(0, len(order), _SLICE):
        some = order[start : start + _SLICE]
        pairs = zip(district[some].tolist(), placed.fid[some].tolist())
        db.executemany(_CANDIDATE, ((int(recent), *pair) for pair in pairs))
    if recent:
        _settle(db)


def forget_all(db: sqlite3.Connection) -> None:
    """No contribution is anywhere, inside the open transaction."""
    db.execute("DELETE FROM sync_places")
    db.execute("DELETE FROM sync_candidates")


def forget_districts(db: sqlite3.Connection, districts: Sequence[int]) -> None:
    """No contribution is in or near these districts, inside the open transaction."""
    for district in districts:
        for statement in _FORGET_DISTRICT:
            db.execute(statement, (district,))


def forget_contributions(db: sqlite3.Connection, fids: Sequence[int]) -> None:
    """These contributions are nowhere, inside the open transaction."""
    db.execute(_FORGET_CONTRIBUTIONS, (json.dumps(list(fids)),))


def _settle(db: sqlite3.Connection) -> None:
    """Put what stands apart with the rest, once it is much."""
    (recent,) = db.execute("SELECT count(*) FROM sync_candidates WHERE recent = 1").fetchone()
    if recent > _RECENT:
        db.execute(
            "INSERT OR IGNORE INTO sync_candidates"
            " SELECT 0, district, fid FROM sync_candidates WHERE recent = 1"
        )
        db.execute("DELETE FROM sync_candidates WHERE recent = 1")


_INSERT = (
    "INSERT OR REPLACE INTO sync_places (fid, district, share, decimetres, boundary)"
    " VALUES (?, ?, ?, ?, ?)"
)
_CANDIDATE = "INSERT OR IGNORE INTO sync_candidates (recent, district, fid) VALUES (?, ?, ?)"
_FORGET_DISTRICT = (
    "DELETE FROM sync_places WHERE district = ?1 AND fid IN"
    " (SELECT fid FROM sync_candidates WHERE recent IN (0, 1) AND district = ?1)",
    "DELETE FROM sync_candidates WHERE recent IN (0, 1) AND district = ?1",
)
_FORGET_CONTRIBUTIONS = "DELETE FROM sync_places WHERE fid IN (SELECT value FROM json_each(?))"
