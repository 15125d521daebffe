"""Horizontal bars with their values written at the ends; on screen, as PNG and as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, Optional

from qgis.PyQt.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..bridge.i18n import amount, translate
from ..maps.palette import SECONDARY, VOTES_AGAINST, VOTES_AGAINST_GROUND, VOTES_FOR
from .metrics import em, position

MOST = 8
BAR = "#5B7083"  # volumes: neither for nor against
_ROW_EM, _BAR_EM, _PAD_EM = 2.1, 1.15, 0.6
_NAME_SHARE = 0.36
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
PNG_DPI = 192


class Bar(NamedTuple):
    """One bar: to the right `value` (or votes for), to the left `against`; or else `text`."""

    key: str
    name: str
    value: Optional[float]
    against: Optional[float] = None
    text: str = ""
    colour: str = BAR
    tip: str = ""


class BarChart(QWidget):
    """The first bars of a table; one stop for the Tab key, arrows inside, Enter chooses."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("analysisChart")
        self._bars: list[Bar] = []
        self._more = 0
        self._split = False
        self._current = -1
        self._heading = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar], split: bool, heading: str) -> None:
        """Show other bars; `split` puts votes against to the left; `heading` says what they are."""
        self._bars, self._more = list(bars[:MOST]), max(0, len(bars) - MOST)
        self._split, self._heading = split, heading
        self._current = min(self._current, len(self._bars) - 1)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(
            translate("Enaction", "The table below gives the same values")
        )
        self.updateGeometry()
        self.update()

    @property
    def bars(self) -> list[Bar]:
        """What is shown."""
        return self._bars

    def sizeHint(self) -> QSize:
        unit = em(self.font())
        lines = max(len(self._bars), 3) + (1 if self._more else 0) + (1 if self._split else 0)
        return QSize(round(22 * unit), round(lines * _ROW_EM * unit + 2 * _PAD_EM * unit))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(14 * em(self.font())), self.sizeHint().height())

    # files

    def save(self, path: Path, notes: Sequence[str]) -> bool:
        """Write the chart with its heading and reading notes; whether the file is there."""
        unit = em(self.font())
        lines = [self._heading, *notes]
        size = QSize(
            max(self.width(), round(40 * unit)),
            self.sizeHint().height() + round((len(lines) + 1) * 1.5 * unit),
        )
        if path.suffix.lower() == ".svg":
            from qgis.PyQt.QtSvg import QSvgGenerator

            drawing = QSvgGenerator()
            drawing.setFileName(str(path))
            drawing.setSize(size)
            drawing.setViewBox(QRect(0, 0, size.width(), size.height()))
            drawing.setTitle(self._heading)
            drawing.setDescription("\n".join(notes))
            self._draw_page(QPainter(drawing), size, lines)
        else:
            scale = PNG_DPI / 96
            image = QImage(size * scale, QImage.Format.Format_RGB32)
            image.setDotsPerMeterX(round(PNG_DPI / 0.0254))
            image.setDotsPerMeterY(round(PNG_DPI / 0.0254))
            image.fill(QColor("white"))
            painter = QPainter(image)
            painter.scale(scale, scale)
            self._draw_page(painter, size, lines)
            image.save(str(path))
        return path.is_file() and path.stat().st_size > 0

    def _draw_page(self, painter: QPainter, size: QSize, lines: Sequence[str]) -> None:
        unit = em(self.font())
        painter.fillRect(QRect(0, 0, size.width(), size.height()), QColor("white"))
        font = QFont(self.font())
        font.setPixelSize(round(unit))  # of the page, whatever it is drawn on
        title = QFont(font)
        title.setBold(True)
        painter.setFont(title)
        painter.setPen(QColor("#1F1F1F"))
        wide = size.width() - 2 * _PAD_EM * unit
        painter.drawText(QRectF(_PAD_EM * unit, 0.3 * unit, wide, 1.5 * unit), _LEFT, lines[0])
        high = self.sizeHint().height()
        _Drawing(
            painter, font, QRectF(0, 1.8 * unit, size.width(), high), "#1F1F1F", "#555555"
        ).draw(self._bars, self._split, self._more)
        painter.setFont(font)
        painter.setPen(QColor("#555555"))
        for place, line in enumerate(lines[1:]):
            top = 1.8 * unit + high + place * 1.5 * unit
            painter.drawText(QRectF(_PAD_EM * unit, top, wide, 1.5 * unit), _LEFT, line)
        painter.end()

    # drawing and hands

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        ink = palette.color(QPalette.ColorRole.Text).name()
        dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
        drawing = _Drawing(
            painter, self.font(), QRectF(self.rect()), ink, ink if dark else SECONDARY
        )
        drawing.draw(self._bars, self._split, self._more)
        if self.hasFocus() and self._bars:
            painter.setPen(QPen(QColor(ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._row(max(self._current, 0)).adjusted(2, 1, -2, -1))
        painter.end()

    def _row(self, place: int) -> QRectF:
        unit = em(self.font())
        top = _PAD_EM * unit + (place + self._split) * _ROW_EM * unit
        return QRectF(0, top, self.width(), _ROW_EM * unit)

    def _at(self, event: QMouseEvent) -> int:
        at = QPointF(position(event))
        return next((i for i in range(len(self._bars)) if self._row(i).contains(at)), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event)
        if place >= 0:
            self._go(place)
            self.chosen.emit(self._bars[place].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        if key in (keys.Key_Up, keys.Key_Down) and self._bars:
            step = 1 if key == keys.Key_Down else -1
            self._go(max(0, min(len(self._bars) - 1, self._current + step)))
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space) and self._current >= 0:
            self.chosen.emit(self._bars[self._current].key)
        else:
            super().keyPressEvent(event)

    def _go(self, place: int) -> None:
        self._current = place
        self.setAccessibleDescription(say(self._bars[place], self._split))
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            place = self._at(event)  # a help event has a place too
            if place >= 0:
                bar = self._bars[place]
                told = "\n".join(filter(None, (say(bar, self._split), bar.tip)))
                QToolTip.showText(event.globalPos(), told, self)
                return True
        return super().event(event)


def say(bar: Bar, split: bool) -> str:
    """A bar in words."""
    if bar.text:
        return f"{bar.name}: {bar.text}"
    if split:
        return translate("Enaction", "{name}: {votes_for} for, {votes_against} against").format(
            name=bar.name, votes_for=amount(bar.value or 0), votes_against=amount(bar.against or 0)
        )
    return f"{bar.name}: {amount(bar.value or 0)}"


class _Drawing:
    """Bars on any device."""

    def __init__(self, painter: QPainter, font: QFont, box: QRectF, ink: str, second: str) -> None:
        self._painter = painter
        self._box = box
        self._ink, self._second = QColor(ink), QColor(second)
        self._unit = em(font)
        self._metrics = QFontMetricsF(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)

    def draw(self, bars: Sequence[Bar], split: bool, more: int) -> None:
        unit, box = self._unit, self._box
        pad = _PAD_EM * unit
        most = max((bar.value or 0 for bar in bars), default=0)
        least = max((bar.against or 0 for bar in bars), default=0) if split else 0
        left = self._wide([bar.against for bar in bars if not bar.text]) if split else 0
        right = self._wide([bar.value for bar in bars if not bar.text])
        names = box.left() + pad
        room = min(
            max((self._metrics.horizontalAdvance(bar.name) for bar in bars), default=0) + 4,
            _NAME_SHARE * box.width(),
        )
        space = max(box.right() - pad - right - left - 1.2 * unit - names - room, 2 * unit)
        scale = space / (most + least) if most + least else 0
        zero = names + room + left + 0.6 * unit + least * scale
        top = box.top() + pad
        if split:
            self._heads(zero, top)
            top += _ROW_EM * unit
        for bar in bars:
            row = QRectF(names, top, room, _ROW_EM * unit)
            elided = self._metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, room)
            self._text(row, _LEFT, elided, self._ink)
            self._bar(bar, zero, top, scale, split)
            top += _ROW_EM * unit
        self._painter.setPen(QPen(self._ink, 1))
        start = box.top() + pad + (0.7 * _ROW_EM * unit if split else 0)
        if bars:
            self._painter.drawLine(QPointF(zero, start), QPointF(zero, top))
        if more:
            told = translate("Enaction", "and %Ln other(s)", None, more)
            self._text(QRectF(names, top, box.width(), _ROW_EM * unit), _LEFT, told, self._second)

    def _heads(self, zero: float, top: float) -> None:
        unit = self._unit
        left = QRectF(zero - 12 * unit, top, 11.6 * unit, unit * 1.4)
        self._text(left, _RIGHT, translate("Enaction", "against"), self._second)
        right = QRectF(zero + 0.4 * unit, top, 12 * unit, unit * 1.4)
        self._text(right, _LEFT, translate("Enaction", "for"), self._second)

    def _bar(self, bar: Bar, zero: float, top: float, scale: float, split: bool) -> None:
        unit, painter = self._unit, self._painter
        middle = top + (_ROW_EM - _BAR_EM) * unit / 2
        after = QRectF(zero + 0.4 * unit, top, 20 * unit, _ROW_EM * unit)
        if bar.text or bar.value is None:
            self._text(after, _LEFT, bar.text, self._second)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        wide = bar.value * scale
        painter.setBrush(QColor(VOTES_FOR if split else bar.colour))
        painter.drawRect(QRectF(zero, middle, wide, _BAR_EM * unit))
        after.moveLeft(zero + wide + 0.4 * unit)
        self._text(after, _LEFT, amount(bar.value), self._ink)
        if not split:
            return
        against = (bar.against or 0) * scale
        box = QRectF(zero - 2 - against, middle, against, _BAR_EM * unit)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(VOTES_AGAINST_GROUND))
        painter.drawRect(box)
        painter.setBrush(QBrush(QColor(VOTES_AGAINST), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(box)
        before = QRectF(box.left() - 12.4 * unit, top, 12 * unit, _ROW_EM * unit)
        self._text(before, _RIGHT, amount(bar.against or 0), self._second)

    def _wide(self, values: Sequence[Optional[float]]) -> float:
        texts = [amount(value) for value in values if value is not None]
        return max((self._metrics.horizontalAdvance(text) for text in texts), default=0.0)

    def _text(self, box: QRectF, how: Qt.AlignmentFlag, text: str, ink: QColor) -> None:
        self._painter.setPen(ink)
        self._painter.drawText(box, how, text)
