"""Linking a selection to a term, against QGIS's edit buffer."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from . import importing
from .measure import Result, Taken, child, in_turn, ratio, run, scratch, spread

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def measure(rows: int, repeats: int) -> Iterator[Result]:
    """The time from the gesture to the commit, each on a fresh copy of its file.

    Ours writes more: tagging, step, dirty set, two indexes. The second line of each
    pair goes on until the rows of the layer show it, which QGIS's commit includes;
    by then the planner works on.
    """
    workspace, plain = importing.workspace(rows), importing.plain(rows)
    for count in (rows // 10, rows):
        ours, theirs = in_turn(
            repeats,
            partial(_on_a_copy, workspace, "tag", count),
            partial(_on_a_copy, plain, "edit", count),
        )
        edited = [taken.told["seconds"] for taken in theirs]
        for key, name, must, aim in (
            ("seconds", "", 0.20, 0.06),
            ("followed", ", until the layer's rows follow,", None, None),
        ):
            seconds = [[taken.told[key] for taken in ours], edited]
            yield Result(
                f"tag {count:,} of {rows:,}{name} ÷ QGIS edit buffer and commit",
                ratio(*seconds),
                must=must,
                aim=aim,
                detail=" ÷ ".join(map(spread, seconds)),
                repeats=repeats,
            )


def _on_a_copy(path: Path, task: str, count: int) -> Taken:
    copy = scratch(f"{task}.gpkg")
    shutil.copyfile(path, copy)
    try:
        return run(child(task, copy, count), OFFSCREEN)
    finally:
        for left in copy.parent.glob(f"{copy.name}*"):
            left.unlink()
