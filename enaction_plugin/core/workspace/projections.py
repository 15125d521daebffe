"""Projections: what the taggings of a contribution look like on its row.

The triggers of triggers.sql keep them one tagging at a time, in any program. Here
they are recomputed for whole selections, by the same rules, in one pass: each
row of the wide contributions table is touched once, in the order of the file.
A gesture on many contributions leaves their rows for later in `sync_stale_projection`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple, Optional

from ..progress import Progress, Silent
from . import states
from .database import transaction
from .selections import selected

AT_ONCE = 2000
"""So many rows are written in one transaction without holding the file for long."""

_ORDER = {"action": 0, "operation": 1}


class Projection(NamedTuple):
    """Code lists joined by commas in plan order, None when empty."""

    axes: Optional[str]
    priorities: Optional[str]
    actions: Optional[str]
    main_priority: Optional[str]
    tag_count: int


class _Place(NamedTuple):
    kind: str
    position: int
    axis: Optional[str]


class Projector:
    """Computes projections under one plan; remembers the combinations it has met."""

    def __init__(self, db: sqlite3.Connection) -> None:
        rows = db.execute("SELECT code, kind, coalesce(position, 0), axis FROM terms")
        self._places = {code: _Place(kind, position, axis) for code, kind, position, axis in rows}
        self._known: dict[tuple[frozenset[str], Optional[str]], Projection] = {}

    def project(self, taggings: Sequence[tuple[str, bool, str, str]]) -> Projection:
        """The projection of (term, secondary, at, uuid) rows of one contribution."""
        codes = frozenset(tagging[0] for tagging in taggings)
        key = (codes, self._main(taggings))
        if key not in self._known:
            self._known[key] = self._compute(*key)
        return self._known[key]

    def _main(self, taggings: Sequence[tuple[str, bool, str, str]]) -> Optional[str]:
        """The first principal priority, else the first priority."""
        priorities = [tagging for tagging in taggings if self._kind(tagging[0]) == "priority"]
        if not priorities:
            return None
        return min(priorities, key=lambda tagging: (*tagging[1:], tagging[0]))[0]

    def _compute(self, codes: frozenset[str], main: Optional[str]) -> Projection:
        known = [code for code in codes if code in self._places]
        axes = {axis for code in known if (axis := self._places[code].axis) in self._places}
        priorities = [code for code in known if self._kind(code) == "priority"]
        actions = [code for code in known if self._kind(code) in _ORDER]
        return Projection(
            self._joined(axis for axis in axes if axis),
            self._joined(priorities),
            self._joined(actions),
            main,
            len(codes),
        )

    def _joined(self, codes: Iterable[str]) -> Optional[str]:
        def place(code: str) -> tuple[int, int, str]:
            found = self._places[code]
            return (_ORDER.get(found.kind, 0), found.position, code)

        return ",".join(sorted(codes, key=place)) or None

    def _kind(self, code: str) -> str:
        place = self._places.get(code)
        return place.kind if place else ""


_TAGGINGS = """
SELECT s.fid, t.term, t.role IS NOT 'principal', coalesce(t.at, ''), coalesce(t.uuid, '')
FROM temp.selection s CROSS JOIN contributions c ON c.fid = s.fid
LEFT JOIN taggings t ON t.contribution = c.uuid
ORDER BY s.fid
"""
_WRITE = " ".join(
    (
        "UPDATE contributions AS c SET axes = ?, priorities = ?, actions = ?, main_priority = ?,",
        "tag_count = ?, sync_state =",
        states.STATE,
        "WHERE fid IN (SELECT value FROM json_each(?))",
    )
)


def refresh(db: sqlite3.Connection, fids: Sequence[int]) -> None:
    """Write on the rows of `fids` what their taggings say and whether they wait to be sent.

    Inside the open transaction.
    """
    projector = Projector(db)
    groups: dict[Projection, list[int]] = {}
    with selected(db, fids):
        for fid, projection in _computed(projector, db.execute(_TAGGINGS)):
            groups.setdefault(projection, []).append(fid)
    for projection, members in groups.items():
        db.execute(_WRITE, (*projection, json.dumps(members)))


def follow(db: sqlite3.Connection, fids: Sequence[int]) -> None:
    """Make the rows of `fids` say what their taggings say: few at once, many when settled.

    Inside the open transaction. The rows of contributions are wide: writing 10,000 of
    them takes four times what their taggings take, and holds the file as long.
    """
    if len(fids) <= AT_ONCE:
        refresh(db, fids)
    else:
        with selected(db, fids):
            db.execute("INSERT OR IGNORE INTO sync_stale_projection SELECT fid FROM temp.selection")


def settle(db: sqlite3.Connection, progress: Progress = Silent()) -> int:
    """Bring all rows up to their taggings, slice by slice; how many were behind.

    Each slice is a transaction of its own; a stop or a crash leaves the rest for next time.
    """
    (behind,) = db.execute("SELECT count(*) FROM sync_stale_projection").fetchone()
    done = 0
    while fids := [fid for (fid,) in db.execute(_STALE, (AT_ONCE,))]:
        progress.check()
        with transaction(db, applying=True):
            refresh(db, fids)
            db.execute("DELETE FROM sync_stale_projection WHERE fid <= ?", (fids[-1],))
        done += len(fids)
        progress.report(min(1.0, done / behind))
    return done


_STALE = "SELECT fid FROM sync_stale_projection ORDER BY fid LIMIT ?"


def _computed(
    projector: Projector, rows: Iterable[tuple[int, Optional[str], bool, str, str]]
) -> Iterator[tuple[int, Projection]]:
    for fid, group in groupby(rows, key=lambda row: row[0]):
        taggings = [(row[1], bool(row[2]), row[3], row[4]) for row in group if row[1] is not None]
        yield fid, projector.project(taggings)


def put_right(db: sqlite3.Connection, fids: Sequence[int]) -> None:
    """Recompute projections that had gone astray; nobody's work, so nothing to send."""
    with transaction(db, applying=True):
        refresh(db, fids)


def refresh_terms(db: sqlite3.Connection, codes: Sequence[str]) -> None:
    """Recompute the projections of what carries one of these terms, or a term under them."""
    fids = [
        fid
        for code in codes
        for (fid,) in db.execute(
            "SELECT c.fid FROM terms m JOIN taggings t ON t.term = m.code"
            " JOIN contributions c ON c.uuid = t.contribution"
            " WHERE m.code = ?1 OR m.axis = ?1",
            (code,),
        )
    ]
    if fids:
        put_right(db, fids)


def differing(db: sqlite3.Connection) -> list[int]:
    """The fids whose stored projections are not what their taggings say.

    Raises sqlite3.DatabaseError when the file is damaged.
    """
    projector = Projector(db)
    stored = db.execute(
        "SELECT fid, axes, priorities, actions, main_priority, coalesce(tag_count, 0)"
        " FROM contributions WHERE tag_count > 0 OR axes IS NOT NULL OR priorities IS NOT NULL"
        " OR actions IS NOT NULL OR main_priority IS NOT NULL"
        " OR uuid IN (SELECT contribution FROM taggings)"
    ).fetchall()
    with selected(db, [row[0] for row in stored]):
        right = dict(_computed(projector, db.execute(_TAGGINGS)))
    if len(right) < len(stored):  # a row found by one index, and not by the next
        raise sqlite3.DatabaseError("malformed: an index disagrees with its table")
    return [row[0] for row in stored if right[row[0]] != row[1:]]
