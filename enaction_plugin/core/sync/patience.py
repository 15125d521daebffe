"""Asking again: short, bounded and random waits after an answer that did not come."""

from __future__ import annotations

import secrets
import sqlite3
import time
from collections.abc import Callable, Sequence
from typing import Optional, TypeVar

from ..connectors.errors import AskedToWait, PlatformError
from ..connectors.rest import MAX_WAIT_S
from ..progress import Progress
from ..workspace.database import get_state, set_state
from . import log

WAITS_S = (0.5, 2.0)
LONGEST_S = 15
"""A platform that asks for more is left alone until then (`Pause`)."""
_STEP_S = 0.1
_UNTIL = "pause_until"
Answer = TypeVar("Answer")


class Patience:
    """Asks the same question again after each of `waits` (seconds, full jitter)."""

    def __init__(self, progress: Progress, waits: Sequence[float] = WAITS_S) -> None:
        self._progress = progress
        self._waits = waits

    def ask(self, question: Callable[[], Answer]) -> Answer:
        """The answer; an error that leaves no doubt, or the last one, is raised.

        A platform that asks for a short wait is given it. Cancelling interrupts a wait.
        """
        for wait in self._waits:
            try:
                return question()
            except AskedToWait as error:
                if error.seconds > LONGEST_S:
                    raise
                self._rest(error.seconds)
            except PlatformError as error:
                if not error.ambiguous:
                    raise
                self._rest(wait * secrets.randbelow(1000) / 1000)
        return question()

    def _rest(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._progress.check()
            time.sleep(_STEP_S)


def remaining_pause(db: sqlite3.Connection) -> int:
    """How many seconds the platform still asks to be left alone; 0 when it does not.

    A clock that was turned does not make the pause longer than a platform may ask for.
    """
    until = get_state(db, _UNTIL)
    if until is None:
        return 0
    left = round(float(until) - time.time())
    return left if 0 < left <= MAX_WAIT_S else 0


def note_pause(db: sqlite3.Connection, error: Optional[BaseException]) -> None:
    """Remember what the platform asked, or that it asks nothing; inside the open transaction."""
    if not isinstance(error, AskedToWait):
        set_state(db, _UNTIL, None)
        return
    set_state(db, _UNTIL, time.time() + error.seconds)
    log.note(db, "the platform asks to wait", seconds=error.seconds)
