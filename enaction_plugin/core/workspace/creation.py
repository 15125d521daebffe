"""How workspaces come into being: beside their place, complete, then renamed into it."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Optional

from ..errors import quoted
from ..identity import uuid7
from ..model.defaults import DEFAULT_PLAN
from ..model.plan import Plan
from . import backup, migrations, plans, schema
from .database import connect, now, set_state, transaction
from .errors import (
    DiskFailed,
    DiskFull,
    WorkspaceError,
    WorkspaceExists,
    WorkspaceMissing,
    WorkspaceReadOnly,
    translated,
)


def create(path: Path, plan: Optional[Plan], name: str, overwrite: bool) -> None:
    """Make a workspace at `path`.

    Raises WorkspaceExists unless asked to overwrite: a backup of what was there is
    then kept beside it.
    """
    if path.exists() and not overwrite:
        raise WorkspaceExists(path=path)
    part = path.with_name(path.name + ".part")
    with _file_errors(path):
        part.unlink(missing_ok=True)
        part.touch(exist_ok=False)
        try:
            _fill(part, plan or DEFAULT_PLAN, name or path.stem)
            if path.exists():
                backup.set_aside(path)
            _forget_journals(path)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` durable, where the system can."""
    if os.name == "nt":  # a folder cannot be opened there; NTFS journals renames
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _fill(part: Path, plan: Plan, name: str) -> None:
    db = connect(part)
    try:
        db.execute(f"PRAGMA page_size = {schema.PAGE_SIZE:d}")
        db.execute("PRAGMA encoding = 'UTF-8'")
        with transaction(db):
            schema.install(db)
            migrations.migrate(db, schema.BASE_VERSION)
            set_state(db, "name", name)
            set_state(db, "device_id", uuid7())
            set_state(db, "created_at", now())
            plans.write(db, plan)
    finally:
        db.close()


def _forget_journals(path: Path) -> None:
    """Remove the journals of a file that was set aside: they belong to no other."""
    for suffix in ("-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


@contextmanager
def _file_errors(path: Path) -> Iterator[None]:
    try:
        with translated(path):
            yield
    except FileNotFoundError as error:
        raise WorkspaceMissing(path=path.parent) from error
    except sqlite3.OperationalError as error:
        raise WorkspaceReadOnly(path=path.parent) from error
    except OSError as error:
        raise _told(error, path) from error


def _told(error: OSError, path: Path) -> WorkspaceError:
    """What the system said about a file, as a sentence."""
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return WorkspaceReadOnly(path=path.parent)
    if error.errno == errno.ENOSPC:
        return DiskFull(path=path)
    return DiskFailed(path=path, detail=quoted(error.strerror or error))
