"""The figures of all contributions side by side in memory: one array a column.

Reading a million rows takes seconds, adding up arrays takes milliseconds: they are
read once and kept until the workspace changes.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from ..areas import Array
from ..geometry import blob_point

_ROWS = """
SELECT fid, author, votes_for, votes_against, score_count, category, substr(created_at, 1, 7),
  status, geom
FROM contributions ORDER BY fid
"""


@dataclass(frozen=True)
class Coded:
    """A column of texts: the distinct ones, and the place of each row's among them; -1: none."""

    codes: Array
    values: list[str]


@dataclass(frozen=True)
class Columns:
    """One row a contribution, in the order of fids."""

    fids: Array
    author: Coded
    votes_for: Array
    votes_against: Array
    ratings: Array
    category: Coded
    month: Coded
    status: Coded
    x: Array  # degrees; NaN without a position
    y: Array

    def places(self, fids: Any) -> Array:
        """The rows of these contributions; those unknown are left out."""
        import numpy as np

        wanted = np.unique(np.asarray(fids, np.int64))
        places = np.searchsorted(self.fids, wanted)
        places[places == len(self.fids)] = 0
        if not len(self.fids):
            return places[:0]
        return places[self.fids[places] == wanted]


def read(db: sqlite3.Connection) -> Columns:
    """Read the columns of all contributions."""
    import numpy as np

    coders = [_Coder() for _ in range(4)]
    author, category, month, status = coders
    fids: list[int] = []
    numbers: list[tuple[float, float, float, float, float]] = []
    nowhere = (float("nan"), float("nan"))
    for fid, who, votes_for, against, ratings, what, when, state, geom in db.execute(_ROWS):
        fids.append(fid)
        author.add(who)
        category.add(what)
        month.add(when)
        status.add(state)
        x, y = blob_point(geom) or nowhere
        numbers.append((votes_for or 0, against or 0, ratings or 0, x, y))
    table = np.array(numbers, float).reshape(-1, 5).T
    coded = [coder.coded() for coder in coders]
    return Columns(
        np.array(fids, np.int64),
        author=coded[0],
        votes_for=table[0],
        votes_against=table[1],
        ratings=table[2],
        category=coded[1],
        month=coded[2],
        status=coded[3],
        x=table[3],
        y=table[4],
    )


class _Coder:
    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._codes: list[int] = []

    def add(self, value: Any) -> None:
        if value:
            self._codes.append(self._places.setdefault(value, len(self._places)))
        else:
            self._codes.append(-1)

    def coded(self) -> Coded:
        import numpy as np

        return Coded(np.array(self._codes, np.int64), list(self._places))
