"""Contributions gathered in the cells of grids, so that a map of a million stays quick.

Each level has cells half as large as the level before and serves one range of scales,
so that a cell is always about as large on the map. A cell stands at the middle of its
contributions and knows how many there are, their votes and their main priorities.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..areas import Array, metres_per_degree
from .columns import Columns

CELL_MM = 9.0  # on the map, at the larger scale of a level; twice as much at the smaller
WINDOW_MM = 300.0  # the side of a map on a screen or a page
MOST_IN_VIEW = 6000  # contributions drawn one by one: more would be slow, and a carpet
SMALLEST_SCALE = 1_920_000.0
GROUPED_SCALE = 60_000.0  # at smaller scales a map of groups has groups only
LARGEST_SCALE = 2_000.0
PRIORITIES = 5
DENSITY_METRES = 500.0
HEAT_METRES = 60.0


Origin = tuple[float, float, float, float]
"""West and south in degrees, then metres in a degree of longitude and of latitude there."""


class Level(NamedTuple):
    """One grid; drawn between the scales 1:`smallest` and 1:`largest`."""

    name: str
    metres: float
    smallest: float
    largest: float
    cells: Cells


class Cells(NamedTuple):
    """Parallel arrays, one cell each; `parts` counts main priorities: none, 1 to 5, more."""

    x: Array  # degrees
    y: Array
    count: Array
    authors: Array
    votes: Array
    parts: Array  # (7, cells)
    column: Array  # of the grid
    row: Array


class Grids(NamedTuple):
    """Everything a map is drawn from.

    From the scale 1:`singly` on, so few contributions are in view that each may be drawn;
    infinity where that is so at every scale.
    """

    levels: list[Level]
    heat: Cells
    density: Cells
    origin: Origin
    singly: float


def gather(columns: Columns, codes: Sequence[str], scope: Array) -> Grids:
    """Gather the contributions whose row is true in `scope`.

    `codes` are those of the priorities, in their order.
    """
    placing = _Placing(columns, codes, scope)

    def crowded(scale: float) -> bool:
        return placing.most_in(WINDOW_MM / 1000 * scale) > MOST_IN_VIEW

    scales = [SMALLEST_SCALE]
    while scales[-1] > GROUPED_SCALE or (scales[-1] > LARGEST_SCALE and crowded(scales[-1])):
        scales.append(scales[-1] / 2)
    levels = [
        Level(
            f"cells_{place}",
            CELL_MM / 1000 * smallest,
            smallest,
            largest,
            placing.cells(CELL_MM / 1000 * smallest),
        )
        for place, (smallest, largest) in enumerate(zip(scales, scales[1:]))
    ]
    singly = next((scale for scale in scales if not crowded(scale)), scales[-1])
    return Grids(
        levels,
        placing.cells(HEAT_METRES),
        placing.cells(DENSITY_METRES),
        placing.origin,
        float("inf") if singly == SMALLEST_SCALE else singly,
    )


class _Placing:
    """The contributions with a position, in metres from the corner of them all."""

    def __init__(self, columns: Columns, codes: Sequence[str], scope: Array) -> None:
        import numpy as np

        spots = columns.spots
        _, first = np.unique(spots.fid, return_index=True)
        rows = columns.rows_of(spots.fid[first])
        first, rows = first[scope[rows]], rows[scope[rows]]
        self._x, self._y = spots.x[first], spots.y[first]
        self._author = columns.author[rows]
        self._votes = (columns.votes_for + columns.votes_against + columns.ratings)[rows]
        place = {code: min(at, PRIORITIES + 1) for at, code in enumerate(codes, 1)}
        part = np.array([place.get(code, PRIORITIES + 1) for code in columns.main.values] + [0])
        self._part = part[columns.main.codes[rows]]
        west = float(self._x.min()) if len(rows) else 0.0
        south = float(self._y.min()) if len(rows) else 0.0
        middle = float(np.median(self._y)) if len(rows) else 0.0
        self.origin = (west, south, *metres_per_degree(middle))

    def most_in(self, metres: float) -> int:
        """How many contributions the fullest square of this side holds."""
        import numpy as np

        if not len(self._x):
            return 0
        _, counts = np.unique(self._keys(metres)[0], return_counts=True)
        return int(counts.max())

    def cells(self, metres: float) -> Cells:
        """The cells of this side that hold anything."""
        import numpy as np

        key, wide = self._keys(metres)
        cell, at, count = np.unique(key, return_inverse=True, return_counts=True)
        many = len(cell)

        def mean(values: Array) -> Array:
            return np.bincount(at, weights=values, minlength=many) / np.maximum(count, 1)

        people = int(self._author.max(initial=0)) + 1
        signed = self._author >= 0
        pairs = np.unique(at[signed] * people + self._author[signed])
        authors = np.bincount(pairs // people, minlength=many)
        authors = authors + np.bincount(at[~signed], minlength=many)
        parts = np.zeros((PRIORITIES + 2, many), int)
        np.add.at(parts, (self._part, at), 1)
        votes = np.bincount(at, weights=self._votes, minlength=many)
        return Cells(
            mean(self._x), mean(self._y), count, authors, votes, parts, cell % wide, cell // wide
        )

    def _keys(self, metres: float) -> tuple[Array, int]:
        import numpy as np

        west, south, across, along = self.origin
        column = np.floor((self._x - west) * across / metres).astype(np.int64)
        row = np.floor((self._y - south) * along / metres).astype(np.int64)
        wide = int(column.max(initial=0)) + 1
        return row * wide + column, wide
