"""How long a workspace is held by one transaction, and how long a cancel would wait.

While `watching`, every connection of the plugin notes each of its transactions, from the
moment it has the file to the end of the commit, with whoever began it; a statement that
writes outside a transaction is one of its own. Other programs wait for that long.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from enaction_plugin.core.workspace import database

_READS = ("SELECT", "PRAGMA", "WITH", "BEGIN", "EXPLAIN")
_BELOW = (Path(__file__).name, "database.py", "contextlib.py", "workspace.py")


class Hold(NamedTuple):
    """One transaction: milliseconds, and the function that began it."""

    milliseconds: float
    where: str


class Holds:
    """The transactions of the connections that are watched."""

    def __init__(self) -> None:
        self.all: list[Hold] = []

    def longest(self) -> Hold:
        """The one that held the file longest."""
        return max(self.all, default=Hold(0.0, "nothing"))

    def take(self) -> Hold:
        """The longest since this was last called."""
        found = self.longest()
        self.all.clear()
        return found


@contextmanager
def watching() -> Iterator[Holds]:
    """Watch the connections that are opened inside."""
    holds = Holds()

    class Watched(database.Connection):
        """A connection that notes its transactions."""

        _since = 0.0
        _where = ""

        def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
            inside = self.in_transaction
            started = time.perf_counter()
            try:
                return super().execute(sql, *parameters)
            finally:
                ended = time.perf_counter()
                if not inside and self.in_transaction:
                    self._since, self._where = ended, _caller()
                elif inside and not self.in_transaction:
                    holds.all.append(Hold(1000 * (ended - self._since), self._where))
                elif not inside and not sql.lstrip().upper().startswith(_READS):
                    holds.all.append(Hold(1000 * (ended - started), _caller()))

    before = database.Connection
    database.Connection = Watched  # type: ignore[misc]
    try:
        yield holds
    finally:
        database.Connection = before  # type: ignore[misc]


def _caller() -> str:
    frame = sys._getframe(1)
    while frame.f_back is not None and Path(frame.f_code.co_filename).name in _BELOW:
        frame = frame.f_back
    return f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}"


class Asked:
    """Progress that notes how long it was not asked whether to stop: what a cancel waits."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self._longest = 0.0
        self._where = ""

    def report(self, fraction: float) -> None:
        """Nothing is shown."""

    def check(self) -> None:
        now = time.perf_counter()
        if now - self._last > self._longest:
            self._longest, self._where = now - self._last, _caller()
        self._last = now

    def take(self) -> Hold:
        """The longest wait since this was last called, the one until now included."""
        self.check()
        found = Hold(1000 * self._longest, self._where)
        self._longest = 0.0
        return found
