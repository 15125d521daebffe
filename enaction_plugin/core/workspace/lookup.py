"""Contributions as people name them in files: by uuid, or by the number of their platform."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

_BY_UUID = """
SELECT j.value, c.fid FROM json_each(?) j CROSS JOIN contributions c ON c.uuid = lower(j.value)
"""
_BY_NUMBER = """
SELECT platform_id, fid FROM contributions WHERE platform_id IN (SELECT value FROM json_each(?))
"""


def named(db: sqlite3.Connection, names: Iterable[str]) -> dict[str, list[int]]:
    """The fids each name stands for.

    An unknown name is left out; a number that several sources use stands for several.
    """
    wanted = set(names)
    found: dict[str, list[int]] = {}
    for query in (_BY_UUID, _BY_NUMBER):
        for name, fid in db.execute(query, (json.dumps(sorted(wanted - found.keys())),)):
            found.setdefault(name, []).append(fid)
    return found


class Name(NamedTuple):
    """What a contribution is called on screen; without a title, how its text begins."""

    fid: int
    number: str
    title: str


def titles(db: sqlite3.Connection, uuids: Iterable[str]) -> dict[str, Name]:
    """The names of contributions that are here, by uuid."""
    rows = db.execute(
        "SELECT c.uuid, c.fid, coalesce(c.platform_id, ''),"
        " coalesce(nullif(c.title, ''), substr(coalesce(c.body, ''), 1, 80))"
        " FROM json_each(?) j CROSS JOIN contributions c ON c.uuid = j.value",
        (json.dumps(sorted(set(uuids))),),
    )
    return {uuid: Name(*name) for uuid, *name in rows}
