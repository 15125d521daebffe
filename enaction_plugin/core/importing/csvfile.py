"""CSV in any dialect: encoding and separator recognised, read as a stream."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Optional, TextIO

from ..errors import QT_TRANSLATE_NOOP, Sentence, quoted
from . import columns
from .errors import EmptyFile, UnreadableFile, WrongEncoding
from .table import Meter, Vocabulary

SEPARATORS = (";", ",", "\t", "|")
_SAMPLE = 256 * 1024  # characters the dialect is recognised from
_CHUNK = 1 << 16  # characters or bytes; small enough for a processor's cache
_CELL_LIMIT = 64 * 1024 * 1024
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Dialect(NamedTuple):
    encoding: str
    errors: str
    separator: str
    quote: str
    damaged: int = 0  # characters that could not be decoded


class Encoding(NamedTuple):
    name: str
    errors: str = "strict"
    bad: int = 0  # bytes that make no character, shown as U+FFFD


def encoding_of(path: Path) -> Encoding:
    """The encoding of a text file: a byte order mark, UTF-8, Windows-1252 or Latin-1.

    The whole file is looked at. A file in UTF-8 with a few bad bytes stays UTF-8.
    """
    with path.open("rb") as file:
        start = file.read(4)
    for mark, name in _BOMS:
        if start.startswith(mark):
            return Encoding(name) if _decodes(path, name) else _damaged(path, name)
    if _decodes(path, "utf-8"):
        return Encoding("utf-8")
    good, bad = _utf8_characters(path)
    if good > 20 * bad:
        return Encoding("utf-8", "replace", bad)
    return Encoding("cp1252" if _decodes(path, "cp1252") else "latin-1")


def _damaged(path: Path, name: str) -> Encoding:
    """An encoding that the mark at the start announces, where some bytes are wrong."""
    with path.open(encoding=name, errors="replace", newline="") as file:
        bad = sum(chunk.count("\ufffd") for chunk in iter(lambda: file.read(_CHUNK), ""))
    return Encoding(name, "replace", max(1, bad))


def _decodes(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with path.open("rb") as file:
            while True:
                chunk = file.read(_CHUNK)
                decoder.decode(chunk, final=not chunk)
                if not chunk:
                    return True
    except UnicodeError:
        return False


def _utf8_characters(path: Path) -> tuple[int, int]:
    """How many accented or other non-ASCII characters are valid UTF-8, and how many are not."""
    good = bad = 0
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        while True:
            chunk = file.read(_CHUNK)
            if not chunk:
                return good, bad
            broken = chunk.count("\ufffd")
            bad += broken
            good += len(chunk) - len(chunk.encode("ascii", "ignore")) - broken


def dialect_of(
    path: Path,
    encoding: str = "",
    separator: str = "",
    recognised: Vocabulary = columns.recognised,
) -> Dialect:
    """How a CSV file is written; what is given is taken, the rest recognised.

    Raises:
        EmptyFile: there is no text.
        WrongEncoding: the file is not in `encoding`.
    """
    found = encoding_of(path)
    if encoding:
        found = _imposed(path, encoding, found)
    with path.open(encoding=found.name, errors=found.errors, newline="") as file:
        sample = file.read(_SAMPLE).replace("\0", "")
    if not sample.strip():
        raise EmptyFile(file=path.name)
    quote = "'" if _single_quoted(sample) else '"'
    return Dialect(
        found.name,
        found.errors,
        separator or separator_of(sample, path.name, quote, recognised),
        quote,
        found.bad,
    )


def _imposed(path: Path, encoding: str, found: Encoding) -> Encoding:
    try:
        name = codecs.lookup(encoding).name
    except LookupError as error:
        raise WrongEncoding(file=path.name, encoding=encoding) from error
    if name == "utf-8" and found.name == "utf-8-sig":
        return found
    if not _decodes(path, name):
        raise WrongEncoding(file=path.name, encoding=encoding)
    return Encoding(name)


def _single_quoted(sample: str) -> bool:
    first = sample.lstrip("\ufeff").split("\n", 1)[0].rstrip("\r")
    return first.startswith("'") and any(f"'{sep}'" in first for sep in SEPARATORS)


def separator_of(
    sample: str, name: str, quote: str = '"', recognised: Vocabulary = columns.recognised
) -> str:
    """The separator that gives the most recognised headers, then the most even rows.

    Raises:
        EmptyFile: there are no rows.
    """
    scores = []
    for rank, separator in enumerate(SEPARATORS):
        rows = _sample_rows(sample, separator, quote)
        if rows:
            widths = Counter(map(len, rows))
            width, even = max(widths.items(), key=lambda item: (item[1], item[0]))
            headers = max(recognised(row) for row in rows[:25])
            share = even / len(rows) if width > 1 else 0.0
            scores.append((headers if width > 1 else 0, share, width, -rank, separator))
    if not scores:
        raise EmptyFile(file=name)
    return max(scores)[-1]


def _sample_rows(sample: str, separator: str, quote: str) -> list[list[str]]:
    lines = io.StringIO(sample, newline="")
    csv.field_size_limit(_CELL_LIMIT)
    rows = []
    try:
        for row in itertools.islice(_reader(lines, separator, quote), 400):
            if any(row):
                rows.append(row)
    except csv.Error:
        return []
    # The sample may end inside a row.
    return rows[:-1] if len(sample) == _SAMPLE and len(rows) > 1 else rows


def _reader(lines: Iterable[str], separator: str, quote: str) -> Any:
    return csv.reader(lines, delimiter=separator, quotechar=quote)


def rows(
    path: Path, dialect: Dialect, meter: Optional[Meter] = None
) -> Iterator[tuple[int, Sequence[str]]]:
    """(line of the file where the row starts, cells), as a stream; NUL characters are dropped.

    Raises:
        UnreadableFile: a quotation mark is never closed, or the file cannot be read.
    """
    csv.field_size_limit(_CELL_LIMIT)
    try:
        with path.open(encoding=dialect.encoding, errors=dialect.errors, newline="") as file:
            if meter is not None:
                meter.file, meter.total = file, path.stat().st_size
            yield from _rows(file, dialect, path.name)
    except (csv.Error, OSError) as error:
        raise UnreadableFile(file=path.name, detail=quoted(error)) from error


def _rows(file: TextIO, dialect: Dialect, name: str) -> Iterator[tuple[int, Sequence[str]]]:
    pending: list[str] = []  # the lines of the row being read

    def lines() -> Iterator[str]:
        for line in file:
            pending.append(line.replace("\0", "") if "\0" in line else line)
            yield pending[-1]

    reader = _reader(lines(), dialect.separator, dialect.quote)
    start = 1
    for row in reader:
        odd = len(pending) > 1 or pending[0].count(dialect.quote) % 2
        if odd and _never_closed(pending, dialect):
            raise UnreadableFile(
                file=name,
                detail=Sentence(
                    QT_TRANSLATE_NOOP(
                        "Enaction", "the quotation mark opened on line {line} is never closed"
                    ),
                    line=start,
                ),
            )
        yield start, row
        pending.clear()
        start = reader.line_num + 1


def _never_closed(lines: Sequence[str], dialect: Dialect) -> bool:
    """Whether a row of several lines ended only because the file did."""
    strict = csv.reader(lines, delimiter=dialect.separator, quotechar=dialect.quote, strict=True)
    try:
        for _ in strict:
            continue
    except csv.Error as error:
        return "end of data" in str(error)
    return False
