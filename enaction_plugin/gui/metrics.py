"""Sizes in em, so that everything grows with the user's font."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtGui import QFont, QFontInfo, QGuiApplication
from qgis.PyQt.QtWidgets import QWidget

NARROWEST_EM = 22
ON_SCREEN = 0.92  # of a screen, for a window and its frame
COMFORTABLE_EM = 26  # how wide a dock is at first


def em(font: QFont) -> float:
    """One em of `font`, in device-independent pixels."""
    return float(QFontInfo(font).pixelSize())


def ems(widget: QWidget, count: float) -> int:
    """`count` em of the widget's font, rounded to pixels."""
    return round(count * em(widget.font()))


def open_at(widget: QWidget, wide: float, high: float) -> None:
    """Give a window its first size, in em; never more than the screen has room for."""
    screen = widget.screen() or QGuiApplication.primaryScreen()
    room = screen.availableSize() * ON_SCREEN
    widget.resize(min(ems(widget, wide), room.width()), min(ems(widget, high), room.height()))


def scaled(font: QFont, factor: float, bold: bool = False) -> QFont:
    """A copy of `font`, larger or smaller."""
    copy = QFont(font)
    if copy.pointSizeF() > 0:
        copy.setPointSizeF(copy.pointSizeF() * factor)
    else:
        copy.setPixelSize(round(copy.pixelSize() * factor))
    copy.setBold(bold)
    return copy


def position(event: Any) -> QPoint:
    """Where a mouse or drop event happened: Qt 5 and Qt 6 name it differently."""
    return event.position().toPoint() if hasattr(event, "position") else event.pos()
