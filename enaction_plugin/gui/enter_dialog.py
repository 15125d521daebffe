"""Entering what somebody said at a workshop, in a letter, at the desk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import translate
from .metrics import open_at
from .words import name_buttons, quiet


class EnterDialog(QDialog):
    """A short form: title, text, category, where it was said."""

    def __init__(
        self, categories: Sequence[str], placed: bool, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("enterDialog")
        self.setWindowTitle(translate("Enaction", "Enter a Contribution"))
        self.title = QLineEdit()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.category = QComboBox()
        self.category.setEditable(True)
        self.category.addItems(["", *sorted(name for name in categories if name)])
        self.origin = QComboBox()
        self.origin.setEditable(True)
        self.origin.addItems(
            [
                translate("Enaction", "Workshop"),
                translate("Enaction", "Letter"),
                translate("Enaction", "Help desk"),
            ]
        )
        form = QFormLayout()
        for label, field in (
            (translate("Enaction", "Title"), self.title),
            (translate("Enaction", "Text"), self.text),
            (translate("Enaction", "Category"), self.category),
            (translate("Enaction", "Origin"), self.origin),
        ):
            form.addRow(label, field)
        told = quiet(
            QLabel(
                translate("Enaction", "It will be where you clicked on the map.")
                if placed
                else translate("Enaction", "It will have no place on the map.")
            )
        )
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        name_buttons(buttons)
        self._save = buttons.button(QDialogButtonBox.StandardButton.Save)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.title.textChanged.connect(self._enable)
        self.text.textChanged.connect(self._enable)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(told)
        layout.addWidget(buttons)
        open_at(self, 34, 24)
        self._enable()

    def values(self) -> dict[str, str]:
        """What was written, by the names `Session.enter` takes."""
        return {
            "title": self.title.text(),
            "body": self.text.toPlainText(),
            "category": self.category.currentText(),
            "author": self.origin.currentText(),
        }

    def _enable(self) -> None:
        written = self.title.text() + self.text.toPlainText()
        self._save.setEnabled(bool(written.strip()))
