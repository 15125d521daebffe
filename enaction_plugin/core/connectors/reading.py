"""Values of a platform's columns as this program says them, and back."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from ..authors import is_opaque, pseudonym
from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..model.assessment import Status
from .items import Changes
from .mapping import Column, Columns
from .times import utc
from .vocabulary import StatusWords, Terms

UNKNOWN_STATUS = "?"
"""A follow-up the platform shows and that is none of ours; never shown, never overwritten."""
_COUNTS = ("votes_for", "votes_against", "score_count", "comment_count")
_TIMES = ("created_at", "updated_at")

NO_PLACE = QT_TRANSLATE_NOOP("Enaction", "The platform has no column for “{term}”.")
NOT_AN_OPTION = QT_TRANSLATE_NOOP(
    "Enaction",
    "The platform's column “{column}” does not allow “{value}”: ask whoever runs the platform to "
    "add it.",
)
ONE_ONLY = QT_TRANSLATE_NOOP(
    "Enaction",
    "The platform's column “{column}” holds one value only, and has “{value}” already.",
)
TOO_LONG = QT_TRANSLATE_NOOP(
    "Enaction",
    "The platform's column “{column}” holds {limit} characters at most: shorten the text.",
)
FOREIGN_STATUS = QT_TRANSLATE_NOOP(
    "Enaction",
    "The platform shows “{value}”, which is no follow-up of En action: it was not overwritten. "
    "Say in the connection's settings what the word means.",
)


@dataclass(frozen=True)
class Reading:
    """How values of one collection read. `source` names it, for people and pseudonyms."""

    source: str
    identity: str
    columns: Columns
    entities: bool = False  # shows < and > as HTML entities

    def value(self, value: Any) -> Any:
        """A value as it is stored there."""
        if self.entities and isinstance(value, str):
            return value.replace("&lt;", "<").replace("&gt;", ">")
        return value

    def text(self, value: Any) -> str:
        return text_of(self.value(value))

    def author(self, value: Any) -> str:
        """A label for who wrote; never a name."""
        name = self.text(value).strip()
        return name if not name or is_opaque(name) else pseudonym(self.identity, name)

    def time(self, value: Any) -> Optional[str]:
        return utc(value)

    def contribution(
        self, identifier: Any, geometry: Any, values: Mapping[str, Any]
    ) -> dict[str, Any]:
        """What a change feed says of a contribution."""
        data: dict[str, Any] = {
            "platform_id": text_of(identifier),
            "source": self.source,
            "geometry": plausible(geometry),
            "kind": "idea",
        }
        for name, column in self.columns.citizens.items():
            data[name] = self._converted(name, values.get(column))
        return data

    def _converted(self, name: str, value: Any) -> Any:
        if name in _COUNTS:
            return _count(value)
        if name in _TIMES:
            return self.time(value)
        if name == "score_mean":
            return value if isinstance(value, (int, float)) and math.isfinite(value) else None
        if name == "author":
            return self.author(value)
        return self.text(value) or ("idea" if name == "kind" else "")


def text_of(value: Any) -> str:
    """A value as a text; a list of texts, separated by commas."""
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(text_of(part) for part in value)
    return str(value)


def _count(value: Any) -> int:
    """A number of votes; 0 for what is none (some platforms keep any text in such a column)."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        return 0
    return int(number) if math.isfinite(number) and 0 <= number < 2**53 else 0


def plausible(geometry: Any) -> Optional[dict[str, Any]]:
    """A geometry in longitude and latitude; None for one that is not on Earth."""
    if not isinstance(geometry, dict):
        return None
    positions = list(_positions(geometry.get("coordinates")))
    fitting = all(abs(x) <= 180 and abs(y) <= 90 for x, y in positions)
    return geometry if positions and fitting else None


def _positions(node: Any) -> list[tuple[float, float]]:
    if not isinstance(node, list) or not node:
        return []
    if all(isinstance(part, (int, float)) for part in node[:2]) and len(node) >= 2:
        return [(float(node[0]), float(node[1]))]
    return [position for part in node for position in _positions(part)]


def as_field(name: str, value: Any, words: StatusWords) -> Any:
    """An assessment field as the platform shows it."""
    if name == "status":
        status = words.read(value)
        return UNKNOWN_STATUS + text_of(value) if status is None else status
    if name == "answer_ready":
        return value in (True, 1, "1", "true", "oui", "yes")
    return text_of(value)


def field_words(name: str, value: Any, words: StatusWords) -> Any:
    """An assessment field as it is sent; a text to be emptied is sent as an empty text."""
    if name == "status":
        return words.write(value or Status.TODO.value) or ""
    if name == "answer_ready":
        return bool(value)
    return text_of(value)


def properties_of(columns: Columns, uuid: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of a contribution entered here; a value a column does not allow is left out."""
    entered = ("title", "body", "category", "kind", "created_at", "author")
    properties = {
        columns.citizens[name]: data.get(name)
        for name in entered
        if name in columns.citizens
        and data.get(name)
        and columns.allows(columns.citizens[name], data[name])
    }
    if columns.external_id:
        properties[columns.external_id] = uuid
    return properties


def objection_of(
    columns: Columns, terms: Terms, values: Mapping[str, Any], changes: Changes
) -> Optional[Sentence]:
    """Why the change of one thing cannot be kept; None when nothing speaks against it."""
    for code in changes.add:
        return _term_objection(terms, values, code)
    for name, value in changes.fields.items():
        return _field_objection(columns, columns.fields[name], name, value, values)
    return None


def _term_objection(terms: Terms, values: Mapping[str, Any], code: str) -> Optional[Sentence]:
    column = terms.column_of(code)
    if column is None:
        return Sentence(NO_PLACE, term=code)
    if terms.word(column, code) is None:
        return Sentence(NOT_AN_OPTION, column=column.column, value=code)
    there = column.tokens(values.get(column.column))
    if not column.many and there and terms.code(column, there[0]) != code:
        return Sentence(ONE_ONLY, column=column.column, value=there[0])
    after = terms.write(values, [code], []).get(column.column)
    if column.limit and isinstance(after, str) and len(after) > column.limit:
        return Sentence(TOO_LONG, column=column.column, limit=column.limit)
    return None


def _field_objection(
    columns: Columns, column: Column, name: str, value: Any, values: Mapping[str, Any]
) -> Optional[Sentence]:
    if name == "status":
        there = as_field(name, values.get(column.name), columns.status)
        if str(there).startswith(UNKNOWN_STATUS):
            return Sentence(FOREIGN_STATUS, value=there[len(UNKNOWN_STATUS) :])
        if columns.status.write(value or Status.TODO.value) is None:
            return Sentence(NOT_AN_OPTION, column=column.name, value=text_of(value))
    text = field_words(name, value, columns.status)
    if isinstance(text, str) and column.limit and len(text) > column.limit:
        return Sentence(TOO_LONG, column=column.name, limit=column.limit)
    if isinstance(text, str) and text and column.options and text not in column.options:
        return Sentence(NOT_AN_OPTION, column=column.name, value=text)
    return None
