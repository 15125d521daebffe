"""Lists of things with buttons below them: the trash, what waits, what would be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...bridge.i18n import number, translate
from ...bridge.session import Session
from ...maps.palette import WARNING
from ..metrics import ems, open_at
from ..words import plain_label, quiet


class ThingTree(QTreeWidget):
    """One line a thing; the column that names the contribution takes what room is left."""

    def __init__(
        self, columns: Sequence[str], stretched: int, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._stretched = stretched
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHeaderLabels(list(columns))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(ems(self, 3))

    def fill(self, things: Sequence[Any], texts: Callable[[Any], Sequence[str]]) -> None:
        """Show these instead of what is there; what does not fit is told by the tooltip."""
        self.clear()
        for thing in things:
            told = list(texts(thing))
            item = QTreeWidgetItem(told)
            for column, text in enumerate(told):
                item.setToolTip(column, text)
            item.setData(0, Qt.ItemDataRole.UserRole, thing)
            self.addTopLevelItem(item)
        self._divide()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._divide()

    def _divide(self) -> None:
        """Every column as wide as what it says; of what is left over or missing, one decides."""
        others = [at for at in range(self.columnCount()) if at != self._stretched]
        most = self.viewport().width() // 3
        for column in others:
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column), most))
        left = self.viewport().width() - sum(self.columnWidth(column) for column in others)
        self.setColumnWidth(self._stretched, max(left, ems(self, 12)))

    def warn(self, column: int, concerned: Callable[[Any], bool]) -> None:
        """Colour a column where something is to be decided; dark themes keep their own text."""
        if self.palette().color(QPalette.ColorRole.Window).lightness() < 128:
            return
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if concerned(item.data(0, Qt.ItemDataRole.UserRole)):
                item.setForeground(column, QColor(WARNING))

    def chosen(self) -> list[Any]:
        """The things that are selected."""
        return [item.data(0, Qt.ItemDataRole.UserRole) for item in self.selectedItems()]


class ThingsDialog(QDialog):
    """A list of the workspace's things. Not modal; it follows what changes.

    A subclass gives `_texts`, `_selected` and `reload`, and adds its buttons.
    """

    def __init__(
        self,
        session: Session,
        title: str,
        columns: Sequence[str],
        empty: str,
        *,
        stretched: int,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._session = session
        self.tree = ThingTree(columns, stretched)
        self.tree.setAccessibleName(title)
        self.tree.itemSelectionChanged.connect(self._selected)
        self.empty = QLabel(empty)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.more = quiet(plain_label("moreThings"))
        self.more.hide()
        self.body = QVBoxLayout()
        close = self._button(translate("Enaction", "Close"))
        close.clicked.connect(self.accept)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.more)
        layout.addLayout(self.body)
        layout.addLayout(self._buttons)
        open_at(self, 68, 36)
        session.closed.connect(self.close)
        session.changed.connect(lambda _: self.reload() if self.isVisible() else None)

    def reload(self) -> None:
        """Read the list again."""
        raise NotImplementedError

    def _texts(self, thing: Any) -> Sequence[str]:
        """What the columns say of a thing."""
        raise NotImplementedError

    def _selected(self) -> None:
        """Another choice: which buttons may be pressed."""
        raise NotImplementedError

    def _fill(self, found: Sequence[Any]) -> None:
        self.tree.fill(found, self._texts)
        self.empty.setVisible(not found)
        self.tree.setVisible(bool(found))
        self._selected()

    def _say_more(self, total: int) -> None:
        """A list that is cut says so."""
        shown = self.tree.topLevelItemCount()
        self.more.setVisible(shown < total)
        self.more.setText(
            translate("Enaction", "The first {shown} of %Ln are shown.", None, total).format(
                shown=number(shown)
            )
        )

    def _term(self, code: str) -> str:
        """What a term of the plan is called."""
        return str(self._session.looks.name(code)) if self._session.looks else code

    def _button(self, text: str, flat: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setFlat(flat)
        button.setAutoDefault(False)
        return button

    def _add_left(self, button: QPushButton) -> None:
        self._buttons.insertWidget(0, button)

    def _add_right(self, button: QPushButton) -> None:
        self._buttons.insertWidget(self._buttons.count() - 1, button)
