"""Gathered contributions and rates of districts as a GeoPackage any QGIS opens.

It holds nothing that cannot be made again, so it is kept out of the workspace.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Optional

from ..geometry import envelope, point_blob, shape_blob
from ..shapes import to_wkb
from .cells import DENSITY_METRES, PRIORITIES, Cells, Grids, Origin
from .figures import Row

INDEXED_FROM = 20_000  # rows from which a spatial index costs less than it saves


class Rated(NamedTuple):
    """The districts of one kind and vintage with their figures, for a map of rates."""

    kind: str
    vintage: str
    rows: list[tuple[Row, bytes]]  # with the outline as a GeoPackage keeps it


def class_limits(values: Sequence[float], most: int = 5) -> list[float]:
    """The upper ends of all classes but the last, so that each class has about as many values.

    Quantiles of the distinct values (many may be 0), written with two digits as people
    say them; fewer classes for few values.
    """
    known = sorted(set(values))
    classes = max(1, min(most, len(known) // 3))
    ends = [known[place * len(known) // classes] for place in range(1, classes)]
    said = [float(f"{end:.2g}") for end in ends]
    return sorted({end for end in said if known[0] < end <= known[-1]})


def write(path: Path, grids: Grids, rated: Sequence[Rated] = ()) -> None:
    """Write a new file: a layer a level, `heat`, `density`, and `rates_0`, `rates_1` …"""
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path, isolation_level=None)
    try:
        db.execute("PRAGMA journal_mode = OFF")  # made anew whenever it is not whole
        db.execute("PRAGMA synchronous = OFF")
        db.execute("BEGIN")
        for statement in _HEAD:
            db.execute(statement)
        for level in grids.levels:
            _table(db, level.name, "POINT", _CELL, _cells(level.cells, None))
        _table(db, "heat", "POINT", _CELL, _cells(grids.heat, None))
        _table(db, "density", "POLYGON", _CELL, _cells(grids.density, grids.origin))
        for place, one in enumerate(rated):
            _table(db, f"rates_{place}", "MULTIPOLYGON", _RATE, map(_rate, one.rows))
        db.execute("COMMIT")
    finally:
        db.close()


def _cells(cells: Cells, origin: Optional[Origin]) -> Iterator[tuple[Any, ...]]:
    if origin is None:
        shapes = (point_blob(x, y) for x, y in zip(cells.x.tolist(), cells.y.tolist()))
    else:
        squares = zip(cells.column.tolist(), cells.row.tolist())
        shapes = (_square(column, row, origin) for column, row in squares)
    return zip(
        shapes,
        cells.count.tolist(),
        cells.authors.tolist(),
        cells.votes.tolist(),
        *cells.parts.tolist(),
    )


def _rate(row_and_outline: tuple[Row, bytes]) -> tuple[Any, ...]:
    row, outline = row_and_outline
    return (
        *(outline, row.label, row.figures.contributions, row.figures.authors),
        *(row.per_thousand, row.agreement, row.hidden.value, row.population),
    )


def _square(column: int, row: int, origin: Origin) -> bytes:
    """The outline of a cell of the density grid."""
    west, south, across, along = origin
    wide, high = DENSITY_METRES / across, DENSITY_METRES / along
    west, south = west + column * wide, south + row * high
    east, north = west + wide, south + high
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return shape_blob(to_wkb({"type": "Polygon", "coordinates": [ring]}))


def _table(
    db: sqlite3.Connection,
    name: str,
    kind: str,
    columns: Sequence[str],
    rows: Iterator[tuple[Any, ...]],
) -> None:
    for statement in _TABLE:
        db.execute(
            statement.replace("@table", name)
            .replace("@kind", kind)
            .replace("@columns", ", ".join(columns))
        )
    kept = list(rows)
    marks = ", ".join("?" * (len(columns) + 2))
    insert = _INSERT.replace("@table", name).replace("@marks", marks)
    db.executemany(insert, ((fid, *row) for fid, row in enumerate(kept, 1)))
    if not kept:
        return
    boxes = [envelope(row[0]) for row in kept]
    west, east, south, north = zip(*filter(None, boxes))
    db.execute(
        "UPDATE gpkg_contents SET min_x = ?, max_x = ?, min_y = ?, max_y = ? WHERE table_name = ?",
        (min(west), max(east), min(south), max(north), name),
    )
    if len(kept) >= INDEXED_FROM:
        for statement in _INDEX:
            db.execute(statement.replace("@table", name))
        db.executemany(
            _INDEX_ROW.replace("@table", name),
            ((fid, *box) for fid, box in enumerate(boxes, 1) if box is not None),
        )


_CELL = (
    *("contributions INTEGER", "authors INTEGER", "votes REAL"),
    *(f"p{place} INTEGER" for place in range(PRIORITIES + 2)),
)
_RATE = (
    *("name TEXT", "contributions REAL", "authors INTEGER", "per_1000 REAL", "agreement REAL"),
    *("hidden TEXT", "population INTEGER"),
)
_HEAD = (
    "PRAGMA application_id = 1196444487",
    "PRAGMA user_version = 10300",
    "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY,"
    " organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL,"
    " definition TEXT NOT NULL, description TEXT)",
    "CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT NOT NULL,"
    " identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL"
    " DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE,"
    " max_y DOUBLE, srs_id INTEGER)",
    "CREATE TABLE gpkg_geometry_columns (table_name TEXT PRIMARY KEY, column_name TEXT NOT NULL,"
    " geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL,"
    " m TINYINT NOT NULL)",
    "CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT,"
    " extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL)",
    "INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'EPSG', 4326,"
    ' \'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],'
    'AUTHORITY["EPSG","4326"]]\', NULL)',
)
_TABLE = (
    'CREATE TABLE "@table" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom @kind, @columns)',
    "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
    " VALUES ('@table', 'features', '@table', 4326)",
    "INSERT INTO gpkg_geometry_columns VALUES ('@table', 'geom', '@kind', 4326, 0, 0)",
)
_INDEX = (
    'CREATE VIRTUAL TABLE "rtree_@table_geom" USING rtree(id, minx, maxx, miny, maxy)',
    "INSERT INTO gpkg_extensions VALUES ('@table', 'geom', 'gpkg_rtree_index',"
    " 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
)
_INSERT = 'INSERT INTO "@table" VALUES (@marks)'
_INDEX_ROW = 'INSERT INTO "rtree_@table_geom" VALUES (?, ?, ?, ?, ?)'
