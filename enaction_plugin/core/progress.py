"""How long work reports progress and learns that it was cancelled."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """What a long job is given; a job calls `check` at least every 200 ms."""

    def report(self, fraction: float) -> None:
        """Say that `fraction` (0 to 1) of the work is done."""

    def check(self) -> None:
        """Raise `Cancelled` if the work should stop."""


class Silent:
    """Progress nobody watches: for scripts and tests."""

    def report(self, fraction: float) -> None:
        """Do nothing."""

    def check(self) -> None:
        """Never cancelled."""


class Share:
    """The progress of one of several jobs that follow each other: from `first` to `last`."""

    def __init__(self, whole: Progress, first: float, last: float) -> None:
        self._whole = whole
        self._first, self._last = first, last

    def report(self, fraction: float) -> None:
        """Say it of the whole."""
        self._whole.report(self._first + fraction * (self._last - self._first))

    def check(self) -> None:
        """Cancelled when the whole is."""
        self._whole.check()
