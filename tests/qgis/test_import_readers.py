"""Spreadsheets and geographic files, read by GDAL and understood by core."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr

from enaction_plugin.bridge.readers import open_table
from enaction_plugin.core import projections
from enaction_plugin.core.geometry import blob_point
from enaction_plugin.core.importing import errors
from enaction_plugin.core.importing.contributions import import_contributions
from enaction_plugin.core.importing.districts import import_districts
from enaction_plugin.core.importing.plan import read_plan
from enaction_plugin.core.workspace import Workspace

DATA = Path(__file__).parents[3] / "shared" / "data"
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="the real files are not there")


@pytest.fixture
def ws(tmp_path):
    with Workspace.create(tmp_path / "work.gpkg") as workspace:
        yield workspace


@pytest.fixture
def load(ws):
    def _load(path, **options):
        return import_contributions(ws, path, "Carte", open_table=open_table, **options)

    return _load


def reference(code):
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def made(path, driver, crs=2154, layer="idees"):
    """A geographic file with one contribution in Lens, in Lambert-93."""
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    table = source.CreateLayer(layer, reference(crs) if crs else None, ogr.wkbPoint)
    table.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
    table.CreateField(ogr.FieldDefn("titre", ogr.OFTString))
    table.CreateField(ogr.FieldDefn("date", ogr.OFTDateTime if driver == "GPKG" else ogr.OFTString))
    feature = ogr.Feature(table.GetLayerDefn())
    feature.SetField("id", 7)
    feature.SetField("titre", "Un banc à l'ombre")
    feature.SetField("date", "2018/06/20 10:00:00")
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (688046.2388 7037177.1892)"))
    table.CreateFeature(feature)
    del feature, table, source
    return path


@needs_data
def test_24_811_public_projects(load, ws):
    path = DATA / "dotations_2019" / "projets_dotations_investissement_2019.xlsx"
    result = load(path)
    assert (result.added, result.rejected, result.reading.rows) == (24_811, (), 24_811)
    assert result.reading.sheet == "Projets_dotations_investissement_2019"
    assert "“infos” was left aside" in str(result.reading.facts[0])
    assert load(path).unchanged == 24_811
    (texts,) = ws.db.execute("SELECT count(*) FROM contributions WHERE body <> ''").fetchone()
    assert texts == 24_800  # eleven cells are empty


@needs_data
@pytest.mark.parametrize("name", ["07_tableur_entetes_fusionnes.xlsx", "09_kml_dossiers.kml"])
def test_awkward_files_give_their_400_contributions(load, ws, name):
    result = load(DATA / "messy" / name)
    assert (result.added, result.rejected) == (400, ())
    assert load(DATA / "messy" / name).unchanged == 400
    query = "SELECT geom FROM contributions WHERE geom IS NOT NULL"
    spots = [blob_point(geom) for (geom,) in ws.db.execute(query)]
    assert len(spots) == 400
    assert all(2.6 < lon < 3.0 and 50.3 < lat < 50.6 for lon, lat in spots)


@needs_data
def test_votes_in_one_cell_and_folders_as_categories(load, ws):
    load(DATA / "messy" / "07_tableur_entetes_fusionnes.xlsx")
    query = "SELECT sum(votes_for), sum(votes_against) FROM contributions"
    assert all(votes > 0 for votes in ws.db.execute(query).fetchone())
    result = import_contributions(
        ws, DATA / "messy" / "09_kml_dossiers.kml", "KML", open_table=open_table
    )
    assert result.reading.column_of("category") == "layer"
    query = "SELECT count(DISTINCT category) FROM contributions WHERE source = 'KML'"
    assert ws.db.execute(query).fetchone() == (17,)


@needs_data
@pytest.mark.parametrize(
    ("name", "axes", "actions"),
    [
        ("complex_plan.xlsx", 5, 29),
        ("modele-import-pa.xlsx", 1, 1),
        ("plan_budget_issue.xlsx", 4, 6),
        ("plan_sans_axes.xlsx", 3, 46),  # the usual three
        ("plan_with_fiche_with_and_without_axe.xlsx", 1, 46),
    ],
)
def test_plans_as_authorities_fill_them_in(name, axes, actions):
    plan = read_plan(DATA / "plan_xlsx" / name, open_table)
    kinds = [term.kind.value for term in plan.terms]
    assert (kinds.count("axis"), kinds.count("action"), kinds.count("priority")) == (
        axes,
        actions,
        5,
    )


@needs_data
def test_an_empty_template_is_no_plan():
    with pytest.raises(errors.EmptyFile, match="has no rows"):
        read_plan(DATA / "plan_xlsx" / "export_plan_action.xlsx", open_table)


@pytest.mark.parametrize(("name", "driver"), [("a.gpkg", "GPKG"), ("a.shp", "ESRI Shapefile")])
def test_geographic_files_come_in_degrees(load, ws, tmp_path, name, driver):
    result = load(made(tmp_path / name, driver))
    assert (result.added, result.rejected) == (1, ())
    row = ws.db.execute("SELECT geom, platform_id, title, created_at FROM contributions").fetchone()
    assert blob_point(row[0]) == pytest.approx((2.832, 50.432), abs=1e-8)
    assert row[1:] == ("7", "Un banc à l'ombre", "2018-06-20T10:00:00.000Z")


def test_a_shapefile_that_lost_its_projection_is_still_placed(load, ws, tmp_path):
    result = load(made(tmp_path / "a.shp", "ESRI Shapefile", crs=None))
    assert any("Lambert-93" in str(notice.sentence) for notice in result.notices)
    (geom,) = ws.db.execute("SELECT geom FROM contributions").fetchone()
    assert blob_point(geom) == pytest.approx((2.832, 50.432), abs=1e-6)


@pytest.mark.parametrize(("name", "driver"), [("a.ods", "ODS"), ("a.xlsx", "XLSX")])
def test_spreadsheets_keep_formulas_as_text(load, ws, tmp_path, name, driver):
    source = ogr.GetDriverByName(driver).CreateDataSource(str(tmp_path / name))
    sheet = source.CreateLayer("Feuille 1")
    for column in ("id", "titre", "latitude", "longitude"):
        sheet.CreateField(ogr.FieldDefn(column, ogr.OFTString))
    for values in (("1", "=1+1", "50,43", "2,83"), ("2", "Été", "50,44", "2,84")):
        feature = ogr.Feature(sheet.GetLayerDefn())
        for position, value in enumerate(values):
            feature.SetField(position, value)
        sheet.CreateFeature(feature)
    del feature, sheet, source
    result = load(tmp_path / name)
    assert (result.added, result.reading.header_line) == (2, 1)
    titles = [t for (t,) in ws.db.execute("SELECT title FROM contributions ORDER BY platform_id")]
    assert titles[1] == "Été"
    assert "2" not in titles[0]


@needs_data
def test_a_workbook_that_counts_days_from_1904():
    """GDAL takes its dates for four years and a day earlier."""
    path = DATA / "dotations_2019" / "projets_dotations_investissement_2019.xlsx"
    (infos,) = (sheet for sheet in open_table(path) if sheet.name == "infos")
    assert "2020/08/04" in [cells[0] for _, cells in infos.rows]


def test_districts_of_a_shapefile(ws, tmp_path):
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(tmp_path / "qp.shp"))
    layer = source.CreateLayer("qp", reference(2154), ogr.wkbMultiPolygon)
    for column in ("CODE_QP", "NOM_QP"):
        layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("CODE_QP", "QP062000")
    feature.SetField("NOM_QP", "Quartier fictif")
    square = "((687500 7036700, 688500 7036700, 688500 7037700, 687500 7037700, 687500 7036700))"
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"MULTIPOLYGON ({square})"))
    layer.CreateFeature(feature)
    del feature, layer, source
    done = import_districts(ws, tmp_path / "qp.shp", "qpv", "2024", open_table=open_table)
    assert (done.count, done.left_out) == (1, ())
    (district,) = ws.districts.all()
    assert (district.code, district.name, district.source) == (
        "QP062000",
        "Quartier fictif",
        "qp.shp",
    )


@pytest.mark.parametrize("name", ["a.gpkg", "a.shp", "a.kml"])
def test_damaged_files_are_refused_in_a_sentence(load, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"SQLite format 3\0" + bytes(50) if name == "a.gpkg" else b"damaged" * 40)
    with pytest.raises(errors.UnreadableFile, match="cannot be read"):
        load(path)


@pytest.mark.parametrize("name", ["a.xlsx", "a.ods"])
def test_an_archive_of_something_else_is_refused(load, tmp_path, name):
    with zipfile.ZipFile(tmp_path / name, "w") as archive:
        archive.writestr("photo.txt", "nothing to import")
    with pytest.raises(errors.UnreadableFile, match="cannot be read"):
        load(tmp_path / name)


def test_the_workspace_itself_is_no_file_to_import(load, ws):
    with pytest.raises(errors.UnreadableFile, match="it is this workspace"):
        load(ws.path)


def test_nothing_of_gdals_settings_is_left_behind(tmp_path):
    open_table(made(tmp_path / "a.gpkg", "GPKG"))
    assert gdal.GetThreadLocalConfigOption("OGR_XLSX_HEADERS") is None


@pytest.mark.parametrize(
    ("code", "spot"),
    [
        (2154, (688_046.2, 7_037_177.2)),
        (3950, (1_688_000.0, 9_200_000.0)),
        (3857, (315_000, 6_500_000)),
    ],
)
def test_our_projections_agree_with_proj(code, spot):
    ours = projections.to_degrees(f"EPSG:{code}")
    theirs = osr.CoordinateTransformation(reference(code), reference(4326))
    for east in range(-50_000, 60_000, 10_000):
        for north in range(-50_000, 60_000, 10_000):
            x, y = spot[0] + east, spot[1] + north
            assert ours(x, y) == pytest.approx(theirs.TransformPoint(x, y)[:2], abs=1e-9)


def test_cells_keep_zero_no_and_nothing_apart(tmp_path):
    path = tmp_path / "cells.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    table = source.CreateLayer("cells", None, ogr.wkbNone)
    kinds = [ogr.OFTString, ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal, ogr.OFTDate]
    for place, kind in enumerate([*kinds, ogr.OFTInteger]):
        column = ogr.FieldDefn(f"c{place}", kind)
        if place == len(kinds):
            column.SetSubType(ogr.OFSTBoolean)
        table.CreateField(column)
    for cells in (["é", 3, 2**40, 1.5, "2018/06/20", 1], ["", 0, 0, 0.0, None, 0], [None] * 6):
        feature = ogr.Feature(table.GetLayerDefn())
        for place, cell in enumerate(cells):
            feature.SetField(place, cell)
        table.CreateFeature(feature)
    del feature, table, source
    read = [list(record.values.values()) for record in open_table(path)[0].records]
    assert read == [
        ["é", 3, 2**40, 1.5, "2018/06/20", True],
        ["", 0, 0, 0.0, None, False],
        [None] * 6,
    ]
    assert type(read[0][5]) is bool
