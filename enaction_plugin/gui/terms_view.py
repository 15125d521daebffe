"""The tree of terms: wrapped labels, three-state boxes, contributions dropped on a term."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, QSize, QSortFilterProxyModel, Qt, QTimer
from qgis.PyQt.QtGui import (
    QColor,
    QDrag,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ..maps.palette import LINK
from .drawing import draw_swatch, wrap
from .filter_menu import folded
from .metrics import em, ems, position
from .terms_model import AUTHORS, CONTRIBUTIONS, LABEL, VOTES, TermsModel

LINES = 2
AUTHORS_FROM_EM = 27
EXPAND_MS = 700
RELAYOUT_MS = 80
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CHECK = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
CHECK_STATES = {
    Qt.CheckState.Checked: QStyle.StateFlag.State_On,
    Qt.CheckState.PartiallyChecked: QStyle.StateFlag.State_NoChange,
    Qt.CheckState.Unchecked: QStyle.StateFlag.State_Off,
}


class TermDelegate(QStyledItemDelegate):
    """Box, swatch and label on two lines at most; the box is grey while nothing is selected."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        if index.column() != LABEL:
            return super().sizeHint(option, index)
        font = self._font(option.font, index)
        room = self._view.columnWidth(LABEL) - self._indent(index) - self._before(option, index)
        lines = wrap(index.data() or "", font.toString(), max(room, 20), LINES)
        high = max(len(lines), 1) * QFontMetrics(font).lineSpacing() + round(0.6 * em(font))
        return QSize(round(8 * em(font)), max(high, 24))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        if index.column() != LABEL:
            super().paint(painter, option, index)
            return
        painter.save()
        style = self._view.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view
        )
        box = self._box(option, index)
        if index.data(TermsModel.LinkableRole):
            self._draw_check(painter, option, index, box)
        look = index.data(TermsModel.LookRole)
        if look is not None:
            side = 1.3 * em(option.font)
            at = QRectF(
                box.right() + 0.5 * em(option.font), option.rect.center().y() - side / 2, side, side
            )
            painter.setFont(option.font)
            draw_swatch(painter, at, look)
        self._draw_label(painter, option, index)
        painter.restore()

    def editorEvent(self, event: Any, model: Any, option: Any, index: QModelIndex) -> bool:
        kind = event.type()
        if kind == event.Type.KeyPress and event.key() == Qt.Key.Key_Space:
            return bool(model.setData(index, None, Qt.ItemDataRole.CheckStateRole))
        released = kind == event.Type.MouseButtonRelease
        if released and index.column() == LABEL and index.data(TermsModel.LinkableRole):
            box = self._box(option, index).adjusted(-3, -6, 3, 6)
            if box.contains(position(event)):
                return bool(model.setData(index, None, Qt.ItemDataRole.CheckStateRole))
        return False

    def _draw_check(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex, box: QRect
    ) -> None:
        check = QStyleOptionViewItem(option)
        check.rect = box
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        check.state = option.state & ~QStyle.StateFlag.State_HasFocus
        check.state |= CHECK_STATES[Qt.CheckState(state)]
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            check.state &= ~QStyle.StateFlag.State_Enabled
        self._view.style().drawPrimitive(CHECK, check, painter, self._view)

    def _draw_label(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        font = self._font(option.font, index)
        painter.setFont(font)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        active = option.palette
        group = (
            QPalette.ColorGroup.Active
            if option.state & QStyle.StateFlag.State_Active
            else QPalette.ColorGroup.Inactive
        )
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setPen(active.color(group, role))
        left = option.rect.left() + self._before(option, index)
        room = option.rect.right() - left
        lines = wrap(index.data() or "", font.toString(), max(room, 20), LINES)
        high = QFontMetrics(font).lineSpacing()
        top = option.rect.center().y() - high * len(lines) // 2 + 1
        for line in lines:
            painter.drawText(QRect(left, top, room, high), LEFT, line)
            top += high

    def _box(self, option: QStyleOptionViewItem, index: QModelIndex) -> QRect:
        style = self._view.style()
        side = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, option, self._view)
        side = max(side, round(em(option.font)))
        if not index.data(TermsModel.LinkableRole):
            side = 0
        top = option.rect.center().y() - side // 2
        return QRect(option.rect.left() + 3, top, side, side)

    def _before(self, option: QStyleOptionViewItem, index: QModelIndex) -> int:
        """How much room box and swatch take before the label."""
        unit = em(option.font)
        wide = self._box(option, index).width() + 3 + 0.5 * unit
        if index.data(TermsModel.LookRole) is not None:
            wide += 1.8 * unit
        return round(wide)

    def _indent(self, index: QModelIndex) -> int:
        depth, parent = 0, index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        return self._view.indentation() * (depth + int(self._view.rootIsDecorated()))

    def _font(self, font: QFont, index: QModelIndex) -> QFont:
        shown = QFont(font)
        shown.setBold(not index.data(TermsModel.LinkableRole))
        return shown


class WordsFilter(QSortFilterProxyModel):
    """Terms whose code, label or keywords hold every word; with what they hang under."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.setRecursiveFilteringEnabled(True)

    def set_text(self, text: str) -> None:
        """Filter by these words."""
        self._words = folded(text).split()
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        index = self.sourceModel().index(row, LABEL, parent)
        words = folded(index.data(TermsModel.WordsRole) or "")
        return all(word in words for word in self._words)


class TermsView(QTreeView):
    """Contributions can be dropped on a term; the term under the pointer is outlined."""

    def __init__(self, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setItemDelegate(TermDelegate(self))
        self.setAcceptDrops(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setAutoExpandDelay(EXPAND_MS)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIndentation(ems(self, 1.2))
        self._target = QModelIndex()
        self._relayout = QTimer(self)
        self._relayout.setSingleShot(True)
        self._relayout.setInterval(RELAYOUT_MS)
        self._relayout.timeout.connect(self.scheduleDelayedItemsLayout)

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(ems(self, 3))
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        for column, wide in ((CONTRIBUTIONS, 4.4), (AUTHORS, 4.4), (VOTES, 4.2)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, ems(self, wide))
        header.sectionResized.connect(lambda *_: self._relayout.start())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow dock the authors stay in the tooltip and in what is spoken."""
        super().resizeEvent(event)
        self.setColumnHidden(AUTHORS, self.width() < ems(self, AUTHORS_FROM_EM))

    def startDrag(self, actions: Qt.DropActions) -> None:
        """A term can be dropped on contributions."""
        index = self.currentIndex().siblingAtColumn(LABEL)
        if not index.flags() & Qt.ItemFlag.ItemIsDragEnabled:
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([index]))
        drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        index = self.indexAt(position(event)).siblingAtColumn(LABEL)
        model = self.model()
        accepted = index.isValid() and model.canDropMimeData(
            event.mimeData(), Qt.DropAction.CopyAction, -1, -1, index
        )
        self._aim(index if accepted else QModelIndex())
        if accepted:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aim(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        """Drop on the whole row: between two rows there is nothing to drop on."""
        target = self._target
        self._aim(QModelIndex())
        if target.isValid() and self.model().dropMimeData(
            event.mimeData(), Qt.DropAction.CopyAction, -1, -1, target
        ):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target.isValid():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(LINK), 2))
            row = self.visualRect(self._target)
            wide = self.viewport().width() - row.left() - 2
            painter.drawRoundedRect(QRect(row.left(), row.top() + 1, wide, row.height() - 2), 3, 3)
            painter.end()

    def _aim(self, index: QModelIndex) -> None:
        if index != self._target:
            self._target = index
            self.viewport().update()
