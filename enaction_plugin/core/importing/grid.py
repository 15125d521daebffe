"""From cells to a table: where the header row is, and rows that do not fit it."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple, Optional

from ..errors import QT_TRANSLATE_NOOP, Sentence
from . import columns
from .errors import UnreadableFile
from .table import Record, Table, Vocabulary
from .values import number

_LOOK = 30  # rows among which the header is looked for

Row = tuple[int, Sequence[Any]]


class Header(NamedTuple):
    line: int
    names: list[str]
    recognised: int


def find_header(
    rows: Sequence[Row], line: int = 0, recognised: Vocabulary = columns.recognised
) -> Optional[Header]:
    """The header among the first rows: the one with the most recognised names.

    Without any, the first row whose cells are all words and that is as wide as
    the rows below. `line` names it when it is known. None when there is none.
    """
    filled = [(at, [str(c).strip() for c in cells]) for at, cells in rows if any(cells)]
    if line:
        filled = [row for row in filled if row[0] == line]
    if not filled:
        return None
    ranked = [(recognised(cells), -i) for i, (_, cells) in enumerate(filled)]
    score, position = max(ranked)
    at, cells = filled[-position] if score else _first_wide(filled)
    while cells and not cells[-1]:
        cells = cells[:-1]
    return Header(at, columns.unique(cells), score)


def _first_wide(rows: Sequence[tuple[int, list[str]]]) -> tuple[int, list[str]]:
    width = max(sum(1 for c in cells if c) for _, cells in rows)
    for at, cells in rows:
        words = [c for c in cells if c]
        if len(words) == width and all(number(c) is None for c in words):
            return at, cells
    return rows[0]


def table(
    rows: Iterable[Row],
    kind: str,
    sheet: str = "",
    header_line: int = 0,
    recognised: Vocabulary = columns.recognised,
) -> Optional[Table]:
    """A grid as a table; None when it has no header or nothing below it."""
    first, walk = _peek(iter(rows))
    header = find_header(first, header_line, recognised)
    if header is None:
        return None
    below = [row for row in first if row[0] > header.line]
    result = Table(header.names, iter(()), kind, sheet=sheet, header_line=header.line)
    result.records = _records(itertools.chain(below, walk), header.names, result)
    return result


def _peek(walk: Iterator[Row]) -> tuple[list[Row], Iterator[Row]]:
    """The first rows, and the others; reading that breaks among the first breaks after them."""
    first: list[Row] = []
    try:
        first.extend(itertools.islice(walk, _LOOK))
    except UnreadableFile as error:
        return first, _broken(error)
    return first, walk


def _broken(error: UnreadableFile) -> Iterator[Row]:
    raise error
    yield  # makes it an iterator


def _records(rows: Iterable[Row], names: Sequence[str], owner: Table) -> Iterator[Record]:
    width = len(names)
    for line, cells in rows:
        if len(cells) != width:
            if not any(cells):
                continue
            if len(cells) > width and any(cells[width:]):
                record = Record(line, dict(zip([*names, *_extra(len(cells) - width)], cells)))
                owner.trouble.append((record, too_many_cells(len(cells), width)))
                continue
        elif not any(cells):
            continue
        yield Record(line, dict(zip(names, cells)))


def _extra(count: int) -> list[str]:
    return [f"(+{i})" for i in range(1, count + 1)]


def too_many_cells(cells: int, width: int) -> Sentence:
    return Sentence(
        QT_TRANSLATE_NOOP(
            "Enaction",
            "The row has {cells} cells where the header has {width}: a text that contains the "
            "separator must stand between quotation marks.",
        ),
        cells=cells,
        width=width,
    )
