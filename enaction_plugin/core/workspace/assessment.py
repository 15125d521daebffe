"""Gestures on decisions: any number of contributions, one transaction, one step."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from ..progress import Progress, Silent
from . import decisions, search, steps
from .database import transaction


def assess(
    db: sqlite3.Connection,
    fids: Iterable[int],
    field: str,
    value: Any,
    *,
    author: str,
    note: str = "",
    progress: Progress = Silent(),
) -> steps.Step:
    """Set one field of the assessment; what it replaces is kept in the history.

    Raises UnknownValue, with nothing changed, for an unknown field or status.
    """
    stored = decisions.normalised(field, value)
    with transaction(db, applying=True, projecting=False):
        wanted = decisions.changes(db, fids, field, stored)
        step = steps.record(db, "assess", author, {"field": field, "value": stored})
        decisions.write(db, field, wanted, author=author, note=note, step=step, progress=progress)
        if field == "answer":
            search.refresh(db)
        return steps.close(db, step, len(wanted))
