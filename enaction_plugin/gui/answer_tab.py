"""Writing the official answer to a contribution."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import number, translate
from .templates_button import TemplatesButton
from .words import quiet

LIMIT = 2000


class AnswerTab(QWidget):
    """The answer, whether it is ready, and how long it is."""

    save = pyqtSignal(str, bool)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._stored = ("", False)
        self.text = QPlainTextEdit()
        self.text.setObjectName("answerEdit")
        self.text.setAccessibleName(translate("Enaction", "Official answer"))
        self.text.setPlaceholderText(translate("Enaction", "Official answer"))
        self.text.setTabChangesFocus(True)
        self.ready = QCheckBox(translate("Enaction", "Ready to publish"))
        self.ready.setObjectName("answerReady")
        self.counter = quiet(QLabel())
        self.button = QPushButton(translate("Enaction", "Save the Answer"))
        self.button.setObjectName("answerSave")
        self.button.clicked.connect(self.flush)
        reminder = quiet(
            QLabel(
                translate(
                    "Enaction", "Visible to residents after the next exchange, if you confirm"
                )
            )
        )
        reminder.setWordWrap(True)
        reminder.setVisible(False)
        self.ready.toggled.connect(reminder.setVisible)
        self.text.textChanged.connect(self._changed)
        self.ready.toggled.connect(self._changed)
        below = QHBoxLayout()
        self.templates = TemplatesButton(self.text)
        below.addWidget(self.ready)
        below.addStretch(1)
        below.addWidget(self.counter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.text, 1)
        layout.addLayout(below)
        layout.addWidget(reminder)
        last = QHBoxLayout()
        last.addWidget(self.templates)
        last.addWidget(self.button, 1)
        layout.addLayout(last)

    def show_answer(self, text: str, ready: bool, writable: bool) -> None:
        """Show what is stored, unless it is already on screen."""
        if self.dirty and (text, ready) == self._stored:
            return
        self._stored = (text, ready)
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)
        self.ready.setChecked(ready)
        self.text.setReadOnly(not writable)
        self.ready.setEnabled(writable)
        self.templates.setEnabled(writable)
        self._changed()

    @property
    def dirty(self) -> bool:
        """Whether something written here is not stored yet."""
        return (self.text.toPlainText(), self.ready.isChecked()) != self._stored

    def flush(self) -> None:
        """Store what is written: also when the planner simply goes on."""
        if self.dirty:
            self._stored = (self.text.toPlainText(), self.ready.isChecked())
            self.save.emit(*self._stored)
            self._changed()

    def _changed(self) -> None:
        written = len(self.text.toPlainText())
        self.counter.setText(
            translate("Enaction", "{written} of {limit}").format(
                written=number(written), limit=number(LIMIT)
            )
        )
        self.button.setEnabled(self.dirty)
