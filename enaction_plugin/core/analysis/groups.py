"""Which contribution is in which groups of a dimension, and with what weight."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any, Callable, Optional

from ..areas import Area, Array, Points
from .columns import Coded, Columns
from .dimensions import ELSEWHERE, INSIDE, NEAR, Dimension

BOUNDARY_METRES = 1.0
"""No nearer than this to an outline is a point surely on one side: outlines are no truer."""


@dataclass(frozen=True)
class Member:
    """A group: its key and name, and the people who live there where that is known."""

    key: str
    label: str
    population: Optional[int] = None
    population_year: str = ""


@dataclass(frozen=True)
class Groups:
    """Pairs of a row of the columns and a group, each with a weight between 0 and 1.

    A row in no group belongs to the group whose key is "", which comes last.
    """

    members: list[Member]
    row: Array
    group: Array
    weight: Optional[Array] = None  # None: all 1
    boundary: Optional[Array] = None  # whether each pair is on the boundary; None: none is


def groups(db: sqlite3.Connection, columns: Columns, dimension: Dimension) -> Groups:
    """The groups of a dimension. Raises LookupError for a district that is gone."""
    return _MAKERS[dimension.name](db, columns, dimension)


def _coded(column: Coded, columns: Columns) -> Groups:
    import numpy as np

    members = [Member(value, value) for value in column.values]
    rows = np.arange(len(columns.fids))
    return _closed(members, rows[column.codes >= 0], column.codes[column.codes >= 0], columns)


def _terms(db: sqlite3.Connection, columns: Columns, dimension: Dimension) -> Groups:
    """Each contribution once under each term it hangs under, directly or not."""
    members = [
        Member(code, label or code)
        for code, label in db.execute(
            "SELECT code, coalesce(nullif(short_label, ''), label) FROM terms"
            " WHERE kind = ? AND retired_at IS NULL ORDER BY position, fid",
            (dimension.name,),
        )
    ]
    pairs = db.execute(
        "SELECT DISTINCT c.fid, u.above FROM sync_under u JOIN terms m ON m.code = u.above"
        " AND m.kind = ? AND m.retired_at IS NULL CROSS JOIN taggings t ON t.term = u.code"
        " CROSS JOIN contributions c ON c.uuid = t.contribution",
        (dimension.name,),
    )
    return _paired(members, pairs.fetchall(), columns)


def _districts(db: sqlite3.Connection, columns: Columns, dimension: Dimension) -> Groups:
    members = [
        Member(str(fid), name or code or "", population, year or "")
        for fid, name, code, population, year in db.execute(
            "SELECT fid, name, code, population, NULL FROM districts"
            " WHERE coalesce(kind, '') = ? AND coalesce(vintage, '') = ? ORDER BY name, fid",
            (dimension.kind, dimension.vintage),
        )
    ]
    pairs = db.execute(
        "SELECT c.fid, cast(d.fid AS TEXT) FROM districts d"
        " CROSS JOIN contribution_districts cd ON cd.district = d.fid AND cd.inside = 1"
        " CROSS JOIN contributions c ON c.uuid = cd.contribution"
        " WHERE coalesce(d.kind, '') = ? AND coalesce(d.vintage, '') = ?",
        (dimension.kind, dimension.vintage),
    )
    return _paired(members, pairs.fetchall(), columns)


def _around(db: sqlite3.Connection, columns: Columns, dimension: Dimension) -> Groups:
    import numpy as np

    row = db.execute("SELECT geom FROM districts WHERE fid = ?", (dimension.district,)).fetchone()
    if row is None:
        raise LookupError(f"no district {dimension.district}")
    placed = np.flatnonzero(~np.isnan(columns.x))
    where = np.full(len(placed), 2)
    boundary = np.zeros(len(placed), bool)
    if row[0] is not None:
        area = Area.of(row[0])
        points = Points(columns.x[placed], columns.y[placed])
        near, metres = area.distances(points, max(dimension.metres, BOUNDARY_METRES))
        where[near[metres <= dimension.metres]] = 1
        where[area.covers(points)] = 0
        boundary[near[metres <= BOUNDARY_METRES]] = True
    members = [Member(key, key) for key in (INSIDE, NEAR, ELSEWHERE)]
    made = _closed(members, placed, where, columns)
    flags = np.concatenate([boundary, np.zeros(len(made.row) - len(placed), bool)])
    return Groups(made.members, made.row, made.group, None, flags)


def _paired(members: list[Member], pairs: list[tuple[int, str]], columns: Columns) -> Groups:
    import numpy as np

    place = {member.key: at for at, member in enumerate(members)}
    known = [(fid, place[key]) for fid, key in pairs if key in place]
    fids, group = np.array(known, np.int64).reshape(-1, 2).T
    row = np.searchsorted(columns.fids, fids)
    return _closed(members, row, group, columns)


def _closed(members: list[Member], row: Array, group: Array, columns: Columns) -> Groups:
    """With the group of the rows that are in none."""
    import numpy as np

    alone = np.ones(len(columns.fids), bool)
    alone[row] = False
    rest = np.flatnonzero(alone)
    return Groups(
        [*members, Member("", "")],
        np.concatenate([row, rest]),
        np.concatenate([group, np.full(len(rest), len(members))]),
    )


_MAKERS: dict[str, Callable[[Any, Columns, Dimension], Groups]] = {
    "priority": _terms,
    "axis": _terms,
    "action": _terms,
    "category": lambda _, columns, __: _coded(columns.category, columns),
    "month": lambda _, columns, __: _coded(columns.month, columns),
    "status": lambda _, columns, __: _coded(columns.status, columns),
    "districts": _districts,
    "around": _around,
}
