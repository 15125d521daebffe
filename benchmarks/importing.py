"""Import of a GeoJSON: time against ogr2ogr, and peak memory."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from . import data
from .measure import DATA, Result, Taken, child, in_turn, ratio, run, scratch, spread


def measure(rows: int, repeats: int) -> Iterator[Result]:
    """Whole processes on the same file. ogr2ogr makes neither full text nor base rows."""
    source = data.geojson(DATA, rows)
    ours, theirs = in_turn(repeats, partial(_ours, source), partial(_ogr2ogr, source))
    yield Result(
        f"import GeoJSON, {rows:,} ÷ ogr2ogr",
        ratio([t.wall for t in ours], [t.wall for t in theirs]),
        must=1.0,
        aim=0.6,
        detail=f"{spread([t.wall for t in ours])} ÷ {spread([t.wall for t in theirs])}",
        repeats=repeats,
    )
    yield memory(rows, ours)


_FORMATS = {
    "CSV": (".csv", ["-lco", "GEOMETRY=AS_XY", "-lco", "SEPARATOR=SEMICOLON"]),
    "GPKG": (".gpkg", []),
    "ESRI Shapefile": (".shp", ["-lco", "ENCODING=UTF-8"]),
    "XLSX": (".xlsx", []),
    "KML": (".kml", []),
}


def measure_formats(rows: int, repeats: int) -> Iterator[Result]:
    """The same contributions in every format ogr2ogr reads whole, each against ogr2ogr.

    Not in ODS: ogr2ogr stops there at some 17,000 rows.
    """
    for driver, (suffix, options) in _FORMATS.items():
        source = _converted(rows, driver, suffix, options)
        ours, theirs = in_turn(repeats, partial(_ours, source), partial(_ogr2ogr, source))
        yield Result(
            f"import {driver}, {rows:,} ÷ ogr2ogr",
            ratio([t.wall for t in ours], [t.wall for t in theirs]),
            must=1.0,
            aim=None,
            detail=f"{spread([t.wall for t in ours])} ÷ {spread([t.wall for t in theirs])}, "
            f"{spread([t.memory for t in ours], 'MB')}",
            repeats=repeats,
        )


def _converted(rows: int, driver: str, suffix: str, options: list[str]) -> Path:
    path = DATA / f"contributions-{rows}{suffix}"
    if not path.is_file():
        source = data.geojson(DATA, rows)
        if driver == "XLSX":  # a workbook has no geometry: coordinates become columns
            source = _converted(rows, "CSV", ".csv", _FORMATS["CSV"][1])
        run(["ogr2ogr", "-f", driver, str(path), str(source), *options])
    return path


def measure_million(repeats: int) -> Iterator[Result]:
    """One import of a million; its workspace stays for the search."""
    source = data.geojson(DATA, 1_000_000)
    yield memory(1_000_000, [_ours(source) for _ in range(repeats)])


def memory(rows: int, taken: list[Taken]) -> Result:
    """The worst peak of the runs."""
    peaks = [t.memory for t in taken]
    must, aim = (250, 150) if rows <= 100_000 else (400, 200)
    return Result(
        f"peak memory of that import, {rows:,}",
        max(peaks),
        must=must,
        aim=aim,
        detail=spread(peaks, "MB"),
        repeats=len(taken),
        unit="MB",
    )


def workspace(rows: int) -> Path:
    """A workspace of `rows` contributions for the other measures."""
    path = DATA / f"workspace-{rows}.gpkg"
    if not path.is_file():
        run(child("load", data.geojson(DATA, rows), path))
    return path


def plain(rows: int) -> Path:
    """The same contributions as ogr2ogr stores them."""
    path = DATA / f"plain-{rows}.gpkg"
    if not path.is_file():
        run(["ogr2ogr", "-f", "GPKG", str(path), str(data.geojson(DATA, rows)), "-nln", "plain"])
    return path


def _ours(source: Path) -> Taken:
    target = scratch("bench.gpkg")
    target.unlink(missing_ok=True)
    return run(child("load", source, target))


def _ogr2ogr(source: Path) -> Taken:
    target = scratch("plain.gpkg")
    target.unlink(missing_ok=True)
    return run(["ogr2ogr", "-f", "GPKG", str(target), str(source), "-nln", "plain"])
