"""Points against outlines: which are inside, and how far from the outline they are.

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
from typing import Any, Optional

from .geometry import Blob, is_empty, polygon_rings
from .progress import Progress, Silent

Array = Any  # a numpy array; numpy itself is imported when it is first needed
Rings = Sequence[Sequence[tuple[float, float]]]

_PAIRS = 1_000_000  # pairs of an edge and a point looked at together: bounds the memory
_AT_ONCE = 1_000_000  # areas times points that are looked at in one go
_A, _E2 = 6378137.0, 0.00669437999014  # WGS 84: metres, squared eccentricity


class Points:
    """Points to be looked for, in degrees; kept in the order of their latitude."""

    def __init__(self, x: Any, y: Any, order: Optional[Array] = None) -> None:
        """`order` says which point each is when they come sorted by `y` already."""
        import numpy as np

        self.x: Array = np.asarray(x, float)
        self.y: Array = np.asarray(y, float)
        if order is None:
            order = np.argsort(self.y, kind="stable")
            self.x, self.y = self.x[order], self.y[order]
        self.order: Array = order

    def __len__(self) -> int:
        return len(self.x)

    def within(self, west: float, south: float, east: float, north: float) -> Points:
        """Those in a box, its edges included."""
        import numpy as np

        first = int(np.searchsorted(self.y, south, "left"))
        last = int(np.searchsorted(self.y, north, "right"))
        x = self.x[first:last]
        kept = np.flatnonzero((x >= west) & (x <= east)) + first
        return Points(self.x[kept], self.y[kept], self.order[kept])


class Areas:
    """Outlines of one or several rings each, outer and inner alike, EPSG:4326.

    Answers are parallel arrays of the place of an area among them and of a point
    among those given to `Points`.
    """

    def __init__(self, outlines: Sequence[Rings]) -> None:
        import numpy as np

        rings = [(place, ring) for place, rings in enumerate(outlines) for ring in rings if ring]
        corners = np.array([corner for _, ring in rings for corner in ring], float).reshape(-1, 2)
        lengths = np.array([len(ring) for _, ring in rings], np.int64)
        inside = np.ones(len(corners), bool)
        inside[np.cumsum(lengths) - 1] = False  # from the last corner of a ring no edge starts
        start = np.flatnonzero(inside)
        one, other = corners[start], corners[start + 1]
        upward = (one[:, 1] <= other[:, 1])[:, None]
        self._low: Array = np.where(upward, one, other)
        self._high: Array = np.where(upward, other, one)
        owners = np.array([place for place, _ in rings], np.int64)
        self._owner: Array = np.repeat(owners, lengths - 1)
        self._spans: Array = np.searchsorted(self._owner, np.arange(len(outlines) + 1))
        self._boxes: Array = np.tile([np.inf, np.inf, -np.inf, -np.inf], (len(outlines), 1))
        for places, least in ((slice(0, 2), np.minimum), (slice(2, 4), np.maximum)):
            for ends in (one, other):
                least.at(self._boxes[:, places], self._owner, ends)
        bounded = np.isfinite(self._boxes).all(axis=1)
        middles = np.where(bounded, self._boxes[:, 1], 0) + np.where(bounded, self._boxes[:, 3], 0)
        self._metres: Array = np.array(
            [metres_per_degree(middle / 2) for middle in middles.tolist()]
        ).reshape(-1, 2)

    @classmethod
    def of(cls, blobs: Sequence[Blob]) -> Areas:
        """The areas of (multi)polygons as a GeoPackage keeps them; of nothing, none."""
        return cls([polygon_rings(blob) if blob and not is_empty(blob) else [] for blob in blobs])

    def covers(self, points: Points, progress: Progress = Silent()) -> tuple[Array, Array]:
        """(areas, points): which point is inside which area."""
        import numpy as np

        none = np.empty((2, 0), np.int64)
        area, point = _joined(
            (self._crossed(edges, some) for edges, some in self._looks(points, 0.0, progress)),
            (none[0], none[1]),
        )
        return area, point

    def distances(
        self, points: Points, limit: float, progress: Progress = Silent()
    ) -> tuple[Array, Array, Array]:
        """(areas, points, metres) of the points no farther from an outline than `limit` metres."""
        import numpy as np

        none = np.empty((2, 0), np.int64)
        area, point, metres = _joined(
            (
                self._reached(edges, some, limit)
                for edges, some in self._looks(points, limit, progress)
            ),
            (none[0], none[1], np.empty(0)),
        )
        return area, point, metres

    def _looks(
        self, points: Points, margin: float, progress: Progress
    ) -> Iterator[tuple[slice, Points]]:
        """Which edges to hold against which points: few points against all edges at once."""
        if len(points) * len(self._boxes) <= _AT_ONCE:
            yield slice(0, len(self._owner)), points
            return
        for place, box in enumerate(self._boxes):
            progress.check()
            if self._spans[place] < self._spans[place + 1]:
                dx, dy = margin / self._metres[place]
                some = points.within(box[0] - dx, box[1] - dy, box[2] + dx, box[3] + dy)
                yield slice(self._spans[place], self._spans[place + 1]), some
            progress.report((place + 1) / len(self._boxes))

    def _crossed(self, edges: slice, points: Points) -> tuple[Array, Array]:
        """The points an odd number of an area's edges separates from the far right."""
        import numpy as np

        low, high = self._low[edges], self._high[edges]
        # The lower end belongs to the edge, the upper does not.
        first = np.searchsorted(points.y, low[:, 1], "left")
        last = np.searchsorted(points.y, high[:, 1], "left")
        row = self._rows(edges, points)
        crossed = np.zeros(int(row[-1]) + len(points) if len(row) else 0, np.int64)
        for edge, place in _pairs(first, last):
            x1, y1 = low[edge, 0], low[edge, 1]
            slope = (high[edge, 0] - x1) / (high[edge, 1] - y1)
            beside = points.x[place] < x1 + (points.y[place] - y1) * slope
            crossed += np.bincount((row[edge] + place)[beside], minlength=len(crossed))
        return self._found(np.flatnonzero(crossed % 2 == 1), edges, points)

    def _reached(self, edges: slice, points: Points, limit: float) -> tuple[Array, ...]:
        """The points near an area's edges, and their distance to the nearest of them."""
        import numpy as np

        low, high = self._low[edges], self._high[edges]
        scale = self._metres[self._owner[edges]]
        margin = limit / scale
        first = np.searchsorted(points.y, low[:, 1] - margin[:, 1], "left")
        last = np.searchsorted(points.y, high[:, 1] + margin[:, 1], "right")
        left = np.minimum(low[:, 0], high[:, 0]) - margin[:, 0]
        right = np.maximum(low[:, 0], high[:, 0]) + margin[:, 0]
        row = self._rows(edges, points)
        keys, apart = [np.empty(0, np.int64)], [np.empty(0)]
        for edges_of, places in _pairs(first, last):
            x = points.x[places]
            beside = np.flatnonzero((x >= left[edges_of]) & (x <= right[edges_of]))
            edge, place = edges_of[beside], places[beside]
            away = np.column_stack([points.x[place], points.y[place]]) - low[edge]
            metres = _to_segments(away * scale[edge], (high[edge] - low[edge]) * scale[edge])
            close = metres <= limit
            keys.append((row[edge] + place)[close])
            apart.append(metres[close])
        key, least = _least(np.concatenate(keys), np.concatenate(apart))
        return (*self._found(key, edges, points), least)

    def _rows(self, edges: slice, points: Points) -> Array:
        """For each edge, where its area's row of a table of areas by points begins."""
        owner = self._owner[edges]
        return (owner - owner[:1]) * len(points)

    def _found(self, key: Array, edges: slice, points: Points) -> tuple[Array, Array]:
        """(areas, points) of places in that table."""
        size = max(len(points), 1)
        return key // size + self._owner[edges][:1], points.order[key % size]


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


def _to_segments(away: Array, along: Array) -> Array:
    """Metres from a point to a segment, both given from the segment's first end."""
    import numpy as np

    length = np.maximum((along**2).sum(axis=1), 1e-12)  # an edge without length is a point
    part = np.clip((along * away).sum(axis=1) / length, 0, 1)
    rest = away - along * part[:, None]
    return np.hypot(rest[:, 0], rest[:, 1])


def _least(key: Array, value: Array) -> tuple[Array, Array]:
    """The keys that occur, and the least value of each."""
    import numpy as np

    order = np.argsort(key, kind="stable")
    key, value = key[order], value[order]
    starts = np.flatnonzero(np.diff(key, prepend=-1))
    if not len(starts):
        return key, value
    return key[starts], np.minimum.reduceat(value, starts)


def _joined(answers: Iterator[tuple[Array, ...]], none: tuple[Array, ...]) -> tuple[Array, ...]:
    import numpy as np

    return tuple(np.concatenate(column) for column in zip(none, *answers))
