"""The Analysis dock: figures that never travel alone, and a click that shows whose they are."""

from __future__ import annotations

import csv

import pytest
from osgeo import ogr
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyleOptionComboBox

from enaction_plugin.core import shapes
from enaction_plugin.core.analysis import ACTION, CATEGORY, MONTH, PRIORITY, districts
from enaction_plugin.core.importing.contributions import import_contributions
from enaction_plugin.core.model.district import District
from enaction_plugin.core.workspace import ContributionFilter, Workspace
from enaction_plugin.gui.analysis_question import Choices
from enaction_plugin.gui.analysis_reading import EVOLUTION
from enaction_plugin.gui.metrics import ems, scaled
from tests.qgis.conftest import make_workspace


def box(west, south, east, north):
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return shapes.to_wkb({"type": "MultiPolygon", "coordinates": [[ring]]})


@pytest.fixture
def workspace_path(tmp_path):
    """Sixty contributions of seven authors; a large commune and one with three of them."""
    path = make_workspace(tmp_path / "w.gpkg")
    with Workspace.open(path) as workspace:
        workspace.districts.replace(
            "commune",
            "2024",
            "fictif",
            [
                District("G", "Grande", box(2.79, 50.39, 2.8465, 50.41), 5000, "2021"),
                District("P", "Petite", box(2.8465, 50.39, 2.86, 50.41), 400, "2021"),
            ],
        )
        workspace.tag(range(1, 31), "E1")
        workspace.tag(range(31, 41), "E2")
        with workspace.transaction(applying=True) as db:
            db.execute("UPDATE contributions SET created_at = '2018-03-02T08:00Z' WHERE fid > 50")
    return path


@pytest.fixture
def dock(opened, qtbot):
    from enaction_plugin.gui.analysis_panel import AnalysisPanel

    dock = AnalysisPanel(opened)
    qtbot.addWidget(dock)
    dock.resize(420, 900)
    dock.show()
    qtbot.waitExposed(dock)
    qtbot.waitUntil(lambda: dock.table.rowCount() > 0, timeout=5000)
    return dock


@pytest.fixture
def count_by(dock, qtbot):
    """Choose a dimension and wait for its figures."""

    def choose(dimension):
        places = [dock.by.itemData(place) for place in range(dock.by.count())]
        dock.by.setCurrentIndex(places.index(dimension))
        qtbot.waitUntil(
            lambda: dock._answer.question.dimension == dimension and dock._figures.isEnabled(),
            timeout=5000,
        )

    return choose


def cells(dock):
    table = dock.table
    return [
        [table.item(row, place).text() for place in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_contributions_authors_and_votes_stand_side_by_side(dock):
    assert cells(dock)[0][:3] == ["1 Mobilité", "30", "8"]
    assert dock.numbers.accessibleName().startswith("60 contributions, 8 distinct authors")
    assert [bar.value for bar in dock.chart.bars] == [30, 10, 20]


def test_few_authors_are_not_betrayed_by_their_votes(dock, count_by):
    count_by(districts("commune", "2024"))
    rows = {row[0]: row[1:] for row in cells(dock)}
    assert rows["Petite"] == ["3", "3", "—", "—", "n < 5"]
    hidden = [row for row in rows.values() if row[2] == "—"]
    assert len(hidden) > 1, "the total would give the votes of the only one away"
    dock.tabs.setCurrentIndex(1)
    texts = {bar.name: bar.text for bar in dock.chart.bars}
    assert texts["Petite"] == "n < 5"
    assert "2021" in dock.foot.text()


def test_a_planner_sets_how_many_people_a_figure_needs(dock, opened, qtbot, count_by, monkeypatch):
    from enaction_plugin.gui import thresholds_dialog

    def accepted(dialog):
        assert dialog.chosen() == (5, 10)
        dialog.authors.setValue(3)
        return True

    monkeypatch.setattr(thresholds_dialog.ThresholdsDialog, "exec", accepted)
    count_by(districts("commune", "2024"))
    dock.limits.click()
    qtbot.waitUntil(lambda: dock._answer.table.thresholds.authors == 3, timeout=5000)
    rows = {row[0]: row[1:] for row in cells(dock)}
    assert rows["Petite"][2] != "—"
    assert "under 3 authors" in dock.foot.text()


def test_a_click_on_a_bar_filters_everything(dock, opened, qtbot, count_by):
    count_by(PRIORITY)
    middle = dock.chart._row(1).center().toPoint()
    with qtbot.waitSignal(opened.filter_changed):
        QTest.mouseClick(dock.chart, Qt.MouseButton.LeftButton, pos=QPoint(middle))
    assert opened.filter == ContributionFilter(priorities=frozenset({"E2"}))
    qtbot.waitUntil(lambda: "(10)" in dock.scope.itemText(0), timeout=5000)


def test_keys_do_what_the_mouse_does(dock, opened, count_by):
    count_by(CATEGORY)
    dock.chart.setFocus()
    QTest.keyClick(dock.chart, Qt.Key.Key_Down)
    QTest.keyClick(dock.chart, Qt.Key.Key_Return)
    assert opened.filter.categories in ({"Se déplacer"}, {"Se loger"})
    assert dock.chart.accessibleName()


def test_a_row_of_every_dimension_filters_what_it_counted(dock, opened, qtbot, count_by):
    for dimension in (PRIORITY, ACTION, CATEGORY, MONTH, districts("commune", "2024")):
        opened.set_filter(ContributionFilter())
        count_by(dimension)
        qtbot.waitUntil(lambda: dock._answer.table.whole.figures.contributions == 60, timeout=5000)
        for row in dock._answer.table.rows[:2]:
            dock.filter_on(row.key)
            with Workspace.open(opened.path, readonly=True) as workspace:
                listed = workspace.contributions.count(opened.filter).contributions
            assert listed == row.figures.contributions, (dimension, row.key)
            opened.set_filter(ContributionFilter())


def test_the_selection_can_be_counted(dock, opened, qtbot):
    opened.select([1, 2, 3])
    dock.scope.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dock._answer.table.whole.figures.contributions == 3, timeout=5000)
    assert dock._answer.table.whole.votes is None, "three people"


def test_a_perimeter_changed_elsewhere_changes_what_is_shown(
    dock, opened, workspace_path, count_by, qtbot
):
    count_by(districts("commune", "2024"))
    with Workspace.open(workspace_path) as other:
        other.districts.replace(
            "commune", "2024", "fictif", [District("T", "Tout", box(2.7, 50.3, 2.9, 50.5), 5400)]
        )
    opened.refresh()
    qtbot.waitUntil(lambda: cells(dock)[0][:2] == ["Tout", "60"], timeout=8000)


def test_two_moments_are_compared(dock, qtbot, count_by):
    dock.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: dock._answer.changes is not None, timeout=5000)
    assert [dock.table.horizontalHeaderItem(place).text() for place in (0, 3)] == [
        "Priority",
        "Difference",
    ]


def test_what_a_second_file_brought_is_told_from_the_first(dock, opened, qtbot, tmp_path):
    """Two exports of the same platform, three months apart; each idea of theirs is linked."""
    heads = "Numéro;Titre;Description;Longitude;Latitude"
    first = [f"{one};Idée {one};Texte {one};2,81;50,40" for one in range(501, 504)]
    second = [f"{one};Idée {one};Texte {one};2,82;50,40" for one in range(504, 509)]
    with Workspace.open(opened.path) as workspace:
        for name, lines in (("mars.csv", first), ("juin.csv", first + second)):
            (tmp_path / name).write_text("\n".join([heads, *lines]), encoding="utf-8")
            import_contributions(workspace, tmp_path / name, "carte")
        new = [fid for fid in workspace.contributions.ids() if fid > 60]
        assert len(new) == 8
        workspace.tag(new, "E3")
    opened.refresh()
    dock.tabs.setCurrentIndex(EVOLUTION)
    qtbot.waitUntil(lambda: dock.period.how.count() == 2, timeout=5000)
    dock.period.how.setCurrentIndex(1)

    qtbot.waitUntil(lambda: cells(dock)[2][1:] == ["3", "8", "+5"], timeout=5000)
    heads = [dock.table.horizontalHeaderItem(place).text() for place in (1, 2)]
    assert "mars.csv" in heads[0]
    assert "juin.csv" in heads[1]
    assert cells(dock)[0][1:] == ["30", "30", "0"], "what was there before both files"
    assert [(bar.key, bar.value) for bar in dock.chart.bars] == [("E3", 5)], "what changed"


def test_an_evolution_begins_with_the_days_of_the_contributions(dock, qtbot):
    qtbot.waitUntil(lambda: dock.period.dated, timeout=5000)
    shown = [when.date().toString("yyyy-MM-dd") for when in dock.period.dates]
    assert shown == ["2018-01-31", "2018-03-02"], "the middle and the end"
    assert not dock.period.show_days("2001-01-01", "2001-12-31"), "days already there stay"


def test_another_workspace_brings_its_own_days(dock, opened, qtbot, tmp_path):
    qtbot.waitUntil(lambda: dock.period.dated, timeout=5000)
    other = make_workspace(tmp_path / "other.gpkg")
    with qtbot.waitSignal(opened.opened, timeout=5000):
        opened.open(other)
    qtbot.waitUntil(
        lambda: dock.period.dates[1].date().toString("yyyy-MM-dd") == "2018-01-01", timeout=5000
    )


def test_crossing_gives_a_column_for_each_value(dock, qtbot, count_by):
    count_by(PRIORITY)
    places = [dock.across.itemData(place) for place in range(dock.across.count())]
    dock.across.setCurrentIndex(places.index(CATEGORY))
    qtbot.waitUntil(lambda: dock.table.columnCount() == 4, timeout=5000)
    assert cells(dock)[0] == ["1 Mobilité", "30", "15", "15"]


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_at_its_narrowest(dock, qtbot, percent):
    """At 22 em, with texts of any size and as many contributions as there may be."""
    dock.setFont(scaled(dock.font(), percent / 100))
    dock.resize(ems(dock, 22), ems(dock, 50))
    dock._choices = Choices([], [], 1_000_000, 1_000_000)
    dock._name_scopes()
    qtbot.wait(50)
    assert dock.minimumSizeHint().width() <= ems(dock, 22)
    for combo in (dock.by, dock.across, dock.scope):
        option = QStyleOptionComboBox()
        combo.initStyleOption(option)
        room = combo.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            combo,
        )
        for text in (combo.itemText(place) for place in range(combo.count())):
            assert combo.fontMetrics().horizontalAdvance(text) <= room.width(), text
    assert dock.tabs.usesScrollButtons(), "three tabs of any language"
    for button in (dock.export, dock.dossier):
        assert button.fontMetrics().horizontalAdvance(button.text()) < button.width()


def test_nothing_to_count_is_said(dock, opened, qtbot):
    opened.set_filter(ContributionFilter(text="zzzz"))
    qtbot.waitUntil(lambda: dock.state.text().startswith("Nothing to count"), timeout=5000)
    assert not dock.export.isEnabled()


def test_the_table_is_copied_with_its_heads(dock):
    dock.table.copy()
    first = QApplication.clipboard().text().splitlines()[0]
    assert first.split("\t")[:2] == ["Priority", "Contrib."]


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "ods"])
def test_tables_leave_with_their_notes(dock, tmp_path, count_by, suffix):
    from enaction_plugin.gui.analysis_export import write

    count_by(districts("commune", "2024"))
    path = tmp_path / f"chiffres.{suffix}"
    write(dock, path)
    if suffix == "csv":
        rows = list(csv.reader(path.open(encoding="utf-8-sig")))
        assert rows[1][:3] == ["Grande", "57", "8"]
        assert any("vintage 2024" in "".join(row) for row in rows)
        return
    source = ogr.Open(str(path))
    assert source.GetLayerCount() == 2
    values = [[feature.GetField(i) for i in range(3)] for feature in source.GetLayer(0)]
    flat = [str(value) for row in values for value in row]
    assert "Grande" in flat
    assert "57.0" in flat or "57" in flat


@pytest.mark.parametrize("suffix", ["png", "svg", "txt"])
def test_pictures_and_text_leave_with_their_notes(dock, tmp_path, count_by, suffix):
    from enaction_plugin.gui.analysis_export import write

    count_by(districts("commune", "2024"))
    path = tmp_path / f"graphique.{suffix}"
    write(dock, path)
    if suffix == "png":
        assert QImage(str(path)).width() > 600
        return
    written = path.read_text(encoding="utf-8")
    assert "Grande" in written
    assert "vintage 2024" in written


def test_a_folder_that_cannot_be_written_is_said(dock, tmp_path):
    from enaction_plugin.bridge.tables import TableNotWritten
    from enaction_plugin.gui.analysis_export import write

    for suffix in ("csv", "xlsx", "png", "txt"):
        with pytest.raises(TableNotWritten):
            write(dock, tmp_path / "absent" / f"x.{suffix}")
