"""Copies of a workspace, beside it, made by SQLite itself and verified."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from ..errors import quoted
from ..progress import Progress, Silent
from .database import connect, file_of
from .errors import WorkspaceDamaged, translated

KEPT = 5
WEEKS = 8
PAGES = 2000


def backup(db: sqlite3.Connection, path: Path, progress: Progress = Silent()) -> Path:
    """Copy the workspace to `name.backup-YYYYMMDD-HHMMSS.gpkg`, check it, let old ones go.

    Goes in steps, so that it can be cancelled and lets others write in between.
    """
    target = copy_whole(db, free_name(path), progress)
    for old in superfluous(list_backups(path)):
        old.unlink(missing_ok=True)
    return target


def copy_whole(db: sqlite3.Connection, target: Path, progress: Progress = Silent()) -> Path:
    """Copy a workspace to `target`, which appears once it is whole."""
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        copy(db, part, progress)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return target


def superfluous(backups: Sequence[Path]) -> list[Path]:
    """Of backups, the newest first, those that may go.

    The five newest stay, and of the older ones the newest of each week, for eight weeks.
    """
    weeks: dict[tuple[int, ...], Path] = {}
    for copy in backups:
        made = datetime.fromtimestamp(copy.stat().st_mtime)
        weeks.setdefault(tuple(made.isocalendar())[:2], copy)
    kept = set(list(weeks.values())[:WEEKS])
    return [copy for copy in backups[KEPT:] if copy not in kept]


def list_backups(path: Path) -> list[Path]:
    """The backups of a workspace, the newest first."""
    found = path.parent.glob(f"{_escaped(path.stem)}.backup-*{path.suffix}")
    return sorted(found, key=lambda copy: copy.stat().st_mtime_ns, reverse=True)


def set_aside(path: Path) -> Path:
    """Rename a file that is about to be replaced to a backup's name; its bytes are kept.

    A workspace in use elsewhere keeps its journal: it is merged first.
    """
    target = free_name(path)
    _merge_journal(path)
    path.replace(target)
    return target


def free_name(path: Path) -> Path:
    """A backup's name that no file has yet."""
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    target = path.with_name(f"{path.stem}.backup-{stamp}{path.suffix}")
    number = 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.stem}.backup-{stamp}-{number}{path.suffix}")
    return target


def copy(db: sqlite3.Connection, part: Path, progress: Progress = Silent()) -> None:
    """Copy a workspace to a new file, and check the copy. Raises DiskFull, WorkspaceDamaged."""
    part.touch()
    target = connect(part)

    def step(_status: int, remaining: int, total: int) -> None:
        progress.check()
        progress.report(0.9 * (1 - remaining / max(total, 1)))

    try:
        with translated(part):
            db.backup(target, pages=PAGES, progress=step)
            (verdict,) = target.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise WorkspaceDamaged(path=file_of(db), detail=quoted(verdict))
    finally:
        target.close()
    progress.report(1.0)


def _merge_journal(path: Path) -> None:
    """Let SQLite take up what a crash or another program left in a journal beside the file."""
    if not any(path.with_name(path.name + end).exists() for end in ("-journal", "-wal")):
        return
    db = sqlite3.connect(path)
    try:
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError:
        # Not a database: its bytes are kept as they are, there is nothing to merge.
        return
    finally:
        db.close()


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)
