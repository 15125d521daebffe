"""Citizens' data of a page: contributions and comments, as the platform gives them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Optional

from ..connectors.port import Change
from ..workspace import contributions as store
from ..workspace import projections
from . import documents, fields
from .capture import capture_rows, recognise
from .entered import release
from .facts import Facts
from .merge import Register
from .tally import Tally
from .values import FIELDS


def apply_contributions(
    db: sqlite3.Connection, changes: Sequence[Change], tally: Tally, facts: Facts
) -> None:
    """Write contributions; what the platform withdrew stays, marked as withdrawn."""
    uuids = [change.id for change in changes]
    before = _known(db, uuids)
    missing = [uuid for uuid in uuids if uuid not in before]
    if capture_rows(db, missing, ()):  # deleted in QGIS: back with the work on it, not as new
        before = _known(db, uuids)
    versions = {
        change.id: _text(tally.count(change, _number(before.get(change.id, (0, None))[1])))
        for change in changes
    }
    store.upsert(
        db,
        [facts.contribution(c, c.data) for c in changes if c.data is not None],
        remote=True,
        versions=versions,
    )
    gone = [change.id for change in changes if change.data is None]
    if gone:
        store.withdraw(db, gone)
    db.executemany(
        "UPDATE sync_base SET version = ? WHERE fid = ?",
        [(versions[uuid], fid) for uuid, (fid, _) in before.items()],
    )
    recognise(db, uuids)
    release(db, [change.id for change in changes if change.data is not None])
    arrived = [uuid for uuid in uuids if uuid not in before]
    if arrived:
        _fill(db, arrived)


def _known(db: sqlite3.Connection, uuids: Sequence[str]) -> dict[str, tuple[int, Optional[str]]]:
    """The fid of each of these contributions that is here, and its hash."""
    rows = db.execute(
        "SELECT c.uuid, c.fid, b.version FROM json_each(?) j"
        " CROSS JOIN contributions c ON c.uuid = j.value LEFT JOIN sync_base b ON b.fid = c.fid",
        (json.dumps(uuids),),
    )
    return {uuid: (fid, version) for uuid, fid, version in rows}


def _fill(db: sqlite3.Connection, arrived: Sequence[str]) -> None:
    """Contributions that came after the work on them: give them that work."""
    wanted = json.dumps(arrived)
    decided = db.execute(
        'SELECT contribution, field, value, version, "by", at FROM sync_base_field'
        " WHERE contribution IN (SELECT value FROM json_each(?))",
        (wanted,),
    ).fetchall()
    for uuid, field, *register in decided:
        if field in FIELDS:
            fields.show(db, uuid, field, Register(*register))
    tagged = db.execute(
        "SELECT DISTINCT c.fid FROM json_each(?) j"
        " CROSS JOIN taggings t ON t.contribution = j.value"
        " JOIN contributions c ON c.uuid = t.contribution",
        (wanted,),
    ).fetchall()
    if tagged:
        projections.refresh(db, [fid for (fid,) in tagged])


def apply_comments(db: sqlite3.Connection, changes: Sequence[Change], tally: Tally) -> None:
    """Write comments; what the platform withdrew stays, marked as withdrawn."""
    rows = db.execute(
        "SELECT uuid, hash FROM sync_base_comment WHERE uuid IN (SELECT value FROM json_each(?))",
        (json.dumps([change.id for change in changes]),),
    )
    before = dict(rows.fetchall())
    hashes = {c.id: tally.count(c, _number(before.get(c.id))) for c in changes}
    store.upsert_comments(
        db, [documents.comment(c.id, c.data) for c in changes if c.data is not None]
    )
    db.executemany(
        "INSERT OR REPLACE INTO sync_base_comment VALUES (?, ?)",
        [(uuid, _text(entity)) for uuid, entity in hashes.items() if entity is not None],
    )
    gone = [uuid for uuid, entity in hashes.items() if entity is None]
    if gone:
        store.withdraw_comments(db, gone)
        db.executemany("DELETE FROM sync_base_comment WHERE uuid = ?", [(uuid,) for uuid in gone])


def _number(text: Optional[str]) -> Optional[int]:
    return None if text is None else int(text, 16)


def _text(entity: Optional[int]) -> Optional[str]:
    return None if entity is None else f"{entity:016x}"
