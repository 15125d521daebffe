"""Refused rows as a file: to be mended in a spreadsheet, then imported again.

The file says of itself that it holds only some rows of its source, so that the
others are not taken for withdrawn.
"""

from __future__ import annotations

import csv
import itertools
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Optional

from .. import shapes
from ..errors import QT_TRANSLATE_NOOP, Sentence
from .result import ImportResult, Refused
from .table import Record, Table
from .values import label

LINE, WHY, SHAPE = "enaction_ligne", "enaction_raison", "geometry"
"""The columns that are added, in every language: files travel."""
_MARKS = frozenset((LINE, WHY))
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_NUMBER_START = tuple("0123456789.,")
_PART = QT_TRANSLATE_NOOP(
    "Enaction",
    "The file holds the rows an earlier import refused: the other contributions of the source "
    "stay as they are.",
)


def write(path: Path, result: ImportResult, say: Callable[[Sentence], str] = str) -> list[Path]:
    """Write the refused rows as CSV, with the reason of each; the files that were made.

    Rows of second sheets go into files of their own, named after the sheet.
    """
    made = []
    groups: dict[str, list[Refused]] = {}
    for row in result.rejected:
        groups.setdefault(row.table, []).append(row)
    for table, rows in groups.items():
        stem = "".join(c if c.isalnum() or c in " _-" else "_" for c in Path(table).stem)
        target = path.with_name(f"{path.stem}_{stem}{path.suffix}") if table else path
        _write_one(target, rows, say)
        made.append(target)
    return made


def _write_one(path: Path, rows: Sequence[Refused], say: Callable[[Sentence], str]) -> None:
    names = dict.fromkeys(itertools.chain.from_iterable(row.values for row in rows))
    if any(row.geometry is not None for row in rows):
        names[SHAPE] = None
    with path.open("w", encoding="utf-8-sig", newline="", errors="replace") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow([LINE, WHY, *names])
        for row in rows:
            values = {**row.values, SHAPE: _shape(row)} if SHAPE in names else row.values
            cells = [_cell(values.get(name)) for name in names]
            writer.writerow([row.line, say(row.reason), *cells])


def _shape(row: Refused) -> str:
    geometry = row.geometry
    if geometry is None:
        return str(row.values.get(SHAPE) or "")
    try:
        plain = shapes.from_wkb(geometry) if isinstance(geometry, bytes) else geometry
        return json.dumps(plain)
    except (ValueError, TypeError, RecursionError):
        return ""


def _cell(value: Any) -> str:
    """A value as text no spreadsheet runs; numbers stay numbers."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else label(value)
    if text.startswith(_FORMULA) and not text[1:2].startswith(_NUMBER_START):
        return f"'{text}"
    return text


def is_mended(columns: Sequence[str]) -> bool:
    """Whether a file is one that `write` made."""
    return set(columns) >= _MARKS


def take_marks(
    table: Table, first: Sequence[Record], records: Iterator[Record]
) -> tuple[list[Record], Iterator[Record]]:
    """The rows of a mended file as they were before, without what was added."""
    table.columns = [column for column in table.columns if column not in _MARKS]
    table.complete = False
    table.facts.append(Sentence(_PART))
    return [_unmarked(record) for record in first], map(_unmarked, records)


def _unmarked(record: Record) -> Record:
    values = {k: _as_it_was(v) for k, v in record.values.items() if k not in _MARKS}
    return record._replace(values=values)


def _as_it_was(value: Any) -> Optional[Any]:
    if isinstance(value, str) and value[:1] == "'" and value[1:].startswith(_FORMULA):
        return value[1:]
    return value
