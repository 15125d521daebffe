"""Points and shapes as GeoPackage blobs, without GDAL: header, envelope and WKB.

GeoPackage binary: OGC 12-128r17, section 2.1.3; WKB: OGC 06-103r4.
"""

from __future__ import annotations

import struct
from typing import Optional, Union

SRID = 4326

Blob = Union[bytes, memoryview, None]
Envelope = tuple[float, float, float, float]
"""(min x, max x, min y, max y)"""

_POINT = struct.Struct("<2sBBiBIdd")
_POINT_CODES = (b"\x01\x01\x00\x00\x00", b"\x00\x00\x00\x00\x01")
_EMPTY_FLAG = 0x10
_ENVELOPE_DOUBLES = {0: 0, 1: 4, 2: 6, 3: 6, 4: 8}
_WKB_POINT, _WKB_LINE, _WKB_POLYGON = 1, 2, 3
_EWKB_Z, _EWKB_M = 0x80000000, 0x40000000


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


def shape_blob(wkb: bytes) -> bytes:
    """Any WKB geometry (EPSG:4326) as a GeoPackage blob with its envelope."""
    box = wkb_envelope(wkb)
    if box is None:
        return struct.pack("<2sBBi", b"GP", 0, 1 | _EMPTY_FLAG, SRID) + wkb
    return struct.pack("<2sBBi4d", b"GP", 0, 3, SRID, *box) + wkb


def blob_wkb(blob: Union[bytes, memoryview]) -> bytes:
    """The WKB inside a GeoPackage blob."""
    return bytes(blob[wkb_offset(blob) :])


def wkb_offset(blob: Union[bytes, memoryview]) -> int:
    """Where the WKB starts in a GeoPackage blob."""
    return 8 + 8 * _ENVELOPE_DOUBLES.get((blob[3] >> 1) & 7, 0)


def is_empty(blob: Blob) -> bool:
    """Whether a GeoPackage blob says that it holds an empty geometry."""
    return bool(blob) and bool(blob[3] & _EMPTY_FLAG)  # type: ignore[index]


def envelope(blob: Blob) -> Optional[Envelope]:
    """The envelope of a GeoPackage blob, read from its header or its point.

    A blob of another geometry without envelope (other programs may write some)
    is walked: every coordinate of the WKB is read.
    """
    if not blob or is_empty(blob):
        return None
    if (blob[3] >> 1) & 7:
        order = "<" if blob[3] & 1 else ">"
        min_x, max_x, min_y, max_y = struct.unpack_from(order + "4d", blob, 8)
        return (min_x, max_x, min_y, max_y)
    start = wkb_offset(blob)
    if bytes(blob[start : start + 5]) in _POINT_CODES:
        x, y = struct.unpack_from("<dd" if blob[start] == 1 else ">dd", blob, start + 5)
        return (x, x, y, y)
    return wkb_envelope(blob[start:])


def wkb_envelope(wkb: Union[bytes, memoryview]) -> Optional[Envelope]:
    """The envelope of a WKB geometry of any type; None when it has no coordinate."""
    walk = _Walk(memoryview(wkb))
    walk.geometry(0)
    if not walk.xs:
        return None
    return (min(walk.xs), max(walk.xs), min(walk.ys), max(walk.ys))


def polygon_rings(blob: Union[bytes, memoryview]) -> list[list[tuple[float, float]]]:
    """Every ring of a (multi)polygon blob, outer and inner alike, as (x, y) lists.

    That is all an even-odd test needs.
    """
    walk = _Walk(memoryview(blob_wkb(blob)))
    walk.geometry(0)
    return [
        list(zip(walk.xs[start:end], walk.ys[start:end]))
        for start, end in zip(walk.starts, [*walk.starts[1:], len(walk.xs)])
    ]


class _Walk:
    """Collects the coordinates of a WKB geometry, and where each run of them starts."""

    def __init__(self, data: memoryview) -> None:
        self.data = data
        self.xs: list[float] = []
        self.ys: list[float] = []
        self.starts: list[int] = []

    def geometry(self, at: int) -> int:
        """Read the geometry at `at`; return where it ends."""
        order = "<" if self.data[at] == 1 else ">"
        (code,) = struct.unpack_from(order + "I", self.data, at + 1)
        kind, size = _kind_and_size(code)
        at += 5
        if kind == _WKB_POINT:
            return self._run(order, 1, size, at)
        (count,) = struct.unpack_from(order + "I", self.data, at)
        at += 4
        if kind == _WKB_LINE:
            return self._run(order, count, size, at)
        for _ in range(count):
            if kind == _WKB_POLYGON:
                (points,) = struct.unpack_from(order + "I", self.data, at)
                at = self._run(order, points, size, at + 4)
            else:
                at = self.geometry(at)
        return at

    def _run(self, order: str, count: int, size: int, at: int) -> int:
        """Read `count` coordinates of `size` doubles; NaN (an empty point) is none."""
        values = struct.unpack_from(f"{order}{count * size}d", self.data, at)
        self.starts.append(len(self.xs))
        for x, y in zip(values[0::size], values[1::size]):
            if x == x and y == y:
                self.xs.append(x)
                self.ys.append(y)
        return at + 8 * count * size


def _kind_and_size(code: int) -> tuple[int, int]:
    """Geometry kind and doubles a coordinate has, from an ISO or an extended WKB code."""
    iso = (code & 0xFFFF) // 1000
    size = 2 + (iso in (1, 3)) + (iso in (2, 3))
    size += bool(code & _EWKB_Z) + bool(code & _EWKB_M)
    return (code & 0xFFFF) % 1000, size
