"""The docks on a great workspace, against QGIS's attribute table and a LIKE filter."""

from __future__ import annotations

import shutil
import statistics
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from . import importing
from .measure import DATA, Result, Taken, child, in_turn, ratio, run, spread

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
LINKED = 0.3  # of the contributions, to one or two terms
TERMS = ("E1", "E2", "E3", "E4", "E5")


def workspace(rows: int) -> Path:
    """A workspace of `rows` contributions, part of them linked as after weeks of work."""
    from enaction_plugin.core.workspace import Workspace

    path = DATA / f"linked-{rows}.gpkg"
    if not path.is_file():
        part = path.with_suffix(".part")
        shutil.copyfile(importing.workspace(rows), part)
        with Workspace.open(part) as made:
            fids = list(made.contributions.ids())
            for place, term in enumerate(TERMS):
                step = round(len(TERMS) / LINKED)
                made.tag(fids[place::step], term)
                made.tag(fids[place :: 3 * step], TERMS[place - 1])
        part.replace(path)
    return path


def measure(rows: int, repeats: int) -> Iterator[Result]:
    """The docks and the attribute table in turn; then search against LIKE, and the counts."""
    path = workspace(rows)
    docks, tables = in_turn(repeats, partial(_run, "dock", path), partial(_run, "table", path))
    first, other = [t.told["first"] for t in docks], [t.told["first"] for t in tables]
    yield Result(
        f"open the dock to its first rows, {rows:,} ÷ QGIS's attribute table",
        ratio(first, other),
        must=0.02,
        aim=0.01,
        detail=f"{spread(first, 'ms')} ÷ {spread(other, 'ms')}",
        repeats=repeats,
    )
    for name, label in (("jumps", "scroll"), ("filters", "change the filter")):
        yield _percentile(f"{label}, to the first rows, p95, {rows:,}", docks, name)
    worst = {name: max(t.told["worst"][name] for t in docks) for name in docks[0].told["worst"]}
    yield Result(
        f"longest the window was held, {rows:,}",
        max(worst.values()),
        must=100,
        aim=50,
        detail=", ".join(f"{name} {value:.0f} ms" for name, value in worst.items()),
        repeats=repeats,
        unit="ms",
    )
    memory = [t.told["memory"] for t in docks]
    yield Result(
        f"memory of both docks above QGIS's own, {rows:,}",
        max(memory),
        must=100,
        aim=60,
        detail=spread(memory, "MB"),
        repeats=repeats,
        unit="MB",
    )
    likes = [_run("like", path).told for _ in range(repeats)]
    ours, theirs = ([told[side] for told in likes] for side in ("ours", "theirs"))
    yield Result(
        f"search a word, all that match, {rows:,} ÷ LIKE on the layer",
        ratio(ours, theirs),
        must=0.125,
        aim=0.05,
        detail=f"{spread(ours, 'ms')} ÷ {spread(theirs, 'ms')}",
        repeats=repeats,
    )
    times = [ms for _ in range(repeats) for ms in _run("counts", path).told["milliseconds"]]
    yield Result(
        f"counts per term of everything, {rows:,}",
        statistics.median(times),
        must=1000,
        aim=500,
        detail=spread(times, "ms"),
        repeats=repeats,
        unit="ms",
    )


def _percentile(name: str, docks: list[Taken], values: str) -> Result:
    times = sorted(ms for taken in docks for ms in taken.told[values])
    cuts = statistics.quantiles(times, n=20)
    return Result(
        name,
        cuts[-1],
        must=200,
        aim=50,
        detail=f"p50 {cuts[9]:.0f} ms, max {times[-1]:.0f} ms, {len(times)} times",
        repeats=len(docks),
        unit="ms",
    )


def _run(task: str, path: Path) -> Taken:
    return run(child(task, path, module="benchmarks.desk_child"), OFFSCREEN)
