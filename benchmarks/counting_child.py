"""One fresh process of a measure of counting or of drawing: see `benchmarks.counting`.

The last line printed is JSON.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .data import EXTENT, SEED

Ring = list[tuple[float, float]]


def outline(path: str) -> dict[str, Any]:
    """Put the made-up outlines into a workspace."""
    from enaction_plugin.core.model.district import District
    from enaction_plugin.core.shapes import to_wkb
    from enaction_plugin.core.workspace import Workspace

    def districts(rings: list[Ring]) -> list[District]:
        return [
            District(
                str(place),
                f"Perimeter {place}",
                to_wkb({"type": "MultiPolygon", "coordinates": [[ring]]}),
                1000,
            )
            for place, ring in enumerate(rings)
        ]

    with Workspace.open(Path(path)) as workspace:
        workspace.districts.replace("commune", "2024", "made up", districts(_cut(6, 6, 12)))
        workspace.districts.replace("other", "2024", "made up", districts(_cut(25, 20, 1)))
    return {}


def _cut(columns: int, rows: int, pieces: int) -> list[Ring]:
    """The extent cut into quadrangles whose shared borders wander in `pieces` steps."""
    draw = random.Random(SEED)  # noqa: S311 - the same outlines everywhere
    west, south, east, north = EXTENT
    wide, high = (east - west) / columns, (north - south) / rows
    corners = {
        (x, y): (
            round(west + wide * (x + (draw.uniform(-0.2, 0.2) if 0 < x < columns else 0)), 6),
            round(south + high * (y + (draw.uniform(-0.2, 0.2) if 0 < y < rows else 0)), 6),
        )
        for x in range(columns + 1)
        for y in range(rows + 1)
    }
    borders: dict[Any, Ring] = {}

    def border(a: tuple[int, int], b: tuple[int, int]) -> Ring:
        if (b, a) in borders:
            return borders[b, a][::-1]
        if (a, b) not in borders:
            (x1, y1), (x2, y2) = corners[a], corners[b]
            line = [corners[a]]
            for step in range(1, pieces):
                part, off = step / pieces, 0.04 * min(wide, high)
                line.append(
                    (
                        round(x1 + part * (x2 - x1) + draw.uniform(-off, off), 6),
                        round(y1 + part * (y2 - y1) + draw.uniform(-off, off), 6),
                    )
                )
            borders[a, b] = [*line, corners[b]]
        return borders[a, b]

    rings = []
    for x in range(columns):
        for y in range(rows):
            around = [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1), (x, y)]
            ring: Ring = []
            for a, b in zip(around, around[1:]):
                ring += border(a, b)[:-1]
            rings.append([*ring, ring[0]])
    return rings


def ours(path: str, kind: str) -> dict[str, Any]:
    """Open the workspace and count; count again with the coordinates in memory."""
    import numpy  # noqa: F401 - loaded already in every QGIS that has run Processing

    from enaction_plugin.core.analysis import Analysis
    from enaction_plugin.core.workspace import Workspace

    started = time.perf_counter()
    with Workspace.open(Path(path), readonly=True) as workspace:
        analysis = Analysis(workspace)
        counts = analysis.inside(kind, "2024")
        cold = time.perf_counter() - started
        started = time.perf_counter()
        analysis.inside(kind, "2024")
        warm = time.perf_counter() - started
        around = analysis.surroundings(kind, "2024", 0.0)
        boundary = {one.inside.key: one.inside.figures.boundary for one in around}
    return {"cold": cold, "warm": warm, "counts": _named(counts), "boundary": boundary}


def _named(counts: dict[Any, Any]) -> dict[str, int]:
    return {str(fid): int(count) for fid, count in counts.items()}


def native(path: str, kind: str) -> dict[str, Any]:
    """The same by QGIS's own algorithm; in all districts if `kind` is empty."""
    _start()
    import processing
    from processing.core.Processing import Processing
    from qgis.core import QgsVectorLayer

    Processing.initialize()
    points = QgsVectorLayer(f"{path}|layername=contributions", "points", "ogr")
    some = f"|subset=kind = '{kind}'" if kind else ""
    areas = QgsVectorLayer(f"{path}|layername=districts{some}", "areas", "ogr")
    started = time.perf_counter()
    made = processing.run(
        "native:countpointsinpolygon",
        {"POLYGONS": areas, "POINTS": points, "FIELD": "N", "OUTPUT": "memory:"},
    )["OUTPUT"]
    seconds = time.perf_counter() - started
    return {
        "seconds": seconds,
        "counts": _named({row["fid"]: row["N"] for row in made.getFeatures()}),
    }


def update(path: str) -> dict[str, Any]:
    """Move a thousand contributions as another program would, then find their places again.

    The second time of two: in a session at work the program and the file are warm.
    """
    from enaction_plugin.core.geometry import point_blob
    from enaction_plugin.core.workspace import ContributionFilter, Workspace

    draw = random.Random(SEED)  # noqa: S311 - the same moves everywhere
    west, south, east, north = EXTENT
    seconds = 0.0
    with Workspace.open(Path(path)) as workspace:
        workspace.contributions.first(ContributionFilter(), 1)
        for _ in range(2):
            with workspace.transaction(applying=True) as db:
                (rows,) = db.execute("SELECT max(fid) FROM contributions").fetchone()
                db.executemany(
                    "UPDATE contributions SET geom = ? WHERE fid = ?",
                    [
                        (point_blob(draw.uniform(west, east), draw.uniform(south, north)), fid)
                        for fid in range(1, rows, rows // 1000)
                    ],
                )
            started = time.perf_counter()
            workspace.districts.catch_up()
            seconds = time.perf_counter() - started
    return {"seconds": seconds}


def dock(path: str) -> dict[str, Any]:
    """What the Analysis dock asks: at first, by every dimension, and then under a filter."""
    from enaction_plugin.core.analysis import ACTION, CATEGORY, PRIORITY, districts
    from enaction_plugin.core.workspace import ContributionFilter, Workspace
    from enaction_plugin.gui.analysis_question import Question, Scope, answer, choices

    everything, some = ContributionFilter(), ContributionFilter(priorities=frozenset({"E1"}))
    told: dict[str, float] = {}
    with Workspace.open(Path(path), readonly=True) as workspace:
        for name, dimension, wanted in (
            ("first", PRIORITY, everything),
            ("priority", PRIORITY, everything),
            ("action", ACTION, everything),
            ("commune", districts("commune", "2024"), everything),
            ("commune again", districts("commune", "2024"), everything),
            ("category filtered", CATEGORY, some),
        ):
            started = time.perf_counter()
            choices(workspace, wanted)
            answer(workspace, Question(dimension, Scope.FILTERED, wanted))
            told[name] = time.perf_counter() - started
    return told


def theme(path: str) -> dict[str, Any]:
    """Gather once, then draw what the default theme shows at full extent."""
    _start()
    from qgis.core import QgsVectorLayer

    from enaction_plugin.core.workspace import Workspace
    from enaction_plugin.maps import gathered, views
    from enaction_plugin.maps.looks import Looks

    file = Path(tempfile.mkdtemp()) / "cells.gpkg"
    started = time.perf_counter()
    with Workspace.open(Path(path), readonly=True) as workspace:
        looks = Looks(workspace.plan())
        made = views.make(workspace, file)
        gathering = time.perf_counter() - started
        layers = [_bubbles(path, looks)]
    layers[0].setScaleBasedVisibility(made.singly != float("inf"))
    layers[0].setMinimumScale(made.singly)
    for level in made.levels:
        if level.largest >= made.singly:
            layer = QgsVectorLayer(f"{file}|layername={level.table}", level.table, "ogr")
            layer.setRenderer(gathered.rings(looks))
            layer.setScaleBasedVisibility(True)
            layer.setMinimumScale(level.smallest)
            layer.setMaximumScale(level.largest)
            layers.append(layer)
    return {"seconds": _draw(layers), "made": gathering}


def bubbles(path: str) -> dict[str, Any]:
    """Every contribution as a data-defined bubble."""
    _start()
    from enaction_plugin.core.workspace import Workspace
    from enaction_plugin.maps.looks import Looks

    with Workspace.open(Path(path), readonly=True) as workspace:
        looks = Looks(workspace.plan())
    return {"seconds": _draw([_bubbles(path, looks)])}


def _bubbles(path: str, looks: Any) -> Any:
    from qgis.core import QgsVectorLayer

    from enaction_plugin.maps import styles

    layer = QgsVectorLayer(f"{path}|layername=contributions", "contributions", "ogr")
    layer.setRenderer(styles.bubbles(looks, "", ""))
    return layer


def _draw(layers: list[Any]) -> float:
    """Seconds of one rendering at full extent; a first one warms what is cached."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsMapRendererParallelJob,
        QgsMapSettings,
        QgsProject,
        QgsRectangle,
    )
    from qgis.PyQt.QtCore import QSize

    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setOutputSize(QSize(1440, 900))
    settings.setOutputDpi(96)
    settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    to_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), settings.destinationCrs(), QgsProject.instance()
    )
    settings.setExtent(to_map.transformBoundingBox(QgsRectangle(*EXTENT)))
    started = time.perf_counter()
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return time.perf_counter() - started


def _start() -> None:
    from qgis.core import QgsApplication

    sys.path.append("/usr/share/qgis/python/plugins")
    _start.application = QgsApplication([], True)  # type: ignore[attr-defined]  # must live on
    _start.application.initQgis()  # type: ignore[attr-defined]


_TASKS: dict[str, Callable[..., dict[str, Any]]] = {
    "outline": outline,
    "ours": ours,
    "native": native,
    "update": update,
    "dock": dock,
    "theme": theme,
    "bubbles": bubbles,
}

if __name__ == "__main__":
    print(json.dumps(_TASKS[sys.argv[1]](*sys.argv[2:])), flush=True)
    os._exit(0)  # leaving with layers alive would crash in exitQgis
