"""Files of other programs, damaged on their way: whatever is wrong, a sentence or an import."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import ogr, osr

from enaction_plugin.bridge.readers import open_table
from enaction_plugin.core.errors import EnactionError
from enaction_plugin.core.importing.contributions import import_contributions
from enaction_plugin.core.workspace import Workspace

DRIVERS = {
    "a.xlsx": "XLSX",
    "a.ods": "ODS",
    "a.kml": "KML",
    "a.gpkg": "GPKG",
    "a.shp": "ESRI Shapefile",
}
SHEETS = ("XLSX", "ODS")


def made(path: Path, rows: int) -> Path:
    """A sound file of that many ideas."""
    driver = DRIVERS[f"a{path.suffix}"]
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = source.CreateLayer("idees", *(() if driver in SHEETS else (degrees, ogr.wkbPoint)))
    for column in ("id", "titre"):
        layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))
    for number in range(1, rows + 1):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("id", str(number))
        feature.SetField("titre", f"Idée {number}")
        if driver not in SHEETS:
            feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (2.8 50.4)"))
        layer.CreateFeature(feature)
    del feature, layer, source
    return path


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "atelier.gpkg") as workspace:
        yield workspace


@st.composite
def damage(draw: st.DrawFn, sound: bytes) -> bytes:
    """The bytes of a file, cut short, or with some changed or put in between."""
    at = draw(st.integers(0, len(sound) - 1))
    kind = draw(st.sampled_from(("cut", "change", "insert")))
    if kind == "cut":
        return sound[:at]
    noise = draw(st.binary(min_size=1, max_size=40))
    return sound[:at] + noise + sound[at + (len(noise) if kind == "change" else 0) :]


@pytest.mark.reliability
@pytest.mark.parametrize("name", DRIVERS)
@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_damage_is_met_with_a_traceback(
    tmp_path_factory: pytest.TempPathFactory, ws: Workspace, name: str, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("fichier")
    path = made(folder / name, 20)
    path.write_bytes(data.draw(damage(path.read_bytes())))
    try:
        done = import_contributions(ws, path, "carte", open_table=open_table, dry_run=True)
    except EnactionError as error:
        assert name in str(error)  # noqa: PT017 - either is right
    else:
        assert done.imported <= 20
    finally:
        shutil.rmtree(folder)


def test_a_layer_that_breaks_off_gives_its_good_part_and_withdraws_nothing(
    ws: Workspace, tmp_path: Path
) -> None:
    path = made(tmp_path / "a.gpkg", 3000)
    import_contributions(ws, path, "carte", open_table=open_table)
    with sqlite3.connect(path) as db:
        (page,) = db.execute(
            "SELECT pageno FROM dbstat WHERE name = 'idees' AND pagetype = 'leaf'"
            " ORDER BY path LIMIT 1 OFFSET 20"
        ).fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)

    done = import_contributions(ws, path, "carte", open_table=open_table)

    assert 500 < done.unchanged < 3000
    assert (done.withdrawn, done.changed) == (0, 0)
    assert "malformed" in str(done.rejected[-1].reason)
    assert any("was not read to its end" in str(n.sentence) for n in done.notices)
