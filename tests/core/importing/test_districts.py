"""Districts from files. Outlines of QPV here are made up; their fields are the real ones."""

from __future__ import annotations

import pytest

from enaction_plugin.core.importing import errors
from enaction_plugin.core.importing.districts import guess, import_districts


def square(west, south, size=0.02):
    east, north = west + size, south + size
    return [[[west, south], [east, south], [east, north], [west, north], [west, south]]]


def collection(*rows, crs=None):
    document = {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "geometry": geometry, "properties": properties}
            for geometry, properties in rows
        ],
    }
    return {**document, "crs": {"properties": {"name": crs}}} if crs else document


def polygon(*corner):
    return {"type": "Polygon", "coordinates": square(*corner)}


def stored(ws):
    return [(d.code, d.name, d.vintage) for d in ws.districts.all()]


def test_the_36_communes(shared, ws):
    path = shared / "communes_lens_lievin" / "communes_lens_lievin_36.geojson"
    done = import_districts(ws, path, "commune", "2018")
    assert (done.count, done.left_out) == (36, ())
    assert ("62498", "Lens", "2018") in stored(ws)
    (population,) = ws.db.execute("SELECT sum(population) FROM districts").fetchone()
    assert 240_000 < population < 250_000


@pytest.mark.parametrize(
    ("code", "name"),
    [("code_qp", "lib_qp"), ("CODE_QP", "NOM_QP"), ("insee_com", "nom"), ("id", "nom")],
)
def test_fields_under_their_french_names(ws, write, code, name):
    rows = (polygon(2.8, 50.4), {code: "QP062001", name: "Quartier fictif"})
    path = write(collection(rows), "qpv.geojson")
    assert import_districts(ws, path, "qpv", "2024").count == 1
    assert stored(ws) == [("QP062001", "Quartier fictif", "2024")]


def test_a_vintage_is_replaced_and_the_others_stay(ws, write):
    path = write(collection((polygon(2.8, 50.4), {"code": "A", "nom": "A"})), "a.geojson")
    for vintage in ("2015", "2024", "2024"):
        import_districts(ws, path, "qpv", vintage)
    assert [d[2] for d in stored(ws)] == ["2015", "2024"]


def test_rows_that_are_no_district_are_left_out_and_told(ws, write):
    path = write(
        collection(
            (polygon(2.8, 50.4), {"code": "A", "nom": "Nord"}),
            ({"type": "Point", "coordinates": [2.8, 50.4]}, {"code": "B", "nom": "Point"}),
            (polygon(2.9, 50.4), {"code": "A", "nom": "Encore"}),
            (polygon(2.9, 50.4), {"code": None, "nom": ""}),
        ),
        "q.geojson",
    )
    done = import_districts(ws, path, "npnru", "2024")
    assert done.count == 1
    assert [row for row, _ in done.left_out] == [2, 3, 4]


def test_contributions_inside_are_found(ws, write, load):
    load(write("id;titre;lat;lon\n1;dedans;50.41;2.81\n2;dehors;50.9;2.81\n"))
    path = write(collection((polygon(2.8, 50.4), {"code": "A", "nom": "A"})), "a.geojson")
    import_districts(ws, path, "qpv", "2024")
    assert [d.contributions for d in ws.districts.all()] == [1]


def test_lambert_93_outlines_are_converted(ws, write, load):
    load(write("id;titre;lat;lon\n1;dedans;50.432;2.832\n"))
    outline = {"type": "Polygon", "coordinates": square(687_500, 7_036_700, 1000)}
    document = collection((outline, {"code": "A"}), crs="urn:ogc:def:crs:EPSG::2154")
    import_districts(ws, write(document, "a.geojson"), "other", "2024")
    assert [d.contributions for d in ws.districts.all()] == [1]


@pytest.mark.parametrize(
    ("kind", "vintage", "fields", "words"),
    [
        ("ville", "2024", {}, "“ville” is no kind of district"),
        ("qpv", " ", {}, "say their vintage"),
        ("qpv", "2024", {"code_field": "absent"}, "no column “absent”"),
    ],
)
def test_what_must_be_said_of_districts(ws, write, kind, vintage, fields, words):
    path = write(collection((polygon(2.8, 50.4), {"code": "A"})), "a.geojson")
    with pytest.raises(errors.BadDistricts, match=words):
        import_districts(ws, path, kind, vintage, **fields)


def test_a_file_without_areas_or_names(ws, write):
    point = {"type": "Point", "coordinates": [2.8, 50.4]}
    with pytest.raises(errors.BadDistricts, match="nothing in the file is an area"):
        import_districts(ws, write(collection((point, {"code": "A"})), "a.geojson"), "qpv", "2024")
    path = write(collection((polygon(2.8, 50.4), {"surface": 3})), "b.geojson")
    with pytest.raises(errors.BadDistricts, match="no column holds a code or a name"):
        import_districts(ws, path, "qpv", "2024")


@pytest.mark.parametrize(
    ("fields", "vintage"),
    [
        (
            {"code_qp": "QP062901", "nom_qp": "Quartier fictif", "commune_qp": "Lens, Liévin"},
            "2015",
        ),
        ({"CODE_QP": "QN06291M", "LIB_QP": "Quartier fictif", "LIB_COM": "Lens;Liévin"}, "2024"),
        (
            {"Code_QP": "QN06291M", "Lib_QP": "Quartier fictif", "communes": "Lens et Liévin"},
            "2024",
        ),
    ],
)
def test_both_families_of_fields_give_the_same_district(ws, write, fields, vintage):
    """The outline, its name and its code are fictitious; the fields are those of real files."""
    path = write(collection((polygon(2.8, 50.4), fields)), "qpv.geojson")
    seen = guess(path)
    assert (seen.kind, seen.vintage, seen.count) == ("qpv", vintage, 1)
    done = import_districts(ws, path, seen.kind, seen.vintage, source="ANCT (fictif)")
    assert (done.count, done.doubt) == (1, None)
    row = ws.db.execute("SELECT name, communes, source, vintage FROM districts").fetchone()
    assert row == ("Quartier fictif", "Lens, Liévin", "ANCT (fictif)", vintage)


def test_codes_of_another_vintage_are_told(ws, write):
    path = write(
        collection((polygon(2.8, 50.4), {"code_qp": "QN06291M", "lib_qp": "F"})), "a.geojson"
    )
    done = import_districts(ws, path, "qpv", "2015")
    assert "those of the outlines of 2024, not of 2015" in str(done.doubt)
    assert "priority districts" in str(import_districts(ws, path, "npnru", "2018").doubt)


def said(done):
    return [str(remark) for remark in done.remarks]


def test_what_is_odd_is_told_and_counted_all_the_same(ws, write, load):
    load(write("id;titre;lat;lon\n1;dedans;50.41;2.81\n"))
    bow = [[2.9, 50.4], [2.92, 50.42], [2.92, 50.4], [2.9, 50.42], [2.9, 50.4]]
    rows = (
        (polygon(2.8, 50.4), {"code": "A", "nom": "Nord", "population": 900}),
        (polygon(2.81, 50.4), {"code": "B", "nom": "Sud", "population": 800}),
        ({"type": "Polygon", "coordinates": [bow]}, {"code": "C;D", "nom": "Nœud"}),
    )
    done = import_districts(ws, write(collection(*rows), "q.geojson"), "npnru", "2024")
    assert done.count == 3
    several, crossed, overlap, people = said(done)
    assert "Several codes in one field: Nœud" in several
    assert "crosses itself: Nœud" in crossed
    assert "overlap: Nord / Sud" in overlap
    assert "Without a population: Nœud" in people
    assert [d.contributions for d in ws.districts.all() if d.name in ("Nord", "Sud")] == [1, 1]


def test_neighbours_that_touch_do_not_overlap(shared, ws):
    path = shared / "communes_lens_lievin" / "communes_lens_lievin_36.geojson"
    assert said(import_districts(ws, path, "commune", "2018")) == []


def test_the_year_of_a_population_is_kept(ws, write):
    row = (polygon(2.8, 50.4), {"code": "A", "nom": "Nord", "pmun_2021": 1234})
    import_districts(ws, write(collection(row), "q.geojson"), "commune", "2024")
    assert ws.db.execute("SELECT population, population_year FROM districts").fetchall() == [
        (1234, "2021")
    ]


def test_outlines_without_a_system_are_told_by_their_coordinates(ws, write, load):
    load(write("id;titre;lat;lon\n1;dedans;50.432;2.832\n"))
    metres = {"type": "Polygon", "coordinates": square(687_500, 7_036_700, 1000)}
    rows = (
        (metres, {"code": "A", "nom": "En mètres"}),
        (polygon(3.2, 50.4), {"code": "B", "nom": "Loin", "population": 10}),
    )
    done = import_districts(ws, write(collection(*rows), "q.geojson"), "qpv", "2024")
    assert [(row, str(why)[:31]) for row, why in done.left_out] == [
        (1, "Its coordinates are no degrees,")
    ]
    assert said(done) == [
        "No contribution is in these districts. Check their coordinate system if you expected some."
    ]


@pytest.mark.parametrize(
    "empty",
    [
        None,
        {"type": "Polygon", "coordinates": []},
        {"type": "Polygon", "coordinates": [[[2.8, 50.4], [2.81, 50.4], [2.8, 50.4]]]},
        {"type": "MultiPolygon", "coordinates": []},
    ],
)
def test_an_empty_outline_is_left_out_and_told(ws, write, empty):
    rows = ((empty, {"code": "A", "nom": "Vide"}), (polygon(2.8, 50.4), {"code": "B", "nom": "B"}))
    done = import_districts(ws, write(collection(*rows), "q.geojson"), "qpv", "2024")
    assert (done.count, [row for row, _ in done.left_out]) == (1, [1])
