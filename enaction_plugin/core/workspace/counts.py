"""What the plan's tree shows: how much each term weighs, what carries none, what none carries."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from .rows import Counts
from .selections import selected


class TermCounts(NamedTuple):
    """What each term of the plan weighs, by code; terms nothing is linked to have zeros.

    `orphans` weighs the contributions without any action (those out of scope left
    out); `silent` are the actions and operations nothing in the whole workspace
    speaks to, in plan order.
    """

    terms: dict[str, Counts]
    orphans: Counts
    silent: tuple[str, ...]


# Each contribution once under each term it hangs under, directly or not.
_GROUPED = """
SELECT term, count(*), count(DISTINCT author), sum(votes) FROM (
  SELECT DISTINCT u.above AS term, c.fid, nullif(c.author, '') AS author,
    coalesce(c.votes_for, 0) + coalesce(c.votes_against, 0) + coalesce(c.score_count, 0) AS votes
  FROM temp.selection s CROSS JOIN contributions c ON c.fid = s.fid
  CROSS JOIN taggings t ON t.contribution = c.uuid CROSS JOIN temp.above u ON u.code = t.term)
GROUP BY term
"""
_ORPHANS = """
SELECT count(*), count(DISTINCT nullif(c.author, '')), coalesce(sum(coalesce(c.votes_for, 0)
  + coalesce(c.votes_against, 0) + coalesce(c.score_count, 0)), 0)
FROM temp.selection s CROSS JOIN contributions c ON c.fid = s.fid
WHERE coalesce(c.actions, '') = '' AND coalesce(c.status, '') <> 'out_of_scope'
"""
_ABOVE = (
    "CREATE TEMP TABLE IF NOT EXISTS above (code TEXT, above TEXT, PRIMARY KEY (code, above))"
    " WITHOUT ROWID",
    "DELETE FROM temp.above",
    "INSERT INTO temp.above SELECT code, above FROM sync_under",
)


def term_counts(db: sqlite3.Connection, fids: Iterable[int]) -> TermCounts:
    """What each term of the plan weighs among these contributions.

    An axis or action counts each contribution once, however many of its branches
    it hangs on.
    """
    (total,) = db.execute("SELECT count(*) FROM contributions").fetchone()
    terms = {
        code: Counts(total=total)
        for (code,) in db.execute("SELECT code FROM terms WHERE retired_at IS NULL")
    }
    for statement in _ABOVE:
        db.execute(statement)
    with selected(db, fids):
        for term, contributions, authors, votes in db.execute(_GROUPED):
            terms[term] = Counts(contributions, authors, votes, total)
        row = db.execute(_ORPHANS).fetchone()
    return TermCounts(terms, Counts(row[0], row[1], row[2], total), tuple(silent(db)))


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
