"""An exchange that asks: preview, receipt, refusals, much undone, whose work, settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QWidget

from .planner import CONNECTION, _connect


def play(stage: Any, workspace: str, url: str, mine: str, other: str, pictures: str) -> Any:
    """Exchange as `mine`; then with an emptied table; then as `other`, a colleague's token."""
    desk = stage.desk
    _connect(url, mine)
    desk.contributions.setUserVisible(True)
    stage.open(workspace)
    told: dict[str, Any] = {}

    def shot(name: str) -> None:
        stage.settle(600)
        stage.shot(f"{pictures}/{name}.png")

    desk.session.connect_to(CONNECTION, desk.exchange.start)
    preview = _dialog(stage, "previewDialog")
    stage.wait(lambda: any(text == "À recevoir" for text in _words(preview)), what="what comes")
    told["preview"] = _words(preview)
    shot("apercu")
    preview.publish.setChecked(True)
    preview.start.click()
    receipt = _dialog(stage, "receiptDialog")
    decide = _dialog(stage, "decideDialog")
    stage.wait(lambda: decide.rows, what="what is to decide")
    told["decide"] = decide.title.text()
    decide.raise_()
    shot("a_decider")
    decide.reject()
    told["receipt"] = _words(receipt)
    shot("recu")
    receipt.view.mend_wanted.emit("too_long")
    waiting = _dialog(stage, "waitingDialog")
    stage.wait(waiting.tree.topLevelItemCount, what="what was refused")
    waiting.tree.setCurrentItem(waiting.tree.topLevelItem(0))
    told["refused"] = waiting.why.text()
    shot("refuses")
    waiting.accept()
    desk.exchange.show_history()
    shot("historique")
    _dialog(stage, "historyDialog").accept()
    told["line"] = stage.find("statusLine").text()

    _elsewhere(workspace, "DELETE FROM taggings")
    desk.exchange.start()
    much = _dialog(stage, "upheavalDialog")
    told["much"] = [much.text.text(), *_words(much)]
    shot("beaucoup_defait")
    much.compare.click()
    shot("beaucoup_defait_comparer")
    _exchanged(stage, much.restore.click)
    shot("restaure")

    _connect(url, other)
    desk.session.tag([200, 201, 202], "E1")
    stage.settle(600)
    desk.exchange.start()
    account = _dialog(stage, "accountDialog")
    told["account"] = [account.text.text(), account.send.text()]
    shot("autre_compte")
    account.reject()

    told["place"] = _on_a_drive(stage, shot)
    told["options"] = _options(stage, f"{pictures}/reglages.png")
    return told


def _exchanged(stage: Any, answer: Callable[[], None]) -> None:
    """Give the answer: the exchange goes on to its end, after a preview if one is due."""
    ended: list[bool] = []
    stage.desk.exchange.finished.connect(lambda: ended.append(True))
    answer()
    stage.wait(lambda: ended or _shown("previewDialog"), 60, "the exchange goes on")
    if not ended:
        _shown("previewDialog").start.click()
    stage.wait(lambda: ended, 60, "exchange ended")
    stage.settle()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.reject()


def _on_a_drive(stage: Any, shot: Callable[[str], None]) -> str:
    """The same file, were it on a network drive."""
    from enaction_plugin.core.sync import place
    from enaction_plugin.core.workspace.location import Hazard, Place

    true = place.hazard
    place.hazard = lambda _path: Hazard(Place.NETWORK, "cifs")
    try:
        stage.desk.exchange.start()
        dialog = _dialog(stage, "sharedFolderDialog")
        shot("lecteur_reseau")
        said: str = dialog.text.text()
        dialog.reject()
        stage.desk.session.opened.emit()  # as if it had just been opened
        shot("message")
    finally:
        place.hazard = true
    return said


def _options(stage: Any, path: str) -> list[str]:
    """QGIS's Options at our page; it is modal, so the picture is taken from a timer."""
    told: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        page = dialog.findChild(QWidget, "enactionOptions")
        area = page.parentWidget()
        while area is not None and not hasattr(area, "ensureWidgetVisible"):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(page.export_work)
        stage.pause(800)
        told.extend([page.news.currentText(), page.small.text()])
        stage.shot(path)
        dialog.reject()

    QTimer.singleShot(2500, look)
    stage.desk.show_settings()
    return told


def _elsewhere(workspace: str, statement: str) -> None:
    """Another program writes to the file; the functions of its own that it needs are GDAL's."""
    from enaction_plugin.core.workspace import Workspace

    with Workspace.open(Path(workspace)) as opened:
        opened.db.execute(statement)


def _words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def _shown(name: str) -> Optional[QWidget]:
    for widget in QApplication.topLevelWidgets():
        if widget.objectName() == name and widget.isVisible():
            return widget
    return None


def _dialog(stage: Any, name: str) -> Any:
    """A dialog of ours, once it is on screen."""
    stage.wait(lambda: _shown(name), 60, name)
    return _shown(name)
