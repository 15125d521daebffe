"""The trash: what was removed, by whom, when and why; everything in it can be put back."""

from __future__ import annotations

import json
import sqlite3
from typing import Any, NamedTuple, Optional

from ..errors import QT_TRANSLATE_NOOP, EnactionError
from . import contributions, projections, states
from .database import now, transaction

CONTRIBUTION, LINK, NOTE = "contributions", "taggings", "notes"

REMOVED_THERE = "removed on the platform"
_SHOWN = (
    *("removed", REMOVED_THERE, "deleted", "withdrawn", "replaced", "citizen"),
    "undone",
)
_LIST = """
SELECT r.id, r.t, r.uuid, r.contribution, r.doc, r.why, coalesce(r.at, ''),
  coalesce(c.platform_id, json_extract(r.doc, '$.platform_id'), ''),
  coalesce(c.title, json_extract(r.doc, '$.title'), ''), c.fid,
  coalesce(json_extract(r.doc, '$.removed_by'), s.author, '')
FROM sync_trash r LEFT JOIN contributions c ON c.uuid = r.contribution
LEFT JOIN sync_step s ON s.id = r.step
WHERE r.why IN (SELECT value FROM json_each(?)) ORDER BY r.id DESC LIMIT ?
"""


class Trashed(NamedTuple):
    """One thing in the trash. `why` is one of the reasons of `_SHOWN`; `fid` is the
    contribution's, None when that is gone too; `what` a term, the text of a note, or a title."""

    id: int
    kind: str
    uuid: str
    contribution: str
    number: str
    title: str
    fid: Optional[int]
    what: str
    why: str
    by: str
    at: str

    @property
    def restorable(self) -> bool:
        """Whether `restore` can put it back; a citizen's words are not ours to change."""
        if self.kind == CONTRIBUTION:
            return self.fid is None and self.why in ("deleted", "withdrawn")
        return self.fid is not None and self.why != "citizen"


class NotInTrash(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction", "This is no longer in the trash, or is there already; nothing was changed."
    )


def list_trash(db: sqlite3.Connection, limit: int = 5000) -> list[Trashed]:
    """What is in the trash, the last removed first."""
    rows = db.execute(_LIST, (json.dumps(_SHOWN), limit)).fetchall()
    return [_trashed(*row) for row in rows]


def _trashed(*row: Any) -> Trashed:
    number, kind, uuid, contribution, text, why, at, platform_id, title, fid, by = row
    doc = json.loads(text or "{}")
    key = {LINK: "term", NOTE: "body", CONTRIBUTION: "title"}.get(kind, "title")
    what = str(doc.get(key) or "")
    return Trashed(
        number, kind, uuid or "", contribution or "", platform_id, title, fid, what, why, by, at
    )


def restore(db: sqlite3.Connection, number: int) -> str:
    """Put one thing back; the contribution it belongs to. Raises NotInTrash."""
    with transaction(db):
        row = db.execute(
            "SELECT t, uuid, contribution, doc, why FROM sync_trash WHERE id = ?", (number,)
        ).fetchone()
        if row is None or row[4] not in _SHOWN:
            raise NotInTrash
        kind, uuid, contribution, text, _why = row
        doc = json.loads(text)
        if kind == LINK:
            _restore_link(db, contribution, doc)
        elif kind == NOTE:
            _restore_note(db, contribution, doc)
        else:
            _restore_contribution(db, uuid, doc)
        db.execute("UPDATE sync_trash SET why = 'restored' WHERE id = ?", (number,))
    return str(contribution)


def _restore_link(db: sqlite3.Connection, contribution: str, doc: Any) -> None:
    """A removed identity stays removed on platforms: the link comes back under a new one."""
    there = db.execute(
        "SELECT 1 FROM taggings WHERE contribution = ? AND term = ?", (contribution, doc["term"])
    ).fetchone()
    here = db.execute("SELECT 1 FROM contributions WHERE uuid = ?", (contribution,)).fetchone()
    if there is not None or here is None:
        raise NotInTrash
    db.execute(
        "INSERT INTO taggings (contribution, term, role, origin, author, at, note)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            contribution,
            doc["term"],
            doc.get("role"),
            doc.get("origin"),
            doc.get("author"),
            doc.get("at"),
            doc.get("note"),
        ),
    )


def _restore_note(db: sqlite3.Connection, contribution: str, doc: Any) -> None:
    db.execute(
        "INSERT INTO notes (contribution, author, body, at, shared) VALUES (?, ?, ?, ?, ?)",
        (contribution, doc.get("author"), doc.get("body"), doc.get("at"), doc.get("shared")),
    )


def _restore_contribution(db: sqlite3.Connection, uuid: str, doc: Any) -> None:
    if db.execute("SELECT 1 FROM contributions WHERE uuid = ?", (uuid,)).fetchone() is not None:
        raise NotInTrash
    geom = bytes.fromhex(doc.get("geom") or "") or None
    columns = (
        "platform_id",
        "source",
        "title",
        "body",
        "category",
        "kind",
        "created_at",
        "updated_at",
        "author",
        "url",
        "status",
        "answer",
        "answer_ready",
        "assignee",
        "withdrawn_at",
    )
    fid = contributions.next_fid(db)
    with transaction(db, applying=bool(doc.get("base"))):
        db.execute(
            "INSERT INTO contributions (fid, geom, uuid, platform_id, source, title, body,"
            " category, kind, created_at, updated_at, author, url, status, answer, answer_ready,"
            " assignee, withdrawn_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (fid, geom, uuid, *(doc.get(name) for name in columns)),
        )
        if doc.get("base"):
            db.execute(
                "INSERT OR REPLACE INTO sync_base (fid, uuid, doc, geom, remote)"
                " VALUES (?, ?, ?, ?, 0)",
                (fid, uuid, doc["base"], geom),
            )
            db.execute("INSERT OR IGNORE INTO sync_stale_text (fid, indexed) VALUES (?, 0)", (fid,))
    with transaction(db, applying=True):
        projections.refresh(db, [fid])
        states.refresh(db, [uuid])


def throw_away(db: sqlite3.Connection, uuid: str, author: str, why: str) -> None:
    """Move a contribution with its base to the trash, inside an applying transaction."""
    cursor = db.execute(
        "SELECT c.*, b.doc AS base FROM contributions c LEFT JOIN sync_base b ON b.fid = c.fid"
        " WHERE c.uuid = ?",
        (uuid,),
    )
    names = [column[0] for column in cursor.description]
    row = dict(zip(names, cursor.fetchone()))
    row["geom"] = row["geom"].hex().upper() if row["geom"] else None
    db.execute(
        "INSERT INTO sync_trash (t, uuid, contribution, doc, why, at) VALUES (?, ?, ?, ?, ?, ?)",
        (
            CONTRIBUTION,
            uuid,
            uuid,
            json.dumps({**row, "removed_by": author}, ensure_ascii=False),
            why,
            now(),
        ),
    )
    db.execute(
        "INSERT OR IGNORE INTO sync_stale_text VALUES (?, 1, ?, ?)",
        (row["fid"], row["title"], row["body"]),
    )
    db.execute("DELETE FROM sync_base WHERE fid = ?", (row["fid"],))
    db.execute("DELETE FROM contributions WHERE fid = ?", (row["fid"],))
