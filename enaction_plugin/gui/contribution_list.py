"""The list view of contributions: uniform rows, several selected, dragged together."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    pyqtSignal,
)
from qgis.PyQt.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
)
from qgis.PyQt.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ..bridge.i18n import translate
from ..maps.palette import LINK
from .contributions_model import ContributionsModel
from .metrics import em, position
from .mime import decode_term

SELECT = QItemSelectionModel.SelectionFlag


class ContributionList(QTableView):
    """Tells which fids the user selects; shows which are selected elsewhere, without echo.

    A table of one column: a list view of Qt asks the model about every row when it
    lays out, a second at a million; a table asks about those it shows.
    """

    chosen = pyqtSignal(list)  # fids selected by the user
    zoom_wanted = pyqtSignal(int)
    term_dropped = pyqtSignal(str, list)  # a term of the plan, the fids it was dropped on

    def __init__(self, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(False)
        self._following = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._tell)
        self.doubleClicked.connect(lambda index: self._zoom(index.row()))

    def setModel(self, model: ContributionsModel) -> None:
        super().setModel(model)
        self.selectionModel().selectionChanged.connect(self._selection_moved)

    def setItemDelegate(self, delegate: QAbstractItemDelegate) -> None:
        super().setItemDelegate(delegate)
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def follow(self, fids: tuple[int, ...], scroll: bool = True) -> None:
        """Show a selection made elsewhere, and scroll to the first of it."""
        rows = self.model().rows_of(fids)
        self._following = True
        selection = QItemSelection()
        for first, last in _runs(rows):
            selection.select(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(selection, SELECT.ClearAndSelect)
        if rows:
            first = self.model().index(rows[0], 0)
            self.selectionModel().setCurrentIndex(first, SELECT.NoUpdate)
            if scroll:
                self.scrollTo(first)
        self._following = False

    def selected_fids(self) -> list[int]:
        """The fids selected in the list."""
        model = self.model()
        fids: list[int] = []
        for span in self.selectionModel().selection():
            fids += model.fids[span.top() : span.bottom() + 1]
        return fids

    def step(self, by: int) -> None:
        """Select the row before or after the current one."""
        row = self.currentIndex().row() + by
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))

    def top_fid(self) -> Optional[int]:
        """The contribution at the top of the view, to come back to."""
        index = self.indexAt(QPoint(4, 4))
        return self.model().fid(index.row()) if index.isValid() else None

    def scroll_to_top(self, fid: Optional[int]) -> None:
        """Put a contribution back at the top of the view, if it is still in the list."""
        row = -1 if fid is None else self.model().row_of(fid)
        if row >= 0:
            self.scrollTo(self.model().index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def zoom_to_current(self) -> None:
        """Ask the map for the current row."""
        self._zoom(self.currentIndex().row())

    def startDrag(self, actions: Qt.DropActions) -> None:
        indexes = self.selectedIndexes()
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(indexes))
        drag.setPixmap(self._drag_label(len(indexes)))
        drag.setHotSpot(QPoint(-12, -4))
        drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A term dropped on a selected row is for all that are selected."""
        code, index = self._judge(event)
        if code is None or not index.isValid():
            return
        fid, chosen = self.model().fid(index.row()), self.selected_fids()
        self.term_dropped.emit(code, chosen if fid in chosen else [fid])

    def _judge(self, event: Any) -> tuple[Optional[str], QModelIndex]:
        """Accept a term of this workspace over a row; nothing else."""
        code = decode_term(event.mimeData(), self.model().workspace_id)
        index = self.indexAt(position(event))
        if code is None or not (index.isValid() or event.type() == QEvent.Type.DragEnter):
            event.ignore()
        else:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        return code, index

    def _drag_label(self, count: int) -> QPixmap:
        text = "+ " + translate("Enaction", "Link %Ln contribution(s)", None, count)
        unit, metrics = em(self.font()), QFontMetrics(self.font())
        ratio = self.devicePixelRatioF()
        wide, high = metrics.horizontalAdvance(text) + round(1.4 * unit), round(2.2 * unit)
        label = QPixmap(round(wide * ratio), round(high * ratio))
        label.setDevicePixelRatio(ratio)
        label.fill(QColor("#FFFFFF"))
        painter = QPainter(label)
        painter.setFont(self.font())
        painter.setPen(QPen(QColor(LINK), 2))
        painter.drawRect(QRect(1, 1, wide - 2, high - 2))
        painter.setPen(QColor("#1F1F1F"))
        painter.drawText(QRect(0, 0, wide, high), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return label

    def _fit_rows(self) -> None:
        """Every row is as high as the delegate makes one in this font."""
        option = QStyleOptionViewItem()
        option.font = self.font()
        high = self.itemDelegate().sizeHint(option, QModelIndex()).height()
        self.verticalHeader().setDefaultSectionSize(high)

    def _zoom(self, row: int) -> None:
        if row >= 0:
            self.zoom_wanted.emit(self.model().fid(row))

    def _selection_moved(self) -> None:
        if not self._following:
            self._settle.start()  # once for all the signals of one gesture

    def tell_now(self) -> None:
        """Do not let a gesture that was just made be lost in what is about to be shown."""
        if self._settle.isActive():
            self._settle.stop()
            self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.selected_fids())


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Sorted row numbers as spans: a selection of neighbours is one range."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
