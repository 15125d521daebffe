"""Points against outlines: which are inside, which are on the edge, which are near.

Inside is the even-odd rule on half-open edges (Shimrat 1962; the crossing test of
W. R. Franklin), in degrees as stored: a point on a border that two areas share is in
exactly one of them. Each edge is read from its lower end, so that both areas compute
the same crossing to the last bit.

Distances are in metres, on the plane that touches the ellipsoid at the middle of the
area: a degree is worth what the radii of curvature say there (Snyder 1987, Map
Projections: A Working Manual, equations 4-18 and 4-19). Over an area 20 km high that is
true to 0.2 %.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import cos, pi, radians, sin, sqrt
from typing import Any, Union

from .geometry import polygon_rings

Array = Any  # a numpy array; numpy itself is imported when it is first needed
_PAIRS = 4_000_000  # pairs of an edge and a point looked at together: bounds the memory
_A, _E2 = 6378137.0, 0.00669437999014  # WGS 84, metres and squared eccentricity


class Points:
    """Points to be looked for, in degrees; kept in the order of their latitude."""

    def __init__(self, x: Any, y: Any) -> None:
        import numpy as np

        x, y = np.asarray(x, float), np.asarray(y, float)
        self.order: Array = np.argsort(y, kind="stable")
        self.x: Array = x[self.order]
        self.y: Array = y[self.order]

    def within(self, west: float, south: float, east: float, north: float) -> Array:
        """The places (in the order of latitude) of the points of a box, its edges included."""
        import numpy as np

        first = np.searchsorted(self.y, south, "left")
        last = np.searchsorted(self.y, north, "right")
        x = self.x[first:last]
        return np.flatnonzero((x >= west) & (x <= east)) + first


class Area:
    """An outline of one or several rings, outer and inner alike, EPSG:4326."""

    def __init__(self, rings: Sequence[Sequence[tuple[float, float]]]) -> None:
        import numpy as np

        ends = [np.asarray(ring, float).reshape(-1, 2) for ring in rings if len(ring) > 1]
        starts = np.concatenate([ring[:-1] for ring in ends] or [np.empty((0, 2))])
        stops = np.concatenate([ring[1:] for ring in ends] or [np.empty((0, 2))])
        upward = (starts[:, 1] <= stops[:, 1])[:, None]
        self._low: Array = np.where(upward, starts, stops)
        self._high: Array = np.where(upward, stops, starts)
        self.empty = len(starts) == 0
        if not self.empty:
            corners = np.concatenate([starts, stops])
            self.west, self.south = corners.min(axis=0)
            self.east, self.north = corners.max(axis=0)
            self._metres = np.array(metres_per_degree((self.south + self.north) / 2))

    @classmethod
    def of(cls, blob: Union[bytes, memoryview]) -> Area:
        """The area of a (multi)polygon as a GeoPackage keeps it."""
        return cls(polygon_rings(blob))

    def covers(self, points: Points) -> Array:
        """The indexes of the points inside, in the order they were given to `Points`."""
        import numpy as np

        if self.empty:
            return np.empty(0, int)
        near = points.within(self.west, self.south, self.east, self.north)
        x, y = points.x[near], points.y[near]
        crossed = np.zeros(len(near), np.int64)
        # The lower end belongs to the edge, the upper does not.
        first = np.searchsorted(y, self._low[:, 1], "left")
        last = np.searchsorted(y, self._high[:, 1], "left")
        for edge, point in _pairs(first, last):
            (x1, y1), (x2, y2) = self._low[edge].T, self._high[edge].T
            beside = x[point] < x1 + (y[point] - y1) * (x2 - x1) / (y2 - y1)
            crossed += np.bincount(point[beside], minlength=len(near))
        return points.order[near[crossed % 2 == 1]]

    def distances(self, points: Points, limit: float) -> tuple[Array, Array]:
        """(indexes, metres to the outline) of the points no farther from it than `limit` metres."""
        import numpy as np

        if self.empty:
            return np.empty(0, int), np.empty(0)
        margin = limit / self._metres
        near = points.within(
            self.west - margin[0], self.south - margin[1],
            self.east + margin[0], self.north + margin[1],
        )  # fmt: skip
        x, y = points.x[near], points.y[near]
        best = np.full(len(near), np.inf)
        first = np.searchsorted(y, self._low[:, 1] - margin[1], "left")
        last = np.searchsorted(y, self._high[:, 1] + margin[1], "right")
        left = np.minimum(self._low[:, 0], self._high[:, 0]) - margin[0]
        right = np.maximum(self._low[:, 0], self._high[:, 0]) + margin[0]
        for edge, point in _pairs(first, last):
            beside = (x[point] >= left[edge]) & (x[point] <= right[edge])
            if beside.any():
                metres = self._to_edges(edge[beside], x[point[beside]], y[point[beside]])
                found, least = _least(point[beside], metres)
                best[found] = np.minimum(best[found], least)
        reached = best <= limit
        return points.order[near[reached]], best[reached]

    def _to_edges(self, edge: Array, x: Array, y: Array) -> Array:
        """Metres from each point to its edge."""
        import numpy as np

        along = (self._high[edge] - self._low[edge]) * self._metres
        away = (np.stack([x, y], axis=1) - self._low[edge]) * self._metres
        length = (along**2).sum(axis=1)
        with np.errstate(divide="ignore", invalid="ignore"):
            part = np.where(length > 0, (along * away).sum(axis=1) / length, 0.0)
        rest = away - along * np.clip(part, 0, 1)[:, None]
        return np.hypot(rest[:, 0], rest[:, 1])


def _least(place: Array, value: Array) -> tuple[Array, Array]:
    """The places that occur, and the least value of each."""
    import numpy as np

    by_place = np.argsort(place, kind="stable")
    place, value = place[by_place], value[by_place]
    starts = np.flatnonzero(np.diff(place, prepend=-1))
    return place[starts], np.minimum.reduceat(value, starts)


def metres_per_degree(latitude: float) -> tuple[float, float]:
    """What a degree of longitude and one of latitude are worth there, in metres."""
    bent = 1 - _E2 * sin(radians(latitude)) ** 2
    across = _A / sqrt(bent)
    along = _A * (1 - _E2) / bent**1.5
    return across * cos(radians(latitude)) * pi / 180, along * pi / 180


def _pairs(first: Array, last: Array) -> Iterator[tuple[Array, Array]]:
    """Each edge with each place from `first` up to `last`, in blocks: (edges, places)."""
    import numpy as np

    counts = np.maximum(last - first, 0)
    edges = np.flatnonzero(counts)
    ends = np.cumsum(counts[edges])
    start = 0
    while start < len(edges):
        done = ends[start - 1] if start else 0
        stop = max(int(np.searchsorted(ends, done + _PAIRS, "right")), start + 1)
        block = edges[start:stop]
        many = counts[block]
        offsets = np.cumsum(many) - many
        place = np.arange(int(many.sum())) + np.repeat(first[block] - offsets, many)
        yield np.repeat(block, many), place
        start = stop
