"""Many selected: what they weigh together, and what can be done to all of them."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.forms import status_labels
from ..bridge.i18n import number, translate
from ..maps.looks import Looks
from .flow import FlowWidget
from .metrics import open_at, scaled
from .words import plain_label, quiet

INSTEAD_OF_CARD = 500  # selected: beyond, the card of one of them says nothing


class SelectionSummary(QWidget):
    """Shown from two selected on; every gesture says how many, and is one step."""

    link_wanted = pyqtSignal()
    status_chosen = pyqtSignal(str)
    answer_wanted = pyqtSignal()
    assign_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("selectionSummary")
        self.title = QLabel()
        self.title.setFont(scaled(self.font(), 1.0, bold=True))
        self.figures = quiet(QLabel())
        self.priorities = plain_label("summaryPriorities")
        self.link = QPushButton()
        self.link.setObjectName("bulkLink")
        self.status = QToolButton()
        self.status.setObjectName("bulkStatus")
        self.status.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.answer = QPushButton()
        self.answer.setObjectName("bulkAnswer")
        self.assign = QPushButton()
        self.assign.setObjectName("bulkAssign")
        menu = QMenu(self.status)
        for code, label in status_labels().items():
            menu.addAction(label, lambda code=code: self.status_chosen.emit(code))
        self.status.setMenu(menu)
        self.link.clicked.connect(self.link_wanted)
        self.answer.clicked.connect(self.answer_wanted)
        self.assign.clicked.connect(self.assign_wanted)
        self.actions_row = FlowWidget(gap=6)
        for button in (self.link, self.status, self.answer, self.assign):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.actions_row.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(2)
        for label in (self.title, self.figures, self.priorities):
            label.setWordWrap(True)
            layout.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        layout.addWidget(self.actions_row)
        self.hide()

    def show_count(self, count: int, writable: bool) -> None:
        """Show for so many selected; the figures come later."""
        self.setVisible(count > 1)
        self.actions_row.setVisible(writable)
        self.title.setText(translate("Enaction", "%Ln contribution(s) selected", None, count))
        said = number(count)
        self.link.setText(translate("Enaction", "Link to… ({})").format(said))
        self.status.setText(translate("Enaction", "Follow-up… ({})").format(said))
        self.answer.setText(translate("Enaction", "Answer All… ({})").format(said))
        self.assign.setText(translate("Enaction", "Assign… ({})").format(said))
        self.figures.setText(translate("Enaction", "counting…"))
        self.priorities.setVisible(False)

    def show_figures(self, counts: Any, states: dict[str, int], looks: Looks) -> None:
        """Say what they weigh together, and which priorities they serve."""
        self.figures.setText(
            " · ".join(
                (
                    translate("Enaction", "%Ln author(s)", None, counts.authors),
                    translate("Enaction", "%Ln vote(s)", None, counts.votes),
                )
            )
        )
        parts = [
            f"{looks.name(look.code)}\u00a0: {number(states[look.code])}"
            for look in looks.priorities
            if states.get(look.code)
        ]
        self.priorities.setVisible(bool(parts) and counts.contributions > INSTEAD_OF_CARD)
        self.priorities.setText(" · ".join(parts))


class AnswerDialog(QDialog):
    """The same answer to many."""

    def __init__(self, count: int, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("answerDialog")
        self.setWindowTitle(translate("Enaction", "Answer %Ln Contribution(s)", None, count))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(translate("Enaction", "Official answer"))
        self.text.setPlaceholderText(translate("Enaction", "Official answer"))
        self.text.setTabChangesFocus(True)
        self.ready = QCheckBox(translate("Enaction", "Ready to publish"))
        told = quiet(
            QLabel(
                translate(
                    "Enaction",
                    "Answers that are ready already are left as they are. One undo takes all back.",
                )
            )
        )
        told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.apply = buttons.addButton(
            translate("Enaction", "Answer %Ln Contribution(s)", None, count),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        self.apply.setEnabled(False)
        self.text.textChanged.connect(
            lambda: self.apply.setEnabled(bool(self.text.toPlainText().strip()))
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.text, self.ready, told, buttons):
            layout.addWidget(widget)
        open_at(self, 36, 22)
