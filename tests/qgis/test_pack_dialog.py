"""“Prepare an Offline Meeting”: what the base map will weigh, which layers, and ready or not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from enaction_plugin.bridge.kept_filters import KeptFilters
from enaction_plugin.core.meeting import pack
from enaction_plugin.core.workspace import ContributionFilter, Workspace
from enaction_plugin.gui.meeting.pack_dialog import PackDialog
from enaction_plugin.maps import tiles
from enaction_plugin.maps.layers import STORABLE
from enaction_plugin.processing.provider import EnactionProvider
from tests.qgis.test_meeting_pack import tile_server

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
FRANCE = (-5.0, 41.0, 10.0, 51.0)
TOWN = (2.79, 50.395, 2.82, 50.41)


@pytest.fixture
def provider(qgis_processing: None) -> Iterator[None]:
    found = EnactionProvider()
    registry = QgsApplication.processingRegistry()
    assert registry.addProvider(found)
    yield
    registry.removeProvider(found)


@pytest.fixture
def bases(qgis_new_project: None) -> Iterator[tuple[QgsRasterLayer, QgsRasterLayer]]:
    """Two base layers of a server that answers; only the first is marked."""
    with tile_server(10_000) as (url, _):
        made = []
        for name in ("Plan", "Photo aérienne"):
            layer = QgsRasterLayer(f"type=xyz&url={url}&zmin=0&zmax=19", name, "wms")
            QgsProject.instance().addMapLayer(layer)
            made.append(layer)
        made[0].setCustomProperty(STORABLE, True)
        yield made[0], made[1]
        QgsProject.instance().clear()


@pytest.fixture
def dialog(bases: Any, workspace_path: Path, provider: None, qtbot: Any) -> PackDialog:
    dialog = PackDialog(workspace_path, QgsProject.instance(), TOWN)
    qtbot.addWidget(dialog)
    return dialog


def choose(box: Any, value: int) -> None:
    box.setCurrentIndex(box.findData(value))


def ended(dialog: PackDialog, qtbot: Any) -> str:
    qtbot.waitUntil(lambda: dialog._run is None, timeout=60_000)
    return str(dialog.message.text())


def item(dialog: PackDialog, name: str) -> Any:
    (found,) = dialog.bases.findItems(name, Qt.MatchFlag.MatchExactly)
    return found


def test_the_size_follows_area_scales_layers_and_tables(dialog: PackDialog) -> None:
    first = dialog.estimate.text()
    assert f"{dialog.tiles()} tile(s) of 20,000 at most" in first
    choose(dialog.high, 17)
    finer = dialog.tiles()
    assert str(finer) in dialog.estimate.text()
    assert first != dialog.estimate.text()
    choose(dialog.area, 1)
    assert dialog.tiles() < finer, "the map shows less than all contributions"
    assert str(dialog.tiles()) in dialog.estimate.text()
    dialog.tables.setValue(3)
    assert "for each of 3 tables" in dialog.estimate.text()
    item(dialog, "Plan").setCheckState(UNCHECKED)
    assert dialog.tiles() == 0
    assert "No base map" in dialog.estimate.text()


def test_scales_are_those_of_the_place_and_may_come_the_wrong_way_round(
    dialog: PackDialog,
) -> None:
    assert dialog.low.currentText() == "1:22,000"
    assert dialog.high.currentText() == "1:5,400"
    before = dialog.tiles()
    choose(dialog.low, 16)
    choose(dialog.high, 14)
    assert dialog.tiles() == before


def test_a_map_beyond_the_limit_cannot_be_begun(
    bases: Any, workspace_path: Path, tmp_path: Path, provider: None, qtbot: Any
) -> None:
    dialog = PackDialog(workspace_path, QgsProject.instance(), FRANCE)
    qtbot.addWidget(dialog)
    dialog.folder.setFilePath(str(tmp_path / "m"))
    assert dialog.prepare.isEnabled()
    choose(dialog.area, 1)
    assert "a pack takes 20,000 at most" in dialog.estimate.text()
    assert not dialog.prepare.isEnabled()
    item(dialog, "Plan").setCheckState(UNCHECKED)
    assert dialog.prepare.isEnabled(), "without a base map there is nothing to weigh"


def test_only_ticked_layers_are_marked_and_cancelling_marks_none(
    dialog: PackDialog, bases: Any, tmp_path: Path, qtbot: Any
) -> None:
    plan, photo = bases
    assert item(dialog, "Plan").checkState() == CHECKED
    assert item(dialog, "Photo aérienne").checkState() == UNCHECKED
    item(dialog, "Plan").setCheckState(UNCHECKED)
    item(dialog, "Photo aérienne").setCheckState(CHECKED)
    dialog.reject()
    assert tiles.storable(QgsProject.instance()) == [plan]
    choose(dialog.high, 14)
    dialog.folder.setFilePath(str(tmp_path / "m"))
    dialog.start()
    ended(dialog, qtbot)
    assert tiles.storable(QgsProject.instance()) == [photo]
    assert QgsProject.instance().isDirty()


def test_the_folder_is_filled_and_said_to_be_ready(
    dialog: PackDialog, tmp_path: Path, qtbot: Any
) -> None:
    dialog.folder.setFilePath(str(tmp_path / "m"))
    dialog.title.setText("Atelier du Parc")
    dialog.show()
    assert not dialog.stop.isVisible()
    dialog.prepare.click()
    assert dialog.stop.isVisibleTo(dialog)
    assert not dialog.choices.isEnabled()
    said = ended(dialog, qtbot)
    assert said.startswith("Ready for the room: yes.")
    assert "The base map is in the folder." in said
    assert (tmp_path / "m" / pack.TILES).exists()
    with Workspace.open(tmp_path / "m" / pack.WORKSPACE) as copied:
        assert [one.title for one in copied.meetings.all()] == ["Atelier du Parc"]


def test_every_table_says_what_it_needs_and_whether_it_is_ready(
    dialog: PackDialog, workspace_path: Path, tmp_path: Path, qtbot: Any
) -> None:
    choose(dialog.high, 14)
    dialog.tables.setValue(3)
    one = workspace_path.stat().st_size + dialog.tiles() * tiles.TILE_BYTES
    assert f"In all about {pack.megabytes(3 * one)} MB for 3 tables" in dialog.estimate.text()
    dialog.folder.setFilePath(str(tmp_path / "m"))
    dialog.start()
    lines = ended(dialog, qtbot).splitlines()
    heads = [line for line in lines if line.startswith("Table")]
    assert [head.split(" ")[1] for head in heads] == ["1", "2", "3"]
    assert lines.count("• Contributions on the agenda: 20.") == 3
    assert lines.count("• The base map is in the folder.") == 3
    dialog.tables.setValue(1)  # once more for one table, in the same folder
    dialog.start()
    assert "• Contributions on the agenda: 60." in ended(dialog, qtbot).splitlines()


def test_saved_filters_are_points_in_the_order_they_were_dragged_to(
    bases: Any, workspace_path: Path, tmp_path: Path, provider: None, qtbot: Any
) -> None:
    kept = KeptFilters(QgsProject.instance())
    for name in ("Tout", "Vélo", "Autre"):
        kept.keep(name, ContributionFilter())
    dialog = PackDialog(workspace_path, QgsProject.instance())
    qtbot.addWidget(dialog)
    item(dialog, "Plan").setCheckState(UNCHECKED)
    dialog.agenda.insertItem(0, dialog.agenda.takeItem(2))  # Vélo before Autre and Tout
    for row in (0, 2):
        dialog.agenda.item(row).setCheckState(CHECKED)
    dialog.folder.setFilePath(str(tmp_path / "m"))
    dialog.start()
    assert ended(dialog, qtbot).startswith("Ready for the room: yes.")
    with Workspace.open(tmp_path / "m" / pack.WORKSPACE) as copied:
        (meeting,) = copied.meetings.all()
    assert [point.title for point in meeting.agenda] == ["Vélo", "Tout"]


def test_a_refusal_says_why_and_what_was_chosen_stays(
    dialog: PackDialog, tmp_path: Path, qtbot: Any
) -> None:
    (tmp_path / "fichier").write_text("")
    dialog.folder.setFilePath(str(tmp_path / "fichier" / "m"))
    dialog.start()
    said = ended(dialog, qtbot)
    assert said.startswith("Ready for the room: no.")
    assert "could not be written" in said
    assert dialog.prepare.isEnabled()


def test_closing_while_it_is_filled_stops_it_and_again_goes_on(
    dialog: PackDialog, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tiles, "BLOCK", 4)
    choose(dialog.high, 18)
    dialog.folder.setFilePath(str(tmp_path / "m"))
    dialog.show()
    dialog.start()
    qtbot.waitUntil(lambda: any((tmp_path / "m").glob("fond-*")), timeout=30_000)
    dialog.close()
    assert dialog.isVisible()
    assert ended(dialog, qtbot).startswith("Stopped.")
    assert not (tmp_path / "m" / pack.TILES).exists()
    choose(dialog.high, 15)
    dialog.start()
    assert ended(dialog, qtbot).startswith("Ready for the room: yes.")


def test_a_workspace_without_contributions_has_no_area_and_no_meeting(
    bases: Any, provider: None, tmp_path: Path, qtbot: Any
) -> None:
    Workspace.create(tmp_path / "vide.gpkg").close()
    dialog = PackDialog(tmp_path / "vide.gpkg", QgsProject.instance())
    qtbot.addWidget(dialog)
    item(dialog, "Plan").setCheckState(UNCHECKED)
    dialog.folder.setFilePath(str(tmp_path / "m"))
    dialog.start()
    assert "No contribution" in ended(dialog, qtbot)
