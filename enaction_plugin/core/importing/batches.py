"""Columns of a batch at once: joined into one text to see that nothing needs care.

Each function gives what its counterpart in `values` gives for every cell alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Optional

from .values import SUSPECT, Moment, count, label, moment, number, plain

Reader = Callable[[Sequence[Any]], list[Any]]

_DIGITS = 12  # of a count; what is longer is no count
_FEW = 10**_DIGITS
_HEX = "[0-9a-f]"
_UUIDS = re.compile(rf"(?:{_HEX}{{8}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{12}}\n)+")
# Days that every year has; the 29th of February takes the slow way.
_DAY = (
    r"(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)"
    r"|(?:0[13578]|1[02])-31)"
)
_TIMES = re.compile(rf"(?:[12]\d{{3}}-{_DAY}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{{3}}Z\n)+")
_CLOCK = r"T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
_STAMPS = re.compile(
    rf"(?:[12][0-9]{{3}}-{_DAY}{_CLOCK}(?:\.[0-9]{{3}})?(?:Z|\+00(?::?00)?)\n)+", re.ASCII
)
_DAYS = re.compile(rf"(?:[12][0-9]{{3}}-{_DAY}\n)+", re.ASCII)
_PLAIN_NUMBERS = re.compile(r"(?:-?[0-9]{1,15}(?:\.[0-9]+)?\n)+")


def _joined(cells: Sequence[Any], separator: str) -> Optional[str]:
    """The cells as one text; None when one of them is none."""
    try:
        return separator.join(cells)
    except TypeError:
        return None


def texts(cells: Sequence[Any]) -> list[str]:
    """`values.plain` of every cell."""
    joined = _joined(cells, "")
    if joined is not None and (_simple(joined) or not SUSPECT.search(joined)):
        return list(map(str.strip, cells))
    return [plain(cell) if cell else "" for cell in cells]


def labels(cells: Sequence[Any]) -> list[str]:
    """`values.label` of every cell."""
    joined = _joined(cells, "")
    if joined is not None and _simple(joined) and "  " not in joined and '="' not in joined:
        return list(map(str.strip, cells))
    return [label(cell) for cell in cells]


def _simple(text: str) -> bool:
    """Whether a text is on one line and has nothing suspect: seen quicker than searched for."""
    return text.isprintable() and "<" not in text and "&" not in text


def remembered(
    cells: Sequence[Any], known: Mapping[str, str], read: Callable[[Any], str]
) -> list[str]:
    """What `read` gives for every cell, looked up first among the answers already `known`."""
    try:
        found: list[Any] = list(map(known.get, cells))
    except TypeError:  # a cell that is a list
        return list(map(read, cells))
    if None in found:
        return [read(cell) if text is None else text for text, cell in zip(found, cells)]
    return found


def counts(cells: Sequence[Any]) -> list[Any]:
    """`values.count` of every cell."""
    kinds = set(map(type, cells))
    if kinds == {int} and min(cells) >= 0 and max(cells) < _FEW:
        return list(cells)
    if kinds == {str} and all(map(str.isdecimal, cells)) and max(map(len, cells)) <= _DIGITS:
        return list(map(int, cells))
    return [count(cell) for cell in cells]


def decimals(mark: str) -> Reader:
    """What reads `values.number` of every cell, with a decimal mark."""
    return partial(_decimals, mark=mark)


def _decimals(cells: Sequence[Any], mark: str) -> list[Any]:
    found = plain_numbers(cells)
    return [number(cell, mark) for cell in cells] if found is None else found


def plain_numbers(cells: Sequence[Any]) -> Optional[list[Any]]:
    """`values.number` of cells that are all written like -12.5; None when one is not."""
    joined = _joined([*cells, ""], "\n")
    if joined is None or not _PLAIN_NUMBERS.fullmatch(joined) or joined.count("\n") != len(cells):
        return None
    return list(map(float, cells))


def are_times(cells: Sequence[Any]) -> bool:
    """Whether every cell is a time as workspaces write it."""
    joined = _joined([*cells, ""], "\n")
    return joined is not None and bool(_TIMES.fullmatch(joined))


def moments(cells: Sequence[Any], order: str) -> list[Optional[Moment]]:
    """`values.moment` of every cell."""
    joined = _joined([*cells, ""], "\n")
    if joined is not None and joined.count("\n") == len(cells):
        text = joined.replace("/", "-").replace(" ", "T")
        if _STAMPS.fullmatch(text):
            return [
                Moment(f"{c[:23]}Z" if c[19] == "." else f"{c[:19]}.000Z", True)
                for c in text.split()
            ]
        if _DAYS.fullmatch(text):
            return [Moment(f"{c}T00:00:00.000Z", False) for c in text.split()]
    return [moment(cell, order) for cell in cells]


def are_uuids(cells: Sequence[Any]) -> bool:
    """Whether every cell is a UUID in lower case."""
    joined = _joined([*cells, ""], "\n")
    return joined is not None and bool(_UUIDS.fullmatch(joined))
