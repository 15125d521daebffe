"""Inside QGIS: runs a story once the window is ready, answers in a file, and leaves."""

from __future__ import annotations

import faulthandler
import importlib
import json
import os
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QWidget
from qgis.utils import iface, plugins

SIZE = (1440, 900)
HANG_S = 120


def start(story: str, answer: str, values: dict[str, Any]) -> None:
    """Play `stories.<story>.play(stage, **values)` when QGIS is ready, then leave."""

    # A window that hangs tells where, before the harness ends it.
    hang = Path(answer).with_suffix(".hang").open("w", encoding="utf-8")
    faulthandler.enable(file=hang)
    faulthandler.dump_traceback_later(HANG_S, exit=True, file=hang)

    errors: list[str] = []
    # QGIS shows a modal dialog for an error in a slot; a story wants to hear of it instead.
    sys.excepthook = lambda *error: errors.append("".join(traceback.format_exception(*error)))

    def play() -> None:
        try:
            told = importlib.import_module(f"stories.{story}").play(Stage(errors), **values)
            assert not errors, errors[0]
        except BaseException:  # noqa: BLE001 - whatever it is, the test must hear of it
            told = {"error": traceback.format_exc()}
            picture(Path(answer).with_suffix(".png"))
        Path(answer).write_text(json.dumps(told, default=str), encoding="utf-8")
        QgsProject.instance().setDirty(False)
        os._exit(0)

    def soon() -> None:
        QTimer.singleShot(800, play)

    iface.initializationCompleted.connect(soon)


def picture(path: Path) -> None:
    """A picture of the whole screen."""
    path.parent.mkdir(parents=True, exist_ok=True)
    QApplication.processEvents()
    subprocess.run(["import", "-window", "root", str(path)], check=True)


class Stage:
    """The window of QGIS with our plugin: waits, pictures, mouse and keys."""

    def __init__(self, errors: list[str]) -> None:
        self.errors = errors
        self.window = iface.mainWindow()
        self.window.showNormal()
        self.window.move(0, 0)
        self.window.resize(*SIZE)
        self.desk = plugins["enaction_plugin"]._shell.desk
        self.pause(300)

    def pause(self, milliseconds: int) -> None:
        """Let QGIS work for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait(self, condition: Callable[[], Any], seconds: float = 20, what: str = "") -> None:
        """Let QGIS work until something is true."""
        for _ in range(int(seconds * 20)):
            assert not self.errors, self.errors[0]
            if condition():
                return
            self.pause(50)
        raise AssertionError(f"waited in vain: {what or condition}")

    def find(self, name: str, kind: type = QWidget) -> Any:
        """A widget of the window, by its object name."""
        widget = self.window.findChild(kind, name)
        assert widget is not None, f"no widget named {name}"
        return widget

    def dock(self, name: str) -> Any:
        """One of our docks."""
        return self.find(name, QDockWidget)

    def shot(self, path: Any) -> None:
        """A picture of the whole screen, dialogs and drags included."""
        picture(Path(path))

    def open(self, workspace: str) -> None:
        """Open a workspace in the docks and wait until the list and the map show it."""
        session = self.desk.session
        session.open(Path(workspace))
        self.wait(lambda: session.is_open, what="workspace open")
        self.wait(lambda: self.desk.layers.contributions is not None, what="layers")
        self.settle()

    def settle(self, milliseconds: int = 900) -> None:
        """Wait for the threads, the map and the painting."""
        self.pause(milliseconds)
        self.wait(lambda: not iface.mapCanvas().isDrawing(), what="map drawn")
        self.pause(200)

    def click_row(self, row: int, keys: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Click a row of the list of contributions."""
        view = self.find("contribList")
        index = view.model().index(row, 0)
        view.scrollTo(index)
        self.pause(80)
        at = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, at)
        self.pause(150)

    def drag(
        self, source: QWidget, start: QPoint, target: QWidget, end: QPoint, picture_to: str = ""
    ) -> None:
        """Drag with the real mouse pointer, as a hand would: through the X server."""
        begin, finish = source.mapToGlobal(start), target.mapToGlobal(end)
        steps = [f"mousemove {begin.x()} {begin.y()} mousedown 1"]
        for part in range(1, 9):
            x = begin.x() + (finish.x() - begin.x()) * part // 8
            y = begin.y() + (finish.y() - begin.y()) * part // 8
            steps.append(f"mousemove {x} {y}")
        steps.append(f"mousemove {finish.x() + 1} {finish.y()}")
        # One process of its own: Qt's drag loop holds this function until the button is up.
        hand = ["xdotool " + " sleep 0.2 ".join(steps), "sleep 0.5"]
        if picture_to:
            hand.append(f"import -window root {picture_to}")
        hand.append("xdotool mouseup 1")
        subprocess.Popen(["sh", "-c", "; ".join(hand)])
        self.pause(4500)
        self.settle()
