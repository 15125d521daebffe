"""Where contributions are with regard to areas: inside and by what share, on the edge, near.

A point is one spot, a drawn line or area many (see `core.spots`); the rest is
counting spots.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import NamedTuple, Optional

from .. import spots as drawn
from ..areas import Areas, Array, Points
from ..geometry import blob_point, blob_wkb, is_empty
from ..progress import Progress, Silent
from . import rtree
from .database import get_state

BOUNDARY_METRES = 1.0
"""No farther than this from an outline a point is not surely on one side of it."""

_POINT = [
    *(("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4")),
    *(("order", "u1"), ("type", "<u4"), ("x", "<f8"), ("y", "<f8")),
]


class Spots(NamedTuple):
    """Spots of contributions: whose they are (fid), degrees, and the part each stands for."""

    fid: Array
    x: Array
    y: Array
    part: Array

    @property
    def drawn(self) -> bool:
        """Whether any contribution has more than one spot."""
        return bool((self.part < 1).any())


class Placed(NamedTuple):
    """Pairs of an area (its place in `Areas`) and a contribution inside or near it."""

    area: Array
    fid: Array
    share: Array  # the part inside, 0 to 1
    near: Array  # the part outside but no farther than asked, 0 to 1
    distance: Array  # metres; 0 where some part is inside
    boundary: Array  # whether it is a point no farther than BOUNDARY_METRES from the outline


def read_spots(db: sqlite3.Connection, fids: Optional[Sequence[int]] = None) -> Spots:
    """The spots of all contributions that have a position, or of these."""
    import numpy as np

    fid, x, y = _points(db, fids)
    part = np.ones(len(fid))
    shapes = _footprints(db, fids)
    if shapes:
        alone = ~np.isin(fid, np.array(list(shapes), np.int64))
        many = [(owner, *spot) for owner, found in shapes.items() for spot in found]
        table = np.array(many, float).reshape(-1, 4).T
        fid = np.concatenate([fid[alone], table[0].astype(np.int64)])
        x, y = np.concatenate([x[alone], table[1]]), np.concatenate([y[alone], table[2]])
        part = np.concatenate([part[alone], table[3]])
    return Spots(fid, x, y, part)


def placed(db: sqlite3.Connection) -> Array:
    """The fids of the contributions that have a position; one may come twice.

    From the spatial indexes, so that no row is read; from the rows while a first
    reading of a platform has the indexes wait.
    """
    import numpy as np

    if get_state(db, "loading"):
        return read_spots(db).fid
    lines = np.array([fid for (fid,) in db.execute(_DRAWN)], np.int64)
    return np.concatenate([rtree.points(db), lines])


def place(areas: Areas, spots: Spots, metres: float, progress: Progress = Silent()) -> Placed:
    """Which contributions are in or on areas, or no farther than `metres` from them."""
    import numpy as np

    points = Points(spots.x, spots.y)
    members, owner = spots.fid, np.arange(len(spots.fid))
    if spots.drawn:
        members, owner = np.unique(spots.fid, return_inverse=True)
    size = max(len(owner), 1)
    area, point = areas.covers(points, progress)
    within = area * len(spots.fid) + point
    inside, share = _summed(area * size + owner[point], spots.part[point], spots.drawn)
    area, point, apart = areas.distances(points, max(metres, BOUNDARY_METRES), progress)
    outside = (apart <= metres) & ~np.isin(area * len(spots.fid) + point, within)
    around, beside = _summed(
        (area * size + owner[point])[outside], spots.part[point[outside]], spots.drawn
    )
    close, apart = _nearest(area * size + owner[point], apart, spots.drawn)
    single = np.ones(size, bool)
    single[owner[spots.part < 1]] = False
    on = close[(apart <= BOUNDARY_METRES) & single[close % size]]
    key = np.union1d(inside, around)
    shares, near, distance = np.zeros((3, len(key)))
    there = np.isin(close, key)
    distance[np.searchsorted(key, close[there])] = apart[there]
    near[np.searchsorted(key, around)] = beside
    at = np.searchsorted(key, inside)
    shares[at], distance[at] = share, 0.0
    return Placed(key // size, members[key % size], shares, near, distance, np.isin(key, on))


def _summed(key: Array, part: Array, many: bool) -> tuple[Array, Array]:
    import numpy as np

    if not many:
        return key, part
    distinct, at = np.unique(key, return_inverse=True)
    return distinct, np.minimum(np.bincount(at, weights=part, minlength=len(distinct)), 1.0)


def _nearest(key: Array, apart: Array, many: bool) -> tuple[Array, Array]:
    """Each key once, with its least distance, in order."""
    import numpy as np

    order = np.lexsort((apart, key))
    key, apart = key[order], apart[order]
    if not many:
        return key, apart
    first = np.flatnonzero(np.diff(key, prepend=-1))
    return key[first], apart[first]


def _points(db: sqlite3.Connection, fids: Optional[Sequence[int]]) -> tuple[Array, Array, Array]:
    import numpy as np

    rows = db.execute(*_asked(_POINTS, fids)).fetchall()
    numbers = [fid for fid, _ in rows]
    blobs = [geom for _, geom in rows]
    del rows
    if set(map(len, blobs)) <= {np.dtype(_POINT).itemsize}:
        table = np.frombuffer(b"".join(blobs), _POINT)
        if ((table["flags"] == 1) & (table["order"] == 1) & (table["type"] == 1)).all():
            return np.array(numbers, np.int64), table["x"].copy(), table["y"].copy()
    nowhere = (float("nan"), float("nan"))
    places = np.array([blob_point(blob) or nowhere for blob in blobs], float).reshape(-1, 2)
    known = ~np.isnan(places).any(axis=1)
    return np.array(numbers, np.int64)[known], places[known, 0], places[known, 1]


def _footprints(
    db: sqlite3.Connection, fids: Optional[Sequence[int]]
) -> dict[int, list[drawn.Spot]]:
    """The spots of the contributions drawn as a line or an area; unreadable ones stay points."""
    found: dict[int, list[list[drawn.Spot]]] = {}
    rows = db.execute(*_asked(_FOOTPRINTS, fids))
    for fid, geom in rows:
        try:
            spots = [] if is_empty(geom) else drawn.spots(blob_wkb(geom))
        except ValueError:
            continue
        if spots:
            found.setdefault(fid, []).append(spots)
    return {
        fid: [spot._replace(part=spot.part / len(parts)) for part in parts for spot in part]
        for fid, parts in found.items()
    }


def _asked(queries: tuple[str, str], fids: Optional[Sequence[int]]) -> tuple[str, list[str]]:
    """The query for all contributions, or the one for some."""
    return (queries[0], []) if fids is None else (queries[1], [json.dumps(list(fids))])


_POINTS = (
    "SELECT fid, geom FROM contributions WHERE geom IS NOT NULL",
    "SELECT c.fid, c.geom FROM json_each(?) j CROSS JOIN contributions c ON c.fid = j.value"
    " WHERE c.geom IS NOT NULL",
)
_DRAWN = (
    "SELECT c.fid FROM rtree_footprints_geom r CROSS JOIN footprints f ON f.fid = r.id"
    " CROSS JOIN contributions c ON c.uuid = f.uuid"
)
_FOOTPRINTS = (
    "SELECT c.fid, f.geom FROM footprints f CROSS JOIN contributions c ON c.uuid = f.uuid"
    " WHERE f.geom IS NOT NULL",
    "SELECT c.fid, f.geom FROM json_each(?) j CROSS JOIN contributions c ON c.fid = j.value"
    " CROSS JOIN footprints f ON f.uuid = c.uuid WHERE f.geom IS NOT NULL",
)
