"""A planner counts by commune, clicks a bar, and looks at every ready map."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface


def play(stage: Any, workspace: str, pictures: str) -> dict[str, Any]:
    """Tell what the dock counts, what a click filters, and what each map shows."""
    from enaction_plugin.gui.thresholds_dialog import ThresholdsDialog

    desk = stage.desk
    desk.contributions.setUserVisible(True)
    stage.open(workspace)
    desk.analysis.setUserVisible(True)
    stage.settle()
    panel = desk.analysis.body()
    stage.wait(lambda: panel.table.rowCount() > 0, what="figures")
    commune = next(at for at in range(panel.by.count()) if panel.by.itemText(at) == "Commune")
    panel.by.setCurrentIndex(commune)
    stage.wait(lambda: panel.table.rowCount() > 30, what="communes")
    panel.tabs.setCurrentIndex(1)
    stage.settle()
    stage.shot(f"{pictures}/analyse.png")
    panel.grab().save(f"{pictures}/analyse_seule.png")
    counted = panel.table.item(0, 1).text()
    at = panel.chart._row(0).center().toPoint()
    QTest.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=at)
    stage.settle(2500)
    stage.shot(f"{pictures}/analyse_filtree.png")
    listed = stage.find("contribList").model().rowCount()
    mapped = desk.layers.contributions.featureCount()
    everything = type(desk.session.filter)()
    desk.session.set_filter(everything)
    thresholds = ThresholdsDialog(panel.reading().answer.table.thresholds, stage.window)
    thresholds.show()
    stage.settle()
    stage.shot(f"{pictures}/seuils.png")
    thresholds.close()
    stage.window.findChild(QDockWidget, "Layers").raise_()
    tree = iface.layerTreeView()
    menu = stage.find("EnactionMapView")
    shown = {}
    for action in menu.menu().actions():
        view = action.data()
        if not view:
            continue
        action.trigger()
        if view != "bubbles":
            stage.wait(lambda: desk.views._made is not None, what="gathered")
        stage.settle(1500)
        tree.collapseAll()
        for layer in iface.mapCanvas().layers():  # the legend of what is seen
            node = iface.layerTreeCanvasBridge().rootGroup().findLayer(layer.id())
            tree.setExpanded(tree.node2index(node), True)
            while node is not None:
                node.setExpanded(True)
                node = node.parent()
        stage.shot(f"{pictures}/carte_{view}.png")
        shown[view] = [layer.name() for layer in iface.mapCanvas().layers()]
    told = {
        "counted": counted,
        "listed": listed,
        "mapped": mapped,
        "label": menu.text(),
        "shown": shown,
    }
    told["filtered"] = _gathered_when_filtered(stage, counted_in="density", pictures=pictures)
    return told


def _gathered_when_filtered(stage: Any, counted_in: str, pictures: str) -> dict[str, float]:
    """How many contributions a layer of gathered ones holds, with a filter on the map and not."""
    from enaction_plugin.core.workspace import ContributionFilter

    desk = stage.desk

    def weight() -> float:
        layer = desk.views._gathered()[counted_in]
        return sum(row["contributions"] for row in layer.getFeatures())

    desk.views.show("density")
    stage.settle(1500)
    whole = weight()
    desk.session.set_filter(ContributionFilter(priorities=frozenset({"E1"})))
    desk.map_filter.set_on(True)
    stage.wait(lambda: weight() < whole, what="the filter")
    stage.settle(1500)
    stage.shot(f"{pictures}/carte_density_filtree.png")
    return {"whole": whole, "some": weight(), "mapped": desk.layers.contributions.featureCount()}
