"""Asking again: short, bounded and random waits after an answer that did not come."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from ..connectors.errors import PlatformError
from ..progress import Progress

WAITS_S = (0.5, 2.0)
_STEP_S = 0.1
Answer = TypeVar("Answer")


class Patience:
    """Asks the same question again after each of `waits` (seconds, full jitter)."""

    def __init__(self, progress: Progress, waits: Sequence[float] = WAITS_S) -> None:
        self._progress = progress
        self._waits = waits

    def ask(self, question: Callable[[], Answer]) -> Answer:
        """The answer; an error that leaves no doubt, or the last one, is raised.

        Cancelling interrupts a wait.
        """
        for wait in self._waits:
            try:
                return question()
            except PlatformError as error:
                if not error.ambiguous:
                    raise
                self._rest(wait)
        return question()

    def _rest(self, wait: float) -> None:
        end = time.monotonic() + wait * secrets.randbelow(1000) / 1000
        while time.monotonic() < end:
            self._progress.check()
            time.sleep(_STEP_S)
