"""A document in words: what the page, the web page and the table all say the same way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, Union

from ..errors import EnactionError, Sentence


class Speech(Protocol):
    """The reader's language: sentences, numbers, days."""

    def say(self, told: Union[Sentence, EnactionError]) -> str:
        """A sentence in that language."""

    def number(self, value: int) -> str:
        """A whole number with its thousands: 2 012."""

    def percent(self, share: float) -> str:
        """A share (0 to 1) as a whole percentage."""

    def day(self, iso: str) -> str:
        """The day of an ISO 8601 time."""


@dataclass(frozen=True)
class Block:
    """A paragraph: its style (heading, quote, meta, text, note, strong) and words.

    `code` is the priority whose digit and colour stand beside it.
    """

    style: str
    text: str
    code: str = ""


@dataclass(frozen=True)
class Row:
    """One row of a table: a label, and a cell for each column."""

    label: str
    cells: tuple[str, ...]
    code: str = ""
    strong: bool = False


@dataclass(frozen=True)
class Table:
    """A table of figures; `columns` has a heading for the label and one for each cell."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Section:
    """A part of the document with its title: a table, paragraphs, or both.

    `key` says which part it is: priorities, actions, voices, list, answers, sources.
    """

    key: str
    title: str
    blocks: tuple[Block, ...] = ()
    table: Union[Table, None] = None


@dataclass(frozen=True)
class Document:
    """The dossier of one district, or the sheet of one action.

    `numbers` are the large figures with their captions; `notices` what must be read
    before them; `foot` stands on every page. `too_few` tells that no figure may be
    published.
    """

    key: str  # a name for files: ascii, no spaces
    title: str
    subtitle: str
    project: str
    head: str
    numbers: tuple[tuple[str, str], ...]
    notices: tuple[str, ...]
    sections: tuple[Section, ...]
    foot: str
    issued: str
    map_title: str = ""
    map_notes: tuple[str, ...] = ()
    too_few: bool = False
    side: tuple[Block, ...] = ()  # beside the map, where the page has room

    def section(self, key: str) -> Union[Section, None]:
        """The part of that key, if the document has it."""
        return next((one for one in self.sections if one.key == key), None)
