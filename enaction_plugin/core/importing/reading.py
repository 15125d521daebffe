"""What was recognised in a file of contributions, and why: shown before anything is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ..errors import QT_TRANSLATE_NOOP, Sentence
from . import columns as names
from . import longformat
from .errors import BadProfile
from .personal import Nature, PersonalColumn, Treatment
from .places import looks_like_shapes, pair
from .profile import Profile
from .related import THREAD
from .table import Record, Table
from .values import count, label, moment, number

_SURE = 12  # an identifier of a lower rank must also look like one
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")
_TALLY = re.compile(r"\s*(\d+)\s*/\s*(\d+)\s*$")
_DECIMAL_COMMA = re.compile(r"\s*-?\d+,\d+\s*$")
_DAY_FIRST = re.compile(r"\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}")

BY_NAME = QT_TRANSLATE_NOOP("Enaction", "its name says so")
BY_PROFILE = QT_TRANSLATE_NOOP("Enaction", "the profile says so")
BY_CONTENT = QT_TRANSLATE_NOOP("Enaction", "its name and its content say so")
BY_TICKS = QT_TRANSLATE_NOOP("Enaction", "each of its choices has a column of 0 and 1")


@dataclass(frozen=True)
class ColumnReading:
    """A column of the file, the role it was given ("" for none), why, and its first value."""

    column: str
    role: str
    reason: Optional[Sentence] = None
    example: str = ""


@dataclass(frozen=True)
class Reading:
    """How a file was read."""

    format: str
    columns: tuple[ColumnReading, ...]
    encoding: str = ""
    separator: str = ""
    quote: str = ""
    decimal: str = ""
    date_order: str = "dmy"
    header_line: int = 0
    sheet: str = ""
    crs: str = ""
    rows: int = 0
    personal: tuple[PersonalColumn, ...] = ()
    facts: tuple[Sentence, ...] = ()

    @property
    def summary(self) -> str:
        """Format, encoding, separator, sheet and coordinate system, as far as they are known."""
        facts = (self.format, self.encoding, self.separator.replace("\t", "TAB"))
        return " · ".join(filter(None, (*facts, self.sheet, self.crs)))

    def column_of(self, role: str) -> str:
        """The column that was given a role; "" when none was."""
        return next((c.column for c in self.columns if c.role == role), "")

    @property
    def unused(self) -> tuple[str, ...]:
        """The columns nothing was taken from."""
        hidden = {p.column for p in self.personal}
        return tuple(c.column for c in self.columns if not c.role and c.column not in hidden)


@dataclass
class Assignment:
    """Roles and their columns; a role may join several columns (body, category)."""

    roles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)
    ticks: tuple[tuple[str, str], ...] = ()  # (column, choice) of an exploded category
    tally: str = ""  # a column of votes written "12 / 3"
    thread: str = ""  # a column that holds lists of comments
    decimal: str = ""
    date_order: str = "dmy"

    def one(self, role: str) -> str:
        return self.roles.get(role, ("",))[0]

    def used(self) -> list[str]:
        """Every column something but a position is read from."""
        found = {column: None for names in self.roles.values() for column in names}
        found.update((column, None) for column, _ in self.ticks)
        found.update((column, None) for column in (self.tally, self.thread) if column)
        places = set(self.places.values())
        return [column for column in found if column not in places]

    @property
    def places(self) -> dict[str, str]:
        """The columns a position is read from."""
        roles = ("wkt", "trace", "lon", "lat", "x", "y", "latlon")
        return {role: self.one(role) for role in roles if self.one(role)}


class Recogniser:
    """Gives the columns of a table their roles, from their names and a sample of rows."""

    def __init__(
        self,
        columns: Sequence[str],
        sample: Sequence[Record],
        profile: Profile,
        personal: Mapping[str, PersonalColumn],
    ) -> None:
        self._columns = columns
        self._sample = sample
        self._profile = profile
        self._personal = personal
        self._cells: dict[str, list[Any]] = {}
        self.assignment = Assignment()

    def run(self) -> Assignment:
        assignment = self.assignment
        assignment.decimal = self._profile.decimal
        self._from_profile()
        self._thread()
        self._ticks()
        for role in names.NAMES:
            if role not in assignment.roles and role not in self._profile.columns:
                self._recognise(role)
        self._tally()
        self._both("lon", "lat")
        self._both("x", "y")
        assignment.date_order = self._profile.date_order or self._date_order()
        return assignment

    def values(self, column: str) -> list[Any]:
        """The filled cells of the sample."""
        if column not in self._cells:
            cells = (r.values.get(column) for r in self._sample)
            self._cells[column] = [v for v in cells if v not in (None, "")]
        return self._cells[column]

    def _from_profile(self) -> None:
        for role, wanted in self._profile.columns.items():
            missing = [name for name in wanted if name not in self._columns]
            if missing:
                raise BadProfile(
                    problem=Sentence(
                        QT_TRANSLATE_NOOP(
                            "Enaction", "the file has no column “{column}” (it has: {columns})"
                        ),
                        column=missing[0],
                        columns=", ".join(self._columns),
                    )
                )
            if wanted:
                self._give(role, wanted, BY_PROFILE)

    def _give(self, role: str, columns: tuple[str, ...], reason: str) -> None:
        self.assignment.roles[role] = columns
        for column in columns:
            self.assignment.reasons[column] = reason

    def _thread(self) -> None:
        for column in self._columns:
            values = self.values(column)
            lists = values and all(isinstance(v, list) for v in values)
            told = lists and any(isinstance(item, Mapping) for v in values for item in v)
            if told or column in (THREAD, longformat.THREAD):
                self.assignment.thread = column
                self.assignment.reasons[column] = BY_CONTENT

    def _recognise(self, role: str) -> None:
        fits = _FITS.get(role)
        for column, rank in self._candidates(role):
            if role == "id" and not self._identifies(column, rank):
                continue
            if fits is None or self._fit(column, fits):
                self._give(role, (column,), BY_CONTENT if fits else BY_NAME)
                return

    def _candidates(self, role: str) -> list[tuple[str, int]]:
        """Columns whose names announce a role, filled ones first, then the surest."""
        found = []
        for position, column in enumerate(self._columns):
            if column in self.assignment.reasons or not self._free(column, role):
                continue
            for match in names.matches(column):
                if match.role == role:
                    filled = len(self.values(column))
                    found.append((not filled, match.rank, -filled, position, column))
        return [(column, rank) for _, rank, _, _, column in sorted(found)]

    def _free(self, column: str, role: str) -> bool:
        """A personal column is nobody's, but may tell an author apart."""
        personal = self._personal.get(column)
        if personal is None or personal.treatment is Treatment.KEPT:
            return True
        return role == "author" and personal.nature is Nature.NAME and "author" in _roles(column)

    def _fit(self, column: str, fits: Callable[[Any], bool]) -> bool:
        values = self.values(column)[:200]
        return not values or 2 * sum(1 for v in values if fits(v)) > len(values)

    def _identifies(self, column: str, rank: int) -> bool:
        values = self.values(column)
        if rank < _SURE:
            return bool(values)
        return len(values) == len(self._sample) and len({str(v) for v in values}) == len(values)

    def _ticks(self) -> None:
        """« Thème/mobilité », « Thème/cadre de vie »: one choice a column, ticked or not."""
        if "category" in self._profile.columns:
            return
        groups: dict[str, list[tuple[str, str]]] = {}
        for column in self._columns:
            group, slash, choice = column.partition("/")
            values = self.values(column)
            if slash and values and all(str(v).strip().lower() in _TICKS for v in values):
                groups.setdefault(group, []).append((column, choice))
        for group, choices in groups.items():
            if len(choices) > 1 and "category" in _roles(group):
                self.assignment.roles.setdefault("category", ())
                self.assignment.ticks = tuple(choices)
                self.assignment.reasons.update((column, BY_TICKS) for column, _ in choices)
                return

    def _tally(self) -> None:
        column = self.assignment.one("votes_for")
        values = self.values(column) if column else []
        if values and all(_TALLY.match(str(v)) for v in values):
            del self.assignment.roles["votes_for"]
            self.assignment.tally = column

    def _both(self, first: str, second: str) -> None:
        """One coordinate without the other is no position."""
        roles = self.assignment.roles
        if (first in roles) != (second in roles):
            for column in roles.pop(first, ()) + roles.pop(second, ()):
                self.assignment.reasons.pop(column, None)

    def _date_order(self) -> str:
        """ "mdy" when a date's second number cannot be a month and no first one says otherwise."""
        firsts, seconds = [0], [0]
        for role in ("created_at", "updated_at"):
            for value in (
                self.values(self.assignment.one(role)) if self.assignment.one(role) else ()
            ):
                found = _DAY_FIRST.match(value) if isinstance(value, str) else None
                if found:
                    firsts.append(int(found.group(1)))
                    seconds.append(int(found.group(2)))
        return "mdy" if max(seconds) > 12 >= max(firsts) else "dmy"


def _roles(header: str) -> set[str]:
    return {match.role for match in names.matches(header)}


def _is_number(value: Any) -> bool:
    return number(value) is not None


def _is_moment(value: Any) -> bool:
    return moment(value) is not None or moment(value, "mdy") is not None


def _is_count(value: Any) -> bool:
    return count(value) is not None or bool(_TALLY.match(str(value)))


_TICKS = {"0", "1", "true", "false", "vrai", "faux", "oui", "non"}
_FITS: dict[str, Callable[[Any], bool]] = {
    "uuid": lambda v: bool(_UUID.match(str(v))),
    "votes_for": _is_count,
    "votes_against": _is_count,
    "score_mean": _is_number,
    "score_count": _is_count,
    "comment_count": _is_count,
    "lon": _is_number,
    "lat": _is_number,
    "x": _is_number,
    "y": _is_number,
    "latlon": lambda v: pair(v) is not None,
    "wkt": lambda v: looks_like_shapes([v]),
    "trace": lambda v: all(pair(p) for p in str(v).split(";") if p.strip()),
    "created_at": _is_moment,
    "updated_at": _is_moment,
    "url": lambda v: str(v).strip().lower().startswith(("http://", "https://")),
}


def tally(value: Any) -> tuple[Optional[int], Optional[int]]:
    """The votes for and against of "12 / 3"."""
    found = _TALLY.match(str(value))
    return (int(found.group(1)), int(found.group(2))) if found else (None, None)


def reading_of(
    table: Table,
    sample: Sequence[Record],
    assignment: Assignment,
    personal: Mapping[str, PersonalColumn],
    rows: int = 0,
) -> Reading:
    """What people are shown of how a table is read."""
    role_of = {column: role for role, cols in assignment.roles.items() for column in cols}
    role_of.update({column: "category" for column, _ in assignment.ticks})
    if assignment.tally:
        role_of[assignment.tally] = "votes_for"
    if assignment.thread:
        role_of[assignment.thread] = "comments"
    first = sample[0].values if sample else {}
    return Reading(
        format=table.format,
        columns=tuple(
            ColumnReading(
                column,
                role_of.get(column, ""),
                Sentence(assignment.reasons[column]) if column in role_of else None,
                "" if column in personal else label(first.get(column))[:80],
            )
            for column in table.columns
        ),
        encoding=table.encoding,
        separator=table.separator,
        quote=table.quote,
        decimal=assignment.decimal or _decimal(sample, assignment),
        date_order=assignment.date_order,
        header_line=table.header_line,
        sheet=table.sheet,
        crs=table.crs,
        rows=rows,
        personal=tuple(personal.values()),
        facts=tuple(table.facts),
    )


def _decimal(sample: Sequence[Record], assignment: Assignment) -> str:
    numeric = ("lon", "lat", "x", "y", "score_mean")
    for column in filter(None, map(assignment.one, numeric)):
        for record in sample:
            value = record.values.get(column)
            if isinstance(value, str) and _DECIMAL_COMMA.match(value):
                return ","
    return "."
