"""Rows that somebody is editing in QGIS: what arrives for them waits until they are saved.

Modifications that are not saved live in the memory of one QGIS. Written under them,
a value of the platform would be overwritten unseen, and a link that was removed there
would take the modification with it without a word. So every window tells which rows it
holds; exchanges of all windows and programs look here before they write.

Nothing ever waits for a holder: whoever is gone is known by its lease, and what cannot
be seen coming at all, `unseen` finds afterwards.
"""

from __future__ import annotations

import json
import os
import socket
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from .. import identity
from ..connectors.port import Kind
from ..workspace.database import now, transaction
from . import lease

CONTRIBUTIONS, TAGGINGS = "contributions", "taggings"
WHOLE = ""
"""Instead of an identifier: every row of the table."""
ROWS = 2000
"""Beyond so many rows, the whole table is held: the calculator changes a million at once."""

TABLE_OF = {
    Kind.CONTRIBUTION.value: CONTRIBUTIONS,
    Kind.ASSESSMENT.value: CONTRIBUTIONS,
    Kind.TAGGING.value: TAGGINGS,
}
"""The table whose row a change of the platform is about."""

_UUIDS = {
    CONTRIBUTIONS: "SELECT c.uuid FROM json_each(?) j JOIN contributions c ON c.fid = j.value",
    TAGGINGS: "SELECT t.uuid FROM json_each(?) j JOIN taggings t ON t.fid = j.value",
}
_HERE = {
    CONTRIBUTIONS: "SELECT c.uuid FROM json_each(?) j JOIN contributions c ON c.uuid = j.value",
    TAGGINGS: "SELECT t.uuid FROM json_each(?) j JOIN taggings t ON t.uuid = j.value",
}


@dataclass(frozen=True)
class Held:
    """Rows of one table, by fid: `held` in an edit buffer now, or `let_go` since last told.

    `since`: when editing that layer began (`database.now`).
    """

    table: str
    since: str
    held: Collection[int] = ()
    let_go: Collection[int] = ()


class Holder:
    """One window that edits: what it holds of a workspace, and that it lives."""

    def __init__(self) -> None:
        self._id = f"edit {identity.uuid7()}"

    def tell(self, db: sqlite3.Connection, all_held: Iterable[Held]) -> None:
        """Say what is held, all of it; what was held before and is not named is let go."""
        with transaction(db):
            wanted: dict[tuple[str, str], str] = {}
            for one in all_held:
                for uuid in _named(db, one.table, one.let_go):
                    self._hold(db, one.table, uuid, one.since)
                for uuid in _named(db, one.table, one.held):
                    self._hold(db, one.table, uuid, one.since)
                    wanted[(one.table, uuid)] = one.since
            before = db.execute(
                "SELECT t, uuid FROM sync_editing WHERE session = ? AND ended IS NULL", (self._id,)
            ).fetchall()
            _end(db, self._id, [key for key in before if key not in wanted])
            self._live(db, holding=bool(wanted))

    def beat(self, db: sqlite3.Connection) -> None:
        """Say that it still lives."""
        with transaction(db):
            db.execute("UPDATE sync_lease SET beat = ? WHERE id = ?", (now(), self._id))

    def leave(self, db: sqlite3.Connection) -> None:
        """Let go of everything."""
        self.tell(db, ())

    def _hold(self, db: sqlite3.Connection, table: str, uuid: str, since: str) -> None:
        db.execute(
            "INSERT INTO sync_editing (session, t, uuid, since) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET ended = NULL WHERE ended IS NOT NULL",
            (self._id, table, uuid, since),
        )

    def _live(self, db: sqlite3.Connection, *, holding: bool) -> None:
        if not holding:
            db.execute("DELETE FROM sync_lease WHERE id = ?", (self._id,))
            return
        db.execute(
            "INSERT OR REPLACE INTO sync_lease (id, host, pid, boot, purpose, beat)"
            " VALUES (?, ?, ?, ?, 'edit', ?)",
            (self._id, socket.gethostname(), os.getpid(), lease.boot_id(), now()),
        )


class Pins:
    """The rows that are held now, by any window that lives; read inside a transaction."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._sessions = json.dumps([name for name, gone in _sessions(db) if not gone])
        self._whole = self._tables(WHOLE)

    def __bool__(self) -> bool:
        return bool(self._tables())

    def of(self, entities: Mapping[str, Collection[str]]) -> set[tuple[str, str]]:
        """Which of these entities, identifiers by kind, are rows that are held."""
        held: set[tuple[str, str]] = set()
        for kind, identifiers in entities.items():
            table = TABLE_OF.get(kind)
            if table is not None and identifiers:
                held.update((kind, uuid) for uuid in self._rows(table, identifiers))
        return held

    def _rows(self, table: str, identifiers: Collection[str]) -> Iterable[str]:
        wanted = json.dumps(list(identifiers))
        if table in self._whole:  # of these, what is not here yet is in nobody's hands
            rows = self._db.execute(_HERE[table], (wanted,))
        else:
            rows = self._db.execute(
                "SELECT uuid FROM sync_editing WHERE t = ? AND ended IS NULL"
                " AND uuid IN (SELECT value FROM json_each(?))"
                " AND session IN (SELECT value FROM json_each(?))",
                (table, wanted, self._sessions),
            )
        return [uuid for (uuid,) in rows]

    def _tables(self, *uuid: str) -> set[str]:
        rows = self._db.execute(
            "SELECT DISTINCT t FROM sync_editing WHERE ended IS NULL"
            " AND session IN (SELECT value FROM json_each(?))"
            " AND (?2 IS NULL OR uuid = ?2)",
            (self._sessions, uuid[0] if uuid else None),
        )
        return {table for (table,) in rows}


def by_kind(entities: Iterable[tuple[str, str]]) -> Mapping[str, Collection[str]]:
    """The identifiers of entities, by their kind."""
    found: dict[str, list[str]] = {}
    for kind, identifier in entities:
        found.setdefault(kind, []).append(identifier)
    return found


class Begun(NamedTuple):
    """When editing of rows began that may not be captured yet: by uuid, or for all rows."""

    rows: Mapping[str, str]
    whole: str

    def of(self, uuid: str) -> str:
        """The earliest beginning for a row; empty when nobody told of any."""
        return min((at for at in (self.rows.get(uuid, ""), self.whole) if at), default="")


def begun(db: sqlite3.Connection, contributions: Iterable[str]) -> Begun:
    """When editing of these contributions began, in windows that told."""
    rows = dict(
        db.execute(
            "SELECT uuid, min(since) FROM sync_editing WHERE t = ?"
            " AND (uuid = ? OR uuid IN (SELECT value FROM json_each(?))) GROUP BY uuid",
            (CONTRIBUTIONS, WHOLE, json.dumps(list(contributions))),
        ).fetchall()
    )
    return Begun(rows, rows.pop(WHOLE, ""))


def bury(db: sqlite3.Connection) -> None:
    """Let go of what is held by windows that are gone, and forget what is captured."""
    with transaction(db):
        for name, gone in _sessions(db):
            if gone:
                rows = db.execute(
                    "SELECT t, uuid FROM sync_editing WHERE session = ? AND ended IS NULL", (name,)
                ).fetchall()
                _end(db, name, rows)
                db.execute("DELETE FROM sync_lease WHERE id = ?", (name,))
        captured(db)


def captured(db: sqlite3.Connection) -> None:
    """Forget rows that were saved, and are captured by now or did not change."""
    for statement in _CAPTURED:
        db.execute(statement, (WHOLE,))


_CAPTURED = (
    "DELETE FROM sync_editing WHERE ended IS NOT NULL AND uuid <> ? AND NOT EXISTS"
    " (SELECT 1 FROM sync_dirty d WHERE d.t = sync_editing.t AND d.uuid = sync_editing.uuid)"
    " AND NOT EXISTS (SELECT 1 FROM contributions c JOIN sync_edited e ON e.fid = c.fid"
    " WHERE c.uuid = sync_editing.uuid)",
    "DELETE FROM sync_editing WHERE ended IS NOT NULL AND uuid = ? AND NOT EXISTS"
    " (SELECT 1 FROM sync_dirty d WHERE d.t = sync_editing.t)"
    " AND NOT (t = 'contributions' AND EXISTS (SELECT 1 FROM sync_edited))",
)


def _end(db: sqlite3.Connection, session: str, rows: Collection[tuple[str, str]]) -> None:
    """Rows are saved or given up: of those that changed it is still to be told since when."""
    db.executemany(
        "UPDATE sync_editing SET ended = ? WHERE session = ? AND t = ? AND uuid = ?",
        [(now(), session, *row) for row in rows],
    )
    if rows:
        captured(db)


def _named(db: sqlite3.Connection, table: str, fids: Collection[int]) -> list[str]:
    if len(fids) > ROWS:
        return [WHOLE]
    if not fids:
        return []
    rows = db.execute(_UUIDS[table], (json.dumps(list(fids)),))
    return [uuid for (uuid,) in rows if uuid]


def _sessions(db: sqlite3.Connection) -> list[tuple[str, bool]]:
    """The windows that hold something, each with whether it is gone."""
    rows = db.execute("SELECT id, host, pid, boot, beat FROM sync_lease WHERE purpose = 'edit'")
    return [
        (name, lease.is_abandoned(host, pid, boot, beat))
        for name, host, pid, boot, beat in rows.fetchall()
    ]
