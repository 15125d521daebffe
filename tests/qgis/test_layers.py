"""The workspace as layers of the project, and the selection they share with the docks."""

from __future__ import annotations

import time

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsProject,
)

from enaction_plugin.core.workspace import Workspace
from enaction_plugin.maps.layers import GROUP, WorkspaceLayers, workspace_of


@pytest.fixture
def shown(opened, layers, map_link):
    """The workspace's layers in the project, linked with the session."""
    assert layers.show(opened.path, opened.looks, [])
    layers.use_french_projection()
    map_link.attach()
    return layers


def test_the_group_holds_contributions_and_tables(shown):
    group = QgsProject.instance().layerTreeRoot().findGroup(GROUP)
    names = [node.name() for node in group.findLayers()]
    assert names[0] == "Contributions"
    assert len(names) == 4  # no shape was drawn, no district loaded
    assert shown.contributions.featureCount() == 60
    assert QgsProject.instance().crs().authid() == "EPSG:2154"


def test_showing_twice_adds_nothing(shown, opened):
    shown.show(opened.path, opened.looks, [])
    assert len(QgsProject.instance().mapLayers()) == 4


def test_the_legend_can_be_read(shown):
    labels = [item.label() for item in shown.contributions.renderer().legendSymbolItems()]
    assert [label[0] for label in labels if label[:1] in "12345"] == list("12345")
    assert "+64" in labels


def test_the_area_of_a_bubble_follows_the_score(shown):
    symbol = shown.contributions.renderer().sourceSymbol()
    size = QgsExpression(symbol.dataDefinedSize().expressionString())
    context = QgsExpressionContext(
        QgsExpressionContextUtils.globalProjectLayerScopes(shown.contributions)
    )
    sizes = {}
    for feature in shown.contributions.getFeatures():
        context.setFeature(feature)
        score = feature["votes_for"] - feature["votes_against"]
        sizes[score] = size.evaluate(context)
    assert sizes[25] == pytest.approx(0.75 * 5)
    assert sizes[49] == pytest.approx(0.75 * 7)
    assert sizes[0] == sizes[5] == 2.0


def test_a_citizen_s_words_are_never_markup_in_the_map_tip(shown):
    feature = next(shown.contributions.getFeatures(QgsFeatureRequest(1)))
    context = QgsExpressionContext(
        QgsExpressionContextUtils.globalProjectLayerScopes(shown.contributions)
    )
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(shown.contributions.mapTipTemplate(), context)
    assert "&lt;script&gt;" in tip
    assert "<script>" not in tip
    assert "Compte" not in tip


def test_forms_let_planners_write_only_what_is_theirs(shown):
    layer = shown.contributions
    config = layer.editFormConfig()
    written = {field.name() for i, field in enumerate(layer.fields()) if not config.readOnly(i)}
    assert written == {"status", "answer", "answer_ready", "assignee"}
    assert len(config.tabs()) == 4
    assert len(QgsProject.instance().relationManager().relations()) == 2


def test_the_relation_finds_the_taggings_of_a_contribution(shown, opened, qtbot):
    with qtbot.waitSignal(opened.stepped, timeout=3000):
        opened.tag([7], "E2")
    relation = QgsProject.instance().relationManager().relation("enaction_taggings")
    feature = next(shown.contributions.getFeatures(QgsFeatureRequest(7)))
    assert [row["term"] for row in relation.getRelatedFeatures(feature)] == ["E2"]


def test_the_map_s_selection_is_the_session_s_both_ways(shown, opened):
    shown.contributions.selectByIds([3, 4])
    assert opened.selection == (3, 4)
    opened.select([9])
    assert shown.contributions.selectedFeatureIds() == [9]
    assert opened.current == 9


def test_selecting_makes_no_echo(shown, opened, panel, qtbot):
    told = []
    opened.selection_changed.connect(lambda: told.append(opened.selection))
    shown.contributions.selectByIds([3, 4])
    qtbot.wait(200)
    assert told == [(3, 4)]
    assert sorted(panel.list.selected_fids()) == [3, 4]


def test_a_gesture_shows_on_the_map_and_keeps_the_selection(shown, opened, qtbot):
    opened.select([5, 6])
    with qtbot.waitSignal(opened.stepped, timeout=3000):
        opened.tag([5, 6], "E3")
    shown.reload()
    feature = next(shown.contributions.getFeatures(QgsFeatureRequest(5)))
    assert feature["main_priority"] == "E3"
    assert sorted(shown.contributions.selectedFeatureIds()) == [5, 6]
    assert opened.selection == (5, 6)


def test_an_edit_in_qgis_s_own_table_is_heard(shown, opened, workspace_path, qtbot):
    layer = shown.contributions
    shown.edited.connect(opened.refresh)
    layer.startEditing()
    layer.changeAttributeValue(8, layer.fields().indexOf("status"), "accepted")
    with qtbot.waitSignal(opened.changed, timeout=5000):
        assert layer.commitChanges()
    with Workspace.open(workspace_path, readonly=True) as workspace:
        assert workspace.contributions.detail(8).status == "accepted"


def test_a_project_remembers_its_workspace_beside_it(shown, opened, tmp_path):
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "p.qgz"))
    stored = project.readEntry("enaction", "/workspace")[0]
    again = QgsProject()
    assert again.read(str(tmp_path / "p.qgz"))
    assert workspace_of(again).resolve() == opened.path.resolve()
    assert stored
    project.clear()
    project.read(str(tmp_path / "p.qgz"))
    adopted = WorkspaceLayers(project)
    adopted.show(opened.path, opened.looks, [])
    assert len(project.mapLayers()) == 4
    adopted.release()


def test_another_workspace_takes_the_place_of_the_first(shown, opened, tmp_path, qtbot):
    other = tmp_path / "other.gpkg"
    Workspace.create(other).close()
    with qtbot.waitSignal(opened.opened, timeout=5000):
        opened.open(other)
    shown.show(opened.path, opened.looks, [])
    assert shown.contributions.featureCount() == 0
    assert len(QgsProject.instance().mapLayers()) == 4


def test_the_extent_of_the_map_is_told_in_degrees(shown, canvas, map_link):
    canvas.setLayers([shown.contributions])
    canvas.setDestinationCrs(QgsProject.instance().crs())
    map_link.show_all()
    west, south, east, north = map_link.extent()
    assert 2.5 < west < 2.8 < east < 3.1
    assert 50.3 < south < 50.4 < north < 50.5


def test_the_window_never_waits_for_a_slow_question(opened, qtbot):
    """A count that takes a second holds neither the window nor the next rows."""
    answers = []
    opened.count("slow", lambda ws: time.sleep(1) or "counted", answers.append)
    start = time.monotonic()
    opened.read(lambda ws: ws.contributions.rows([1]), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=900)
    assert time.monotonic() - start < 0.9
    assert answers[0][0].fid == 1


def test_only_the_last_question_of_a_channel_is_answered(opened, qtbot):
    answers = []
    for number in range(20):
        opened.count("list", lambda ws, number=number: time.sleep(0.02) or number, answers.append)
    qtbot.waitUntil(lambda: 19 in answers, timeout=3000)
    assert answers[-1] == 19
    assert len(answers) < 4


def test_a_file_that_is_no_workspace_is_told(session, tmp_path, qtbot):
    path = tmp_path / "x.gpkg"
    path.write_text("not a GeoPackage")
    with qtbot.waitSignal(session.failed, timeout=5000) as failed:
        session.open(path)
    assert "x.gpkg" in str(failed.args[0])
    assert not session.is_open
