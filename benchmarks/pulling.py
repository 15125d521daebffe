"""Pull from the reference platform on loopback, against fetching and parsing the same pages."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from scripts import served

from . import data
from .measure import DATA, Result, child, in_turn, ratio, run, scratch, spread


def measure(rows: int, repeats: int) -> Iterator[Result]:
    """Parsed and stored, with base rows and full text, ÷ fetched and parsed."""
    database = _database(rows)
    secret = served.token(database, f"bench {time.time_ns()}")
    with served.served(database, scratch("platform.log")) as url:
        ours, theirs = in_turn(
            repeats,
            partial(run, child("pull", url, secret, scratch("pulled.gpkg"))),
            partial(run, child("fetch", url, secret)),
        )
    seconds = [[t.told["seconds"] for t in taken] for taken in (ours, theirs)]
    yield Result(
        f"pull {rows:,} ÷ fetching and parsing the same pages",
        ratio(*seconds),
        must=4.0,
        aim=2.0,
        detail=" ÷ ".join(map(spread, seconds)),
        repeats=repeats,
    )


def _database(rows: int) -> Path:
    path = DATA / f"platform-{rows}.sqlite"
    if not path.is_file():
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        served.platform("init", part)
        served.platform("import", part, str(data.geojson(DATA, rows)))
        part.replace(path)
    return path
