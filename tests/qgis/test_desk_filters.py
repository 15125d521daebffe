"""Filters as planners use them: menus, names, the map, and files that hold just that."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from enaction_plugin.bridge import settings
from enaction_plugin.bridge.kept_filters import KeptFilters
from enaction_plugin.bridge.zones import zone, zone_of
from enaction_plugin.core.model.district import District
from enaction_plugin.core.progress import Silent
from enaction_plugin.core.workspace import ContributionFilter, FilterUnreadable, Queue, Workspace
from enaction_plugin.gui.chips import Chip
from enaction_plugin.gui.export_dialog import export_fids, export_note
from enaction_plugin.gui.filter_bar import MISSING, NOTHING
from enaction_plugin.gui.outgoing_list import table
from enaction_plugin.gui.period_menu import DATES, MONTH
from enaction_plugin.maps.looks import Looks
from enaction_plugin.maps.map_filter import MapFilter

SQUARE = "MultiPolygon(((2.8005 50.39, 2.8055 50.39, 2.8055 50.41, 2.8005 50.41, 2.8005 50.39)))"


@pytest.fixture
def workspace_path(workspace_path):
    """The small workspace with a commune that holds ten contributions."""
    with Workspace.open(workspace_path) as workspace:
        wkb = bytes(QgsGeometry.fromWkt(SQUARE).asWkb())
        workspace.districts.replace("commune", "2018", "essai", [District("1", "Lens", wkb)])
    return workspace_path


def chips(panel):
    shown = panel.filters.chips.findChildren(Chip)
    return [chip.text for chip in shown if not chip.isHidden()]


def rows(panel, qtbot, count):
    qtbot.waitUntil(lambda: panel.model.rowCount() == count, timeout=3000)


def test_an_area_may_be_enlarged_by_some_metres(panel, qtbot):
    area = panel.filters.area.area
    area.communes.set_ticked(frozenset({"1"}))
    area.communes.ticked.emit(area.communes.ticked_values())
    rows(panel, qtbot, 10)
    assert chips(panel) == ["Area: Lens"]
    area.metres.setValue(80)
    rows(panel, qtbot, 13)
    assert chips(panel) == ["Area: Lens, no farther than 80 m"]
    area.inside.setChecked(True)
    rows(panel, qtbot, 10)


def test_the_vintage_of_the_outlines_is_said(panel):
    assert "2018" in panel.filters.area.area._vintages[0].text()


def test_another_layer_filters_too(panel, qtbot):
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:2154&field=n:int", "Cités", "memory")
    found = zone(QgsGeometry.fromWkt(SQUARE), QgsVectorLayer("Point?crs=EPSG:4326").crs(), "x")
    assert found is not None
    assert zone_of(layer) is None, "an empty layer is no area"
    panel.filters.area.area.take(found)
    rows(panel, qtbot, 10)
    assert chips(panel) == ["Area: x"]


def test_a_period_is_chosen_and_said(panel, opened, qtbot):
    period = panel.filters.period.period
    period.first.setDate(QDate(2018, 1, 1))
    period.last.setDate(QDate(2018, 1, 2))
    assert period.ways.checkedId() == DATES
    qtbot.waitUntil(lambda: opened.filter.until == "2018-01-03", timeout=2000)
    qtbot.waitUntil(lambda: chips(panel) == ["From 1 Jan 2018 to 2 Jan 2018"], timeout=2000)
    period.ways.button(MONTH).click()
    rows(panel, qtbot, 0)
    assert len(chips(panel)) == 1
    assert "30" in chips(panel)[0]
    period.campaign_kept.emit("2018-01-01", "2018-06-30")
    period.set_filter(ContributionFilter(since="2018-01-01", until="2018-07-01"))
    assert KeptFilters(QgsProject.instance()).campaign == ("2018-01-01", "2018-06-30")
    assert "2018" in period.ways.checkedButton().text()


def test_counts_behind_values_keep_the_other_filters(panel, opened, qtbot):
    opened.assess([2, 3, 4], "status", "rejected")
    with qtbot.waitSignal(opened.changed):
        pass
    opened.set_filter(ContributionFilter(categories=frozenset({"Se loger"})))
    panel.filters.status.about_to_open.emit()
    choices = panel.filters.status.choices
    qtbot.waitUntil(lambda: choices.counts()["rejected"] == "2", timeout=3000)
    assert choices.counts()[MISSING] == "2"
    assert choices.counts()["todo"] == "28"
    panel.filters.category.about_to_open.emit()
    choices = panel.filters.category.choices
    qtbot.waitUntil(lambda: choices.counts()["Se déplacer"] == "30", timeout=3000)
    panel.filters.priority.about_to_open.emit()
    choices = panel.filters.priority.choices
    qtbot.waitUntil(lambda: choices.counts()[NOTHING] == "30", timeout=3000)


def test_a_queue_is_entered_left_and_says_what_remains(panel, opened, qtbot):
    settings.author.set("Anne")
    opened.set_filter(ContributionFilter(categories=frozenset({"Se loger"})))
    panel.filters.queue.chosen.emit(Queue.TO_TAG)
    rows(panel, qtbot, 30)
    assert opened.filter.to_tag
    text = panel.filters.progress.text
    qtbot.waitUntil(lambda: text.text().startswith("0 of 30"), timeout=3000)
    opened.tag([2, 4, 6], "E1")
    qtbot.waitUntil(lambda: text.text() == "3 of 30 done · 27 left", timeout=3000)
    assert panel.model.rowCount() == 30, "what was done stays in sight until the filter changes"
    panel.filters.queue.chosen.emit(None)
    rows(panel, qtbot, 30)
    assert opened.filter == ContributionFilter(categories=frozenset({"Se loger"}))
    assert panel.filters.progress.isHidden()


def test_filters_are_kept_in_the_project(panel, opened, qtbot, tmp_path, qgis_new_project):
    wanted = ContributionFilter(text="idée", categories=frozenset({"Se loger"}), sort="score")
    kept = KeptFilters(QgsProject.instance())
    kept.keep("Logement & co", wanted)
    assert QgsProject.instance().isDirty()
    path = str(tmp_path / "p.qgz")
    QgsProject.instance().write(path)
    QgsProject.instance().clear()
    assert kept.names() == []
    QgsProject.instance().read(path)
    assert kept.names() == ["Logement & co"]
    panel.filters.more.menu().aboutToShow.emit()
    panel.filters.more.menu().actions()[0].trigger()
    rows(panel, qtbot, 30)
    assert opened.filter == wanted
    assert panel.filters.search.text() == "idée"


def test_a_filter_nobody_can_read_is_told_and_the_others_work(panel, qtbot):
    project = QgsProject.instance()
    KeptFilters(project).keep("bon", ContributionFilter(todo=True))
    project.writeEntry(
        "enaction", "/filters", '{"bon": "{\\"todo\\": true}", "abîmé": "{\\"a\\": 1}"}'
    )
    with qtbot.waitSignal(panel.filters.more.failed, timeout=1000) as told:
        panel.filters.more._apply("abîmé")
    assert isinstance(told.args[0], FilterUnreadable)
    panel.filters.more._apply("bon")
    assert panel.filters.filter.todo


def test_the_map_follows_the_filter_when_asked_to(panel, opened, layers, qtbot):
    layers.show(opened.path, opened.looks, [])
    link = MapFilter(opened, layers, QgsProject.instance())
    layer = layers.contributions
    layer.selectByIds([2, 4])
    opened.set_filter(ContributionFilter(categories=frozenset({"Se loger"})))
    qtbot.wait(600)
    assert layer.featureCount() == 60, "not before it is asked for"
    link.set_on(True)
    qtbot.waitUntil(lambda: layer.featureCount() == 30, timeout=3000)
    assert sorted(layer.selectedFeatureIds()) == [2, 4]
    opened.set_filter(replace(opened.filter, text="idee 12", extent=(0, 0, 1, 1)))
    qtbot.waitUntil(lambda: layer.featureCount() == 1, timeout=3000)
    opened.tag([10], "E1")
    link.set_on(False)
    assert layer.featureCount() == 60


def test_the_export_is_exactly_what_is_listed_in_its_order(panel, opened, qtbot, tmp_path):
    opened.set_filter(ContributionFilter(categories=frozenset({"Se déplacer"}), sort="score"))
    rows(panel, qtbot, 30)
    output = tmp_path / "choisies.csv"
    note = export_note("Concertation", "Category: Se déplacer", 30)
    assert export_fids(opened.path, panel.model.fids, output, True, note, Silent()) == 30
    with output.open(encoding="utf-8", newline="") as file:
        written = list(csv.DictReader(file))
    listed = opened.path
    with Workspace.open(listed) as workspace:
        numbers = [row.number for row in workspace.contributions.rows(list(panel.model.fids))]
    assert [row["platform_id"] for row in written] == numbers
    assert "author" not in written[0]
    assert "Se déplacer" in (tmp_path / "choisies.txt").read_text(encoding="utf-8")


def test_the_copied_list_is_a_table_nothing_in_it_can_run(opened, hostile):
    with Workspace.open(opened.path) as workspace:
        workspace.tag([1], "G01")
        text = table(workspace, [2, 1], Looks(workspace.plan()))
    lines = [line.split("\t") for line in text.splitlines()]
    assert [line[0] for line in lines[1:]] == ["2", "1"]
    assert {len(line) for line in lines} == {10}
    assert lines[2][1] == hostile
    assert lines[2][8].startswith("G01")


def test_the_menu_says_how_many_would_leave(panel, qtbot):
    qtbot.waitUntil(lambda: "60" in panel.filters.count.text(), timeout=2000)
    panel.filters.more.menu().aboutToShow.emit()
    texts = [action.text() for action in panel.filters.more.menu().actions()]
    assert any("60" in text for text in texts)
