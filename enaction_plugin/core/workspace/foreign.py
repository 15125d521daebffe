"""Other people's GeoPackages, read with SQLite itself: quicker than anything above it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, Optional

_TABLES = """
SELECT c.table_name, g.column_name, s.organization, s.organization_coordsys_id
FROM gpkg_contents c
LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
WHERE c.data_type IN ('features', 'attributes') ORDER BY c.rowid
"""
_PLAIN = """
SELECT count(*) FROM sqlite_master WHERE name = ? AND type = 'table'
AND sql NOT LIKE 'CREATE VIRTUAL%'
"""


_COUNTED = "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = ?"


class ForeignTable(NamedTuple):
    """A table of a GeoPackage: its columns without key and geometry, how many rows it has."""

    name: str
    columns: tuple[str, ...]
    geometry: str  # the column, or ""
    key: str  # the primary key, or ""
    crs: str  # "EPSG:2154", or "" without geometry
    rows: int


def tables(path: Path) -> Optional[list[ForeignTable]]:
    """The tables of a GeoPackage; None when it holds what only GDAL reads (views, oddities).

    Raises:
        sqlite3.Error: the file is damaged, or no SQLite database.
    """
    with closing(_connect(path)) as db:
        found = []
        for name, geometry, organization, code in db.execute(_TABLES).fetchall():
            if not isinstance(name, str) or db.execute(_PLAIN, (name,)).fetchone() != (1,):
                return None
            columns = db.execute("SELECT name, pk FROM pragma_table_info(?)", (name,)).fetchall()
            keys = [column for column, rank in columns if rank]
            found.append(
                ForeignTable(
                    name,
                    tuple(c for c, rank in columns if c != geometry and not rank),
                    geometry or "",
                    keys[0] if len(keys) == 1 else "",
                    f"{organization}:{code}" if geometry else "",
                    _count(db, name),
                )
            )
        return found


def _count(db: sqlite3.Connection, name: str) -> int:
    """How many rows there are; 1 where damage hides it, because there are some."""
    wanted = " ".join(("SELECT count(*) FROM", _quoted(name)))
    try:
        known = db.execute(_COUNTED, (name,)).fetchone()
    except sqlite3.Error:  # GDAL did not write this file
        known = None
    try:
        return int(known[0]) if known and known[0] else int(db.execute(wanted).fetchone()[0])
    except sqlite3.Error:
        return 1


def rows(path: Path, table: ForeignTable) -> Iterator[Sequence[Any]]:
    """(geometry blob or NULL, key or NULL, values…) of every row, as they are stored.

    Raises:
        sqlite3.Error: the file is damaged.
    """
    names = [_quoted(name) if name else "NULL" for name in (table.geometry, table.key)]
    wanted = ", ".join([*names, *map(_quoted, table.columns)])
    with closing(_connect(path)) as db:
        yield from db.execute(" ".join(("SELECT", wanted, "FROM", _quoted(table.name))))


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    db.text_factory = partial(str, encoding="utf-8", errors="replace")
    db.execute("PRAGMA trusted_schema = OFF")
    return db


def _quoted(name: str) -> str:
    """An SQL identifier, whatever a file calls its tables."""
    return '"' + name.replace('"', '""') + '"'
