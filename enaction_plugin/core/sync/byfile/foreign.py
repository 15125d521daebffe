"""Opening the workspace of somebody else: nothing it holds is ever executed.

The file is opened for reading only. An authorizer lets SQLite read the tables
gather.py names and refuses all else: a view, a virtual table or a computed column under one
of their names is found out before, and none can be reached from the statements we run.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Optional

from ...errors import Cancelled, quoted
from ...progress import Progress
from ...workspace import migrations
from ...workspace.database import connect, get_state
from ...workspace.errors import (
    NotAWorkspace,
    WorkspaceDamaged,
    WorkspaceMissing,
    WorkspaceTooNew,
    translated,
)
from .errors import LeftOpen, SameFile
from .gather import TABLES

_YOUNGER = {
    "sync_proposal": "CREATE TEMP TABLE sync_proposal (id, contribution, field, trace, file)",
    "sync_meeting": "CREATE TEMP TABLE sync_meeting (uuid, doc)",
    "sync_meeting_event": "CREATE TEMP TABLE sync_meeting_event"
    " (uuid, meeting, contribution, kind, value, at)",
    "sync_revived": "CREATE TEMP TABLE sync_revived (uuid, times)",
}
"""Tables that files of older versions lack: to the statements that read them they are empty."""
_FUNCTIONS = frozenset({"coalesce", "hex", "json_each", "max", "count"})
_STEPS = 100_000  # SQLite's own, between two looks at whether to stop


@contextmanager
def reading(path: Path, ours: Path, progress: Progress) -> Iterator[sqlite3.Connection]:
    """A connection for reading the workspace at `path`, all of it as it is at one moment.

    Raises WorkspaceMissing, NotAGeoPackage, NotAWorkspace, WorkspaceTooNew,
    WorkspaceDamaged, SameFile, LeftOpen.
    """
    if not path.is_file():
        raise WorkspaceMissing(path=path)
    if ours.exists() and path.samefile(ours):
        raise SameFile(path=path)
    with translated(path), closing(_connect(path)) as db:
        stopped: list[Cancelled] = []
        db.set_progress_handler(_asking(progress, stopped), _STEPS)
        try:
            _look(db, path)
            # Made once, these tables of SQLite's own need no more than to be read.
            db.execute("SELECT 1 FROM json_each('[]'), pragma_table_info('sync_state')")
            db.execute("BEGIN")
            db.set_authorizer(_allow)
            yield db
        except sqlite3.OperationalError as error:
            if stopped:
                raise stopped[0] from error
            raise


def _connect(path: Path) -> sqlite3.Connection:
    try:
        db = connect(path, readonly=True)
        db.execute("PRAGMA trusted_schema = OFF")
        db.execute("PRAGMA cell_size_check = ON")
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        if any(path.with_name(path.name + end).exists() for end in ("-journal", "-wal")):
            raise LeftOpen(path=path) from error
        raise WorkspaceDamaged(path=path, detail=quoted(error)) from error
    return db


def _asking(progress: Progress, stopped: list[Cancelled]) -> Callable[[], int]:
    def ask() -> int:
        try:
            progress.check()
        except Cancelled as error:  # carried out of SQLite, and raised again there
            stopped.append(error)
            return 1
        return 0

    return ask


def _look(db: sqlite3.Connection, path: Path) -> None:
    """Whether it is a whole workspace of ours whose tables are tables."""
    (verdict,) = db.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise WorkspaceDamaged(path=path, detail=quoted(verdict))
    found = {
        name: (kind, sql or "")
        for name, kind, sql in db.execute("SELECT name, type, sql FROM sqlite_master")
    }
    for table, made in _YOUNGER.items():
        if table not in found:
            db.execute(made)
    for table in set(TABLES) - set(_YOUNGER) | (set(TABLES) & found.keys()):
        kind, sql = found.get(table, ("", ""))
        columns = db.execute("SELECT max(hidden) FROM pragma_table_xinfo(?)", (table,)).fetchone()
        if kind != "table" or "VIRTUAL" in sql.upper().split("(")[0] or columns[0]:
            raise NotAWorkspace(path=path)
    version = get_state(db, "schema")
    if not isinstance(version, int):
        raise NotAWorkspace(path=path)
    if version > migrations.latest():
        raise WorkspaceTooNew(path=path, found=version, known=migrations.latest())


def _allow(
    action: int, one: Optional[str], two: Optional[str], _database: Any, through: Optional[str]
) -> int:
    """SQLite's question whether it may do something; `through` is a view or a trigger."""
    if through is not None:
        return sqlite3.SQLITE_DENY
    allowed = (
        action == sqlite3.SQLITE_SELECT
        or (action == sqlite3.SQLITE_READ and one in (*TABLES, "json_each", "pragma_table_info"))
        or (action == sqlite3.SQLITE_FUNCTION and two in _FUNCTIONS)
        or (action == sqlite3.SQLITE_PRAGMA and one == "table_info")
        or action == sqlite3.SQLITE_TRANSACTION
    )
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY
