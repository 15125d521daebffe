"""Personal columns kept on purpose, and the day after which they go.

GDPR, article 5(1)(e): no longer than the work needs them. What is erased is what the
file said of people; numbers, texts, links and answers stay.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import date
from typing import NamedTuple

from . import upkeep
from .database import get_state, set_state, transaction

FIELDS = ("author", "title", "body", "category", "url")
"""The fields a personal column can have been read into."""
_KEY = "erase_after"


class Kept(NamedTuple):
    """The fields of a source that hold personal columns, until a day included."""

    source: str
    after: date
    fields: tuple[str, ...]


def keep_until(
    db: sqlite3.Connection, source: str, after: str, fields: Collection[str] = ()
) -> None:
    """Note the day (ISO 8601) after which fields of a source are erased; "" notes none.

    Inside the open transaction. Fields noted before for the source are erased with them.
    """
    noted = {one.source: one for one in kept(db)}
    before = noted.pop(source, None)
    if after:
        known = before.fields if before is not None else ()
        every = tuple(f for f in FIELDS if f in fields or f in known)
        noted[source] = Kept(source, date.fromisoformat(after), every)
    _note(db, noted.values())


def kept(db: sqlite3.Connection) -> list[Kept]:
    """What is to be erased one day, by source."""
    told = json.loads(get_state(db, _KEY) or "{}")
    return [
        Kept(source, date.fromisoformat(after), tuple(f for f in FIELDS if f in fields))
        for source, (after, fields) in told.items()
    ]


def erase(db: sqlite3.Connection, today: date) -> int:
    """Empty the fields whose day has passed; how many contributions said something there.

    Rows, what their source said of them, and what lies in the trash are emptied alike, and
    the file keeps no trace of the old text in its free pages. Backups are files of their
    own and stay as they are.
    """
    noted = kept(db)
    due = [one for one in noted if one.after < today]
    if not due:
        return 0
    with _overwriting(db), transaction(db, applying=True):
        count = sum(_erase(db, one) for one in due)
        upkeep.catch_up(db)
        _note(db, [one for one in noted if one not in due])
    return count


def _erase(db: sqlite3.Connection, one: Kept) -> int:
    filled = " OR ".join(f"coalesce({field}, '') <> ''" for field in one.fields)
    emptied = ", ".join(f"{field} = ''" for field in one.fields)
    in_doc = ", ".join(("doc", *(f"'$.{field}', ''" for field in one.fields)))
    said = {
        "base": (
            "UPDATE sync_base SET doc = json_set(", in_doc, ") WHERE doc IS NOT NULL",
            "AND fid IN (SELECT fid FROM contributions WHERE source = ?)",
        ),
        "trash": (
            "UPDATE sync_trash SET doc = json_set(", in_doc, ") WHERE t = 'contributions'",
            "AND json_extract(doc, '$.source') = ?",
        ),
        "rows": ("UPDATE contributions SET", emptied, "WHERE source = ? AND (", filled, ")"),
    }  # fmt: skip
    if {"title", "body"} & set(one.fields):
        db.execute(
            "INSERT OR IGNORE INTO sync_stale_text"
            " SELECT fid, 1, title, body FROM contributions WHERE source = ?",
            (one.source,),
        )
    done = {name: db.execute(" ".join(sql), (one.source,)) for name, sql in said.items()}
    return done["rows"].rowcount


def _note(db: sqlite3.Connection, noted: Collection[Kept]) -> None:
    told = {one.source: (one.after.isoformat(), one.fields) for one in noted}
    set_state(db, _KEY, json.dumps(told, ensure_ascii=False) if told else None)


@contextmanager
def _overwriting(db: sqlite3.Connection) -> Iterator[None]:
    """Have SQLite write zeros over what is deleted, https://sqlite.org/pragma.html."""
    (before,) = db.execute("PRAGMA secure_delete").fetchone()
    db.execute("PRAGMA secure_delete = ON").fetchall()
    try:
        yield
    finally:
        db.execute(f"PRAGMA secure_delete = {int(before)}").fetchall()
