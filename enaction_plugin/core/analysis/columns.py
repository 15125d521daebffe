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

SLICE = 20_000  # rows taken together
_ROWS = """
SELECT fid, author, category, substr(created_at, 1, 7), status, main_priority,
  coalesce(votes_for, 0), coalesce(votes_against, 0), coalesce(score_count, 0)
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

    author, category, month, status, main = coders = [_Coder() for _ in range(5)]
    fids: list[int] = []
    numbers: list[Array] = []
    cursor = db.execute(_ROWS)
    while rows := cursor.fetchmany(SLICE):
        some, *texts, votes_for, against, ratings = zip(*rows)
        fids += some
        for coder, values in zip(coders, texts):
            coder.add(values)
        numbers.append(np.array((votes_for, against, ratings), float))
    table = np.concatenate([np.empty((3, 0)), *numbers], axis=1)
    return Columns(
        np.array(fids, np.int64),
        author=author.coded(),
        votes_for=table[0],
        votes_against=table[1],
        ratings=table[2],
        category=category.coded(),
        month=month.coded(),
        status=status.coded(),
        main=main.coded(),
        spots=places.read_spots(db),
    )


class _Coder:
    """Gives each distinct text a number, in the order they come."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._codes: list[int] = []

    def add(self, values: Iterable[Any]) -> None:
        """Take more rows; an empty text is none."""
        known = self._places
        self._codes += [known.setdefault(text, len(known)) if text else -1 for text in values]

    def coded(self) -> Coded:
        """The whole column."""
        import numpy as np

        return Coded(np.array(self._codes, np.int64), list(self._places))
