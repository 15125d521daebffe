"""The territory project: axes, priorities, actions and operations.

Priorities and axes are two independent dimensions. Only axis, action and
operation form a tree; an action may serve several priorities.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Optional

from ..errors import QT_TRANSLATE_NOOP, Sentence


class TermKind(str, Enum):
    AXIS = "axis"
    PRIORITY = "priority"
    ACTION = "action"
    OPERATION = "operation"


@dataclass(frozen=True)
class Term:
    """One term; `code` identifies it in the whole plan, `position` orders it in its kind."""

    code: str
    label: str
    kind: TermKind
    parent: Optional[str] = None  # code; axis of an action, action of an operation
    priorities: tuple[str, ...] = ()  # codes of the priorities an action serves
    keywords: tuple[str, ...] = ()
    description: str = ""
    short_label: str = ""
    position: int = 0


@dataclass(frozen=True)
class Plan:
    """A set of terms, in reading order."""

    terms: tuple[Term, ...]
    name: str = ""
    fictitious: bool = False

    def by_kind(self, kind: TermKind) -> Iterator[Term]:
        return (term for term in self.terms if term.kind is kind)

    def axis_of(self, code: str) -> Optional[str]:
        """The axis an action or operation hangs under; an axis is its own; else None."""
        terms = {term.code: term for term in self.terms}
        seen = set()
        term = terms.get(code)
        while term is not None and term.code not in seen:
            if term.kind is TermKind.AXIS:
                return term.code
            seen.add(term.code)
            term = terms.get(term.parent) if term.parent else None
        return None

    def problems(self) -> list[Sentence]:
        """Every reason why this plan cannot be loaded, in words; empty when sound."""
        return [*_duplicates(self.terms), *_orphans(self.terms), *_cycles(self.terms)]


def _duplicates(terms: Sequence[Term]) -> Iterator[Sentence]:
    seen: set[str] = set()
    for term in terms:
        if term.code in seen:
            yield Sentence(
                QT_TRANSLATE_NOOP("Enaction", "The code {code} is used twice."), code=term.code
            )
        seen.add(term.code)


def _orphans(terms: Sequence[Term]) -> Iterator[Sentence]:
    kinds = {term.code: term.kind for term in terms}
    for term in terms:
        if term.parent and term.parent not in kinds:
            yield Sentence(
                QT_TRANSLATE_NOOP(
                    "Enaction", "{code} names the parent {parent}, which is not in the plan."
                ),
                code=term.code,
                parent=term.parent,
            )
        for priority in term.priorities:
            if kinds.get(priority) is not TermKind.PRIORITY:
                yield Sentence(
                    QT_TRANSLATE_NOOP(
                        "Enaction",
                        "{code} names the priority {priority}, which is not in the plan.",
                    ),
                    code=term.code,
                    priority=priority,
                )


def _cycles(terms: Sequence[Term]) -> Iterator[Sentence]:
    parents = {term.code: term.parent for term in terms}
    told: set[str] = set()
    for start in parents:
        path: list[str] = []
        code: Optional[str] = start
        while code and code in parents and code not in path:
            path.append(code)
            code = parents[code]
        if code and code in path and code not in told:
            loop = path[path.index(code) :]
            told.update(loop)
            yield Sentence(
                QT_TRANSLATE_NOOP("Enaction", "These terms are each other's parent: {codes}."),
                codes=", ".join(loop),
            )
