"""Our lines and names on a dark ground: copies of layers, the project's own stay as they are."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsRenderContext,
    QgsSymbol,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from .layers import ROLE

LINE, INK = QColor("#C9C9C9"), QColor("#F5F5F5")
_DRAWN = (QgsWkbTypes.GeometryType.LineGeometry, QgsWkbTypes.GeometryType.PolygonGeometry)


def is_outline(layer: QgsMapLayer) -> bool:
    """Whether a layer is one of ours that is drawn by its lines: districts, what was drawn."""
    ours = bool(layer.customProperty(ROLE))
    return ours and isinstance(layer, QgsVectorLayer) and layer.geometryType() in _DRAWN


def on_dark(layer: QgsVectorLayer, ground: QColor) -> QgsVectorLayer:
    """A copy whose lines and names can be seen on a dark ground."""
    copy = layer.clone()
    for symbol in copy.renderer().symbols(QgsRenderContext()):
        _lighten(symbol)
    labeling = copy.labeling()
    if labeling is not None:
        settings = labeling.settings()
        settings.setFormat(_lit(settings.format(), ground))
        copy.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    return copy


def _lighten(symbol: QgsSymbol) -> None:
    for part in symbol.symbolLayers():
        if part.type() == QgsSymbol.SymbolType.Line:
            part.setColor(LINE)
        else:
            part.setStrokeColor(LINE)


def _lit(text: QgsTextFormat, ground: QColor) -> QgsTextFormat:
    text.setColor(INK)
    buffer = text.buffer()
    buffer.setColor(ground)
    text.setBuffer(buffer)
    return text
