"""Dossiers: seconds a page, and memory when there are many districts."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from .counting import outlined
from .measure import Result, Taken, child, ratio, run, scratch, spread

ROWS = 5_000
FEW = 3


def measure(repeats: int) -> Iterator[Result]:
    """All 36 communes at A4 in one go, against three of them."""
    workspace = outlined(ROWS)

    def printed(count: int, turn: int) -> Taken:
        folder = scratch(f"dossiers-{count}-{turn}")
        return run(
            child("dossiers", workspace, folder, count, module="benchmarks.dossier_child"),
            {"QT_QPA_PLATFORM": "offscreen"},
        )

    rounds = [(printed(FEW, turn), printed(0, turn)) for turn in range(repeats)]
    few, all_ = ([pair[side] for pair in rounds] for side in (0, 1))
    pages = [taken.told["seconds"] / taken.told["pages"] for taken in all_]
    told = all_[0].told
    yield Result(
        f"a page of a dossier at A4, {ROWS:,} contributions",
        statistics.median(pages),
        must=1.5,
        aim=0.5,
        detail=f"{told['districts']} districts, {told['pages']} pages in one go: "
        + spread([taken.told["seconds"] for taken in all_]),
        repeats=repeats,
        unit="s",
    )
    yield Result(
        f"peak memory of {told['districts']} dossiers ÷ of {FEW}",
        ratio([taken.memory for taken in all_], [taken.memory for taken in few]),
        must=1.5,
        aim=1.2,
        detail=f"{spread([taken.memory for taken in all_], 'MB')} ÷ "
        f"{spread([taken.memory for taken in few], 'MB')}",
        repeats=repeats,
    )
