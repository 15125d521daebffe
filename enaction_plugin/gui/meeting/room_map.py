"""The map of the room: the others faded, the one being discussed ringed with its score."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapToolEmitPoint, QgsMapToolPan
from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPen
from qgis.PyQt.QtWidgets import QWidget

from ...bridge.i18n import signed
from ...maps.dark import is_outline, on_dark
from ...maps.layers import BASES, LAMBERT_93, drawn
from ...maps.palette import Swatch
from .dress import DARK, LIGHT, Ground
from .scale import Scale

AROUND_M = 400.0
"""How much of the ground around a contribution is shown, to each side."""
FADED = 0.45


class Spot(QgsMapCanvasItem):
    """The contribution on the screen: a disc with its score in two rings."""

    def __init__(self, canvas: QgsMapCanvas, scale: Scale, ground: Ground) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._scale = scale
        self._ground = ground
        self._point: Optional[QgsPointXY] = None
        self._swatch: Optional[Swatch] = None
        self._score = ""

    def put(self, point: Optional[QgsPointXY]) -> None:
        """Move to a point in the map's system; none hides it."""
        self._point = point
        self.setVisible(point is not None)
        self.updatePosition()

    def dress(self, swatch: Swatch, score: str) -> None:
        """Take a colour and a score."""
        self._swatch, self._score = swatch, score
        self.update()

    def updatePosition(self) -> None:
        """Called by the canvas when the view changes."""
        if self._point is not None:
            self.setPos(self.toCanvasCoordinates(self._point))

    def boundingRect(self) -> QRectF:
        half = self._scale.px(42)
        return QRectF(-half, -half, 2 * half, 2 * half)

    def paint(self, painter: QPainter, *_: object) -> None:
        if self._swatch is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre, disc = QPointF(0, 0), self._scale.px(26)
        painter.setBrush(QColor(self._swatch.fill))
        painter.setPen(QPen(QColor(self._ground.ground), self._scale.px(4)))
        painter.drawEllipse(centre, disc, disc)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._ground.ink), self._scale.px(4)))
        painter.drawEllipse(centre, disc + self._scale.px(9), disc + self._scale.px(9))
        painter.setPen(QColor(self._swatch.ink))
        painter.setFont(self._scale.font(14, bold=True))
        painter.drawText(
            QRectF(-disc, -disc, 2 * disc, 2 * disc),
            int(Qt.AlignmentFlag.AlignCenter),
            self._score,
        )


class RoomMap(QgsMapCanvas):
    """A canvas with the project's layers, centred on the contribution being discussed."""

    pointed = pyqtSignal(float, float)  # longitude, latitude: EPSG:4326 degrees

    def __init__(
        self,
        project: QgsProject,
        contributions: Optional[QgsVectorLayer],
        scale: Scale,
        ground: Ground = LIGHT,
        parent: Optional[QWidget] = None,
    ) -> None:
        """`ground` is the room's; the project's own background colour stays as it is."""
        super().__init__(parent)
        self.setObjectName("roomMap")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.enableAntiAliasing(True)
        self.setCanvasColor(QColor(ground.ground))
        # Surroundings are in metres: a project in degrees, or without a system, has none.
        crs = project.crs()
        measured = crs.isValid() and not crs.isGeographic()
        self.setDestinationCrs(crs if measured else QgsCoordinateReferenceSystem(LAMBERT_93))
        self._copies: list[QgsVectorLayer] = []
        self.setLayers(self._dressed(drawn(project), contributions, ground))
        self.setWheelFactor(1.5)
        self._spot = Spot(self, scale, ground)
        self._pointer = QgsMapToolEmitPoint(self)
        self._pointer.canvasClicked.connect(self._clicked)
        self._hand = QgsMapToolPan(self)  # a finger moves the map, two make it larger
        self.setMapTool(self._hand)

    def _dressed(
        self,
        layers: Sequence[QgsMapLayer],
        contributions: Optional[QgsVectorLayer],
        ground: Ground,
    ) -> list[QgsMapLayer]:
        """The project's layers, contributions faded; on bare dark ground lines are light."""
        bare = ground is DARK and not any(layer.type() in BASES for layer in layers)
        shown: list[QgsMapLayer] = []
        for layer in layers:
            copy = None
            if contributions is not None and layer is contributions:
                copy = contributions.clone()
                copy.setOpacity(FADED)
            elif bare and is_outline(layer):
                copy = on_dark(layer, QColor(ground.ground))
            if copy is not None:
                self._copies.append(copy)
            shown.append(copy or layer)
        return shown

    def ask_place(self) -> None:
        """The next click says where somebody's idea is."""
        self.setMapTool(self._pointer)

    def _clicked(self, point: QgsPointXY) -> None:
        self.setMapTool(self._hand)
        try:
            there = self._transform(inverse=True).transform(point)
        except QgsCsException:
            return
        self.pointed.emit(there.x(), there.y())

    def centre_on(self, lon: Optional[float], lat: Optional[float]) -> None:
        """Show the surroundings of a contribution (EPSG:4326 degrees); without them, stay."""
        point = self._here(lon, lat)
        self._spot.put(point)
        if point is None:
            return
        half = AROUND_M / self._metres_per_unit()
        self.setExtent(
            QgsRectangle(point.x() - half, point.y() - half, point.x() + half, point.y() + half)
        )
        self.refresh()

    def mark(self, swatch: Swatch, score: int) -> None:
        """Give the contribution on the screen its colour and its score."""
        self._spot.dress(swatch, signed(score))

    def release(self) -> None:
        """Let go of every layer."""
        self.stopRendering()
        self.setLayers([])
        self.scene().removeItem(self._spot)
        self._copies.clear()

    def _here(self, lon: Optional[float], lat: Optional[float]) -> Optional[QgsPointXY]:
        if lon is None or lat is None:
            return None
        try:
            return self._transform().transform(QgsPointXY(lon, lat))
        except QgsCsException:
            return None

    def _transform(self, inverse: bool = False) -> QgsCoordinateTransform:
        """From EPSG:4326 to the map's system, or back."""
        systems = [
            QgsCoordinateReferenceSystem("EPSG:4326"),
            self.mapSettings().destinationCrs(),
        ]
        ends = reversed(systems) if inverse else systems
        return QgsCoordinateTransform(*ends, QgsProject.instance())

    def _metres_per_unit(self) -> float:
        units = self.mapSettings().destinationCrs().mapUnits()
        return QgsUnitTypes.fromUnitToUnitFactor(units, QgsUnitTypes.DistanceUnit.DistanceMeters)
