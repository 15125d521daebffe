"""GeoJSON geometries (RFC 7946), as far as the platform keeps them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

# How deep the positions of each kind of geometry lie in its coordinates.
DEPTHS = {
    "Point": 0,
    "MultiPoint": 1,
    "LineString": 1,
    "MultiLineString": 2,
    "Polygon": 2,
    "MultiPolygon": 3,
}
FARTHEST = (180, 90, 100_000)  # degrees, degrees, metres above the sea
FEWEST = {"LineString": 2, "MultiLineString": 2, "Polygon": 4, "MultiPolygon": 4}


def geometry_problem(geometry: dict[str, Any], vertices: int) -> str:
    """Why `geometry` is not kept, in one sentence; empty when it is.

    Coordinates are EPSG:4326 degrees, longitude first; at most `vertices` of them.
    """
    kind = geometry.get("type")
    if not isinstance(kind, str) or kind not in DEPTHS:
        return f"The type of a geometry is one of {', '.join(DEPTHS)}."
    if set(geometry) != {"type", "coordinates"}:
        return "A geometry has a type and coordinates, nothing else."
    try:
        lines = list(_lines(geometry["coordinates"], DEPTHS[kind]))
    except TypeError:
        return f"These are not the coordinates of a {kind}."
    if sum(map(len, lines)) > vertices:
        return f"A geometry has at most {vertices} vertices."
    return _lines_problem(kind, lines)


def _lines_problem(kind: str, lines: list[list[Any]]) -> str:
    if not lines or any(len(line) < FEWEST.get(kind, 1) for line in lines):
        return f"A {kind} has more positions than this."
    if "Polygon" in kind and any(line[0] != line[-1] for line in lines):
        return "The first and last positions of a ring are the same."
    if not all(_is_position(position) for line in lines for position in line):
        return "A position is a longitude (-180 to 180) and a latitude (-90 to 90)."
    return ""


def _lines(coordinates: Any, depth: int) -> Iterator[list[Any]]:
    """The lists of positions in `coordinates`. Raises TypeError where one is no list."""
    if depth == 0:
        yield [coordinates]
    elif not isinstance(coordinates, list):
        raise TypeError
    elif depth == 1:
        yield coordinates
    else:
        for part in coordinates:
            yield from _lines(part, depth - 1)


def _is_position(position: Any) -> bool:
    return (
        isinstance(position, list)
        and len(position) in (2, 3)
        and all(_is_number(value) for value in position)
        and all(abs(value) <= most for value, most in zip(position, FARTHEST))
    )


def _is_number(value: Any) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool)
