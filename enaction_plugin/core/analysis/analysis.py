"""Counting over a workspace: by one dimension, by two, and who is in which group."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import nsmallest
from typing import TYPE_CHECKING, Any, Callable, NamedTuple, Optional
from weakref import WeakKeyDictionary, proxy

from ..areas import Array, Points
from ..workspace.places import Spots, place, read_spots
from .cells import Grids, gather
from .columns import Columns
from .dimensions import Dimension
from .figures import Figures, Row, Table, honest
from .groups import Groups, Member, district_areas, groups
from .mapfile import Rated
from .methods import controversy, support
from .thresholds import Thresholds, kept

if TYPE_CHECKING:
    from ..workspace import Workspace


class DistrictSet(NamedTuple):
    """The districts of one kind and vintage, as a dimension needs them."""

    kind: str
    vintage: str
    size: int


class CrossTable(NamedTuple):
    """`cells[(row key, column key)]`; the margins are tables of their own."""

    rows: Table
    columns: Table
    cells: dict[tuple[str, str], Row]


class Change(NamedTuple):
    """One row at two moments; None where it was not there."""

    key: str
    label: str
    before: Optional[Row]
    after: Optional[Row]


class Surroundings(NamedTuple):
    """One district: what is in it, what is near it, and how much is elsewhere."""

    inside: Row  # its key is the district's fid
    near: Row
    elsewhere: float
    unplaced: int


class Standing(NamedTuple):
    """A contribution and how well supported, or how disputed, it is (see `methods`)."""

    fid: int
    votes_for: int
    votes_against: int
    measure: float


class Analysis:
    """Answers over one workspace; may be kept: it reads again what has changed.

    `fids` everywhere are the contributions of the scope (None: all of the workspace).
    Contributions withdrawn by their platform count like the others: the list shows them
    too. Belongs to the thread that uses it, like the connection it reads with.
    """

    def __init__(self, ws: Workspace) -> None:
        self._ws = ws
        self._thresholds = Thresholds()
        self._version: Optional[tuple[int, int]] = None
        self._columns: Optional[Columns] = None
        self._groups: dict[Dimension, Groups] = {}
        self._spots: Optional[Spots] = None
        self._points: Any = None

    @property
    def thresholds(self) -> Thresholds:
        """Those of the workspace, which all its answers honour."""
        self._refresh()
        return self._thresholds

    @classmethod
    def of(cls, ws: Workspace) -> Analysis:
        """The analysis kept with an open workspace: what it has read serves the next question."""
        return _KEPT.setdefault(ws, cls(proxy(ws)))

    def district_sets(self) -> list[DistrictSet]:
        """The kinds and vintages of districts there are, newest vintage of each kind first."""
        with self._ws.reading() as db:
            rows = db.execute(
                "SELECT coalesce(kind, ''), coalesce(vintage, ''), count(*) FROM districts"
                " GROUP BY 1, 2 ORDER BY 1, 2 DESC"
            )
            return [DistrictSet._make(row) for row in rows]

    def grids(self, fids: Optional[Iterable[int]] = None) -> Grids:
        """The contributions of a scope gathered for maps of every scale."""
        self._refresh()
        columns = self._read()
        with self._ws.reading() as db:
            codes = db.execute(
                "SELECT code FROM terms WHERE kind = 'priority' AND retired_at IS NULL"
                " ORDER BY position, fid"
            ).fetchall()
        return gather(columns, [code for (code,) in codes], _scope(columns, fids))

    def rated(self, fids: Optional[Iterable[int]] = None) -> list[Rated]:
        """The districts whose inhabitants are known, the newest vintage of each kind.

        With what the contributions of a scope weigh in each.
        """
        scope = None if fids is None else list(fids)
        newest: dict[str, str] = {}
        for one in self.district_sets():
            newest.setdefault(one.kind, one.vintage)
        found = []
        for kind, vintage in newest.items():
            rows = [one.inside for one in self.surroundings(kind, vintage, 0.0, scope)]
            with self._ws.reading() as db:
                outlines = dict(db.execute("SELECT cast(fid AS TEXT), geom FROM districts"))
            if any(row.population for row in rows):
                kept = [(row, outlines[row.key]) for row in rows if outlines[row.key]]
                found.append(Rated(kind, vintage, kept))
        return found

    def table(self, dimension: Dimension, fids: Optional[Iterable[int]] = None) -> Table:
        """What each value of a dimension weighs in a scope; raises LookupError if it is gone."""
        import numpy as np

        self._refresh()
        columns, found = self._known(dimension)
        scope = _scope(columns, fids)
        kept = scope[found.row]
        row, group = found.row[kept], found.group[kept]
        weight, boundary = found.weight[kept], found.boundary[kept]
        weighed = _weigh(columns, row, group, weight, boundary, len(found.members))
        rows = [
            self._row(member, figures)
            for member, figures in zip(found.members, weighed)
            if member.key or figures.contributions
        ]
        inside = np.flatnonzero(scope)
        nothing = np.zeros(len(inside), int)
        (total,) = _weigh(columns, inside, nothing, nothing + 1.0, nothing > 0, 1)
        shown, whole = honest(rows, self._row(Member("", ""), total), self._thresholds)
        if dimension.name not in ("around", "month"):
            shown.sort(key=lambda row: (row.key == "", -row.figures.contributions))
        elif dimension.name == "month":
            shown.sort(key=lambda row: (row.key == "", row.key))
        unplaced = int((~columns.placed[inside]).sum())
        return Table(tuple(shown), whole, dimension.exclusive, unplaced, self._thresholds)

    def inside(self, kind: str, vintage: str) -> dict[int, int]:
        """How many contributions are in each district, by its fid; drawn ones by their shares.

        The quick count, without authors, votes and boundaries.
        """
        import numpy as np

        self._refresh()
        with self._ws.reading() as db:
            if self._spots is None:
                self._spots = read_spots(db)
                self._points = Points(self._spots.x, self._spots.y)
            members, areas = district_areas(db, kind, vintage)
        area, point = areas.covers(self._points)
        parts = np.bincount(area, weights=self._spots.part[point], minlength=len(members))
        return {int(one.key): round(part) for one, part in zip(members, parts.tolist())}

    def surroundings(
        self, kind: str, vintage: str, metres: float, fids: Optional[Iterable[int]] = None
    ) -> list[Surroundings]:
        """Of each district of a kind and vintage: inside, near (within `metres`), elsewhere."""
        import numpy as np

        self._refresh()
        columns = self._read()
        with self._ws.reading() as db:
            members, areas = district_areas(db, kind, vintage)
        placed = place(areas, columns.spots, metres)
        scope = _scope(columns, fids)
        row = columns.rows_of(placed.fid)
        kept = scope[row]
        row, area, on = row[kept], placed.area[kept], placed.boundary[kept]
        parts = (placed.share[kept], placed.near[kept])
        sides = []
        for part in parts:
            some = part > 0
            weighed = _weigh(columns, row[some], area[some], part[some], on[some], len(members))
            rows = [self._row(member, figures) for member, figures in zip(members, weighed)]
            sides.append(honest(rows, self._row(Member("", ""), Figures()), self._thresholds)[0])
        total = float((scope & columns.placed).sum())
        unplaced = int(np.count_nonzero(scope)) - int(total)
        return [
            Surroundings(
                inside,
                near,
                max(0.0, total - inside.figures.contributions - near.figures.contributions),
                unplaced,
            )
            for inside, near in zip(*sides)
        ]

    def cross(
        self, rows: Dimension, columns: Dimension, fids: Optional[Iterable[int]] = None
    ) -> CrossTable:
        """Two dimensions at once: each row's figures in each column.

        In each row and in each column as much is hidden as if it stood alone.
        """
        scope = None if fids is None else list(fids)
        across = self.table(columns, scope)
        down = self.table(rows, scope)
        cells: dict[tuple[str, str], Row] = {}
        for one in down.rows:
            for cell in self.table(columns, self.members(rows, one.key, scope)).rows:
                cells[one.key, cell.key] = cell
        return CrossTable(down, across, cells)

    def evolution(
        self, dimension: Dimension, before: Iterable[int], after: Iterable[int]
    ) -> list[Change]:
        """The rows of a dimension over two scopes, in the order of the second."""
        earlier, later = self.table(dimension, before), self.table(dimension, after)
        keys = dict.fromkeys(row.key for table in (later, earlier) for row in table.rows)
        changes = []
        for key in keys:
            one, two = earlier.row(key), later.row(key)
            known = two or one
            changes.append(Change(key, known.label if known else "", one, two))
        return changes

    def most_supported(
        self, fids: Optional[Iterable[int]] = None, limit: int = 3
    ) -> list[Standing]:
        """Where people agree: the best low end of the share of votes for, from enough votes."""
        return self._ranked(support, fids, limit, self._thresholds.votes)

    def most_disputed(self, fids: Optional[Iterable[int]] = None, limit: int = 3) -> list[Standing]:
        """Where people do not: the most even split, from enough votes."""
        return self._ranked(controversy, fids, limit, self._thresholds.disputed)

    def _ranked(
        self,
        measure: Callable[[float, float], float],
        fids: Optional[Iterable[int]],
        limit: int,
        votes: int,
    ) -> list[Standing]:
        import numpy as np

        self._refresh()
        columns = self._read()
        cast = columns.votes_for + columns.votes_against
        rows = np.flatnonzero(_scope(columns, fids) & (cast >= max(votes, 1)))
        standings = [
            Standing(fid, int(pro), int(contra), measure(pro, contra))
            for fid, pro, contra in zip(
                columns.fids[rows].tolist(),
                columns.votes_for[rows].tolist(),
                columns.votes_against[rows].tolist(),
            )
        ]
        standings = [one for one in standings if one.measure > 0]
        return nsmallest(limit, standings, key=lambda one: (-one.measure, one.fid))

    def members(
        self, dimension: Dimension, key: str, fids: Optional[Iterable[int]] = None
    ) -> list[int]:
        """The contributions of a scope that a row of `table` counts, partly or wholly."""
        self._refresh()
        columns, found = self._known(dimension)
        place = next((at for at, one in enumerate(found.members) if one.key == key), None)
        if place is None:
            return []
        rows = found.row[(found.group == place) & _scope(columns, fids)[found.row]]
        members: list[int] = columns.fids[rows].tolist()
        return sorted(members)

    # what is known

    def _refresh(self) -> None:
        """Forget what was read before the workspace changed."""
        db = self._ws.db
        version = (self._ws.data_version, db.total_changes)
        if version != self._version:
            self._columns = self._spots = self._points = None
            self._groups.clear()
            self._thresholds = kept(self._ws)
            self._version = version

    def _read(self) -> Columns:
        if self._columns is None:
            self._columns = Columns(self._ws.reading)
        return self._columns

    def _known(self, dimension: Dimension) -> tuple[Columns, Groups]:
        columns = self._read()
        if dimension not in self._groups:
            with self._ws.reading() as db:
                self._groups[dimension] = groups(db, columns, dimension)
        return columns, self._groups[dimension]

    def _row(self, member: Member, figures: Figures) -> Row:
        return Row(
            member.key,
            member.label,
            figures,
            population=member.population,
            population_year=member.population_year,
            thresholds=self._thresholds,
        )


_KEPT: WeakKeyDictionary[Workspace, Analysis] = WeakKeyDictionary()


def _scope(columns: Columns, fids: Optional[Iterable[int]]) -> Array:
    """Which rows are in the scope."""
    import numpy as np

    if fids is None:
        return np.ones(len(columns.fids), bool)
    scope = np.zeros(len(columns.fids), bool)
    scope[columns.rows(fids)] = True
    return scope


def _weigh(
    columns: Columns,
    row: Array,
    group: Array,
    weight: Array,
    boundary: Array,
    count: int,
) -> list[Figures]:
    """The figures of each of `count` groups."""
    import numpy as np

    def total(values: Array) -> Array:
        return np.bincount(group, weights=values, minlength=count)

    who = columns.author[row]
    signed = who >= 0
    authors, loudest = _voices(
        group[signed] * columns.people + who[signed], weight[signed], count, columns.people
    )
    measured = zip(
        total(weight).tolist(),
        authors.tolist(),
        np.bincount(group[~signed], minlength=count).tolist(),
        total(weight * columns.votes_for[row]).tolist(),
        total(weight * columns.votes_against[row]).tolist(),
        total(weight * columns.ratings[row]).tolist(),
        loudest.tolist(),
        np.bincount(group[boundary], minlength=count).tolist(),
    )
    return [Figures(*values) for values in measured]


def _voices(pair: Array, weight: Array, count: int, people: int) -> tuple[Array, Array]:
    """How many authors each of `count` groups has, and what the loudest of them made there.

    `pair` is a group and an author in one number: group × `people` + author.
    """
    import numpy as np

    shape = count, max(people, 1)
    size = shape[0] * shape[1]
    if size <= _SIDE_BY_SIDE:
        times = np.bincount(pair, minlength=size).reshape(shape)
        made = np.bincount(pair, weights=weight, minlength=size).reshape(shape)
        return np.count_nonzero(times, axis=1), made.max(axis=1)
    pairs, where = np.unique(pair, return_inverse=True)
    made = np.bincount(where, weights=weight, minlength=len(pairs))
    loudest = np.zeros(count)
    np.maximum.at(loudest, pairs // people, made)
    return np.bincount(pairs // people, minlength=count), loudest


_SIDE_BY_SIDE = 4_000_000  # groups × authors that are looked at without sorting: 64 MB
