"""Suggestions for all filtered contributions: see what and how sure, then accept many at once."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import number, translate
from ..bridge.session import Session
from ..bridge.thinking import Asked, Thinking
from ..core.model.tagging import Origin
from .metrics import open_at
from .suggestion_parts import strength_word, term_name
from .words import plain_label

STRENGTHS = ("strong", "medium")
MOST = 20_000


class BulkSuggestions(QDialog):
    """A line for each term: how many strong and medium suggestions, and by which words."""

    def __init__(
        self, session: Session, thinking: Thinking, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._session, self._thinking = session, thinking
        self._looking = False
        self._asked: Optional[Asked] = None
        self._found: list[Any] = []
        self.setObjectName("bulkSuggestions")
        self.setWindowTitle(translate("Enaction", "Suggestions for Filtered Contributions"))
        self.told = plain_label("bulkTold")
        self.bar = QProgressBar()
        self.bar.setObjectName("bulkProgress")
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(translate("Enaction", "Looking for suggestions…"))
        self.stop = QPushButton()
        self.stop.setObjectName("bulkStop")
        self.stop.clicked.connect(self._stop_or_look)
        self.level = QComboBox()
        self.level.setAccessibleName(translate("Enaction", "How sure"))
        self.level.addItem(translate("Enaction", "Only strong suggestions"), ("strong",))
        self.level.addItem(translate("Enaction", "Strong and medium"), ("strong", "medium"))
        self.level.currentIndexChanged.connect(lambda _: self._count())
        self.table = QTableWidget(0, 4)
        self.table.setObjectName("bulkTable")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        heads = [translate("Enaction", "Priority or action"), *map(strength_word, STRENGTHS)]
        self.table.setHorizontalHeaderLabels([*heads, translate("Enaction", "Words")])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.verticalHeader().hide()
        self.table.itemChanged.connect(lambda _: self._count())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.apply = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.apply.setEnabled(False)
        buttons.accepted.connect(self._apply)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        looking = QHBoxLayout()
        looking.addWidget(self.bar, 1)
        looking.addWidget(self.stop)
        layout.addWidget(self.told)
        layout.addLayout(looking)
        layout.addWidget(self.level)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        open_at(self, 52, 36)
        thinking.moved.connect(self._moved)
        thinking.stopped.connect(self._stopped)
        self._count()
        self._look()

    # looking

    def _look(self) -> None:
        self.told.setText(translate("Enaction", "Looking for suggestions…"))
        self.stop.setText(translate("Enaction", "Stop"))
        self.bar.setValue(0)
        wanted = self._session.filter
        self._looking = True
        self._session.count(
            "bulk", lambda ws: list(ws.contributions.ids(wanted))[:MOST], self._advise
        )

    def _advise(self, fids: list[int]) -> None:
        if self._looking:
            self._asked = self._thinking.advise_all(
                fids, lambda found: self._show(len(fids), found)
            )

    def _moved(self, asked: Asked, fraction: float) -> None:
        if asked is self._asked:
            self.bar.setValue(round(100 * fraction))

    def _stop_or_look(self) -> None:
        if not self._looking:
            self._look()
        elif self._asked is not None:
            self._asked.stop()
        else:
            self._tell_stopped()

    def _stopped(self, asked: Asked) -> None:
        if asked is self._asked:
            self._tell_stopped()

    def _tell_stopped(self) -> None:
        self._looking, self._asked = False, None
        self.told.setText(translate("Enaction", "Stopped. Nothing was linked."))
        self.stop.setText(translate("Enaction", "Look Again"))

    def done(self, result: int) -> None:
        """Nobody waits any more for what is still being looked for."""
        if self._asked is not None:
            self._asked.stop()
        super().done(result)

    # showing

    def _show(self, many: int, found: list[Any]) -> None:
        self._looking, self._asked, self._found = False, None, found
        self.bar.hide()
        self.stop.hide()
        self.told.setText(
            translate(
                "Enaction",
                "%Ln contribution(s) looked at. Tick the terms to link; nothing is linked before.",
                None,
                many,
            )
        )
        terms: dict[str, list[Any]] = {}
        for one in found:
            terms.setdefault(one.term, []).append(one)
        order = sorted(terms, key=lambda code: -_times(terms[code], "strong"))
        self.table.blockSignals(True)
        self.table.setRowCount(len(order))
        for row, code in enumerate(order):
            name = QTableWidgetItem(term_name(self._session.looks, code))
            name.setData(Qt.ItemDataRole.UserRole, code)
            name.setFlags(name.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            name.setCheckState(Qt.CheckState.Unchecked)
            self.table.setItem(row, 0, name)
            for column, strength in enumerate(STRENGTHS, 1):
                cell = QTableWidgetItem(number(_times(terms[code], strength)))
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, cell)
            said = dict.fromkeys(word for one in terms[code][:20] for word in one.words)
            self.table.setItem(row, 3, QTableWidgetItem(", ".join(list(said)[:8])))
        self.table.blockSignals(False)
        self._count()

    def chosen(self) -> dict[str, list[int]]:
        """What would be linked: contributions by term."""
        level = self.level.currentData()
        ticked = set()
        for row in range(self.table.rowCount()):
            item = self.table.item(row, 0)
            if item.checkState() == Qt.CheckState.Checked:
                ticked.add(item.data(Qt.ItemDataRole.UserRole))
        wanted: dict[str, list[int]] = {}
        for one in self._found:
            if one.term in ticked and one.strength.value in level:
                wanted.setdefault(one.term, []).append(one.fid)
        return wanted

    def _count(self) -> None:
        links = sum(len(fids) for fids in self.chosen().values())
        self.apply.setText(translate("Enaction", "Accept %Ln suggestion(s)", None, links))
        self.apply.setEnabled(links > 0 and not self._session.readonly)

    def _apply(self) -> None:
        self._session.tag_each(self.chosen(), Origin.SUGGESTION)
        self.accept()


def _times(found: list[Any], strength: str) -> int:
    return sum(one.strength.value == strength for one in found)
