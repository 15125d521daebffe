"""What one fresh process of an exchange's measure does: `… exchanging_child WHAT ARGUMENTS…`."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from enaction_plugin.core.connectors.native import NativePlatform, native_platform
from enaction_plugin.core.connectors.transport import RequestsTransport, Response
from enaction_plugin.core.model.contribution import Contribution
from enaction_plugin.core.model.tagging import Origin
from enaction_plugin.core.sync import synchronise
from enaction_plugin.core.sync.connection import read_again
from enaction_plugin.core.workspace import Workspace, schema

from . import data, holding

Told = dict[str, Any]

GEOPACKAGE = ("rtree_", "trigger_")
"""The triggers any GeoPackage has: its spatial index and its feature count hang on them."""


class _Counted(RequestsTransport):
    """A transport that notes how many requests it sent, and how long they took."""

    requests = 0
    seconds = 0.0

    def request(self, *arguments: Any, **options: Any) -> Response:
        started = time.perf_counter()
        try:
            return super().request(*arguments, **options)
        finally:
            self.requests += 1
            self.seconds += time.perf_counter() - started


def pull(target: str, url: str, token: str) -> Told:
    """Everything a platform has into a new workspace."""
    with holding.watching() as holds, Workspace.create(Path(target), overwrite=True) as workspace:
        asked = holding.Asked()
        started = time.perf_counter()
        synchronise(workspace, _platform(url, token), "pull", progress=asked)
        told: Told = {"seconds": time.perf_counter() - started}
        told.update(held=holds.take(), deaf=asked.take())
        return {**told, "rows": workspace.contributions.count().total}


def fetch(url: str, token: str) -> Told:
    """The same pages, fetched and parsed, then forgotten: what no puller can avoid."""
    import requests

    session = requests.Session()
    session.headers["Authorization"] = f"Bearer {token}"
    started = time.perf_counter()
    limit = session.get(f"{url}/api/v1").json()["limits"]["page"]
    after, more, rows = 0, True, 0
    while more:
        page = session.get(f"{url}/api/v1/changes", params={"after": after, "limit": limit}).json()
        after, more = page["next"], page["more"]
        rows += len(page["changes"])
    return {"seconds": time.perf_counter() - started, "rows": rows}


def nothing(target: str, url: str, token: str) -> Told:
    """An exchange with nothing to do: its requests, and the seconds that are not theirs."""
    with Workspace.open(Path(target)) as workspace:
        synchronise(workspace, _platform(url, token))  # a copied file makes itself known
        transport = _Counted(url, token)
        started = time.perf_counter()
        report = synchronise(workspace, NativePlatform(transport))
        seconds = time.perf_counter() - started
    if not report.synchronised:
        raise RuntimeError("there was something to do")
    return {"own": seconds - transport.seconds, "requests": transport.requests}


def push(target: str, url: str, token: str, count: str) -> Told:
    """`count` links, from the gesture that made them to the last answer; then the feed."""
    with holding.watching() as holds, Workspace.open(Path(target)) as workspace:
        workspace.tag(workspace.contributions.ids()[: int(count)], "E1")
        workspace.settle()
        holds.take()
        asked = holding.Asked()
        started = time.perf_counter()
        report = synchronise(workspace, _platform(url, token), "push", progress=asked)
        pushed = time.perf_counter() - started
        held, deaf = holds.take(), asked.take()
        if report.pushed != int(count):
            raise RuntimeError(f"{report.pushed} links were sent")
        report = synchronise(workspace, _platform(url, token), progress=asked)
        seconds = time.perf_counter() - started
    if not report.synchronised:
        raise RuntimeError("something is left")
    return {"seconds": pushed, "both": seconds, "held": held, "deaf": deaf}


def compare(target: str, count: str) -> Told:
    """The comparison of everything with what was sent, `count` links waiting."""
    with holding.watching() as holds, Workspace.open(Path(target)) as workspace:
        ids = workspace.contributions.ids()
        workspace.tag(ids[:: max(1, len(ids) // int(count))], "E1")
        workspace.settle()
        holds.take()
        asked = holding.Asked()
        started = time.perf_counter()
        workspace.reconcile(asked)
        seconds = time.perf_counter() - started
        return {"seconds": seconds, "held": holds.take(), "deaf": asked.take()}


def hold(target: str, url: str, token: str) -> Told:
    """Each of the long operations on a whole workspace: seconds, hold, wait for a cancel."""
    told = {}
    with holding.watching() as holds, Workspace.open(Path(target)) as workspace:
        asked = holding.Asked()
        ids = list(workspace.contributions.ids())
        edited = list(_edited(len(ids)))

        def read_everything_again() -> None:
            read_again(workspace, "measure")
            synchronise(workspace, _platform(url, token), progress=asked)

        operations: dict[str, Callable[[], object]] = {
            "link": lambda: workspace.tag(ids, "E1", progress=asked),
            "undo the link": lambda: workspace.undo(asked),
            "redo the link": lambda: workspace.redo(asked),
            "let the rows follow": lambda: workspace.settle(asked),
            "main priority": lambda: workspace.set_main_priority(ids, "E2", asked),
            "link, each to its own": lambda: workspace.tag_each(
                {"E3": ids[::2], "E4": ids[1::2]}, Origin.SUGGESTION, progress=asked
            ),
            "give links a reason": lambda: workspace.relink(ids, "E1", note="x", progress=asked),
            "unlink": lambda: workspace.untag(ids, "E1", asked),
            "follow-up": lambda: workspace.assess(ids, "status", "study", progress=asked),
            "undo the follow-up": lambda: workspace.undo(asked),
            "import again": lambda: workspace.upsert_contributions(edited, progress=asked),
            "read everything again": read_everything_again,
        }
        for name, operation in operations.items():
            holds.take()
            asked.take()
            started = time.perf_counter()
            operation()
            seconds = time.perf_counter() - started
            told[name] = {"seconds": seconds, "held": holds.take(), "deaf": asked.take()}
            print(name, told[name], file=sys.stderr, flush=True)
    return told


def load(target: str, rows: str) -> Told:
    """A file into an empty workspace somebody has open."""
    with holding.watching() as holds, Workspace.create(Path(target), overwrite=True) as workspace:
        holds.take()
        made = list(_edited(int(rows)))
        asked = holding.Asked()
        started = time.perf_counter()
        workspace.bulk_load(made, total=int(rows), progress=asked)
        seconds = time.perf_counter() - started
        return {"seconds": seconds, "held": holds.take(), "deaf": asked.take()}


def _edited(rows: int) -> Iterator[Contribution]:
    """The made-up contributions as a file has them, each with one more vote."""
    for feature in data.features(rows):
        said: Any = feature["properties"]
        lon, lat = feature["geometry"]["coordinates"]  # type: ignore[index]
        yield Contribution(
            uuid=said["uuid"],
            platform_id=said["id"],
            source="bench",
            title=said["title"],
            body=said["body"],
            category=said["category"],
            kind=said["kind"],
            created_at=said["created_at"],
            updated_at=said["updated_at"],
            votes_for=said["votes_for"] + 1,
            votes_against=said["votes_against"],
            author=said["author"],
            url=said["url"],
            lon=lon,
            lat=lat,
        )


def calculate(target: str, capturing: str) -> Told:
    """A column of every row through QGIS, as the field calculator writes it.

    `capturing` is "yes", "no" (a GeoPackage's own triggers stay) or "bare" (none at all).
    """
    from qgis.core import QgsApplication, QgsExpression, QgsExpressionContext, QgsVectorLayer

    if capturing != "yes":
        with Workspace.open(Path(target)) as workspace, workspace.transaction() as db:
            for name in schema.trigger_names():
                if capturing == "bare" or not name.startswith(GEOPACKAGE):
                    db.execute(f'DROP TRIGGER IF EXISTS "{name}"')
    application = QgsApplication([], False)
    application.initQgis()
    layer = QgsVectorLayer(f"{target}|layername=contributions", "contributions", "ogr")
    field = layer.fields().indexOf("assignee")
    expression = QgsExpression("'Service ' || (\"fid\" % 7)")
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    started = time.perf_counter()
    layer.startEditing()
    rows = 0
    for feature in layer.getFeatures():
        context.setFeature(feature)
        layer.changeAttributeValue(feature.id(), field, expression.evaluate(context))
        rows += 1
    buffered = time.perf_counter()
    if not layer.commitChanges():
        raise RuntimeError("; ".join(layer.commitErrors()))
    ended = time.perf_counter()
    return {"seconds": ended - started, "commit": ended - buffered, "rows": rows}


def _platform(url: str, token: str) -> NativePlatform:
    return native_platform(url, token)


_TASKS: dict[str, Callable[..., Told]] = {
    "pull": pull,
    "fetch": fetch,
    "nothing": nothing,
    "push": push,
    "compare": compare,
    "hold": hold,
    "load": load,
    "calculate": calculate,
}

if __name__ == "__main__":
    print(json.dumps(_TASKS[sys.argv[1]](*sys.argv[2:])), flush=True)
    if "qgis.core" in sys.modules:  # leaving with layers alive would crash in exitQgis
        os._exit(0)
