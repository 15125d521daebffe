"""The meeting room: from the key to the next contribution, and how long a pack takes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

from . import importing
from .measure import Result, child, run, scratch

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
ROWS = 20_000
CHILD = "benchmarks.meeting_child"


def measure() -> Iterator[Result]:
    """Against limits: no peer does this. At 20,000 contributions."""
    workspace = importing.workspace(ROWS)
    copy = scratch("room.gpkg")
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(workspace, copy)
    taken = run(child("room", copy, module=CHILD), OFFSCREEN)
    times = sorted(taken.told["milliseconds"])
    yield Result(
        "room: from the key to the next contribution, its map drawn, p95, 20,000",
        times[int(0.95 * len(times))],
        must=100,
        aim=50,
        detail=f"p50 {times[len(times) // 2]:.1f} ms, max {times[-1]:.0f} ms, {len(times)} keys",
        repeats=1,
        unit="ms",
    )
    folder = scratch("pack")
    taken = run(child("pack", workspace, folder, module=CHILD), OFFSCREEN)
    yield Result(
        "pack of 20,000 contributions with 3 zoom levels of one commune",
        taken.told["seconds"],
        must=60,
        aim=20,
        detail=f"{taken.told['tiles']:,} tiles, {taken.memory:.0f} MB",
        repeats=1,
        unit="s",
    )
    shutil.rmtree(folder, ignore_errors=True)
    copy.unlink(missing_ok=True)
