"""Search as you type: the first 100 rows after each key."""

from __future__ import annotations

import random
import statistics
from collections.abc import Iterator

from . import data, importing
from .measure import Result, child, run

WORDS = 40
SEED = 7


def measure(rows: int, repeats: int) -> Iterator[Result]:
    """95th percentile over every key of 40 words, common and rare, in fresh processes."""
    workspace = importing.workspace(rows)
    words = data.vocabulary()
    draw = random.Random(SEED)  # noqa: S311 - the same words everywhere
    chosen = draw.sample(words[:500], WORDS // 2) + draw.sample(words[500:], WORDS // 2)
    spelled = ",".join(word for word in chosen if len(word) > 2)
    runs = [run(child("search", workspace, spelled)) for _ in range(repeats)]
    times = sorted(milliseconds for taken in runs for milliseconds in taken.told["milliseconds"])
    percentiles = statistics.quantiles(times, n=20)
    yield Result(
        f"search as you type, first 100 rows, p95, {rows:,}",
        percentiles[-1],
        must=100,
        aim=20,
        detail=f"p50 {percentiles[9]:.1f} ms, max {times[-1]:.0f} ms, {len(times)} keys",
        repeats=repeats,
        unit="ms",
    )
