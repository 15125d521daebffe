"""Chips: a term linked to a contribution, or a filter that is on; × or Del removes it."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QPoint, QRect, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..bridge.i18n import translate
from ..maps.looks import PriorityLook
from ..maps.palette import OUTLINE
from .drawing import draw_swatch
from .icons import pixmap
from .inks import ink
from .metrics import em, position

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
MENU_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
REMOVE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Chip(QWidget):
    """A text in an outline, with a × at its end; with a swatch for a priority."""

    removed = pyqtSignal()
    menu_wanted = pyqtSignal(QPoint)  # where, on the screen

    def __init__(
        self, text: str, look: Optional[PriorityLook] = None, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.text = text
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        named = f"{look.digit} {text}" if look else text
        self.setAccessibleName(translate("Enaction", "{}. Delete to remove").format(named))

    def sizeHint(self) -> QSize:
        unit, metrics = em(self.font()), QFontMetrics(self.font())
        swatch = self._swatch_width() if self._look else 0
        wide = swatch + metrics.horizontalAdvance(self.text) + 0.6 * unit + self._cross_width()
        return QSize(round(wide), max(round(metrics.height() + 0.6 * unit), 24))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(4 * em(self.font())), self.sizeHint().height())

    def _swatch_width(self) -> float:
        return 1.6 * em(self.font())

    def _cross_width(self) -> float:
        return max(1.5 * em(self.font()), 20.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = em(self.font())
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        palette = self.palette()
        focused = self.hasFocus()
        edge = palette.color(QPalette.ColorRole.Text) if focused else QColor(OUTLINE)
        painter.setPen(QPen(edge, 2 if focused else 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 4, 4)
        left = 0.5 * unit
        if self._look:
            wide = self._swatch_width()
            draw_swatch(painter, QRectF(0.5, 0.5, wide - 1, self.height() - 1.0), self._look)
            left = wide + 0.4 * unit
        room = QRect(
            round(left), 0, round(self.width() - left - self._cross_width()), self.height()
        )
        painter.setPen(ink(palette))
        metrics = QFontMetrics(self.font())
        text = metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, LEFT, text)
        size = round(0.8 * unit)
        cross = pixmap("close", size, self.devicePixelRatioF())
        x = round(self.width() - (self._cross_width() + size) / 2)
        painter.drawPixmap(x, (self.height() - size) // 2, cross)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if position(event).x() >= self.width() - self._cross_width():
            self.removed.emit()
        elif event.button() == Qt.MouseButton.LeftButton:
            self.menu_wanted.emit(self.mapToGlobal(self.rect().bottomLeft()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Also by the menu key."""
        self.menu_wanted.emit(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in REMOVE_KEYS:
            self.removed.emit()
        elif event.key() in MENU_KEYS:
            self.menu_wanted.emit(self.mapToGlobal(self.rect().bottomLeft()))
        else:
            super().keyPressEvent(event)
