"""Reading everything again: after a restore, an expired cursor or checksums that differ.

`sync_unread` lists what the platform had before, filled slice by slice before anything
else changes; each page takes off what it shows. What is left in the end is gone from the
platform without a word: it is put aside where it can be found again, and told.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from typing import Any

from ..connectors.port import Change, Kind
from ..workspace import contributions as citizens
from ..workspace.database import get_state, set_state, transaction
from . import digest, editing, log

SLICE = 2000
_REREADING = "rereading"

LISTED = 10_000
"""So many entities are listed in one transaction."""

# (of every kind, the next after a key, in the order of the key; whether it belongs on the list)
_LISTS: tuple[tuple[Kind, Any, str], ...] = (
    (
        Kind.CONTRIBUTION,
        0,
        "SELECT fid, uuid, remote = 1 AND version IS NOT NULL AND uuid IS NOT NULL FROM sync_base"
        " WHERE fid > ? ORDER BY fid LIMIT ?",
    ),
    (
        Kind.COMMENT,
        "",
        "SELECT uuid, uuid, 1 FROM sync_base_comment WHERE uuid > ? ORDER BY uuid LIMIT ?",
    ),
    (
        Kind.TAGGING,
        "",
        "SELECT uuid, uuid, 1 FROM sync_base_tagging WHERE uuid > ? ORDER BY uuid LIMIT ?",
    ),
    (
        Kind.ASSESSMENT,
        "",
        "SELECT contribution, contribution, 1 FROM sync_base_field"
        " WHERE field = '' AND contribution > ? ORDER BY contribution LIMIT ?",
    ),
)


_FORGET = "DELETE FROM sync_unread WHERE (kind, id) IN (SELECT kind, id FROM sync_unread LIMIT ?)"


def prepare(db: sqlite3.Connection, check: Callable[[], None] = lambda: None) -> None:
    """List what the platform had, in short transactions with `check` before each.

    Nothing is read again before `begin`; only the exchange itself changes what is listed.
    """
    rows = 1
    while rows:
        check()
        with transaction(db):
            rows = db.execute(_FORGET, (LISTED,)).rowcount
    for kind, start, select in _LISTS:
        after = start
        while found := db.execute(select, (after, LISTED)).fetchall():
            check()
            after = found[-1][0]
            with transaction(db):
                db.executemany(
                    "INSERT OR IGNORE INTO sync_unread VALUES (?, ?)",
                    sorted((kind.value, name) for _, name, listed in found if listed),
                )


def begin(db: sqlite3.Connection, why: str) -> None:
    """Go back to the start of the feed, inside the open transaction, after `prepare`."""
    db.execute("DELETE FROM sync_inbox")  # it will come again
    set_state(db, _REREADING, why)
    set_state(db, "cursor", 0)
    digest.forget(db)
    log.note(db, "reading everything again", why=why)


def is_on(db: sqlite3.Connection) -> bool:
    """Whether everything is being read again."""
    return get_state(db, _REREADING) is not None


class Unread:
    """What the platform had before and has not shown again yet; empty outside a re-read."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._on = is_on(db)

    def read(self, kind: str, identifier: str) -> bool:
        """Take an entity off the list; whether it was on it."""
        if not self._on:
            return False
        cursor = self._db.execute(
            "DELETE FROM sync_unread WHERE kind = ? AND id = ?", (kind, identifier)
        )
        return cursor.rowcount > 0


def finish(
    db: sqlite3.Connection,
    boundary: Callable[[str], None],
    apply: Callable[[Sequence[Change]], None],
) -> list[str]:
    """The feed was read to its end: put aside what it no longer shows; the identifiers.

    Taggings and decisions go through `apply` as if the platform had removed them, so
    that whatever is on its way from here is left alone; contributions and comments
    are marked as withdrawn. All of it stays in the trash or the history. What is in
    somebody's hands, or waits in the inbox, stays on the list: reading is then not over.
    """
    absent: list[str] = []
    while True:
        boundary("absent")
        with transaction(db, applying=True, projecting=False):
            rows = _gone(db)
            if not rows:
                if not db.execute("SELECT 1 FROM sync_unread LIMIT 1").fetchone():
                    set_state(db, _REREADING, None)
                return absent
            _put_aside(db, rows, apply)
            db.executemany("DELETE FROM sync_unread WHERE kind = ? AND id = ?", rows)
            absent += [f"{kind} {identifier}" for kind, identifier in rows]
            log.note(db, "absent from the platform", entities=json.dumps(rows[:50]))


def _gone(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """Some of what is gone and may be put aside, kind and identifier."""
    pins = editing.Pins(db)
    rows = db.execute(
        "SELECT u.kind, u.id FROM sync_unread u WHERE NOT EXISTS"
        " (SELECT 1 FROM sync_inbox i WHERE i.kind = u.kind AND i.entity = u.id) LIMIT ?",
        (-1 if pins else SLICE,),
    ).fetchall()
    held = pins.of(editing.by_kind(rows)) if pins else set()
    return [row for row in rows if row not in held][:SLICE]


def _put_aside(
    db: sqlite3.Connection,
    rows: Sequence[tuple[str, str]],
    apply: Callable[[Sequence[Change]], None],
) -> None:
    gone = {kind.value: [i for k, i in rows if k == kind.value] for kind in Kind}
    citizens.withdraw(db, gone[Kind.CONTRIBUTION.value])
    db.executemany(
        "UPDATE sync_base SET version = NULL WHERE fid ="
        " (SELECT fid FROM contributions WHERE uuid = ?)",
        [(uuid,) for uuid in gone[Kind.CONTRIBUTION.value]],
    )
    citizens.withdraw_comments(db, gone[Kind.COMMENT.value])
    db.executemany(
        "DELETE FROM sync_base_comment WHERE uuid = ?",
        [(uuid,) for uuid in gone[Kind.COMMENT.value]],
    )
    apply(
        [
            Change(0, kind, identifier, None, None, None)
            for kind in (Kind.TAGGING.value, Kind.ASSESSMENT.value)
            for identifier in gone[kind]
        ]
    )
