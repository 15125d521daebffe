"""A meeting: who meets where, over which contributions, and what happened there.

What happened is a list of events that only grows; everything else (where the room
is, what it decided, the counts, the minutes) is computed from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, Optional


class EventKind(str, Enum):
    """`value` of an event of each kind, in parentheses."""

    SHOWN = "shown"  # the contribution came on the screen ({})
    SKIPPED = "skipped"  # left for later or for never ({})
    LINKED = "linked"  # to a priority or action ({"term": code})
    UNLINKED = "unlinked"  # ({"term": code})
    DECIDED = "decided"  # follow-up ({"status": value})
    NOTED = "noted"  # the room's note, replacing the one before ({"text": text})
    HANDS = "hands"  # show of hands ({"for": n, "against": n, "abstain": n})
    ENTERED = "entered"  # a contribution from the room ({"agree": n})
    UNDONE = "undone"  # takes an event back ({"event": uuid})
    CLOSED = "closed"  # the meeting ended ({})


@dataclass(frozen=True)
class AgendaPoint:
    """One point of the agenda: a title and the contributions (uuids), in their order."""

    title: str
    contributions: tuple[str, ...]
    filter: str = ""  # in words, for the minutes


@dataclass(frozen=True)
class Meeting:
    """What was prepared. `participants` is a number: no names are kept.

    `roles` are the functions in the room ("bailleur", "conseil citoyen"), as people
    want them written. `votes_after`: citizens' votes stay hidden until asked for.
    """

    uuid: str
    title: str
    place: str = ""
    day: str = ""  # ISO 8601
    participants: int = 0
    roles: tuple[str, ...] = ()
    votes_after: bool = True
    agenda: tuple[AgendaPoint, ...] = ()

    @property
    def contributions(self) -> tuple[str, ...]:
        """The uuids of all points in order, each once."""
        return tuple(dict.fromkeys(uuid for point in self.agenda for uuid in point.contributions))

    def point_of(self, contribution: str) -> Optional[AgendaPoint]:
        """The first point a contribution is under."""
        for point in self.agenda:
            if contribution in point.contributions:
                return point
        return None

    def document(self) -> dict[str, Any]:
        """As it is stored: JSON values only."""
        return {
            "title": self.title,
            "place": self.place,
            "day": self.day,
            "participants": self.participants,
            "roles": list(self.roles),
            "votes_after": self.votes_after,
            "agenda": [
                {
                    "title": point.title,
                    "contributions": list(point.contributions),
                    "filter": point.filter,
                }
                for point in self.agenda
            ],
        }

    @classmethod
    def of(cls, uuid: str, document: Mapping[str, Any]) -> Meeting:
        """The meeting a document describes; what it lacks has its default."""
        return cls(
            uuid,
            str(document.get("title", "")),
            str(document.get("place", "")),
            str(document.get("day", "")),
            int(document.get("participants", 0)),
            tuple(map(str, document.get("roles", ()))),
            bool(document.get("votes_after", True)),
            tuple(
                AgendaPoint(
                    str(point.get("title", "")),
                    tuple(map(str, point.get("contributions", ()))),
                    str(point.get("filter", "")),
                )
                for point in document.get("agenda", ())
            ),
        )

    def part(self, contributions: Iterable[str]) -> Meeting:
        """The same meeting, with an agenda of only these contributions (uuids)."""
        wanted = set(contributions)
        agenda = (
            replace(point, contributions=tuple(u for u in point.contributions if u in wanted))
            for point in self.agenda
        )
        return replace(self, agenda=tuple(point for point in agenda if point.contributions))


@dataclass(frozen=True)
class Event:
    """Something that happened; `at` is ISO 8601 UTC by the clock of the room's computer."""

    uuid: str
    kind: EventKind
    contribution: Optional[str]
    value: Mapping[str, Any]
    at: str


@dataclass(frozen=True)
class Hands:
    """A show of hands."""

    in_favour: int
    against: int
    abstain: int


@dataclass(frozen=True)
class Outcome:
    """What the room made of one contribution; `status` is empty without a decision."""

    shown: bool = False
    skipped: bool = False
    linked: tuple[str, ...] = ()
    unlinked: tuple[str, ...] = ()
    status: str = ""
    note: str = ""
    hands: Optional[Hands] = None
    entered: bool = False
    agree: int = 0
    at: str = ""  # of the last thing that happened to it

    @property
    def touched(self) -> bool:
        """Whether the room did more than look."""
        return bool(
            self.linked
            or self.unlinked
            or self.status
            or self.note
            or self.hands is not None
            or self.entered
        )


@dataclass(frozen=True)
class Course:
    """How a meeting went so far: the outcome of each contribution, and where the room is."""

    outcomes: Mapping[str, Outcome] = field(default_factory=dict)
    current: Optional[str] = None
    closed: bool = False

    def of(self, contribution: str) -> Outcome:
        """What the room made of a contribution; nothing when it was not reached."""
        return self.outcomes.get(contribution, Outcome())


def standing(events: Iterable[Event]) -> list[Event]:
    """The events that were not taken back, in order."""
    ordered = sorted(events, key=lambda event: event.uuid)
    undone = {event.value["event"] for event in ordered if event.kind is EventKind.UNDONE}
    return [
        event
        for event in ordered
        if event.uuid not in undone and event.kind is not EventKind.UNDONE
    ]


def course(events: Iterable[Event]) -> Course:
    """How a meeting went, from its events in any order."""
    outcomes: dict[str, Outcome] = {}
    current, closed = None, False
    for event in standing(events):
        closed = event.kind is EventKind.CLOSED
        if event.contribution is None:
            continue
        before = outcomes.get(event.contribution, Outcome())
        outcomes[event.contribution] = replace(_after(before, event), at=event.at)
        if event.kind is EventKind.SHOWN:
            current = event.contribution
    return Course(outcomes, current, closed)


def _after(before: Outcome, event: Event) -> Outcome:
    value = event.value
    if event.kind is EventKind.SHOWN:
        return replace(before, shown=True, skipped=False)
    if event.kind is EventKind.SKIPPED:
        return replace(before, skipped=True)
    if event.kind is EventKind.LINKED:
        return _linked(before, str(value["term"]))
    if event.kind is EventKind.UNLINKED:
        return _unlinked(before, str(value["term"]))
    if event.kind is EventKind.DECIDED:
        return replace(before, status=str(value["status"]))
    if event.kind is EventKind.NOTED:
        return replace(before, note=str(value["text"]))
    if event.kind is EventKind.HANDS:
        hands = Hands(int(value["for"]), int(value["against"]), int(value["abstain"]))
        return replace(before, hands=hands)
    return replace(before, entered=True, agree=int(value.get("agree", 0)))


def _linked(before: Outcome, term: str) -> Outcome:
    """Linking what the room had unlinked gives back what was there before."""
    if term in before.unlinked:
        return replace(before, unlinked=_without(before.unlinked, term))
    return replace(before, linked=(*_without(before.linked, term), term))


def _unlinked(before: Outcome, term: str) -> Outcome:
    if term in before.linked:
        return replace(before, linked=_without(before.linked, term))
    return replace(before, unlinked=(*_without(before.unlinked, term), term))


def _without(codes: tuple[str, ...], term: str) -> tuple[str, ...]:
    return tuple(code for code in codes if code != term)
