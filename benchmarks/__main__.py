"""`python -m benchmarks`: every pair of the performance table, measured now and here.

    --million      also at 1,000,000 contributions (several minutes, 3 GB of disk)
    --only NAME    import, desk, tag, search, exchange, count, analysis, map, dossier, meeting
                   or startup; may be repeated
    --repeats N    runs of each candidate (default 3)
    --rows N       size of the pairs (default 100,000)

Prints every result as it comes; a complete run writes the table build/bench/results.md.
Exit status 1 when a limit that binds is missed, except where CI is set: shared machines
are too uneven to judge.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Iterator

from . import (
    counting,
    desk,
    dossier,
    exchanging,
    importing,
    meeting,
    searching,
    startup,
    table,
    tagging,
)
from .measure import BUILD, Result, scratch

MILLION = 1_000_000


def main() -> int:
    """Measure, print, write; the exit status."""
    options = _options()
    folder = scratch("")
    folder.mkdir(parents=True, exist_ok=True)
    try:
        results = list(_results(options))
    finally:
        shutil.rmtree(folder)
    if not options.only:
        path = BUILD / "results.md"
        path.write_text(table.markdown(results), encoding="utf-8")
        print(f"\n{path.relative_to(BUILD.parents[1])}")
    missed = any(result.missed for result in results)
    return 1 if missed and not os.environ.get("CI") else 0


def _results(options: argparse.Namespace) -> Iterator[Result]:
    for name, measure in _measures(options).items():
        if options.only and name not in options.only:
            continue
        for result in measure():
            print(table.line(result), flush=True)
            yield result


def _measures(options: argparse.Namespace) -> dict[str, Callable[[], Iterator[Result]]]:
    rows, repeats = options.rows, options.repeats
    sizes = [rows, MILLION] if options.million else [rows]

    def import_() -> Iterator[Result]:
        yield from importing.measure(rows, repeats)
        if options.million:
            yield from importing.measure_million(1)

    def search() -> Iterator[Result]:
        yield from searching.measure(rows, repeats)
        if options.million:
            yield from searching.measure(MILLION, 1)

    def exchange() -> Iterator[Result]:
        yield from exchanging.measure(rows, repeats)
        if options.million:
            yield from exchanging.measure_million(MILLION)

    return {
        "import": import_,
        "desk": lambda: desk.measure(MILLION if options.million else rows, repeats),
        "formats": lambda: importing.measure_formats(rows, repeats),
        "tag": lambda: tagging.measure(rows, repeats),
        "search": search,
        "exchange": exchange,
        "count": lambda: counting.measure(sizes, repeats),
        "analysis": lambda: counting.measure_dock(sizes, repeats),
        "map": lambda: counting.measure_maps(sizes, repeats),
        "dossier": lambda: dossier.measure(repeats),
        "meeting": meeting.measure,
        "startup": lambda: startup.measure(repeats),
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser("benchmarks", description=__doc__.split("\n", 1)[0])
    parser.add_argument("--million", action="store_true")
    parser.add_argument("--only", action="append")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--rows", type=int, default=100_000)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
