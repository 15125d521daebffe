"""A folder prepared at the office opens the meeting elsewhere, without network."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from enaction_plugin.core.errors import Cancelled
from enaction_plugin.core.meeting import pack as packs
from enaction_plugin.core.meeting.errors import TooManyTiles
from enaction_plugin.core.meeting.room import Room
from enaction_plugin.core.model.district import District
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.maps import pack
from enaction_plugin.maps.layers import STORABLE, workspace_of
from enaction_plugin.processing.meeting_pack import MeetingPack
from tests.qgis.running import Outcome, run

AREA = "2.79,2.82,50.395,50.41 [EPSG:4326]"


@pytest.fixture
def base(qgis_new_project: None, qgis_processing: None) -> QgsVectorLayer:
    """A base layer of the project that may be stored: here a square, drawn by QGIS itself."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Fond", "memory")
    square = QgsFeature()
    square.setGeometry(QgsGeometry.fromRect(QgsRectangle(2.7, 50.3, 2.9, 50.5)))
    layer.dataProvider().addFeature(square)
    layer.setCustomProperty(STORABLE, True)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def with_districts(workspace_path: Path) -> Path:
    """The workspace with two made-up districts, west and east."""
    west, east = (
        bytes(QgsGeometry.fromWkt(f"MULTIPOLYGON((({box})))").asWkb().data())
        for box in (
            "2.79 50.39, 2.825 50.39, 2.825 50.42, 2.79 50.42, 2.79 50.39",
            "2.825 50.39, 2.86 50.39, 2.86 50.42, 2.825 50.42, 2.825 50.39",
        )
    )
    with Workspace.open(workspace_path) as ws:
        ws.districts.replace(
            "npnru",
            "fictif",
            "périmètres fictifs",
            [District("F1", "Ouest (fictif)", west), District("F2", "Est (fictif)", east)],
        )
    return workspace_path


@pytest.fixture
def prepare() -> Callable[..., Outcome]:
    return lambda **parameters: run(MeetingPack(), **parameters)


def test_the_folder_opens_elsewhere_with_everything_in_it(
    base: QgsVectorLayer, with_districts: Path, tmp_path: Path, prepare: Callable[..., Outcome]
) -> None:
    folder = tmp_path / "réunion"
    done = prepare(WORKSPACE=with_districts, FOLDER=folder, EXTENT=AREA, ZOOM_MIN=13, ZOOM_MAX=15)
    assert done["CONTRIBUTIONS"] == 60
    assert sorted(file.name for file in folder.iterdir()) == sorted(
        [packs.WORKSPACE, packs.PROJECT, packs.TILES]
    )
    elsewhere = tmp_path / "clé USB"
    shutil.move(folder, elsewhere)
    project = QgsProject()
    assert project.read(str(elsewhere / packs.PROJECT))
    layers = {layer.name(): layer.isValid() for layer in project.mapLayers().values()}
    assert set(layers.values()) == {True}
    assert {"Contributions", "Base map"} <= set(layers)
    assert workspace_of(project) == elsewhere / packs.WORKSPACE
    project.clear()
    with Workspace.open(elsewhere / packs.WORKSPACE) as copied:
        about = packs.origin(copied)
        assert about is not None
        meeting = copied.meetings.get(about.meeting)
        assert meeting is not None
        assert Room(copied, meeting).place.total == 60


def test_the_agenda_follows_the_districts(
    with_districts: Path, tmp_path: Path, prepare: Callable[..., Outcome]
) -> None:
    done = prepare(WORKSPACE=with_districts, FOLDER=tmp_path / "m", DISTRICTS="F2,F1")
    assert done.ok, done.said
    with Workspace.open(tmp_path / "m" / packs.WORKSPACE) as copied:
        (meeting,) = copied.meetings.all()
        assert [point.title for point in meeting.agenda] == ["Est (fictif)", "Ouest (fictif)"]
        rows = copied.contributions.rows(copied.contributions.fids(meeting.agenda[0].contributions))
        scores = [row.score for row in rows]
        assert scores == sorted(scores, reverse=True)


def test_an_unknown_district_is_said_and_nothing_written(
    with_districts: Path, tmp_path: Path, prepare: Callable[..., Outcome]
) -> None:
    done = prepare(WORKSPACE=with_districts, FOLDER=tmp_path / "m", DISTRICTS="F9")
    assert not done.ok
    assert "F9" in done.said
    assert "F1, F2" in done.said
    assert not (tmp_path / "m").exists()


def test_several_tables_get_a_folder_each(
    workspace_path: Path, tmp_path: Path, prepare: Callable[..., Outcome]
) -> None:
    assert prepare(WORKSPACE=workspace_path, FOLDER=tmp_path / "m", TABLES=3).ok
    totals = []
    for number in (1, 2, 3):
        with Workspace.open(tmp_path / "m" / f"table-{number}" / packs.WORKSPACE) as copied:
            totals.append(Room(copied, copied.meetings.all()[0]).place.total)
    assert totals == [20, 20, 20]


def test_a_layer_that_was_not_marked_is_never_stored(
    base: QgsVectorLayer, workspace_path: Path, tmp_path: Path, prepare: Callable[..., Outcome]
) -> None:
    base.removeCustomProperty(STORABLE)
    done = prepare(WORKSPACE=workspace_path, FOLDER=tmp_path / "m", EXTENT=AREA)
    assert done.ok
    assert not (tmp_path / "m" / packs.TILES).exists()
    assert "no base map" in done.said


def test_a_map_too_large_is_refused_before_it_is_drawn(
    base: QgsVectorLayer, tmp_path: Path
) -> None:
    france = QgsRectangle(-5, 41, 10, 51)
    with pytest.raises(TooManyTiles, match="smaller area"):
        pack.store_tiles([base], france, pack.Zooms(12, 16), tmp_path, QgsProcessingFeedback())
    assert list(tmp_path.glob("*.mbtiles")) == []


def test_a_stopped_pack_goes_on_where_it_was(base: QgsVectorLayer, tmp_path: Path) -> None:
    area, zooms = QgsRectangle(2.79, 50.395, 2.82, 50.41), pack.Zooms(13, 15)
    first = tmp_path / "fond-13.mbtiles"
    pack.store_tiles([base], area, pack.Zooms(13, 13), tmp_path, QgsProcessingFeedback())
    (tmp_path / packs.TILES).replace(first)
    before = first.read_bytes()
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        pack.store_tiles([base], area, zooms, tmp_path, feedback)
    assert first.read_bytes() == before
    assert [file.name for file in tmp_path.glob("fond*")] == [first.name]
    pack.store_tiles([base], area, zooms, tmp_path, QgsProcessingFeedback())
    assert _levels(tmp_path / packs.TILES) == [13, 14, 15]


def _levels(path: Path) -> list[Any]:
    with closing(sqlite3.connect(path)) as db:
        return [row[0] for row in db.execute("SELECT DISTINCT zoom_level FROM tiles ORDER BY 1")]


def test_the_count_of_tiles_is_the_writers(base: QgsVectorLayer, tmp_path: Path) -> None:
    area, zooms = QgsRectangle(2.79, 50.395, 2.82, 50.41), pack.Zooms(13, 15)
    path = pack.store_tiles([base], area, zooms, tmp_path, QgsProcessingFeedback())
    with closing(sqlite3.connect(path)) as db:
        (written,) = db.execute("SELECT count(*) FROM tiles").fetchone()
    assert written == pack.tile_count(area, zooms)


def test_a_base_layer_is_marked_and_unmarked_from_its_menu(base: QgsVectorLayer) -> None:
    from enaction_plugin.gui.meeting.pack_actions import toggle

    assert "Fond" in toggle(base)
    assert pack.storable(QgsProject.instance()) == []
    assert "terms" in toggle(base)
    assert pack.storable(QgsProject.instance()) == [base]
