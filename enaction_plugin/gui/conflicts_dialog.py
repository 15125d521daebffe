"""What waits for a decision: both values are kept until the planner chooses."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.forms import field_labels
from ..bridge.i18n import moment, translate
from ..bridge.session import Session
from ..core.workspace import Workspace
from .contribution_text import status_label
from .metrics import ems

FIELD = 1  # the column of the field's name


class ConflictsDialog(QDialog):
    """A plain list, not modal: map and docks stay at hand. Nothing is chosen beforehand."""

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflictsDialog")
        self._session = session
        self._conflicts: list[Any] = []
        intro = QLabel(
            translate(
                "Enaction",
                "These values were changed here and on the platform since the last exchange. "
                "Nothing was overwritten: your version stays on this computer until you choose.",
            )
        )
        intro.setWordWrap(True)
        self.table = QTableWidget(0, 5)
        self.table.setHorizontalHeaderLabels(
            [
                translate("Enaction", "Contribution"),
                translate("Enaction", "Field"),
                translate("Enaction", "Before"),
                translate("Enaction", "My Version"),
                translate("Enaction", "Platform Version"),
            ]
        )
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        columns = self.table.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(FIELD, QHeaderView.ResizeMode.ResizeToContents)
        self.table.itemSelectionChanged.connect(self._selected)
        self.mine = QPushButton(translate("Enaction", "Keep mine"))
        self.theirs = QPushButton(translate("Enaction", "Take this one"))
        self.mine.clicked.connect(lambda: self._decide("mine"))
        self.theirs.clicked.connect(lambda: self._decide("theirs"))
        choices = QHBoxLayout()
        choices.addStretch(1)
        choices.addWidget(self.mine)
        choices.addWidget(self.theirs)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(
            translate("Enaction", "Decide Later")
        )
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(intro)
        layout.addWidget(self.table, 1)
        layout.addLayout(choices)
        layout.addWidget(buttons)
        self.resize(ems(self, 62), ems(self, 30))
        session.closed.connect(self.close)
        self._selected()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """Read the list again."""
        self._session.read_latest("conflicts", _open_conflicts, self._show)

    def _show(self, found: list[tuple[Any, int, str]]) -> None:
        self._conflicts = found
        self.setWindowTitle(
            translate("Enaction", "%Ln contribution(s) to decide", None, len(found))
            if found
            else translate("Enaction", "Nothing to decide")
        )
        self.table.clearContents()
        self.table.setRowCount(len(found))
        for row, (conflict, _, name) in enumerate(found):
            values = (
                name,
                field_labels().get(conflict.field, conflict.field),
                _said(conflict.field, conflict.base),
                _said(conflict.field, conflict.mine),
                _said(conflict.field, conflict.theirs)
                + _signed(conflict.their_by, conflict.their_at),
            )
            for column, text in enumerate(values):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.resizeRowsToContents()
        self._selected()

    def _selected(self) -> None:
        row = self.table.currentRow()
        chosen = 0 <= row < len(self._conflicts) and bool(self.table.selectedItems())
        self.mine.setEnabled(chosen)
        self.theirs.setEnabled(chosen)
        if chosen:
            self._session.select([self._conflicts[row][1]])

    def _decide(self, choice: str) -> None:
        conflict, fid, _ = self._conflicts[self.table.currentRow()]
        self._session.decide(conflict, choice, [fid], self.reload)


def _open_conflicts(workspace: Workspace) -> list[tuple[Any, int, str]]:
    from ..core.sync import list_conflicts

    found = list_conflicts(workspace)
    fids = workspace.contributions.fids([conflict.contribution for conflict in found])
    rows = {row.uuid: row for row in workspace.contributions.rows(fids)}
    return [
        (conflict, rows[conflict.contribution].fid, _name(rows[conflict.contribution]))
        for conflict in found
        if conflict.contribution in rows
    ]


def _name(row: Any) -> str:
    return " · ".join(part for part in (row.number, row.title or row.excerpt) if part)


def _said(field: str, value: Any) -> str:
    if field == "status":
        return status_label(value)
    if field == "answer_ready":
        return translate("Enaction", "yes") if value else translate("Enaction", "no")
    return str(value or "—")


def _signed(by: Optional[str], at: Optional[str]) -> str:
    signature = " · ".join(part for part in (by, moment(at)) if part)
    return f"\n{signature}" if signature else ""
