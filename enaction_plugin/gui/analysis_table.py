"""The table under the chart: sortable, copyable with its heads, honest cells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from .metrics import em, scaled

NAME_EM, WIDEST_EM, PAD_EM, ROW_EM = 6.5, 12, 0.75, 1.8


class Cell(NamedTuple):
    """What a cell shows, and what it is sorted by."""

    text: str
    order: float = float("-inf")


class Line(NamedTuple):
    """A row: its key, its cells after the name, and why something is flagged or not said."""

    key: str
    name: str
    cells: list[Cell]
    tip: str = ""


class FiguresTable(QTableWidget):
    """Rows in the order given until a head is clicked; Enter or a double click chooses one."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("analysisTable")
        self.setFont(scaled(self.font(), 0.92))
        self._widths: list[int] = []
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        self.verticalHeader().setDefaultSectionSize(round(ROW_EM * em(self.font())))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(8)
        self.itemActivated.connect(self._choose)
        self.installEventFilter(self)

    def show_lines(self, headers: Sequence[str], lines: Sequence[Line]) -> None:
        """Show other figures."""
        self.setSortingEnabled(False)
        self.clear()
        self.setColumnCount(len(headers))
        self.setRowCount(len(lines))
        self.setHorizontalHeaderLabels(list(headers))
        for row, line in enumerate(lines):
            name = _Item(Cell(line.name, 0), line.name.casefold())
            name.setData(Qt.ItemDataRole.UserRole, line.key)
            self.setItem(row, 0, name)
            for place, cell in enumerate(line.cells, 1):
                item = _Item(cell)
                item.setTextAlignment(
                    int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                )
                self.setItem(row, place, item)
            for place in range(self.columnCount()):
                item = self.item(row, place)
                if item is not None and line.tip:
                    item.setToolTip(line.tip)
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        for place in range(self.columnCount()):
            head = self.horizontalHeaderItem(place)
            head.setTextAlignment(
                int(
                    Qt.AlignmentFlag.AlignVCenter
                    | (Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft)
                )
            )
        self._widths = self._measure(headers, lines)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _measure(self, headers: Sequence[str], lines: Sequence[Line]) -> list[int]:
        """How wide the figures of each column are."""
        metrics, unit = self.fontMetrics(), em(self.font())
        widths = []
        for place, head in enumerate(headers[1:]):
            texts = [head, *(line.cells[place].text for line in lines)]
            wide = max(map(metrics.horizontalAdvance, texts))
            widths.append(round(min(wide, WIDEST_EM * unit) + PAD_EM * unit))
        return widths

    def _fit(self) -> None:
        """Figures as wide as they are; the names take what is left, and enough to be read."""
        for place, wide in enumerate(self._widths, 1):
            self.setColumnWidth(place, wide)
        left = self.viewport().width() - sum(self._widths)
        self.setColumnWidth(0, max(left, round(NAME_EM * em(self.font()))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Copy takes the heads along."""
        if event.type() == QEvent.Type.KeyPress and event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return True
        return super().eventFilter(watched, event)

    def copy(self) -> None:
        """Put the chosen rows, or all, on the clipboard with their heads."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        columns = range(self.columnCount())
        lines = [[self.horizontalHeaderItem(place).text() for place in columns]]
        for row in rows or range(self.rowCount()):
            items = (self.item(row, place) for place in columns)
            lines.append([item.text() if item is not None else "" for item in items])
        QApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def _choose(self, item: QTableWidgetItem) -> None:
        first = self.item(item.row(), 0)
        self.chosen.emit(first.data(Qt.ItemDataRole.UserRole))


class _Item(QTableWidgetItem):
    """Sorted by its number, or its name."""

    def __init__(self, cell: Cell, name: str = "") -> None:
        super().__init__(cell.text)
        self._order = (cell.order, name)

    def __lt__(self, other: QTableWidgetItem) -> bool:
        return self._order < getattr(other, "_order", self._order)
