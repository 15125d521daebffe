"""What the plan's tree shows: how much each term weighs, what no contribution speaks of."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple, Optional

from .rows import Counts
from .selections import selected


class TermCounts(NamedTuple):
    """What each term of the plan weighs, by code; terms nothing is linked to have zeros.

    `silent` are the actions and operations nothing in the whole workspace speaks to,
    in plan order.
    """

    terms: dict[str, Counts]
    silent: tuple[str, ...]


# Along two indexes, both in the order of uuids; the rows of contributions are not read.
_LINKS = """
SELECT t.term, c.fid, c.author,
  coalesce(c.votes_for, 0) + coalesce(c.votes_against, 0) + coalesce(c.score_count, 0)
FROM taggings t INDEXED BY taggings_contribution
CROSS JOIN contributions c INDEXED BY contributions_uuid ON c.uuid = t.contribution
"""
_LINKS_OF_FEW = """
SELECT t.term, c.fid, c.author,
  coalesce(c.votes_for, 0) + coalesce(c.votes_against, 0) + coalesce(c.score_count, 0)
FROM temp.selection s CROSS JOIN contributions c ON c.fid = s.fid
CROSS JOIN taggings t ON t.contribution = c.uuid
"""
_PART = 20_000  # links read at once
_FEW = 20_000  # contributions: beyond, walking through every link is quicker


def term_counts(db: sqlite3.Connection, fids: Optional[Sequence[int]] = None) -> TermCounts:
    """What each term of the plan weighs among these contributions, or among all.

    An axis or action counts each contribution once, however many of its branches
    it hangs on.
    """
    (total,) = db.execute("SELECT count(*) FROM contributions").fetchone()
    terms = {
        code: Counts(total=total)
        for (code,) in db.execute("SELECT code FROM terms WHERE retired_at IS NULL")
    }
    for term, weight in _weigh(db, fids):
        terms[term] = Counts(*weight, total)
    return TermCounts(terms, tuple(silent(db)))


def _weigh(
    db: sqlite3.Connection, fids: Optional[Sequence[int]]
) -> Iterator[tuple[str, tuple[int, int, int]]]:
    """(term, (contributions, authors, votes)) of the terms something is linked to."""
    import numpy as np

    codes, people = _Numbers(), _Numbers({"": 0, None: 0})
    if fids is not None and len(fids) <= _FEW:
        with selected(db, fids):
            parts = list(_columns(db.execute(_LINKS_OF_FEW), codes, people))
    else:
        parts = list(_columns(db.execute(_LINKS), codes, people))
    if not parts:
        return
    term, fid, author, votes = (np.concatenate(column) for column in zip(*parts))
    if fids is not None and len(fids) > _FEW:
        kept = np.isin(fid, np.frombuffer(array("q", fids), np.int64))
        term, fid, author, votes = term[kept], fid[kept], author[kept], votes[kept]
    for above, under in _branches(db, codes).items():
        meant = np.isin(term, under)
        _, first = np.unique(fid[meant], return_index=True)
        if len(first):
            who = np.unique(author[meant])
            authors = len(who) - int(who[0] == 0)
            yield above, (len(first), authors, int(votes[meant][first].sum()))


def _columns(
    links: sqlite3.Cursor, codes: dict[Any, int], people: dict[Any, int]
) -> Iterator[tuple[Any, ...]]:
    """Links as arrays of term, fid, author and votes, part by part: objects are large."""
    import numpy as np

    while rows := links.fetchmany(_PART):
        terms, fids, authors, votes = zip(*rows)
        yield (
            np.fromiter(map(codes.__getitem__, terms), np.int32, len(rows)),
            np.array(fids, np.int64),
            np.fromiter(map(people.__getitem__, authors), np.int32, len(rows)),
            np.array(votes, np.int64),
        )


class _Numbers(dict[Any, int]):
    """Gives each new value the next number."""

    def __missing__(self, value: Any) -> int:
        self[value] = number = len(self)
        return number


def _branches(db: sqlite3.Connection, codes: dict[str, int]) -> dict[str, list[int]]:
    """For each term, the places in `codes` of what hangs under it and is linked to."""
    branches: dict[str, list[int]] = {}
    for above, code in db.execute("SELECT above, code FROM sync_under"):
        if code in codes:
            branches.setdefault(above, []).append(codes[code])
    return branches


def silent(db: sqlite3.Connection) -> list[str]:
    """The actions (and operations) in force that no contribution speaks to, in plan order."""
    rows = db.execute(
        "SELECT m.code FROM terms m WHERE m.kind IN ('action', 'operation')"
        " AND m.retired_at IS NULL AND NOT EXISTS (SELECT 1 FROM sync_under u"
        " JOIN taggings t ON t.term = u.code WHERE u.above = m.code)"
        " ORDER BY m.kind, m.position, m.fid"
    )
    return [code for (code,) in rows]


def tag_states(db: sqlite3.Connection, fids: Iterable[int]) -> dict[str, int]:
    """How many of these contributions carry each term themselves; terms at 0 are left out."""
    wanted = list(fids)
    (total,) = db.execute("SELECT count(*) FROM contributions").fetchone()
    if len(wanted) * 4 > total:
        return _states_of_most(db, wanted)
    with selected(db, wanted):
        return dict(
            db.execute(
                "SELECT t.term, count(DISTINCT s.fid) FROM temp.selection s"
                " CROSS JOIN contributions c ON c.fid = s.fid"
                " CROSS JOIN taggings t ON t.contribution = c.uuid GROUP BY t.term"
            )
        )


def _states_of_most(db: sqlite3.Connection, fids: list[int]) -> dict[str, int]:
    """The same for a large part of the workspace: along two indexes, in uuid order."""
    return dict(
        db.execute(
            "SELECT t.term, count(DISTINCT c.fid) FROM taggings t"
            " JOIN contributions c ON c.uuid = t.contribution"
            " WHERE c.fid IN (SELECT value FROM json_each(?)) GROUP BY t.term",
            (json.dumps(fids),),
        )
    )
