"""The planners' keys inside the docks: digits of every keyboard, undo, redo, find, link.

QGIS owns Ctrl+Z and many letters. Two shortcuts that compete cancel each other in
Qt, so the docks claim their keys through the shortcut-override event, which Qt
sends to the focused widget first; no application-wide shortcut is made.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Optional

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

AZERTY = "&é\"'("  # the top row of a French keyboard, without Shift
_AZERTY_KEYS = (
    Qt.Key.Key_Ampersand,
    Qt.Key.Key_Eacute,
    Qt.Key.Key_QuoteDbl,
    Qt.Key.Key_Apostrophe,
    Qt.Key.Key_ParenLeft,
)
_DIGIT_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier

Command = Callable[[], Any]


def digit_of(event: QKeyEvent) -> Optional[int]:
    """Which of 1 to 5 a key means: a digit, the keypad, or the AZERTY character of that key."""
    if event.modifiers() & (_CONTROL | _META):
        return None
    text = event.text()
    if text and text in "12345":
        return int(text)
    if event.modifiers() & _SHIFT:
        return None  # elsewhere ( is Shift+9: it does not mean 5
    if text and text in AZERTY:
        return AZERTY.index(text) + 1
    for keys in (_DIGIT_KEYS, _AZERTY_KEYS):
        if event.key() in keys:
            return keys.index(event.key()) + 1
    return None


class PlannerKeys(QObject):
    """Claims keys for a dock while one of the widgets it watches has the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._digits: Optional[Callable[[int, bool], None]] = None
        self._commands: dict[tuple[int, bool], Command] = {}  # key, with Control
        self.watch(parent)

    def watch(self, *widgets: QWidget) -> None:
        """Also watch views, which would take the keys for themselves."""
        for widget in widgets:
            widget.installEventFilter(self)

    def on_digit(self, command: Callable[[int, bool], None]) -> None:
        """Call `command(digit, main)` for 1 to 5; `main` tells that Alt was held."""
        self._digits = command

    def on(self, key: Qt.Key, command: Command, control: bool = False) -> None:
        """Call `command` for a key."""
        self._commands[(int(key), control)] = command

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        command = self._command(event)
        if command is None:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress:
            command()
        return True

    def _command(self, event: QKeyEvent) -> Optional[Command]:
        digits, digit = self._digits, digit_of(event)
        if digits is not None and digit is not None:
            return partial(digits, digit, bool(event.modifiers() & _ALT))
        if event.modifiers() & (_ALT | _META | _SHIFT):
            return None
        return self._commands.get((int(event.key()), bool(event.modifiers() & _CONTROL)))
