"""Writing what another file brought: as a planner's work of this one, with who and when.

Everything is captured like any other work, so that it is sent to the platform; what is
replaced or removed lies in the trash or in the history.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional

from ...geometry import blob_point
from ...model.assessment import FIELDS
from ...workspace import contributions as store
from ...workspace import projections, states
from ...workspace.database import now, transaction
from .. import documents, fields, unseen
from ..merge import Register
from ..values import stored
from . import dots
from .dots import FILE, Line, Sibling
from .parcel import NOTE, TAGGING, Link, Parcel
from .union import Outcome

_WRITE = {
    "status": "UPDATE contributions SET status = ? WHERE uuid = ?",
    "answer": "UPDATE contributions SET answer = ? WHERE uuid = ?",
    "answer_ready": "UPDATE contributions SET answer_ready = ? WHERE uuid = ?",
    "assignee": "UPDATE contributions SET assignee = ? WHERE uuid = ?",
    "title": "UPDATE contributions SET title = ? WHERE uuid = ?",
    "body": "UPDATE contributions SET body = ? WHERE uuid = ?",
    "category": "UPDATE contributions SET category = ? WHERE uuid = ?",
    "position": "UPDATE contributions SET geom = ? WHERE uuid = ?",
}

_SEARCHED = ("answer", "title", "body")


def absorb(
    db: sqlite3.Connection,
    outcomes: Mapping[str, Outcome],
    mine: Mapping[str, Parcel],
    theirs: Mapping[str, Parcel],
    file: str,
) -> None:
    """Carry out `outcomes`, by contribution, inside the open transaction."""
    for uuid, outcome in outcomes.items():
        if outcome.create:
            _create(db, uuid, theirs[uuid])
    touched = {uuid for uuid, outcome in outcomes.items() if outcome.links or outcome.create}
    with transaction(db, projecting=False):
        for uuid, outcome in outcomes.items():
            _carry_out(db, uuid, outcome, mine[uuid], file)
    _follow(db, touched, outcomes)


def _carry_out(
    db: sqlite3.Connection, uuid: str, outcome: Outcome, mine: Parcel, file: str
) -> None:
    for tagging, link in outcome.links.items():
        _link(db, tagging, link, mine.links.get(tagging))
    for note, doc in outcome.notes.items():
        _note(db, note, uuid, doc)
    for name, decided in outcome.fields.items():
        if decided.adopted is not None:
            adopt(db, uuid, name, mine.fields.get(name), decided.adopted)
        put_aside(db, uuid, name, decided.asides, file)
    if outcome.delete:
        db.execute("DELETE FROM contributions WHERE uuid = ?", (uuid,))


def _follow(db: sqlite3.Connection, touched: Iterable[str], all_of_them: Iterable[str]) -> None:
    """Let the rows say what became of them."""
    with transaction(db, applying=True, projecting=False):
        rows = db.execute(
            "SELECT c.fid FROM json_each(?) j CROSS JOIN contributions c ON c.uuid = j.value",
            (json.dumps(sorted(touched)),),
        )
        fids = [fid for (fid,) in rows]
        if fids:
            projections.refresh(db, fids)
        states.refresh(db, all_of_them)


def _create(db: sqlite3.Connection, uuid: str, theirs: Parcel) -> None:
    """A contribution entered by a colleague; the triggers make it one entered here."""
    entered = documents.contribution(uuid, {**(theirs.entered or {}), "source": ""})
    store.insert_rows(db, [entered], first=store.next_fid(db))


def _link(db: sqlite3.Connection, uuid: str, link: Link, before: Optional[Link]) -> None:
    if link.times:
        db.execute("INSERT OR REPLACE INTO sync_revived VALUES (?, ?)", (uuid, link.times))
    values = [link.doc.get(name) for name in TAGGING]
    if before is not None and before.there:
        why = "replaced" if link.there else "removed"
        by = link.doc.get("removed_by")
        _to_trash(db, "taggings", uuid, {**before.doc, "uuid": uuid, "removed_by": by}, why)
        with transaction(db, applying=True):
            db.execute("DELETE FROM taggings WHERE uuid = ?", (uuid,))
    elif not link.there:
        _to_trash(db, "taggings", uuid, {**link.doc, "uuid": uuid}, "removed")
    if link.there:
        db.execute(
            "UPDATE sync_trash SET why = 'restored' WHERE contribution = ? AND t = 'taggings'"
            " AND uuid = ? AND why <> 'replaced'",
            (values[0], uuid),
        )
        db.execute(
            "INSERT INTO taggings (uuid, contribution, term, role, origin, author, at, note)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (uuid, *values),
        )
    _dirty(db, "taggings", uuid)


def _note(
    db: sqlite3.Connection, uuid: str, contribution: str, doc: Optional[Mapping[str, Any]]
) -> None:
    row = db.execute(
        "SELECT contribution, author, body, at, shared FROM notes WHERE uuid = ?", (uuid,)
    ).fetchone()
    if doc is None and row is None:
        _to_trash(db, "notes", uuid, {"contribution": contribution}, "removed")
    elif doc is None:
        db.execute("DELETE FROM notes WHERE uuid = ?", (uuid,))
    elif row is None:
        db.execute(
            "INSERT INTO notes (uuid, contribution, author, body, at, shared)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (uuid, *(doc.get(name) for name in NOTE)),
        )
    else:
        _to_trash(db, "notes", uuid, dict(zip(NOTE, row)), "replaced")
        db.execute(
            "UPDATE notes SET author = ?, body = ?, at = ?, shared = ? WHERE uuid = ?",
            (*(doc.get(name) for name in NOTE[1:]), uuid),
        )


def adopt(
    db: sqlite3.Connection, uuid: str, field: str, here: Optional[Sibling], wanted: Sibling
) -> None:
    """Make a colleague's value the value, with the decisions that led to it.

    Decisions from files that it has not seen leave the history: the value they made is
    kept aside with them.
    """
    for line in here.lines if here is not None else ():
        if line.origin == FILE and line.dot not in wanted.seen | wanted.ids:
            db.execute(
                "DELETE FROM sync_history WHERE contribution = ? AND field = ? AND dot = ?",
                (uuid, field, line.dot),
            )
    if wanted.after and here is not None and here.clean and wanted.after != here.after:
        fields.remember(db, uuid, field, Register(wanted.after_value, wanted.after))
    add_lines(db, uuid, field, wanted.lines)
    write(db, uuid, field, wanted.value)


def add_lines(db: sqlite3.Connection, uuid: str, field: str, lines: Sequence[Line]) -> None:
    """Add these decisions to the history of a field, where it does not have them."""
    rows = db.execute(
        "SELECT before, after, author, at, origin, note, dot FROM sync_history"
        " WHERE contribution = ? AND field = ? ORDER BY id",
        (uuid, field),
    )
    history = [dots.Stored(*row) for row in rows]
    last = history[-1].after if history else None
    known = {line.dot for line in dots.trace(uuid, field, history, last)}
    for line in lines:
        if line.dot not in known:
            db.execute(
                "INSERT INTO sync_history (contribution, field, before, after, author, at, origin,"
                " note, dot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    uuid,
                    field,
                    last,
                    stored(line.after),
                    line.author,
                    line.at,
                    FILE,
                    line.note,
                    line.dot,
                ),
            )
            last = stored(line.after)


def write(db: sqlite3.Connection, uuid: str, field: str, value: Any) -> None:
    """Set a field as planners' work; its line in the history was added before."""
    wanted = stored(value)
    if field == "position":
        blob = bytes.fromhex(value or "")
        wanted = blob if blob and blob_point(blob) is not None else None
    elif field in FIELDS and wanted in ("", 0):
        wanted = None
    with transaction(db, applying=True):
        if field in _SEARCHED:
            db.execute(
                "INSERT OR IGNORE INTO sync_stale_text"
                " SELECT fid, 1, title, body FROM contributions WHERE uuid = ?",
                (uuid,),
            )
        db.execute(_WRITE[field], (wanted, uuid))
        unseen.forget(db, uuid, field)  # it was weighed against what the platform has
    _dirty(db, "contributions", uuid)


def put_aside(
    db: sqlite3.Connection, uuid: str, field: str, asides: Iterable[Sibling], file: str
) -> None:
    """Keep exactly these values beside the one that is shown."""
    kept = {one.dot: one for one in asides}
    db.execute(
        "DELETE FROM sync_proposal WHERE contribution = ? AND field = ?"
        " AND dot NOT IN (SELECT value FROM json_each(?))",
        (uuid, field, json.dumps(list(kept))),
    )
    db.executemany(
        "INSERT INTO sync_proposal (contribution, field, value, dot, trace, file, noticed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (contribution, field, dot) DO NOTHING",
        [
            (
                uuid,
                field,
                stored(one.value),
                dot,
                json.dumps(dots.document(one), ensure_ascii=False),
                one.file or file,
                now(),
            )
            for dot, one in kept.items()
        ],
    )


def _to_trash(
    db: sqlite3.Connection, table: str, uuid: str, doc: Mapping[str, Any], why: str
) -> None:
    db.execute(
        "INSERT INTO sync_trash (t, uuid, contribution, doc, why, at) VALUES (?, ?, ?, ?, ?, ?)",
        (table, uuid, doc["contribution"], json.dumps(doc, ensure_ascii=False), why, now()),
    )


def _dirty(db: sqlite3.Connection, table: str, uuid: str) -> None:
    db.execute("INSERT OR IGNORE INTO sync_dirty VALUES (?, ?, ?)", (table, uuid, now()))
