"""The connection to a workspace: how it is opened, and how it is written to.

Rules of the house (reference: SQLite's documentation on locking and on
`PRAGMA synchronous`): only SQLite ever opens the file inside this process; the
journal mode is never changed; transactions are explicit, immediate and short.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

from .. import geometry
from ..errors import Cancelled
from ..progress import Progress, Silent
from . import turns
from .errors import translated

BUSY_TIMEOUT_S = 5.0
WAL_RESET_FIXED = (3, 51, 3)
ASKED_EVERY = 100_000
"""Instructions of SQLite's machine, some milliseconds, after which a statement may be stopped."""


class Connection(sqlite3.Connection):
    """A connection that can be known without being kept."""


def connect(
    path: Path, readonly: bool = False, timeout: float = BUSY_TIMEOUT_S
) -> sqlite3.Connection:
    """A connection with the functions a GeoPackage's R-tree triggers call.

    It belongs to the thread that made it (only `interrupt` may be called from
    another). Transactions are explicit.
    """
    mode = "ro" if readonly else "rw"
    db = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=timeout,
        factory=Connection,
        isolation_level=None,
        check_same_thread=False,  # to close, interrupt and read ahead: each thread has its own
    )
    register_functions(db)
    db.execute("PRAGMA synchronous = EXTRA")
    db.execute("PRAGMA temp_store = MEMORY")
    # Reading walks through the file once; writing comes back to the same pages.
    db.execute("PRAGMA cache_size = -16000" if readonly else "PRAGMA cache_size = -64000")
    if sqlite3.sqlite_version_info < WAL_RESET_FIXED:
        # Two connections that write and checkpoint at once can corrupt a WAL
        # file before SQLite 3.51.3; whoever switched it to WAL checkpoints it.
        db.execute("PRAGMA wal_autocheckpoint = 0")
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
def transaction(
    db: sqlite3.Connection,
    *,
    applying: bool = False,
    projecting: bool = True,
    progress: Optional[Progress] = None,
) -> Iterator[sqlite3.Connection]:
    """One immediate transaction: all or nothing.

    With `applying`, capture triggers and guards keep quiet for what is written
    inside; without `projecting`, projections are left to the caller. Both hold
    only inside: other connections never see the flags. Inside another
    transaction it takes part in it, and gives the flags back as they were. `progress`
    is asked while it runs, see `stoppable`. It lets a save of QGIS go first, see `turns`.
    """
    outermost = not db.in_transaction
    with ExitStack() as turn:
        if outermost:
            turn.enter_context(turns.writing(file_of(db)))
            begin(db)
        try:
            before = _switch(db, applying, projecting)
            with stoppable(db, progress):
                yield db
            for key, value in before.items():
                set_state(db, key, value)
            if outermost:
                db.execute("COMMIT")
        except BaseException:
            # A nested part cannot be undone alone: its error goes up and takes the
            # whole transaction with it, flags included.
            if outermost and db.in_transaction:
                db.execute("ROLLBACK")
            raise


@contextmanager
def stoppable(db: sqlite3.Connection, progress: Optional[Progress]) -> Iterator[None]:
    """Let `progress` stop also in the middle of a statement, however long that takes.

    Raises Cancelled then; a statement that was writing has taken its transaction with it.
    """
    if progress is None or isinstance(progress, Silent):
        yield
        return
    stopped: list[Cancelled] = []

    def ask() -> bool:
        try:
            progress.check()
        except Cancelled as cancelled:
            stopped.append(cancelled)
        return bool(stopped)

    db.set_progress_handler(ask, ASKED_EVERY)
    try:
        yield
    except sqlite3.OperationalError as error:
        if not stopped:
            raise
        raise stopped[0] from error
    finally:
        db.set_progress_handler(None, 0)


def _switch(db: sqlite3.Connection, applying: bool, projecting: bool) -> dict[str, Any]:
    """Set the flags asked for; the values they had, to give back."""
    before = {}
    wanted = ({"applying": 1} if applying else {}) | ({} if projecting else {"projecting": 0})
    for key, value in wanted.items():
        before[key] = get_state(db, key)
        set_state(db, key, value)
    return before


def begin(db: sqlite3.Connection) -> None:
    """BEGIN IMMEDIATE, with a sentence when somebody else holds the file."""
    with translated(file_of(db)):
        db.execute("BEGIN IMMEDIATE")


def file_of(db: sqlite3.Connection) -> Path:
    """The file a connection is on."""
    return Path(db.execute("PRAGMA database_list").fetchone()[2])


def get_state(db: sqlite3.Connection, key: str, default: Any = None) -> Any:
    """One value of the engine's state."""
    row = db.execute("SELECT v FROM sync_state WHERE k = ?", (key,)).fetchone()
    return default if row is None else row[0]


def set_state(db: sqlite3.Connection, key: str, value: Any) -> None:
    """Set one value of the engine's state; None forgets it."""
    if value is None:
        db.execute("DELETE FROM sync_state WHERE k = ?", (key,))
    else:
        db.execute("INSERT OR REPLACE INTO sync_state (k, v) VALUES (?, ?)", (key, value))


def now() -> str:
    """The time as workspaces write it: ISO 8601, UTC, milliseconds. Informative only."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
