"""The rows of a list of contributions, read by pages around what is seen."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    pyqtSignal,
)

from ..maps.looks import Looks
from .contribution_text import spoken, title_of, tooltip
from .mime import MIME_TYPE, encode

PAGE = 200
PAGES_KEPT = 10

Rows = Sequence[Any]  # of core's ListRow
Fetch = Callable[[list[int], Callable[[Rows], None]], None]


class ContributionsModel(QAbstractListModel):
    """Holds every fid in order, and the rows of the last pages asked for.

    `fetch(fids, answer)` reads rows elsewhere and calls `answer(rows)` later, in
    the main thread. A row not there yet has no data but its fid.
    """

    FidRole = Qt.ItemDataRole.UserRole + 1
    RowRole = Qt.ItemDataRole.UserRole + 2

    page_landed = pyqtSignal()

    def __init__(self, fetch: Fetch, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._fids = array("q")
        self._pages: OrderedDict[int, list[Any]] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0
        self.looks: Optional[Looks] = None
        self.workspace_id = ""

    @property
    def fids(self) -> array[int]:
        """Every fid, in the order of the list; not to be changed."""
        return self._fids

    def set_fids(self, fids: array[int], first_page: Rows = ()) -> None:
        """Show other contributions; the first page may come along."""
        self.beginResetModel()
        self._generation += 1
        self._fids = fids
        self._pages.clear()
        self._asked.clear()
        if first_page:
            self._pages[0] = list(first_page)
        self.endResetModel()

    def refresh(self, fids: Optional[Iterable[int]] = None) -> None:
        """Read rows again, those of `fids` or all, and repaint only what changed.

        What is shown stays until the new rows are there.
        """
        changed = None if fids is None else set(fids)
        for page, rows in list(self._pages.items()):
            if changed is None or any(row.fid in changed for row in rows):
                self._ask(page)

    def fid(self, row: int) -> int:
        """The fid of a row."""
        return self._fids[row]

    def row_of(self, fid: int) -> int:
        """Where a contribution is in the list, or -1."""
        try:
            return self._fids.index(fid)
        except ValueError:
            return -1

    def rows_of(self, fids: Iterable[int]) -> list[int]:
        """Where contributions are in the list, in its order; those not in it are left out."""
        wanted = set(fids)
        if len(wanted) <= 1:
            return [row for row in map(self.row_of, wanted) if row >= 0]
        return [row for row, fid in enumerate(self._fids) if fid in wanted]

    def row(self, index: QModelIndex) -> Optional[Any]:
        """The row to show at `index`; None, and asked for, when it is not there yet."""
        page, offset = divmod(index.row(), PAGE)
        rows = self._pages.get(page)
        if rows is None:
            if page not in self._asked:
                self._ask(page)
            return None
        self._pages.move_to_end(page)
        return rows[offset] if offset < len(rows) else None

    # QAbstractListModel

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._fids)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == self.FidRole:
            return self._fids[index.row()]
        row = self.row(index)
        if row is None or role not in _SHOWN:
            return row if role == self.RowRole else None
        return _SHOWN[role](row, self.looks)

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:
        return [MIME_TYPE]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        data = QMimeData()
        fids = [self._fids[index.row()] for index in indexes]
        data.setData(MIME_TYPE, QByteArray(encode(self.workspace_id, fids)))
        return data

    # pages

    def _ask(self, page: int) -> None:
        self._asked.add(page)
        generation = self._generation
        start = page * PAGE
        fids = list(self._fids[start : start + PAGE])
        self._fetch(fids, lambda rows: self._land(generation, page, fids, rows))

    def _land(self, generation: int, page: int, fids: list[int], rows: Rows) -> None:
        if generation != self._generation:
            return
        self._asked.discard(page)
        found = {row.fid: row for row in rows}
        before = self._pages.get(page)
        self._pages[page] = [found.get(fid) for fid in fids]
        self._pages.move_to_end(page)
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        self._repaint(page, before)
        self.page_landed.emit()

    def _repaint(self, page: int, before: Optional[list[Any]]) -> None:
        now = self._pages[page]
        start = page * PAGE
        changed = [
            start + i
            for i, row in enumerate(now)
            if before is None or i >= len(before) or before[i] != row
        ]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))


_SHOWN: dict[int, Callable[[Any, Optional[Looks]], Any]] = {
    ContributionsModel.RowRole: lambda row, _: row,
    Qt.ItemDataRole.DisplayRole: lambda row, _: title_of(row),
    Qt.ItemDataRole.ToolTipRole: lambda row, _: tooltip(row),
    Qt.ItemDataRole.AccessibleTextRole: lambda row, looks: spoken(row, looks) if looks else None,
}
