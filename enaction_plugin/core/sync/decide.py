"""Decisions of planners: on conflicts, and on changes a platform refused."""

from __future__ import annotations

import sqlite3
from typing import Any, Optional

from ..connectors.port import Kind
from ..workspace import Workspace, states
from ..workspace.decisions import normalised
from . import conflicts, fields, outbox
from .capture import capture_rows
from .conflicts import Conflict
from .errors import NothingToDecide, NotRejected
from .merge import Register
from .outbox import SEEN
from .values import normal, same, stored

MINE, THEIRS, VALUE = "mine", "theirs", "value"


def resolve_conflict(
    ws: Workspace,
    number: int,
    choice: str,
    value: Any = None,
    *,
    seen_version: Optional[str] = None,
) -> None:
    """Decide one conflict: "mine", "theirs", or "value" for a third version.

    Mine and a third version become a change made on the platform's version (the one
    that was on screen, `seen_version`, should it have moved on since); theirs is
    written here, and what it replaces stays in the history. Raises NothingToDecide
    when the conflict is no longer open, UnknownValue for an impossible value.
    """
    with ws.transaction(applying=True) as db:
        conflict = conflicts.find(db, number)
        if conflict is None:
            raise NothingToDecide
        capture_rows(db, [conflict.contribution], ())
        conflict = conflicts.find(db, number)
        if conflict is not None:
            _resolve(db, ws.author, conflict, choice, value, seen_version)
            states.refresh(db, [conflict.contribution])


def _resolve(
    db: sqlite3.Connection,
    author: str,
    conflict: Conflict,
    choice: str,
    value: Any,
    seen_version: Optional[str],
) -> None:
    uuid, field = conflict.contribution, conflict.field
    theirs = Register(conflict.theirs, conflict.their_version, conflict.their_by, conflict.their_at)
    wanted = {MINE: conflict.mine, THEIRS: conflict.theirs}.get(choice, value)
    if choice == VALUE:
        wanted = normalised(field, value)
    if same(field, wanted, theirs.value):
        conflicts.close(db, conflict, "theirs")
        if not same(field, conflict.mine, theirs.value):
            fields.show(db, uuid, field, theirs)
        return
    payload = outbox.new_op(
        Kind.ASSESSMENT,
        "set",
        uuid,
        field=field,
        value=normal(field, wanted),
        after=seen_version or theirs.version,
        **{SEEN: stored(theirs.value)},
    )
    conflicts.close(db, conflict, "mine" if choice == MINE else "edited", payload["op"])
    outbox.add(db, payload, uuid)
    if not same(field, wanted, conflict.mine):
        fields.write_field(db, uuid, field, wanted, by=author, at=None, origin="decision")


def retry_rejected(ws: Workspace, op_id: str) -> None:
    """Send a refused change again, as a new one: the platform may take it by now.

    Raises NotRejected.
    """
    with ws.transaction(applying=True) as db:
        entry = outbox.find(db, op_id)
        if entry is None or entry.state != "rejected":
            raise NotRejected
        outbox.renew(db, [entry])
        states.refresh(db, [entry.contribution])
