"""Geometries without GDAL: forms, points on them, French projections."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enaction_plugin.core import projections, shapes

SQUARE = [[(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)]]
HORSESHOE = [[(0, 0), (6, 0), (6, 6), (4, 6), (4, 1), (2, 1), (2, 6), (0, 6), (0, 0)]]


def inside(rings, x, y):
    hits = 0
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                hits += 1
    return hits % 2 == 1


@pytest.mark.parametrize(
    ("wkt", "kind"),
    [
        ("POINT (2.8 50.4)", "Point"),
        ("point z(2.8 50.4 7)", "Point"),
        ("LINESTRING (2 50, 3 51)", "LineString"),
        ("POLYGON ((0 0, 1 0, 1 1, 0 0), (.2 .1, .3 .1, .3 .2, .2 .1))", "Polygon"),
        ("MULTIPOINT (1 2, 3 4)", "MultiPoint"),
        ("MULTIPOINT ((1 2), (3 4))", "MultiPoint"),
        ("MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))", "MultiLineString"),
        ("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))", "MultiPolygon"),
        ("GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 1 1))", "GeometryCollection"),
    ],
)
def test_wkt_and_wkb_say_the_same(wkt, kind):
    geometry = shapes.flatten(shapes.from_wkt(wkt))
    assert geometry["type"] == kind
    assert shapes.flatten(shapes.from_wkb(shapes.to_wkb(geometry))) == geometry


@pytest.mark.parametrize(
    "wkt",
    [
        "",
        "POINT",
        "POINT (1)",
        "POINT (a b)",
        "CIRCLE (1 2)",
        "POLYGON ((0 0, 1 1",
        "POINT (1 nan)",
    ],
)
def test_what_is_no_wkt_is_refused(wkt):
    with pytest.raises(ValueError, match=r".+"):
        shapes.flatten(shapes.from_wkt(wkt))


@pytest.mark.parametrize("wkt", ["POINT EMPTY", "POLYGON EMPTY", "GEOMETRYCOLLECTION EMPTY"])
def test_an_empty_shape_is_nowhere(wkt):
    assert shapes.place(shapes.from_wkt(wkt)) is None


def test_the_point_of_a_line_is_its_middle():
    placed = shapes.place({"type": "LineString", "coordinates": [[0, 0], [0, 1], [0, 4]]})
    assert (placed.lon, placed.lat) == pytest.approx((0, 2))
    assert placed.footprint


@pytest.mark.parametrize(
    "rings", [SQUARE, HORSESHOE, [SQUARE[0], [(1, 1), (3, 1), (3, 3), (1, 3), (1, 1)]]]
)
def test_the_point_of_a_polygon_is_inside_it(rings):
    placed = shapes.place({"type": "Polygon", "coordinates": rings})
    assert inside(rings, placed.lon, placed.lat)


def test_the_largest_part_holds_the_point():
    small = [[(10, 10), (11, 10), (11, 11), (10, 10)]]
    placed = shapes.place({"type": "MultiPolygon", "coordinates": [small, SQUARE]})
    assert inside(SQUARE, placed.lon, placed.lat)


POINTS = st.tuples(st.floats(-170, 170), st.floats(-80, 80))


@given(st.lists(POINTS, min_size=3, max_size=12, unique=True))
def test_any_polygon_has_its_point_between_its_bounds(points):
    placed = shapes.place({"type": "Polygon", "coordinates": [[*points, points[0]]]})
    assert min(p[0] for p in points) <= placed.lon <= max(p[0] for p in points)
    assert min(p[1] for p in points) <= placed.lat <= max(p[1] for p in points)


@given(st.binary(max_size=80))
def test_damaged_wkb_is_refused_or_read_but_never_breaks(data):
    try:
        geometry = shapes.from_wkb(data)
    except ValueError:
        return
    assert geometry["type"] in shapes.KINDS


def test_nested_collections_end():
    geometry = {"type": "Point", "coordinates": [1, 2]}
    for _ in range(50):
        geometry = {"type": "GeometryCollection", "geometries": [geometry]}
    with pytest.raises(ValueError, match="nested"):
        shapes.place(geometry)


def test_lambert_93_has_its_origin_where_ign_put_it():
    lon, lat = projections.LAMBERT93.to_degrees(700_000, 6_600_000)
    assert (lon, lat) == pytest.approx((3, 46.5), abs=1e-10)


@pytest.mark.parametrize("crs", ["EPSG:2154", "urn:ogc:def:crs:EPSG::2154", "Lambert-93", "2154"])
def test_names_of_lambert_93(crs):
    """Notre-Dame de Paris, as PROJ converts it."""
    assert projections.to_degrees(crs)(652_470.6423, 6_862_036.8029) == pytest.approx(
        (2.3522219, 48.856614), abs=1e-8
    )


@pytest.mark.parametrize("crs", ["EPSG:4326", "urn:ogc:def:crs:OGC:1.3:CRS84", "WGS 84"])
def test_degrees_need_no_conversion(crs):
    assert projections.to_degrees(crs) is None


@given(st.floats(-5, 9.5), st.floats(41.3, 51.1))
def test_lambert_93_there_and_back(lon, lat):
    x, y = projections.LAMBERT93.from_degrees(lon, lat)
    assert projections.LAMBERT93.to_degrees(x, y) == pytest.approx((lon, lat), abs=1e-10)
    assert projections.in_lambert93(x, y)
