"""Line icons drawn in the text colour of the theme, sharp at every size."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtCore import QByteArray, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QApplication

from ..paths import resource

SIZES = (16, 24, 32, 48)


def icon(name: str, colour: str = "") -> QIcon:
    """The icon `name`; in the text colour unless another is given."""
    return _icon(name, colour or _text_colour())


def pixmap(name: str, size: int, ratio: float, colour: str = "") -> QPixmap:
    """The icon at `size` device-independent pixels, for delegates."""
    return _pixmap(name, colour or _text_colour(), size, ratio)


def plugin_icon() -> QIcon:
    """The icon of the plugin, in its own colours."""
    return QIcon(str(resource("icons", "enaction.svg")))


def _text_colour() -> str:
    return str(QApplication.palette().color(QPalette.ColorRole.WindowText).name())


@lru_cache(maxsize=128)
def _icon(name: str, ink: str) -> QIcon:
    """Qt makes the disabled look itself."""
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_pixmap(name, ink, size, 1.0))
    return made


@lru_cache(maxsize=256)
def _pixmap(name: str, ink: str, size: int, ratio: float) -> QPixmap:
    image = QPixmap(QSize(size, size) * ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _drawing(name, ink).render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


@lru_cache(maxsize=128)
def _drawing(name: str, ink: str) -> QSvgRenderer:
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(text.replace("currentColor", QColor(ink).name()).encode()))
