"""A map for the minutes: where the contributions of one point of the agenda are."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from typing import NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QBuffer, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPen

from .layers import LAMBERT_93

SIZE = QSize(1280, 720)
AROUND_M = 250.0
MARGIN = 1.08  # so that a number at the edge of a wide area is not cut
RADIUS = 19
INK, PAPER = "#111111", "#FFFFFF"


class Spot(NamedTuple):
    """A contribution on the map: its number and its place in EPSG:4326 degrees."""

    number: str
    lon: float
    lat: float


def picture(project: QgsProject, layers: Sequence[QgsMapLayer], spots: Sequence[Spot]) -> str:
    """A PNG as a data URI, each contribution with its number; empty without any place."""
    if not spots:
        return ""
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(LAMBERT_93))
    settings.setBackgroundColor(QColor(PAPER))
    settings.setOutputSize(SIZE)
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), settings.destinationCrs(), project
    )
    points = [transform.transform(QgsPointXY(spot.lon, spot.lat)) for spot in spots]
    extent = QgsRectangle(points[0], points[0])
    for point in points:
        extent.combineExtentWith(point)
    extent.grow(AROUND_M)
    extent.scale(MARGIN)
    settings.setExtent(extent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    to_pixels = settings.mapToPixel()
    for spot, point in zip(spots, points):
        place = to_pixels.transform(point)
        _mark(painter, QPointF(place.x(), place.y()), spot.number)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return "data:image/png;base64," + b64encode(bytes(buffer.data())).decode("ascii")


def _mark(painter: QPainter, place: QPointF, number: str) -> None:
    painter.setPen(QPen(QColor(INK), 2))
    painter.setBrush(QColor(PAPER))
    wide = max(RADIUS, 7 * len(number))
    box = QRectF(place.x() - wide, place.y() - RADIUS, 2 * wide, 2 * RADIUS)
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    font = QFont()
    font.setPixelSize(17)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), number)
