"""Counting in districts against QGIS's own algorithms, and drawing a map of a crowd."""

from __future__ import annotations

import shutil
import statistics
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from . import desk
from .measure import BUILD, Result, Taken, child, in_turn, ratio, run, scratch, spread

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
MODULE = "benchmarks.counting_child"
COMMUNES, CELLS = 36, 500
CROWD = 1_000_000


def outlined(rows: int) -> Path:
    """A workspace linked in part, with made-up outlines: 36 ragged ones and 500 small ones."""
    path = BUILD / "data" / f"outlined-{rows}.gpkg"
    if not path.is_file():
        part = path.with_suffix(".part.gpkg")
        shutil.copyfile(desk.workspace(rows), part)
        run(child("outline", part, module=MODULE))
        part.replace(path)
    return path


def measure(sizes: Sequence[int], repeats: int) -> Iterator[Result]:
    """Each candidate in a process of its own; reading QGIS and Python is left out."""
    for rows in sizes:
        yield from _counted(rows, repeats)


def _counted(rows: int, repeats: int) -> Iterator[Result]:
    path = outlined(rows)
    for kind, count in (("commune", COMMUNES), ("other", CELLS)):
        ours, theirs = in_turn(
            repeats, partial(_run, "ours", path, kind), partial(_run, "native", path, kind)
        )
        native = [taken.told["seconds"] for taken in theirs]
        for key, name, must, aim in (
            ("cold", "from a cold workspace", 0.25, 0.15),
            ("warm", "with coordinates in memory", 1 / 12, 0.05),
        ):
            seconds = [taken.told[key] for taken in ours]
            yield Result(
                f"count {rows:,} in {count} districts, {name} ÷ native:countpointsinpolygon",
                ratio(seconds, native),
                must=must,
                aim=aim,
                detail=f"{spread(seconds)} ÷ {spread(native)}; " + _difference(ours[0], theirs[0]),
                repeats=repeats,
            )
    yield _update(path, rows, repeats)


def _difference(ours: Taken, theirs: Taken) -> str:
    mine, others = ours.told["counts"], theirs.told["counts"]
    apart = {fid: mine[fid] - others.get(fid, 0) for fid in mine}
    more = sum(apart.values())
    on = ours.told["boundary"]
    unexplained = sum(1 for fid, count in apart.items() if not 0 <= count <= on[fid])
    return (
        f"{sum(mine.values()):,} counted, {more} more than QGIS, in districts with as many points "
        f"on their borders but for {unexplained}"
    )


def _update(path: Path, rows: int, repeats: int) -> Result:
    ours, theirs = in_turn(repeats, partial(_on_a_copy, path), partial(_run, "native", path, ""))
    seconds = [taken.told["seconds"] for taken in ours]
    native = [taken.told["seconds"] for taken in theirs]
    return Result(
        f"places in {COMMUNES + CELLS} districts after 1,000 of {rows:,} have moved"
        " ÷ native:countpointsinpolygon in as many",
        ratio(seconds, native),
        must=0.01 if rows >= CROWD else None,
        aim=0.002 if rows >= CROWD else None,
        detail=f"{spread(seconds)} (inside, near and edge, committed) ÷ {spread(native)}",
        repeats=repeats,
    )


def measure_dock(sizes: Sequence[int], repeats: int) -> Iterator[Result]:
    """The figures of the Analysis dock: cold, by dimension, and again once they are known."""
    for rows in sizes:
        path = outlined(rows)
        taken = [_run("dock", path) for _ in range(repeats)]
        for name, must in (("first", 3.0), ("commune", 3.0), ("commune again", 3.0)):
            seconds = [one.told[name] for one in taken]
            yield Result(
                f"Analysis dock, {rows:,} contributions, {name}",
                statistics.median(seconds),
                must=must,
                aim=None,
                detail=spread(seconds)
                + "; "
                + ", ".join(f"{key} {value:.2f} s" for key, value in taken[0].told.items()),
                repeats=repeats,
                unit="s",
            )


def measure_maps(sizes: Sequence[int], repeats: int) -> Iterator[Result]:
    """Our default theme against every bubble, at full extent, 1440 × 900."""
    for rows in sizes:
        crowd = rows >= CROWD
        path = outlined(rows)
        ours, theirs = in_turn(
            1 if crowd else repeats, partial(_run, "theme", path), partial(_run, "bubbles", path)
        )
        seconds = [[taken.told["seconds"] for taken in runs] for runs in (ours, theirs)]
        made = [taken.told["made"] for taken in ours]
        yield Result(
            f"map of {rows:,} at full extent, default theme ÷ data-defined bubbles",
            ratio(*seconds),
            must=0.05 if crowd else 0.35,
            aim=0.02 if crowd else 0.20,
            detail=" ÷ ".join(map(spread, seconds)) + f"; gathering, once: {spread(made)}",
            repeats=len(ours),
        )


def _run(task: str, path: Path, *arguments: str) -> Taken:
    return run(child(task, path, *arguments, module=MODULE), OFFSCREEN)


def _on_a_copy(path: Path) -> Taken:
    copy = scratch("moved.gpkg")
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, copy)
    try:
        return _run("update", copy)
    finally:
        for left in copy.parent.glob(f"{copy.name}*"):
            left.unlink()
