"""Somebody who has no file yet opens the sample from the first page of the dock."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton


def play(stage: Any, pictures: str) -> dict[str, Any]:
    """Press the button of the first page; then make a workspace of their own."""
    desk = stage.desk
    desk.contributions.setUserVisible(True)
    first = stage.find("firstRun")
    stage.settle()
    stage.shot(f"{pictures}/sample_1_first.png")
    button = next(
        one for one in first.findChildren(QPushButton) if "exemple" in one.text().casefold()
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    stage.wait(lambda: desk.session.is_open, 60, what="the sample")
    stage.wait(lambda: desk.layers.contributions is not None, what="its layers")
    rows = stage.find("contribList").model()
    stage.wait(lambda: rows.rowCount() > 0, what="its contributions listed")
    stage.settle(2500)
    stage.shot(f"{pictures}/sample_2_open.png")
    return {
        "name": desk.session.head.name,
        "rows": rows.rowCount(),
        "districts": len(desk.session.head.districts),
        "features": desk.layers.contributions.featureCount(),
        "plan": desk.plan.isVisible(),
    }
