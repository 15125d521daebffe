"""A project file opens again with its workspace."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject


def play(stage: Any, project: str, pictures: str) -> dict[str, Any]:
    """Read a project as the user would, and tell what the docks show."""
    session = stage.desk.session
    QgsProject.instance().read(project)
    stage.wait(lambda: session.is_open, what="workspace of the project")
    stage.desk.contributions.setUserVisible(True)
    stage.desk.plan.setUserVisible(True)
    rows = stage.find("contribList").model()
    stage.wait(lambda: rows.rowCount() > 0, what="contributions listed")
    stage.settle(2500)
    stage.shot(f"{pictures}/reopened.png")
    layers = QgsProject.instance().mapLayersByName("Contributions")
    return {
        "workspace": str(session.path),
        "rows": rows.rowCount(),
        "layers": len(layers),
        "valid": all(layer.isValid() for layer in layers),
    }
