"""Capture of whole contributions: entered here, or deleted here."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any, Optional

from .. import shapes
from ..connectors.port import Kind
from ..geometry import blob_point, wkb_offset
from ..workspace.deleted import bring_back
from . import log, outbox
from .known import Standing, standings


def entered(db: sqlite3.Connection, uuids: Sequence[str]) -> None:
    """Contributions entered here will be created on the platform."""
    if not uuids:
        return
    creates = {
        entry.contribution: entry
        for entry in outbox.of_contributions(db, uuids)
        if entry.kind == Kind.CONTRIBUTION.value
    }
    for uuid in uuids:
        entry = creates.get(uuid)
        if entry is None:
            data = entered_data(db, uuid)
            outbox.add(db, outbox.new_op(Kind.CONTRIBUTION, "create", uuid, data=data), uuid)
        elif entry.unsealed:
            outbox.rewrite(db, entry, data=entered_data(db, uuid))
        elif entry.state == "rejected" and entry.payload["data"] != entered_data(db, uuid):
            outbox.renew(db, [entry], data=entered_data(db, uuid))


def entered_data(db: sqlite3.Connection, uuid: str) -> Optional[dict[str, Any]]:
    """What a create op says of a contribution entered here; None when it is gone."""
    row = db.execute(
        "SELECT c.title, c.body, c.category, c.kind, c.created_at, c.author, c.geom, f.geom"
        " FROM contributions c LEFT JOIN footprints f ON f.uuid = c.uuid WHERE c.uuid = ?",
        (uuid,),
    ).fetchone()
    if row is None:
        return None
    title, body, category, kind, created_at, author, geom, footprint = row
    return {
        "title": title or "",
        "body": body or "",
        "category": category or "",
        "kind": kind or "idea",
        "created_at": created_at,
        "author": author or "",
        "geometry": _geojson(footprint or geom),
    }


def _geojson(blob: Optional[bytes]) -> Optional[dict[str, Any]]:
    point = blob_point(blob) if blob and not _is_shape(blob) else None
    if point is not None:
        return {"type": "Point", "coordinates": list(point)}
    if not blob:
        return None
    found = shapes.from_wkb(bytes(blob[wkb_offset(blob) :]))
    return dict(json.loads(json.dumps(found))) if found.get("coordinates") else None


def _is_shape(blob: bytes) -> bool:
    """Whether a GeoPackage blob holds something else than a point."""
    start = wkb_offset(blob)
    code = int.from_bytes(blob[start + 1 : start + 5], "little" if blob[start] else "big")
    return code % 1000 != 1


def deleted(db: sqlite3.Connection, uuids: Sequence[str]) -> list[str]:
    """Planners do not delete citizens' words: they come back; which of `uuids` did.

    What was entered here and never left is simply gone, with its changes; the
    trash still has it.
    """
    if not uuids:
        return []
    count = bring_back(db)
    if count:
        log.note(db, "brought back", contributions=count)
    standing = standings(db, uuids)
    gone = [uuid for uuid in uuids if standing[uuid] is Standing.MISSING]
    outbox.drop(db, [entry for entry in outbox.of_contributions(db, gone) if entry.unsealed])
    return [uuid for uuid in uuids if standing[uuid] is not Standing.MISSING]
