"""GeoJSON as a stream: a window slides over the text and one feature is decoded at a time.

RFC 7946, and what is really met beside it: the "crs" member of GeoJSON 2008,
features one a line, a plain list of objects, uMap backups with their layers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from json import JSONDecodeError
from pathlib import Path
from typing import Any, Optional, TextIO

from ..errors import QT_TRANSLATE_NOOP, Sentence, quoted
from .csvfile import encoding_of
from .errors import EmptyFile, UnreadableFile
from .table import Record, Table

_WINDOW = 1 << 16  # characters; what fits in a processor's cache is read quickest
_OBJECT_LIMIT = 64 << 20
_UMAP_LIMIT = 256 << 20  # bytes; a uMap backup is read whole
_EDGE = 64
_FEATURES = re.compile(r'"features"\s*:\s*\[')
_CRS = re.compile(r'"crs"\s*:\s*(?=\{)')
_SKIP = re.compile(r"[\s,\x1e]*")
_decode = json.JSONDecoder().raw_decode
_NOT_JSON = QT_TRANSLATE_NOOP("Enaction", "it is not JSON")
_NO_LAYERS = QT_TRANSLATE_NOOP("Enaction", "it has no layers that can be read")
_BROKEN = QT_TRANSLATE_NOOP(
    "Enaction",
    "The file is damaged or cut short here: what stands before was imported, the rest could not "
    "be read.",
)


def open_geojson(path: Path) -> Table:
    """The features of a file as a table; columns are those of the first features.

    Raises:
        EmptyFile: there are no features.
        UnreadableFile: the file is not JSON.
    """
    if not path.stat().st_size:
        raise EmptyFile(file=path.name)
    encoding = encoding_of(path)
    head, tail = _ends(path, encoding.name)
    table = Table((), iter(()), "GeoJSON", encoding=encoding.name, crs=_crs(head, tail))
    if '"umap"' in head[:2000]:
        features = _umap(path, encoding.name)
    else:
        features = _stream(path, encoding.name, table)
    table.records = _records(features, table)
    return table


def _ends(path: Path, encoding: str) -> tuple[str, str]:
    with path.open("rb") as file:
        head = file.read(65536)
        file.seek(max(0, path.stat().st_size - 65536))
        return head.decode(encoding, "replace"), file.read().decode(encoding, "replace")


def _crs(head: str, tail: str) -> str:
    """The coordinate system a "crs" member names, before or behind the features."""
    start = _FEATURES.search(head)
    before = head[: start.start()] if start else head[:4096]
    for text in (before, tail[tail.rfind("]") :]):
        found = _CRS.search(text)
        if found:
            try:
                member, _ = _decode(text, found.end())
                return str(member["properties"]["name"])
            except (JSONDecodeError, KeyError, TypeError):
                continue
    return "EPSG:4326"


def _umap(path: Path, encoding: str) -> Iterator[Any]:
    """The features of every layer of a uMap backup, each told its layer's name."""
    if path.stat().st_size > _UMAP_LIMIT:
        detail = Sentence(
            QT_TRANSLATE_NOOP("Enaction", "it is a uMap backup of over {megabytes} MB"),
            megabytes=_UMAP_LIMIT >> 20,
        )
        raise UnreadableFile(file=path.name, detail=detail)
    try:
        layers = json.loads(path.read_text(encoding))["layers"]
    except (KeyError, TypeError, RecursionError) as error:
        raise UnreadableFile(file=path.name, detail=Sentence(_NO_LAYERS)) from error
    except ValueError as error:
        raise UnreadableFile(file=path.name, detail=quoted(error)) from error
    for layer in layers if isinstance(layers, list) else ():
        if not isinstance(layer, dict):
            yield layer
            continue
        options = layer.get("_umap_options") or layer.get("_storage")
        name = options.get("name", "") if isinstance(options, dict) else ""
        features = layer.get("features", [])
        for feature in features if isinstance(features, list) else [features]:
            properties = feature.get("properties", {}) if isinstance(feature, dict) else None
            if isinstance(properties, dict):
                feature["properties"] = {"layer": name, **properties}
            yield feature


def _stream(path: Path, encoding: str, table: Table) -> Iterator[Any]:
    with path.open(encoding=encoding, errors="replace") as file:
        table.meter.file, table.meter.total = file, path.stat().st_size
        window = _Window(file)
        if not window.seek_list():
            raise UnreadableFile(file=path.name, detail=Sentence(_NOT_JSON))
        try:
            yield from window.objects()
        except (JSONDecodeError, RecursionError):
            table.complete = False
            table.trouble.append((Record(window.read + 1, {}), Sentence(_BROKEN)))


class _Window:
    """The part of the text that is in memory."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._text = ""
        self._at = 0
        self._ended = False
        self._bracketed = True
        self.read = 0  # objects decoded

    def seek_list(self) -> bool:
        """Go behind the bracket that opens the list of features; a sequence has none."""
        self._more(_WINDOW)
        start = self._text.lstrip("\ufeff\x1e \t\r\n")
        self._text = start
        if start.startswith("["):
            self._at = 1
            return True
        while not (found := _FEATURES.search(self._text)):
            if self._ended or len(self._text) > _OBJECT_LIMIT or self._is_sequence():
                self._bracketed = False
                return start.startswith("{")
            self._more(len(self._text))
        self._at = found.end()
        return True

    def _is_sequence(self) -> bool:
        """One feature a line: the first line is an object by itself."""
        try:
            first, _ = _decode(self._text)
        except JSONDecodeError:
            return False
        return isinstance(first, dict)

    def _more(self, size: int) -> None:
        chunk = self._file.read(size)
        self._ended = not chunk
        self._text = self._text[self._at :] + chunk
        self._at = 0

    def objects(self) -> Iterator[Any]:
        """Every object of the list, in order.

        Raises:
            JSONDecodeError: the text is damaged, or ends before the list does.
        """
        size = _WINDOW
        while True:
            self._at = _SKIP.match(self._text, self._at).end()  # type: ignore[union-attr]
            if self._at >= len(self._text):
                if self._ended and self._bracketed:
                    raise JSONDecodeError("the list is not closed", self._text, self._at)
                if self._ended:
                    return
                self._more(size)
                continue
            if self._text[self._at] == "]":
                return
            try:
                value, end = _decode(self._text, self._at)
            except JSONDecodeError as error:
                self._check(error)
                size = min(size * 2, _OBJECT_LIMIT)
                self._more(size)
                continue
            size = _WINDOW
            self._at = end
            self.read += 1
            yield value

    def _check(self, error: JSONDecodeError) -> None:
        """Re-raise unless more text may mend it."""
        inside = "Unterminated string" not in error.msg and error.pos < len(self._text) - _EDGE
        if self._ended or inside or len(self._text) - self._at > _OBJECT_LIMIT:
            raise error


def _records(features: Iterator[Any], table: Table) -> Iterator[Record]:
    for number, feature in enumerate(features, 1):
        record = _record(number, feature)
        if record is None:
            reason = Sentence(QT_TRANSLATE_NOOP("Enaction", "This is not a feature."))
            table.trouble.append((Record(number, {"value": feature}), reason))
        else:
            yield record


def _record(number: int, feature: Any) -> Optional[Record]:
    if not isinstance(feature, dict):
        return None
    if feature.get("type") != "Feature":
        geometry = feature.get("geometry")
        return Record(number, feature, geometry if isinstance(geometry, dict) else None)
    properties = feature.get("properties")
    if not isinstance(properties, dict):
        properties = {}
    if "id" in feature and "id" not in properties:
        properties["id"] = feature["id"]
    return Record(number, properties, feature.get("geometry"))


def columns_of(records: list[Record]) -> list[str]:
    """The names the first records use, in the order they appear."""
    names: dict[str, None] = {}
    for record in records:
        names.update(dict.fromkeys(record.values))
    return list(names)
