"""Districts, and which contributions are in them.

Inside is decided by the even-odd rule on half-open edges (Shimrat 1962; the crossing
test of W. R. Franklin), in EPSG:4326 as stored: a point on a border two districts
share is in exactly one of them.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Callable, NamedTuple, Optional

from ..geometry import blob_point, polygon_rings, shape_blob
from ..model.district import District
from ..progress import Progress, Silent
from .database import transaction

Connecting = Callable[[], AbstractContextManager[sqlite3.Connection]]


class StoredDistrict(NamedTuple):
    """A district without its shape; `contributions` is how many are inside."""

    fid: int
    kind: str
    code: str
    name: str
    vintage: str
    source: str
    contributions: int


class Districts:
    """The districts of a workspace."""

    def __init__(self, reading: Connecting, writing: Connecting) -> None:
        self._reading = reading
        self._writing = writing

    def replace(
        self,
        kind: str,
        vintage: str,
        source: str,
        rows: Iterable[District],
        progress: Progress = Silent(),
    ) -> int:
        """Make these the districts of a kind and vintage, and find what is inside; how many.

        Other vintages of the kind stay. All or nothing.
        """
        with self._writing() as db:
            return replace(db, kind, vintage, source, rows, progress)

    def all(self) -> list[StoredDistrict]:
        """The districts, by kind, vintage and name."""
        with self._reading() as db:
            return list_districts(db)


def replace(
    db: sqlite3.Connection,
    kind: str,
    vintage: str,
    source: str,
    rows: Iterable[District],
    progress: Progress = Silent(),
) -> int:
    """Make these the districts of a kind and vintage, and find what is inside; how many.

    Other vintages of the kind stay. All or nothing.
    """
    with transaction(db):
        db.execute(
            "DELETE FROM contribution_districts WHERE district IN"
            " (SELECT fid FROM districts WHERE kind = ? AND vintage = ?)",
            (kind, vintage),
        )
        db.execute("DELETE FROM districts WHERE kind = ? AND vintage = ?", (kind, vintage))
        stored = [
            db.execute(
                "INSERT INTO districts (geom, kind, code, name, vintage, source, population)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (shape_blob(row.area), kind, row.code, row.name, vintage, source, row.population),
            ).lastrowid
            for row in rows
        ]
        locate(db, districts=stored, progress=progress)
    return len(stored)


def any_district(db: sqlite3.Connection) -> bool:
    """Whether the workspace has a district at all."""
    return db.execute("SELECT 1 FROM districts LIMIT 1").fetchone() is not None


def list_districts(db: sqlite3.Connection) -> list[StoredDistrict]:
    """The districts, by kind and name."""
    rows = db.execute(
        "SELECT d.fid, coalesce(d.kind, ''), coalesce(d.code, ''), coalesce(d.name, ''),"
        " coalesce(d.vintage, ''), coalesce(d.source, ''), (SELECT count(*)"
        " FROM contribution_districts cd WHERE cd.district = d.fid AND cd.inside = 1)"
        " FROM districts d ORDER BY d.kind, d.vintage, d.name, d.fid"
    )
    return [StoredDistrict._make(row) for row in rows]


def locate(
    db: sqlite3.Connection,
    *,
    districts: Optional[Sequence[Any]] = None,
    fids: Optional[Sequence[int]] = None,
    progress: Progress = Silent(),
) -> None:
    """Find which contributions are inside which districts, inside the open transaction.

    Only some districts, or only some contributions (whose places are then forgotten
    first), or all.
    """
    shapes = _shapes(db, districts)
    if fids is not None:
        _forget(db, fids)
    if not shapes:
        return
    points = _points(db, fids)
    for place, (district, rings) in enumerate(shapes):
        progress.check()
        inside = _inside(points, rings)
        db.executemany(
            "INSERT INTO contribution_districts (contribution, district, inside, distance)"
            " SELECT uuid, ?, 1, 0 FROM contributions WHERE fid = ?",
            [(district, fid) for fid in inside],
        )
        progress.report((place + 1) / len(shapes))


def _shapes(
    db: sqlite3.Connection, districts: Optional[Sequence[Any]]
) -> list[tuple[int, list[list[tuple[float, float]]]]]:
    rows = db.execute("SELECT fid, geom FROM districts WHERE geom IS NOT NULL")
    wanted = None if districts is None else set(districts)
    return [(fid, polygon_rings(geom)) for fid, geom in rows if wanted is None or fid in wanted]


def _forget(db: sqlite3.Connection, fids: Sequence[int]) -> None:
    db.execute(
        "DELETE FROM contribution_districts WHERE contribution IN"
        " (SELECT uuid FROM contributions WHERE fid IN (SELECT value FROM json_each(?)))",
        (json.dumps(list(fids)),),
    )


def _points(
    db: sqlite3.Connection, fids: Optional[Sequence[int]]
) -> tuple[array[int], array[float], array[float]]:
    """(fids, longitudes, latitudes) of the contributions that have a place."""
    if fids is None:
        rows = db.execute("SELECT fid, geom FROM contributions WHERE geom IS NOT NULL")
    else:
        rows = db.execute(
            "SELECT fid, geom FROM contributions WHERE geom IS NOT NULL"
            " AND fid IN (SELECT value FROM json_each(?))",
            (json.dumps(list(fids)),),
        )
    ids, xs, ys = array("q"), array("d"), array("d")
    for fid, geom in rows:
        point = blob_point(geom)
        if point is not None:
            ids.append(fid)
            xs.append(point[0])
            ys.append(point[1])
    return ids, xs, ys


def _inside(
    points: tuple[array[int], array[float], array[float]],
    rings: list[list[tuple[float, float]]],
) -> list[int]:
    """The fids of the points that an odd number of edges separates from the far right."""
    if not points[0] or not rings:
        return []
    import numpy as np

    ids, x, y = (np.frombuffer(values, values.typecode) for values in points)
    corners = [corner for ring in rings for corner in ring]
    west, east = min(c[0] for c in corners), max(c[0] for c in corners)
    south, north = min(c[1] for c in corners), max(c[1] for c in corners)
    near = (x >= west) & (x <= east) & (y >= south) & (y <= north)
    ids, x, y = ids[near], x[near], y[near]
    odd = np.zeros(len(ids), bool)
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
            if y1 == y2:
                continue
            # The lower end belongs to the edge, the upper does not.
            beside = (y1 <= y) != (y2 <= y)
            if beside.any():
                crossing = x1 + (y[beside] - y1) * (x2 - x1) / (y2 - y1)
                odd[beside] ^= x[beside] < crossing
    found: list[int] = ids[odd].tolist()
    return found
