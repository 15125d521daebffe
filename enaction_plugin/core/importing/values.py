"""Cells to values: text, numbers, dates."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from html.parser import HTMLParser
from typing import Any, NamedTuple, Optional, Union

TEXT_LIMIT = 1_000_000  # characters; what is cut is reported
TITLE_LIMIT = 1_000

SUSPECT = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff<&]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufeff\ufffe\uffff]")
_HALVES = re.compile("[\ud800-\udfff]")  # of a character that a program has cut in two
_LINE_ENDS = re.compile("\r\n?|[\x0c\x85\u2028\u2029]")
_BLANK_LINES = re.compile(r"[ \t\xa0]*\n[ \t\xa0]*(?:\n[ \t\xa0]*)+")
_MARKUP = re.compile(r"</?[a-zA-Z][^>]*>|<!--|&(?:[a-zA-Z]{2,31}|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_SPACES = re.compile(r"\s+")


def plain(value: Any) -> str:
    """Any value as plain text: no markup, no control characters, trimmed.

    HTML becomes text with its paragraphs as line breaks; scripts and styles go.
    A text that only looks like markup ("a < b", "<3") stays as it is; what is no
    character becomes U+FFFD.
    """
    text = value if type(value) is str else _as_text(value)
    if not SUSPECT.search(text):
        return text.strip()
    text = _HALVES.sub("\ufffd", text)
    text = _LINE_ENDS.sub("\n", _CONTROL.sub("", text))
    if _MARKUP.search(text):
        text = _BLANK_LINES.sub("\n\n", _Text.of(text))
        text = _CONTROL.sub("", text)  # entities may spell control characters
    return text.strip()


def label(value: Any) -> str:
    """A short plain text on one line, as Excel's ="00123" notation means it."""
    text = plain(value)
    if text[:2] == '="' and text[-1:] == '"' and len(text) > 2:
        text = text[2:-1]
    return _SPACES.sub(" ", text) if "\n" in text or "  " in text or "\t" in text else text


def _as_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, Mapping):  # {"fr": "…", "en": "…"}
        for language in ("fr", "en"):
            if isinstance(value.get(language), str):
                return str(value[language])
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, (list, tuple)):
        return ", ".join(_as_text(item) for item in value)
    return str(value)


# HTML

_BLOCKS = frozenset(
    re.findall(
        r"\S+",
        "address article aside blockquote br dd div dl dt fieldset figcaption figure footer form "
        "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead "
        "tr ul",
    )
)
_INLINE = frozenset(
    re.findall(
        r"\S+",
        "a abbr acronym audio b base bdi bdo big body button canvas center cite code col colgroup "
        "data del dfn em embed font head html i iframe img input ins kbd label legend link map "
        "mark meta noscript object option output param q rp rt ruby s samp script select small "
        "source span strike strong style sub summary sup svg template textarea time title track "
        "tt u var video wbr o:p",
    )
)
_SILENT = frozenset(("script", "style", "template", "title"))


class _Text(HTMLParser):
    """Collects the text of HTML; an unknown tag is someone's words and is kept."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = ""

    @classmethod
    def of(cls, html: str) -> str:
        parser = cls()
        parser.feed(html)
        parser.close()
        return "".join(parser.parts)

    def handle_starttag(self, tag: str, attrs: Any) -> None:  # noqa: ARG002 - HTMLParser's
        if self._silent:
            return
        if tag in _SILENT:
            self._silent = tag
        elif tag in _BLOCKS:
            self.parts.append("\n")
        elif tag not in _INLINE:
            self.parts.append(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: Any) -> None:  # noqa: ARG002
        if not self._silent and tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._silent:
            self._silent = ""
        elif not self._silent and tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)


# Numbers

_NUMBER = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$")
_GROUPS = re.compile(r"[\s\xa0\u202f\u2009'’]")


def number(value: Any, decimal: str = "") -> Optional[float]:
    """A finite number; None when there is none.

    Spaces between digits are dropped. `decimal` is the decimal mark; when it is
    not said, the last of "," and "." is, and the other one groups thousands.
    """
    if isinstance(value, (int, float)):
        return _finite(value)
    if not isinstance(value, str):
        return None
    text = value.strip()
    if not _NUMBER.match(text):
        text = _GROUPS.sub("", text)
        mark = decimal or ("," if text.rfind(",") > text.rfind(".") else ".")
        text = text.replace("." if mark == "," else ",", "").replace(mark, ".")
        if not _NUMBER.match(text):
            return None
    result = float(text)
    return result if math.isfinite(result) else None


def _finite(value: Union[int, float]) -> Optional[float]:
    try:
        return float(value) if math.isfinite(value) else None
    except OverflowError:  # a whole number of hundreds of digits
        return None


def count(value: Any) -> Optional[int]:
    """A whole number, not negative; None when there is none."""
    if type(value) is int and 0 <= value <= 1e12:
        return value
    found = number(value)
    return None if found is None or found < 0 or found > 1e12 else round(found)


# Dates

_ISO_UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
_TIME = r"(?:[T ,àa]+(\d{1,2})[:hH](\d\d)?(?::(\d\d)(?:[.,](\d{1,9}))?)?)?"
_ZONE = r"\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})(?:[-/.](\d{{1,2}}))?{_TIME}{_ZONE}$")
_YEAR_LAST = re.compile(rf"(\d{{1,2}})[-/.](\d{{1,2}})[-/.](\d{{4}}|\d\d){_TIME}{_ZONE}$")
_WORDS = re.compile(
    rf"(?:[a-z]+\.? )?(\d{{1,2}})(?:er)? ([a-z]+)\.? (\d{{4}}){_TIME}{_ZONE}$", re.I
)
_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "jan janv janvier january",
            "feb fev fevr fevrier february",
            "mar mars march",
            "apr avr avril april",
            "may mai",
            "jun juin june",
            "jul juil juillet july",
            "aug aou aout august",
            "sep sept septembre september",
            "oct octobre october",
            "nov novembre november",
            "dec decembre december",
        ),
        1,
    )
    for name in names.split()
}
_EXCEL_EPOCH = datetime(1899, 12, 30, tzinfo=timezone.utc)


class Moment(NamedTuple):
    """A time as workspaces write it (ISO 8601, UTC, milliseconds), and whether it said its zone."""

    iso: str
    zoned: bool


def moment(value: Any, order: str = "dmy") -> Optional[Moment]:
    """A date, with or without time; None when it cannot be read.

    `order` tells 03/04/2018: "dmy" or "mdy". Without a zone the time is taken as
    UTC. A month alone is its first day; a number is a spreadsheet's day count or
    milliseconds since 1970.
    """
    if not isinstance(value, str):
        return _counted(value) if isinstance(value, (int, float)) else None
    text = value.strip()
    if _ISO_UTC.match(text):
        return Moment(text, True) if _valid(text) else None
    found = _YEAR_FIRST.match(text)
    if found:
        year, month, day = found.group(1), found.group(2), found.group(3) or "1"
        return _built(int(year), int(month), int(day), *found.groups()[3:])
    found = _YEAR_LAST.match(text)
    if found:
        first, second, year = found.group(1), found.group(2), found.group(3)
        day, month = (second, first) if order == "mdy" else (first, second)
        full = int(year) + (2000 if len(year) == 2 else 0)
        return _built(full, int(month), int(day), *found.groups()[3:])
    return _spelled(text) or _counted(number(text))


def _valid(text: str) -> bool:
    return (
        _built(
            int(text[:4]), int(text[5:7]), int(text[8:10]), text[11:13], text[14:16], text[17:19]
        )
        is not None
    )


def _spelled(text: str) -> Optional[Moment]:
    found = _WORDS.match(fold(text))
    month = _MONTHS.get(found.group(2)) if found else None
    if found is None or month is None:
        return None
    return _built(int(found.group(3)), month, int(found.group(1)), *found.groups()[3:])


def _built(
    year: int,
    month: int,
    day: int,
    hour: Optional[str],
    minute: Optional[str],
    second: Optional[str],
    fraction: Optional[str] = None,
    zone: Optional[str] = None,
) -> Optional[Moment]:
    micro = int((fraction or "0").ljust(6, "0")[:6])
    try:
        when = datetime(
            year, month, day, int(hour or 0), int(minute or 0), int(second or 0), micro
        ) - _offset(zone)
    except (ValueError, OverflowError):
        return None
    return Moment(when.isoformat(timespec="milliseconds") + "Z", zone is not None)


def _offset(zone: Optional[str]) -> timedelta:
    if not zone or zone[0] not in "+-":
        return timedelta()
    digits = zone[1:].replace(":", "").ljust(4, "0")
    span = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return -span if zone[0] == "-" else span


def _counted(value: Optional[float]) -> Optional[Moment]:
    if value is None or isinstance(value, bool):
        return None
    if 20_000 <= value < 80_000:  # days, as spreadsheets count: 1954 to 2119
        when = _EXCEL_EPOCH + timedelta(days=value)
        rounded = when + timedelta(microseconds=500_000)
        return Moment(rounded.strftime("%Y-%m-%dT%H:%M:%S.000Z"), False)
    if 3e11 <= value < 5e12:  # milliseconds since 1970: 1979 to 2128
        when = datetime.fromtimestamp(value / 1000, timezone.utc)
        return Moment(when.strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z", True)
    return None


def fold(text: str) -> str:
    """Lower case without accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))
