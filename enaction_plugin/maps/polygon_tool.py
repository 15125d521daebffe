"""A map tool that draws a polygon: what is in it can be linked, filtered, counted."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from .palette import LINK

LEAST_CORNERS = 3


class PolygonTool(QgsMapTool):
    """Click the corners; right click or Enter ends, Backspace takes one back, Esc gives up."""

    drawn = pyqtSignal(QgsGeometry)  # in the system of the map

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corners: list[QgsPointXY] = []
        self._band: Optional[QgsRubberBand] = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
            return
        self._corners.append(self.toMapCoordinates(event.pos()))
        self._show(self._corners)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._corners:
            self._show([*self._corners, self.toMapCoordinates(event.pos())])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and self._corners:
            self._corners.pop()
            self._show(self._corners)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._forget()
            self.canvas().unsetMapTool(self)
        else:
            return
        event.ignore()  # QgsMapCanvas takes an accepted key for one it should serve too

    def deactivate(self) -> None:
        self._forget()
        super().deactivate()

    def _finish(self) -> None:
        corners = list(self._corners)
        self._forget()
        self.canvas().unsetMapTool(self)
        if len(corners) >= LEAST_CORNERS:
            self.drawn.emit(QgsGeometry.fromPolygonXY([corners]).makeValid())

    def _show(self, corners: list[QgsPointXY]) -> None:
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.PolygonGeometry)
            self._band.setStrokeColor(QColor(LINK))
            fill = QColor(LINK)
            fill.setAlpha(40)
            self._band.setFillColor(fill)
            self._band.setWidth(2)
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([corners]), None)

    def _forget(self) -> None:
        self._corners.clear()
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None
