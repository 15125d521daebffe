"""What a room does to the contributions of its agenda. Every gesture is on disk when it returns.

A link or a decision made here is a planner's gesture like any other, one step that
can be undone, and an event of the meeting, both in one transaction.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple, Optional

from ..exporting import Masks, masked
from ..identity import uuid7
from ..model.meeting import (
    REPLACING,
    AgendaPoint,
    Event,
    EventKind,
    Meeting,
    Outcome,
    course,
    standing,
)
from ..model.plan import TermKind
from ..workspace import Detail, Workspace
from ..workspace.database import get_state
from .errors import DoneElsewhere, NothingOnTheAgenda

MOST = 500
"""A meeting takes so many contributions at most; the first of their order."""
_TAKEN_BACK = (
    EventKind.LINKED,
    EventKind.UNLINKED,
    EventKind.DECIDED,
    EventKind.NOTED,
    EventKind.HANDS,
    EventKind.SKIPPED,
)


class Place(NamedTuple):
    """Where the room is: `number` of `total`, under a point of the agenda."""

    number: int
    total: int
    point: Optional[AgendaPoint]


class View(NamedTuple):
    """What the screen says at one moment; texts without personal data.

    `linked` are the codes of the priorities the contribution serves now. `served` counts
    the contributions this meeting linked to each priority and that still are, `decisions`
    those given each follow-up.
    """

    place: Place
    fid: int
    number: str
    title: str
    body: str
    about: tuple[str, ...]  # category, commune
    lon: Optional[float]  # EPSG:4326
    lat: Optional[float]
    main_priority: str
    score: int
    votes_for: int
    votes_against: int
    status: str
    linked: frozenset[str]
    outcome: Outcome
    served: Mapping[str, int]
    decisions: Mapping[str, int]
    seen: int


class Room:
    """One meeting under way in one workspace."""

    def __init__(self, workspace: Workspace, meeting: Meeting) -> None:
        self._workspace = workspace
        self.meeting = meeting
        self._wanted = workspace.meetings.share(meeting.uuid) or meeting.contributions
        known = workspace.contributions.fids(self._wanted)
        uuids = workspace.contributions.uuids(known)
        self._fids = dict(zip(uuids, known))
        self._order = [uuid for uuid in self._wanted if uuid in self._fids]
        if not self._order:
            raise NothingOnTheAgenda
        self._device = str(get_state(workspace.db, "device_id", ""))
        self._seen_version = workspace.data_version
        self._events = workspace.meetings.events(meeting.uuid)
        self._priorities = {term.code for term in workspace.plan().by_kind(TermKind.PRIORITY)}
        self.course = course(self._events)
        current = self.course.current
        self._at = self._order.index(current) if current in self._fids else 0
        if current not in self._fids:
            self._show()

    @property
    def contribution(self) -> str:
        """The uuid of what is on the screen."""
        return self._order[self._at]

    @property
    def fid(self) -> int:
        """The fid of what is on the screen."""
        return self._fids[self.contribution]

    @property
    def place(self) -> Place:
        """Where the room is on its agenda."""
        return Place(self._at + 1, len(self._order), self.meeting.point_of(self.contribution))

    @property
    def missing(self) -> tuple[str, ...]:
        """The uuids of the agenda this workspace does not have."""
        return tuple(uuid for uuid in self._wanted if uuid not in self._fids)

    def detail(self) -> Optional[Detail]:
        """All that is known of what is on the screen; None when it was deleted since."""
        return self._workspace.contributions.detail(self.fid)

    def view(self, masks: Masks = Masks()) -> View:  # noqa: B008
        """What the screen says now."""
        self._look_again()
        detail = self.detail()
        if detail is None:  # deleted by another program since the meeting began
            raise NothingOnTheAgenda
        return View(
            self.place,
            self.fid,
            detail.number,
            masked(detail.title, masks),
            masked(detail.body, masks),
            tuple(filter(None, (detail.category, detail.commune))),
            detail.lon,
            detail.lat,
            detail.main_priority,
            sum(row.score for row in self._workspace.contributions.rows([self.fid])),
            detail.votes_for,
            detail.votes_against,
            detail.status,
            frozenset(row.term for row in detail.taggings) & self._priorities,
            self.course.of(self.contribution),
            self.served(),
            self.decisions(),
            self.seen(),
        )

    # going through the agenda

    def go(self, by: int) -> bool:
        """Show the contribution `by` places further; whether there is one."""
        wanted = self._at + by
        if not 0 <= wanted < len(self._order):
            return False
        self._at = wanted
        self._show()
        return True

    def skip(self) -> bool:
        """Leave this one undiscussed and go on; whether there is a next one."""
        self._add(self._record(EventKind.SKIPPED))
        return self.go(1)

    def close(self) -> None:
        """The meeting has ended; it is not offered to be taken up again."""
        self._add(self._workspace.meetings.record(self.meeting.uuid, EventKind.CLOSED))

    # what the room decides

    def toggle(self, term: str) -> bool:
        """Link what is on the screen to a term, or take the link away; whether it is linked now."""
        linked = bool(self._workspace.tag_states([self.fid]).get(term))
        kind = EventKind.UNLINKED if linked else EventKind.LINKED
        gesture = self._workspace.untag if linked else self._workspace.tag
        with self._workspace.transaction():
            step = gesture([self.fid], term)
            event = self._record(kind, {"term": term, "step": step.id})
        self._add(event)
        return not linked

    def decide(self, status: str, note: str) -> None:
        """Give what is on the screen a follow-up; `note` tells the history where it was decided."""
        with self._workspace.transaction():
            step = self._workspace.assess([self.fid], "status", status, note=note)
            # Deciding what stood already is worth the minutes, but is no step to undo.
            value = {"status": status, "step": step.id if step.count else None}
            event = self._record(EventKind.DECIDED, value)
        self._add(event)

    def note(self, text: str) -> None:
        """Write the room's note on what is on the screen, in place of the one before."""
        self._add(self._record(EventKind.NOTED, {"text": text}))

    def hands(self, in_favour: int, against: int, abstain: int) -> None:
        """Keep a show of hands, in place of the one before."""
        counts = {"for": in_favour, "against": against, "abstain": abstain}
        self._add(self._record(EventKind.HANDS, counts))

    def enter(
        self,
        title: str,
        body: str,
        category: str = "",
        at: Optional[tuple[float, float]] = None,
        agree: int = 0,
    ) -> str:
        """Write down what somebody in the room says, at (lon, lat); its uuid.

        `agree` is how many people agree with it. It is sent like any contribution entered
        here, marked as from this meeting, and does not join the agenda.
        """
        with self._workspace.transaction():
            fid = self._workspace.enter(title, body, category, self.meeting.title, at)
            (uuid,) = self._workspace.contributions.uuids([fid])
            event = self._record(EventKind.ENTERED, {"agree": agree}, uuid)
        self._add(event)
        return uuid

    def undo(self) -> Optional[Event]:
        """Take the last gesture of the meeting back and go to where it was made; None without one.

        Raises DoneElsewhere when a later step, made outside the room, would be undone instead.
        """
        made = [event for event in standing(self._events) if self._may_take_back(event)]
        if not made:
            return None
        event = made[-1]
        with self._workspace.transaction():
            if event.value.get("step") is not None:
                self._undo_step(event.value["step"])
            undone = self._record(EventKind.UNDONE, {"event": event.uuid}, event.contribution)
        self._add(undone)
        if event.contribution in self._fids and event.contribution != self.contribution:
            self._at = self._order.index(event.contribution)
            self._show()
        return event

    # what the screen says

    def served(self) -> Mapping[str, int]:
        """How many contributions the room linked to each priority and are so now.

        A link of the room may have been taken away elsewhere since: in a dock on the
        laptop, at the office, in the next meeting.
        """
        linked: dict[str, list[int]] = {}
        for uuid, outcome in self.course.outcomes.items():
            for term in self._priorities.intersection(outcome.linked):
                if uuid in self._fids:
                    linked.setdefault(term, []).append(self._fids[uuid])
        states = ((term, self._workspace.tag_states(fids)) for term, fids in linked.items())
        return Counter({term: found[term] for term, found in states if term in found})

    def decisions(self) -> Mapping[str, int]:
        """How many contributions were given each follow-up in this meeting."""
        return Counter(
            outcome.status for outcome in self.course.outcomes.values() if outcome.status
        )

    def seen(self) -> int:
        """How many contributions of the agenda the room has looked at."""
        return sum(self.course.of(uuid).shown for uuid in self._order)

    def _undo_step(self, step: int) -> None:
        last = self._workspace.last_step()
        if last is None or last.id != step:
            raise DoneElsewhere
        self._workspace.undo()

    def _may_take_back(self, event: Event) -> bool:
        """Gestures of another table have their steps in another file."""
        ours = event.value.get("device", self._device) == self._device
        return ours and event.kind in _TAKEN_BACK

    def _look_again(self) -> None:
        """Take in what another window has written to the same file meanwhile."""
        version = self._workspace.data_version
        if version != self._seen_version:
            self._seen_version = version
            self._events = self._workspace.meetings.events(self.meeting.uuid)
            self.course = course(self._events)

    def _show(self) -> None:
        numbers = [row.number for row in self._workspace.contributions.rows([self.fid])]
        self._add(self._record(EventKind.SHOWN, {"number": numbers[0]} if numbers else {}))

    def _record(
        self,
        kind: EventKind,
        value: Optional[Mapping[str, Any]] = None,
        contribution: Optional[str] = None,
    ) -> Event:
        about = contribution or self.contribution
        told = {**(value or {}), "device": self._device}
        if kind in REPLACING:
            told["replaces"] = [event.uuid for event in self.course.of(about).standing(kind)]
        return self._workspace.meetings.record(self.meeting.uuid, kind, about, told)

    def _add(self, event: Event) -> None:
        """Go on from an event that is on disk."""
        self._events.append(event)
        self.course = course(self._events)


def reached(workspace: Workspace, meeting: Meeting) -> int:
    """The place on its agenda, from 1, at which a meeting would be taken up again."""
    wanted = workspace.meetings.share(meeting.uuid) or meeting.contributions
    known = workspace.contributions.uuids(workspace.contributions.fids(wanted))
    current = course(workspace.meetings.events(meeting.uuid)).current
    return known.index(current) + 1 if current in known else 1


def prepare(
    workspace: Workspace, title: str, agenda: tuple[AgendaPoint, ...], **about: Any
) -> Meeting:
    """Write a new meeting into the workspace; `about` are the other fields of Meeting.

    One that was prepared just like it, and has not begun, is taken again. Of more than
    MOST contributions the first are taken. Raises NothingOnTheAgenda.
    """
    meeting = Meeting(uuid7(), title, agenda=agenda, **about)
    if not meeting.contributions:
        raise NothingOnTheAgenda
    if len(meeting.contributions) > MOST:
        meeting = meeting.part(meeting.contributions[:MOST])
    for before in workspace.meetings.all():
        alike = replace(meeting, uuid=before.uuid) == before
        if alike and not workspace.meetings.events(before.uuid):
            return before
    workspace.meetings.save(meeting)
    return meeting
