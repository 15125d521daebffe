"""Where a row is: coordinates in whatever column and system they come."""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Optional

from .. import shapes
from ..projections import LAMBERT93, in_lambert93, to_degrees
from ..shapes import Placed
from . import batches
from .notices import BAD_POSITION, NO_POSITION, OUTSIDE, PROJECTED, SWAPPED, Notices
from .table import Geometry, Record
from .values import number

_PAIR = re.compile(r"[-+]?\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?")
_WKB_POINT = struct.Struct("<BIdd")
_WKB_START = b"\x01\x01\x00\x00\x00"
_HEX = re.compile(r"0[01][0-9a-fA-F]{40,}$")

Spot = tuple[Optional[float], Optional[float], Optional[bytes]]
"""Longitude, latitude (degrees) and footprint (WKB)."""

_NO_SPOT: Spot = (None, None, None)


class Nowhere(ValueError):
    """Coordinates that are no place on Earth."""


def pair(value: Any) -> Optional[tuple[float, float]]:
    """The two first numbers of a "lat, lon" cell or an ODK geopoint, as written."""
    if isinstance(value, Mapping):
        lat, lon = number(value.get("lat")), number(value.get("lon", value.get("lng")))
        return None if lat is None or lon is None else (lat, lon)
    if isinstance(value, (list, tuple)):
        value = " ".join(map(str, value))
    if not isinstance(value, str) or len(value) > 200:
        return None
    found = _PAIR.findall(value)
    if not 2 <= len(found) <= 4 or _PAIR.sub("", value).strip(" ,;|()[]\t°"):
        return None
    return (float(found[0].replace(",", ".")), float(found[1].replace(",", ".")))


def shape(value: Any) -> Optional[Mapping[str, Any]]:
    """The geometry of a cell: WKT, GeoJSON, or WKB in hexadecimal; None when empty.

    Raises:
        ValueError: it is none of them.
    """
    if isinstance(value, Mapping):
        return value
    text = str(value or "").strip()
    if not text:
        return None
    if text[0] == "{":
        found = json.loads(text)
        return found if isinstance(found, dict) else None
    if _HEX.match(text):
        return shapes.from_wkb(bytes.fromhex(text))
    return shapes.from_wkt(text)


def trace(value: Any) -> Optional[Mapping[str, Any]]:
    """An ODK geotrace or geoshape ("lat lon alt acc;lat lon alt acc;…"); None when empty."""
    points = [pair(part) for part in str(value or "").split(";") if part.strip()]
    if not points:
        return None
    if any(p is None for p in points):
        raise ValueError("not a trace")
    line = [(p[1], p[0]) for p in points if p]
    if len(line) == 1:
        return {"type": "Point", "coordinates": line[0]}
    if len(line) > 3 and line[0] == line[-1]:
        return {"type": "Polygon", "coordinates": [line]}
    return {"type": "LineString", "coordinates": line}


def looks_like_shapes(values: Sequence[Any]) -> bool:
    """Whether cells hold geometries: WKT, GeoJSON or hexadecimal WKB."""
    filled = [v for v in values if v not in (None, "")]
    return bool(filled) and all(
        isinstance(v, Mapping) or shapes.is_wkt(str(v)) or str(v)[:1] == "{" or _HEX.match(str(v))
        for v in filled[:20]
    )


def _first_pair(columns: Mapping[str, str]) -> Optional[tuple[str, str]]:
    """The columns of two coordinates, where no other column comes before them."""
    if "wkt" in columns or "trace" in columns:
        return None
    for first, second in (("lon", "lat"), ("x", "y")):
        if first in columns and second in columns:
            return columns[first], columns[second]
    return None


def _plainly_degrees(x: float, y: float) -> bool:
    """Whether coordinates are a longitude and a latitude that cannot be the other way round."""
    return -180 <= x <= 180 and -90 <= y <= 90 and not 41 < x < 51.6 and bool(x or y)


class Locator:
    """Finds the position of rows, and notes what had to be done for it.

    `columns` gives the column of each role of a position ("wkt", "trace", "lon",
    "lat", "x", "y", "latlon"). With `crs` coordinates are in that system; without,
    degrees and Lambert-93 tell themselves apart by their size, and longitude and
    latitude are put back when only that brings the point into metropolitan France.
    """

    def __init__(
        self, columns: Mapping[str, str], crs: str, decimal: str, notices: Notices
    ) -> None:
        self._sure = bool(crs)
        self._transform = to_degrees(crs) if crs else None
        self._decimal = decimal
        self._notices = notices
        self._flags: set[str] = set()
        self._ways = self._plan(columns)
        self._two_first = _first_pair(columns)

    def _plan(self, columns: Mapping[str, str]) -> list[Callable[[Record], Optional[Placed]]]:
        ways: list[Callable[[Record], Optional[Placed]]] = [self._geometry]
        if "wkt" in columns:
            ways.append(self._cell(columns["wkt"], shape))
        if "trace" in columns:
            ways.append(self._cell(columns["trace"], trace))
        for first, second in (("lon", "lat"), ("x", "y")):
            if first in columns and second in columns:
                ways.append(self._two(columns[first], columns[second]))
        if "latlon" in columns:
            ways.append(self._one(columns["latlon"]))
        return ways

    def locate(self, records: Sequence[Record]) -> list[Spot]:
        """The places of rows; (None, None, None), with a notice, where there is none."""
        if self._transform:
            return [self._place(record) for record in records]
        spots = self._written(records) or [self._point(record.geometry) for record in records]
        return [spot or self._place(record) for spot, record in zip(spots, records)]

    def _written(self, records: Sequence[Record]) -> Optional[list[Optional[Spot]]]:
        """The spots of rows whose two columns hold plain numbers; None when nothing is plain."""
        if self._two_first is None or any(record.geometry is not None for record in records):
            return None
        first, second = self._two_first
        xs = batches.plain_numbers([record.values.get(first) for record in records])
        ys = batches.plain_numbers([record.values.get(second) for record in records])
        if xs is None or ys is None:
            return None
        return [(x, y, None) if _plainly_degrees(x, y) else None for x, y in zip(xs, ys)]

    @staticmethod
    def _point(geometry: Geometry) -> Optional[Spot]:
        """The spot of a point that is plainly in degrees: what nearly every file holds."""
        if type(geometry) is bytes:
            if len(geometry) != _WKB_POINT.size or geometry[:5] != _WKB_START:
                return None
            _, _, x, y = _WKB_POINT.unpack(geometry)
        elif type(geometry) is dict and geometry.get("type") == "Point":
            found = geometry.get("coordinates")
            if type(found) is not list or len(found) < 2:
                return None
            x, y = found[0], found[1]
            if type(x) is not float or type(y) is not float:
                return None
        else:
            return None
        return (x, y, None) if _plainly_degrees(x, y) else None

    def _place(self, record: Record) -> Spot:
        reason = NO_POSITION
        if self._flags:
            self._flags.clear()
        for way in self._ways:
            try:
                placed = way(record)
            except Nowhere:
                reason = OUTSIDE
            except (ValueError, RecursionError, OverflowError):
                reason = BAD_POSITION if reason is NO_POSITION else reason
            else:
                if placed is not None:
                    for flag in self._flags:
                        self._notices.add(flag, record.line)
                    return placed
        self._notices.add(reason, record.line)
        return _NO_SPOT

    def _geometry(self, record: Record) -> Optional[Placed]:
        geometry = record.geometry
        if geometry is None:
            return None
        if isinstance(geometry, (bytes, bytearray)):
            geometry = shapes.from_wkb(bytes(geometry))
        if not isinstance(geometry, Mapping):
            raise ValueError("not a geometry")
        return self._real(shapes.place(geometry, self.degrees))

    def _cell(
        self, column: str, parse: Callable[[Any], Optional[Mapping[str, Any]]]
    ) -> Callable[[Record], Optional[Placed]]:
        return lambda record: self._real(
            shapes.place(parse(record.values.get(column)), self.degrees)
        )

    def _two(self, first: str, second: str) -> Callable[[Record], Optional[Placed]]:
        def way(record: Record) -> Optional[Placed]:
            raw = record.values.get(first), record.values.get(second)
            x, y = number(raw[0], self._decimal), number(raw[1], self._decimal)
            if x is None or y is None:
                if any(v not in (None, "") for v in raw):
                    raise ValueError("not numbers")
                return None
            return self._real(Placed(*self.degrees(x, y), None))

        return way

    def _one(self, column: str) -> Callable[[Record], Optional[Placed]]:
        def way(record: Record) -> Optional[Placed]:
            value = record.values.get(column)
            if value in (None, ""):
                return None
            found = pair(value)
            if found is None:
                raise ValueError("not two numbers")
            return self._real(Placed(*self.degrees(found[1], found[0]), None))

        return way

    @staticmethod
    def _real(placed: Optional[Placed]) -> Optional[Placed]:
        """Nobody contributes at (0, 0), off Africa: it is what programs write for nothing."""
        if placed is not None and placed.lon == 0 and placed.lat == 0:
            return None
        return placed

    def degrees(self, x: float, y: float) -> tuple[float, float]:
        """The longitude and latitude of coordinates as they were written.

        Raises:
            Nowhere: they are no place on Earth.
        """
        if self._transform:
            x, y = self._transform(x, y)
        if -180 <= x <= 180 and -90 <= y <= 90:
            if not self._sure and 41 < x < 51.6 and -5.5 < y < 10:
                self._flags.add(SWAPPED)
                return (y, x)
            return (x, y)
        if self._sure:
            raise Nowhere
        if in_lambert93(x, y):
            self._flags.add(PROJECTED)
            return LAMBERT93.to_degrees(x, y)
        if in_lambert93(y, x):
            self._flags.update((PROJECTED, SWAPPED))
            return LAMBERT93.to_degrees(y, x)
        if -90 <= x <= 90 and -180 <= y <= 180:
            self._flags.add(SWAPPED)
            return (y, x)
        raise Nowhere
