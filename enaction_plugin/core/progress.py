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
