"""The QGIS side of a meeting pack: tiles of the base map, and the project that opens the room.

Tiles are stored on purpose only: from base layers the planner has marked as allowed
(many tile servers' terms forbid it), for one area and a few zoom levels, through QGIS's
own tile writer. One level at a time: a pack that was stopped goes on where it was.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ..bridge.i18n import translate
from ..core.errors import Cancelled
from ..core.meeting import pack
from ..core.meeting.errors import PackNotWritten, TooManyTiles
from ..core.model.plan import Plan
from .layers import STORABLE, WorkspaceLayers
from .looks import Looks

LIMIT = 20_000
"""Tiles a pack may hold; about 400 MB of a plain map."""
TILE_BYTES = 20_000
"""What a tile weighs, roughly: to tell a size before it is known."""
WGS84 = "EPSG:4326"


class Zooms(NamedTuple):
    """The zoom levels of a base map, both included."""

    low: int
    high: int


def storable(project: QgsProject) -> list[QgsMapLayer]:
    """The base layers of a project that may be stored, in drawing order."""
    return [
        layer
        for layer in project.layerTreeRoot().layerOrder()
        if layer.isValid() and layer.customProperty(STORABLE)
    ]


def tile_count(extent: QgsRectangle, zooms: Zooms) -> int:
    """How many tiles cover an extent (EPSG:4326 degrees) at these zoom levels.

    Source: OpenStreetMap wiki, "Slippy map tilenames".
    """

    def column(lon: float, zoom: int) -> int:
        return math.floor((lon + 180) / 360 * 2**zoom)

    def row(lat: float, zoom: int) -> int:
        angle = math.radians(max(-85.05, min(85.05, lat)))
        return math.floor((1 - math.asinh(math.tan(angle)) / math.pi) / 2 * 2**zoom)

    return sum(
        (column(extent.xMaximum(), zoom) - column(extent.xMinimum(), zoom) + 1)
        * (row(extent.yMinimum(), zoom) - row(extent.yMaximum(), zoom) + 1)
        for zoom in range(zooms.low, zooms.high + 1)
    )


def store_tiles(
    layers: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    zooms: Zooms,
    folder: Path,
    feedback: QgsProcessingFeedback,
) -> Path:
    """Write the base map of an extent (EPSG:4326) into the folder; the file that holds it.

    Levels that an earlier, stopped run has finished are not drawn again. Raises
    TooManyTiles, PackNotWritten, Cancelled; finished levels stay for the next run.
    """
    count = tile_count(extent, zooms)
    if count > LIMIT:
        raise TooManyTiles(count=count, limit=LIMIT)
    project = QgsProject()
    # QGIS 3.22 takes the extent in the project's system, whatever it says of its own.
    project.setCrs(QgsCoordinateReferenceSystem(WGS84))
    project.addMapLayers([layer.clone() for layer in layers])
    try:
        levels = [
            _level(project, extent, zoom, folder, feedback)
            for zoom in range(zooms.low, zooms.high + 1)
        ]
    finally:
        project.clear()
    target = folder / pack.TILES
    _unite(levels, target)
    for level in levels:
        level.unlink()
    return target


def _level(
    project: QgsProject,
    extent: QgsRectangle,
    zoom: int,
    folder: Path,
    feedback: QgsProcessingFeedback,
) -> Path:
    done = folder / f"fond-{zoom}.mbtiles"
    if done.exists():
        return done
    part = folder / f"fond-{zoom}.part.mbtiles"
    part.unlink(missing_ok=True)
    context = QgsProcessingContext()
    context.setProject(project)
    sides = (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())
    box = ",".join(map(repr, sides))
    _, ok = _writer().run(
        {
            "EXTENT": f"{box} [{WGS84}]",
            "ZOOM_MIN": zoom,
            "ZOOM_MAX": zoom,
            "TILE_FORMAT": 1,  # JPEG: a third of PNG for photographs, no more for plans
            "QUALITY": 80,
            "OUTPUT_FILE": str(part),
        },
        context,
        feedback,
    )
    if feedback.isCanceled():
        part.unlink(missing_ok=True)
        raise Cancelled
    # QGIS reports success for folders it cannot write to: look at the file.
    if not ok or not part.exists() or not part.stat().st_size:
        raise PackNotWritten(path=folder)
    part.replace(done)
    return done


def _writer() -> Any:
    """QGIS's tile writer; it was a Python algorithm until QGIS 3.24."""
    registry = QgsApplication.processingRegistry()
    found = registry.algorithmById("native:tilesxyzmbtiles")
    return (found or registry.algorithmById("qgis:tilesxyzmbtiles")).create()


def _unite(levels: Sequence[Path], target: Path) -> None:
    """Put the levels into one file (MBTiles 1.1)."""
    part = target.with_name(f"{target.stem}.part{target.suffix}")
    part.unlink(missing_ok=True)
    with closing(sqlite3.connect(part, isolation_level=None)) as db:
        db.execute(_TILES)
        db.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        for level in levels:
            db.execute("ATTACH DATABASE ? AS level", (str(level),))
            db.execute("INSERT OR REPLACE INTO tiles SELECT * FROM level.tiles")
            db.execute(
                "INSERT INTO metadata SELECT name, value FROM level.metadata"
                " WHERE name NOT IN ('minzoom', 'maxzoom')"
                " AND name NOT IN (SELECT name FROM main.metadata)"
            )
            db.execute("DETACH DATABASE level")
        db.execute(
            "INSERT INTO metadata SELECT 'minzoom', min(zoom_level) FROM tiles"
            " UNION ALL SELECT 'maxzoom', max(zoom_level) FROM tiles"
        )
    part.replace(target)


_TILES = """
CREATE TABLE tiles (
  zoom_level INTEGER NOT NULL, tile_column INTEGER NOT NULL, tile_row INTEGER NOT NULL,
  tile_data BLOB NOT NULL, UNIQUE (zoom_level, tile_column, tile_row)
)
"""


def write_project(
    folder: Path, title: str, plan: Plan, kinds: list[str], extent: QgsRectangle
) -> Path:
    """Write the project of a pack, its paths relative to the folder, and look at it.

    `kinds` are those of the workspace's districts; `extent` (EPSG:4326) is what it shows.
    Raises PackNotWritten when it could not be written.
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
        project.addMapLayer(layer)
    layers = WorkspaceLayers(project)
    layers.show(folder / pack.WORKSPACE, Looks(plan), kinds)
    project.viewSettings().setDefaultViewExtent(
        QgsReferencedRectangle(extent, QgsCoordinateReferenceSystem(WGS84))
    )
    written = project.write()
    layers.reload()  # QGIS lets go of the file: its journals would stay in the folder
    layers.release()
    project.clear()
    if not written or not path.is_file():
        raise PackNotWritten(path=path)
    return path
