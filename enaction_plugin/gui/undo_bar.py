"""What was just done, and how to undo it; stays until the next action."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ..bridge.i18n import translate
from ..maps.looks import Looks
from ..maps.palette import SELECTED
from .icons import icon
from .metrics import ems


class UndoBar(QFrame):
    """The sentence of the last step, and Undo or Redo."""

    undo_wanted = pyqtSignal()
    redo_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("undoBar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        palette = self.palette()
        if palette.color(QPalette.ColorRole.Window).lightness() >= 128:
            palette.setColor(QPalette.ColorRole.Window, QColor(SELECTED))
            self.setPalette(palette)
        self.text = QLabel()
        self.text.setObjectName("undoText")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton()
        self.button.setObjectName("undoBtn")
        self.button.setFlat(True)
        self.button.clicked.connect(self._clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(ems(self, 0.6), 2, 2, 2)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        self._undone = False
        self.hide()

    def show_step(self, step: Any, looks: Looks, undone: bool) -> None:
        """Say what a step did, or that it was undone."""
        said = step_sentence(step, looks)
        if not step.count:
            self.text.setText(translate("Enaction", "Nothing to change"))
        elif undone:
            self.text.setText(translate("Enaction", "Undone: {}").format(said))
        else:
            self.text.setText(said)
        self._undone = undone
        self.button.setVisible(bool(step.count))
        self.button.setText(
            translate("Enaction", "Redo") if undone else translate("Enaction", "Undo")
        )
        self.button.setIcon(icon("redo" if undone else "undo"))
        self.show()

    def _clicked(self) -> None:
        (self.redo_wanted if self._undone else self.undo_wanted).emit()


def step_sentence(step: Any, looks: Looks) -> str:
    """What a step did: "Priority 1 added to 5 contributions"."""
    code = step.detail.get("term", "")
    count = step.count
    if step.action == "relink":
        if step.detail.get("why"):
            said = translate("Enaction", "Reason of %Ln link(s) to {} changed", None, count)
        else:
            said = translate("Enaction", "Role of %Ln link(s) to {} changed", None, count)
        return said.format(looks.name(code))
    if looks.is_priority(code):
        digit = looks.priority(code).digit
        sentences = {
            "tag": translate("Enaction", "Priority {} added to %Ln contribution(s)", None, count),
            "untag": translate(
                "Enaction", "Priority {} removed from %Ln contribution(s)", None, count
            ),
            "main": translate(
                "Enaction", "Priority {} is now the main one of %Ln contribution(s)", None, count
            ),
        }
        return sentences[step.action].format(digit)
    if "terms" in step.detail:
        return translate("Enaction", "%Ln link(s) added", None, count)
    if step.action == "tag":
        return translate("Enaction", "{} added to %Ln contribution(s)", None, count).format(code)
    if step.action == "untag":
        return translate("Enaction", "{} removed from %Ln contribution(s)", None, count).format(
            code
        )
    return _decided(step.detail.get("field"), count)


def _decided(field: Optional[str], count: int) -> str:
    if field == "status":
        return translate("Enaction", "Follow-up changed for %Ln contribution(s)", None, count)
    if field in ("answer", "answer_ready"):
        return translate("Enaction", "Answer changed for %Ln contribution(s)", None, count)
    if field == "reading":
        return translate(
            "Enaction", "Decided between two readings of %Ln contribution(s)", None, count
        )
    if field == "assignee":
        return translate("Enaction", "%Ln contribution(s) assigned", None, count)
    return translate("Enaction", "%Ln contribution(s) changed", None, count)
