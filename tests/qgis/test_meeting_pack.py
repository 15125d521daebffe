"""A folder prepared at the office opens the meeting elsewhere, without network."""

from __future__ import annotations

import re
import shutil
import sqlite3
import threading
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from html import unescape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Callable
from urllib.parse import unquote

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeModel,
    QgsMapThemeCollection,
    QgsMarkerSymbol,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer
from qgis.PyQt.QtGui import QColor, QImage

from enaction_plugin.bridge.kept_filters import KeptFilters
from enaction_plugin.core.errors import Cancelled
from enaction_plugin.core.meeting import pack as packs
from enaction_plugin.core.meeting.errors import PackNotWritten, TooManyTiles
from enaction_plugin.core.meeting.room import Room
from enaction_plugin.core.model.district import District
from enaction_plugin.core.workspace import ContributionFilter, Workspace
from enaction_plugin.maps import tiles
from enaction_plugin.maps.layers import STORABLE, workspace_of
from enaction_plugin.processing.meeting_pack import MeetingPack
from tests.disks import small_disk
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
        tiles.store_tiles([base], france, tiles.Zooms(12, 16), tmp_path, QgsProcessingFeedback())
    assert list(tmp_path.glob("*.mbtiles")) == []


def _drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files QGIS's writer is asked for from now on."""
    made: list[str] = []
    writer = tiles._writer

    class Writer:
        def run(self, wanted: dict[str, Any], *rest: Any) -> Any:
            made.append(Path(wanted["OUTPUT_FILE"]).name)
            return writer().run(wanted, *rest)

    monkeypatch.setattr(tiles, "_writer", Writer)
    return made


def test_a_pack_stopped_half_way_goes_on_where_it_was(
    base: QgsVectorLayer, workspace_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tiles, "BLOCK", 24)
    made = _drawn(monkeypatch)
    area, zooms = QgsRectangle(2.79, 50.395, 2.82, 50.41), tiles.Zooms(13, 17)
    wanted = len(list(tiles.blocks(area, zooms)))
    assert wanted >= 6
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda done: done >= 50 and feedback.cancel())
    with pytest.raises(Cancelled):
        tiles.store_tiles([base], area, zooms, tmp_path, feedback)
    first = list(made)
    assert wanted // 2 <= len(first) < wanted
    assert not (tmp_path / packs.TILES).exists()
    made.clear()
    path = tiles.store_tiles([base], area, zooms, tmp_path, QgsProcessingFeedback())
    assert len(made) == wanted - len(first)
    assert not set(made) & set(first), "nothing is drawn twice"
    assert [file.name for file in tmp_path.glob("fond*")] == [packs.TILES]
    assert _levels(path) == [13, 14, 15, 16, 17]
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM tiles").fetchone() == (
            tiles.tile_count(area, zooms),
        )


def test_a_whole_folder_prepared_again_is_the_same_meeting(
    base: QgsVectorLayer, workspace_path: Path, tmp_path: Path, prepare: Callable[..., Outcome]
) -> None:
    given = {"WORKSPACE": workspace_path, "FOLDER": tmp_path / "m", "EXTENT": AREA}
    assert prepare(**given).ok
    assert prepare(**given).ok
    with Workspace.open(workspace_path) as office:
        (meeting,) = office.meetings.all()
    with Workspace.open(tmp_path / "m" / packs.WORKSPACE) as copied:
        about = packs.origin(copied)
        assert about is not None
        assert about.meeting == meeting.uuid


@pytest.mark.parametrize("trouble", ["refuses", "dies half way", "is not there"])
def test_a_base_map_that_does_not_answer_is_said_and_never_a_blank_map(
    trouble: str, qgis_new_project: None, qgis_processing: None, tmp_path: Path,
    workspace_path: Path, prepare: Callable[..., Outcome],
) -> None:  # fmt: skip
    answers = {"refuses": 0, "dies half way": 5, "is not there": 0}[trouble]
    with tile_server(answers) as (url, server):
        layer = QgsRasterLayer(f"type=xyz&url={url}&zmin=0&zmax=19", "Plan", "wms")
        layer.setCustomProperty(STORABLE, True)
        QgsProject.instance().addMapLayer(layer)
        if trouble == "is not there":
            server.shutdown()
            server.server_close()
        done = prepare(WORKSPACE=workspace_path, FOLDER=tmp_path / "m", EXTENT=AREA, ZOOM_MIN=13)
        assert not done.ok
        assert "Plan" in done.said
        assert "does not answer" in done.said
        assert not (tmp_path / "m" / packs.TILES).exists()
        assert [check.ok for check in packs.checks(tmp_path / "m")][2] is False
        if trouble == "is not there":
            return
        server.answers = 10_000
        assert prepare(WORKSPACE=workspace_path, FOLDER=tmp_path / "m", EXTENT=AREA).ok
        assert (tmp_path / "m" / packs.TILES).exists()


def test_a_base_layer_that_cannot_be_opened_is_said_before_anything_is_written(
    qgis_new_project: None, qgis_processing: None, tmp_path: Path, workspace_path: Path,
    prepare: Callable[..., Outcome],
) -> None:  # fmt: skip
    layer = QgsRasterLayer(str(tmp_path / "gone.tif"), "Orthophoto")
    layer.setCustomProperty(STORABLE, True)
    QgsProject.instance().addMapLayer(layer)
    done = prepare(WORKSPACE=workspace_path, FOLDER=tmp_path / "m", EXTENT=AREA)
    assert not done.ok
    assert "Orthophoto" in done.said
    assert not (tmp_path / "m").exists()


class _Tiles(ThreadingHTTPServer):
    answers = 0


@contextmanager
def tile_server(answers: int) -> Iterator[tuple[str, _Tiles]]:
    """A server of blue tiles on the loopback that gives so many and then fails."""
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(QColor("#8AB6D6"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    tile = bytes(buffer.data())

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server.answers -= 1
            if server.answers < 0:
                self.send_error(503)
                return
            self.send_response(200)
            self.send_header("Content-Type", "image/png")
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(tile)

        def log_message(self, *_: Any) -> None:
            """Silence."""

    server = _Tiles(("127.0.0.1", 0), Handler)
    server.answers = answers
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        port = server.server_address[1]
        yield f"http://127.0.0.1:{port}/%7Bz%7D/%7Bx%7D/%7By%7D.png", server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_folder_that_cannot_be_filled_is_said(
    workspace_path: Path, tmp_path: Path, qgis_new_project: None, prepare: Callable[..., Outcome]
) -> None:
    with small_disk(tmp_path / "clé", 0.3):
        done = prepare(WORKSPACE=workspace_path, FOLDER=tmp_path / "clé" / "m")
        assert not done.ok
        assert "MB free" in done.said
        assert list((tmp_path / "clé").iterdir()) == []
    (tmp_path / "fichier").write_text("")
    done = prepare(WORKSPACE=workspace_path, FOLDER=tmp_path / "fichier" / "m")
    assert not done.ok
    assert "could not be written" in done.said


def test_tiles_on_a_disk_that_fills_up_are_said(base: QgsVectorLayer, tmp_path: Path) -> None:
    area = QgsRectangle(2.79, 50.395, 2.82, 50.41)
    folder, zooms, feedback = tmp_path / "clé", tiles.Zooms(13, 17), QgsProcessingFeedback()
    with small_disk(folder, 0.1), pytest.raises(PackNotWritten, match="free some room"):
        tiles.store_tiles([base], area, zooms, folder, feedback)


def test_saved_filters_are_the_agenda_in_the_order_asked_for(
    workspace_path: Path, qgis_new_project: None, tmp_path: Path, prepare: Callable[..., Outcome]
) -> None:
    kept = KeptFilters(QgsProject.instance())
    kept.keep("Vélo ; bus", ContributionFilter(text="piste"))
    kept.keep("Tout", ContributionFilter())
    done = prepare(WORKSPACE=workspace_path, FOLDER=tmp_path / "m", AGENDA="Tout\nVélo ; bus\n")
    assert done.ok, done.said
    with Workspace.open(tmp_path / "m" / packs.WORKSPACE) as copied:
        (meeting,) = copied.meetings.all()
    assert [point.title for point in meeting.agenda] == ["Tout", "Vélo ; bus"]
    assert len(meeting.agenda[0].contributions) == 60
    wrong = prepare(WORKSPACE=workspace_path, FOLDER=tmp_path / "n", AGENDA="Rien de tel")
    assert not wrong.ok
    assert "Tout, Vélo ; bus" in wrong.said
    assert not (tmp_path / "n").exists()


def test_a_table_for_each_point_of_the_agenda(
    with_districts: Path, tmp_path: Path, prepare: Callable[..., Outcome]
) -> None:
    given = {"WORKSPACE": with_districts, "FOLDER": tmp_path / "m", "DISTRICTS": "F2,F1"}
    assert prepare(**given, BY_POINT=True).ok
    shares = []
    for number in (1, 2):
        with Workspace.open(tmp_path / "m" / f"table-{number}" / packs.WORKSPACE) as copied:
            (meeting,) = copied.meetings.all()
            shares.append(copied.meetings.share(meeting.uuid))
    assert [set(share) for share in shares] == [set(p.contributions) for p in meeting.agenda]


def test_styles_and_themes_of_the_office_come_along(
    opened: Any, layers: Any, workspace_path: Path, tmp_path: Path,
    prepare: Callable[..., Outcome],
) -> None:  # fmt: skip
    layers.show(workspace_path, opened.looks, [])
    layer = layers.contributions
    layer.styleManager().addStyleFromLayer("À moi")
    layer.styleManager().setCurrentStyle("À moi")
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({"color": "#ff00aa"})))
    themes = QgsProject.instance().mapThemeCollection()
    root = QgsProject.instance().layerTreeRoot()
    state = QgsMapThemeCollection.createThemeFromCurrentState(root, QgsLayerTreeModel(root))
    themes.insert("Mon thème", state)
    assert prepare(WORKSPACE=workspace_path, FOLDER=tmp_path / "m").ok
    project = QgsProject()
    assert project.read(str(tmp_path / "m" / packs.PROJECT))
    packed = next(one for one in project.mapLayers().values() if one.name() == layer.name())
    assert packed.styleManager().currentStyle() == "À moi"
    assert packed.renderer().symbol().color().name() == "#ff00aa"
    found = set(project.mapThemeCollection().mapThemes())
    assert {"Mon thème", "En action : Bubbles", "En action : Actions"} <= found
    (shown,) = [
        record
        for record in project.mapThemeCollection().mapThemeState("Mon thème").layerRecords()
        if record.layer() is packed
    ]
    assert shown.currentStyle == "À moi"
    project.clear()


def test_no_path_of_the_office_is_in_the_project(
    base: QgsVectorLayer, with_districts: Path, tmp_path: Path, prepare: Callable[..., Outcome]
) -> None:
    folder = tmp_path / "bureau de l'agence" / "réunion"
    assert prepare(WORKSPACE=with_districts, FOLDER=folder, EXTENT=AREA, ZOOM_MIN=15).ok
    with zipfile.ZipFile(folder / packs.PROJECT) as archive:
        told = {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}
    for name, text in told.items():
        for spelled in (text, unquote(unescape(text))):
            assert str(tmp_path) not in spelled, name
            assert "bureau de l" not in spelled, name
            assert not re.search(r"file:///(?!\./)", spelled), name
            assert not re.search(r"[\"'>=|](/(home|root|tmp|dev|usr|var|work|mnt)/)", spelled), name


def _levels(path: Path) -> list[Any]:
    with closing(sqlite3.connect(path)) as db:
        return [row[0] for row in db.execute("SELECT DISTINCT zoom_level FROM tiles ORDER BY 1")]


def test_the_count_of_tiles_is_the_writers(base: QgsVectorLayer, tmp_path: Path) -> None:
    area, zooms = QgsRectangle(2.79, 50.395, 2.82, 50.41), tiles.Zooms(13, 15)
    path = tiles.store_tiles([base], area, zooms, tmp_path, QgsProcessingFeedback())
    with closing(sqlite3.connect(path)) as db:
        (written,) = db.execute("SELECT count(*) FROM tiles").fetchone()
    assert written == tiles.tile_count(area, zooms)


def test_a_base_layer_is_marked_and_unmarked_from_its_menu(base: QgsVectorLayer) -> None:
    from enaction_plugin.gui.meeting.pack_actions import toggle

    assert "Fond" in toggle(base)
    assert tiles.storable(QgsProject.instance()) == []
    assert "terms" in toggle(base)
    assert tiles.storable(QgsProject.instance()) == [base]


def test_the_whole_folder_is_refused_when_its_map_is_too_large(
    base: QgsVectorLayer, workspace_path: Path, tmp_path: Path, prepare: Callable[..., Outcome]
) -> None:
    france = "-5,10,41,51 [EPSG:4326]"
    done = prepare(WORKSPACE=workspace_path, FOLDER=tmp_path / "m", EXTENT=france)
    assert not done.ok
    assert "Nothing was written" in done.said
    assert not (tmp_path / "m").exists()
