"""What one fresh QGIS of a measure of meetings does: `python -m benchmarks.meeting_child WHAT …`.

The last line printed is JSON: milliseconds or seconds of the part that counts.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any, Callable

KEYS = 200
COMMUNE = (2.80, 50.41, 2.86, 50.45)  # degrees: the size of one commune
HALF = 0.2  # degrees around it that the base layer covers


def room(path: str) -> dict[str, Any]:
    """Go through the agenda by key; each time until the map of the next one is drawn."""
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QRect, Qt
    from qgis.PyQt.QtGui import QKeyEvent
    from qgis.PyQt.QtWidgets import QWidget

    from enaction_plugin.bridge.session import Session
    from enaction_plugin.core.workspace import ContributionFilter
    from enaction_plugin.gui.meeting.meeting_room import MeetingRoom
    from enaction_plugin.maps.layers import WorkspaceLayers
    from enaction_plugin.maps.looks import Looks

    def until(done: Callable[[], Any]) -> None:
        while not done():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)

    session = Session(Looks)
    session.open(Path(path))
    until(lambda: session.is_open)
    layers = WorkspaceLayers(QgsProject.instance())
    layers.show(session.path, session.looks, [])
    parent = QWidget()
    meeting = MeetingRoom(session, lambda: layers.contributions, parent)
    meeting.prepare("Atelier", [("Atelier", ContributionFilter())], "score", {})
    until(lambda: meeting.window is not None)
    window = meeting.window
    window.setGeometry(QRect(0, 0, 1920, 1080))
    drawn: list[float] = []
    window.map.mapCanvasRefreshed.connect(lambda: drawn.append(time.perf_counter()))
    until(lambda: drawn and not window.map.isDrawing())
    times = []
    none = Qt.KeyboardModifier.NoModifier
    for _ in range(KEYS):
        drawn.clear()
        wanted = window.progress.value() + 1
        started = time.perf_counter()
        press = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Right, none)
        QCoreApplication.sendEvent(window, press)
        until(lambda wanted=wanted: window.progress.value() == wanted and drawn)
        times.append(1000 * (time.perf_counter() - started))
    meeting.put_away()
    session.close()
    return {"milliseconds": times}


def pack(workspace: str, folder: str) -> dict[str, Any]:
    """A pack of the whole workspace, three zoom levels of one commune."""
    from qgis.core import (
        QgsFeature,
        QgsGeometry,
        QgsProcessingFeedback,
        QgsProject,
        QgsRectangle,
        QgsVectorLayer,
    )

    from enaction_plugin.core.meeting import pack as packs
    from enaction_plugin.core.meeting.agenda import by_district
    from enaction_plugin.core.meeting.room import prepare
    from enaction_plugin.core.workspace import Workspace
    from enaction_plugin.maps.pack import write_project
    from enaction_plugin.maps.tiles import Zooms, store_tiles, tile_count

    sys.path.append("/usr/share/qgis/python/plugins")
    from processing.core.Processing import Processing

    Processing.initialize()
    area, zooms = QgsRectangle(*COMMUNE), Zooms(14, 16)
    base = QgsVectorLayer("Polygon?crs=EPSG:4326", "base", "memory")
    square = QgsFeature()
    square.setGeometry(QgsGeometry.fromRect(area.buffered(HALF)))
    base.dataProvider().addFeature(square)
    target = Path(folder)
    target.mkdir(parents=True)
    started = time.perf_counter()
    with Workspace.open(Path(workspace)) as opened:
        meeting = prepare(opened, "Atelier", by_district(opened, ()))
        packs.copy_workspace(opened, target, meeting)
        store_tiles([base], area, zooms, target, QgsProcessingFeedback())
        write_project(target, "Atelier", opened.plan(), [], area)
    seconds = time.perf_counter() - started
    QgsProject.instance().clear()
    return {"seconds": seconds, "tiles": tile_count(area, zooms)}


_TASKS: dict[str, Callable[..., dict[str, Any]]] = {"room": room, "pack": pack}

if __name__ == "__main__":
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    print(json.dumps(_TASKS[sys.argv[1]](*sys.argv[2:])), flush=True)
    os._exit(0)  # leaving with layers alive would crash in exitQgis
