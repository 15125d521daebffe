"""The figures of all contributions side by side in memory: one array a column.

Reading a million rows takes seconds, adding up arrays takes milliseconds: they are
read once and kept until the workspace changes. What every figure needs comes from an
index a hundred times narrower than the rows; the rest when it is first asked for.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import count
from typing import Any, Callable

from ..ahead import Ahead
from ..areas import Array
from ..workspace import places
from ..workspace.places import Spots

SLICE = 20_000  # rows taken together
_EDGE = "SELECT uuid FROM contributions WHERE uuid > ? ORDER BY uuid LIMIT 1 OFFSET ?"
_END = b""  # a blob comes after every text and every number
# One text a column and slice crosses from SQLite, not a number a row: half the time.
_WEIGHTS = """
SELECT group_concat(fid), group_concat(coalesce(cast(votes_for AS INTEGER), 0)),
  group_concat(coalesce(cast(votes_against AS INTEGER), 0)),
  group_concat(coalesce(cast(score_count AS INTEGER), 0)),
  json_group_array(author)
FROM contributions WHERE uuid >= ? AND uuid < ?
"""
_LINKS = """
SELECT group_concat(c.fid), json_group_array(t.term)
FROM taggings t CROSS JOIN contributions c ON c.uuid = t.contribution
WHERE t.contribution >= ? AND t.contribution < ?
"""
_TEXTS = """
SELECT group_concat(fid), json_group_array(category), json_group_array(substr(created_at, 1, 7)),
  json_group_array(status), json_group_array(main_priority)
FROM contributions WHERE fid >= ? AND fid < ?
"""


@dataclass(frozen=True)
class Coded:
    """A column of texts: the distinct ones, and the place of each row's among them; -1: none."""

    codes: Array
    values: list[str]


@dataclass(frozen=True)
class Links:
    """Links to terms, one line each: of which row, to which code."""

    row: Array
    term: Coded


class Columns:
    """One row a contribution, in the order of fids.

    What is read later is that of the same contributions, whatever has come or gone since.
    `reading` lends a connection to read with.
    """

    def __init__(self, reading: Callable[[], AbstractContextManager[sqlite3.Connection]]) -> None:
        import numpy as np

        self._reading = reading
        authors = _Coder()
        slices: list[list[Array]] = [[np.empty(0, np.int64)] * 4]
        with reading() as db:
            for *numbers, names in _by_uuid(db, _WEIGHTS):
                slices.append([_numbers(text) for text in numbers])
                authors.add(json.loads(names))
        fids, *weights = map(np.concatenate, zip(*slices))
        order = np.argsort(fids)
        self.fids: Array = fids[order]
        self.author: Array = authors.coded().codes[order]  # a number for each of them; -1: none
        self.people = authors.count
        self.votes_for, self.votes_against, self.ratings = (
            line[order].astype(float) for line in weights
        )

    @property
    def category(self) -> Coded:
        """What each is said to be about."""
        return self._texts[0]

    @property
    def month(self) -> Coded:
        """When each was written: year and month, ISO 8601."""
        return self._texts[1]

    @property
    def status(self) -> Coded:
        """The follow-up of each."""
        return self._texts[2]

    @property
    def main(self) -> Coded:
        """The main priority of each."""
        return self._texts[3]

    @cached_property
    def _texts(self) -> list[Coded]:
        import numpy as np

        coders = [_Coder() for _ in range(4)]
        found = [np.empty(0, np.int64)]
        edges = [*self.fids[::SLICE].tolist(), _END]
        after = dict(zip(edges, edges[1:])).__getitem__
        with self._reading() as db:
            for numbers, *texts in _sliced(db, _TEXTS, edges[0], after):
                found.append(_numbers(numbers))
                for coder, values in zip(coders, texts):
                    coder.add(json.loads(values))
        fids = np.concatenate(found)
        row, known = self._known(fids)
        columns = []
        for coder in coders:
            read = coder.coded()
            codes = np.full(len(self.fids), -1, np.int64)
            codes[row] = read.codes[known]
            columns.append(Coded(codes, read.values))
        return columns

    @cached_property
    def links(self) -> Links:
        """Every link to a term."""
        import numpy as np

        terms = _Coder()
        found = [np.empty(0, np.int64)]
        with self._reading() as db:
            for fids, codes in _by_uuid(db, _LINKS):
                found.append(_numbers(fids))
                terms.add(json.loads(codes))
        whose, read = np.concatenate(found), terms.coded()
        row, known = self._known(whose)
        return Links(row, Coded(read.codes[known], read.values))

    @cached_property
    def spots(self) -> Spots:
        """Where they are."""
        with self._reading() as db:
            found = places.read_spots(db)
        _, known = self._known(found.fid)
        return Spots._make(column[known] for column in found)

    @cached_property
    def placed(self) -> Array:
        """Whether each row has a position."""
        import numpy as np

        with self._reading() as db:
            return np.isin(self.fids, places.placed(db))

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

    def _known(self, fids: Array) -> tuple[Array, Array]:
        """Of these contributions the rows of those that have one, and which have one."""
        import numpy as np

        row = np.minimum(self.rows_of(fids), max(len(self.fids) - 1, 0))
        known = self.fids[row] == fids if len(self.fids) else np.zeros(len(fids), bool)
        return row[known], known


def _by_uuid(db: sqlite3.Connection, query: str) -> Iterator[tuple[Any, ...]]:
    """What a query says of each slice of the contributions, in the order of the narrow index."""

    def after(low: Any) -> Any:
        (high,) = db.execute(_EDGE, (low, SLICE)).fetchone() or (_END,)
        return high

    return _sliced(db, query, "", after)


def _sliced(
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
            while low != _END:
                low, found = ahead.take(low) or read(low)
                if low != _END:
                    ahead.ask(low, partial(read, low))
                if found[0] is not None:
                    yield found
        finally:
            ahead.forget()


def _numbers(text: str) -> Array:
    """The whole numbers of a text, between commas."""
    import numpy as np

    return np.fromstring(text, np.int64, sep=",")


class _Coder:
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
