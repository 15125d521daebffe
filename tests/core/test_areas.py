"""Points against outlines: each in exactly one of the areas that share a border."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from enaction_plugin.core import areas as module
from enaction_plugin.core import shapes
from enaction_plugin.core.areas import Areas, Points, metres_per_degree
from enaction_plugin.core.spots import spots

# Coordinates on a coarse lattice meet corners, borders and horizontal edges all the time.
lattice = st.integers(0, 8).map(lambda value: value / 8)
lattice_points = st.lists(st.tuples(lattice, lattice), min_size=1, max_size=40)


def box(west: float, south: float, east: float, north: float) -> list[tuple[float, float]]:
    return [(west, south), (east, south), (east, north), (west, north), (west, south)]


def points(pairs: list[tuple[float, float]]) -> Points:
    return Points([x for x, _ in pairs], [y for _, y in pairs])


@given(lattice_points, st.lists(st.tuples(lattice, lattice), min_size=1, max_size=5))
def test_a_partition_holds_every_point_once(
    pairs: list[tuple[float, float]], middles: list[tuple[float, float]]
) -> None:
    """A square cut along a zigzag from left to right: the line belongs to one side only."""
    cut = [(-1.0, 0.3), *sorted(set(middles)), (2.0, 0.6)]
    below = [(-1.0, -1.0), (2.0, -1.0), *reversed(cut), (-1.0, -1.0)]
    above = [*cut, (2.0, 2.0), (-1.0, 2.0), cut[0]]
    _, found = Areas([[below], [above]]).covers(points(pairs))
    assert sorted(found.tolist()) == list(range(len(pairs)))


@given(lattice_points)
def test_many_points_and_few_are_looked_at_alike(pairs: list[tuple[float, float]]) -> None:
    outlines = [[box(0, 0, 0.5, 1)], [box(0.5, 0, 1, 1), box(0.6, 0.2, 0.8, 0.5)]]
    areas = Areas(outlines)
    at_once = [set(zip(*map(list, areas.covers(points(pairs)))))]
    near = [set(zip(*map(list, areas.distances(points(pairs), 20_000))))]
    module._AT_ONCE, kept = -1, module._AT_ONCE
    try:
        at_once.append(set(zip(*map(list, areas.covers(points(pairs))))))
        near.append(set(zip(*map(list, areas.distances(points(pairs), 20_000)))))
    finally:
        module._AT_ONCE = kept
    assert at_once[0] == at_once[1]
    assert near[0] == near[1]


def test_a_hole_is_outside() -> None:
    ring, hole = box(0, 0, 1, 1), box(0.4, 0.4, 0.6, 0.6)
    _, found = Areas([[ring, hole]]).covers(points([(0.5, 0.5), (0.1, 0.5)]))
    assert found.tolist() == [1]


def test_an_area_without_outline_holds_nothing() -> None:
    areas = Areas([[], [box(0, 0, 1, 1)], [[(0.5, 0.5)]]])
    area, _ = areas.covers(points([(0.5, 0.5)]))
    assert area.tolist() == [1]
    area, _, metres = areas.distances(points([(0.5, 1.0)]), 5)
    assert area.tolist() == [1]
    assert metres.tolist() == [0]


def test_distances_are_those_of_the_ellipsoid() -> None:
    # NGA's table of the length of a degree on WGS 84, at 50°: 71 696 m by 111 229 m.
    assert metres_per_degree(50.0) == pytest.approx((71696, 111229), abs=2)
    _, _, metres = Areas([[box(2.80, 50.40, 2.85, 50.45)]]).distances(
        points([(2.852, 50.42), (2.82, 50.452), (2.9, 50.42)]), 300
    )
    across, along = metres_per_degree(50.425)
    assert metres.tolist() == pytest.approx([0.002 * across, 0.002 * along])


@given(
    st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=3, max_size=12),
    st.tuples(st.floats(-0.5, 1.5), st.floats(-0.5, 1.5)),
)
def test_the_distance_is_the_least_to_any_edge(
    corners: list[tuple[float, float]], place: tuple[float, float]
) -> None:
    ring = [*corners, corners[0]]
    south, north = min(y for _, y in corners), max(y for _, y in corners)
    scale = metres_per_degree((south + north) / 2)
    expected = min(to_edge(place, a, b, scale) for a, b in zip(ring, ring[1:]))
    _, found, metres = Areas([[ring]]).distances(points([place]), 300_000)
    assert found.tolist() == [0]
    assert metres[0] == pytest.approx(expected, abs=1e-3)


def to_edge(
    p: tuple[float, ...], a: tuple[float, ...], b: tuple[float, ...], scale: tuple[float, float]
) -> float:
    """The textbook distance of a point to a segment, one at a time."""
    (px, py), (ax, ay), (bx, by) = [(x * scale[0], y * scale[1]) for x, y in (p, a, b)]
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = 0.0 if length < 1e-12 else ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length
    along = min(1.0, max(0.0, along))
    return math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay))


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "LineString", "coordinates": [[0, 0], [1, 0]]},
        {"type": "MultiLineString", "coordinates": [[[0, 0], [0.5, 0]], [[0.5, 0], [1, 0]]]},
        {"type": "Polygon", "coordinates": [box(0, 0, 1, 1)]},
        {"type": "MultiPoint", "coordinates": [[0.1, 0], [0.2, 0], [0.3, 0.2], [0.9, 0]]},
    ],
)
def test_spots_stand_for_their_part_of_a_shape(geometry: dict[str, object]) -> None:
    found = spots(shapes.to_wkb(geometry))
    assert sum(spot.part for spot in found) == pytest.approx(1)
    quarter = sum(spot.part for spot in found if spot.lon < 0.75)
    assert quarter == pytest.approx(0.75, abs=0.011)


def test_a_hole_has_no_spots() -> None:
    ring, hole = box(0, 0, 1, 1), box(0.25, 0.25, 0.75, 0.75)
    found = spots(shapes.to_wkb({"type": "Polygon", "coordinates": [ring, hole]}))
    assert not [spot for spot in found if 0.25 < spot.lon < 0.75 and 0.25 < spot.lat < 0.75]
    left = sum(spot.part for spot in found if spot.lon < 0.25)
    assert left == pytest.approx(1 / 3, abs=0.02)


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [0, 0]]]},
        {"type": "LineString", "coordinates": [[2, 2], [2, 2]]},
        {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [1, 1]}]},
    ],
)
def test_a_shape_without_extent_is_still_somewhere(geometry: dict[str, object]) -> None:
    assert sum(spot.part for spot in spots(shapes.to_wkb(geometry))) == pytest.approx(1)


def test_an_empty_shape_is_nowhere() -> None:
    assert spots(shapes.to_wkb({"type": "MultiPolygon", "coordinates": []})) == []


def test_points_keep_their_places() -> None:
    some = Points(np.array([0.0, 1.0, 2.0]), np.array([2.0, 0.0, 1.0]))
    assert some.within(0, 0.5, 2, 3).order.tolist() == [2, 0]
