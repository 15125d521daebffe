"""Opening a file that says it is a workspace: every reason not to, in one sentence each."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from ..errors import QT_TRANSLATE_NOOP, Sentence, quoted
from . import backup, bulk, erasing, migrations, projections, reconcile
from .database import connect, get_state
from .errors import (
    NotAGeoPackage,
    NotAWorkspace,
    WorkspaceDamaged,
    WorkspaceMissing,
    WorkspaceOlder,
    WorkspaceTooNew,
    translated,
)

_GPKG_IDS = (0x47504B47, 0x47503130, 0x47503131)  # 'GPKG', 'GP10', 'GP11'


class Opened(NamedTuple):
    """A connection fit for use, and whether it may write.

    A `newer` file was made by a later version of the plugin, and may only be read. `erased`
    counts contributions whose personal columns had reached their day.
    """

    db: sqlite3.Connection
    readonly: bool
    newer: bool = False
    erased: int = 0


def open_workspace(
    path: Path,
    readonly: bool = False,
    steps: Sequence[migrations.Migration] = migrations.MIGRATIONS,
) -> Opened:
    """Open, recover and if need be migrate the workspace at `path`.

    A file or folder that cannot be written is opened read-only, and so is a file of a
    newer version that says this one may look at it. Raises one of the errors of `errors`;
    the file is then as it was.
    """
    if not path.is_file():
        raise WorkspaceMissing(path=path)
    readonly = readonly or not _writable(path)
    try:
        with translated(path):
            db = connect(path, readonly)
    except sqlite3.OperationalError as error:
        raise WorkspaceDamaged(path=path, detail=quoted(error)) from error
    try:
        with translated(path):
            _look(db, path)
            known = migrations.latest(steps)
            found = _version(db, path)
            if found > known:
                return _newer(db, path, found, known, readonly)
            erased = 0
            if not readonly:
                _recover(db, path, found, steps)
                erased = erasing.erase(db, date.today())
            elif found < known:
                raise WorkspaceOlder(path=path)
    except BaseException:
        db.close()
        raise
    return Opened(db, readonly, erased=erased)


_CUT_SHORT = QT_TRANSLATE_NOOP("Enaction", "the file is cut short")


def _writable(path: Path) -> bool:
    """SQLite needs the folder too, for its journal."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _look(db: sqlite3.Connection, path: Path) -> None:
    """The cheap look: header, schema, size. SQLite reads the file, nobody else may."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
    if application not in _GPKG_IDS and "gpkg_contents" not in tables:
        raise NotAGeoPackage(path=path)
    if not {"sync_state", "contributions", "taggings", "terms"} <= tables:
        raise NotAWorkspace(path=path)
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    (size,) = db.execute("PRAGMA page_size").fetchone()
    journal = path.with_name(path.name + "-wal").exists()
    if path.stat().st_size < pages * size and not journal:
        raise WorkspaceDamaged(path=path, detail=Sentence(_CUT_SHORT))


def _version(db: sqlite3.Connection, path: Path) -> int:
    found = get_state(db, "schema")
    if not isinstance(found, int):
        raise NotAWorkspace(path=path)
    return found


def _newer(db: sqlite3.Connection, path: Path, found: int, known: int, readonly: bool) -> Opened:
    if not _readable(db, known):
        raise WorkspaceTooNew(path=path, found=found, known=known)
    if readonly:
        return Opened(db, readonly=True, newer=True)
    db.close()
    return Opened(connect(path, readonly=True), readonly=True, newer=True)


def _readable(db: sqlite3.Connection, known: int) -> bool:
    """Whether version `known` may look at a newer file: the file says so, and has it all."""
    readers = get_state(db, "readers")
    return isinstance(readers, int) and readers <= known and not migrations.missing(db)


def _recover(
    db: sqlite3.Connection, path: Path, found: int, steps: Sequence[migrations.Migration]
) -> None:
    if found < migrations.latest(steps):
        backup.backup(db, path)
        migrations.migrate(db, found, steps)
    reconcile.mend(db)
    projections.settle(db)
    if get_state(db, "loading"):
        bulk.finish(db)
