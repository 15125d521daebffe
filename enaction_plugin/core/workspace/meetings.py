"""Meetings of a workspace: what was prepared, and every event that happened."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Callable, Optional

from ..identity import uuid7
from ..model.meeting import Event, EventKind, Meeting
from .database import get_state, now, transaction

Connecting = Callable[[], AbstractContextManager[sqlite3.Connection]]


class Meetings:
    """The meetings of a workspace."""

    def __init__(self, reading: Connecting, writing: Connecting) -> None:
        self._reading = reading
        self._writing = writing

    def save(self, meeting: Meeting) -> None:
        """Prepare a meeting, or prepare it anew; its events stay."""
        with self._writing() as db, transaction(db):
            db.execute(
                "INSERT OR REPLACE INTO sync_meeting (uuid, doc) VALUES (?, ?)",
                (meeting.uuid, json.dumps(meeting.document(), ensure_ascii=False)),
            )

    def all(self) -> list[Meeting]:
        """Every meeting, the last prepared first."""
        with self._reading() as db:
            rows = db.execute("SELECT uuid, doc FROM sync_meeting ORDER BY uuid DESC")
            return [Meeting.of(uuid, json.loads(doc)) for uuid, doc in rows]

    def get(self, uuid: str) -> Optional[Meeting]:
        """One meeting; None when there is none of that uuid."""
        with self._reading() as db:
            row = db.execute("SELECT doc FROM sync_meeting WHERE uuid = ?", (uuid,)).fetchone()
        return None if row is None else Meeting.of(uuid, json.loads(row[0]))

    def share(self, uuid: str) -> tuple[str, ...]:
        """The contributions (uuids) of a meeting that this copy's table takes; empty: all."""
        with self._reading() as db:
            told = json.loads(get_state(db, "meeting_share", "{}"))
        return tuple(told.get(uuid, ()))

    def unfinished(self) -> Optional[Meeting]:
        """The meeting that began last and was not closed, to be taken up again."""
        with self._reading() as db:
            row = db.execute(_UNFINISHED).fetchone()
        return None if row is None else self.get(row[0])

    def events(self, meeting: str) -> list[Event]:
        """All that happened in a meeting, in order."""
        with self._reading() as db:
            rows = db.execute(
                "SELECT uuid, kind, contribution, value, at FROM sync_meeting_event"
                " WHERE meeting = ? ORDER BY uuid",
                (meeting,),
            ).fetchall()
        return [_event(*row) for row in rows if row[1] in _KINDS]

    def record(
        self,
        meeting: str,
        kind: EventKind,
        contribution: Optional[str] = None,
        value: Optional[Mapping[str, Any]] = None,
    ) -> Event:
        """Add an event, inside the open transaction or in one of its own; it is on disk then.

        It comes after all of the meeting that are there, whatever the clock says.
        """
        with self._writing() as db, transaction(db):
            (last,) = db.execute(
                "SELECT max(uuid) FROM sync_meeting_event WHERE meeting = ?", (meeting,)
            ).fetchone()
            event = Event(uuid7(last or ""), kind, contribution, dict(value or {}), now())
            add(db, meeting, [event])
        return event


def add(db: sqlite3.Connection, meeting: str, events: Iterable[Event]) -> int:
    """Add events that are not there yet, inside the open transaction; how many there were."""
    before = db.total_changes
    db.executemany(
        "INSERT OR IGNORE INTO sync_meeting_event (uuid, meeting, contribution, kind, value, at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                event.uuid,
                meeting,
                event.contribution,
                event.kind.value,
                json.dumps(dict(event.value), ensure_ascii=False),
                event.at,
            )
            for event in events
        ],
    )
    return db.total_changes - before


def missing(db: sqlite3.Connection, events: Sequence[Event]) -> list[Event]:
    """Those of these events that the workspace does not have."""
    rows = db.execute(
        "SELECT e.uuid FROM json_each(?) j CROSS JOIN sync_meeting_event e ON e.uuid = j.value",
        (json.dumps([event.uuid for event in events]),),
    )
    known = {uuid for (uuid,) in rows}
    return [event for event in events if event.uuid not in known]


# Beside max(), SQLite takes bare columns from the row that has it.
_UNFINISHED = """
SELECT meeting FROM (
  SELECT meeting, kind, max(uuid) AS last FROM sync_meeting_event GROUP BY meeting
) WHERE kind <> 'closed' ORDER BY last DESC LIMIT 1
"""


_KINDS = frozenset(kind.value for kind in EventKind)  # a later version may know more


def _event(uuid: str, kind: str, contribution: Optional[str], value: str, at: str) -> Event:
    return Event(uuid, EventKind(kind), contribution, json.loads(value), at)
