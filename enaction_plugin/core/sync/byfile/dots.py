"""The history of one field as dots: which decisions a value has seen.

Each decision is known by a dot, told by what it says, when and by whom; two files
that hold the same decision give it the same dot. What was changed without leaving a
line in the history (an attribute table, another program) is a decision too: its dot
is told by the value and by the decision it replaced.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Optional

from ..values import FIELDS, normal

ENTERED = ("title", "body", "category", "position")
"""What can be said differently of a contribution entered here; the position is a hex blob."""
ROOT = "root"
"""The dot of a field nobody ever decided about: everything has seen it."""
FILE = "file"
"""The origin of decisions that came from a colleague's file."""


class Line(NamedTuple):
    """One decision: a line of the history, with its dot."""

    dot: str
    after: Any
    author: str = ""
    at: str = ""
    origin: str = ""
    note: str = ""


class Stored(NamedTuple):
    """A line of `sync_history` as the file has it."""

    before: Any
    after: Any
    author: Optional[str]
    at: Optional[str]
    origin: Optional[str]
    note: Optional[str]
    dot: Optional[str]


@dataclass(frozen=True)
class Sibling:
    """A value of a field with what it has seen.

    `ids` are the dots it is known by, `seen` those it replaced. `own`: it was decided in
    the workspace it was read from; `clean`: that workspace's platform has it. `after` is
    the platform's version it was made on, with the value that version had; `current`
    tells that nothing newer than that version was known there.
    """

    value: Any
    lines: tuple[Line, ...] = ()
    ids: frozenset[str] = frozenset({ROOT})
    seen: frozenset[str] = frozenset()
    own: bool = True
    clean: bool = False
    after: Optional[str] = None
    after_value: Any = None
    current: bool = False
    file: str = ""

    @property
    def dot(self) -> str:
        """The dot of the decision itself."""
        return self.lines[-1].dot if self.lines else ROOT

    @property
    def by(self) -> str:
        return self.lines[-1].author if self.lines else ""

    @property
    def at(self) -> str:
        return self.lines[-1].at if self.lines else ""

    @property
    def rank(self) -> tuple[str, str]:
        """Which of two values is shown where neither was decided here: the same in every file."""
        return self.at, self.dot

    def has_seen(self, other: Sibling) -> bool:
        """Whether `other` is replaced by this one."""
        return not self.ids & other.ids and bool(other.ids & self.seen)


def meaning(field: str, value: Any) -> Any:
    """The value that is compared: nothing, an empty text and the default are one."""
    return normal(field, value) if field in FIELDS else value or ""


def same(field: str, one: Any, other: Any) -> bool:
    """Whether two values of a field mean the same."""
    return bool(meaning(field, one) == meaning(field, other))


def trace(contribution: str, field: str, stored: Iterable[Stored], value: Any) -> list[Line]:
    """The decisions that led to `value`, changes without a line in the history included."""
    lines: list[Line] = []
    last: Any = meaning(field, None)
    for row in stored:
        if not same(field, row.before, last):
            lines.append(_untold(contribution, field, row.before, lines))
        last = meaning(field, row.after)
        author, at = row.author or "", row.at or ""
        dot = row.dot or _hash(contribution, field, last, at, author)
        lines.append(Line(dot, last, author, at, row.origin or "", row.note or ""))
    if not same(field, value, last):
        lines.append(_untold(contribution, field, value, lines))
    return lines


def _untold(contribution: str, field: str, value: Any, lines: Sequence[Line]) -> Line:
    wanted = meaning(field, value)
    before = lines[-1].dot if lines else ROOT
    return Line(_hash(contribution, field, wanted, before), wanted)


def _hash(*parts: Any) -> str:
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def platform_dot(version: str) -> str:
    """The dot of a version of the platform's."""
    return f"p:{version}"


def sibling(value: Any, lines: Sequence[Line], **known: Any) -> Sibling:
    """A value with the dots its lines give it; `ids` and `seen` in `known` are added to them."""
    dots = [line.dot for line in lines]
    ids = frozenset(dots[-1:] or [ROOT]) | known.pop("ids", frozenset())
    seen = frozenset([ROOT, *dots]) | known.pop("seen", frozenset())
    own = not lines or lines[-1].origin != FILE
    return Sibling(value, tuple(lines), ids, seen - ids, own, **known)


def document(one: Sibling) -> dict[str, Any]:
    """A sibling as plain data, without what its lines tell."""
    dots = {line.dot for line in one.lines} | {ROOT}
    return {
        "value": one.value,
        "lines": [list(line) for line in one.lines],
        "ids": sorted(one.ids - dots),
        "seen": sorted(one.seen - dots),
        "clean": one.clean,
        "after": one.after,
        "after_value": one.after_value,
        "current": one.current,
    }


def read_document(field: str, data: Mapping[str, Any], file: str = "") -> Sibling:
    """The sibling `document` wrote; raises ValueError for what is none."""
    try:
        lines = [_line(field, *line) for line in data["lines"]]
        return sibling(
            meaning(field, _plain(data["value"])),
            lines,
            ids=frozenset(map(_text, data["ids"])),
            seen=frozenset(map(_text, data["seen"])),
            clean=bool(data["clean"]),
            after=None if data["after"] is None else _text(data["after"]),
            after_value=_plain(data["after_value"]),
            current=bool(data["current"]),
            file=file,
        )
    except (KeyError, TypeError) as error:
        raise ValueError(str(error)) from error


def _line(field: str, dot: Any, after: Any, *rest: Any) -> Line:
    return Line(_text(dot), meaning(field, _plain(after)), *map(_text, rest))


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _plain(value: Any) -> Any:
    """A value a column can hold; a list or an object is none."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    raise ValueError("not a plain value")
