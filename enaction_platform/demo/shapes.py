"""GeoJSON geometries of what people draw."""

from __future__ import annotations

import math
from random import Random
from typing import Any

from .territory import KM_PER_DEGREE

KM_PER_LON = KM_PER_DEGREE * math.cos(math.radians(50.43))


def point(lon: float, lat: float) -> dict[str, Any]:
    return {"type": "Point", "coordinates": [lon, lat]}


def line(dice: Random, lon: float, lat: float) -> dict[str, Any]:
    """A path of some hundred metres that starts there and keeps its heading, more or less."""
    heading = dice.uniform(0, 2 * math.pi)
    positions = [[lon, lat]]
    for _ in range(dice.randint(3, 12)):
        heading += dice.gauss(0, 0.35)
        step = dice.uniform(0.03, 0.15)
        lon, lat = _moved(lon, lat, heading, step)
        positions.append([lon, lat])
    return {"type": "LineString", "coordinates": positions}


def area(dice: Random, lon: float, lat: float) -> dict[str, Any]:
    """A block around there, drawn by hand: counter-clockwise, never crossing itself."""
    corners = dice.randint(4, 9)
    size = dice.uniform(0.03, 0.2)
    ring = [
        list(_moved(lon, lat, 2 * math.pi * corner / corners, size * dice.uniform(0.6, 1.3)))
        for corner in range(corners)
    ]
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


def _moved(lon: float, lat: float, heading: float, km: float) -> tuple[float, float]:
    east, north = km * math.cos(heading), km * math.sin(heading)
    return round(lon + east / KM_PER_LON, 6), round(lat + north / KM_PER_DEGREE, 6)
