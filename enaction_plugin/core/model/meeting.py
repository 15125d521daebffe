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
    """`value` of an event of each kind, in parentheses.

    Decisions, notes and shows of hands also have "replaces": the uuids of the events of
    their kind they were made in sight of, so that no clock says which came first.
    """

    SHOWN = "shown"  # the contribution came on the screen ({"number": its number, for people})
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

    @classmethod
    def of(cls, event: Event) -> Hands:
        """What an event counted."""
        value = event.value
        return cls(int(value["for"]), int(value["against"]), int(value["abstain"]))


@dataclass(frozen=True)
class Outcome:
    """What the room made of one contribution.

    `decided`, `noted` and `counted` are the events that stand: one, or one of each table
    when two decided, noted or counted without seeing the other.
    """

    number: str = ""  # as people know the contribution
    shown: bool = False
    skipped: bool = False
    linked: tuple[str, ...] = ()
    unlinked: tuple[str, ...] = ()
    decided: tuple[Event, ...] = ()
    noted: tuple[Event, ...] = ()
    counted: tuple[Event, ...] = ()
    entered: bool = False
    agree: int = 0
    at: str = ""  # of the last thing that happened to it

    @property
    def statuses(self) -> tuple[str, ...]:
        """What was decided, each follow-up once: several when tables decided differently."""
        return tuple(dict.fromkeys(str(event.value["status"]) for event in self.decided))

    @property
    def status(self) -> str:
        """What was decided last; empty without a decision."""
        return self.statuses[-1] if self.decided else ""

    @property
    def note(self) -> str:
        """The notes, one below the other."""
        return "\n".join(dict.fromkeys(str(event.value["text"]) for event in self.noted))

    @property
    def all_hands(self) -> tuple[Hands, ...]:
        """The shows of hands, one of each table."""
        return tuple(map(Hands.of, self.counted))

    @property
    def hands(self) -> Optional[Hands]:
        """The last show of hands; None without any."""
        return Hands.of(self.counted[-1]) if self.counted else None

    @property
    def touched(self) -> bool:
        """Whether the room did more than look."""
        held = (self.linked, self.unlinked, self.decided, self.noted, self.counted)
        return any(held) or self.entered

    def standing(self, kind: EventKind) -> tuple[Event, ...]:
        """The events of a kind that another one would replace."""
        held = _HELD.get(kind)
        found: tuple[Event, ...] = getattr(self, held) if held else ()
        return found


_HELD = {
    EventKind.DECIDED: "decided",
    EventKind.NOTED: "noted",
    EventKind.HANDS: "counted",
}
REPLACING = frozenset(_HELD)
"""The kinds of events of which the last one stands."""


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
        number = str(value.get("number", before.number))
        return replace(before, number=number, shown=True, skipped=False)
    if event.kind is EventKind.SKIPPED:
        return replace(before, skipped=True)
    if event.kind is EventKind.LINKED:
        return _linked(before, str(value["term"]))
    if event.kind is EventKind.UNLINKED:
        return _unlinked(before, str(value["term"]))
    if event.kind in _HELD:
        changed: dict[str, Any] = {
            _HELD[event.kind]: _standing_after(before.standing(event.kind), event)
        }
        return replace(before, **changed)
    return replace(before, entered=True, agree=int(value.get("agree", 0)))


def _standing_after(before: tuple[Event, ...], event: Event) -> tuple[Event, ...]:
    """An event takes the place of those it was made in sight of; without any word, of all."""
    seen = event.value.get("replaces")
    kept = () if seen is None else tuple(one for one in before if one.uuid not in seen)
    return (*kept, event)


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
