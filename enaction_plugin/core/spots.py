"""A drawn line or area as spots that stand for equal parts of it.

What part of it is in a district is then the part of its spots that are: a line is cut
into equal lengths, an area into strips and those into equal cells, each told by its
middle (midpoint rule). With these numbers of spots a share is true to about 1 %.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import cos, hypot, radians
from typing import Any, NamedTuple

from . import shapes

PIECES = 400
_STRIPS = 32

Position = Sequence[float]


class Spot(NamedTuple):
    """A place in degrees, and the part of its shape it stands for; a shape's parts add up to 1."""

    lon: float
    lat: float
    part: float


def spots(wkb: bytes) -> list[Spot]:
    """The spots of a geometry of any kind, EPSG:4326; none when it is empty.

    Of a mixed collection its areas count, or else its lines, or else its points.
    Raises ValueError when it is no geometry.
    """
    parts = list(_flat(shapes.from_wkb(wkb)))
    areas = [rings for kind, rings in parts if kind == "Polygon" and rings]
    lines = [line for kind, line in parts if kind == "LineString" and len(line) > 1]
    points = [point for kind, point in parts if kind == "Point" and point]
    weighed = _strips([ring for rings in areas for ring in rings]) if areas else []
    if not weighed:
        outlines = [ring for rings in areas for ring in rings]
        weighed = _pieces(lines or outlines)
    if not weighed:
        corners = [corner for line in lines for corner in line]
        weighed = [(x, y, 1.0) for x, y in (*points, *corners)]
    whole = sum(weight for *_, weight in weighed)
    return [Spot(x, y, weight / whole) for x, y, weight in weighed]


def _flat(geometry: Any) -> Iterable[tuple[str, Any]]:
    kind = geometry["type"]
    if kind == "GeometryCollection":
        for member in geometry["geometries"]:
            yield from _flat(member)
    elif kind.startswith("Multi"):
        for member in geometry["coordinates"]:
            yield kind[5:], member
    else:
        yield kind, geometry["coordinates"]


def _pieces(lines: Sequence[Sequence[Position]]) -> list[tuple[float, float, float]]:
    """The middles of pieces of equal length, along all lines."""
    edges = [(start, end) for line in lines for start, end in zip(line, line[1:])]
    squeeze = cos(radians(edges[0][0][1])) if edges else 1.0
    lengths = [hypot((b[0] - a[0]) * squeeze, b[1] - a[1]) for a, b in edges]
    step = sum(lengths) / PIECES
    if not step:
        return []
    found = []
    reached, wanted = 0.0, step / 2
    for (a, b), length in zip(edges, lengths):
        while wanted <= reached + length and length:
            along = (wanted - reached) / length
            found.append((a[0] + along * (b[0] - a[0]), a[1] + along * (b[1] - a[1]), 1.0))
            wanted += step
        reached += length
    return found


def _strips(rings: Sequence[Sequence[Position]]) -> list[tuple[float, float, float]]:
    """The middles of cells of the strips an area is cut into; even-odd, so holes are left out."""
    heights = [y for ring in rings for _, y in ring]
    low, high = min(heights), max(heights)
    spans = []
    for strip in range(_STRIPS):
        y = low + (strip + 0.5) * (high - low) / _STRIPS
        ends = sorted(
            a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1])
            for ring in rings
            for a, b in zip(ring, ring[1:])
            if (a[1] <= y) != (b[1] <= y)
        )
        spans += [(y, west, east) for west, east in zip(ends[::2], ends[1::2]) if east > west]
    step = sum(east - west for _, west, east in spans) / PIECES
    found = []
    for y, west, east in spans:
        cells = max(1, round((east - west) / step))
        width = (east - west) / cells
        found += [(west + (cell + 0.5) * width, y, width) for cell in range(cells)]
    return found
