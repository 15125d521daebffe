"""A meeting pack's workspace: a copy that knows it is one, and its parts for several tables.

The rest of a pack (project, styles, tiles of the base map) is QGIS's and is made by
`maps.pack`; what a folder must hold to be ready is said here.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, Optional

from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..identity import uuid7
from ..model.meeting import Meeting
from ..progress import Progress, Silent
from ..workspace import Workspace, WorkspaceError
from ..workspace.backup import copy
from ..workspace.creation import sync_folder
from ..workspace.database import get_state, now, set_state
from .errors import NoRoomForPack, PackFolderTaken, PackNotWritten

WORKSPACE = "reunion.gpkg"
PROJECT = "reunion.qgz"
TILES = "fond.mbtiles"
SPARE = 1.1
"""How much more room is asked for than files are thought to take."""


class Origin(NamedTuple):
    """What a copy knows of itself: which workspace it is from, since when, for which meeting.

    `decisions` and `steps` are how far the histories went when it was made.
    """

    pack: str
    device: str
    name: str
    made_at: str
    meeting: str
    decisions: int = 0
    steps: int = 0


class Check(NamedTuple):
    """Whether one thing a room needs is there; `blocking` when there is no meeting without it."""

    ok: bool
    sentence: Sentence
    blocking: bool = True


def origin(workspace: Workspace) -> Optional[Origin]:
    """Where a copy comes from; None for a workspace that is no copy."""
    told = get_state(workspace.db, "pack")
    return None if told is None else Origin(*json.loads(told))


def copy_workspace(
    workspace: Workspace,
    folder: Path,
    meeting: Meeting,
    share: Sequence[str] = (),
    progress: Progress = Silent(),
) -> Path:
    """Put a verified copy of the workspace, with a meeting in it, into a pack's folder.

    `share` are the contributions (uuids) of one of several tables; empty: all. The copy
    writes as a device of its own: what both send later is told apart. A copy in which
    nothing was done yet is made anew. Raises PackFolderTaken when the folder holds a
    meeting's work or any other workspace, PackNotWritten; nothing half written stays.
    """
    target = folder / WORKSPACE
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        if target.exists() and not _may_be_replaced(target):
            raise PackFolderTaken(path=folder)
        part = target.with_name(f"{target.name}.part")
        try:
            part.unlink(missing_ok=True)
            copy(workspace.db, part, progress)
            with Workspace.open(part) as copied:
                _become_copy(copied, workspace, meeting, share)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(folder)
    return target


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Say what keeps a folder from being filled: it is full, protected, gone, or its disk failed.

    Raises PackNotWritten; errors about files elsewhere pass unchanged.
    """
    try:
        yield
    except WorkspaceError as error:
        about = Path(str(error.sentence.values["path"])).resolve()
        if folder.resolve() not in (about, *about.parents):
            raise
        raise PackNotWritten(path=folder) from error
    except (OSError, sqlite3.OperationalError) as error:
        raise PackNotWritten(path=folder) from error


def room_needed(workspace: Path, tiles: int, tables: int = 1) -> int:
    """How much room (bytes) the folders of so many tables take: each has copy and tiles (bytes)."""
    return tables * (workspace.stat().st_size + tiles)


def want_room(folder: Path, workspace: Workspace, tiles: int, tables: int = 1) -> None:
    """Look before anything is written whether copies and tiles (bytes of one table) fit.

    Raises NoRoomForPack.
    """
    there = next((one for one in (folder, *folder.parents) if one.is_dir()), None)
    if there is None:
        return
    needed = round(room_needed(workspace.path, tiles, tables) * SPARE)
    free = shutil.disk_usage(there).free + size_of(folder)
    if free < needed:
        raise NoRoomForPack(path=folder, needed=megabytes(needed), free=megabytes(free))


def table_folder(folder: Path, number: int) -> Path:
    """The folder of one of several tables, from 1."""
    return folder / f"table-{number}"


def table_folders(folder: Path, tables: int) -> list[Path]:
    """The folders a meeting of so many tables was put into; the folder itself for one.

    An agenda with fewer contributions than tables is cut for fewer.
    """
    found = [table_folder(folder, number) for number in range(1, tables + 1)]
    made = [one for one in found if (one / WORKSPACE).is_file()]
    return made if tables > 1 and made else [folder]


def size_of(folder: Path) -> int:
    """What a folder holds, in bytes."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def megabytes(size: int) -> int:
    """A size in bytes as it is told: in MB, rounded up."""
    return -(-size // 1_000_000)


def _become_copy(
    copied: Workspace, workspace: Workspace, meeting: Meeting, share: Sequence[str]
) -> None:
    device = str(get_state(workspace.db, "device_id"))
    made = (uuid7(), device, workspace.name, now(), meeting.uuid)
    about = Origin(*made, *_how_far(copied))
    with copied.transaction(applying=True) as db:
        set_state(db, "pack", json.dumps(about, ensure_ascii=False))
        set_state(db, "meeting_share", json.dumps({meeting.uuid: list(share)} if share else {}))
        set_state(db, "device_id", uuid7())
        set_state(db, "connection", None)  # its address and account are not the room's
    copied.meetings.save(meeting)


def _may_be_replaced(target: Path) -> bool:
    """A pack in which nothing was done since it was made may be made anew."""
    with Workspace.open(target, readonly=True) as there:
        about = origin(there)
        return (
            about is not None
            and not there.meetings.events(about.meeting)
            and _how_far(there) == (about.decisions, about.steps)
        )


def _how_far(workspace: Workspace) -> tuple[int, int]:
    """The last decision and the last step, undone or not."""
    decisions, steps = workspace.db.execute(
        "SELECT (SELECT coalesce(max(id), 0) FROM sync_history),"
        " (SELECT coalesce(max(id), 0) FROM sync_step)"
    ).fetchone()
    return decisions, steps


def parts(meeting: Meeting, count: int) -> list[tuple[str, ...]]:
    """The agenda (uuids) cut for `count` tables: consecutive shares, as equal as can be.

    All tables hold the same meeting, so that their events come together again.
    """
    uuids = meeting.contributions
    bounds = [round(place * len(uuids) / count) for place in range(count + 1)]
    return [uuids[start:end] for start, end in zip(bounds, bounds[1:]) if end > start]


def parts_of(meeting: Meeting, groups: Iterable[Sequence[str]]) -> list[tuple[str, ...]]:
    """The agenda (uuids) cut by groups of contributions, such as those of each district.

    A contribution in two groups goes to the first table; what is in none forms the last one.
    """
    left = list(meeting.contributions)
    shares = []
    for group in groups:
        wanted = set(group)
        shares.append(tuple(uuid for uuid in left if uuid in wanted))
        left = [uuid for uuid in left if uuid not in wanted]
    return [share for share in (*shares, tuple(left)) if share]


def checks(folder: Path) -> Iterator[Check]:
    """What a room needs of a pack, thing by thing, with its reason where it is missing."""
    yield from _workspace_checks(folder)
    there = (folder / PROJECT).is_file()
    yield Check(
        there,
        Sentence(_PROJECT_THERE if there else _PROJECT_MISSING, file=PROJECT),
    )
    tiles = (folder / TILES).is_file()
    yield Check(
        tiles, Sentence(_TILES_THERE if tiles else _TILES_MISSING, file=TILES), blocking=False
    )


def _workspace_checks(folder: Path) -> Iterator[Check]:
    path = folder / WORKSPACE
    if not path.is_file():
        yield Check(False, Sentence(_WORKSPACE_MISSING, file=WORKSPACE))
        return
    with Workspace.open(path, readonly=True) as workspace:
        yield Check(True, Sentence(_WORKSPACE_THERE, file=WORKSPACE))
        about = origin(workspace)
        meeting = workspace.meetings.get(about.meeting) if about else None
        wanted = workspace.meetings.share(meeting.uuid) or meeting.contributions if meeting else ()
        fids = workspace.contributions.fids(wanted)
        yield Check(bool(fids), Sentence(_AGENDA if fids else _NO_AGENDA, count=len(fids)))


_WORKSPACE_THERE = QT_TRANSLATE_NOOP("Enaction", "The copy of the workspace can be opened.")
_WORKSPACE_MISSING = QT_TRANSLATE_NOOP(
    "Enaction", "{file} is missing: prepare the meeting again in this folder."
)
_AGENDA = QT_TRANSLATE_NOOP("Enaction", "Contributions on the agenda: {count}.")
_NO_AGENDA = QT_TRANSLATE_NOOP(
    "Enaction", "The agenda has no contribution: choose a filter that has some."
)
_PROJECT_THERE = QT_TRANSLATE_NOOP("Enaction", "The project {file} opens the meeting.")
_PROJECT_MISSING = QT_TRANSLATE_NOOP(
    "Enaction", "The project {file} is missing: prepare the meeting again in this folder."
)
_TILES_THERE = QT_TRANSLATE_NOOP("Enaction", "The base map is in the folder.")
_TILES_MISSING = QT_TRANSLATE_NOOP(
    "Enaction",
    "There is no base map in the folder: the map shows the contributions and the districts only.",
)
