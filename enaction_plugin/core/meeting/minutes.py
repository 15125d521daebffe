"""Minutes: what a meeting said about each contribution, computed from its events.

Nothing is stored: the same events give the same minutes, also after two files of the
meeting were united. Citizens appear by the number of their contribution only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..exporting import Masks, masked
from ..model.assessment import Status
from ..model.meeting import AgendaPoint, Event, Hands, Meeting, Outcome, course
from ..model.plan import Term, TermKind
from ..workspace import ListRow, Workspace

_DECIDED = {Status.ACCEPTED.value, Status.PARTLY.value, Status.REJECTED.value}


class Line(NamedTuple):
    """One contribution in the minutes; `terms` are the terms the room linked it to.

    There are several `statuses` or `hands` when tables decided or counted on their own.
    One that is `gone` was withdrawn by its platform or deleted here since.
    """

    uuid: str
    number: str
    title: str
    terms: tuple[Term, ...]
    unlinked: tuple[Term, ...]
    statuses: tuple[str, ...]
    note: str
    hands: tuple[Hands, ...]
    agree: int
    at: str
    gone: bool


class Chapter(NamedTuple):
    """One point of the agenda with what was discussed under it."""

    point: AgendaPoint
    lines: tuple[Line, ...]


class Minutes(NamedTuple):
    """All that the minutes say.

    `left_open` was seen and not decided, put under study, or decided differently by two
    tables (`disputed` of them); `retired` are codes of terms that left the plan since.
    """

    meeting: Meeting
    began: str
    ended: str
    chapters: tuple[Chapter, ...]
    entered: tuple[Line, ...]
    left_open: tuple[Line, ...]
    not_reached: tuple[Line, ...]
    statuses: Mapping[str, int]
    disputed: int
    priorities: Sequence[tuple[Term, int]]
    retired: frozenset[str]

    @property
    def discussed(self) -> int:
        """How many contributions of the agenda came on the screen."""
        return sum(len(chapter.lines) for chapter in self.chapters)


def minutes(workspace: Workspace, meeting: Meeting, masks: Masks = Masks()) -> Minutes:  # noqa: B008
    """The minutes of a meeting so far; personal data inside texts is masked."""
    events = workspace.meetings.events(meeting.uuid)
    outcomes = course(events).outcomes
    listed = [*meeting.contributions, *(u for u, outcome in outcomes.items() if outcome.entered)]
    write = _Writer(workspace, listed, outcomes, masks)
    seen = [uuid for uuid in meeting.contributions if outcomes.get(uuid, Outcome()).shown]
    chapters = tuple(
        Chapter(point, tuple(map(write.line, _of(point, meeting, seen))))
        for point in meeting.agenda
    )
    settled = [one.statuses[0] for one in outcomes.values() if len(one.statuses) == 1]
    open_ones = [uuid for uuid in seen if not _is_decided(outcomes[uuid])]
    linked = Counter(code for outcome in outcomes.values() for code in outcome.linked)
    return Minutes(
        meeting,
        _first(events),
        _last(events),
        tuple(chapter for chapter in chapters if chapter.lines),
        tuple(write.line(uuid) for uuid, outcome in outcomes.items() if outcome.entered),
        tuple(map(write.line, open_ones)),
        tuple(write.line(uuid) for uuid in meeting.contributions if uuid not in set(seen)),
        Counter(settled),
        sum(len(outcome.statuses) > 1 for outcome in outcomes.values()),
        [(term, linked[term.code]) for term in write.priorities if linked[term.code]],
        write.retired & {code for outcome in outcomes.values() for code in outcome.linked},
    )


def _is_decided(outcome: Outcome) -> bool:
    return len(outcome.statuses) == 1 and outcome.status in _DECIDED


class _Writer:
    """Writes lines; knows titles, terms and outcomes."""

    def __init__(
        self,
        workspace: Workspace,
        uuids: Sequence[str],
        outcomes: Mapping[str, Outcome],
        masks: Masks,
    ) -> None:
        rows = workspace.contributions.rows(workspace.contributions.fids(uuids))
        self._rows: dict[str, ListRow] = {row.uuid: row for row in rows}
        retired = workspace.retired_terms()
        self._terms = {term.code: term for term in (*workspace.plan().terms, *retired)}
        self.priorities = [t for t in self._terms.values() if t.kind is TermKind.PRIORITY]
        self.retired = frozenset(term.code for term in retired)
        self._outcomes = outcomes
        self._masks = masks

    def line(self, uuid: str) -> Line:
        row, outcome = self._rows.get(uuid), self._outcomes.get(uuid, Outcome())
        return Line(
            uuid,
            row.number if row else outcome.number,
            masked(row.title, self._masks) if row else "",
            self._known(outcome.linked),
            self._known(outcome.unlinked),
            outcome.statuses,
            masked(outcome.note, self._masks),
            outcome.all_hands,
            outcome.agree,
            outcome.at,
            row is None or row.withdrawn,
        )

    def _known(self, codes: Sequence[str]) -> tuple[Term, ...]:
        """Terms in plan order; a code the plan lost stands for itself."""
        ordered = [code for code in self._terms if code in codes]
        ordered += [code for code in codes if code not in self._terms]
        return tuple(self._terms.get(code) or Term(code, code, TermKind.ACTION) for code in ordered)


def _of(point: AgendaPoint, meeting: Meeting, seen: Sequence[str]) -> list[str]:
    """What was seen of a point; a contribution under two points is told under the first."""
    shown = set(seen)
    return [
        uuid for uuid in point.contributions if uuid in shown and meeting.point_of(uuid) is point
    ]


def _first(events: Sequence[Event]) -> str:
    return min((event.at for event in events), default="")


def _last(events: Sequence[Event]) -> str:
    return max((event.at for event in events), default="")
