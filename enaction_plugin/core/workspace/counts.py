"""What the plan's tree shows: how much each term weighs, what no contribution speaks of."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Optional

from ..areas import Array
from . import slices
from .rows import Counts
from .selections import selected


class TermCounts(NamedTuple):
    """What each term of the plan weighs, by code; terms nothing is linked to have zeros.

    `silent` are the actions and operations nothing in the whole workspace speaks to,
    in plan order.
    """

    terms: dict[str, Counts]
    silent: tuple[str, ...]


# Each along narrow indexes; the rows of contributions are not read.
_LINKS = """
SELECT group_concat(c.fid), json_group_array(t.term)
FROM taggings t INDEXED BY taggings_contribution
CROSS JOIN contributions c INDEXED BY contributions_uuid ON c.uuid = t.contribution
WHERE t.contribution >= ? AND t.contribution < ?
"""
_WEIGHTS = """
SELECT group_concat(fid), group_concat(cast(coalesce(votes_for, 0) + coalesce(votes_against, 0)
  + coalesce(score_count, 0) AS INTEGER)), json_group_array(author)
FROM contributions INDEXED BY contributions_summary WHERE fid >= ? AND fid < ?
"""
_LINKS_OF_FEW = """
SELECT t.term, c.fid, c.author,
  coalesce(c.votes_for, 0) + coalesce(c.votes_against, 0) + coalesce(c.score_count, 0)
FROM temp.selection s CROSS JOIN contributions c ON c.fid = s.fid
CROSS JOIN taggings t ON t.contribution = c.uuid
"""
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

    if fids is not None and len(fids) <= _FEW:
        fid, author, votes, term = _links_of_few(db, fids)
    else:
        fid, author, votes, term = _all_links(db)
    if fids is not None and len(fids) > _FEW:
        kept = np.isin(fid, np.frombuffer(array("q", fids), np.int64))
        fid, author, votes = fid[kept], author[kept], votes[kept]
        term = slices.Coded(term.codes[kept], term.values)
    for above, under in _branches(db, term.values).items():
        meant = np.isin(term.codes, under)
        _, first = np.unique(fid[meant], return_index=True)
        if len(first):
            who = np.unique(author[meant])
            authors = len(who) - int(who[0] == -1)
            yield above, (len(first), authors, int(votes[meant][first].sum()))


class _Links(NamedTuple):
    """Links to terms: of which contribution, by whom (-1: not known), its votes, to which term."""

    fid: Array
    author: Array
    votes: Array
    term: slices.Coded


def _links_of_few(db: sqlite3.Connection, fids: Iterable[int]) -> _Links:
    """The links of these contributions."""
    import numpy as np

    with selected(db, fids):
        rows = db.execute(_LINKS_OF_FEW).fetchall()
    term, author = slices.Coder(), slices.Coder()
    term.add([row[0] for row in rows])
    author.add([row[2] for row in rows])
    fid, votes = (np.array([row[column] for row in rows], np.int64) for column in (1, 3))
    return _Links(fid, author.coded().codes, votes, term.coded())


def _all_links(db: sqlite3.Connection) -> _Links:
    """Every link there is to the contributions that have weights when those are read."""
    import numpy as np

    nothing = np.empty(0, np.int64)
    term, author = slices.Coder(), slices.Coder()
    linked, known, votes = [nothing], [nothing], [nothing]
    for fids, codes in slices.by_uuid(db, _LINKS):
        linked.append(slices.numbers(fids))
        term.add(json.loads(codes))
    fid = np.concatenate(linked)
    wanted = np.unique(fid)
    for fids, weights, authors in slices.by_fid(db, _WEIGHTS):
        rows = slices.numbers(fids)
        kept = np.flatnonzero(np.isin(rows, _between(wanted, rows[0], rows[-1])))
        known.append(rows[kept])
        votes.append(slices.numbers(weights)[kept])
        names = json.loads(authors)
        author.add([names[place] for place in kept.tolist()])
    rows, codes = np.concatenate(known), term.coded()
    met = np.isin(fid, rows)
    row = np.searchsorted(rows, fid[met])
    return _Links(
        fid[met],
        author.coded().codes[row],
        np.concatenate(votes)[row],
        slices.Coded(codes.codes[met], codes.values),
    )


def _between(numbers: Array, first: int, last: int) -> Array:
    """Of sorted numbers those from `first` to `last`."""
    import numpy as np

    return numbers[np.searchsorted(numbers, first) : np.searchsorted(numbers, last, "right")]


def _branches(db: sqlite3.Connection, codes: Sequence[str]) -> dict[str, list[int]]:
    """For each term, the places in `codes` of what hangs under it and is linked to."""
    place = {code: number for number, code in enumerate(codes)}
    branches: dict[str, list[int]] = {}
    for above, code in db.execute("SELECT above, code FROM sync_under"):
        if code in place:
            branches.setdefault(above, []).append(place[code])
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
