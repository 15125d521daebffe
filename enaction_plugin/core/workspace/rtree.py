"""The spatial index, built whole: a packed R-tree instead of one insertion a row.

Points are packed by Sort-Tile-Recursive (Leutenegger, Lopez, Edgington 1997) with
numpy and the nodes are written straight into the shadow tables of SQLite's R-tree,
whose format is documented in its source (ext/rtree/rtree.c): a node is its depth
(root only) and cell count, two bytes each, then cells of an 8-byte id and the
32-bit floats min x, max x, min y, max y, all big-endian. Boxes are rounded
outwards, so no point is ever missed.
"""

from __future__ import annotations

import sqlite3
from array import array
from typing import Any, Optional

from .schema import per_layer

CELLS = 51  # RTREE_MAXCELLS
NODE_BYTES = 4 + 24 * CELLS
FILL = 47  # leaves room for later insertions
SLICE = 20_000
_POINT_BYTES = 29
_ROOT = 1


def rebuild(db: sqlite3.Connection, table: str) -> None:
    """Build the index of a spatial table anew, inside the open transaction."""
    if table == "contributions" and _packable(db):
        points = _points(db)
        if points is not None and _packed(db, *points):
            return
    db.execute(_CLEAR[table])
    db.execute(_FILL[table])


def is_sound(db: sqlite3.Connection, table: str) -> bool:
    """Whether the index is well formed and holds every geometry, and no more."""
    (verdict,) = db.execute("SELECT rtreecheck(?)", (f"rtree_{table}_geom",)).fetchone()
    if verdict != "ok":
        return False
    return db.execute(_DIFFERS[table]).fetchone() is None


def _packed(db: sqlite3.Connection, fids: Any, x: Any, y: Any) -> bool:
    """Pack the tree; False, with nothing written, where shadow tables may not be written."""
    db.execute("SAVEPOINT packing")
    try:
        _pack(db, fids, x, y)
    except sqlite3.DatabaseError:
        if not db.in_transaction:  # a full disk has undone all of it, savepoint included
            raise
        db.execute("ROLLBACK TO packing")
        db.execute("RELEASE packing")
        return False
    db.execute("RELEASE packing")
    return True


def _packable(db: sqlite3.Connection) -> bool:
    """Whether nodes have the size written here (pages of 4096 bytes) and numpy is there."""
    row = db.execute(
        "SELECT length(data) FROM rtree_contributions_geom_node WHERE nodeno = ?", (_ROOT,)
    ).fetchone()
    if row is None or row[0] != NODE_BYTES:
        return False
    try:
        import numpy  # noqa: F401
    except ImportError:
        return False
    return True


def _points(db: sqlite3.Connection) -> Optional[tuple[Any, Any, Any]]:
    """(fids, x, y) of all points; None if a geometry is not a plain point."""
    import numpy as np

    fids = array("q")
    pieces = []
    cursor = db.execute("SELECT fid, geom FROM contributions WHERE geom IS NOT NULL ORDER BY fid")
    while rows := cursor.fetchmany(SLICE):
        ids, blobs = zip(*rows)
        if set(map(len, blobs)) != {_POINT_BYTES}:
            return None
        points = np.frombuffer(b"".join(blobs), _point_type(np))
        if (points["flags"] != 1).any():
            return None
        fids.extend(ids)
        pieces.append(points["xy"].copy())
    xy = np.concatenate(pieces) if pieces else np.empty((0, 2))
    pieces.clear()
    return np.frombuffer(fids, "i8") if fids else np.empty(0, "i8"), xy[:, 0], xy[:, 1]


def _point_type(np: Any) -> Any:
    return np.dtype([("magic", "V3"), ("flags", "u1"), ("head", "V9"), ("xy", "<f8", 2)])


def _pack(db: sqlite3.Connection, fids: Any, x: Any, y: Any) -> None:
    import numpy as np

    for statement in _EMPTY:
        db.execute(statement)
    order = _tiles(np, x, y)
    cells = _cells(np, fids[order], x[order], x[order], y[order], y[order])
    levels = [cells]
    while len(levels[-1]) > CELLS:
        levels.append(_parents(np, levels[-1]))
    _write(db, np, levels)


def _tiles(np: Any, x: Any, y: Any) -> Any:
    """The order in which points fill leaves: vertical slices, each from bottom to top."""
    leaves = max(1, -(-len(x) // FILL))
    per_slice = FILL * max(1, int(np.ceil(np.sqrt(leaves))))
    order = np.argsort(x, kind="stable")
    strip = np.empty(len(x), "i4")
    strip[order] = np.arange(len(x)) // per_slice
    return np.lexsort((y, strip))


def _cells(np: Any, ids: Any, min_x: Any, max_x: Any, min_y: Any, max_y: Any) -> Any:
    cells = np.empty(len(ids), [("id", ">i8"), ("box", ">f4", 4)])
    cells["id"] = ids
    for place, (values, outwards) in enumerate(
        ((min_x, -np.inf), (max_x, np.inf), (min_y, -np.inf), (max_y, np.inf))
    ):
        cells["box"][:, place] = _rounded(np, values, outwards)
    return cells


def _rounded(np: Any, values: Any, outwards: float) -> Any:
    """To 32-bit floats, towards `outwards`."""
    single = values.astype("f4")
    inside = single > values if outwards < 0 else single < values
    single[inside] = np.nextafter(single[inside], np.float32(outwards))
    return single


def _parents(np: Any, cells: Any) -> Any:
    """One cell for each run of FILL cells; its id is the place of the run, from 0."""
    starts = np.arange(0, len(cells), FILL)
    box = cells["box"].astype("f4")
    above = np.empty(len(starts), cells.dtype)
    above["id"] = np.arange(len(starts))
    above["box"][:, 0] = np.minimum.reduceat(box[:, 0], starts)
    above["box"][:, 1] = np.maximum.reduceat(box[:, 1], starts)
    above["box"][:, 2] = np.minimum.reduceat(box[:, 2], starts)
    above["box"][:, 3] = np.maximum.reduceat(box[:, 3], starts)
    return above


def _write(db: sqlite3.Connection, np: Any, levels: list[Any]) -> None:
    """Write the nodes of every level; the root is node 1, the others follow level by level."""
    first = _ROOT + 1
    for level, cells in enumerate(levels):
        top = level == len(levels) - 1
        runs = [(0, len(cells))] if top else _runs(len(cells))
        number = _ROOT if top else first
        if level:
            below = first - len(cells)
            cells["id"] += below
            _insert_pairs(db, _PARENT, cells["id"], number, runs)
        else:
            order = np.argsort(cells["id"], kind="stable")
            homes = np.arange(len(cells)) // (len(cells) or 1 if top else FILL) + number
            _insert_arrays(db, _ROWID, cells["id"][order], homes[order])
        depth = len(levels) - 1 if top else 0
        nodes = ((number + at, _node(cells[a:b], depth)) for at, (a, b) in enumerate(runs))
        db.executemany(_NODE, nodes)
        first += 0 if top else len(runs)


def _runs(count: int) -> list[tuple[int, int]]:
    return [(start, min(start + FILL, count)) for start in range(0, count, FILL)]


def _node(cells: Any, depth: int) -> bytes:
    head = depth.to_bytes(2, "big") + len(cells).to_bytes(2, "big")
    return (head + bytes(cells.tobytes())).ljust(NODE_BYTES, b"\0")


def _insert_pairs(
    db: sqlite3.Connection, sql: str, ids: Any, number: int, runs: list[tuple[int, int]]
) -> None:
    db.executemany(
        sql,
        (
            (int(child), number + at)
            for at, (start, end) in enumerate(runs)
            for child in ids[start:end]
        ),
    )


def _insert_arrays(db: sqlite3.Connection, sql: str, left: Any, right: Any) -> None:
    for start in range(0, len(left), SLICE):
        end = start + SLICE
        db.executemany(sql, zip(left[start:end].tolist(), right[start:end].tolist()))


_NODE = "INSERT OR REPLACE INTO rtree_contributions_geom_node VALUES (?, ?)"
_ROWID = "INSERT INTO rtree_contributions_geom_rowid VALUES (?, ?)"
_PARENT = "INSERT INTO rtree_contributions_geom_parent VALUES (?, ?)"
_EMPTY = (
    "DELETE FROM rtree_contributions_geom_node",
    "DELETE FROM rtree_contributions_geom_rowid",
    "DELETE FROM rtree_contributions_geom_parent",
)
_CLEAR = per_layer("DELETE FROM rtree_@_geom")
_FILL = per_layer(
    "INSERT INTO rtree_@_geom SELECT fid, ST_MinX(geom), ST_MaxX(geom), ST_MinY(geom),"
    " ST_MaxY(geom) FROM @ WHERE geom IS NOT NULL AND NOT ST_IsEmpty(geom)"
)
# 32-bit boxes are a little wider than the geometry, never narrower.
_DIFFERS = per_layer(
    "SELECT 1 FROM @ t LEFT JOIN rtree_@_geom r ON r.id = t.fid"
    " WHERE t.geom IS NOT NULL AND NOT ST_IsEmpty(t.geom) AND (r.id IS NULL"
    " OR r.minx > ST_MinX(t.geom) OR r.maxx < ST_MaxX(t.geom) OR r.miny > ST_MinY(t.geom)"
    " OR r.maxy < ST_MaxY(t.geom) OR r.maxx - r.minx > ST_MaxX(t.geom) - ST_MinX(t.geom) + 1e-4"
    " OR r.maxy - r.miny > ST_MaxY(t.geom) - ST_MinY(t.geom) + 1e-4)"
    " UNION ALL SELECT 1 FROM rtree_@_geom r LEFT JOIN @ t ON t.fid = r.id"
    " WHERE t.geom IS NULL OR ST_IsEmpty(t.geom) LIMIT 1"
)
