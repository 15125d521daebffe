"""OpenDocument spreadsheets as a stream of rows (OASIS OpenDocument 1.3, part 3, section 9).

GDAL keeps a whole sheet in memory and stops, with no more than a message, where it finds
that too much: at some 17,000 rows of fifteen columns. Here a row is parsed, handed over
and forgotten.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any, Optional
from xml.parsers import expat

from ..errors import QT_TRANSLATE_NOOP, Sentence, quoted
from .archives import DAMAGED
from .errors import UnreadableFile
from .table import Sheet

_CONTENT = "content.xml"
_CHUNK = 1 << 16
_ROWS, _CELLS = 1 << 20, 1 << 14  # what spreadsheets hold; more is made to harm
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_START = re.compile(rb"<table:table\s")
_NAME = re.compile(rb'table:name="([^"]*)"')
_ROW = re.compile(rb"<table:table-row\b")
_SPACES = {f"{_TEXT} tab": "\t", f"{_TEXT} line-break": "\n"}
_VALUES = ("value", "date-value", "time-value", "boolean-value")
_TOO_LARGE = QT_TRANSLATE_NOOP("Enaction", "a sheet is larger than spreadsheets can be")


def sheets(path: Path) -> list[Sheet]:
    """The sheets of a workbook; each may be walked more than once.

    Raises:
        UnreadableFile: it is damaged, or no workbook.
    """
    found: list[Sheet] = []
    counts: list[int] = []
    for name, rows in _pieces(path):
        if name is not None:
            found.append(Sheet(name, _Rows(path, len(found))))
            counts.append(0)
        if counts:
            counts[-1] += rows
    return [replace(sheet, count=count) for sheet, count in zip(found, counts)]


def _pieces(path: Path) -> Iterator[tuple[Optional[str], int]]:
    """(name of the sheet that begins here or None, about how many rows follow), in order.

    Found without parsing: it is for choosing a sheet and for progress.
    """
    for chunk in _chunks(path):
        for place, part in enumerate(_START.split(chunk)):
            named = _NAME.search(part[: part.find(b">") + 1]) if place else None
            name = unescape(named.group(1).decode("utf-8", "replace")) if named else ""
            yield (name if place else None), len(_ROW.findall(part))


def _chunks(path: Path) -> Iterator[bytes]:
    """The text of the sheets, cut between elements."""
    rest = b""
    try:
        with zipfile.ZipFile(path) as archive, archive.open(_CONTENT) as file:
            while chunk := file.read(_CHUNK):
                chunk = rest + chunk
                cut = chunk.rfind(b"<")
                rest = chunk[cut:] if cut > 0 else b""
                yield chunk[:cut] if cut > 0 else chunk
        yield rest
    except (KeyError, *DAMAGED) as error:
        raise UnreadableFile(file=path.name, detail=quoted(error)) from error


class _Rows:
    """(row number from 1, cells) of a sheet."""

    def __init__(self, path: Path, place: int) -> None:
        self._path = path
        self._place = place

    def __iter__(self) -> Iterator[tuple[int, Sequence[str]]]:
        number = 0
        for event in _events(self._path, self._place):
            repeated, cells = event
            if not any(cells):
                number += repeated
                continue
            for _ in range(repeated):
                number += 1
                if number > _ROWS or len(cells) > _CELLS:
                    raise UnreadableFile(file=self._path.name, detail=Sentence(_TOO_LARGE))
                yield number, cells


def _events(path: Path, wanted: int) -> Iterator[Any]:
    """(times, cells) of each row of the sheet `wanted`."""
    parser = _Parser(wanted)
    try:
        for chunk in _chunks(path):
            parser.feed(chunk)
            yield from parser.take()
            if parser.done:
                return
        parser.close()
        yield from parser.take()
    except (expat.ExpatError, ValueError) as error:
        yield from parser.take()
        raise UnreadableFile(file=path.name, detail=quoted(error)) from error


class _Parser:
    """Collects rows while it is fed; names of elements are "namespace name"."""

    def __init__(self, wanted: int) -> None:
        self._expat = expat.ParserCreate(namespace_separator=" ")
        self._expat.buffer_text = True
        self._expat.StartElementHandler = self._start
        self._expat.EndElementHandler = self._end
        self._expat.CharacterDataHandler = None
        self._wanted = wanted
        self._place = -1
        self._depth = 0  # of tables: a cell may hold one
        self._skip = 0  # inside an annotation
        self._found: list[Any] = []
        self._cells: list[str] = []
        self._gap = 0  # empty cells that only count if one that is not follows
        self._times = 1
        self._repeat = 1
        self._value: Optional[str] = None
        self._parts: Optional[list[str]] = None
        self.done = False

    def feed(self, data: bytes) -> None:
        self._expat.Parse(data, False)

    def close(self) -> None:
        self._expat.Parse(b"", True)

    def take(self) -> list[Any]:
        """What was found since the last time."""
        found, self._found = self._found, []
        return found

    def _start(self, name: str, said: dict[str, str]) -> None:
        kind = _STARTS.get(name)
        if kind is not None and not self._skip:
            kind(self, said)
        elif name == _NOTE:
            self._skip += 1
        elif self._parts is not None and not self._skip and name in _SPACES:
            self._parts.append(_SPACES[name])

    def _end(self, name: str) -> None:
        if name == _NOTE:
            self._skip -= 1
        elif not self._skip:
            kind = _ENDS.get(name)
            if kind is not None:
                kind(self)

    @property
    def _reading(self) -> bool:
        return self._depth == 1 and self._place == self._wanted

    def _table(self, _: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == 1:
            self._place += 1

    def _table_end(self) -> None:
        self._depth -= 1
        self.done = self.done or (not self._depth and self._place == self._wanted)

    def _row(self, said: dict[str, str]) -> None:
        if self._reading:
            self._times = int(said.get(f"{_TABLE} number-rows-repeated", 1))
            self._cells, self._gap = [], 0

    def _row_end(self) -> None:
        if self._reading:
            self._found.append((self._times, self._cells))

    def _cell(self, said: dict[str, str]) -> None:
        if not self._reading:
            return
        self._repeat = int(said.get(f"{_TABLE} number-columns-repeated", 1))
        self._value = next(
            (said[f"{_OFFICE} {key}"] for key in _VALUES if f"{_OFFICE} {key}" in said), None
        )
        self._parts = []

    def _cell_end(self) -> None:
        if not self._reading or self._parts is None:
            return
        text = self._value if self._value is not None else "".join(self._parts).strip("\n")
        self._parts = None
        self._expat.CharacterDataHandler = None
        if not text:
            self._gap += self._repeat
            return
        if len(self._cells) + self._gap + self._repeat > _CELLS:
            raise ValueError("too many cells")
        self._cells += [""] * self._gap + [text] * self._repeat
        self._gap = 0

    def _paragraph(self, _: dict[str, str]) -> None:
        if self._parts is not None:
            self._parts.append("\n")
            self._expat.CharacterDataHandler = self._said

    def _paragraph_end(self) -> None:
        self._expat.CharacterDataHandler = None

    def _space(self, said: dict[str, str]) -> None:
        if self._parts is not None:
            self._parts.append(" " * min(1000, int(said.get(f"{_TEXT} c", 1))))

    def _said(self, data: str) -> None:
        if self._parts is not None and not self._skip:
            self._parts.append(data)


_NOTE = f"{_OFFICE} annotation"
_STARTS: dict[str, Any] = {
    f"{_TABLE} table": _Parser._table,
    f"{_TABLE} table-row": _Parser._row,
    f"{_TABLE} table-cell": _Parser._cell,
    f"{_TABLE} covered-table-cell": _Parser._cell,
    f"{_TEXT} p": _Parser._paragraph,
    f"{_TEXT} s": _Parser._space,
}
_ENDS: dict[str, Any] = {
    f"{_TABLE} table": _Parser._table_end,
    f"{_TABLE} table-row": _Parser._row_end,
    f"{_TABLE} table-cell": _Parser._cell_end,
    f"{_TABLE} covered-table-cell": _Parser._cell_end,
    f"{_TEXT} p": _Parser._paragraph_end,
}
