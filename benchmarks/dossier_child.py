"""What one fresh process of the dossier's measure does: `python -m benchmarks.dossier_child …`."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any


def dossiers(workspace_path: str, folder: str, count: str) -> dict[str, Any]:
    """The dossiers of the first `count` communes (0: of all) into a folder, A4, PDF."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from enaction_plugin.core.dossier.facts import Request
    from enaction_plugin.core.workspace import Workspace
    from enaction_plugin.maps.dossier.printing import Order, print_dossiers

    with Workspace.open(Path(workspace_path), readonly=True) as workspace:
        communes = [one for one in workspace.districts.all() if one.kind == "commune"]
        chosen = tuple(one.fid for one in communes[: int(count) or None])
        order = Order(Request("commune", districts=chosen), Path(folder), "pdf", "a4")
        started = time.perf_counter()
        printed = print_dossiers(workspace, order)
        seconds = time.perf_counter() - started
    return {"seconds": seconds, "pages": printed.pages, "districts": printed.documents}


if __name__ == "__main__":
    print(json.dumps({"dossiers": dossiers}[sys.argv[1]](*sys.argv[2:])), flush=True)
    os._exit(0)  # leaving with layers alive would crash in exitQgis
