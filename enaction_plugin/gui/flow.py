"""A layout that wraps: chips and filters take a second line when the dock is narrow."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QEvent, QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Items from left to right, then from top to bottom; heights follow the width."""

    def __init__(self, parent: Optional[QWidget] = None, gap: int = 4, fill: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = min(gap, 6)
        self._fill = fill  # stretch the items of a line to its whole width
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> Optional[QLayoutItem]:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> Optional[QLayoutItem]:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientations:
        return Qt.Orientations()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        wide = sum(hint.width() for hint in hints) + self._gap * max(len(hints) - 1, 0)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def clear(self) -> None:
        """Remove every widget."""
        while (item := self.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = width + 1
        for item in self._shown():
            hint = item.sizeHint().boundedTo(QSize(width, 1 << 20))
            if used + self._gap + hint.width() > width or not lines:
                lines.append([])
                used = -self._gap
            lines[-1].append((item, hint))
            used += self._gap + hint.width()
        return lines

    def _arrange(self, rect: QRect, move: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            high = max(size.height() for _, size in line)
            if move:
                self._place(line, rect, y, high)
            y += high + self._line_gap
        return max(y - rect.y() - self._line_gap, 0)

    def _place(self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, y: int, high: int) -> None:
        spare = rect.width() - sum(size.width() + self._gap for _, size in line) + self._gap
        extra = spare // len(line) if self._fill else 0
        x = rect.x()
        for item, size in line:
            placed = QSize(size.width() + extra, size.height())
            item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), placed))
            x += placed.width() + self._gap


class FlowWidget(QWidget):
    """A widget whose children flow, and that is as high as they need."""

    def __init__(self, parent: Optional[QWidget] = None, gap: int = 4, fill: bool = False) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, gap, fill)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Add one at the end."""
        self.flow.addWidget(widget)

    def event(self, event: QEvent) -> bool:
        # Not while hidden: the width is not known, and a window that grew does not shrink again.
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and self.isVisible():
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """No line is squeezed into another, however low the dock is."""
        self.setMinimumHeight(self.flow.heightForWidth(self.width()))
