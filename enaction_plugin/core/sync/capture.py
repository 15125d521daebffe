"""Capture: what was changed here becomes ops in the outbox, slice by slice.

The dirty set says where to look; what happened is told by comparing the file with
what was captured before. So capture can be repeated, interrupted and run late, and
says the same whichever program made the change.

Contributions come before taggings: one entered here travels ahead of its links.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence

from ..workspace import edited, states
from ..workspace.database import get_state, now, transaction
from . import capture_entered, capture_fields, capture_taggings, editing
from .known import Standing, standings

SLICE = 1000
LINKS = 100_000
"""So many links are put in order together."""
CONTRIBUTIONS = "contributions"
TAGGINGS = "taggings"
KEPT = "kept"
"""Dirty rows of this kind are contributions with work, which the platform does not know."""


def capture(db: sqlite3.Connection, boundary: Callable[[str], None]) -> None:
    """Capture all that is dirty, in transactions of at most `SLICE` rows."""
    for _ in slices(db, boundary):
        pass


def slices(db: sqlite3.Connection, boundary: Callable[[str], None]) -> Iterator[None]:
    """Capture all that is dirty, a transaction of at most `SLICE` rows at each step."""
    boundary("capture")
    while _slice(db):
        yield
        boundary("capture")
    while links := [uuid for (uuid,) in db.execute(_LINKS, (LINKS,))]:
        for start in range(0, len(links), SLICE):
            boundary("capture")
            with transaction(db, applying=True):
                capture_rows(db, (), links[start : start + SLICE])
            yield
    with transaction(db):
        editing.captured(db)


def capture_rows(
    db: sqlite3.Connection, contributions: Sequence[str], taggings: Sequence[str]
) -> bool:
    """Capture these rows inside the open transaction; whether any was dirty."""
    changed = _dirty(db, CONTRIBUTIONS, contributions)
    if changed:
        _contributions(db, changed)
    linked = _dirty(db, TAGGINGS, taggings)
    if linked:
        _taggings(db, linked)
    return bool(changed or linked)


def is_dirty(db: sqlite3.Connection) -> bool:
    """Whether something waits to be captured."""
    row = db.execute(
        "SELECT 1 FROM sync_dirty WHERE t IN (?, ?) LIMIT 1", (CONTRIBUTIONS, TAGGINGS)
    )
    return row.fetchone() is not None or not edited.is_empty(db)


def recognise(db: sqlite3.Connection, contributions: Sequence[str]) -> None:
    """The platform speaks of these contributions: work kept for them can now be captured."""
    kept = _dirty(db, KEPT, contributions)
    if not kept:
        return
    db.execute(
        "UPDATE sync_base SET remote = 1 WHERE fid IN"
        " (SELECT c.fid FROM json_each(?) j JOIN contributions c ON c.uuid = j.value)",
        (json.dumps(kept),),
    )
    _clean(db, KEPT, kept)
    db.execute(
        "INSERT OR IGNORE INTO sync_dirty SELECT 'contributions', value, ? FROM json_each(?)",
        (now(), json.dumps(kept)),
    )
    db.execute(
        "INSERT OR IGNORE INTO sync_dirty SELECT 'taggings', t.uuid, ? FROM json_each(?) j"
        " JOIN taggings t ON t.contribution = j.value WHERE t.uuid IS NOT NULL",
        (now(), json.dumps(kept)),
    )


def _slice(db: sqlite3.Connection) -> bool:
    """Capture some contributions in a transaction of their own; whether there were any."""
    with transaction(db, applying=True):
        rows = db.execute("SELECT uuid FROM sync_dirty WHERE t = ? LIMIT ?", (CONTRIBUTIONS, SLICE))
        uuids = [uuid for (uuid,) in rows]
        found = bool(uuids) or not edited.is_empty(db)
        uuids = uuids or edited.take(db, SLICE)
        if uuids:
            _contributions(db, uuids)
    return found


# In the order of the contributions' rows: they are wide, and each answer of the platform
# writes on those its batch is about. Links of one contribution keep the order they were made in.
_LINKS = """
SELECT d.uuid FROM (SELECT uuid FROM sync_dirty WHERE t = 'taggings' LIMIT ?) d
LEFT JOIN taggings t ON t.uuid = d.uuid
LEFT JOIN sync_base_tagging b ON b.uuid = d.uuid
LEFT JOIN contributions c ON c.uuid = coalesce(t.contribution, b.contribution)
ORDER BY c.fid, d.uuid
"""


def _contributions(db: sqlite3.Connection, uuids: Sequence[str]) -> None:
    standing = dict(standings(db, uuids))

    def which(*wanted: Standing) -> list[str]:
        return [uuid for uuid in uuids if standing[uuid] in wanted]

    standing.update(standings(db, capture_entered.deleted(db, which(Standing.MISSING))))
    capture_entered.entered(db, which(Standing.ENTERED))
    capture_fields.capture(db, which(Standing.ENTERED, Standing.KNOWN))
    _keep(db, which(Standing.LOCAL))
    _clean(db, CONTRIBUTIONS, uuids)
    states.refresh(db, uuids)


def _taggings(db: sqlite3.Connection, uuids: Sequence[str]) -> None:
    found = capture_taggings.capture(db, uuids, int(get_state(db, "cursor", 0)))
    _keep(db, found.keep)
    _clean(db, TAGGINGS, uuids)
    states.refresh(db, found.contributions)


def _dirty(db: sqlite3.Connection, table: str, uuids: Sequence[str]) -> list[str]:
    if not uuids:
        return []
    rows = db.execute(
        "SELECT uuid FROM sync_dirty WHERE t = ? AND uuid IN (SELECT value FROM json_each(?))",
        (table, json.dumps(list(uuids))),
    )
    found = [uuid for (uuid,) in rows]
    if table == CONTRIBUTIONS:
        return list(dict.fromkeys([*found, *edited.among(db, uuids)]))
    return found


def _keep(db: sqlite3.Connection, contributions: Sequence[str]) -> None:
    db.executemany(
        "INSERT OR IGNORE INTO sync_dirty VALUES (?, ?, ?)",
        [(KEPT, uuid, now()) for uuid in contributions],
    )


def _clean(db: sqlite3.Connection, table: str, uuids: Sequence[str]) -> None:
    db.executemany(
        "DELETE FROM sync_dirty WHERE t = ? AND uuid = ?", [(table, uuid) for uuid in uuids]
    )
    if table == CONTRIBUTIONS:
        edited.forget_uuids(db, uuids)
