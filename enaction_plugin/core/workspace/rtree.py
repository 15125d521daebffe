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
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, Optional

from .schema import per_layer

CELLS = 51  # RTREE_MAXCELLS
NODE_BYTES = 4 + 24 * CELLS
FILL = 47  # leaves room for later insertions
SLICE = 20_000
NODES = 1_000  # written at once: 1.2 MB
_POINT_BYTES = 29
_ROOT = 1
_CELL = [("id", ">i8"), ("box", ">f4", 4)]

Write = Callable[[sqlite3.Connection], object]


def rebuild(db: sqlite3.Connection, table: str) -> None:
    """Build the index of a spatial table anew, inside the open transaction."""
    for write in pieces(db, table):
        write(db)


def pieces(
    db: sqlite3.Connection, table: str, check: Callable[[], None] = lambda: None
) -> Iterator[Write]:
    """The same piece by piece, each to be run in a transaction, in this order.

    Until the last piece the index is empty; what others then put there is lost to it
    and comes back with `follow`. Only a table of points is cut into pieces. `check` is called
    while they are prepared, when nothing is held.
    """
    if table == "contributions" and _packable(db):
        points = _points(db, check)
        refused: list[sqlite3.DatabaseError] = []
        if points is not None:
            yield partial(_clear, refused=refused)
            if not refused:
                yield from _packed(*points, check)
                return
    yield partial(_fill, table=table)


def follow(db: sqlite3.Connection) -> None:
    """Put in what was entered or moved since places were last found."""
    for statement in FOLLOW:
        db.execute(statement)


def _fill(db: sqlite3.Connection, table: str) -> None:
    db.execute(_CLEAR[table])
    db.execute(_FILL[table])


def is_sound(db: sqlite3.Connection, table: str) -> bool:
    """Whether the index is well formed and holds every geometry, and no more."""
    (verdict,) = db.execute("SELECT rtreecheck(?)", (f"rtree_{table}_geom",)).fetchone()
    if verdict != "ok":
        return False
    return db.execute(_DIFFERS[table]).fetchone() is None


def points(db: sqlite3.Connection) -> Any:
    """The fids of the contributions that are in the index, as an array; no row is read."""
    import numpy as np

    leaves = [data for (data,) in db.execute(_LEAVES)]
    size = max(map(len, leaves), default=4)
    nodes = np.frombuffer(b"".join(leaves), np.uint8).reshape(-1, size)
    cells = (size - 4) // 24
    count = nodes[:, 2:4].copy().view(">u2")
    ids = nodes[:, 4 : 4 + 24 * cells].reshape(-1, cells, 24)[:, :, :8].copy().view(">i8")
    return ids[np.arange(cells) < count].astype(np.int64).ravel()


def _packable(db: sqlite3.Connection) -> bool:
    """Whether nodes have the size written here (pages of 4096 bytes) and numpy is there."""
    row = db.execute(_READ, (_ROOT,)).fetchone()
    if row is None or len(row[0]) != NODE_BYTES:
        return False
    try:
        import numpy  # noqa: F401
    except ImportError:
        return False
    return True


def _points(db: sqlite3.Connection, check: Callable[[], None]) -> Optional[tuple[Any, Any, Any]]:
    """(fids, x, y) of all points; None if a geometry is not a plain point."""
    import numpy as np

    fids = array("q")
    pieces = []
    cursor = db.execute("SELECT fid, geom FROM contributions WHERE geom IS NOT NULL ORDER BY fid")
    while rows := cursor.fetchmany(SLICE):
        check()
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


def _packed(fids: Any, x: Any, y: Any, check: Callable[[], None]) -> Iterator[Write]:
    import numpy as np

    order = _tiles(np, x, y, check)
    check()
    cells = _cells(np, fids[order], x[order], x[order], y[order], y[order])
    check()
    levels = [cells]
    while len(levels[-1]) > CELLS:
        levels.append(_parents(np, levels[-1]))
    yield from _writes(np, levels)


def _clear(db: sqlite3.Connection, refused: list[sqlite3.DatabaseError]) -> None:
    """An empty tree: a root without cells; `refused` where shadow tables may not be written."""
    db.execute("SAVEPOINT packing")
    try:
        for statement in _EMPTY:
            db.execute(statement)
        db.execute(_NODE, (_ROOT, bytes(NODE_BYTES)))
    except sqlite3.DatabaseError as error:
        if not db.in_transaction:  # a full disk has undone all of it, savepoint included
            raise
        db.execute("ROLLBACK TO packing")
        refused.append(error)
    db.execute("RELEASE packing")


def _tiles(np: Any, x: Any, y: Any, check: Callable[[], None]) -> Any:
    """The order in which points fill leaves: vertical slices, each from bottom to top."""
    leaves = max(1, -(-len(x) // FILL))
    per_slice = FILL * max(1, int(np.ceil(np.sqrt(leaves))))
    order = np.argsort(x, kind="stable")
    check()
    strip = np.empty(len(x), "i4")
    strip[order] = np.arange(len(x)) // per_slice
    return np.lexsort((y, strip))


def _cells(np: Any, ids: Any, min_x: Any, max_x: Any, min_y: Any, max_y: Any) -> Any:
    cells = np.empty(len(ids), _CELL)
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


def _writes(np: Any, levels: list[Any]) -> Iterator[Write]:
    """Write the nodes of every level; the others follow the root, node 1, but it comes last."""
    ids = np.sort(levels[0]["id"].astype("i8"))
    homes = np.full(len(ids), _ROOT)
    first = _ROOT + 1
    for level, cells in enumerate(levels[:-1]):
        runs = _runs(len(cells))
        if level:
            cells["id"] += first - len(cells)
            yield from _insert(_PARENT, cells["id"], _homes(np, runs, first))
        else:
            order = np.argsort(cells["id"], kind="stable")
            homes = _homes(np, runs, first)[order]
            yield from _insert(_ROWID, ids, homes)
        for start in range(0, len(runs), NODES):
            some = enumerate(runs[start : start + NODES], first + start)
            nodes = [(at, _node(cells[a:b], 0)) for at, (a, b) in some]
            yield partial(_many, sql=_NODE, rows=nodes)
        first += len(runs)
    top = levels[-1]
    if len(levels) > 1:
        top["id"] += first - len(top)
        yield from _insert(_PARENT, top["id"], np.full(len(top), _ROOT))
    yield partial(_crown, ids=ids, homes=homes, root=_node(top, len(levels) - 1))


def _crown(db: sqlite3.Connection, ids: Any, homes: Any, root: bytes) -> None:
    """Write the root, which makes it a tree, without what others put under it meanwhile."""
    import numpy as np

    (found,) = db.execute(_READ, (_ROOT,)).fetchone()
    if found[:2] != bytes(2):  # so much that it has grown: its nodes may be under our numbers
        _fill(db, "contributions")
        return
    under = np.frombuffer(found, _CELL, int.from_bytes(found[2:4], "big"), 4)["id"]
    db.executemany(
        "DELETE FROM rtree_contributions_geom_rowid WHERE rowid = ?",
        [(fid,) for fid in under.tolist()],
    )
    ours = homes == _ROOT
    touched = [fid for (fid,) in db.execute("SELECT fid FROM sync_stale_place")]
    ours |= np.isin(ids, np.array(touched, "i8"))
    db.executemany(_ROWID, zip(ids[ours].tolist(), homes[ours].tolist()))
    db.execute(_NODE, (_ROOT, root))


def _runs(count: int) -> list[tuple[int, int]]:
    return [(start, min(start + FILL, count)) for start in range(0, count, FILL)]


def _node(cells: Any, depth: int) -> bytes:
    head = depth.to_bytes(2, "big") + len(cells).to_bytes(2, "big")
    return (head + bytes(cells.tobytes())).ljust(NODE_BYTES, b"\0")


def _homes(np: Any, runs: list[tuple[int, int]], number: int) -> Any:
    """The node each cell is in, the first being `number`."""
    return np.repeat(np.arange(len(runs)) + number, [end - start for start, end in runs])


def _insert(sql: str, left: Any, right: Any) -> Iterator[Write]:
    for start in range(0, len(left), SLICE):
        end = start + SLICE
        rows = list(zip(left[start:end].tolist(), right[start:end].tolist()))
        yield partial(_many, sql=sql, rows=rows)


def _many(db: sqlite3.Connection, sql: str, rows: Iterable[tuple[Any, ...]]) -> None:
    db.executemany(sql, rows)


_LEAVES = (
    "SELECT data FROM rtree_contributions_geom_node WHERE nodeno NOT IN"
    " (SELECT parentnode FROM rtree_contributions_geom_parent)"
)
_READ = "SELECT data FROM rtree_contributions_geom_node WHERE nodeno = ?"
_NODE = "INSERT OR REPLACE INTO rtree_contributions_geom_node VALUES (?, ?)"
_ROWID = "INSERT OR REPLACE INTO rtree_contributions_geom_rowid VALUES (?, ?)"
_PARENT = "INSERT OR REPLACE INTO rtree_contributions_geom_parent VALUES (?, ?)"
_EMPTY = (
    "DELETE FROM rtree_contributions_geom_node",
    "DELETE FROM rtree_contributions_geom_rowid",
    "DELETE FROM rtree_contributions_geom_parent",
)
FOLLOW = (
    "DELETE FROM rtree_contributions_geom WHERE id IN (SELECT fid FROM sync_stale_place)",
    "INSERT INTO rtree_contributions_geom SELECT c.fid, ST_MinX(c.geom), ST_MaxX(c.geom),"
    " ST_MinY(c.geom), ST_MaxY(c.geom) FROM sync_stale_place p CROSS JOIN contributions c"
    " ON c.fid = p.fid WHERE c.geom IS NOT NULL AND NOT ST_IsEmpty(c.geom)",
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
