"""The QGIS side of a meeting pack: the project that opens the room."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..bridge.i18n import translate
from ..core.meeting import pack
from ..core.meeting.errors import PackNotWritten
from ..core.model.plan import Plan
from .dressing import Dressing, wear
from .kept import BUBBLES, POINTS
from .layers import STORABLE, WorkspaceLayers
from .looks import Looks
from .tiles import WGS84
from .views import draw, remember

AROUND = 0.005
"""What a base map shows around the contributions, in degrees: 350 to 550 m in France."""


def write_project(
    folder: Path,
    title: str,
    plan: Plan,
    kinds: list[str],
    extent: QgsRectangle,
    worn: Dressing = Dressing(),  # noqa: B008 - it is a tuple
) -> Path:
    """Write the project of a pack, its paths relative to the folder, and look at it.

    `kinds` are those of the workspace's districts; `extent` (EPSG:4326) is what it shows;
    `worn` the styles and themes of the office. Raises PackNotWritten.
    """
    path = folder / pack.PROJECT
    project = QgsProject()
    project.setFileName(str(path))
    project.setTitle(title)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    tiles = folder / pack.TILES
    if tiles.exists():
        source = f"type=mbtiles&url={tiles.as_uri()}"
        layer = QgsRasterLayer(source, translate("Enaction", "Base map"), "wms")
        layer.setCustomProperty(STORABLE, True)  # it is stored already
        project.addMapLayer(layer)
    layers = WorkspaceLayers(project)
    looks = Looks(plan)
    layers.show(folder / pack.WORKSPACE, looks, kinds)
    for view in (*POINTS, BUBBLES):
        draw(layers.contributions, view, looks)
        remember(project, view)
    wear(project, worn)
    project.viewSettings().setDefaultViewExtent(
        QgsReferencedRectangle(extent, QgsCoordinateReferenceSystem(WGS84))
    )
    project.writeProject.connect(_forget_paths)
    written = project.write()
    layers.reload()  # QGIS lets go of the file: its journals would stay in the folder
    layers.release()
    project.clear()
    if not written or not path.is_file():
        raise PackNotWritten(path=path)
    return path


def area(workspace: Path) -> QgsRectangle:
    """Where the contributions of a workspace are and a little around, in EPSG:4326.

    Empty where there are none: QGIS's own extent is then the wrong way round.
    """
    layer = QgsVectorLayer(f"{workspace}|layername=contributions", "contributions", "ogr")
    box = layer.extent()
    del layer  # QGIS lets go of the file
    if box.xMinimum() > box.xMaximum():
        return QgsRectangle()
    box.grow(AROUND)
    return box


def _forget_paths(document: QDomDocument) -> None:
    """Take the office's paths out: the layer tree repeats them beside the relative ones."""
    nodes = document.elementsByTagName("layer-tree-layer")
    for place in range(nodes.count()):
        nodes.at(place).toElement().removeAttribute("source")
