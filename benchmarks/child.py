"""What one fresh process of a measure does: `python -m benchmarks.child WHAT ARGUMENTS…`.

The last line printed is JSON: seconds of the part that counts, start-up left out.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def load(source: str, target: str) -> dict[str, Any]:
    """A file into a new workspace; the parent measures the whole process."""
    from enaction_plugin.core.importing.contributions import import_contributions
    from enaction_plugin.core.workspace import Workspace

    reader = None
    if Path(source).suffix not in (".csv", ".geojson", ".gpkg"):
        from enaction_plugin.bridge.readers import open_table as reader
    with Workspace.create(Path(target), overwrite=True) as workspace:
        result = import_contributions(workspace, Path(source), "bench", open_table=reader)
    return {"rows": result.added}


def tag(workspace_path: str, count: str) -> dict[str, Any]:
    """One term to `count` contributions spread over the workspace."""
    from enaction_plugin.core.workspace import Workspace

    with Workspace.open(Path(workspace_path)) as workspace:
        fids = _spread(workspace.contributions.ids(), int(count))
        started = time.perf_counter()
        step = workspace.tag(fids, "E1")
        seconds = time.perf_counter() - started
        workspace.settle()
        followed = time.perf_counter() - started
        return {"seconds": seconds, "followed": followed, "rows": step.count}


def edit(layer_path: str, count: str) -> dict[str, Any]:
    """One attribute of `count` features of a plain GeoPackage through QGIS's edit buffer."""
    from qgis.core import QgsApplication, QgsVectorLayer

    application = QgsApplication([], False)
    application.initQgis()
    layer = QgsVectorLayer(layer_path, "plain", "ogr")
    fids = _spread(layer.allFeatureIds(), int(count))
    field = layer.fields().indexOf("category")
    started = time.perf_counter()
    layer.startEditing()
    for fid in fids:
        layer.changeAttributeValue(fid, field, "E1")
    if not layer.commitChanges():
        raise RuntimeError("; ".join(layer.commitErrors()))
    return {"seconds": time.perf_counter() - started, "rows": len(fids)}


def search(workspace_path: str, words: str) -> dict[str, Any]:
    """Each of `words` typed letter by letter from the third on: milliseconds of each key."""
    from enaction_plugin.core.workspace import ContributionFilter, Workspace

    times = []
    with Workspace.open(Path(workspace_path), readonly=True) as workspace:
        workspace.contributions.first(ContributionFilter(text="warm"), 100)
        for word in words.split(","):
            for length in range(3, len(word) + 1):
                started = time.perf_counter()
                workspace.contributions.first(ContributionFilter(text=word[:length]), 100)
                times.append(1000 * (time.perf_counter() - started))
    return {"milliseconds": times}


def _spread(fids: Any, count: int) -> list[int]:
    """`count` of the fids, evenly: what a filter selects is never one block of the file."""
    return list(fids)[:: max(1, len(fids) // count)][:count]


_TASKS: dict[str, Callable[..., dict[str, Any]]] = {
    "load": load,
    "tag": tag,
    "edit": edit,
    "search": search,
}

if __name__ == "__main__":
    print(json.dumps(_TASKS[sys.argv[1]](*sys.argv[2:])), flush=True)
    sys.stdout.flush()
    if "qgis.core" in sys.modules:  # leaving with layers alive would crash in exitQgis
        import os

        os._exit(0)
