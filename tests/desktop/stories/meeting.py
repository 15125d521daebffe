"""A meeting in a real QGIS: from the pack's project to the minutes, with pictures at each step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import packets
from qgis.core import Qgis, QgsProject
from qgis.gui import QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QRect, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton
from qgis.utils import iface

SIZES = ((1920, 1080), (1440, 900), (1280, 720))


def play(stage: Any, project: str, pictures: str) -> dict[str, Any]:
    """Open the pack, discuss three contributions, lose power, go on, read the minutes."""
    before = packets.wanted()
    warnings: list[str] = []
    iface.messageBar().widgetAdded.connect(lambda item: _listen(item, warnings))
    assert QgsProject.instance().read(project)
    desk = stage.desk
    stage.wait(lambda: desk.session.is_open, what="the pack's workspace")
    stage.settle()
    opened_with = list(warnings)
    _prepare(stage, f"{pictures}/preparer.png")
    about = {"place": "maison du projet", "day": "2018-11-23", "participants": 12}
    desk.meeting.prepare(
        "Atelier Cité du 12/14", [("Atelier", desk.session.filter)], "score", about
    )
    stage.wait(lambda: desk.meeting.window is not None, what="the room")
    window = desk.meeting.window
    _decide(stage, window)
    _pictures(stage, window, pictures, "clair")
    _over(stage, f"{pictures}/main-levee.png", window.hands_wanted.emit)
    _over(stage, f"{pictures}/note.png", window.note_wanted.emit)
    _over(stage, f"{pictures}/quitter.png", window.leaving.emit)
    window.toggle_votes()
    for size in SIZES:
        _look(stage, window, size, f"{pictures}/votes-{size[0]}.png")
    shown = window.title.text()

    desk.meeting.put_away()  # as a power cut would
    desk.session.close()
    desk.session.open(Path(project).with_name("reunion.gpkg"))
    stage.wait(lambda: stage.window.findChild(QMessageBox, "takeUpMeeting"), what="the offer")
    stage.shot(f"{pictures}/reprise.png")
    stage.window.findChild(QMessageBox, "takeUpMeeting").findChildren(QPushButton)[0].click()
    stage.wait(lambda: desk.meeting.window is not None, what="the room again")
    stage.wait(desk.meeting.window.title.text, what="its contribution")
    again = desk.meeting.window.title.text()
    meeting = desk.meeting._room.meeting
    desk.meeting.put_away()

    desk.meeting._dark = True
    desk.meeting.resume(meeting)
    stage.wait(lambda: desk.meeting.window is not None, what="the dark room")
    _pictures(stage, desk.meeting.window, pictures, "fonce")
    desk.meeting.put_away()
    desk.meeting.show_minutes(meeting)
    stage.wait(lambda: _minutes() is not None, what="the minutes")
    stage.settle()
    stage.shot(f"{pictures}/compte-rendu.png")
    _save(_minutes(), Path(pictures))
    return {
        "same": shown == again,
        "warnings": opened_with,
        "minutes": _minutes().page.toPlainText(),
        "packets": packets.wanted() - before,
    }


def _listen(added: Any, heard: list[str]) -> None:
    item = sip.cast(added, QgsMessageBarItem)  # the signal tells of a QWidget
    if item.level() in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
        heard.append(f"{item.title()}: {item.text()}")


def _prepare(stage: Any, path: str) -> None:
    """The dialog that fills such folders, as the menu opens it."""
    _over(stage, path, stage.desk.prepare_meeting)


def _over(stage: Any, path: str, opening: Callable[[], Any]) -> None:
    """A picture of the dialog that something opens; it is cancelled then."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        dialog.grab().save(path)
        dialog.reject()

    Path(path).parent.mkdir(parents=True, exist_ok=True)
    QTimer.singleShot(800, look)
    opening()
    stage.settle()


def _decide(stage: Any, window: Any) -> None:
    stage.wait(window.title.text, what="the first contribution")
    _key(window, Qt.Key.Key_5, "5")
    stage.wait(window.priorities["E5"].isChecked, what="priority 5")
    _key(window, Qt.Key.Key_R, "r")
    stage.wait(window.decisions["accepted"].isChecked, what="accepted")
    _key(window, Qt.Key.Key_Right)
    stage.wait(lambda: window.progress.value() == 2, what="the second")
    _key(window, Qt.Key.Key_1, "1")
    stage.wait(window.priorities["E1"].isChecked, what="priority 1")
    room = stage.desk.meeting
    room._do(lambda one: one.note("D’accord, à condition de garder le stationnement."))
    room._do(lambda one: one.hands(9, 1, 2))
    stage.wait(window.hands.isVisible, what="hands")


def _pictures(stage: Any, window: Any, pictures: str, name: str) -> None:
    for size in SIZES:
        _look(stage, window, size, f"{pictures}/{name}-{size[0]}.png")


def _look(stage: Any, window: Any, size: tuple[int, int], path: str) -> None:
    window.setGeometry(QRect(0, 0, *size))
    stage.pause(1200)
    stage.wait(lambda: not window.map.isDrawing(), what="the room's map")
    stage.pause(300)
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    window.grab().save(path)


def _key(window: Any, key: Any, text: str = "") -> None:
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QKeyEvent(QKeyEvent.Type.KeyPress, key, none, text))


def _minutes() -> Any:
    for widget in QApplication.topLevelWidgets():
        if widget.objectName() == "minutesDialog":
            return widget
    return None


def _save(dialog: Any, folder: Path) -> None:
    from enaction_plugin.gui.meeting.minutes_dialog import save

    for suffix in ("odt", "pdf", "html"):
        save(dialog.page.document(), folder / f"compte-rendu.{suffix}")
