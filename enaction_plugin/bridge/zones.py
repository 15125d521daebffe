"""Areas of other layers, as zones the workspace can filter by."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.workspace import Zone
from .i18n import translate

WGS84 = "EPSG:4326"
MANY = 500  # areas joined into one: more would be slow to keep and to say


def zone_of(layer: QgsVectorLayer) -> Optional[Zone]:
    """The selected areas of a layer, all of them when none is selected; None without any.

    Raises QgsCsException when they cannot be brought to EPSG:4326.
    """
    selected = layer.selectedFeatureCount()
    features = layer.getSelectedFeatures() if selected else layer.getFeatures()
    shapes: list[QgsGeometry] = []
    for feature in features:
        if len(shapes) == MANY:
            break
        shapes.append(feature.geometry())
    label = translate("Enaction", "{layer}, %Ln area(s)", None, len(shapes)).format(
        layer=layer.name()
    )
    return zone(QgsGeometry.unaryUnion(shapes), layer.crs(), label)


def zone(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem, label: str) -> Optional[Zone]:
    """A shape as a zone; None when it has no surface."""
    if shape.isEmpty() or shape.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return None
    there = QgsCoordinateReferenceSystem(WGS84)
    straight = QgsGeometry(shape.constGet().segmentize())
    straight.transform(QgsCoordinateTransform(crs, there, QgsProject.instance()))
    straight.convertToMultiType()
    return Zone(label, bytes(straight.asWkb()).hex())
