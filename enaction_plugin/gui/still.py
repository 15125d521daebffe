"""Nothing moves under the pointer: what changes a layout waits until the mouse is let go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication

POLL_MS = 60


class Still(QObject):
    """Runs what it is given at once, or in the same order once no mouse button is down.

    A drag may last for seconds and its release is seen by no widget of ours, so the buttons
    are asked for.
    """

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._waiting: list[Callable[[], None]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._look)

    @property
    def held(self) -> bool:
        """Whether a mouse button is down."""
        return bool(QApplication.mouseButtons() != Qt.MouseButton.NoButton)

    def run(self, act: Callable[[], None]) -> None:
        """Do `act` now or as soon as the mouse is let go, after what waits already."""
        self._waiting.append(act)
        self._look()

    def _look(self) -> None:
        if self.held:
            self._timer.start()
            return
        self._timer.stop()
        while self._waiting:
            self._waiting.pop(0)()
