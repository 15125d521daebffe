"""A first reading of everything takes no more memory than one page of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.platform.serving import ROOT, prepare, serving

FEW, MANY = 10_000, 40_000
MOST_MB = 25
"""What the indexes of the rest may take; its documents, kept, would take some 90 MB."""

_PULL = """
import json, resource, sys
from enaction_plugin.core.connectors import native_platform
from enaction_plugin.core.sync import Syncer
from enaction_plugin.core.workspace import Workspace

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

class Watch:
    early = 0.0
    def report(self, fraction):
        if not self.early and ws.db.execute("SELECT max(fid) FROM contributions").fetchone()[0]:
            if ws.contributions.count().total >= int(sys.argv[4]):
                self.early = peak()
    def check(self):
        pass

with Workspace.create(sys.argv[3]) as ws:
    ws.db.execute("PRAGMA cache_size = -2000")  # a full cache would hide what grows
    watch = Watch()
    Syncer(ws, native_platform(sys.argv[1], sys.argv[2])).run("pull", progress=watch)
    rows = ws.contributions.count().total
print(json.dumps({"early": watch.early, "peak": peak(), "rows": rows}))
"""


def test_row_54_the_memory_a_pull_takes_does_not_grow_with_what_it_reads(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'platform.sqlite'}"
    with serving(database, prepare(database, MANY)) as platform:
        done = subprocess.run(
            [
                *(sys.executable, "-c", _PULL, platform.url, platform.planner_token),
                *(str(tmp_path / "planner.gpkg"), str(FEW)),
            ],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)

    assert told["rows"] == MANY
    assert 0 < told["early"] <= told["peak"] < told["early"] + MOST_MB
