"""Tell the user, and QGIS's log, what happened."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from qgis.core import Qgis, QgsApplication, QgsMessageOutput
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ..core.errors import EnactionError
from .i18n import sentence, translate

TITLE = "En action"
ROOM = 110
"""So many characters of a message are read at a glance; QGIS's bar would cut more than that."""


class Notifier:
    """The message bar of QGIS. What it shows is also in the log, panel "En action"."""

    def __init__(self, bar: QgsMessageBar) -> None:
        self._bar = bar

    def info(self, text: str) -> None:
        """Something worth knowing."""
        self._tell(text, Qgis.MessageLevel.Info)

    def success(self, text: str) -> None:
        """Something asked for is done."""
        self._tell(text, Qgis.MessageLevel.Success)

    def warn(self, text: str) -> None:
        """Something wants a decision."""
        self._tell(text, Qgis.MessageLevel.Warning)

    def offer(self, text: str, label: str, slot: Callable[[], None]) -> None:
        """Something wants a decision, and the button leads to it."""
        _log(text, Qgis.MessageLevel.Warning)
        item = self._bar.createMessage(TITLE, escape(shortened(text), quote=False))

        def press() -> None:
            self._bar.popWidget(item)
            slot()

        _add_button(item, label, press)
        if shortened(text) != text:
            _add_button(item, translate("Enaction", "Read It All…"), lambda: _show_all(text))
        self._bar.pushWidget(item, Qgis.MessageLevel.Warning)

    def error(self, error: BaseException) -> None:
        """An expected error is shown as its sentence; any other is a bug: its trace is logged."""
        _trace(error)
        self._tell(sentence(error), Qgis.MessageLevel.Warning)

    def note(self, error: BaseException) -> None:
        """Only for the log: nobody waited for what failed."""
        _trace(error)
        _log(sentence(error), Qgis.MessageLevel.Info)

    def _tell(self, text: str, level: Qgis.MessageLevel) -> None:
        _log(text, level)
        # The bar reads HTML; file names and citizens' words must stay words.
        shown, stays = escape(shortened(text), quote=False), 0 if level else 8
        if shortened(text) == text:
            self._bar.pushMessage(TITLE, shown, level, stays)
        else:
            self._bar.pushMessage(TITLE, shown, text, level, stays)


def shortened(text: str) -> str:
    """What the bar has room for: all of it, or the first of its sentences."""
    end = re.search(r"[.!?…](?= )", text)
    return text if len(text) <= ROOM or end is None else text[: end.end()]


def _add_button(item: QWidget, label: str, slot: Callable[[], None]) -> None:
    button = QPushButton(label)
    button.clicked.connect(lambda _=False: slot())
    item.layout().addWidget(button)


def _show_all(text: str) -> None:
    """In the window QGIS has for long messages."""
    window = QgsMessageOutput.createMessageOutput()
    window.setTitle(TITLE)
    window.setMessage(text, QgsMessageOutput.MessageType.MessageText)
    window.showMessage()


def _log(text: str, level: Qgis.MessageLevel) -> None:
    QgsApplication.messageLog().logMessage(text, TITLE, level, False)


def _trace(error: BaseException) -> None:
    """What is a bug leaves its trace."""
    if not isinstance(error, EnactionError):
        from traceback import format_exception

        trace = "".join(format_exception(type(error), error, error.__traceback__))
        _log(trace, Qgis.MessageLevel.Critical)
