"""What files were imported into a workspace, when, and what came of it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Optional

from .database import now


class Imported(NamedTuple):
    """One import: when, from which file, and the highest fid there was after it."""

    at: str
    file: str
    last_fid: int


def record(
    db: sqlite3.Connection,
    *,
    source: str,
    file: str,
    sha256: str,
    profile: Mapping[str, Any],
    counts: Mapping[str, int],
    columns: Sequence[str] = (),
) -> None:
    """Note one import, inside the open transaction; `file` is a name, never a path."""
    db.execute(
        "INSERT INTO sync_import (at, source, file, sha256, profile, counts, columns, last_fid)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(fid), 0) FROM contributions))",
        (
            now(),
            source,
            file,
            sha256,
            json.dumps(profile, ensure_ascii=False),
            json.dumps(counts),
            _signature(columns),
        ),
    )


def list_imports(db: sqlite3.Connection) -> list[Imported]:
    """The imports whose end is known, the last first."""
    rows = db.execute(
        "SELECT at, coalesce(file, ''), last_fid FROM sync_import WHERE last_fid IS NOT NULL"
        " ORDER BY id DESC"
    )
    return [Imported._make(row) for row in rows]


class Remembered(NamedTuple):
    """An import that was made: when (ISO 8601, UTC), of which source, with which profile."""

    at: str
    source: str
    file: str
    profile: Mapping[str, Any]


def alike(db: sqlite3.Connection, columns: Sequence[str]) -> Optional[Remembered]:
    """The last import of a file with exactly these columns; None when there was none."""
    row = db.execute(
        "SELECT at, source, file, profile FROM sync_import WHERE columns = ?"
        " ORDER BY id DESC LIMIT 1",
        (_signature(columns),),
    ).fetchone()
    return None if row is None else Remembered(row[0], row[1], row[2], json.loads(row[3] or "{}"))


def sources(db: sqlite3.Connection) -> list[str]:
    """The sources files were imported as, the latest first."""
    rows = db.execute("SELECT source FROM sync_import GROUP BY source ORDER BY max(id) DESC")
    return [source for (source,) in rows]


def categories(db: sqlite3.Connection, source: str, first: int) -> list[str]:
    """The categories of the contributions of a source from the fid `first` on."""
    rows = db.execute(
        "SELECT DISTINCT category FROM contributions WHERE source = ? AND fid >= ?",
        (source, first),
    )
    return [name for (name,) in rows if name]


def fids(db: sqlite3.Connection, source: str, category: str, first: int) -> list[int]:
    """The contributions of a source and category from the fid `first` on."""
    rows = db.execute(
        "SELECT fid FROM contributions WHERE source = ? AND category = ? AND fid >= ?",
        (source, category, first),
    )
    return [fid for (fid,) in rows]


def standing(
    db: sqlite3.Connection, source: str, known: Mapping[str, object]
) -> Iterator[tuple[str, str]]:
    """(number, title) of the contributions of a source that are not `known` by uuid."""
    rows = db.execute(
        "SELECT uuid, coalesce(platform_id, ''), coalesce(title, '') FROM contributions"
        " WHERE source = ? AND withdrawn_at IS NULL ORDER BY fid",
        (source,),
    )
    return ((number, title) for uuid, number, title in rows if uuid not in known)


def identities(db: sqlite3.Connection, source: str) -> list[tuple[str, str, str]]:
    """(uuid, number on the platform, address of the page) of the contributions of a source."""
    rows = db.execute(
        "SELECT uuid, coalesce(platform_id, ''), coalesce(url, '') FROM contributions"
        " WHERE source = ? ORDER BY fid",
        (source,),
    )
    return [(uuid, number, url) for uuid, number, url in rows]


def _signature(columns: Sequence[str]) -> str:
    """What tells files of one format: the columns in the order of the alphabet."""
    return json.dumps(sorted(columns))
