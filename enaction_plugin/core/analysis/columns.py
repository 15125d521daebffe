"""The figures of all contributions side by side in memory: one array a column.

Reading a million rows takes seconds, adding up arrays takes milliseconds: they are
read once and kept until the workspace changes.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..areas import Array
from ..workspace import places
from ..workspace.places import Spots

_ROWS = """
SELECT fid, author, votes_for, votes_against, score_count, category, substr(created_at, 1, 7),
  status, main_priority
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
    main: Coded  # the main priority
    spots: Spots  # where they are

    @property
    def placed(self) -> Array:
        """Whether each row has a position."""
        import numpy as np

        return np.isin(self.fids, self.spots.fid)

    def rows_of(self, fids: Array) -> Array:
        """The row of each of these contributions, all of them known."""
        import numpy as np

        return np.searchsorted(self.fids, fids)

    def rows(self, fids: Iterable[int]) -> Array:
        """The rows of these contributions; those unknown are left out."""
        import numpy as np

        known = fids if isinstance(fids, (array, range)) else list(fids)
        wanted = np.unique(np.asarray(known, np.int64))
        return np.flatnonzero(np.isin(self.fids, wanted, assume_unique=True))


def read(db: sqlite3.Connection) -> Columns:
    """Read the columns of all contributions."""
    import numpy as np

    coders = [_Coder() for _ in range(5)]
    author, category, month, status, main = coders
    fids: list[int] = []
    numbers: list[tuple[float, float, float]] = []
    for fid, who, votes_for, against, ratings, what, when, state, first in db.execute(_ROWS):
        fids.append(fid)
        author.add(who)
        category.add(what)
        month.add(when)
        status.add(state)
        main.add(first)
        numbers.append((votes_for or 0, against or 0, ratings or 0))
    table = np.array(numbers, float).reshape(-1, 3).T
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
        main=coded[4],
        spots=places.read_spots(db),
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
