"""Who writes next: our own transactions let a program that saves in this process go first.

SQLite refuses, without waiting, a transaction that has read and now wants to write while
another is about to commit (reference: SQLite, "File Locking And Concurrency", on deadlocks);
QGIS saves a layer in such transactions. So whoever knows that a save begins says so: no
transaction of this process begins until it has ended, and the one under way ends first.
"""

from __future__ import annotations

import os
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LET_FINISH_S = 1.0
"""A save waits so long, at most, for a transaction of ours that is under way."""
GIVE_WAY_S = 10.0
"""A transaction waits so long, at most, for a save: one whose end was never told stops nobody."""

_moved = threading.Condition()
_writing: Counter[str] = Counter()
_saving: dict[str, int] = {}  # the thread that saves, by file


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Around a transaction on `path`: wait for a save that is under way in another thread."""
    key, here = _key(path), threading.get_ident()
    with _moved:
        _moved.wait_for(lambda: _saving.get(key, here) == here, GIVE_WAY_S)
        _writing[key] += 1
    try:
        yield
    finally:
        with _moved:
            _writing[key] -= 1
            _moved.notify_all()


def saving(path: Path) -> None:
    """This thread is about to save to `path`, in transactions that are not ours."""
    key = _key(path)
    with _moved:
        _saving[key] = threading.get_ident()
        _moved.wait_for(lambda: not _writing[key], LET_FINISH_S)


def saved(path: Path) -> None:
    """That save has ended, well or not."""
    with _moved:
        _saving.pop(_key(path), None)
        _moved.notify_all()


def _key(path: Path) -> str:
    return os.path.realpath(path)
