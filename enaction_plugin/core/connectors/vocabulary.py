"""The words of a platform for terms of the plan and for statuses, and back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ..model.assessment import Status
from ..model.plan import Plan, Term, TermKind

_STATUSES: dict[Status, tuple[str, ...]] = {
    Status.TODO: ("nouveau", "a traiter", "nouvelle", "todo", "new"),
    Status.STUDY: ("à l'étude", "en cours d'étude", "en cours", "study"),
    Status.ACCEPTED: ("retenu", "retenue", "accepté", "accepted"),
    Status.PARTLY: ("retenu en partie", "en partie retenu", "partiellement retenu", "partly"),
    Status.REJECTED: ("non retenu", "non retenue", "rejeté", "refusé", "rejected"),
    Status.OUT_OF_SCOPE: ("hors sujet", "hors champ", "out of scope", "out_of_scope"),
}
_PREFIXES = {
    TermKind.PRIORITY: ("p", "e", "priorite ", "enjeu ", "priorite", "enjeu"),
    TermKind.AXIS: ("x", "axe ", "axe"),
}
_BETWEEN = re.compile(r"\s*[;,|\n]\s*")


def fold(text: str) -> str:
    """Lower case, without accents, words separated by one space."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"[\W_]+", " ", re.sub(r"[\u0300-\u036f]", "", plain)).strip()


@dataclass(frozen=True)
class StatusWords:
    """How a platform writes the follow-up: `values` as described, else usual French words."""

    values: Mapping[str, str] = field(default_factory=dict)
    options: Optional[Sequence[str]] = None

    def read(self, word: Any) -> Optional[str]:
        """Our status for a word; TODO for none, None for a word that means nothing here."""
        text = fold(str(word or ""))
        if not text:
            return Status.TODO.value
        for status in Status:
            if text in (fold(name) for name in self._names(status)):
                return status.value
        return None

    def write(self, status: str) -> Optional[str]:
        """The platform's word for our status; None when it allows none."""
        names = self._names(Status(status))
        if self.options is None:
            return names[0]
        allowed = {fold(option): option for option in self.options}
        found = [allowed[fold(name)] for name in names if fold(name) in allowed]
        if not found and status == Status.TODO.value:
            return ""  # nothing chosen yet
        return found[0] if found else None

    def _names(self, status: Status) -> list[str]:
        described = self.values.get(status.value)
        usual = (*_STATUSES[status], status.value)
        return [described, *usual] if described else list(usual)


@dataclass(frozen=True)
class TermColumn:
    """A column that holds terms: a text of several, a list, or one of some options."""

    column: str
    kinds: frozenset[str] = frozenset()  # empty: every kind
    many: bool = True
    listed: bool = False
    separator: str = ";"
    values: Mapping[str, str] = field(default_factory=dict)  # code → the platform's word
    options: Optional[tuple[str, ...]] = None
    limit: Optional[int] = None

    def tokens(self, value: Any) -> list[str]:
        """What the column says, word by word, known or not."""
        if value is None:
            return []
        if isinstance(value, list):
            return [str(part) for part in value]
        if not self.many:
            return [str(value)] if str(value).strip() else []
        return [part for part in _BETWEEN.split(str(value).strip()) if part]


class Terms:
    """The terms of a plan as a platform's columns name them."""

    def __init__(self, plan: Plan, columns: Sequence[TermColumn]) -> None:
        self._columns = tuple(columns)
        self._kinds = {term.code: term.kind.value for term in plan.terms}
        self._names = {term.code: names_of(term) for term in plan.terms}
        self._codes = _unambiguous(self._names)

    def column_of(self, code: str) -> Optional[TermColumn]:
        """Where a term is kept; None when the platform has no place for it."""
        kind = self._kinds.get(code)
        fitting = (c for c in self._columns if not c.kinds or kind in c.kinds)
        return next(fitting, None) if kind else None

    def read(self, properties: Mapping[str, Any]) -> frozenset[str]:
        """The codes an item carries; words that name no term of the plan are left alone."""
        found = set()
        for column in self._columns:
            for token in column.tokens(properties.get(column.column)):
                code = self.code(column, token)
                if code is not None and self.column_of(code) is column:
                    found.add(code)
        return frozenset(found)

    def code(self, column: TermColumn, token: str) -> Optional[str]:
        """The term a word of a column names."""
        for code, word in column.values.items():
            if word == token and code in self._kinds:
                return code
        return token if token in self._kinds else self._codes.get(fold(token))

    def word(self, column: TermColumn, code: str) -> Optional[str]:
        """How a column names a term; None when it allows no such word."""
        if code in column.values:
            word = column.values[code]
            return word if column.options is None or word in column.options else None
        if column.options is None:
            return code
        named = (option for option in column.options if self.code(column, option) == code)
        return next(named, None)

    def write(
        self, properties: Mapping[str, Any], add: Iterable[str], remove: Iterable[str]
    ) -> dict[str, Any]:
        """The columns that change, with the words of others kept where they are."""
        added, removed = set(add), set(remove)
        changed: dict[str, Any] = {}
        for column in self._columns:
            before = column.tokens(properties.get(column.column))
            after = [t for t in before if self.code(column, t) not in removed]
            here = {self.code(column, token) for token in after}
            for code in sorted(added - here):
                word = self.word(column, code) if self.column_of(code) is column else None
                if word is not None:
                    after.append(word)
            if after != before:
                changed[column.column] = after if column.listed else column.separator.join(after)
        return changed


def names_of(term: Term) -> list[str]:
    """What people call a term: its code, its labels, and « P1 » or « Enjeu 1 » by its place."""
    numbered = [f"{prefix}{term.position}" for prefix in _PREFIXES.get(term.kind, ())]
    return [term.code, term.label, term.short_label, *(numbered if term.position else [])]


def _unambiguous(names: Mapping[str, Sequence[str]]) -> dict[str, str]:
    found: dict[str, Optional[str]] = {}
    for code, called in names.items():
        for name in {fold(name) for name in called if name}:
            found[name] = code if found.get(name, code) == code else None
    return {name: code for name, code in found.items() if code is not None}
