"""Which contributions the platform knows, or will know before what hangs on them arrives."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from enum import Enum


class Standing(Enum):
    """What a change to a contribution can hope for."""

    KNOWN = "known"  # the platform has it
    ENTERED = "entered"  # entered here: it will be created there
    LOCAL = "local"  # from a file: work on it stays here until the platform has it too
    MISSING = "missing"  # not in this workspace


def standings(db: sqlite3.Connection, contributions: Iterable[str]) -> Mapping[str, Standing]:
    """The standing of each of these contributions."""
    found = dict.fromkeys(contributions, Standing.MISSING)
    rows = db.execute(
        "SELECT c.uuid, coalesce(b.remote, 0), coalesce(c.source, '')"
        " FROM json_each(?) j JOIN contributions c ON c.uuid = j.value"
        " LEFT JOIN sync_base b ON b.fid = c.fid",
        (json.dumps(list(found)),),
    )
    for uuid, remote, source in rows:
        found[uuid] = _standing(remote, source)
    return found


def _standing(remote: int, source: str) -> Standing:
    if remote:
        return Standing.KNOWN
    return Standing.LOCAL if source else Standing.ENTERED
