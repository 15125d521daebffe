"""Two planners read the same contributions; what they linked differently is gone through."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest


def play(stage: Any, workspace: str, project: str, pictures: str) -> Any:
    """Watch the suggestions being learnt, enter the queue by its menu, decide, come back later."""
    desk = stage.desk
    desk.contributions.setUserVisible(True)
    desk.plan.setUserVisible(True)
    stage.open(workspace)
    panel, box = desk.contributions.body(), desk.plan.body().suggestions
    stage.click_row(3)
    stage.wait(lambda: box.bar.isVisible() and box.bar.value() > 5, 30, "a bar that tells")
    told: dict[str, Any] = {"learning": box.bar.value()}
    stage.shot(f"{pictures}/a_learning.png")
    QTest.mouseClick(box.stop, Qt.MouseButton.LeftButton)
    stage.wait(lambda: box._asked is None or box.advice, 60, "stopped, or too late to stop")
    stage.settle()
    stage.shot(f"{pictures}/b_stopped.png")
    told["stopped"] = box.message.text()
    if box.stop.isVisible():
        QTest.mouseClick(box.stop, Qt.MouseButton.LeftButton)
    stage.wait(lambda: box.advice and box.advice.suggestions, 60, "suggestions")
    told.update(_enter(stage, panel, pictures))
    told.update(_decide(stage, panel, pictures))
    stage.shot(f"{pictures}/e_decided.png")
    QgsProject.instance().write(project)
    QgsProject.instance().clear()
    stage.wait(lambda: not desk.session.is_open, what="workspace left")
    QgsProject.instance().read(project)
    stage.wait(lambda: desk.session.is_open, what="workspace of the project")
    stage.wait(lambda: "kappa" in panel.filters.progress.text.text().lower(), what="the queue")
    stage.settle()
    stage.shot(f"{pictures}/f_reopened.png")
    told["reopened"] = panel.filters.progress.text.text()
    told["readers"] = sorted(desk.session.filter.readers)
    return told


def _enter(stage: Any, panel: Any, pictures: str) -> dict[str, Any]:
    told: dict[str, Any] = {}

    def choose() -> None:
        dialog = stage.window.findChild(object, "readersDialog")
        if dialog is None or not dialog.walk.isEnabled():
            QTimer.singleShot(100, choose)
            return
        told["figures"] = dialog.figures.text()
        stage.pause(300)
        stage.shot(f"{pictures}/c_readers.png")
        QTest.mouseClick(dialog.walk, Qt.MouseButton.LeftButton)

    QTimer.singleShot(300, choose)
    entries = [one for one in panel.filters.queue.menu().actions() if "…" in one.text()]
    entries[-1].trigger()
    stage.wait(lambda: "kappa" in panel.filters.progress.text.text().lower(), what="the queue")
    told["differences"] = panel.model.rowCount()
    return told


def _decide(stage: Any, panel: Any, pictures: str) -> dict[str, Any]:
    stage.click_row(0)
    reading = panel.reading
    stage.wait(reading.isVisible, what="what the two said")
    stage.settle()
    stage.shot(f"{pictures}/d_differing.png")
    told = {"said": [label.text() for label in reading.said]}
    first = stage.desk.session.current
    QTest.mouseClick(reading.follow[0], Qt.MouseButton.LeftButton)
    stage.wait(lambda: stage.desk.session.current != first, what="the next difference")
    stage.settle()
    told["undo"] = stage.find("undoText").text()
    told["progress"] = panel.filters.progress.text.text()
    return told
