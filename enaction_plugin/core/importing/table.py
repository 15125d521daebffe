"""What every kind of file becomes: named columns and records, read once, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, Optional, Protocol, TextIO, Union

from ..errors import Sentence

Geometry = Union[Mapping[str, Any], bytes, None]
"""As GeoJSON or as WKB, in EPSG:4326."""


class Record(NamedTuple):
    """One row: its number in the file (a line, a spreadsheet row or a feature, from 1),
    its values by column and its geometry."""

    line: int
    values: Mapping[str, Any]
    geometry: Geometry = None


@dataclass
class Meter:
    """How far reading got: bytes of a text file, or rows of `total`."""

    total: int = 0
    done: int = 0
    file: Optional[TextIO] = None

    def fraction(self) -> float:
        """Between 0 and 1; 0 when nobody knows how long it is."""
        if self.file is not None and not self.file.closed:
            self.done = self.file.buffer.tell()
        return min(1.0, self.done / self.total) if self.total else 0.0


@dataclass
class Table:
    """Columns and records of a file; `records` can be walked once.

    `facts` tell people how the file was read; `trouble` collects what went wrong
    while walking (the rest of the file could not be read, a row could not be
    split), by line. `complete` turns false when the end was not reached, or when the
    file is a part by nature. `attached` counts the rows that became votes or comments
    of a record. `others` are the sheets or layers that were not chosen; `lost` are their
    rows that speak of no record of this table. `asked` says that a planner named this
    table as one of comments or votes: none of its rows may be left aside.
    """

    columns: Sequence[str]
    records: Iterator[Record]
    format: str
    encoding: str = ""
    separator: str = ""
    quote: str = ""
    header_line: int = 0
    sheet: str = ""
    crs: str = "EPSG:4326"
    facts: list[Sentence] = field(default_factory=list)
    trouble: list[tuple[Record, Sentence]] = field(default_factory=list)
    complete: bool = True
    meter: Meter = field(default_factory=Meter)
    attached: int = 0
    asked: bool = False
    others: list[Table] = field(default_factory=list)
    owner: Any = None  # what has to live as long as this: the folder of an archive
    lost: list[tuple[str, Record, Sentence]] = field(default_factory=list)


@dataclass(frozen=True)
class Sheet:
    """A grid of cells without known header: rows of (row number from 1, cells as text)."""

    name: str
    rows: Iterable[tuple[int, Sequence[str]]]
    count: int = 0


@dataclass(frozen=True)
class Layer:
    """Named columns with geometry, as geographic files hold them; WKB in `crs`."""

    name: str
    columns: Sequence[str]
    records: Iterable[Record]
    count: int = 0
    crs: str = "EPSG:4326"


class TableReader(Protocol):
    """The port for formats core cannot read; `bridge.readers` implements it with GDAL."""

    def __call__(self, path: Path) -> Sequence[Union[Sheet, Layer]]:
        """The sheets or layers of a file; each may be walked more than once.

        Raises:
            UnreadableFile: the file is damaged or of no known kind.
        """


OpenTable = Optional[TableReader]
Vocabulary = Callable[[Iterable[str]], int]
"""How many of some cells are headers of the kind that is looked for."""
