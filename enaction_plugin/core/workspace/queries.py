"""Reading contributions: vectors of ids, pages of rows, counts. Safe from any thread."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any, Callable, NamedTuple, Optional

from . import search
from .details import read_detail
from .filters import SORTS, Condition, ContributionFilter, where
from .rows import Counts, Detail, ListRow, excerpt


class Facets(NamedTuple):
    """Values in use and how many contributions have each, the most frequent first."""

    categories: list[tuple[str, int]]
    sources: list[tuple[str, int]]


Reading = Callable[[], AbstractContextManager[Any]]
"""Gives the calling thread's connection; raises Cancelled when interrupted."""


class Contributions:
    """The reading side of the contributions of a workspace."""

    def __init__(self, reading: Reading, freshen: Callable[[], None]) -> None:
        self._reading = reading
        self._freshen = freshen

    def ids(self, wanted: ContributionFilter = ContributionFilter()) -> array[int]:  # noqa: B008
        """The fids that pass a filter, in its order."""
        with self._reading() as db:
            clause, parameters = self._where(db, wanted)
            rows = db.execute(
                " ".join(("SELECT c.fid FROM contributions c", clause, _order(wanted))), parameters
            )
            return array("q", (fid for (fid,) in rows))

    def first(self, wanted: ContributionFilter, limit: int = 100) -> list[ListRow]:
        """The first rows that pass a filter; streams, so it is quick while somebody types."""
        self._freshen()
        with self._reading() as db:
            if wanted.sort == "newest" and wanted.text.strip():
                fids = _newest(db, wanted, limit)
            else:
                clause, parameters = self._where(db, wanted)
                sql = ("SELECT c.fid FROM contributions c", clause, _order(wanted), "LIMIT ?")
                fids = [fid for (fid,) in db.execute(" ".join(sql), [*parameters, limit])]
        return self.rows(fids)

    def rows(self, fids: Sequence[int]) -> list[ListRow]:
        """One page of rows, in the order of `fids`; fids that are gone are left out."""
        with self._reading() as db:
            found = {row[0]: row for row in db.execute(_ROWS, (json.dumps(list(fids)),))}
            communes = dict(db.execute(_COMMUNES, (json.dumps(list(fids)),)))
        return [_list_row(found[fid], communes) for fid in fids if fid in found]

    def count(self, wanted: ContributionFilter = ContributionFilter()) -> Counts:  # noqa: B008
        """How many contributions pass a filter, their authors and votes, and the whole."""
        with self._reading() as db:
            clause, parameters = self._where(db, wanted)
            row = db.execute(" ".join((_COUNT, clause)), parameters).fetchone()
            (total,) = db.execute("SELECT count(*) FROM contributions").fetchone()
        return Counts._make((*row, total))

    def detail(self, fid: int) -> Optional[Detail]:
        """Everything the card shows; None when there is no such contribution."""
        with self._reading() as db:
            return read_detail(db, fid)

    def fids(self, uuids: Sequence[str]) -> list[int]:
        """The fids of these contributions, in their order; unknown ones are left out."""
        with self._reading() as db:
            known = dict(
                db.execute(
                    "SELECT c.uuid, c.fid FROM json_each(?) j"
                    " CROSS JOIN contributions c ON c.uuid = j.value",
                    (json.dumps(list(uuids)),),
                )
            )
        return [known[uuid] for uuid in uuids if uuid in known]

    def uuids(self, fids: Sequence[int]) -> list[str]:
        """The uuids of these contributions, in their order; unknown ones are left out."""
        with self._reading() as db:
            known = dict(
                db.execute(
                    "SELECT c.fid, c.uuid FROM json_each(?) j"
                    " CROSS JOIN contributions c ON c.fid = j.value",
                    (json.dumps(list(fids)),),
                )
            )
        return [known[fid] for fid in fids if fid in known]

    def facets(self) -> Facets:
        """The categories and sources in use."""
        with self._reading() as db:
            return Facets(
                db.execute(
                    "SELECT coalesce(category, ''), count(*) FROM contributions"
                    " GROUP BY 1 ORDER BY 2 DESC, 1"
                ).fetchall(),
                db.execute(
                    "SELECT coalesce(source, ''), count(*) FROM contributions"
                    " GROUP BY 1 ORDER BY 2 DESC, 1"
                ).fetchall(),
            )

    def _where(self, db: Any, wanted: ContributionFilter) -> Condition:
        if wanted.text.strip() or wanted.district is not None:
            self._freshen()
        if not wanted.text.strip():
            return where(wanted)
        return where(wanted, search.understand(db, wanted.text).condition())


def _newest(db: Any, wanted: ContributionFilter, limit: int) -> list[int]:
    """The newest answers to a text: the first of each source, merged."""
    clause, parameters = where(wanted)
    best: set[int] = set()
    for source, values in search.understand(db, wanted.text).sources():
        sql = " ".join((_NEWEST_OF, source, _IN_ORDER, clause, "LIMIT ?"))
        best.update(fid for (fid,) in db.execute(sql, [*values, *parameters, limit]))
    return sorted(best, reverse=True)[:limit]


_NEWEST_OF = "SELECT c.fid FROM ("
_IN_ORDER = "ORDER BY 1 DESC) s CROSS JOIN contributions c ON c.fid = s.fid"


def _order(wanted: ContributionFilter) -> str:
    return "ORDER BY " + SORTS[wanted.sort]


def _list_row(row: tuple[Any, ...], communes: dict[int, str]) -> ListRow:
    fid, uuid, number, title, body, category, *rest = row
    shown = (uuid or "", number or "", title or "", excerpt(body), category or "")
    return ListRow._make((fid, *shown, communes.get(fid, ""), *rest[:-1], bool(rest[-1])))


_ROWS = """
SELECT c.fid, c.uuid, c.platform_id, c.title, substr(c.body, 1, 480), c.category,
  CAST(coalesce(c.votes_for, 0) - coalesce(c.votes_against, 0)
    + coalesce(round(c.score_mean * c.score_count), 0) AS INTEGER),
  coalesce(c.votes_for, 0), coalesce(c.votes_against, 0), coalesce(c.priorities, ''),
  coalesce(c.actions, ''), coalesce(c.main_priority, ''), coalesce(nullif(c.status, ''), 'todo'),
  coalesce(c.sync_state, ''), c.withdrawn_at IS NOT NULL
FROM json_each(?) j CROSS JOIN contributions c ON c.fid = j.value
"""
_COMMUNES = """
SELECT c.fid, d.name FROM json_each(?) j CROSS JOIN contributions c ON c.fid = j.value
CROSS JOIN contribution_districts cd ON cd.contribution = c.uuid AND cd.inside = 1
CROSS JOIN districts d ON d.fid = cd.district AND d.kind = 'commune'
"""
_COUNT = """
SELECT count(*), count(DISTINCT nullif(c.author, '')),
  coalesce(sum(coalesce(c.votes_for, 0) + coalesce(c.votes_against, 0)
    + coalesce(c.score_count, 0)), 0)
FROM contributions c
"""
