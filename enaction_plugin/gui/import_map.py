"""The points of a preview on a map, over the layers the main map shows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor

from ..core.importing.draft import Look

_WGS84, _LAMBERT93 = "EPSG:4326", "EPSG:2154"
_INSIDE, _OUTSIDE = 0, 1


class PreviewMap(QgsMapCanvas):
    """Where the first rows are; those outside the territory are orange squares."""

    def __init__(self, base: Iterable[Any] = ()) -> None:
        super().__init__()
        self.setObjectName("importMap")
        self.setCanvasColor(QColor("#F7F6F2"))
        self.setDestinationCrs(QgsCoordinateReferenceSystem(_LAMBERT93))
        self._base = list(base)
        self._shown = False
        self._points: Optional[QgsVectorLayer] = QgsVectorLayer(
            "Point?crs=EPSG:4326&field=place:integer", "preview", "memory"
        )
        self._points.setRenderer(
            QgsCategorizedSymbolRenderer(
                "place",
                [
                    QgsRendererCategory(_INSIDE, _symbol("circle", "#1F5FA8"), ""),
                    QgsRendererCategory(_OUTSIDE, _symbol("square", "#E2660C"), ""),
                ],
            )
        )
        self.setLayers([self._points, *self._base])
        self._pan = QgsMapToolPan(self)
        self.setMapTool(self._pan)

    def show_rows(self, look: Look, outside: set[str]) -> None:
        """Show the points of the rows, all of them in view."""
        layer = self._points
        if layer is None:
            return
        provider = layer.dataProvider()
        provider.truncate()
        features = []
        for row in look.rows:
            one = row.contribution
            if one.lon is None or one.lat is None:
                continue
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(one.lon, one.lat)))
            feature.setAttributes([_OUTSIDE if one.uuid in outside else _INSIDE])
            features.append(feature)
        provider.addFeatures(features)
        layer.updateExtents()
        layer.triggerRepaint()
        QTimer.singleShot(0, self.show_all)

    def show_all(self) -> None:
        """Show every point."""
        if self._points is None or not self._points.featureCount():
            return
        transform = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(_WGS84),
            self.mapSettings().destinationCrs(),
            QgsProject.instance(),
        )
        extent = transform.transformBoundingBox(self._points.extent())
        if extent.isEmpty():
            extent.grow(500)
        extent.scale(1.15)
        self.setExtent(extent)
        self.refresh()

    def release(self) -> None:
        """Let go of the layers: a canvas that keeps some crashes QGIS when it ends."""
        self.stopRendering()
        self.setLayers([])
        self._base = []
        self._points = None


def _symbol(name: str, colour: str) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": name, "color": colour, "outline_color": "#FFFFFF", "size": "2.4"}
    )
