"""`enaction:countbydistrict` against QGIS's own algorithms: a difference is a point on a border."""

from __future__ import annotations

import random

import pytest
from qgis.core import QgsGeometry, QgsVectorLayer

from enaction_plugin.core import shapes
from enaction_plugin.core.analysis import thresholds
from enaction_plugin.core.importing.districts import import_districts
from enaction_plugin.core.model.district import District
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.processing.provider import EnactionProvider
from tests.core.test_architecture import ROOT
from tests.qgis.conftest import contribution
from tests.qgis.running import run

COMMUNES = ROOT.parent / "shared/data/communes_lens_lievin/communes_lens_lievin_36.geojson"


@pytest.fixture(scope="module")
def provider(qgis_app):
    provider = EnactionProvider()
    provider.refreshAlgorithms()
    return provider


@pytest.fixture
def count(provider, tmp_path):
    """Run the algorithm; the rows of its layer by code."""

    def started(**given):
        done = run(
            provider.algorithm("countbydistrict"), **{"OUTPUT": tmp_path / "o.gpkg", **given}
        )
        if not done.ok:
            return done.said
        layer = QgsVectorLayer(str(done["OUTPUT"]), "counted", "ogr")
        names = layer.fields().names()
        return {row["code"]: dict(zip(names, row.attributes())) for row in layer.getFeatures()}

    return started


def cell(west, south):
    ring = [
        [west + x / 1000, south + y / 1000] for x, y in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
    ]
    return shapes.to_wkb({"type": "MultiPolygon", "coordinates": [[ring]]})


@pytest.fixture
def lattice(tmp_path):
    """Cells of a thousandth of a degree; points on a lattice eight times finer, many on borders."""
    path = tmp_path / "w.gpkg"
    chance = random.Random(1)  # noqa: S311 - which points, not a secret
    with Workspace.create(path) as workspace:
        workspace.districts.replace(
            "other",
            "2024",
            "fictif",
            [
                District(f"{x}-{y}", f"{x}-{y}", cell(2.8 + x / 1000, 50.4 + y / 1000))
                for x in range(5)
                for y in range(5)
            ],
        )
        workspace.upsert_contributions(
            contribution(
                number,
                lon=2.8 + chance.randrange(-2, 42) / 8000,
                lat=50.4 + chance.randrange(-2, 42) / 8000,
            )
            for number in range(1, 1501)
        )
    return path


def test_counts_are_those_of_qgis_but_for_points_on_borders(count, lattice, qgis_processing):
    import processing as native

    counted = count(WORKSPACE=lattice, KIND="other", DISTANCE=0)
    points = QgsVectorLayer(f"{lattice}|layername=contributions", "points", "ogr")
    cells = QgsVectorLayer(f"{lattice}|layername=districts", "cells", "ogr")
    theirs = native.run(
        "native:countpointsinpolygon",
        {"POLYGONS": cells, "POINTS": points, "FIELD": "N", "OUTPUT": "memory:"},
    )["OUTPUT"]
    strictly = {row["code"]: row["N"] for row in theirs.getFeatures()}
    joined = native.run(
        "native:joinattributesbylocation",
        {"INPUT": points, "JOIN": cells, "PREDICATE": [0], "METHOD": 1, "DISCARD_NONMATCHING": True,
         "OUTPUT": "memory:"},
    )["OUTPUT"]  # fmt: skip
    lines = [QgsGeometry(row.geometry().convertToType(1)) for row in cells.getFeatures()]
    border = [
        point.id()
        for point in points.getFeatures()
        if any(line.distance(QgsGeometry(point.geometry())) < 1e-12 for line in lines)
    ]
    assert border, "the lattice meets borders"
    ours = sum(row["inside"] for row in counted.values())
    touched = joined.featureCount()
    assert sum(strictly.values()) < ours <= touched
    assert touched - ours <= len(border), "only points on the outer border are not counted"
    assert ours - sum(strictly.values()) <= len(border)
    for code, row in counted.items():
        assert 0 <= row["inside"] - strictly[code] <= row["boundary"]
    del points, cells, theirs, joined


def test_inside_near_elsewhere_and_the_rates(count, tmp_path):
    path = tmp_path / "w.gpkg"
    with Workspace.create(path) as workspace:
        import_districts(workspace, COMMUNES, "commune", "2024")
        workspace.upsert_contributions(
            contribution(
                number, lon=2.8319 + number / 50_000, lat=50.4291, author=f"A {number % 9}"
            )
            for number in range(1, 31)
        )
    rows = count(WORKSPACE=path, KIND="commune")
    lens = rows["62498"]
    assert lens["inside"] == 30
    assert lens["authors"] == 9
    assert lens["per_1000"] == pytest.approx(1000 * 30 / lens["population"])
    assert lens["inside"] + lens["near"] + lens["elsewhere"] + lens["unplaced"] == 30
    assert not rows["62001"]["inside"]
    assert len(rows) == 36


def test_few_authors_stay_hidden_in_the_layer(count, lattice):
    with Workspace.open(lattice) as workspace, workspace.transaction(applying=True) as db:
        db.execute("UPDATE contributions SET author = 'Compte ' || (fid % 3)")
    rows = count(WORKSPACE=lattice, KIND="other")
    assert {row["hidden"] for row in rows.values()} == {"few"}
    assert not [row for row in rows.values() if row["votes"] or row["agreement"]]
    with Workspace.open(lattice) as workspace:
        thresholds.keep(workspace, authors=3, votes=1)
    rows = count(WORKSPACE=lattice, KIND="other")
    assert any(row["votes"] for row in rows.values())


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"KIND": "npnru"}, "no district of kind npnru"),
        ({"KIND": "other", "VINTAGE": "1999"}, "There is: 2024"),
        ({"KIND": "other", "WORKSPACE": "/nulle/part.gpkg"}, "/nulle/part.gpkg"),
        ({"KIND": "other", "OUTPUT": "/nulle/part/o.gpkg"}, "/nulle/part/o.gpkg"),
    ],
)
def test_what_is_missing_is_said(count, lattice, given, said):
    assert said in count(**{"WORKSPACE": lattice, **given})
