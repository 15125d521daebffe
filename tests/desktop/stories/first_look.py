"""The plugin loads, the docks are where they belong, a workspace opens, the list fills."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt


def play(stage: Any, workspace: str, pictures: str) -> dict[str, Any]:
    """Tell what is seen before and after a workspace is opened."""
    desk = stage.desk
    desk.contributions.setUserVisible(True)
    desk.plan.setUserVisible(True)
    stage.settle()
    stage.shot(f"{pictures}/1_first_run.png")
    areas = {
        name: int(stage.window.dockWidgetArea(stage.dock(name)))
        for name in ("EnactionContributionsDock", "EnactionPlanDock")
    }
    stage.open(workspace)
    stage.shot(f"{pictures}/2_open.png")
    stage.click_row(1)
    stage.settle()
    stage.shot(f"{pictures}/3_selected.png")
    layer = desk.layers.contributions
    return {
        "left": areas["EnactionContributionsDock"] == int(Qt.DockWidgetArea.LeftDockWidgetArea),
        "right": areas["EnactionPlanDock"] == int(Qt.DockWidgetArea.RightDockWidgetArea),
        "title": stage.dock("EnactionPlanDock").windowTitle(),
        "rows": stage.find("contribList").model().rowCount(),
        "features": layer.featureCount(),
        "selected_on_map": list(layer.selectedFeatureIds()),
        "selected": list(desk.session.selection),
        "count": stage.find("countLabel").text(),
        "status": stage.find("statusLine").text(),
    }
