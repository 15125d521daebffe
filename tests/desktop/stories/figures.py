"""A planner counts by commune, clicks a bar, and looks at every ready map."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface


def play(stage: Any, workspace: str, pictures: str) -> dict[str, Any]:
    """Tell what the dock counts, what a click filters, and what each map shows."""
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
    counted = panel.table.item(0, 1).text()
    at = panel.chart._row(0).center().toPoint()
    QTest.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=at)
    stage.settle(2500)
    stage.shot(f"{pictures}/analyse_filtree.png")
    listed = stage.find("contribList").model().rowCount()
    mapped = desk.layers.contributions.featureCount()
    desk.session.set_filter(type(desk.session.filter)())
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
        stage.shot(f"{pictures}/carte_{view}.png")
        shown[view] = [layer.name() for layer in iface.mapCanvas().layers()]
    return {
        "counted": counted,
        "listed": listed,
        "mapped": mapped,
        "label": menu.text(),
        "shown": shown,
    }
