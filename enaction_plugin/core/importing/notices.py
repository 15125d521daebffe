"""What people are told of an import that is not a refusal: counted, with the first rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..errors import QT_TRANSLATE_NOOP, Sentence

_KEPT = 1000  # rows kept for each kind of notice
_LINES = 1 << 24  # beyond, rows to complete are no longer told apart

NO_POSITION = QT_TRANSLATE_NOOP(
    "Enaction", "{count} have no position: they are imported, and are in the list only."
)
OUTSIDE = QT_TRANSLATE_NOOP(
    "Enaction",
    "{count} have coordinates that are nowhere on Earth: they are imported without position. "
    "Correct them where they come from, then import the file again.",
)
BAD_POSITION = QT_TRANSLATE_NOOP(
    "Enaction",
    "{count} have a position that cannot be read: they are imported without it. Correct them "
    "where they come from, then import the file again.",
)
SWAPPED = QT_TRANSLATE_NOOP(
    "Enaction", "{count} had longitude and latitude swapped: they were put back."
)
PROJECTED = QT_TRANSLATE_NOOP(
    "Enaction", "{count} had Lambert-93 coordinates: they were converted to degrees."
)
BAD_DATE = QT_TRANSLATE_NOOP(
    "Enaction", "{count} have a date that cannot be read: it was left empty."
)
LOCAL_TIME = QT_TRANSLATE_NOOP(
    "Enaction", "{count} have times that do not say their time zone: they were taken as UTC."
)
BAD_NUMBER = QT_TRANSLATE_NOOP(
    "Enaction", "{count} have a number that cannot be read: it was left empty."
)
CUT = QT_TRANSLATE_NOOP(
    "Enaction", "{count} have a text of over a million characters: only its beginning was kept."
)
LONG_TITLE = QT_TRANSLATE_NOOP(
    "Enaction",
    "{count} have a title of over a thousand characters: it was cut; the whole is in the text.",
)
TITLE_BUILT = QT_TRANSLATE_NOOP(
    "Enaction", "{count} have no title: it was made from the first words of the text."
)
NO_TEXT = QT_TRANSLATE_NOOP("Enaction", "{count} have neither title nor text.")
NO_ID = QT_TRANSLATE_NOOP(
    "Enaction",
    "{count} have no identifier: they are recognised by their title, date and position.",
)
REPEATED = QT_TRANSLATE_NOOP("Enaction", "It repeats an earlier row exactly: that one was counted.")
REPEATED_ID = QT_TRANSLATE_NOOP(
    "Enaction", "The identifier {id} was already used by another row: the first one was kept."
)
MANY_WITHDRAWN = QT_TRANSLATE_NOOP(
    "Enaction",
    "{count} contributions of this source ({percent} %) are no longer in the file. They are kept "
    "and marked as withdrawn; if the file is only a part, import the whole one to bring them back.",
)
INCOMPLETE = QT_TRANSLATE_NOOP(
    "Enaction",
    "The file was not read to its end: contributions missing from it were not marked as withdrawn.",
)
ATTACHED = QT_TRANSLATE_NOOP(
    "Enaction", "{count} votes and comments were read with the contributions they speak of."
)
SPELLINGS = QT_TRANSLATE_NOOP(
    "Enaction", "{count} categories are written in {spellings} ways: they were kept as written."
)


TO_COMPLETE = frozenset((NO_POSITION, OUTSIDE, BAD_POSITION, BAD_DATE, BAD_NUMBER))
"""What can be completed where the file comes from."""


@dataclass(frozen=True)
class Notice:
    """A sentence, how many rows it speaks of, and the first of them as (row, value)."""

    sentence: Sentence
    count: int
    rows: tuple[tuple[int, str], ...] = ()


@dataclass
class Notices:
    """Collects notices by template while a file is read.

    `placed` says that the file has positions: then a row without one is to be completed.
    """

    placed: bool = True
    _counts: dict[str, int] = field(default_factory=dict)
    _rows: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    _marks: bytearray = field(default_factory=bytearray)  # 1 for each line to complete

    def add(self, template: str, line: int, value: object = "") -> None:
        count = self._counts.get(template, 0)
        self._counts[template] = count + 1
        if template in TO_COMPLETE and (self.placed or template is not NO_POSITION):
            self._mark(line)
        if count < _KEPT:
            self._rows.setdefault(template, []).append((line, str(value)[:200]))

    def tell(self, template: str, count: int) -> None:
        """Say something of the whole file."""
        self._counts[template] = count
        self._rows.setdefault(template, [])

    def _mark(self, line: int) -> None:
        if len(self._marks) <= line < _LINES:
            self._marks.extend(bytes(line + 1024 - len(self._marks)))
        if line < _LINES:
            self._marks[line] = 1

    def count(self, template: str) -> int:
        return self._counts.get(template, 0)

    @property
    def incomplete(self) -> int:
        """How many rows lack something that can be completed; each is counted once."""
        return sum(self._marks)

    def __iter__(self) -> Iterator[Notice]:
        for template, count in self._counts.items():
            yield Notice(Sentence(template, count=count), count, tuple(self._rows[template]))
