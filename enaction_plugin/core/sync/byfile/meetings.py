"""Meetings of a colleague's workspace: their events are united with ours.

An event is known by its uuid and never changes, so that files can be merged as often as
one likes and in any order. What a meeting decided travels with the taggings and the
decisions; the events say where and how it was decided, for the minutes.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from ...model.meeting import Event, EventKind, Meeting
from ...workspace import Workspace
from ...workspace.meetings import add, missing


def arriving(ws: Workspace, other: sqlite3.Connection) -> dict[str, list[Event]]:
    """By meeting, the events of the other file that this workspace does not have."""
    found: dict[str, list[Event]] = {}
    rows = other.execute(
        "SELECT uuid, meeting, contribution, kind, value, at FROM sync_meeting_event"
    )
    for uuid, meeting, contribution, kind, value, at in rows:
        try:
            read = json.loads(value)
            event = Event(str(uuid), EventKind(kind), contribution, dict(read), str(at))
        except (TypeError, ValueError):  # not written by En action: it says nothing
            continue
        found.setdefault(str(meeting), []).append(event)
    with ws.reading() as db:
        return {
            meeting: fresh
            for meeting, events in found.items()
            if (fresh := missing(db, events)) or ws.meetings.get(meeting) is None
        }


def unite(ws: Workspace, other: sqlite3.Connection, arrived: dict[str, list[Event]]) -> None:
    """Add the meetings and events that arrived; a meeting that is here already stays as it is."""
    prepared = dict(_meetings(other))
    for uuid, events in arrived.items():
        with ws.transaction() as db:
            if uuid in prepared and ws.meetings.get(uuid) is None:
                ws.meetings.save(prepared[uuid])
            add(db, uuid, events)


def _meetings(other: sqlite3.Connection) -> Iterator[tuple[str, Meeting]]:
    for uuid, text in other.execute("SELECT uuid, doc FROM sync_meeting"):
        try:
            document: Any = json.loads(text)
            yield str(uuid), Meeting.of(str(uuid), document)
        except (TypeError, ValueError, AttributeError):
            continue
