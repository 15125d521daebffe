"""The keyboard inside a dock: F6 goes from zone to zone, Tab in the order things are read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Optional

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QApplication, QWidget

SHIFT = Qt.KeyboardModifier.ShiftModifier
Zone = tuple[QWidget, Callable[[], Optional[QWidget]]]
"""What belongs to a zone, and what gets the focus in it; None where it is hidden now."""


class Zones(QObject):
    """Hears F6 wherever the focus is inside a dock: unaccepted keys go up to it."""

    def __init__(self, dock: QWidget, zones: Sequence[Zone]) -> None:
        super().__init__(dock)
        self._zones = list(zones)
        dock.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if event.key() != Qt.Key.Key_F6 or event.modifiers() & ~SHIFT:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.go(-1 if event.modifiers() & SHIFT else 1)
        return True

    def go(self, by: int) -> None:
        """Put the focus into the next zone that is shown, or the one before."""
        here = self._current()
        for step in range(1, len(self._zones) + 1):
            place = (here + by * step) % len(self._zones)
            target = self._zones[place][1]()
            if target is not None and target.isVisible() and target.isEnabled():
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _current(self) -> int:
        focused = QApplication.focusWidget()
        for place, (zone, _) in enumerate(self._zones):
            if focused is not None and (zone is focused or zone.isAncestorOf(focused)):
                return place
        return -1


def order_tabs(widgets: Sequence[QWidget]) -> None:
    """Let Tab go through these widgets in this order."""
    for before, after in zip(widgets, widgets[1:]):
        QWidget.setTabOrder(before, after)
