"""What every page of the import wizard is made of."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .icons import icon
from .import_state import ImportState
from .metrics import ems
from .words import plain_label

WARNING, DONE = "#8A4500", "#1B6B3A"


class ImportPage(QWidget):
    """A page: a title, a sentence under it, and whether the next one may come."""

    title = ""
    hint = ""

    def __init__(self, state: ImportState) -> None:
        super().__init__()
        self.state = state
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        state.seen_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is known now."""

    def ready(self) -> bool:
        """Whether the planner may go on."""
        return self.state.seen is not None and not self.state.working


class Notice(QFrame):
    """A warning on its own ground: an icon, a text, and a button when something can be done."""

    def __init__(self, name: str, action: str = "", slot: Optional[Callable[[], Any]] = None):
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setStyleSheet(
            f"#{name} {{ background: #FFF6E0; border: 1px solid #E0C172; border-radius: 3px; }}"
            f" #{name} QLabel {{ color: #1F1F1F; }}"
        )
        sign = QLabel()
        size = ems(self, 1.4)
        sign.setPixmap(icon("warning", WARNING).pixmap(size, size))
        self.text = plain_label()
        row = QHBoxLayout(self)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.button: Optional[QPushButton] = None
        if slot is not None:
            self.button = QPushButton(action)
            self.button.clicked.connect(lambda _=False: slot())
            row.addWidget(self.button)
        self.hide()

    def say(self, text: str) -> None:
        """Show a text, or nothing."""
        self.text.setText(text)
        self.setVisible(bool(text))


def table(name: str, heads: list[str], stretch: int = 0) -> QTableWidget:
    """A table to look at; the column `stretch` takes the room that is left."""
    made = QTableWidget(0, len(heads))
    made.setObjectName(name)
    made.setHorizontalHeaderLabels(heads)
    made.verticalHeader().setVisible(False)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setShowGrid(False)
    made.setWordWrap(False)
    header = made.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    return made


def cell(text: Any, tip: str = "") -> QTableWidgetItem:
    """A cell of plain text on one line; the whole text is its tooltip."""
    whole = str(text)
    made = QTableWidgetItem(" ".join(whole.split())[:300])
    # Qt takes a tooltip that looks like HTML for HTML: what files say stays text.
    made.setToolTip(f"<p>{_escaped(tip or whole[:2000])}</p>")
    return made


def _escaped(text: str) -> str:
    from html import escape

    return escape(text)
