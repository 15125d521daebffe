"""Projections: what the taggings of a contribution look like on its row.

The triggers of triggers.sql keep them one tagging at a time, in any program. Here
they are recomputed for whole selections, by the same rules, in one pass: each
row of the wide contributions table is touched once, in the order of the file.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, NamedTuple, Optional

from ..progress import Progress, Silent
from .database import transaction
from .selections import selected

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

    def added(self, state: Sequence[Any], term: str) -> Projection:
        """The projection `state` with one more term, younger than all it has."""
        before = Projection(*state)
        place = self._places[term]
        axes = _split(before.axes)
        priorities = _split(before.priorities)
        actions = _split(before.actions)
        if place.axis in self._places:
            axes.add(place.axis or "")
        if place.kind == "priority":
            priorities.add(term)
        elif place.kind in _ORDER:
            actions.add(term)
        main = before.main_priority or (term if place.kind == "priority" else None)
        return Projection(
            self._joined(axes),
            self._joined(priorities),
            self._joined(actions),
            main,
            before.tag_count + 1,
        )

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


def _split(codes: Optional[str]) -> set[str]:
    return set(codes.split(",")) if codes else set()


_TAGGINGS = """
SELECT s.fid, t.term, t.role IS NOT 'principal', coalesce(t.at, ''), coalesce(t.uuid, '')
FROM temp.selection s JOIN contributions c ON c.fid = s.fid
LEFT JOIN taggings t ON t.contribution = c.uuid
ORDER BY s.fid
"""
_WRITE = """
UPDATE contributions SET axes = ?, priorities = ?, actions = ?, main_priority = ?, tag_count = ?,
  sync_state = CASE WHEN ? OR sync_state = 'conflict' THEN sync_state ELSE 'pending' END
WHERE fid IN (SELECT value FROM json_each(?))
"""


_WRITE_GROUP = """
UPDATE contributions SET axes = ?, priorities = ?, actions = ?, main_priority = ?, tag_count = ?,
  sync_state = CASE sync_state WHEN 'conflict' THEN sync_state ELSE 'pending' END
WHERE fid IN (SELECT fid FROM temp.chosen WHERE state = ?)
"""


def refresh(
    db: sqlite3.Connection,
    fids: Sequence[int],
    *,
    pending: bool,
    progress: Progress = Silent(),
) -> None:
    """Recompute the projections of `fids`, inside the open transaction.

    With `pending` the rows are also marked as waiting for the platform.
    """
    projector = Projector(db)
    groups: dict[Projection, list[int]] = {}
    with selected(db, fids):
        for fid, projection in _computed(projector, db.execute(_TAGGINGS)):
            groups.setdefault(projection, []).append(fid)
    done = 0
    for projection, members in groups.items():
        progress.check()
        db.execute(_WRITE, (*projection, not pending, json.dumps(members)))
        done += len(members)
        progress.report(0.4 + 0.6 * done / len(fids))


def add(db: sqlite3.Connection, term: str, progress: Progress = Silent()) -> None:
    """Add a term, the last of each, to the projections of `temp.chosen` (see `links`).

    Contributions that look alike are written together: one statement a group.
    """
    projector = Projector(db)
    groups = db.execute("SELECT state, count(*) FROM temp.chosen GROUP BY state").fetchall()
    done, whole = 0, sum(count for _, count in groups)
    for state, count in groups:
        progress.check()
        db.execute(_WRITE_GROUP, (*projector.added(json.loads(state), term), state))
        done += count
        progress.report(0.4 + 0.6 * done / whole)


def _computed(
    projector: Projector, rows: Iterable[tuple[int, Optional[str], bool, str, str]]
) -> Iterator[tuple[int, Projection]]:
    for fid, group in groupby(rows, key=lambda row: row[0]):
        taggings = [(row[1], bool(row[2]), row[3], row[4]) for row in group if row[1] is not None]
        yield fid, projector.project(taggings)


def put_right(db: sqlite3.Connection, fids: Sequence[int]) -> None:
    """Recompute projections that had gone astray; nobody's work, so nothing to send."""
    with transaction(db, applying=True):
        refresh(db, fids, pending=False)


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
    """The fids whose stored projections are not what their taggings say."""
    projector = Projector(db)
    stored = db.execute(
        "SELECT fid, axes, priorities, actions, main_priority, coalesce(tag_count, 0)"
        " FROM contributions WHERE tag_count > 0 OR axes IS NOT NULL OR priorities IS NOT NULL"
        " OR actions IS NOT NULL OR main_priority IS NOT NULL"
        " OR uuid IN (SELECT contribution FROM taggings)"
    ).fetchall()
    with selected(db, [row[0] for row in stored]):
        right = dict(_computed(projector, db.execute(_TAGGINGS)))
    return [row[0] for row in stored if right[row[0]] != row[1:]]
