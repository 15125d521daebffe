"""The figures of all contributions side by side in memory: one array a column.

Reading a million rows takes seconds, adding up arrays takes milliseconds: they are
read once and kept until the workspace changes. What every figure needs comes from an
index a hundred times narrower than the rows; the rest when it is first asked for.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cached_property
from typing import Callable

from ..areas import Array
from ..workspace import places, slices
from ..workspace.places import Spots
from ..workspace.slices import Coded

_WEIGHTS = """
SELECT group_concat(fid), group_concat(coalesce(cast(votes_for AS INTEGER), 0)),
  group_concat(coalesce(cast(votes_against AS INTEGER), 0)),
  group_concat(coalesce(cast(score_count AS INTEGER), 0)),
  json_group_array(author)
FROM contributions INDEXED BY contributions_summary WHERE fid >= ? AND fid < ?
"""
_LINKS = """
SELECT group_concat(c.fid), json_group_array(t.term)
FROM taggings t CROSS JOIN contributions c ON c.uuid = t.contribution
WHERE t.contribution >= ? AND t.contribution < ?
"""
_TEXTS = """
SELECT group_concat(fid), json_group_array(category), json_group_array(substr(created_at, 1, 7)),
  json_group_array(status), json_group_array(main_priority)
FROM contributions INDEXED BY contributions_summary WHERE fid >= ? AND fid < ?
"""


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
        authors = slices.Coder()
        read: list[list[Array]] = [[np.empty(0, np.int64)] * 4]
        with reading() as db:
            for *lines, names in slices.by_fid(db, _WEIGHTS):
                read.append([slices.numbers(line) for line in lines])
                authors.add(json.loads(names))
        fids, *weights = map(np.concatenate, zip(*read))
        order = np.argsort(fids, kind="stable")
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

        coders = [slices.Coder() for _ in range(4)]
        found = [np.empty(0, np.int64)]
        edges = [*self.fids[:: slices.SLICE].tolist(), slices.END]
        after = dict(zip(edges, edges[1:])).__getitem__
        with self._reading() as db:
            for line, *texts in slices.sliced(db, _TEXTS, edges[0], after):
                found.append(slices.numbers(line))
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

        terms = slices.Coder()
        found = [np.empty(0, np.int64)]
        with self._reading() as db:
            for fids, codes in slices.by_uuid(db, _LINKS):
                found.append(slices.numbers(fids))
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
