"""What can go wrong with a workspace, in one sentence each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import QT_TRANSLATE_NOOP, EnactionError, quoted


class WorkspaceError(EnactionError):
    """Base of the errors about a workspace file; values always hold `path`."""

    template = QT_TRANSLATE_NOOP("Enaction", "The workspace {path} cannot be used: {detail}")


class WorkspaceMissing(WorkspaceError):
    template = QT_TRANSLATE_NOOP(
        "Enaction", "There is no workspace at {path}. Find the file again, or open a backup of it."
    )


class WorkspaceExists(WorkspaceError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} already exists and was left as it is. Choose another name, or ask to overwrite "
        "it: a backup is then kept beside it.",
    )


class NotAWorkspace(WorkspaceError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} is a GeoPackage, but not an En action workspace; it was left as it is. "
        "Import it as a file of contributions, or create a new workspace.",
    )


class NotAGeoPackage(NotAWorkspace):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} is not a GeoPackage; it was left as it is. Choose the .gpkg file of a workspace.",
    )


class WorkspaceTooNew(WorkspaceError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} was made by a newer version of En action (workspace version {found}, this one "
        "reads up to {known}). Update the plugin; the file was left as it is.",
    )


class WorkspaceOlder(WorkspaceError):
    """A workspace to be brought up to date that may only be read."""

    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} was made by an older version of En action: it must be brought up to date first, "
        "and here it can only be read. It was left as it is; open it once where it may be "
        "changed, or copy it to a folder of yours.",
    )


class WorkspaceNewer(WorkspaceError):
    """A workspace that can be looked at only: told on opening, raised on writing."""

    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} was made by a newer version of En action: it can be looked at here, not changed. "
        "Nothing in it is touched; update the plugin to work in it.",
    )


class WorkspaceDamaged(WorkspaceError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} is damaged: {detail}. It was left as it is. Open one of its backups, "
        "the files named “.backup-…” beside it.",
    )


class WorkspaceLocked(WorkspaceError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} is being written by another window or program. Nothing was changed: save or "
        "close the editing there, then try again.",
    )


class WorkspaceReadOnly(WorkspaceError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} can only be read: the file or its folder is protected. Nothing was changed; "
        "copy the workspace to a folder of yours to work in it.",
    )


class DiskFull(WorkspaceError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "The disk that holds {path} is full. What was saved before is safe, the rest was not "
        "written: free some space, then try again; nothing will be there twice.",
    )


class DiskFailed(WorkspaceError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} could not be read or written to the end: the disk, its quota or the network "
        "failed ({detail}). What was saved before is kept, the rest was not written: check them, "
        "then try again; if it lasts, open one of its backups.",
    )


class PlanProblem(EnactionError):
    """A plan that cannot be loaded; `problems` says why, one Sentence each."""

    template = QT_TRANSLATE_NOOP(
        "Enaction", "The plan cannot be loaded and nothing was changed: {problems}"
    )


class UnknownTerm(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction", "The plan of this workspace has no term {code}. Nothing was changed."
    )


class UnknownValue(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction", "“{value}” is no value of {field}. Nothing was changed."
    )


class FilterUnreadable(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "A saved filter cannot be read: it is damaged, or was saved by a later version of the "
        "plugin. The others are intact.",
    )


# What a workspace is made of is ours: a table, a column or a text that cannot be found or
# read was lost on the disk, or to another program.
_DAMAGE = (
    "malformed",
    "no such table",
    "no such column",
    "has no column",
    "Could not decode",
    "vtable constructor failed",
    "invalid fts5 file format",
    "RTree",
    "user-defined function raised exception",  # a geometry that is none
)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite raises about the file into the sentences above.

    Errors that say nothing about the file pass unchanged.
    """
    try:
        yield
    except UnicodeDecodeError as error:  # SQLite says what it stumbled over, byte for byte
        raise WorkspaceDamaged(path=path, detail=quoted(error)) from error
    except sqlite3.DatabaseError as error:
        told = _as_workspace_error(error, path)
        if told is None:
            raise
        raise told from error


def _as_workspace_error(error: sqlite3.DatabaseError, path: Path) -> WorkspaceError | None:
    text = str(error)
    if "is full" in text:
        return DiskFull(path=path)
    if "is locked" in text:
        return WorkspaceLocked(path=path)
    if "readonly" in text:
        return WorkspaceReadOnly(path=path)
    if "not a database" in text:
        return NotAGeoPackage(path=path)
    if "disk I/O" in text:
        return DiskFailed(path=path, detail=quoted(text))
    if any(sign in text for sign in _DAMAGE):
        return WorkspaceDamaged(path=path, detail=quoted(text))
    return None
