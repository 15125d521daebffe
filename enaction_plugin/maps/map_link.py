"""The map follows the selection, and the selection follows the map."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..bridge.session import Session
from .layers import WorkspaceLayers

SETTLE_MS = 300
WGS84 = "EPSG:4326"
CLOSE_SCALE = 5000.0
RINGS = (("#FFFFFF", 9, 24), ("#111111", 3, 26))  # colour, pen, size in pixels


class MapLink(QObject):
    """Keeps the layer's selection and the session's the same, without echo."""

    extent_changed = pyqtSignal()  # the map has been still for a moment

    def __init__(
        self,
        session: Session,
        layers: WorkspaceLayers,
        canvas: QgsMapCanvas,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._layers = layers
        self._canvas = canvas
        self._layer: Optional[QgsVectorLayer] = None
        self._rings: list[QgsVertexMarker] = []
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.extent_changed)
        canvas.extentsChanged.connect(self._settle.start)
        session.selection_changed.connect(self._to_map)
        session.current_changed.connect(self._ring)
        layers.leaving.connect(self.detach)

    def extent(self) -> Optional[tuple[float, float, float, float]]:
        """What the map shows, as (min x, min y, max x, max y) in EPSG:4326 degrees."""
        try:
            box = self._transform(inverse=True).transformBoundingBox(self._canvas.extent())
        except QgsCsException:
            return None  # the view lies outside what the project's system can say
        return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

    def attach(self) -> None:
        """Listen to the layer that is in the project now."""
        self.detach()
        layer = self._layers.contributions
        if layer is not None:
            self._layer = layer
            layer.selectionChanged.connect(self._from_map)

    def detach(self) -> None:
        """Stop listening, and take the ring off the map."""
        if self._layer is not None:
            self._layer.selectionChanged.disconnect(self._from_map)
        self._forget()

    def close(self) -> None:
        """Let go of the canvas."""
        self.detach()
        self._canvas.extentsChanged.disconnect(self._settle.start)

    def focus(self) -> None:
        """Let the keys go to the map."""
        self._canvas.setFocus()

    def show_all(self) -> None:
        """Show every contribution; without any, the territory: communes and districts."""
        layer = self._layers.contributions
        if layer is None:
            return
        extent = layer.extent() if layer.featureCount() else self._layers.territory()
        if extent.isEmpty():
            return
        box = self._transform().transformBoundingBox(extent)
        box.scale(1.08)
        self._canvas.setExtent(box)
        self._canvas.refresh()

    def zoom_to(self, fid: int) -> None:
        """Show one contribution from near by."""
        point = self._point(fid)
        if point is not None:
            self._canvas.setCenter(point)
            if self._canvas.scale() > CLOSE_SCALE:
                self._canvas.zoomScale(CLOSE_SCALE)
            self._canvas.refresh()

    def _forget(self) -> None:
        self._layer = None
        self._remove_rings()

    def _to_map(self) -> None:
        layer = self._layer
        if layer is not None and set(layer.selectedFeatureIds()) != set(self._session.selection):
            layer.selectByIds(list(self._session.selection))

    def _from_map(self) -> None:
        if self._layer is not None and not self._layers.reloading:
            self._session.select(self._layer.selectedFeatureIds())

    def _ring(self) -> None:
        """Ring the current contribution; pan only when it is out of sight."""
        self._remove_rings()
        fid = self._session.current
        point = None if fid is None else self._point(fid)
        if point is None:
            return
        for colour, pen, size in RINGS:
            ring = QgsVertexMarker(self._canvas)
            ring.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            ring.setColor(QColor(colour))
            ring.setFillColor(QColor(0, 0, 0, 0))
            ring.setPenWidth(pen)
            ring.setIconSize(size)
            ring.setCenter(point)
            self._rings.append(ring)
        if not self._canvas.extent().contains(point):
            self._canvas.setCenter(point)
            self._canvas.refresh()

    def _remove_rings(self) -> None:
        for ring in self._rings:
            self._canvas.scene().removeItem(ring)
        self._rings.clear()

    def _point(self, fid: int) -> Optional[QgsPointXY]:
        """Where a contribution is, in the project's system."""
        layer = self._layer
        if layer is None:
            return None
        request = QgsFeatureRequest(fid).setNoAttributes()
        feature = next(layer.getFeatures(request), None)
        if feature is None or feature.geometry().isEmpty():
            return None
        return self._transform().transform(feature.geometry().asPoint())

    def _transform(self, inverse: bool = False) -> QgsCoordinateTransform:
        project = QgsProject.instance()
        here, there = QgsCoordinateReferenceSystem(WGS84), self._canvas.mapSettings()
        systems = (here, there.destinationCrs())
        return QgsCoordinateTransform(*(systems[::-1] if inverse else systems), project)
