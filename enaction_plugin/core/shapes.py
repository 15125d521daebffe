"""Geometries without GDAL: GeoJSON, WKT and WKB, and one point that lies on each.

Everything passes through the geometry object of GeoJSON (RFC 7946), in
(longitude, latitude). WKT: OGC 06-103r4, section 7; WKB: section 8. Z and M are
dropped: contributions are placed on a map.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Optional

Geometry = Mapping[str, Any]
Position = Sequence[float]
Transform = Callable[[float, float], tuple[float, float]]

KINDS = (
    "Point",
    "LineString",
    "Polygon",
    "MultiPoint",
    "MultiLineString",
    "MultiPolygon",
    "GeometryCollection",
)
_CODES = {kind: code for code, kind in enumerate(KINDS, 1)}
_BY_UPPER = {kind.upper(): kind for kind in KINDS}
_DEPTH = {"Point": 0, "LineString": 1, "MultiPoint": 1, "Polygon": 2, "MultiLineString": 2}
_MAX_NESTING = 8


class Placed(NamedTuple):
    """A position (degrees, EPSG:4326) and the exact shape, None when it is the point itself."""

    lon: float
    lat: float
    footprint: Optional[bytes]  # WKB, little endian, two dimensions


def place(geometry: Optional[Geometry], transform: Optional[Transform] = None) -> Optional[Placed]:
    """Where a GeoJSON geometry is; None when it is null or empty.

    `transform` turns its coordinates into degrees.

    Raises:
        ValueError: the geometry is not one, or a coordinate is not a finite number.
    """
    if not geometry:
        return None
    if geometry.get("type") == "Point":
        coordinates = geometry.get("coordinates")
        if not coordinates:
            return None
        lon, lat = _pair(coordinates, transform)
        return Placed(lon, lat, None)
    flat = flatten(geometry, transform)
    point = point_on(flat)
    return None if point is None else Placed(point[0], point[1], to_wkb(flat))


def flatten(
    geometry: Geometry, transform: Optional[Transform] = None, nesting: int = 0
) -> dict[str, Any]:
    """The same geometry with checked, two-dimensional, transformed coordinates."""
    kind = geometry.get("type")
    if kind == "GeometryCollection":
        if nesting > _MAX_NESTING:
            raise ValueError("a geometry collection is nested too deeply")
        members = [flatten(g, transform, nesting + 1) for g in geometry.get("geometries") or ()]
        return {"type": kind, "geometries": members}
    if kind not in _CODES:
        raise ValueError(f"{kind!r} is no geometry type")
    coordinates = geometry.get("coordinates") or ()
    return {"type": kind, "coordinates": _map(coordinates, _DEPTH.get(kind, 3), transform)}


def _map(node: Any, depth: int, transform: Optional[Transform]) -> Any:
    if not isinstance(node, (list, tuple)):
        raise ValueError("coordinates must be lists")
    if depth == 0:
        return _pair(node, transform) if node else ()
    return [_map(child, depth - 1, transform) for child in node]


def _pair(position: Any, transform: Optional[Transform]) -> tuple[float, float]:
    try:
        x, y = float(position[0]), float(position[1])
    except (TypeError, IndexError, KeyError) as error:
        raise ValueError("a position needs two numbers") from error
    if not (math.isfinite(x) and math.isfinite(y)):
        raise ValueError("a coordinate is not finite")
    return transform(x, y) if transform else (x, y)


# A point on the shape


def point_on(geometry: Geometry) -> Optional[tuple[float, float]]:
    """A point on the geometry: middle of a line, inside a polygon; None when it is empty.

    Of several parts, the one that matters most is taken: the longest line, the
    largest polygon, the point nearest to the mean.
    """
    kind = geometry["type"]
    if kind == "GeometryCollection":
        ranked = sorted(geometry["geometries"], key=_dimension, reverse=True)
        return next((p for p in map(point_on, ranked) if p is not None), None)
    coordinates = geometry["coordinates"]
    if not coordinates:
        return None
    if kind == "Point":
        return (coordinates[0], coordinates[1])
    if kind == "MultiPoint":
        return _nearest_to_mean(coordinates)
    if kind == "LineString":
        return _middle(coordinates)
    if kind == "MultiLineString":
        return _middle(max(coordinates, key=_length))
    if kind == "Polygon":
        return _inside(coordinates)
    return _inside(max(coordinates, key=lambda rings: _area(rings[0]) if rings else 0.0))


def _dimension(geometry: Geometry) -> int:
    order = {"Point": 0, "MultiPoint": 0, "LineString": 1, "MultiLineString": 1}
    return order.get(geometry["type"], 2)


def _nearest_to_mean(points: Sequence[Position]) -> tuple[float, float]:
    x = sum(p[0] for p in points) / len(points)
    y = sum(p[1] for p in points) / len(points)
    nearest = min(points, key=lambda p: (p[0] - x) ** 2 + (p[1] - y) ** 2)
    return (nearest[0], nearest[1])


def _steps(line: Sequence[Position]) -> Iterator[float]:
    """Lengths of the segments, in degrees of latitude: good enough to find a middle."""
    for a, b in zip(line, line[1:]):
        scale = math.cos(math.radians((a[1] + b[1]) / 2))
        yield math.hypot((b[0] - a[0]) * scale, b[1] - a[1])


def _length(line: Sequence[Position]) -> float:
    return sum(_steps(line))


def _middle(line: Sequence[Position]) -> Optional[tuple[float, float]]:
    if not line:
        return None
    left = _length(line) / 2
    for (a, b), step in zip(zip(line, line[1:]), _steps(line)):
        if step and left <= step:
            share = left / step
            return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
        left -= step
    return (line[-1][0], line[-1][1])


def _area(ring: Sequence[Position]) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], *ring[:1]]))) / 2


def _inside(rings: Sequence[Sequence[Position]]) -> Optional[tuple[float, float]]:
    """The middle of the widest part of a polygon, on a line halfway up.

    Method: JTS, InteriorPointArea: a horizontal line that passes through no
    vertex is cut by the rings; holes count.
    """
    if not rings or not rings[0]:
        return None
    y = _free_latitude(rings)
    crossings = sorted(_crossings(rings, y))
    spans = list(zip(crossings[::2], crossings[1::2]))
    if not spans:
        return _middle(rings[0])
    left, right = max(spans, key=lambda span: span[1] - span[0])
    return ((left + right) / 2, y)


def _free_latitude(rings: Sequence[Sequence[Position]]) -> float:
    """Between the two vertices' latitudes that are just below and above the middle."""
    levels = {p[1] for ring in rings for p in ring}
    low, high = min(p[1] for p in rings[0]), max(p[1] for p in rings[0])
    centre = (low + high) / 2
    below = max((y for y in levels if y <= centre), default=low)
    above = min((y for y in levels if y > centre), default=high)
    return (below + above) / 2


def _crossings(rings: Sequence[Sequence[Position]], y: float) -> Iterator[float]:
    for ring in rings:
        for a, b in zip(ring, [*ring[1:], *ring[:1]]):
            if (a[1] > y) != (b[1] > y):
                yield a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1])


# WKB


def to_wkb(geometry: Geometry) -> bytes:
    """A GeoJSON geometry as two-dimensional little endian WKB."""
    kind = geometry["type"]
    head = struct.pack("<BI", 1, _CODES[kind])
    if kind == "GeometryCollection":
        members = geometry["geometries"]
        return head + _count(members) + b"".join(map(to_wkb, members))
    coordinates = geometry["coordinates"]
    if kind == "Point":
        return head + struct.pack("<dd", *(coordinates or (math.nan, math.nan))[:2])
    if kind == "LineString":
        return head + _packed(coordinates)
    if kind == "Polygon":
        return head + _count(coordinates) + b"".join(map(_packed, coordinates))
    part = kind[len("Multi") :]
    return (
        head
        + _count(coordinates)
        + b"".join(to_wkb({"type": part, "coordinates": c}) for c in coordinates)
    )


def _count(parts: Sequence[Any]) -> bytes:
    return struct.pack("<I", len(parts))


def _packed(points: Sequence[Position]) -> bytes:
    flat = [value for p in points for value in (p[0], p[1])]
    return struct.pack(f"<I{len(flat)}d", len(points), *flat)


def from_wkb(data: bytes) -> dict[str, Any]:
    """WKB, ISO or extended, any byte order, as a GeoJSON geometry in two dimensions.

    Raises:
        ValueError: the bytes are not WKB of a simple feature.
    """
    try:
        geometry, _ = _read_wkb(data, 0, 0)
    except struct.error as error:
        raise ValueError("the geometry is cut short") from error
    return geometry


def _read_wkb(data: bytes, at: int, nesting: int) -> tuple[dict[str, Any], int]:
    order = "<" if data[at : at + 1] == b"\x01" else ">"
    (code,) = struct.unpack_from(order + "I", data, at + 1)
    at += 5 + (4 if code & 0x20000000 else 0)  # extended WKB may hold a CRS code
    extra = bool(code & 0x80000000) + bool(code & 0x40000000)
    extra += {1: 1, 2: 1, 3: 2}.get((code & 0xFFFF) // 1000, 0)
    number = (code & 0xFFFF) % 1000
    if not 1 <= number <= len(KINDS) or nesting > _MAX_NESTING:
        raise ValueError(f"geometry type {number} is not supported")
    kind = KINDS[number - 1]
    reader = _Reader(data, order, 2 + extra)
    if kind == "Point":
        points, at = reader.points(at, 1)
        empty = math.isnan(points[0][0])
        return {"type": kind, "coordinates": () if empty else points[0]}, at
    if kind == "LineString":
        line, at = reader.line(at)
        return {"type": kind, "coordinates": line}, at
    count, at = reader.count(at)
    if kind == "Polygon":
        rings = []
        for _ in range(count):
            ring, at = reader.line(at)
            rings.append(ring)
        return {"type": kind, "coordinates": rings}, at
    parts = []
    for _ in range(count):
        part, at = _read_wkb(data, at, nesting + 1)
        parts.append(part)
    if kind == "GeometryCollection":
        return {"type": kind, "geometries": parts}, at
    return {"type": kind, "coordinates": [part["coordinates"] for part in parts]}, at


@dataclass(frozen=True)
class _Reader:
    data: bytes
    order: str
    width: int  # numbers a position has

    def count(self, at: int) -> tuple[int, int]:
        return struct.unpack_from(self.order + "I", self.data, at)[0], at + 4

    def points(self, at: int, count: int) -> tuple[list[tuple[float, float]], int]:
        end = at + 8 * self.width * count
        if end > len(self.data):
            raise ValueError("the geometry is cut short")
        flat = struct.unpack_from(f"{self.order}{self.width * count}d", self.data, at)
        return list(zip(flat[:: self.width], flat[1 :: self.width])), end

    def line(self, at: int) -> tuple[list[tuple[float, float]], int]:
        count, at = self.count(at)
        return self.points(at, count)


# WKT

_WKT = re.compile(r"\s*(?:SRID=\d+;)?\s*([A-Za-z]+)\s*(?:ZM|Z|M)?\s*(EMPTY|\()", re.IGNORECASE)
_TOKEN = re.compile(r"\s*([(),]|[-+.\deE]+|[A-Za-z]+)")


def is_wkt(text: str) -> bool:
    """Whether a text starts like WKT."""
    found = _WKT.match(text)
    return bool(found) and found.group(1).upper() in _BY_UPPER  # type: ignore[union-attr]


def from_wkt(text: str) -> dict[str, Any]:
    """WKT as a GeoJSON geometry in two dimensions.

    Raises:
        ValueError: the text is not the WKT of a simple feature.
    """
    found = _WKT.match(text)
    kind = _BY_UPPER.get(found.group(1).upper()) if found else None
    if found is None or kind is None:
        raise ValueError("this is not WKT")
    if kind == "GeometryCollection":
        return {"type": kind, "geometries": _wkt_members(text, found)}
    if found.group(2) != "(":
        return {"type": kind, "coordinates": ()}
    tree, _ = _wkt_list(text, found.end(), 0)
    if kind == "Point":
        return {"type": kind, "coordinates": tree[0]}
    if kind == "MultiPoint":  # both (1 2, 3 4) and ((1 2), (3 4)) are written
        tree = [p[0] if p and isinstance(p[0], (list, tuple)) else p for p in tree]
    return {"type": kind, "coordinates": tree}


def _wkt_members(text: str, found: re.Match[str]) -> list[dict[str, Any]]:
    if found.group(2) != "(":
        return []
    inner = text[found.end() : text.rindex(")")]
    parts, depth, start = [], 0, 0
    for at, char in enumerate(inner):
        depth += (char == "(") - (char == ")")
        if char == "," and depth == 0:
            parts.append(inner[start:at])
            start = at + 1
    members = [*parts, inner[start:]]
    if any(m.lstrip().upper().startswith("GEOMETRYCOLLECTION") for m in members):
        raise ValueError("collections inside collections are not supported")
    return [from_wkt(member) for member in members]


def _wkt_list(text: str, at: int, nesting: int) -> tuple[list[Any], int]:
    """The items up to the closing bracket; `at` is just behind the opening one."""
    if nesting > 3:
        raise ValueError("too many brackets")
    items: list[Any] = []
    numbers: list[float] = []
    while True:
        token = _TOKEN.match(text, at)
        if token is None:
            raise ValueError("a bracket is not closed")
        at = token.end()
        value = token.group(1)
        if value == "(":
            child, at = _wkt_list(text, at, nesting + 1)
            items.append(child)
        elif value in ",)":
            if numbers:
                items.append((numbers[0], numbers[1]) if len(numbers) > 1 else _lonely())
            numbers = []
            if value == ")":
                return items, at
        else:
            numbers.append(float(value))


def _lonely() -> tuple[float, float]:
    raise ValueError("a position needs two numbers")
