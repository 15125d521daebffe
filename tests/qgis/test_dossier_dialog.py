"""“District Dossier…”: printing, choosing words, and a layout that stays the planner’s."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdf
import pytest
from qgis.core import QgsLayoutExporter, QgsLayoutItemLabel, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox

from enaction_plugin.core.importing.districts import import_districts
from enaction_plugin.core.workspace import ContributionFilter, Workspace
from enaction_plugin.gui.dossier_dialog import DossierDialog
from enaction_plugin.gui.quotes_dialog import QuotesDialog
from tests.core.dossier.conftest import contribution
from tests.qgis.test_dossier import districts_file, told, words

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two districts of twenty contributions each."""
    file = tmp_path / "espace.gpkg"
    places = {"F1": ("Cité une", 2.8201, 50.4402), "F2": ("Cité deux", 2.7702, 50.4205)}
    with Workspace.create(file) as ws:
        ws.upsert_contributions(
            [
                contribution(n, *(places["F1" if n <= 20 else "F2"][1:]), body=f"Parole {n}")
                for n in range(1, 41)
            ]
        )
        import_districts(ws, districts_file(tmp_path, places, 300), "npnru", "fictif")
    return file


@pytest.fixture
def dialog(path: Path, qtbot: Any, qgis_new_project: Any) -> DossierDialog:
    dialog = DossierDialog(path)
    qtbot.addWidget(dialog)
    dialog.paper.setCurrentIndex(1)
    return dialog


def test_it_prints_the_ticked_districts_and_says_where(
    dialog: DossierDialog, tmp_path: Path
) -> None:
    dialog.districts.item(0).setCheckState(UNCHECKED)

    dialog.print_to(tmp_path / "out")

    (pdf,) = (tmp_path / "out").glob("*.pdf")
    assert "Cité une" in told(pdf)
    assert str(tmp_path / "out") in dialog.message.text()
    assert "page" in dialog.message.text()


def test_nothing_ticked_nothing_to_print(dialog: DossierDialog) -> None:
    for row in range(dialog.districts.count()):
        dialog.districts.item(row).setCheckState(UNCHECKED)

    assert not dialog.export.isEnabled()
    assert dialog.message.text() == "Choose at least one district."


def test_without_districts_it_says_what_to_do(tmp_path: Path, qtbot: Any) -> None:
    with Workspace.create(tmp_path / "vide.gpkg"):
        pass
    dialog = DossierDialog(tmp_path / "vide.gpkg")
    qtbot.addWidget(dialog)

    assert not dialog.export.isEnabled()
    assert dialog.message.text() == "Load a layer of districts first"


def test_stop_is_heard_between_two_pages(dialog: DossierDialog, tmp_path: Path) -> None:
    breathe = dialog._breathe
    pages = []

    def stop_after_three() -> None:
        breathe()
        pages.append(1)
        if len(pages) == 4:
            dialog.stop.click()

    dialog._breathe = stop_after_three
    dialog.print_to(tmp_path / "out")

    assert dialog.message.text().startswith("Stopped.")
    assert not list((tmp_path / "out").glob("*.pdf"))
    assert not list((tmp_path / "out").glob(".*"))


def test_a_folder_that_cannot_be_written_is_told_in_the_dialog(
    dialog: DossierDialog, tmp_path: Path
) -> None:
    blocked = tmp_path / "fichier"
    blocked.write_text("")

    dialog.print_to(blocked / "x")

    assert "Choose another folder" in dialog.message.text()


def test_only_the_filtered_contributions_and_it_is_printed(
    path: Path, tmp_path: Path, qtbot: Any
) -> None:
    dialog = DossierDialog(path, ContributionFilter(until="2018-02-11"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.filtered.setChecked(True)

    dialog.print_to(tmp_path / "out")

    text = " ".join(told(next((tmp_path / "out").glob("npnru-f1*.pdf"))).split())
    assert words("filter of the list") in words(text)
    assert "Parole 15" not in text


def test_the_chosen_words_are_printed(
    dialog: DossierDialog, path: Path, tmp_path: Path, qtbot: Any
) -> None:
    quotes = QuotesDialog(path, dialog.order(tmp_path).request)
    qtbot.addWidget(quotes)
    for row in range(quotes.quotes.count()):
        item = quotes.quotes.item(row)
        item.setCheckState(CHECKED if item.text().split(" · ")[1] == "Parole 2" else UNCHECKED)
    first = quotes.district.currentText()

    dialog._quotes = quotes.chosen()
    dialog.print_to(tmp_path / "out")

    name = "f1" if first == "Cité une" else "f2"
    text = told(next((tmp_path / "out").glob(f"npnru-{name}*.pdf")))
    assert first != "Cité une" or "“Parole 2”" in text
    districts = [one.fid for one in dialog.chosen()]
    assert set(dialog._quotes) <= set(districts)


def test_the_layout_stays_as_the_planner_made_it_and_its_figures_follow(
    dialog: DossierDialog, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = QgsProject.instance()
    dialog.make_layout(tmp_path / "mise")
    (layout,) = project.layoutManager().printLayouts()
    assert layout.atlas().count() > 8
    mine = QgsLayoutItemLabel(layout)
    mine.setText("Ajout de la planificatrice")
    mine.setId("mine")
    layout.addLayoutItem(mine)
    with Workspace.open(path) as ws:
        ws.upsert_contributions(
            [contribution(n, 2.8201, 50.4402, body="Nouvelle") for n in range(50, 55)]
        )
    monkeypatch.setattr(dialog, "_ask_to_keep", lambda: True)

    dialog.make_layout(tmp_path / "mise")

    assert project.layoutManager().printLayouts() == [layout]
    assert layout.itemById("mine") is not None
    file = tmp_path / "tout.pdf"
    settings = QgsLayoutExporter.PdfExportSettings()
    result, _ = QgsLayoutExporter.exportToPdf(layout.atlas(), str(file), settings)
    assert result == QgsLayoutExporter.ExportResult.Success
    assert len(pypdf.PdfReader(file).pages) == layout.atlas().count()
    numbers = [one["n1"] for one in layout.atlas().coverageLayer().getFeatures()]
    assert "25" in numbers, "the five new contributions are counted"

    monkeypatch.setattr(dialog, "_ask_to_keep", lambda: False)
    dialog.make_layout(tmp_path / "mise")

    (anew,) = project.layoutManager().printLayouts()
    assert anew.itemById("mine") is None


def test_a_saved_project_reopens_with_its_layout(dialog: DossierDialog, tmp_path: Path) -> None:
    project = QgsProject.instance()
    dialog.make_layout(tmp_path / "mise")
    assert project.write(str(tmp_path / "projet.qgz"))

    again = QgsProject()
    assert again.read(str(tmp_path / "projet.qgz"))

    (layout,) = again.layoutManager().printLayouts()
    layout.atlas().updateFeatures()
    assert layout.atlas().count() > 8
    assert layout.atlas().coverageLayer().isValid()
    layout.atlas().setCoverageLayer(None)


def test_it_asks_before_it_touches_a_layout(
    dialog: DossierDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.make_layout(tmp_path / "mise")
    (layout,) = QgsProject.instance().layoutManager().printLayouts()
    asked = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    dialog.make_layout(tmp_path / "mise")

    assert len(asked) == 1
    assert QgsProject.instance().layoutManager().printLayouts() == [layout]
