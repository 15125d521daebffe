"""A colleague decided otherwise: from the status line to the decision, with the keyboard."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget


def play(stage: Any, workspace: str, pictures: str) -> dict[str, Any]:
    """Open what is to decide from the line, choose by keys, apply."""
    desk = stage.desk
    desk.contributions.setUserVisible(True)
    stage.open(workspace)
    before = stage.find("statusLine").text()
    stage.find("statusLine").clicked.emit("conflicts")
    stage.wait(lambda: stage.window.findChild(QWidget, "decideDialog"), what="dialog")
    dialog = stage.find("decideDialog")
    stage.wait(lambda: dialog.rows, what="fields")
    stage.settle()
    stage.shot(f"{pictures}/decide.png")
    QTest.keyClick(dialog, Qt.Key.Key_M)
    QTest.keyClick(dialog, Qt.Key.Key_Down)
    QTest.keyClick(dialog, Qt.Key.Key_P)
    stage.settle()
    stage.shot(f"{pictures}/decided.png")
    button = dialog.apply.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.wait(lambda: not dialog.rows, what="applied")
    stage.settle()
    return {
        "before": before,
        "button": button,
        "title": dialog.title.text(),
        "after": stage.find("statusLine").text(),
    }
