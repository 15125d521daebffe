"""Double reading: what each of two people linked, and what was decided where they differ.

Two people link the same contributions without seeing each other, each in a workspace,
and bring their work together. What somebody read is what they linked, those links
included that a decision took away since: figures stay those of what was read.

A decision is a line of `sync_history` whose field is "reading": `before` names the two
readers (JSON, in order), `after` the one who was followed, or nobody: both were.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable
from contextlib import AbstractContextManager
from typing import NamedTuple, Optional

from . import links, projections, steps
from .database import now, transaction
from .errors import UnknownValue
from .filters import Condition
from .selections import selected

FIELD = "reading"
_SAID = """
SELECT contribution, term, author FROM taggings
UNION ALL SELECT r.contribution, json_extract(r.doc, '$.term'), json_extract(r.doc, '$.author')
FROM sync_history h JOIN sync_trash r ON r.step = h.step AND r.contribution = h.contribution
WHERE h.field = 'reading' AND r.t = 'taggings' AND r.why = 'removed'
"""
_APART = " ".join(
    (
        "SELECT contribution FROM (SELECT contribution, term, max(author = ?) AS one,",
        "max(author = ?) AS other FROM (",
        _SAID,
        ") WHERE author IN (?, ?) AND term IN (SELECT code FROM terms)",
        "GROUP BY contribution, term) GROUP BY contribution",
        "HAVING max(one) AND max(other) AND max(one <> other)",
    )
)
_DECIDED = """
SELECT h.contribution FROM sync_history h WHERE h.field = 'reading' AND h.before = ?
AND NOT EXISTS (SELECT 1 FROM sync_step s WHERE s.id = h.step AND s.undone = 1)
"""
_PROGRESS = " ".join(
    (
        "SELECT sum(c.uuid NOT IN (",
        _DECIDED,
        ")), count(*) FROM (SELECT * FROM contributions WHERE uuid IN (",
        _APART,
        ")) c",
    )
)
_NOT_FOLLOWED = """
SELECT t.fid FROM temp.selection s CROSS JOIN contributions c ON c.fid = s.fid
JOIN taggings t ON t.contribution = c.uuid AND t.author = ?
WHERE NOT EXISTS (SELECT 1 FROM taggings k
  WHERE k.contribution = t.contribution AND k.term = t.term AND k.author = ?)
"""
_NOTE = """
INSERT INTO sync_history (contribution, field, before, after, author, at, origin, note, step)
SELECT c.uuid, 'reading', ?, ?, ?, ?, 'manual', ?, ?
FROM temp.selection s CROSS JOIN contributions c ON c.fid = s.fid
"""
_LAST = """
SELECT coalesce(h.after, ''), coalesce(h.author, ''), coalesce(h.at, '') FROM sync_history h
WHERE h.contribution = ? AND h.field = 'reading' AND h.before = ?
AND NOT EXISTS (SELECT 1 FROM sync_step s WHERE s.id = h.step AND s.undone = 1)
ORDER BY h.id DESC LIMIT 1
"""
Readers = Collection[str]
"""Two people, as they sign; their order says nothing."""


class Decision(NamedTuple):
    """Whose reading was followed ("" for both), who decided and when."""

    followed: str
    author: str
    at: str


class TwoReadings(NamedTuple):
    """What two people linked a contribution to, in the order of their names."""

    fid: int
    readers: tuple[str, str]
    one: tuple[str, ...]
    other: tuple[str, ...]
    decision: Optional[Decision]

    @property
    def shared(self) -> frozenset[str]:
        """What both linked it to."""
        return frozenset(self.one) & frozenset(self.other)


def differing(readers: Readers) -> Condition:
    """The condition on `contributions c`: read differently, and not decided yet."""
    sql = " ".join(("c.uuid IN (", _APART, ") AND c.uuid NOT IN (", _DECIDED, ")"))
    return sql, [*_apart(readers), _key(readers)]


def progress(
    db: sqlite3.Connection, readers: Readers, where: Condition
) -> tuple[Optional[int], Optional[int]]:
    """How many differences are not decided, and how many there are, under a WHERE clause."""
    clause, parameters = where
    sql = " ".join((_PROGRESS, clause))
    left, total = db.execute(sql, [_key(readers), *_apart(readers), *parameters]).fetchone()
    return left, total


def _names(readers: Readers) -> tuple[str, str]:
    one, other = sorted(readers)
    return one, other


def _key(readers: Readers) -> str:
    return json.dumps(_names(readers), ensure_ascii=False)


def _apart(readers: Readers) -> list[str]:
    return [*_names(readers), *_names(readers)]


class Readings:
    """Who read what in a workspace, and the decisions on it."""

    def __init__(
        self,
        reading: Callable[[], AbstractContextManager[sqlite3.Connection]],
        writing: Callable[[], AbstractContextManager[sqlite3.Connection]],
        author: Callable[[], str],
    ) -> None:
        self._reading = reading
        self._writing = writing
        self._author = author

    def authors(self) -> list[tuple[str, int]]:
        """Who linked, and how many contributions each, the busiest first."""
        with self._reading() as db:
            return db.execute(
                " ".join(
                    (
                        "SELECT author, count(DISTINCT contribution) FROM (",
                        _SAID,
                        ") WHERE coalesce(author, '') <> '' GROUP BY author ORDER BY 2 DESC, 1",
                    )
                )
            ).fetchall()

    def links(self, author: str = "") -> list[tuple[str, str]]:
        """Contribution (uuid) and term of each link somebody, or everybody, made."""
        sql = " ".join(("SELECT contribution, term FROM (", _SAID, ") WHERE ? = '' OR author = ?"))
        with self._reading() as db:
            return db.execute(sql, (author, author)).fetchall()

    def of(self, fid: int, readers: Readers) -> Optional[TwoReadings]:
        """What both linked a contribution to; None when there is no such contribution."""
        one, other = _names(readers)
        with self._reading() as db:
            row = db.execute("SELECT uuid FROM contributions WHERE fid = ?", (fid,)).fetchone()
            if row is None:
                return None
            said = db.execute(_OF, (row[0], row[0])).fetchall()
            last = db.execute(_LAST, (row[0], _key(readers))).fetchone()
        mine = tuple(term for term, author in said if author == one)
        theirs = tuple(term for term, author in said if author == other)
        return TwoReadings(fid, (one, other), mine, theirs, Decision._make(last) if last else None)

    def decide(
        self, fids: Iterable[int], readers: Readers, followed: str = "", note: str = ""
    ) -> steps.Step:
        """Follow one of two readers, or keep what both linked (""); one undoable step.

        Links of the other one that the one who is followed did not make go to the trash;
        links of other people stay.

        Raises UnknownValue when `followed` is no reader.
        """
        names = _names(readers)
        if followed and followed not in names:
            raise UnknownValue(value=followed, field=FIELD)
        chosen, author, at = sorted(set(fids)), self._author(), now()
        with self._writing() as db, transaction(db, applying=True, projecting=False):
            detail = {"field": FIELD, "followed": followed}
            step = steps.record(db, FIELD, author, detail)
            leave = []
            with selected(db, chosen):
                if followed:
                    (other,) = set(names) - {followed}
                    leave = [fid for (fid,) in db.execute(_NOT_FOLLOWED, (other, followed))]
                values = (_key(readers), followed or None, author, at, note, step)
                count = db.execute(_NOTE, values).rowcount
            links.remove(db, leave, author, at, step)
            projections.follow(db, chosen)
            return steps.close(db, step, count)


_OF = """
SELECT DISTINCT said.term, said.author FROM (
  SELECT term, author FROM taggings WHERE contribution = ?
  UNION ALL SELECT json_extract(r.doc, '$.term'), json_extract(r.doc, '$.author')
  FROM sync_history h JOIN sync_trash r ON r.step = h.step AND r.contribution = h.contribution
  WHERE h.contribution = ? AND h.field = 'reading' AND r.t = 'taggings' AND r.why = 'removed') said
JOIN terms m ON m.code = said.term ORDER BY m.kind, m.position, said.term
"""
