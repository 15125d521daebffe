"""What one fresh QGIS of the desk's measures does: `python -m benchmarks.desk_child WHAT FILE`.

The last line printed is JSON: milliseconds as a person at the window would count them.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import sys
import time
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

WORDS = ("vélo", "gare", "parc", "école", "bus", "logement", "piscine", "marché", "chemin", "eau")
SEED = 5
TICK_MS = 4
JUMPS = 60
_ALIVE: list[Any] = []  # windows that crash when they go before QGIS does


class Window:
    """QGIS without a screen, and how long its event loop was ever held."""

    def __init__(self) -> None:
        from qgis.core import QgsApplication
        from qgis.PyQt.QtCore import QTimer

        self.application = QgsApplication([], True)
        self.application.initQgis()
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(1000 * (now - self._last))
        self._last = now

    def start(self) -> None:
        """Begin to watch the event loop."""
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def worst(self) -> float:
        """The longest the loop was held since `start`, in milliseconds."""
        self._timer.stop()
        return max(self.gaps, default=0.0)

    def until(self, condition: Callable[[], Any], seconds: float = 120) -> float:
        """Serve events until something is true; how long it took, in milliseconds."""
        from qgis.PyQt.QtCore import QEventLoop

        started = time.perf_counter()
        while not condition():
            if time.perf_counter() - started > seconds:
                raise TimeoutError(condition)
            self.application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, TICK_MS)
            time.sleep(0.0005)
        return 1000 * (time.perf_counter() - started)


def resident() -> float:
    """Memory of this process now, in MB."""
    with Path("/proc/self/status").open(encoding="ascii") as file:
        line = next(one for one in file if one.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def dock(path: str) -> dict[str, Any]:
    """Open the workspace in both docks, scroll all over it, change the filter."""
    from qgis.core import QgsProject
    from qgis.gui import QgsMapCanvas

    from enaction_plugin.bridge.session import Session
    from enaction_plugin.core.workspace import ContributionFilter
    from enaction_plugin.gui.contributions_panel import ContributionsPanel
    from enaction_plugin.gui.plan_panel import PlanPanel
    from enaction_plugin.maps.layers import WorkspaceLayers
    from enaction_plugin.maps.looks import Looks
    from enaction_plugin.maps.map_link import MapLink

    window = Window()
    canvas = QgsMapCanvas()
    before = resident()
    session = Session(Looks)
    link = MapLink(session, WorkspaceLayers(QgsProject.instance()), canvas)
    panel, plan = ContributionsPanel(session, link), PlanPanel(session)
    for body in (panel, plan):
        body.resize(400, 900)
        body.show()
    window.application.processEvents()
    model = panel.model

    def shown() -> bool:
        index = panel.list.indexAt(panel.list.viewport().rect().center())
        return index.isValid() and model.row(index) is not None

    window.start()
    session.open(Path(path))
    first = window.until(shown)
    whole = first + window.until(lambda: model.rowCount() > 100_000)
    window.until(lambda: plan.priorities._counts)
    opening = window.worst()

    draw = random.Random(SEED)  # noqa: S311 - the same jumps everywhere
    bar = panel.list.verticalScrollBar()
    window.start()
    jumps = []
    for _ in range(JUMPS):
        bar.setValue(int(bar.maximum() * draw.random()))
        jumps.append(window.until(shown))
    scrolling = window.worst()

    window.start()
    filters = []
    for wanted in (
        *(ContributionFilter(text=word) for word in WORDS),
        *(ContributionFilter(text=word, sort="score") for word in WORDS[:4]),
        ContributionFilter(categories=frozenset({"Mobilité"})),
        ContributionFilter(without_priority=True),
        ContributionFilter(todo=True, sort="score"),
        ContributionFilter(priorities=frozenset({"E1"})),
        ContributionFilter(since="2018-03-01", until="2018-04-01"),
        ContributionFilter(),
    ):
        generation = panel.listing._generation
        session.set_filter(wanted)
        landed = [False]
        model.modelReset.connect(lambda landed=landed: landed.__setitem__(0, True))
        filters.append(window.until(lambda landed=landed: landed[0] and shown()))
        model.modelReset.disconnect()
        window.until(lambda before=generation: panel.listing._generation > before + 1)
    filtering = window.worst()
    window.until(lambda: "…" not in plan.tabs.tabText(1))
    return {
        "first": first,
        "whole": whole,
        "jumps": jumps,
        "filters": filters,
        "worst": {"opening": opening, "scrolling": scrolling, "filtering": filtering},
        "memory": resident() - before,
    }


def table(path: str) -> dict[str, Any]:
    """The attribute table of QGIS on the same layer: until its first rows are there."""
    from qgis.core import QgsVectorLayer
    from qgis.gui import QgsDualView, QgsMapCanvas

    window = Window()
    canvas = QgsMapCanvas()
    layer = QgsVectorLayer(f"{path}|layername=contributions", "contributions", "ogr")
    view = QgsDualView()
    view.resize(900, 900)
    started = time.perf_counter()
    view.init(layer, canvas)
    view.setView(QgsDualView.ViewMode.AttributeTable)
    view.show()
    window.application.processEvents()
    first = 1000 * (time.perf_counter() - started)
    _ALIVE.extend((window, canvas, layer, view))
    return {"first": first}


def like(path: str) -> dict[str, Any]:
    """A LIKE filter on the layer against the same word in the dock's search: all that match."""
    from qgis.core import QgsFeatureRequest, QgsVectorLayer

    from enaction_plugin.core.workspace import ContributionFilter, Workspace

    Window()
    layer = QgsVectorLayer(f"{path}|layername=contributions", "contributions", "ogr")
    ours, theirs = [], []
    with Workspace.open(Path(path), readonly=True) as workspace:
        workspace.contributions.ids(ContributionFilter(text="warm"))
        for word in WORDS:
            started = time.perf_counter()
            workspace.contributions.ids(ContributionFilter(text=word))
            ours.append(1000 * (time.perf_counter() - started))
        for word in WORDS[:3]:
            request = QgsFeatureRequest().setFilterExpression(
                f"\"title\" ILIKE '%{word}%' OR \"body\" ILIKE '%{word}%'"
            )
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry).setNoAttributes()
            started = time.perf_counter()
            array("q", (feature.id() for feature in layer.getFeatures(request)))
            theirs.append(1000 * (time.perf_counter() - started))
    return {"ours": statistics.median(ours), "theirs": statistics.median(theirs)}


def counts(path: str) -> dict[str, Any]:
    """Counts per term of every contribution, as the plan dock asks for them."""
    from enaction_plugin.core.workspace import ContributionFilter, Workspace

    times = []
    with Workspace.open(Path(path), readonly=True) as workspace:
        for _ in range(3):
            started = time.perf_counter()
            found = workspace.term_counts(ContributionFilter())
            times.append(1000 * (time.perf_counter() - started))
    return {"milliseconds": times, "linked": sum(c.contributions for c in found.terms.values())}


_TASKS = {"dock": dock, "table": table, "like": like, "counts": counts}

if __name__ == "__main__":
    print(json.dumps(_TASKS[sys.argv[1]](sys.argv[2])), flush=True)
    sys.stdout.flush()
    os._exit(0)  # leaving with layers alive would crash in exitQgis
