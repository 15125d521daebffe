"""Reading contributions: vectors of ids, pages of rows, counts. Safe from any thread."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any, Callable, Optional

from ..areas import metres_per_degree
from . import facets, nearby, queues, readings, search
from .details import read_detail
from .filters import SORTS, Condition, ContributionFilter, where
from .queues import Left, Queue
from .rows import Counts, Detail, ListRow, excerpt

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
            if wanted == ContributionFilter():
                return _all_newest(db)
            sql, parameters = self._select(db, wanted)
            return array("q", (fid for (fid,) in db.execute(sql, parameters)))

    def first(self, wanted: ContributionFilter, limit: int = 100) -> list[ListRow]:
        """The first rows that pass a filter; streams, so it is quick while somebody types."""
        self._freshen()
        with self._reading() as db:
            if wanted.sort == "newest" and wanted.text.strip():
                fids = _newest(db, wanted, limit)
            else:
                sql, parameters = self._select(db, wanted)
                rows = db.execute(f"{sql} LIMIT ?", [*parameters, limit])
                fids = [fid for (fid,) in rows]
        return self.rows(fids)

    def highest_score(self) -> int:
        """The score of the best received contribution, 1 at least."""
        with self._reading() as db:
            (best,) = db.execute(_HIGHEST).fetchone()
        return max(int(best or 0), 1)

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

    def values(
        self,
        field: str,
        wanted: ContributionFilter = ContributionFilter(),  # noqa: B008
    ) -> dict[str, int]:
        """How many contributions of a filter have each value of a field; "" is none.

        `field` is one of `facets.FIELDS`: status, category, source, assignee, or
        "district" whose values are fids, or "answer" (missing, draft).
        """
        with self._reading() as db:
            return facets.values(db, field, self._where(db, wanted))

    def progress(
        self,
        queue: Queue,
        wanted: ContributionFilter,
        me: str,
        readers: frozenset[str] = frozenset(),
    ) -> Left:
        """How far a work queue is, among the contributions that pass a filter."""
        with self._reading() as db:
            return queues.progress(db, queue, self._where(db, wanted), me, readers)

    def period(self) -> tuple[str, str]:
        """When the first and the last contribution were made (ISO 8601), "" without any."""
        with self._reading() as db:
            first, last = db.execute(
                "SELECT min(created_at), max(created_at) FROM contributions"
            ).fetchone()
        return first or "", last or ""

    def as_sql(self, wanted: ContributionFilter) -> str:
        """The filter as a condition on the table, for programs that only take text."""
        if where(wanted) == ("", []) and wanted == ContributionFilter(sort=wanted.sort):
            return ""
        with self._reading() as db:
            clause, parameters = self._where(db, wanted)
        return "".join((_AS_SQL, _inlined(clause, parameters), ")"))

    def _select(self, db: Any, wanted: ContributionFilter) -> Condition:
        clause, parameters = self._where(db, wanted)
        order, more = _order(wanted)
        sql = " ".join(("SELECT c.fid FROM contributions c", clause, order))
        return sql, [*parameters, *more]

    def _where(self, db: Any, wanted: ContributionFilter) -> Condition:
        if wanted.text.strip() or wanted.districts:
            self._freshen()
        more = _beyond(db, wanted)
        if wanted.text.strip():
            more.append(search.understand(db, wanted.text).condition())
        return where(wanted, *more)


def _beyond(db: Any, wanted: ContributionFilter) -> list[Condition]:
    """The conditions that look beyond contributions and links, text aside."""
    area = nearby.condition(db, wanted)
    found = [] if area is None else [area]
    return [*found, readings.differing(wanted.readers)] if wanted.readers else found


def _newest(db: Any, wanted: ContributionFilter, limit: int) -> list[int]:
    """The newest answers to a text: the first of each source, merged."""
    clause, parameters = where(wanted, *_beyond(db, wanted))
    best: set[int] = set()
    for source, values in search.understand(db, wanted.text).sources():
        sql = " ".join((_NEWEST_OF, source, _IN_ORDER, clause, "LIMIT ?"))
        best.update(fid for (fid,) in db.execute(sql, [*values, *parameters, limit]))
    return sorted(best, reverse=True)[:limit]


_NEWEST_OF = "SELECT c.fid FROM ("
_IN_ORDER = "ORDER BY 1 DESC) s CROSS JOIN contributions c ON c.fid = s.fid"


def _order(wanted: ContributionFilter) -> Condition:
    if wanted.sort != "distance" or wanted.near is None:
        return "ORDER BY " + SORTS.get(wanted.sort, SORTS["newest"]), []
    lon, lat = wanted.near
    per_lon, per_lat = metres_per_degree(lat)
    return _BY_DISTANCE, [lon, per_lon, lon, per_lon, lat, per_lat, lat, per_lat]


def _all_newest(db: Any) -> array[int]:
    """Every fid, from an index: the rows themselves are a hundred times wider."""
    import numpy as np

    rows = db.execute("SELECT fid FROM contributions INDEXED BY contributions_uuid")
    fids = np.fromiter((fid for (fid,) in rows), np.int64)
    fids.sort()
    found = array("q")
    found.frombytes(fids[::-1].tobytes())
    return found


_HIGHEST = """
SELECT max(coalesce(votes_for, 0) - coalesce(votes_against, 0)
  + coalesce(round(score_mean * score_count), 0)) FROM contributions
"""
_AS_SQL = '"fid" IN (SELECT c.fid FROM contributions c '
_BY_DISTANCE = (
    "ORDER BY coalesce((SELECT (r.minx - ?) * ? * (r.minx - ?) * ? + (r.miny - ?) * ?"
    " * (r.miny - ?) * ? FROM rtree_contributions_geom r WHERE r.id = c.fid), 9e99), c.fid"
)


def _inlined(clause: str, parameters: Sequence[Any]) -> str:
    """A clause with its parameters written into it, as SQLite literals."""
    parts = clause.split("?")
    literals = [_literal(value) for value in parameters]
    return "".join(part + literal for part, literal in zip(parts, [*literals, ""]))


def _literal(value: Any) -> str:
    if isinstance(value, (int, float)):
        return repr(value)
    return "'" + str(value).replace("'", "''") + "'"


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
SELECT p.fid, d.name FROM json_each(?) j
CROSS JOIN sync_places p ON p.fid = j.value AND p.share > 0
CROSS JOIN districts d ON d.fid = p.district AND d.kind = 'commune'
"""
_COUNT = """
SELECT count(*), count(DISTINCT nullif(c.author, '')),
  coalesce(sum(coalesce(c.votes_for, 0) + coalesce(c.votes_against, 0)
    + coalesce(c.score_count, 0)), 0)
FROM contributions c
"""
