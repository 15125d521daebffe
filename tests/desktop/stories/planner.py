"""What a planner does with the platform: connect, tag with mouse and keys, synchronise, reopen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

CONNECTION = "Carticipe"


def play(stage: Any, workspace: str, url: str, token: str, pictures: str, act: str) -> Any:
    """Open a workspace of the platform and synchronise; with `act` "tag", work and send it."""
    desk = stage.desk
    _connect(url, token)
    _create(stage, workspace)
    desk.contributions.setUserVisible(True)
    desk.plan.setUserVisible(True)
    stage.open(workspace)
    desk.session.connect_to(CONNECTION, desk.exchange.start)
    stage.wait(lambda: desk.exchange.running, what="exchange started")
    stage.wait(lambda: not desk.exchange.running, 90, "exchange ended")
    rows = stage.find("contribList").model()
    stage.wait(lambda: rows.rowCount() > 0, what="contributions listed")
    stage.settle(2500)
    told = {"status": stage.find("statusLine").text(), "rows": rows.rowCount()}
    if act == "tag":
        told.update(_tag(stage, pictures))
    else:
        stage.shot(f"{pictures}/b_synchronised.png")
    told["seen"] = _seen(desk)
    project = Path(workspace).with_suffix(".qgz")
    QgsProject.instance().write(str(project))
    return {**told, "project": str(project)}


def _tag(stage: Any, pictures: str) -> dict[str, Any]:
    """Key 1 on one row; three rows dragged onto a grouped action; a follow-up; all sent."""
    desk, session = stage.desk, stage.desk.session
    contributions = stage.find("contribList")
    stage.click_row(0)
    first = session.selection
    QTest.keyClick(contributions, Qt.Key.Key_1)
    stage.wait(lambda: "1" in stage.find("undoText").text(), what="key 1 done")
    stage.settle()
    stage.shot(f"{pictures}/a_key_1.png")

    stage.click_row(1)
    stage.click_row(3, Qt.KeyboardModifier.ShiftModifier)
    dragged = session.selection
    tree = stage.find("planTree")
    code, target = _visible_action(tree)
    start = contributions.visualRect(contributions.model().index(2, 0)).center()
    stage.drag(contributions.viewport(), start, tree.viewport(), target, f"{pictures}/a_drag.png")
    stage.wait(lambda: code in stage.find("undoText").text(), what="dropped")
    stage.settle()
    stage.shot(f"{pictures}/a_dropped.png")

    stage.click_row(0)
    status = stage.find("statusCombo")
    stage.wait(lambda: stage.find("detailCard").fid == first[0], what="card shown")
    status.setCurrentIndex(status.findData("study"))
    status.activated.emit(status.currentIndex())
    stage.settle()
    waiting = stage.find("statusLine").text()
    stage.find("syncBtn").click()
    stage.wait(lambda: stage.window.findChild(QWidget, "previewDialog"), what="preview")
    stage.settle(2500)
    stage.shot(f"{pictures}/a_preview.png")
    stage.find("exchangeNow").click()
    stage.wait(lambda: stage.window.findChild(QWidget, "receiptDialog"), 60, "receipt")
    stage.settle()
    stage.shot(f"{pictures}/a_receipt.png")
    stage.find("receiptDialog").accept()
    stage.settle()
    stage.shot(f"{pictures}/a_sent.png")
    layer = desk.layers.contributions
    return {
        "by_key": [layer.getFeature(fid)["uuid"] for fid in first],
        "by_drop": [layer.getFeature(fid)["uuid"] for fid in dragged],
        "code": code,
        "waiting": waiting,
        "sent": stage.find("statusLine").text(),
    }


def _visible_action(tree: Any) -> tuple[str, QPoint]:
    """The first grouped action in sight, and where it is."""
    model = tree.model()
    axis = model.index(0, 0)
    action = model.index(0, 0, axis)
    tree.scrollTo(action)
    return action.data().split()[0], tree.visualRect(action).center()


def _seen(desk: Any) -> dict[str, list[str]]:
    """What the layer on the map says of every contribution somebody worked on."""
    return {
        feature["uuid"]: [
            str(feature["main_priority"] or ""),
            str(feature["actions"] or ""),
            str(feature["status"] or ""),
        ]
        for feature in desk.layers.contributions.getFeatures('"tag_count" > 0')
    }


def _connect(url: str, token: str) -> None:
    """The token goes into QGIS's own store; the connection only names it."""
    manager = QgsApplication.authManager()
    manager.setMasterPassword("story", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName(CONNECTION)
    config.setConfig("password", token)
    manager.storeAuthenticationConfig(config)
    from enaction_plugin.bridge.settings import Connection, save_connection

    save_connection(Connection(CONNECTION, url, "native", config.id()))


def _create(stage: Any, workspace: str) -> None:
    from enaction_plugin.core.workspace import Workspace

    if not Path(workspace).exists():
        Workspace.create(workspace, name="Concertation 2018 (exemple)").close()
