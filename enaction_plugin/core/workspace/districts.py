"""Districts, and which contributions are in them or near.

What triggers found changed, whoever changed it, waits in `sync_stale_place` and
`sync_stale_district` until `catch_up`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Callable, NamedTuple, Optional

from ..areas import Areas, Points
from ..geometry import shape_blob
from ..model.district import District
from ..progress import Progress, Silent
from . import pairs, places
from .database import get_state, transaction

NEAR_METRES = 300.0
"""How far around a district contributions are noted as near it; the habit of such dossiers."""

Connecting = Callable[[], AbstractContextManager[sqlite3.Connection]]


class StoredDistrict(NamedTuple):
    """A district without its shape; `contributions` is how many are inside."""

    fid: int
    kind: str
    code: str
    name: str
    vintage: str
    source: str
    contributions: int


class Districts:
    """The districts of a workspace."""

    def __init__(self, reading: Connecting, writing: Connecting) -> None:
        self._reading = reading
        self._writing = writing

    def replace(
        self,
        kind: str,
        vintage: str,
        source: str,
        rows: Iterable[District],
        progress: Progress = Silent(),
    ) -> int:
        """Make these the districts of a kind and vintage, and find what is inside; how many.

        Other vintages of the kind stay. All or nothing.
        """
        with self._writing() as db:
            return replace(db, kind, vintage, source, rows, progress)

    def catch_up(self, progress: Progress = Silent()) -> None:
        """Find again the places of what has moved since they were last found."""
        with self._writing() as db, transaction(db):
            catch_up(db, progress)

    def all(self) -> list[StoredDistrict]:
        """The districts, by kind, vintage and name."""
        with self._reading() as db:
            return list_districts(db)


def replace(
    db: sqlite3.Connection,
    kind: str,
    vintage: str,
    source: str,
    rows: Iterable[District],
    progress: Progress = Silent(),
) -> int:
    """Make these the districts of a kind and vintage, and find what is inside; how many.

    Other vintages of the kind stay. All or nothing.
    """
    with transaction(db, progress=progress):
        db.execute("DELETE FROM districts WHERE kind = ? AND vintage = ?", (kind, vintage))
        stored = [
            db.execute(
                "INSERT INTO districts (geom, kind, code, name, vintage, source, population,"
                " population_year, communes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(shape_blob(row.area), kind, row.code, row.name, vintage, source),
                    *(row.population, row.population_year, row.communes),
                ),
            ).lastrowid
            for row in rows
        ]
        catch_up(db, progress)
    return len(stored)


def any_district(db: sqlite3.Connection) -> bool:
    """Whether the workspace has a district at all."""
    return db.execute("SELECT 1 FROM districts LIMIT 1").fetchone() is not None


def list_districts(db: sqlite3.Connection) -> list[StoredDistrict]:
    """The districts, by kind and name."""
    rows = db.execute(
        "SELECT d.fid, coalesce(d.kind, ''), coalesce(d.code, ''), coalesce(d.name, ''),"
        " coalesce(d.vintage, ''), coalesce(d.source, ''), coalesce(p.inside, 0)"
        " FROM districts d LEFT JOIN (SELECT district, count(*) AS inside FROM sync_places"
        " WHERE share > 0 GROUP BY 1) p ON p.district = d.fid"
        " ORDER BY d.kind, d.vintage, d.name, d.fid"
    )
    return [StoredDistrict._make(row) for row in rows]


def outside_communes(db: sqlite3.Connection, spots: Mapping[str, tuple[float, float]]) -> set[str]:
    """Which of these points (longitude, latitude in degrees) lie in no commune of the workspace.

    None when it has no communes: nothing then says where the territory ends.
    """
    outlines = [geom for (geom,) in db.execute(_COMMUNES)]
    if not outlines or not spots:
        return set()
    names = list(spots)
    longitudes, latitudes = zip(*spots.values())
    _, inside = Areas.of(outlines).covers(Points(longitudes, latitudes))
    return set(names) - {names[place] for place in inside.tolist()}


_COMMUNES = "SELECT geom FROM districts WHERE kind = 'commune' AND geom IS NOT NULL"


def is_stale(db: sqlite3.Connection) -> bool:
    """Whether a contribution or a district has moved since places were last found."""
    return db.execute(_STALE).fetchone() is not None


def doubt(db: sqlite3.Connection) -> None:
    """Have the places of everything found again, inside the open transaction."""
    db.execute("INSERT OR IGNORE INTO sync_stale_district SELECT fid FROM districts")


def catch_up(db: sqlite3.Connection, progress: Progress = Silent()) -> None:
    """Find again the places of what has moved, inside the open transaction.

    In the middle of a first load nothing is done: its end finds all places.
    """
    if get_state(db, "loading") or not is_stale(db):
        return
    moved = [fid for (fid,) in db.execute("SELECT fid FROM sync_stale_district")]
    if moved:
        pairs.forget_districts(db, moved)
        _locate(db, moved, None, progress)
    fids = [fid for (fid,) in db.execute("SELECT fid FROM sync_stale_place")]
    if fids and any_district(db):
        # Not a count, which reads a whole index: nearly as many as were ever made are there.
        (made,) = db.execute("SELECT coalesce(max(fid), 0) FROM contributions").fetchone()
        if 2 * len(fids) > made:
            locate_all(db, progress)
            return
        pairs.forget_contributions(db, fids)
        _locate(db, None, fids, progress)
    for statement in _FRESH:
        db.execute(statement)


def locate_all(db: sqlite3.Connection, progress: Progress = Silent()) -> None:
    """Find the places of everything anew, inside the open transaction."""
    pairs.forget_all(db)
    if any_district(db):
        _locate(db, None, None, progress)
    for statement in _FRESH:
        db.execute(statement)


def _locate(
    db: sqlite3.Connection,
    districts: Optional[Sequence[int]],
    fids: Optional[Sequence[int]],
    progress: Progress,
) -> None:
    rows = db.execute("SELECT fid, geom FROM districts WHERE geom IS NOT NULL ORDER BY fid")
    wanted = None if districts is None else set(districts)
    outlines = [(fid, geom) for fid, geom in rows if wanted is None or fid in wanted]
    areas = Areas.of([geom for _, geom in outlines])
    placed = places.place(areas, places.read_spots(db, fids), NEAR_METRES, progress)
    pairs.store(db, placed, [fid for fid, _ in outlines], recent=fids is not None)


_STALE = (
    "SELECT 1 WHERE EXISTS (SELECT 1 FROM sync_stale_place)"
    " OR EXISTS (SELECT 1 FROM sync_stale_district)"
)
_FRESH = ("DELETE FROM sync_stale_place", "DELETE FROM sync_stale_district")
