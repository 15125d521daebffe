"""The connection to a workspace: how it is opened, and how it is written to.

Rules of the house (reference: SQLite's documentation on locking and on
`PRAGMA synchronous`): only SQLite ever opens the file inside this process; the
journal mode is never changed; transactions are explicit, immediate and short.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

from .. import geometry

BUSY_TIMEOUT_S = 5.0


def connect(path: Path, readonly: bool = False) -> sqlite3.Connection:
    """A connection with the functions a GeoPackage's R-tree triggers call.

    It belongs to the thread that made it. Transactions are explicit.
    """
    mode = "ro" if readonly else "rw"
    db = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        isolation_level=None,
    )
    register_functions(db)
    db.execute("PRAGMA synchronous = EXTRA")
    db.execute("PRAGMA temp_store = MEMORY")
    db.execute("PRAGMA cache_size = -64000")
    return db


def register_functions(db: sqlite3.Connection) -> None:
    """Register ST_IsEmpty, ST_MinX, ST_MaxX, ST_MinY and ST_MaxY."""

    def bound(position: int) -> Any:
        def read(blob: geometry.Blob) -> Optional[float]:
            box = geometry.envelope(blob)
            return None if box is None else box[position]

        return read

    db.create_function("ST_IsEmpty", 1, geometry.is_empty, deterministic=True)
    for name, position in (("ST_MinX", 0), ("ST_MaxX", 1), ("ST_MinY", 2), ("ST_MaxY", 3)):
        db.create_function(name, 1, bound(position), deterministic=True)


@contextmanager
def transaction(db: sqlite3.Connection, *, applying: bool = False) -> Iterator[sqlite3.Connection]:
    """One immediate transaction: all or nothing.

    With `applying`, capture triggers and guards keep quiet for what is written
    inside, and only inside: other connections never see the flag.
    Inside another transaction it simply takes part in it.
    """
    if db.in_transaction:
        yield db
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        if applying:
            set_state(db, "applying", 1)
        yield db
        if applying:
            set_state(db, "applying", 0)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def get_state(db: sqlite3.Connection, key: str, default: Any = None) -> Any:
    """One value of the engine's state."""
    row = db.execute("SELECT v FROM sync_state WHERE k = ?", (key,)).fetchone()
    return default if row is None else row[0]


def set_state(db: sqlite3.Connection, key: str, value: Any) -> None:
    """Set one value of the engine's state."""
    db.execute("INSERT OR REPLACE INTO sync_state (k, v) VALUES (?, ?)", (key, value))


def now() -> str:
    """The time as workspaces write it: ISO 8601, UTC, milliseconds. Informative only."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
