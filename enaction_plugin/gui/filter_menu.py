"""A filter behind a button: values to tick, their counts, a search field when they are many."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import (
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from ..bridge.i18n import number, translate
from .metrics import ems

SEARCH_FROM = 10
ROWS_SHOWN = 14
VALUE = Qt.ItemDataRole.UserRole + 1
PLAIN = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True)
class Choice:
    """One value of a filter; `depth` indents it under the one before."""

    value: str
    label: str
    icon: Optional[QIcon] = None
    depth: int = 0


def folded(text: str) -> str:
    """`text` without case and accents."""
    plain = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


class _Folded(QSortFilterProxyModel):
    """Filters without case and accents."""

    needle = ""

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        index = self.sourceModel().index(row, 0, parent)
        return not self.needle or self.needle in (index.data(PLAIN) or "")


class ChoiceList(QWidget):
    """Values to tick, with how many contributions each has."""

    ticked = pyqtSignal(frozenset)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self._model.itemChanged.connect(self._item_changed)
        self._proxy = _Folded(self)
        self._proxy.setSourceModel(self._model)
        self._filling = False
        self._search, self._view = QLineEdit(), QTreeView()
        self._search.setPlaceholderText(translate("Enaction", "Search"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._narrow)
        self._view.setModel(self._proxy)
        self._view.setHeaderHidden(True)
        self._view.setRootIsDecorated(False)
        self._view.setUniformRowHeights(True)
        self._view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._view.setSelectionMode(QTreeView.SelectionMode.NoSelection)
        self._view.clicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._search)
        layout.addWidget(self._view)

    def set_choices(self, choices: Sequence[Choice], ticked: frozenset[str]) -> None:
        """Show other values; those in `ticked` are on."""
        self._filling = True
        self._model.clear()
        for choice in choices:
            item = QStandardItem("\u2003" * choice.depth + choice.label)
            item.setData(choice.value, VALUE)
            item.setData(folded(choice.label), PLAIN)
            item.setToolTip("")
            item.setEditable(False)
            item.setCheckable(True)
            on = choice.value in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            if choice.icon:
                item.setIcon(choice.icon)
            count = QStandardItem("")
            count.setEditable(False)
            count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._model.appendRow([item, count])
        self._filling = False
        self._search.setVisible(len(choices) > SEARCH_FROM)
        self._fit(choices)

    def set_counts(self, counts: dict[str, int]) -> None:
        """Write how many contributions each value has; those not counted have none."""
        for row in range(self._model.rowCount()):
            value = self._model.item(row, 0).data(VALUE)
            self._model.item(row, 1).setText(number(counts.get(value, 0)))
        self._view.resizeColumnToContents(1)

    def counts(self) -> dict[str, str]:
        """What is written behind each value."""
        model = self._model
        return {
            model.item(row, 0).data(VALUE): model.item(row, 1).text()
            for row in range(model.rowCount())
        }

    def set_ticked(self, ticked: frozenset[str]) -> None:
        """Tick other values without telling."""
        self._filling = True
        for row in range(self._model.rowCount()):
            item = self._model.item(row, 0)
            on = item.data(VALUE) in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._filling = False

    def ticked_values(self) -> frozenset[str]:
        """The values that are on."""
        items = (self._model.item(row, 0) for row in range(self._model.rowCount()))
        return frozenset(
            item.data(VALUE) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def _fit(self, choices: Sequence[Choice]) -> None:
        metrics = self._view.fontMetrics()
        widest = max((metrics.horizontalAdvance(choice.label) for choice in choices), default=0)
        wide = min(widest + ems(self, 9), ems(self, 30))
        rows = min(max(len(choices), 1), ROWS_SHOWN)
        high = rows * (metrics.height() + ems(self, 0.45)) + ems(self, 0.6)
        self._view.setFixedSize(wide, high)
        self._view.setColumnWidth(0, wide - ems(self, 5))

    def _narrow(self, text: str) -> None:
        self._proxy.needle = folded(text)
        self._proxy.invalidateFilter()

    def _clicked(self, index: QModelIndex) -> None:
        """A click on the label ticks too; Qt itself serves the box."""
        item = self._model.itemFromIndex(self._proxy.mapToSource(index.siblingAtColumn(0)))
        box = self._view.style().pixelMetric(self._view.style().PixelMetric.PM_IndicatorWidth)
        at = self._view.viewport().mapFromGlobal(self._view.cursor().pos())
        if index.column() == 0 and at.x() - self._view.visualRect(index).left() <= box + 4:
            return
        off = item.checkState() != Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Checked if off else Qt.CheckState.Unchecked)

    def _item_changed(self, item: QStandardItem) -> None:
        if not self._filling and item.column() == 0:
            self.ticked.emit(self.ticked_values())


class MenuButton(QToolButton):
    """A button whose menu is a widget, and stays open while one works in it."""

    about_to_open = pyqtSignal()

    def __init__(
        self, name: str, label: str, body: QWidget, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setText(label)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        menu = QMenu(self)
        menu.aboutToShow.connect(self.about_to_open)
        action = QWidgetAction(menu)
        action.setDefaultWidget(body)
        menu.addAction(action)
        self.setMenu(menu)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class FilterButton(MenuButton):
    """Values to tick behind a button."""

    ticked = pyqtSignal(frozenset)

    def __init__(self, name: str, label: str, parent: Optional[QWidget] = None) -> None:
        self.choices = ChoiceList()
        super().__init__(name, label, self.choices, parent)
        self.choices.ticked.connect(self.ticked)
        self.set_choices = self.choices.set_choices
        self.set_counts = self.choices.set_counts
        self.set_ticked = self.choices.set_ticked
        self.ticked_values = self.choices.ticked_values
