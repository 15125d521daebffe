"""Run inside QGIS by scripts/demo.py: opens A's workspace, as a planner would see it.

Writes beside the workspace: qgis.png (the window), carte.png (a map with its legend)
and demo.qgz (the project). Whatever happens, QGIS ends.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtGui import QFont
from qgis.utils import iface, plugins

OUT = Path(os.environ["ENACTION_DEMO"])
WINDOW = (1440, 900)
SETTLE_MS = 2500
LOOKED_AT = '"votes_for" = maximum("votes_for")'
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
PAGE = (297, 210)
MAP = (10, 22, 212, 178)  # left, top, width, height
DPI = 150
FONT = "DejaVu Sans"
LAMBERT_93 = "EPSG:2154"


def show() -> None:
    """Open both docks on the workspace, look at one contribution, take the picture."""
    window, desk = iface.mainWindow(), plugins["enaction_plugin"]._shell.desk
    window.showNormal()
    window.move(0, 0)
    window.resize(*WINDOW)
    for dock in (desk.contributions, desk.plan):
        dock.setUserVisible(True)
    desk.session.open(OUT / "espace-a.gpkg")
    wait(lambda: desk.session.is_open and desk.layers.contributions is not None, "the workspace")
    desk.layers.contributions.selectByExpression(LOOKED_AT)
    pause(SETTLE_MS)
    wait(lambda: not iface.mapCanvas().isDrawing(), "the map")
    pause(SETTLE_MS)
    window.grab().save(str(OUT / "qgis.png"))


def pause(milliseconds: int) -> None:
    """Let QGIS work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(condition: Callable[[], bool], what: str, seconds: int = 60) -> None:
    """Let QGIS work until something is true."""
    for _ in range(10 * seconds):
        if condition():
            return
        pause(100)
    raise TimeoutError(f"QGIS did not show {what} within {seconds} seconds")


def draw() -> None:
    """The map on an A4 page, with the layers' own styles and the legend people read."""
    project = QgsProject.instance()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    _label(layout, "Contributions par enjeu (plateforme et plan fictifs)", 18, 10, 8)
    picture = QgsLayoutItemMap(layout)
    layout.addLayoutItem(picture)
    picture.setCrs(QgsCoordinateReferenceSystem(LAMBERT_93))
    picture.setLayers(iface.mapCanvas().layers())
    whole = _extent(project)
    _place(picture, *MAP)
    picture.setExtent(whole)  # changes the item's height; without it there is no ratio to zoom by
    _place(picture, *MAP)
    picture.zoomToExtent(whole)
    picture.setFrameEnabled(True)
    _legend(layout, picture)
    _scale(layout, picture)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    QgsLayoutExporter(layout).exportToImage(str(OUT / "carte.png"), settings)


def _extent(project: QgsProject) -> QgsRectangle:
    """Where the layers of the map are, in metres, with a margin."""
    whole = QgsRectangle()
    lambert = QgsCoordinateReferenceSystem(LAMBERT_93)
    for layer in iface.mapCanvas().layers():
        if layer.extent().isEmpty():
            continue  # GDAL could not look: somebody was writing
        transform = QgsCoordinateTransform(layer.crs(), lambert, project)
        whole.combineExtentWith(transform.transformBoundingBox(layer.extent()))
    whole.scale(1.05)
    return whole


def _legend(layout: QgsPrintLayout, picture: QgsLayoutItemMap) -> None:
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.setLinkedMap(picture)
    legend.setAutoUpdateModel(False)
    for style in (QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup):
        legend.setStyleFont(style, QFont(FONT, 10))
    legend.setStyleFont(QgsLegendStyle.Style.SymbolLabel, QFont(FONT, 8))
    root = legend.model().rootGroup()
    for node in root.findLayers():
        if node.layer() is not None and not node.layer().isSpatial():
            node.parent().removeChildNode(node)
    _place(legend, MAP[0] + MAP[2] + 4, MAP[1], 64, 178)


def _scale(layout: QgsPrintLayout, picture: QgsLayoutItemMap) -> None:
    scale = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(scale)
    scale.setLinkedMap(picture)
    scale.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    scale.attemptMove(QgsLayoutPoint(MAP[0] + 3, MAP[1] + MAP[3] - 14, MM))


def _label(layout: QgsPrintLayout, text: str, size: int, x: float, y: float) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setFont(QFont(FONT, size))
    layout.addLayoutItem(label)
    _place(label, x, y, PAGE[0] - 2 * x, 12)


def _place(item: Any, x: float, y: float, width: float, height: float) -> None:
    item.attemptMove(QgsLayoutPoint(x, y, MM))
    item.attemptResize(QgsLayoutSize(width, height, MM))


def run() -> None:
    """Everything, then leave: a script that fails must not leave a window waiting."""
    status = 0
    try:
        show()
        draw()
        QgsProject.instance().write(str(OUT / "demo.qgz"))
        QgsProject.instance().clear()  # lets go of the workspace, so that one file is left
        pause(SETTLE_MS)
    except BaseException:  # noqa: BLE001 - told on the way out
        traceback.print_exc()
        status = 1
    sys.stderr.flush()
    os._exit(status)


# QGIS would show a dialog nobody is there to close.
sys.excepthook = traceback.print_exception
iface.initializationCompleted.connect(lambda: QTimer.singleShot(800, run))
