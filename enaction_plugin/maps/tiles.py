"""Tiles of a base map, stored on purpose for a meeting: which, how many, and into one file.

Only from base layers the planner has marked as allowed (many tile servers' terms forbid
it), for one area and a few zoom levels, through QGIS's own tile writer. One block at a
time: a pack that was stopped goes on where it was.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterator, Sequence
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
    QgsRectangle,
)

from ..core.errors import QT_TRANSLATE_NOOP, Cancelled, Sentence
from ..core.meeting import pack
from ..core.meeting.errors import BaseMapUnreachable, PackNotWritten, TooManyTiles
from .answers import Answers
from .layers import BASES, STORABLE

LIMIT = 20_000
"""Tiles a pack may hold; about 400 MB of a plain map."""
TILE_BYTES = 20_000
"""What a tile weighs, roughly: to tell a size before it is known."""
WGS84 = "EPSG:4326"
LARGEST = 559_082_264.03
"""The scale of zoom level 0 at the equator."""
BLOCK = 600
"""Tiles drawn at once, about: what a stop may cost."""
META = 4
"""The writer draws so many columns of tiles together, so that labels are not cut."""
_CLOSED = QT_TRANSLATE_NOOP("Enaction", "the layer cannot be opened")


class Zooms(NamedTuple):
    """The zoom levels of a base map, both included."""

    low: int
    high: int


class Block(NamedTuple):
    """Columns of tiles of one zoom level, drawn at once; `extent` in EPSG:4326 degrees."""

    zoom: int
    column: int
    extent: QgsRectangle


def storable(project: QgsProject) -> list[QgsMapLayer]:
    """The base layers of a project that may be stored, in drawing order."""
    layers = project.layerTreeRoot().layerOrder()
    return [layer for layer in layers if layer.customProperty(STORABLE)]


def offered(project: QgsProject) -> list[QgsMapLayer]:
    """The base layers of a project that could be stored if they were marked so."""
    layers = project.layerTreeRoot().layerOrder()
    return [one for one in layers if one.type() in BASES or one.customProperty(STORABLE)]


def scale(zoom: int, latitude: float) -> int:
    """The scale of a zoom level at a latitude (degrees), to two digits: 22 000 is 1:22 000.

    Source: OGC Two Dimensional Tile Matrix Set 1.0, annex D (WebMercatorQuad), whose
    pixels measure 0.28 mm.
    """
    exact = LARGEST * math.cos(math.radians(latitude)) / 2**zoom
    return round(exact, 1 - math.floor(math.log10(exact)))


def want_few(count: int) -> None:
    """Raise TooManyTiles for more than a pack may hold."""
    if count > LIMIT:
        raise TooManyTiles(count=count, limit=LIMIT)


def tile_count(extent: QgsRectangle, zooms: Zooms) -> int:
    """How many tiles cover an extent (EPSG:4326 degrees) at these zoom levels."""
    grids = (_grid(extent, zoom) for zoom in range(zooms.low, zooms.high + 1))
    return sum((right - left + 1) * (bottom - top + 1) for left, right, top, bottom in grids)


def _grid(extent: QgsRectangle, zoom: int) -> tuple[int, int, int, int]:
    """First and last column, first and last row of the tiles that cover an extent.

    Source: OpenStreetMap wiki, "Slippy map tilenames".
    """

    def column(lon: float) -> int:
        return math.floor((lon + 180) / 360 * 2**zoom)

    def row(lat: float) -> int:
        angle = math.radians(max(-85.05, min(85.05, lat)))
        return math.floor((1 - math.asinh(math.tan(angle)) / math.pi) / 2 * 2**zoom)

    return (
        column(extent.xMinimum()),
        column(extent.xMaximum()),
        row(extent.yMaximum()),
        row(extent.yMinimum()),
    )


def blocks(extent: QgsRectangle, zooms: Zooms) -> Iterator[Block]:
    """An extent in blocks of about BLOCK tiles, the small scales first."""
    for zoom in range(zooms.low, zooms.high + 1):
        left, right, top, bottom = _grid(extent, zoom)
        wide = max(META, BLOCK // (bottom - top + 1) // META * META)
        for start in range(left, right + 1, wide):
            end = min(start + wide - 1, right)
            west, east = ((at + 0.5) / 2**zoom * 360 - 180 for at in (start, end))
            sides = (west, extent.yMinimum(), east, extent.yMaximum())
            yield Block(zoom, start, QgsRectangle(*sides))


def want_layers(layers: Sequence[QgsMapLayer]) -> None:
    """Raise BaseMapUnreachable for a layer that cannot be opened."""
    for layer in layers:
        if not layer.isValid():
            raise BaseMapUnreachable(name=layer.name(), detail=Sentence(_CLOSED))


def store_tiles(
    layers: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    zooms: Zooms,
    folder: Path,
    feedback: QgsProcessingFeedback,
) -> Path:
    """Write the base map of an extent (EPSG:4326) into the folder; the file that holds it.

    Blocks that an earlier, stopped run has finished are not drawn again. Raises
    TooManyTiles, BaseMapUnreachable, PackNotWritten, Cancelled; finished blocks stay for
    the next run.
    """
    want_few(tile_count(extent, zooms))
    want_layers(layers)
    project = QgsProject()
    # QGIS 3.22 takes the extent in the project's system, whatever it says of its own.
    project.setCrs(QgsCoordinateReferenceSystem(WGS84))
    project.addMapLayers([layer.clone() for layer in layers])
    wanted = list(blocks(extent, zooms))
    done = []
    try:
        for number, block in enumerate(wanted):
            if feedback.isCanceled():
                raise Cancelled
            done.append(_block(project, layers, block, folder, feedback))
            feedback.setProgress(100 * (number + 1) / len(wanted))
    finally:
        project.clear()
    target = folder / pack.TILES
    with pack.writing(folder):
        _unite(done, target)
        for part in folder.glob("fond-*.mbtiles"):
            part.unlink()
    return target


def _block(
    project: QgsProject,
    layers: Sequence[QgsMapLayer],
    block: Block,
    folder: Path,
    feedback: QgsProcessingFeedback,
) -> Path:
    box = block.extent
    sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    rows = _grid(box, block.zoom)
    name = "-".join(map(str, ("fond", block.zoom, *rows)))
    done = folder / f"{name}.mbtiles"
    if done.exists():
        return done
    part = folder / f"{name}.part.mbtiles"
    with pack.writing(folder):
        part.unlink(missing_ok=True)
    context = QgsProcessingContext()
    context.setProject(project)
    inner = QgsProcessingFeedback()  # its own progress is that of a block
    feedback.canceled.connect(inner.cancel)
    with Answers(layers) as answers:
        _, ok = _writer().run(
            {
                "EXTENT": f"{','.join(map(repr, sides))} [{WGS84}]",
                "ZOOM_MIN": block.zoom,
                "ZOOM_MAX": block.zoom,
                "TILE_FORMAT": 1,  # JPEG: a third of PNG for photographs, no more for plans
                "QUALITY": 80,
                "OUTPUT_FILE": str(part),
            },
            context,
            inner,
        )
    if feedback.isCanceled() or answers.missing:
        part.unlink(missing_ok=True)
    if feedback.isCanceled():
        raise Cancelled
    # QGIS reports success for servers that are silent: it draws nothing, and says nothing.
    if answers.missing:
        raise BaseMapUnreachable(name=answers.missing[0], detail=answers.missing[1])
    # And for folders it cannot write to: look at the file.
    if not ok or not part.exists() or not part.stat().st_size:
        raise PackNotWritten(path=folder)
    with pack.writing(folder):
        part.replace(done)
    return done


def _writer() -> Any:
    """QGIS's tile writer; it was a Python algorithm until QGIS 3.24."""
    registry = QgsApplication.processingRegistry()
    found = registry.algorithmById("native:tilesxyzmbtiles")
    return (found or registry.algorithmById("qgis:tilesxyzmbtiles")).create()


def _unite(parts: Sequence[Path], target: Path) -> None:
    """Put the blocks into one file (MBTiles 1.1)."""
    part = target.with_name(f"{target.stem}.part{target.suffix}")
    part.unlink(missing_ok=True)
    with closing(sqlite3.connect(part, isolation_level=None)) as db:
        db.execute(_TILES)
        db.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        for block in parts:
            db.execute("ATTACH DATABASE ? AS block", (str(block),))
            db.execute("INSERT OR REPLACE INTO tiles SELECT * FROM block.tiles")
            db.execute(
                "INSERT INTO metadata SELECT name, value FROM block.metadata"
                " WHERE name NOT IN ('minzoom', 'maxzoom')"
                " AND name NOT IN (SELECT name FROM main.metadata)"
            )
            db.execute("DETACH DATABASE block")
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
