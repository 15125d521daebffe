"""The full-text index: what people type becomes a query, and the index follows the text.

`sync_search` indexes title and body; `sync_search_more` indexes them again, with
comments and answer, for the contributions that have any, so that the words of a
question may be spread over all of them. Without FTS5 the searches fall back on
LIKE (slower, and accents count).
"""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from collections.abc import Iterable
from typing import Any, NamedTuple, Optional

from .database import get_state, transaction
from .pairs import CANDIDATES
from .schema import has_search

PREFIX_LENGTH = 3
"""The last word counts as the beginning of a word from so many letters on."""

_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"(?:n\s*[°ºo]?\s*|#)?(\d{1,18})", re.IGNORECASE)


class Words(NamedTuple):
    """A question understood: a contribution's number, or words and the places they name."""

    number: Optional[str]
    match: Optional[str]
    like: str
    districts: tuple[int, ...]
    indexed: bool

    def sources(self) -> list[tuple[str, list[Any]]]:
        """SELECTs of the fids that answer, each newest first when ordered by `fid`."""
        if self.number is not None:
            return [("SELECT fid FROM contributions WHERE platform_id = ?", [self.number])]
        found: list[tuple[str, list[Any]]] = []
        if not self.indexed:
            found.append((_LIKE, [self.like]))
        elif self.match:
            found += [(_MATCH, [self.match]), (_MATCH_MORE, [self.match])]
        if self.districts:
            found.append((_INSIDE, [json.dumps(self.districts)]))
        return found

    def condition(self) -> tuple[str, list[Any]]:
        """The condition on `contributions c`."""
        sources = self.sources()
        if not sources:
            return "0", []
        union = " UNION ALL ".join(sql for sql, _ in sources)
        return "c.fid IN (" + union + ")", [value for _, values in sources for value in values]


_MATCH = "SELECT rowid AS fid FROM sync_search WHERE sync_search MATCH ?"
_MATCH_MORE = "SELECT rowid AS fid FROM sync_search_more WHERE sync_search_more MATCH ?"
_LIKE = "SELECT fid FROM sync_searchable WHERE text LIKE ? ESCAPE '\\'"
_INSIDE = f"{CANDIDATES} WHERE p.share > 0"


def understand(db: sqlite3.Connection, text: str) -> Words:
    """What somebody typed, looked up in this workspace."""
    wanted = number(text)
    if wanted is not None:
        known = "SELECT 1 FROM contributions WHERE platform_id = ? LIMIT 1"
        if db.execute(known, (wanted,)).fetchone() is None:
            wanted = None
    return Words(wanted, query(text), _like(text), _districts(db, text), has_search(db))


def fold(text: str) -> str:
    """Text without case and accents, words separated by one space."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(_WORD.findall(kept))


def _districts(db: sqlite3.Connection, text: str) -> tuple[int, ...]:
    """The districts whose name begins with what was typed."""
    typed = fold(text)
    if len(typed) < PREFIX_LENGTH:
        return ()
    rows = db.execute("SELECT fid, name FROM districts WHERE name IS NOT NULL")
    return tuple(fid for fid, name in rows if fold(name).startswith(typed))


def _like(text: str) -> str:
    words = [re.sub(r"([\\%_])", r"\\\1", word) for word in text.split()]
    return "%" + "%".join(words) + "%"


def query(text: str) -> Optional[str]:
    """The FTS5 query of what somebody typed: every word, the last one as a beginning.

    Words are quoted, so nothing typed is ever syntax. None when no word is left.
    """
    text = unicodedata.normalize("NFC", text)
    words = _WORD.findall(text)
    if not words:
        return None
    quoted = [f'"{word}"' for word in words]
    if len(words[-1]) >= PREFIX_LENGTH and text[-1:].isalnum():
        quoted[-1] += "*"
    return " ".join(quoted)


def number(text: str) -> Optional[str]:
    """The contribution number somebody typed ("1207", "n° 1207", "#1207"), else None."""
    found = _NUMBER.fullmatch(text.strip())
    return str(int(found.group(1))) if found else None


def stale(db: sqlite3.Connection, uuids: Iterable[str]) -> None:
    """Note that the text of these contributions changes, before or after it does.

    To be called before title or body change: the index must be told the old words.
    """
    db.execute(
        "INSERT OR IGNORE INTO sync_stale_text SELECT c.fid, 1, c.title, c.body"
        " FROM json_each(?) j CROSS JOIN contributions c ON c.uuid = j.value",
        (json.dumps(sorted(uuids)),),
    )


def is_stale(db: sqlite3.Connection) -> bool:
    """Whether text changed since the index was last brought up to it."""
    return db.execute("SELECT 1 FROM sync_stale_text LIMIT 1").fetchone() is not None


def refresh(db: sqlite3.Connection) -> int:
    """Bring the index up to the text, inside the open transaction; how many rows it took.

    In the middle of a first load nothing is done: its end indexes all.
    """
    if get_state(db, "loading"):
        return 0
    return refresh_some(db, -1)


def refresh_some(db: sqlite3.Connection, limit: int) -> int:
    """The same for the first `limit` rows (all if negative), also during a load."""
    last = db.execute(
        "SELECT max(fid) FROM (SELECT fid FROM sync_stale_text ORDER BY fid LIMIT ?)", (limit,)
    ).fetchone()
    if last[0] is None:
        return 0
    if has_search(db):
        for statement in _REFRESH:
            db.execute(statement, last)
    return db.execute("DELETE FROM sync_stale_text WHERE fid <= ?", last).rowcount


def is_sound(db: sqlite3.Connection) -> bool:
    """Whether the index says what the texts say; rows that are known to be stale apart."""
    with transaction(db):
        refresh(db)
        try:
            db.execute("INSERT INTO sync_search (sync_search, rank) VALUES ('integrity-check', 1)")
            db.execute("INSERT INTO sync_search_more (sync_search_more) VALUES ('integrity-check')")
        except sqlite3.DatabaseError as error:
            if any(sign in str(error) for sign in ("malformed", "fts5", "vtable")):
                return False
            raise
    return True


def rebuild(db: sqlite3.Connection) -> None:
    """Fill the whole index anew, inside the open transaction."""
    if not has_search(db):
        return
    db.execute("INSERT INTO sync_search (sync_search, rank) VALUES ('hashsize', ?)", (64 << 20,))
    db.execute("INSERT INTO sync_search (sync_search) VALUES ('rebuild')")
    db.execute("INSERT INTO sync_search (sync_search, rank) VALUES ('hashsize', ?)", (1 << 20,))
    db.execute("DELETE FROM sync_search_more")
    db.execute(
        "INSERT INTO sync_search_more (rowid, text)"
        " SELECT fid, text FROM sync_searchable WHERE fid IN"
        " (SELECT fid FROM contributions WHERE answer <> ''"
        "  UNION SELECT c.fid FROM comments m JOIN contributions c ON c.uuid = m.contribution)"
    )
    db.execute("DELETE FROM sync_stale_text")


# CROSS JOIN: from the stale rows to their contributions. The other way round, which SQLite may
# prefer, each slice would begin with the first contribution again.
_REFRESH = (
    "INSERT INTO sync_search (sync_search, rowid, title, body)"
    " SELECT 'delete', fid, title, body FROM sync_stale_text WHERE indexed AND fid <= ?",
    "INSERT INTO sync_search (rowid, title, body) SELECT c.fid, c.title, c.body"
    " FROM sync_stale_text s CROSS JOIN contributions c ON c.fid = s.fid WHERE s.fid <= ?",
    "DELETE FROM sync_search_more WHERE rowid IN (SELECT fid FROM sync_stale_text WHERE fid <= ?)",
    "INSERT INTO sync_search_more (rowid, text)"
    " SELECT fid, text FROM sync_searchable WHERE more AND fid IN"
    " (SELECT c.fid FROM sync_stale_text s CROSS JOIN contributions c ON c.fid = s.fid"
    "  WHERE s.fid <= ? AND (c.answer <> ''"
    "   OR EXISTS (SELECT 1 FROM comments m WHERE m.contribution = c.uuid)))",
)
