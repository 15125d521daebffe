"""The large buttons of the room: a key, a word, and a mark when it is chosen."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ...maps.palette import Swatch
from .scale import Scale

RADIUS = 6.0
MIDDLE, PALE = 128, 200  # lightness of 255
_WRAPPED = int(
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
)


class Choice(QAbstractButton):
    """Key and words; a thick border and a check mark say that it is chosen, colour only helps."""

    def __init__(
        self, key: str, label: str, swatch: Swatch, scale: Scale, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._swatch = swatch
        self._scale = scale
        self._detail = ""
        self.setText(label)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{key} {label}")

    def nextCheckState(self) -> None:
        """What is chosen is said by the room's course, not by the press."""

    def say(self, chosen: bool, detail: str = "") -> None:
        """Show whether this is chosen, and a line below the word."""
        self._detail = detail
        self.setChecked(chosen)
        self.setAccessibleDescription(detail)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._scale.px(150), self._scale.px(108 if self._detail else 62))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._scale.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = self._scale.px(5 if self.isChecked() else 2)
        edge = thick / 2
        box = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        room = self.palette()
        fill = QColor(self._swatch.fill)
        painter.setPen(QPen(self._outlined(room), thick))
        painter.setBrush(room.base())
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        key = QRectF(box)
        key.setWidth(self._scale.px(54))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(key, RADIUS, RADIUS)
        painter.setPen(QColor(self._swatch.ink))
        painter.setFont(self._scale.font(24 if self._detail else 18, bold=True))
        painter.drawText(key, int(Qt.AlignmentFlag.AlignCenter), self._key)
        painter.setPen(room.windowText().color())
        self._words(painter, box.adjusted(key.width() + self._scale.px(12), 0, -4, 0))
        if self.hasFocus():
            painter.setPen(QPen(room.windowText().color(), 2, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), RADIUS, RADIUS)
        painter.end()

    def _outlined(self, room: QPalette) -> QColor:
        """A priority has its own colour around it, where that stands out from the ground."""
        dark = room.color(QPalette.ColorRole.Window).lightness() < MIDDLE
        pale = QColor(self._swatch.fill).lightness() > PALE
        return room.windowText().color() if dark or pale else QColor(self._swatch.fill)

    def _words(self, painter: QPainter, room: QRectF) -> None:
        mark = self._scale.px(26) if self.isChecked() else 0
        words = QRectF(room)
        words.setWidth(room.width() - mark)
        if self._detail:
            below = QRectF(words)
            below.setTop(room.bottom() - self._scale.px(36))
            words.setBottom(below.top())
            painter.setFont(self._scale.font(13))
            painter.drawText(below, _WRAPPED, self._detail)
        painter.setFont(self._fitting(words))
        painter.drawText(words, _WRAPPED, self.text())
        if mark:
            painter.setFont(self._scale.font(18, bold=True))
            at = QRectF(room.right() - mark, room.top(), mark, room.height())
            painter.drawText(at, int(Qt.AlignmentFlag.AlignCenter), "✓")

    def _fitting(self, room: QRectF) -> QFont:
        """The largest font, down to 13 pt, in which the word fits."""
        for size in (16, 15, 14):
            font = self._scale.font(size, bold=True)
            if (
                QFontMetricsF(font).boundingRect(room, _WRAPPED, self.text()).height()
                <= room.height()
            ):
                return font
        return self._scale.font(13, bold=True)
