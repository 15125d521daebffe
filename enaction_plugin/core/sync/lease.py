"""One exchange at a time on a workspace, whatever windows and programs are open on it.

The lease saves work and confusion; nothing depends on it: batches are idempotent and
the cursor only moves from where it was read.
"""

from __future__ import annotations

import os
import socket
import sqlite3
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

from .. import identity
from ..workspace.database import now, transaction
from .errors import AnotherExchange

STALE_S = 60
ASLEEP_S = 3600
BEAT_S = 5.0
_ID = "sync"
_UNDER_WAY: set[str] = set()
"""Tokens of the exchanges of this process: one that could not give its lease back is over."""


class Lease:
    """The right to synchronise one workspace; taken on entry, given back on exit.

    Raises AnotherExchange when somebody else has it.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._token = identity.uuid7()
        self.took_over = False  # whoever had it before never gave it back
        self._beaten = 0.0

    def __enter__(self) -> Lease:
        with transaction(self._db):
            row = self._db.execute(
                "SELECT host, pid, boot, beat, purpose FROM sync_lease WHERE id = ?", (_ID,)
            ).fetchone()
            if row is not None and not (_is_stale(*row[:4]) or _is_over(*row)):
                raise AnotherExchange(host=row[0])
            self.took_over = row is not None
            self._db.execute(
                "INSERT OR REPLACE INTO sync_lease (id, host, pid, boot, purpose, beat)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (_ID, socket.gethostname(), os.getpid(), boot_id(), self._token, now()),
            )
        _UNDER_WAY.add(self._token)
        self._beaten = time.monotonic()
        return self

    def __exit__(self, *_: object) -> None:
        _UNDER_WAY.discard(self._token)
        with transaction(self._db):
            self._db.execute(
                "DELETE FROM sync_lease WHERE id = ? AND purpose = ?", (_ID, self._token)
            )

    def beat(self) -> None:
        """Say that the exchange goes on, now and then.

        Raises AnotherExchange when somebody thought it had stopped, and took over.
        """
        if time.monotonic() - self._beaten < BEAT_S:
            return
        with transaction(self._db):
            kept = self._db.execute(
                "UPDATE sync_lease SET beat = ? WHERE id = ? AND purpose = ?",
                (now(), _ID, self._token),
            ).rowcount
        if not kept:
            raise AnotherExchange(host=socket.gethostname())
        self._beaten = time.monotonic()


def held_elsewhere(db: sqlite3.Connection) -> bool:
    """Whether another window or program is synchronising this workspace right now."""
    row = db.execute("SELECT host, pid, boot, beat FROM sync_lease WHERE id = ?", (_ID,)).fetchone()
    if row is None or _is_stale(*row):
        return False
    return bool(row[:2] != (socket.gethostname(), os.getpid()))


def boot_id() -> str:
    """What tells one run of this computer from the next; empty where nothing does."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""


def is_abandoned(host: str, pid: int, boot: str, beat: str) -> bool:
    """Whether a window that only holds rows is gone.

    One that lives on this computer may be silent for long: it is busy, or the computer
    was asleep. Not for ever: its number may be another program's by now.
    """
    if host == socket.gethostname() and boot:
        return boot != boot_id() or not _lives(pid) or _is_silent(beat, ASLEEP_S)
    return _is_silent(beat, STALE_S)


def _is_stale(host: str, pid: int, boot: str, beat: str) -> bool:
    """Whether whoever took the lease has stopped: silent for a minute, or known to be gone."""
    if host == socket.gethostname() and boot and (boot != boot_id() or not _lives(pid)):
        return True
    return _is_silent(beat, STALE_S)


def _is_over(host: str, pid: int, boot: str, _: str, token: str) -> bool:
    """Whether it was an exchange of this very process, and has ended: its disk failed, say."""
    here = (socket.gethostname(), os.getpid(), boot_id())
    return (host, pid, boot) == here and bool(boot) and token not in _UNDER_WAY


def _is_silent(beat: str, seconds: int) -> bool:
    """Whether the last beat is longer ago than that."""
    limit = datetime.now(timezone.utc) - timedelta(seconds=seconds)
    try:
        last = datetime.fromisoformat(beat.replace("Z", "+00:00"))
    except ValueError:
        return True
    return last < limit


def _lives(pid: int) -> bool:
    """Whether a process of this computer lives; only asked where /proc tells."""
    return Path(f"/proc/{pid}").exists()
