"""Long columns read slice by slice, along a narrow index, as arrays.

One text a column and slice crosses from SQLite, not an object a row: half the time. The next
slice is read while the last is worked on.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Any

from ..ahead import Ahead, Question
from ..areas import Array

SLICE = 20_000  # rows taken together
END = b""  # a blob comes after every text and every number
_LOWEST = -(2**63)  # what a fid may be
_EDGE_OF_UUIDS = "SELECT uuid FROM contributions WHERE uuid > ? ORDER BY uuid LIMIT 1 OFFSET ?"
_EDGE_OF_FIDS = (
    "SELECT fid FROM contributions INDEXED BY contributions_summary"
    " WHERE fid > ? ORDER BY fid LIMIT 1 OFFSET ?"
)


@dataclass(frozen=True)
class Coded:
    """A column of texts: the distinct ones, and the place of each row's among them; -1: none."""

    codes: Array
    values: list[str]


def by_uuid(db: sqlite3.Connection, query: str) -> Iterator[tuple[Any, ...]]:
    """What a query says of each slice of the contributions, in the order of their identifiers."""
    return sliced(db, query, "", partial(_after, db, _EDGE_OF_UUIDS))


def by_fid(db: sqlite3.Connection, query: str) -> Iterator[tuple[Any, ...]]:
    """What a query says of each slice of the contributions, in the order of the rows."""
    return sliced(db, query, _LOWEST, partial(_after, db, _EDGE_OF_FIDS))


def _after(db: sqlite3.Connection, edge: str, low: Any) -> Any:
    (high,) = db.execute(edge, (low, SLICE)).fetchone() or (END,)
    return high


def sliced(
    db: sqlite3.Connection, query: str, low: Any, after: Callable[[Any], Any]
) -> Iterator[tuple[Any, ...]]:
    """What a query says of each slice of the contributions that it finds anything of.

    The first slice begins with `low`, and ends like each of them before what comes `after`.
    The next one is read while the last is worked on: nobody else may use the connection
    before this is over. Whoever writes meanwhile waits for one slice, not for all; what is
    written between two changes `Workspace.data_version`, so that everything is read again.
    """

    def read(low: Any) -> tuple[Any, tuple[Any, ...]]:
        high = after(low)
        return high, db.execute(query, (low, high)).fetchone()

    ahead = Ahead()
    # A statement under way all the time: SQLite forgets an interrupt that comes between two.
    with closing(db.execute("SELECT 1 UNION ALL SELECT 2")) as under_way:
        under_way.fetchone()
        try:
            while low != END:
                low, found = ahead.take(low) or read(low)
                if low != END:
                    ahead.ask(Question(low, partial(read, low)))
                if found[0] is not None:
                    yield found
        finally:
            ahead.forget()


def numbers(text: str) -> Array:
    """The whole numbers of a text, between commas."""
    import numpy as np

    return np.fromstring(text, np.int64, sep=",")


class Coder:
    """Gives each distinct text a number, in the order they come; an empty text is none."""

    def __init__(self) -> None:
        # A text not met yet is numbered by the dictionary: no step of it is Python's.
        self._places: defaultdict[Any, int] = defaultdict(count().__next__)
        self._nothing = [self._places[none] for none in (None, "")]
        self._codes: list[Array] = []

    def add(self, values: Sequence[Any]) -> None:
        """Take more rows."""
        import numpy as np

        met = map(self._places.__getitem__, values)
        self._codes.append(np.fromiter(met, np.int64, len(values)))

    @property
    def count(self) -> int:
        """How many distinct texts there were."""
        return len(self._places) - len(self._nothing)

    def coded(self) -> Coded:
        """The whole column."""
        import numpy as np

        codes = np.concatenate([np.empty(0, np.int64), *self._codes]) - len(self._nothing)
        return Coded(np.maximum(codes, -1), list(self._places)[len(self._nothing) :])
