"""What a publication reads: places, sums and texts of a set of contributions.

Contributions their source withdrew are never published: every query leaves them out.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple, Optional

from ..geometry import Blob, blob_point
from .selections import selected


class Sum(NamedTuple):
    """What a set of contributions weighs.

    `authors` are the distinct known ones, `unsigned` the contributions whose author is
    not known.
    """

    contributions: int = 0
    authors: int = 0
    unsigned: int = 0
    votes_for: int = 0
    votes_against: int = 0

    @property
    def voices(self) -> int:
        """How many people may speak here at most: an unsigned contribution is one."""
        return self.authors + self.unsigned

    @property
    def votes(self) -> int:
        """Votes for and against together."""
        return self.votes_for + self.votes_against


class Voice(NamedTuple):
    """A contribution with what may be published of it; nothing is masked yet.

    `score` is votes for minus votes against, or the rounded sum of ratings.
    `answer` is empty unless planners marked it ready to publish.
    """

    fid: int
    number: str
    title: str
    body: str
    votes_for: int
    votes_against: int
    score: int
    priority: str
    actions: str
    status: str
    answer: str
    author: str


class Outline(NamedTuple):
    """A district with its shape (GeoPackage blob, EPSG:4326)."""

    fid: int
    kind: str
    code: str
    name: str
    vintage: str
    source: str
    population: Optional[int]
    population_year: str
    geom: Blob


# The contributions of `temp.selection` that their source still shows.
_CHOSEN = """
CREATE TEMP VIEW IF NOT EXISTS publishable AS SELECT c.* FROM temp.selection s
CROSS JOIN contributions c ON c.fid = s.fid AND c.withdrawn_at IS NULL
"""
_SUMS = (
    "count(*), count(DISTINCT nullif(c.author, '')),"
    " coalesce(sum(coalesce(c.author, '') = ''), 0), coalesce(sum(c.votes_for), 0),"
    " coalesce(sum(c.votes_against), 0)"
)
_ALL = "SELECT @sums FROM temp.publishable c"
_BY_PRIORITY = "SELECT coalesce(c.main_priority, ''), @sums FROM temp.publishable c GROUP BY 1"
_BY_STATUS = (
    "SELECT coalesce(nullif(c.status, ''), 'todo'), @sums FROM temp.publishable c GROUP BY 1"
)
# Each contribution once under each action it hangs under, directly or by an operation.
_BY_ACTION = """
SELECT l.action, @sums FROM (
  SELECT DISTINCT u.above AS action, c.fid FROM temp.publishable c
  CROSS JOIN taggings t ON t.contribution = c.uuid
  JOIN sync_under u ON u.code = t.term JOIN terms m ON m.code = u.above AND m.kind = 'action') l
CROSS JOIN contributions c ON c.fid = l.fid GROUP BY 1
"""
_VOICES = """
SELECT c.fid, coalesce(c.platform_id, ''), coalesce(c.title, ''), coalesce(c.body, ''),
  coalesce(c.votes_for, 0), coalesce(c.votes_against, 0),
  CAST(coalesce(c.votes_for, 0) - coalesce(c.votes_against, 0)
    + coalesce(round(c.score_mean * c.score_count), 0) AS INTEGER) AS score,
  coalesce(c.main_priority, ''), coalesce(c.actions, ''), coalesce(nullif(c.status, ''), 'todo'),
  CASE WHEN c.answer_ready THEN coalesce(c.answer, '') ELSE '' END, coalesce(c.author, '')
FROM temp.publishable c
"""
_ORDERS = {
    "score": "ORDER BY score DESC, c.fid LIMIT ?",
    "debated": (
        "WHERE c.votes_for + c.votes_against >= 20 AND min(c.votes_for, c.votes_against) > 0"
        " ORDER BY 2.0 * min(c.votes_for, c.votes_against) / (c.votes_for + c.votes_against) DESC,"
        " c.votes_for + c.votes_against DESC, c.fid LIMIT ?"
    ),
    "answered": (
        "WHERE c.answer_ready AND coalesce(c.answer, '') <> '' ORDER BY score DESC, c.fid LIMIT ?"
    ),
}


def _summing(query: str) -> str:
    """A query with what is summed in it."""
    return query.replace("@sums", _SUMS)


@contextmanager
def _chosen(db: sqlite3.Connection, fids: Iterable[int]) -> Iterator[None]:
    """Make `temp.publishable` what may be published of these, for the statements inside."""
    with selected(db, fids):
        db.execute(_CHOSEN)
        yield


def outlines(db: sqlite3.Connection, kind: str) -> list[Outline]:
    """The districts of a kind with their shapes, by name."""
    rows = db.execute(
        "SELECT fid, coalesce(kind, ''), coalesce(code, ''), coalesce(name, ''),"
        " coalesce(vintage, ''), coalesce(source, ''), population,"
        " coalesce(population_year, ''), geom FROM districts"
        " WHERE kind = ? AND geom IS NOT NULL ORDER BY name, vintage, fid",
        (kind,),
    )
    return [Outline._make(row) for row in rows]


def positions(db: sqlite3.Connection, fids: Iterable[int]) -> dict[int, tuple[float, float]]:
    """Where contributions are, by fid: longitude and latitude."""
    found: dict[int, tuple[float, float]] = {}
    with _chosen(db, fids):
        for fid, geom in db.execute("SELECT c.fid, c.geom FROM temp.publishable c"):
            point = blob_point(geom)
            if point is not None:
                found[fid] = point
    return found


def everything(db: sqlite3.Connection) -> array[int]:
    """The fids of what may be published, with a place or without."""
    rows = db.execute("SELECT fid FROM contributions WHERE withdrawn_at IS NULL")
    return array("q", (fid for (fid,) in rows))


class Sums(NamedTuple):
    """What a set of contributions weighs, as a whole and by code."""

    whole: Sum
    priorities: dict[str, Sum]
    actions: dict[str, Sum]
    statuses: dict[str, Sum]


def sums(db: sqlite3.Connection, fids: Iterable[int]) -> Sums:
    """Weigh contributions: each once at its main priority ("" for none), once at each action."""
    with _chosen(db, fids):
        return Sums(
            Sum._make(db.execute(_summing(_ALL)).fetchone()),
            *(
                {code: Sum._make(values) for code, *values in db.execute(_summing(query))}
                for query in (_BY_PRIORITY, _BY_ACTION, _BY_STATUS)
            ),
        )


def voices(db: sqlite3.Connection, fids: Iterable[int], order: str, limit: int) -> list[Voice]:
    """Contributions to quote, in the order "score" or "debated", or only the "answered" ones."""
    with _chosen(db, fids):
        return [
            Voice._make(row) for row in db.execute(" ".join((_VOICES, _ORDERS[order])), (limit,))
        ]


def linked(db: sqlite3.Connection, action: str) -> array[int]:
    """The fids of the contributions linked to an action or to what hangs under it."""
    rows = db.execute(
        "SELECT DISTINCT c.fid FROM taggings t JOIN contributions c ON c.uuid = t.contribution"
        " WHERE c.withdrawn_at IS NULL"
        " AND t.term IN (SELECT code FROM sync_under WHERE above = ?) ORDER BY c.fid",
        (action,),
    )
    return array("q", (fid for (fid,) in rows))


class Provenance(NamedTuple):
    """Where contributions come from: sources with their numbers, first and last day, last news."""

    sources: tuple[tuple[str, int], ...]
    since: Optional[str]
    until: Optional[str]
    received: Optional[str]


def provenance(db: sqlite3.Connection, fids: Iterable[int]) -> Provenance:
    """Where these contributions come from."""
    with _chosen(db, fids):
        sources = db.execute(
            "SELECT coalesce(c.source, ''), count(*) FROM temp.publishable c"
            " GROUP BY 1 ORDER BY 2 DESC, 1"
        ).fetchall()
        since, until = db.execute(
            "SELECT min(c.created_at), max(c.created_at) FROM temp.publishable c"
        ).fetchone()
    (imported,) = db.execute("SELECT max(at) FROM sync_import").fetchone()
    exchanged = db.execute("SELECT v FROM sync_state WHERE k = 'last_exchange'").fetchone()
    times = [time for time in (imported, exchanged and exchanged[0]) if time]
    return Provenance(tuple(sources), since, until, max(times, default=None))
