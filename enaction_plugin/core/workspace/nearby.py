"""Filtering by areas: in them, or no farther than some metres away."""

from __future__ import annotations

import json
import sqlite3
from typing import Any, Optional

from ..areas import Areas
from ..geometry import shape_blob
from . import places
from .districts import NEAR_METRES
from .filters import Condition, ContributionFilter
from .pairs import CANDIDATES

NOWHERE = -1  # metres: a point on an outline is no part of what is inside only
_KNOWN = f"c.fid IN ({CANDIDATES} WHERE p.share > 0 OR p.decimetres <= 10 * ?)"


def condition(db: sqlite3.Connection, wanted: ContributionFilter) -> Optional[Condition]:
    """The condition that districts and a zone become; None without either.

    Nearness to districts is known up to NEAR_METRES; what is farther, and drawn zones,
    are looked up now.
    """
    if wanted.zone is None and wanted.within <= NEAR_METRES:
        if not wanted.districts:
            return None
        return _KNOWN, [json.dumps(sorted(wanted.districts)), wanted.within or NOWHERE]
    if wanted.zone is None and not wanted.districts:
        return None
    areas = Areas.of(_outlines(db, wanted))
    found = places.place(areas, places.read_spots(db), wanted.within)
    meant = (found.share > 0) | (found.distance <= (wanted.within or NOWHERE))
    fids = sorted(set(found.fid[meant].tolist()))
    return "c.fid IN (SELECT value FROM json_each(?))", [json.dumps(fids)]


def _outlines(db: sqlite3.Connection, wanted: ContributionFilter) -> list[Any]:
    rows = db.execute(
        "SELECT geom FROM districts WHERE geom IS NOT NULL"
        " AND fid IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(wanted.districts)),),
    )
    outlines = [geom for (geom,) in rows]
    if wanted.zone is not None:
        outlines.append(shape_blob(bytes.fromhex(wanted.zone.wkb)))
    return outlines
