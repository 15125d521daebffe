"""GeoPackage layers as tables, without GDAL where the coordinates can be read without it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Optional

from ..errors import quoted
from ..geometry import blob_wkb, is_empty
from ..projections import UnknownCrs, to_degrees
from ..workspace import foreign
from .errors import UnreadableFile
from .table import Layer, Record

_DAMAGED = (sqlite3.Error, ValueError, OverflowError)  # the schema itself may be no text
_HEADER = 8  # bytes a geometry has at the least


def layers(path: Path) -> Optional[Sequence[Layer]]:
    """The layers of a GeoPackage; None when GDAL has to read it.

    Raises:
        UnreadableFile: the file is damaged.
    """
    try:
        tables = foreign.tables(path)
    except _DAMAGED as error:
        raise UnreadableFile(file=path.name, detail=quoted(error)) from error
    if tables is None or not all(map(_readable, tables)):
        return None
    return [
        Layer(table.name, table.columns, _Rows(path, table), table.rows, table.crs or "EPSG:4326")
        for table in tables
    ]


def _readable(table: foreign.ForeignTable) -> bool:
    try:
        to_degrees(table.crs or "EPSG:4326")
    except UnknownCrs:
        return False
    return True


class _Rows:
    """The records of a table; may be walked more than once."""

    def __init__(self, path: Path, table: foreign.ForeignTable) -> None:
        self._path = path
        self._table = table

    def __iter__(self) -> Iterator[Record]:
        columns = self._table.columns
        try:
            for number, (blob, key, *values) in enumerate(foreign.rows(self._path, self._table), 1):
                line = key if type(key) is int else number
                yield Record(line, dict(zip(columns, values)), _wkb(blob))
        except _DAMAGED as error:
            raise UnreadableFile(file=self._path.name, detail=quoted(error)) from error


def _wkb(blob: object) -> Optional[bytes]:
    if not isinstance(blob, bytes) or len(blob) <= _HEADER or is_empty(blob):
        return None
    return blob_wkb(blob)
