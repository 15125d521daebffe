"""How terms of the plan look and read on screen and on maps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..core.model.plan import Plan, Term, TermKind
from .palette import NONE, Swatch, swatch


@dataclass(frozen=True)
class PriorityLook:
    """A priority as it is drawn: digit on a fill, short label beside."""

    code: str
    digit: str
    short: str
    label: str
    swatch: Swatch


class Looks:
    """The looks of a plan's terms, by code. An unknown code looks like itself."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.terms: dict[str, Term] = {term.code: term for term in plan.terms}
        ordered = sorted(plan.by_kind(TermKind.PRIORITY), key=lambda term: term.position)
        self.priorities = tuple(
            PriorityLook(
                term.code, str(place), term.short_label or term.label, term.label, swatch(place)
            )
            for place, term in enumerate(ordered, start=1)
        )
        self._by_code = {look.code: look for look in self.priorities}

    def priority(self, code: str | None) -> PriorityLook:
        """The look of a priority; without one, white and nameless."""
        if not code:
            return PriorityLook("", "", "", "", NONE)
        return self._by_code.get(code) or PriorityLook(code, code, code, code, NONE)

    def is_priority(self, code: str) -> bool:
        """Whether `code` is a priority of the plan."""
        return code in self._by_code

    def name(self, code: str) -> str:
        """What a person calls the term: "1 Mobilité", "G07 Aménagements cyclables"."""
        if code in self._by_code:
            look = self._by_code[code]
            return f"{look.digit} {look.short}"
        term = self.terms.get(code)
        return f"{code} {term.short_label or term.label}" if term else code

    def names(self, codes: Iterable[str]) -> list[str]:
        """The names of several terms, in the order given."""
        return [self.name(code) for code in codes]


def split_codes(joined: str | None) -> list[str]:
    """The codes of a projection column, joined there by commas."""
    return joined.split(",") if joined else []
