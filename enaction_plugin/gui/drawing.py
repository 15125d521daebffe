"""Small shapes several delegates and widgets draw: swatches, chips, bubbles, wrapped text."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtCore import QPointF, QRect, QRectF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QIcon,
    QPainter,
    QPen,
    QPixmap,
    QTextLayout,
    QTextOption,
)

from ..maps.looks import PriorityLook
from ..maps.palette import NONE_OUTLINE, OUTLINE, Swatch

CENTER = Qt.AlignmentFlag.AlignCenter


def draw_swatch(painter: QPainter, box: QRectF, look: PriorityLook, dark: bool = False) -> None:
    """A priority: its digit on its fill; with a light outline on dark themes."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if dark:
        painter.setPen(QPen(QColor("#F0F0F0"), 1))
    elif look.swatch.fill.upper() == "#FFFFFF":
        painter.setPen(QPen(QColor(NONE_OUTLINE), 1, Qt.PenStyle.DashLine))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.swatch.fill))
    painter.drawRoundedRect(box, 3, 3)
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(look.swatch.ink))
    painter.drawText(box, CENTER, look.digit)
    painter.restore()


def draw_outline_chip(painter: QPainter, box: QRectF, text: str, ink: QColor, fill: QColor) -> None:
    """A code in an outlined box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(OUTLINE), 1))
    painter.setBrush(fill)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(ink)
    painter.drawText(box, CENTER, text)
    painter.restore()


def draw_bubble(
    painter: QPainter, centre: QPointF, diameter: float, text: str, colours: Swatch, hollow: bool
) -> None:
    """A score in its bubble; white with an outline when hollow."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill = "#FFFFFF" if hollow else colours.fill
    dashed = colours.fill.upper() == "#FFFFFF"
    if hollow or dashed:
        ring = NONE_OUTLINE if dashed else colours.fill
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(ring), 1.4, style))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawEllipse(centre, diameter / 2, diameter / 2)
    painter.setPen(QColor("#1F1F1F" if hollow else colours.ink))
    box = QRectF(centre.x() - diameter, centre.y() - diameter / 2, 2 * diameter, diameter)
    painter.drawText(box, CENTER, text)
    painter.restore()


@lru_cache(maxsize=4096)
def wrap(text: str, font_key: str, width: int, lines: int) -> tuple[str, ...]:
    """`text` broken at words into at most `lines` lines of `width` pixels, the last one elided.

    Kept per text, width and font (`QFont.toString()`): delegates ask at every paint.
    """
    font = QFont()
    font.fromString(font_key)
    metrics = QFontMetricsF(font)
    text = " ".join(text.split())
    if not text or lines < 1:
        return ()
    layout = QTextLayout(text[:2000], font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    broken: list[str] = []
    while len(broken) < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start = line.textStart()
        if len(broken) == lines - 1:
            broken.append(metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width))
        else:
            broken.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return tuple(broken)


def swatch_icon(look: PriorityLook, size: int, font: QFont, ratio: float = 2.0) -> QIcon:
    """A swatch as an icon, for menus and item views."""
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setFont(font)
    draw_swatch(painter, QRectF(QRect(0, 0, size, size)).adjusted(0.5, 0.5, -0.5, -0.5), look)
    painter.end()
    return QIcon(image)
