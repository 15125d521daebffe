"""Run inside QGIS by scripts/demo.py: opens A's workspace, as a planner would see it.

Writes beside the workspace: qgis.png (the window), carte.png (a map with its legend)
and demo.qgz (the project). Whatever happens, QGIS ends.
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QFont
from qgis.utils import iface

OUT = Path(os.environ["ENACTION_DEMO"])
ROOT = Path(os.environ["ENACTION_ROOT"])
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
PAGE = (297, 210)
MAP = (10, 22, 212, 178)  # left, top, width, height
DPI = 150
TABLES = ("taggings", "comments", "terms")


def show() -> None:
    """Open the docks on the workspace, select something, take the picture."""
    sys.path.insert(0, str(ROOT))
    from tests.desktop.stories.stage import Stage

    stage = Stage()
    stage.desk.contributions.setUserVisible(True)
    stage.desk.plan.setUserVisible(True)
    stage.open(str(OUT / "espace-a.gpkg"))
    stage.click_row(1)
    stage.settle()
    stage.window.grab().save(str(OUT / "qgis.png"))


def draw() -> None:
    """The map on an A4 page, with the layers' own styles and the legend people read."""
    project = QgsProject.instance()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    _label(layout, "Contributions par enjeu (données de démonstration, fictives)", 18, 10, 8)
    picture = QgsLayoutItemMap(layout)
    layout.addLayoutItem(picture)
    _place(picture, *MAP)
    picture.setCrs(project.crs())
    picture.setLayers(iface.mapCanvas().layers())
    picture.zoomToExtent(iface.mapCanvas().fullExtent())
    picture.setFrameEnabled(True)
    _legend(layout, picture)
    _scale(layout, picture)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    QgsLayoutExporter(layout).exportToImage(str(OUT / "carte.png"), settings)


def _legend(layout: QgsPrintLayout, picture: QgsLayoutItemMap) -> None:
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.setLinkedMap(picture)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    for node in root.findLayers():
        if node.layer() is not None and not node.layer().isSpatial():
            node.parent().removeChildNode(node)
    _place(legend, MAP[0] + MAP[2] + 4, MAP[1], 64, 178)


def _scale(layout: QgsPrintLayout, picture: QgsLayoutItemMap) -> None:
    scale = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(scale)
    scale.setLinkedMap(picture)
    scale.applyDefaultSize()
    scale.attemptMove(QgsLayoutPoint(MAP[0] + 3, MAP[1] + MAP[3] - 14, MM))


def _label(layout: QgsPrintLayout, text: str, size: int, x: float, y: float) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setFont(QFont("DejaVu Sans", size))
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
    except BaseException:  # noqa: BLE001 - told on the way out
        traceback.print_exc()
        status = 1
    sys.stderr.flush()
    os._exit(status)


iface.initializationCompleted.connect(lambda: QTimer.singleShot(800, run))
