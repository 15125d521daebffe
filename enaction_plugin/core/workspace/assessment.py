"""Gestures on decisions: any number of contributions, one transaction, one step."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from ..progress import Progress, Silent
from . import decisions, search, steps
from .database import transaction
from .selections import selected


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
    with transaction(db, applying=True, projecting=False, progress=progress):
        wanted = decisions.changes(db, fids, field, stored)
        step = steps.record(db, "assess", author, {"field": field, "value": stored})
        decisions.write(db, field, wanted, author=author, note=note, step=step, progress=progress)
        if field == "answer":
            search.refresh(db)
        return steps.close(db, step, len(wanted))


def answer(
    db: sqlite3.Connection,
    fids: Iterable[int],
    text: str,
    ready: bool,
    *,
    author: str,
    spare_ready: bool = False,
    progress: Progress = Silent(),
) -> steps.Step:
    """Give contributions an official answer, ready to publish or not; one step.

    With `spare_ready`, those whose answer is ready already are left alone; the detail
    of the step tells how many ("spared").
    """
    with transaction(db, applying=True, projecting=False, progress=progress):
        chosen = list(fids)
        spared: set[int] = set()
        if spare_ready:
            with selected(db, chosen):
                spared = {fid for (fid,) in db.execute(_READY)}
            chosen = [fid for fid in chosen if fid not in spared]
        detail = {"field": "answer", "value": text.strip() or None, "spared": len(spared)}
        step = steps.record(db, "assess", author, detail)
        changed: set[int] = set()
        for field, value in (("answer", text.strip()), ("answer_ready", ready)):
            stored = decisions.normalised(field, value)
            wanted = decisions.changes(db, chosen, field, stored)
            changed.update(fid for fid, *_ in wanted)
            decisions.write(db, field, wanted, author=author, step=step, progress=progress)
        search.refresh(db)
        return steps.close(db, step, len(changed))


_READY = """
SELECT s.fid FROM temp.selection s CROSS JOIN contributions c ON c.fid = s.fid
WHERE coalesce(c.answer, '') <> '' AND coalesce(c.answer_ready, 0) <> 0
"""
