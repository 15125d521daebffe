"""Connections that stop at the n-th statement: the process dies there, or an error is raised.

`Stop.at(n, Killed)` arms the next statement but n - 1 of every connection of this
process. After `Killed` nothing more reaches the file, not even from handlers, until
`Stop.clear()`: what is in the file is what a dead process would have left.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Optional

import pytest

from enaction_plugin.core.workspace import database
from tests.tally import tally


class Killed(BaseException):
    """The process is gone: nothing after this line runs, not even a handler."""


class Broken(Exception):
    """An error nobody foresaw."""


class Stop:
    """Where connections stop."""

    left: Optional[int] = None
    error: type[BaseException] = Killed
    dead = False
    count = 0  # statements since the last `clear`

    @classmethod
    def at(cls, number: int, error: type[BaseException]) -> None:
        cls.clear()
        cls.left, cls.error = number, error

    @classmethod
    def clear(cls) -> None:
        cls.left, cls.dead, cls.count = None, False, 0

    @classmethod
    def die(cls) -> None:
        """From here on nothing reaches the file."""
        cls.dead = True

    @classmethod
    def statement(cls) -> None:
        cls.count += 1
        if cls.dead:
            raise Killed("dead already")
        if cls.left is None:
            return
        cls.left -= 1
        if cls.left <= 0:
            cls.left = None
            cls.dead = cls.error is Killed
            tally("stops: killed inside" if cls.dead else "stops: exception")
            raise cls.error("stopped at a statement")


class StoppableConnection(database.Connection):
    """A connection of the plugin, stopped where `Stop` says."""

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        Stop.statement()
        return super().execute(*arguments)

    def executemany(self, *arguments: Any) -> sqlite3.Cursor:
        Stop.statement()
        return super().executemany(*arguments)


@contextmanager
def stoppable() -> Iterator[None]:
    """Every workspace opened inside can be stopped."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "Connection", StoppableConnection)
        Stop.clear()
        try:
            yield
        finally:
            Stop.clear()
