"""Which contribution is in which groups of a dimension, and with what weight."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any, Callable, Optional

from ..areas import Areas, Array
from ..workspace import places
from ..workspace.places import Placed
from ..workspace.slices import Coded
from .columns import Columns
from .dimensions import ELSEWHERE, INSIDE, NEAR, Dimension


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

    What is in no group belongs to the group whose key is "", which comes last.
    """

    members: list[Member]
    row: Array
    group: Array
    weight: Array
    boundary: Array  # whether each pair is on the boundary


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
    import numpy as np

    members = [
        Member(code, label or code)
        for code, label in db.execute(
            "SELECT code, coalesce(nullif(short_label, ''), label) FROM terms"
            " WHERE kind = ? AND retired_at IS NULL ORDER BY position, fid",
            (dimension.name,),
        )
    ]
    links = columns.links
    under: dict[str, list[int]] = {}
    place = {member.key: at for at, member in enumerate(members)}
    for code, above in db.execute("SELECT code, above FROM sync_under"):
        if above in place:
            under.setdefault(code, []).append(place[above])
    pairs = [np.empty(0, np.int64)]
    for at, code in enumerate(links.term.values):
        rows = links.row[links.term.codes == at]
        pairs += [rows * len(members) + one for one in under.get(code, ())]
    row, group = np.divmod(np.unique(np.concatenate(pairs)), max(len(members), 1))
    return _closed(members, row, group, columns)


def _districts(db: sqlite3.Connection, columns: Columns, dimension: Dimension) -> Groups:
    """By what the outlines say now; `contribution_districts` may wait for somebody who writes."""
    members, areas = district_areas(db, dimension.kind, dimension.vintage)
    placed = places.place(areas, columns.spots, 0.0)
    inside = Placed._make(part[placed.share > 0] for part in placed)
    row = columns.rows_of(inside.fid)
    return _closed(members, row, inside.area, columns, inside.share, inside.boundary)


def district_areas(db: sqlite3.Connection, kind: str, vintage: str) -> tuple[list[Member], Areas]:
    """The districts of a kind and vintage by name, and their outlines."""
    rows = db.execute(
        "SELECT fid, geom, coalesce(nullif(name, ''), code, ''), population,"
        " coalesce(population_year, '') FROM districts"
        " WHERE coalesce(kind, '') = ? AND coalesce(vintage, '') = ? ORDER BY name, fid",
        (kind, vintage),
    ).fetchall()
    members = [Member(str(fid), *rest) for fid, _, *rest in rows]
    return members, Areas.of([geom for _, geom, *_ in rows])


def _around(db: sqlite3.Connection, columns: Columns, dimension: Dimension) -> Groups:
    """Inside by the part that is; the rest near or elsewhere."""
    import numpy as np

    found = db.execute("SELECT geom FROM districts WHERE fid = ?", (dimension.district,)).fetchone()
    if found is None:
        raise LookupError(f"no district {dimension.district}")
    placed = places.place(Areas.of([found[0]]), columns.spots, dimension.metres)
    members = [Member(key, key) for key in (INSIDE, NEAR, ELSEWHERE)]
    everywhere = np.flatnonzero(columns.placed)
    row = columns.rows_of(placed.fid)
    part = np.zeros((3, len(columns.fids)))
    part[0, row], part[1, row] = placed.share, placed.near
    part[2, everywhere] = 1 - part[0, everywhere] - part[1, everywhere]
    on = np.zeros(len(columns.fids), bool)
    on[row] = placed.boundary
    group, row = np.nonzero(part > _NOTHING)
    return _closed(members, row, group, columns, part[group, row], on[row])


def _closed(
    members: list[Member],
    row: Array,
    group: Array,
    columns: Columns,
    weight: Optional[Array] = None,
    boundary: Optional[Array] = None,
) -> Groups:
    """With the group of the rows, or the parts of rows, that are in none."""
    import numpy as np

    weight = np.ones(len(row)) if weight is None else weight
    boundary = np.zeros(len(row), bool) if boundary is None else boundary
    left = 1 - np.bincount(row, weights=weight, minlength=len(columns.fids))
    rest = np.flatnonzero(left > _NOTHING)
    return Groups(
        [*members, Member("", "")],
        np.concatenate([row, rest]),
        np.concatenate([group, np.full(len(rest), len(members))]),
        np.concatenate([weight, left[rest]]),
        np.concatenate([boundary, np.zeros(len(rest), bool)]),
    )


_NOTHING = 1e-6  # of a contribution: what rounding leaves

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
