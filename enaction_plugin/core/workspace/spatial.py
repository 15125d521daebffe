"""What GDAL and QGIS read about a layer before they read the layer: counts and extents."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from .schema import per_layer

_COUNT = per_layer(
    "UPDATE gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM @) WHERE table_name = '@'"
)
_NUMBERED = "SELECT name, seq FROM sqlite_sequence WHERE name IN ('contributions', 'footprints')"
_MORE = "UPDATE gpkg_ogr_contents SET feature_count = feature_count + ? WHERE table_name = ?"
_COUNTED = per_layer("SELECT count(*) FROM @")


def count(db: sqlite3.Connection, table: str) -> None:
    """Write the feature count of a table anew."""
    db.execute(_COUNT[table])


def numbered(db: sqlite3.Connection) -> dict[str, int]:
    """The last number each layer has given to a row."""
    return dict(db.execute(_NUMBERED))


def count_new(db: sqlite3.Connection, before: Mapping[str, int]) -> None:
    """Count the rows that were numbered since `numbered` said what was `before`."""
    more = [(last - before.get(layer, 0), layer) for layer, last in numbered(db).items()]
    db.executemany(_MORE, more)


def is_counted(db: sqlite3.Connection, table: str) -> bool:
    """Whether the feature count GDAL would read is right (or absent: it then counts itself)."""
    row = db.execute(
        "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = ?", (table,)
    ).fetchone()
    if row is None or row[0] is None:
        return True
    return bool(row == db.execute(_COUNTED[table]).fetchone())


def widen(db: sqlite3.Connection, points: Iterable[tuple[float, float]]) -> None:
    """Make the extent of the contributions hold these points too."""
    places = list(points)
    if not places:
        return
    xs, ys = zip(*places)
    db.execute(
        "UPDATE gpkg_contents SET min_x = min(coalesce(min_x, ?1), ?1),"
        " max_x = max(coalesce(max_x, ?2), ?2), min_y = min(coalesce(min_y, ?3), ?3),"
        " max_y = max(coalesce(max_y, ?4), ?4), last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
        " WHERE table_name = 'contributions'",
        (min(xs), max(xs), min(ys), max(ys)),
    )
