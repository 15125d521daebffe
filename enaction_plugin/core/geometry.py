"""Points as GeoPackage blobs, without GDAL: header, envelope and WKB.

GeoPackage binary: OGC 12-128r17, section 2.1.3; WKB: OGC 06-103r4.
"""

from __future__ import annotations

import struct
from typing import Optional, Union

SRID = 4326
_POINT = struct.Struct("<2sBBiBIdd")
_EMPTY_FLAG = 0x10
_ENVELOPE_DOUBLES = {0: 0, 1: 4, 2: 6, 3: 6, 4: 8}

Blob = Union[bytes, memoryview, None]


def point_blob(lon: float, lat: float) -> bytes:
    """A point (EPSG:4326, degrees) as GDAL writes it: no envelope, little endian."""
    return _POINT.pack(b"GP", 0, 1, SRID, 1, 1, lon, lat)


def blob_point(blob: Blob) -> Optional[tuple[float, float]]:
    """The (lon, lat) of a point blob; None for no geometry or an empty one."""
    if not blob or is_empty(blob):
        return None
    start = wkb_offset(blob)
    order = "<" if blob[start] == 1 else ">"
    x, y = struct.unpack_from(order + "dd", blob, start + 5)
    return (x, y)


def wkb_offset(blob: Union[bytes, memoryview]) -> int:
    """Where the WKB starts in a GeoPackage blob."""
    return 8 + 8 * _ENVELOPE_DOUBLES.get((blob[3] >> 1) & 7, 0)


def is_empty(blob: Blob) -> bool:
    """Whether a GeoPackage blob says that it holds an empty geometry."""
    return bool(blob) and bool(blob[3] & _EMPTY_FLAG)  # type: ignore[index]


def geometry_blob(wkb: bytes, envelope: tuple[float, float, float, float]) -> bytes:
    """Any WKB geometry as a GeoPackage blob; `envelope` is (min x, max x, min y, max y)."""
    return struct.pack("<2sBBi4d", b"GP", 0, 3, SRID, *envelope) + wkb


def envelope(blob: Blob) -> Optional[tuple[float, float, float, float]]:
    """(min x, max x, min y, max y) of a GeoPackage blob, read from its header or its point.

    A blob of another geometry without envelope (other programs may write some)
    is walked: every coordinate of the WKB is read.
    """
    if not blob or is_empty(blob):
        return None
    kind = (blob[3] >> 1) & 7
    if kind:
        order = "<" if blob[3] & 1 else ">"
        min_x, max_x, min_y, max_y = struct.unpack_from(order + "4d", blob, 8)
        return (min_x, max_x, min_y, max_y)
    start = wkb_offset(blob)
    if bytes(blob[start : start + 5]) in (b"\x01\x01\x00\x00\x00", b"\x00\x00\x00\x00\x01"):
        point = blob_point(blob)
        return None if point is None else (point[0], point[0], point[1], point[1])
    xs: list[float] = []
    ys: list[float] = []
    _walk(memoryview(blob), start, xs, ys)
    return (min(xs), max(xs), min(ys), max(ys)) if xs else None


def _walk(data: memoryview, at: int, xs: list[float], ys: list[float]) -> int:
    """Collect the coordinates of the WKB geometry at `at`; return where it ends."""
    order = "<" if data[at] == 1 else ">"
    (code,) = struct.unpack_from(order + "I", data, at + 1)
    at += 5
    base = code & 0xFFFF
    dimensions = 2 + (1 if base // 1000 in (1, 2) else 0) + (1 if base // 1000 in (2, 3) else 0)
    if base // 1000 == 3:
        dimensions = 4
    dimensions += bool(code & 0x80000000) + bool(code & 0x40000000)
    kind = base % 1000

    def coordinates(count: int, start: int) -> int:
        for _ in range(count):
            x, y = struct.unpack_from(order + "dd", data, start)
            xs.append(x)
            ys.append(y)
            start += 8 * dimensions
        return start

    def count() -> int:
        return int(struct.unpack_from(order + "I", data, at)[0])

    if kind == 1:
        return coordinates(1, at)
    if kind == 2:
        return coordinates(count(), at + 4)
    total = count()
    at += 4
    for _ in range(total):
        if kind == 3:
            (points,) = struct.unpack_from(order + "I", data, at)
            at = coordinates(points, at + 4)
        else:
            at = _walk(data, at, xs, ys)
    return at
