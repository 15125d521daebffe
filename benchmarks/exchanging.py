"""The exchange with the reference platform on loopback: how fast, and how long it holds the file.

Everything is measured against something taken in the same run, or is a limit in time that
somebody who works beside it would notice.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from scripts import served

from . import crowd
from .measure import DATA, Result, Taken, child, in_turn, ratio, run, scratch, spread

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
MODULE = "benchmarks.exchanging_child"
HELD_MS = 250
DEAF_MS = 1000
LINKS = 100_000


def measure(rows: int, repeats: int) -> Iterator[Result]:
    """All that is affordable: at `rows` contributions."""
    yield from pull(rows, repeats, must=4.0)
    yield from nothing(rows, repeats)
    yield from push(rows, repeats)
    yield from calculate(rows, repeats)
    yield from compare(rows, repeats)
    yield from hold(rows)


def measure_million(rows: int) -> Iterator[Result]:
    """What takes minutes: once each."""
    yield from pull(rows, 1, must=3.0)
    yield from nothing(rows, 1)
    yield from compare(rows, 1)


def pull(rows: int, repeats: int, must: float) -> Iterator[Result]:
    """Parsed, verified and stored, with base rows and full text, ÷ fetched and parsed."""
    with _platform(crowd.database(rows)) as (url, secret):
        ours, theirs = in_turn(
            repeats,
            partial(_run, "pull", scratch("pulled.gpkg"), url, secret),
            partial(_run, "fetch", url, secret),
        )
    seconds = [[t.told["seconds"] for t in taken] for taken in (ours, theirs)]
    yield Result(
        f"pull {rows:,} ÷ fetching and parsing the same pages",
        ratio(*seconds),
        must=must,
        aim=2.0,
        detail=" ÷ ".join(map(spread, seconds)),
        repeats=repeats,
    )
    memory = [taken.memory for taken in ours]
    yield Result(
        f"peak memory of pulling {rows:,}",
        max(memory),
        must=300,
        aim=200,
        detail=spread(memory, "MB"),
        repeats=repeats,
        unit="MB",
    )
    yield from _limits(f"pull {rows:,}", ours)


def nothing(rows: int, repeats: int) -> Iterator[Result]:
    """An exchange when nothing changed anywhere."""
    with _platform(crowd.database(rows)) as (url, secret):
        path = _pulled(rows, url, secret)
        taken = [_on_a_copy(path, "nothing", url, secret) for _ in range(repeats)]
    own = [1000 * t.told["own"] for t in taken]
    yield Result(
        f"nothing to do at {rows:,}: time of our own",
        max(own),
        must=300,
        aim=100,
        detail=spread(own, "ms"),
        repeats=repeats,
        unit="ms",
    )
    requests = [t.told["requests"] for t in taken]
    yield Result(
        f"nothing to do at {rows:,}: requests",
        max(requests),
        must=1,
        aim=1,
        detail="a count",
        repeats=repeats,
    )


def push(rows: int, repeats: int) -> Iterator[Result]:
    """Links made here, sent and confirmed: from capture to the last settled answer."""
    links = min(LINKS, rows)
    taken = [_pushed(rows, links) for _ in range(repeats)]
    seconds = [t.told["seconds"] for t in taken]
    yield Result(
        f"push {links:,} links: microseconds each",
        1e6 * max(seconds) / links,
        must=1e6 / 8000,
        aim=1e6 / 12_000,
        detail=f"{spread(seconds)}: {links / max(seconds):,.0f} a second; with the feed read"
        f" after it {spread([t.told['both'] for t in taken])}",
        repeats=repeats,
        unit="µs",
    )
    yield from _limits(f"push {links:,} links", taken)


def _pushed(rows: int, links: int) -> Taken:
    """On copies of both sides: what was sent once is known for ever."""
    database = scratch("pushed.sqlite")
    database.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(crowd.database(rows), database)
    with _platform(database) as (url, secret):
        return _on_a_copy(_pulled(rows, url, secret), "push", url, secret, links)


def compare(rows: int, repeats: int) -> Iterator[Result]:
    """The full comparison with what was sent, a tenth of the contributions linked."""
    with _platform(crowd.database(rows)) as (url, secret):
        path = _pulled(rows, url, secret)
    taken = [_on_a_copy(path, "compare", rows // 10) for _ in range(repeats)]
    seconds = [t.told["seconds"] for t in taken]
    yield Result(
        f"compare {rows:,} with what was sent",
        max(seconds),
        must=20 * rows / 1_000_000,
        aim=10 * rows / 1_000_000,
        detail=spread(seconds),
        repeats=repeats,
        unit="s",
    )
    yield from _limits(f"compare {rows:,} with what was sent", taken)


def calculate(rows: int, repeats: int) -> Iterator[Result]:
    """QGIS's field calculator on every row, ÷ the same on the file without capture.

    A GeoPackage's own triggers stay there, as any layer has them; the second line takes
    those away too, after which its spatial index no longer follows.
    """
    with _platform(crowd.database(rows)) as (url, secret):
        path = _pulled(rows, url, secret)
    kinds = ("yes", "no", "bare")
    ours, *others = in_turn(repeats, *(partial(_on_a_copy, path, "calculate", k) for k in kinds))
    for theirs, without, must, aim in zip(
        others, ("capture", "any trigger, the spatial index's too"), (1.3, None), (1.1, None)
    ):
        seconds = [[t.told["seconds"] for t in taken] for taken in (ours, theirs)]
        commits = [[t.told["commit"] for t in taken] for taken in (ours, theirs)]
        yield Result(
            f"field calculator on {rows:,} ÷ without {without}",
            ratio(*seconds),
            must=must,
            aim=aim,
            detail=" ÷ ".join(map(spread, seconds)) + f"; the commits alone {ratio(*commits):.2f}",
            repeats=repeats,
        )


def hold(rows: int) -> Iterator[Result]:
    """Each long operation once, on every contribution: its transactions, and its cancel."""
    database = scratch("held.sqlite")
    database.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(crowd.database(rows), database)
    with _platform(database) as (url, secret):
        taken = _on_a_copy(_pulled(rows, url, secret), "hold", url, secret)
    for name, told in taken.told.items():
        yield from _limits(f"{name}, {rows:,}", [Taken(0, 0, 0, told)])
    yield from _limits(f"import {rows:,}", [_run("load", scratch("loaded.gpkg"), rows)])


def _limits(name: str, taken: Sequence[Taken]) -> Iterator[Result]:
    """How long one transaction held the file, and how long a cancel would have waited."""
    for key, said, must in (
        ("held", "the longest transaction", HELD_MS),
        ("deaf", "the longest until a cancel", DEAF_MS),
    ):
        longest, where = max(tuple(t.told[key]) for t in taken)
        yield Result(
            f"{name}: {said}",
            longest,
            must=must,
            aim=must / 2.5,
            detail=f"{where}; all in {spread([t.told['seconds'] for t in taken])}",
            repeats=len(taken),
            unit="ms",
        )


@contextmanager
def _platform(database: Path) -> Iterator[tuple[str, str]]:
    """The address of a platform, and a planner's token for it."""
    secret = served.token(database, f"bench {time.time_ns()}")
    log = scratch("platform.log")
    log.parent.mkdir(parents=True, exist_ok=True)
    with served.served(database, log) as url:
        yield url, secret


def _pulled(rows: int, url: str, secret: str) -> Path:
    """A workspace that has all the platform has, made when it is not there yet."""
    path = DATA / f"pulled-{rows}.gpkg"
    if not path.is_file():
        part = path.with_suffix(".part.gpkg")
        _run("pull", part, url, secret)
        part.replace(path)
    return path


def _run(task: str, *arguments: Any) -> Taken:
    return run(child(task, *arguments, module=MODULE), OFFSCREEN)


def _on_a_copy(path: Path, task: str, *arguments: Any) -> Taken:
    copy = scratch(f"{task}.gpkg")
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, copy)
    try:
        return _run(task, copy, *arguments)
    finally:
        for left in copy.parent.glob(f"{copy.name}*"):
            left.unlink()
