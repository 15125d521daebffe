"""Line icons drawn in the text colour of the theme, sharp at every size."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QApplication, QStyleOption

from ..paths import resource


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
    return QIcon(_Engine(name, ink))


class _Engine(QIconEngine):
    """Draws when somebody looks, at the size asked for; Qt makes the disabled look itself."""

    def __init__(self, name: str, ink: str) -> None:
        super().__init__()
        self._name = name
        self._ink = ink

    def clone(self) -> QIconEngine:
        """Another engine with the same drawing: Qt wants one when an icon is changed."""
        return _Engine(self._name, self._ink)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRect(0, 0, side, side)
        square.moveCenter(rect.center())
        size = square.size() * painter.device().devicePixelRatioF()
        painter.drawPixmap(square, self.pixmap(size, mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = _pixmap(self._name, self._ink, min(size.width(), size.height()), 1.0)
        if mode != QIcon.Mode.Disabled:
            return drawn
        return QApplication.style().generatedIconPixmap(mode, drawn, QStyleOption())


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
