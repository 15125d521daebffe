"""QGIS's own ways to contributions: expressions, locator, layer actions, a polygon on the map."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeedback,
    QgsLocatorContext,
    QgsVectorLayer,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from enaction_plugin.bridge.expressions import Expressions
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.gui.locator import Chosen, LocatorFilter, Shared, subject_of
from enaction_plugin.maps.polygon_tool import PolygonTool


@pytest.fixture
def functions(opened):
    expressions = Expressions(lambda: opened.head.plan)
    yield
    expressions.close()


def evaluate(layer, fid, text):
    expression = QgsExpression(text)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(layer.getFeature(fid))
    value = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    return value


def test_expressions_know_terms_score_and_controversy(functions, opened, workspace_path):
    with Workspace.open(workspace_path) as workspace:
        workspace.tag([7], "E1")
        workspace.tag([7], "A001")
    layer = QgsVectorLayer(f"{workspace_path}|layername=contributions", "c", "ogr")
    assert evaluate(layer, 7, "enaction_terms()") == ["X1", "E1", "A001"]
    assert evaluate(layer, 7, "enaction_terms('priority')") == ["E1"]
    for code, linked in (("E1", True), ("A001", True), ("G01", True), ("X1", True), ("G02", False)):
        assert evaluate(layer, 7, f"enaction_has_term('{code}')") is linked, code
    assert evaluate(layer, 7, "enaction_score()") == 7 - 2
    assert evaluate(layer, 39, "enaction_controversy()") == pytest.approx(2 * 4 / 43)
    assert not evaluate(layer, 2, "enaction_controversy()"), "four votes say nothing"
    assert evaluate(layer, 8, "enaction_terms()") == []


def test_expressions_filter_a_layer_and_explain_themselves(functions, workspace_path):
    layer = QgsVectorLayer(f"{workspace_path}|layername=contributions", "c", "ogr")
    layer.selectByExpression("enaction_score() > 30")
    assert layer.selectedFeatureCount() == sum(n % 40 - n % 5 > 30 for n in range(2, 61)) + 1
    for name in ("enaction_terms", "enaction_has_term", "enaction_score", "enaction_controversy"):
        function = QgsExpression.Functions()[QgsExpression.functionIndex(name)]
        assert "<code>" in function.helpText()
        assert function.group() == "En action"


def test_functions_leave_with_the_plugin(qgis_app):
    Expressions(lambda: None).close()
    assert not QgsExpression.isFunctionName("enaction_score")


def test_a_function_on_another_layer_says_whom_it_is_for(functions):
    layer = QgsVectorLayer("Point?field=a:int", "other", "memory")
    feature = QgsFeature(layer.fields())
    feature.setValid(True)
    context = QgsExpressionContext()
    context.setFeature(feature)
    expression = QgsExpression("enaction_score()")
    expression.evaluate(context)
    assert "layer of contributions" in expression.evalErrorString()


def found(locator, text):
    results = []
    locator.resultFetched.connect(results.append)
    locator.fetchResults(text, QgsLocatorContext(), QgsFeedback())
    return results


def test_the_locator_finds_contributions_and_terms(opened, qtbot):
    shared, chosen = Shared(), Chosen()
    shared.subject = subject_of(opened)
    locator = LocatorFilter(shared, chosen).clone()
    (action,) = found(locator, "chaine parcs")
    with qtbot.waitSignal(chosen.term) as told:
        locator.triggerResult(action)
    assert told.args == ["G02"]
    (idea,) = found(LocatorFilter(shared, chosen), "idée 17")
    assert idea.displayString == "17 · Idée 17"
    with qtbot.waitSignal(chosen.contribution) as told:
        locator.triggerResult(idea)
    assert told.args == [17]
    shared.subject = None
    assert found(LocatorFilter(shared, chosen), "idée") == []


def test_a_polygon_is_drawn_with_mouse_and_keys(canvas, qtbot):
    tool = PolygonTool(canvas)
    canvas.setMapTool(tool)
    canvas.show()
    qtbot.waitExposed(canvas)
    view = canvas.viewport()
    with qtbot.waitSignal(tool.drawn, timeout=2000) as told:
        for x, y in ((50, 50), (200, 50), (200, 200), (20, 250)):
            QTest.mouseClick(
                view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y)
            )
        QTest.keyClick(canvas, Qt.Key.Key_Backspace)
        QTest.mouseClick(
            view, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, QPoint(100, 150)
        )
    assert told.args[0].constGet().exteriorRing().numPoints() == 4
    assert canvas.mapTool() is not tool
    with qtbot.assertNotEmitted(tool.drawn, wait=100):
        canvas.setMapTool(tool)
        QTest.mouseClick(
            view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(50, 50)
        )
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is not tool


def test_layer_actions_are_offered_and_taken_out(qgis_app, layers, opened, map_link, qtbot):
    from enaction_plugin.gui.qgis_ways import QgisWays

    class Iface:
        """The part of QGIS's interface that is used."""

        def registerLocatorFilter(self, one):
            self.locator = one

        def deregisterLocatorFilter(self, one):
            assert one is self.locator

        def mapCanvas(self):
            return map_link._canvas

    layers.show(opened.path, opened.looks, [])
    ways = QgisWays(Iface(), opened, layers, map_link, lambda: None)
    opened.opened.emit()
    layer = layers.contributions
    registry = QgsGui.mapLayerActionRegistry()
    names = [one.text() for one in registry.mapLayerActions(layer)]
    assert "Show in En action" in names
    shown = next(one for one in registry.mapLayerActions(layer) if "Show" in one.text())
    shown.triggerForFeature(layer, layer.getFeature(9))
    assert opened.selection == (9,)
    ways.close()
    assert "Show in En action" not in [one.text() for one in registry.mapLayerActions(layer)]
