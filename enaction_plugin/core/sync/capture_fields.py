"""Capture of assessments: a field decided here becomes one change that waits, at most."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as field_of
from typing import Any, Optional

from ..connectors.port import Kind
from ..errors import Sentence
from . import conflicts, editing, fields, outbox, unseen
from .conflicts import Conflict
from .merge import UNSET, Register
from .outbox import SEEN, Entry
from .unseen import Received
from .values import FIELDS, normal, problem, same


@dataclass
class _Sight:
    """What is known of one contribution, by field."""

    base: dict[str, Register] = field_of(default_factory=dict)  # as the platform has it
    captured: dict[str, Any] = field_of(default_factory=dict)  # as it was last captured
    entries: list[Entry] = field_of(default_factory=list)
    conflicts: dict[str, Conflict] = field_of(default_factory=dict)  # the open ones
    received: dict[str, Received] = field_of(default_factory=dict)  # not long ago
    begun: str = ""  # since when the row is edited, if somebody told


def capture(db: sqlite3.Connection, uuids: Sequence[str]) -> None:
    """Capture what was decided about these contributions."""
    if not uuids:
        return
    sights = _sights(db, uuids)
    rows = db.execute(
        "SELECT c.uuid, c.status, c.answer, c.answer_ready, c.assignee"
        " FROM json_each(?) j JOIN contributions c ON c.uuid = j.value",
        (json.dumps(list(uuids)),),
    )
    for uuid, *values in rows.fetchall():
        for field, value in zip(FIELDS, values):
            sight = sights[uuid]
            if not same(field, value, sight.captured.get(field)):
                fields.remember_captured(db, uuid, field, value)
                _capture_field(db, uuid, field, value, sight)


def _capture_field(
    db: sqlite3.Connection, uuid: str, field: str, value: Any, sight: _Sight
) -> None:
    """One field was changed here since it was last captured."""
    if field in sight.conflicts:  # still to decide: only my side of it moved
        conflicts.mine_became(db, sight.conflicts[field], value)
        return
    mine = [e for e in sight.entries if e.kind == Kind.ASSESSMENT.value and e.field == field]
    held = [entry for entry in mine if entry.unsealed or entry.state == "rejected"]
    outbox.drop(db, held)
    seen = _seen(field, mine, held, sight)
    received = sight.received.get(field)
    if received is not None:
        unseen.forget(db, uuid, field)
    if same(field, value, seen.value):
        if not any(entry.left for entry in mine):
            _adopt(db, uuid, field, seen, sight.base.get(field, UNSET))
    elif received is not None and unseen.overwritten(db, received, seen.value, sight.begun):
        conflicts.notice(db, "", uuid, field, received.before, value, seen)
    else:
        _put(db, uuid, field, value, seen)


def _seen(field: str, mine: Sequence[Entry], held: Sequence[Entry], sight: _Sight) -> Register:
    """What was on screen before the change.

    The change replaces one that is held, and was made on what that one was made
    on; or it follows my last value on its way (a version is the op that wrote it);
    or it was made on the platform's value.
    """
    if held:
        return Register(held[-1].payload.get(SEEN), held[-1].payload.get("after"))
    travelling = [entry for entry in mine if entry.left]
    if travelling:
        return Register(travelling[-1].value, travelling[-1].op_id)
    return sight.base.get(field, UNSET)


def _put(db: sqlite3.Connection, uuid: str, field: str, value: Any, seen: Register) -> None:
    payload = outbox.new_op(
        Kind.ASSESSMENT,
        "set",
        uuid,
        field=field,
        value=normal(field, value),
        after=seen.version,
        **{SEEN: seen.value},
    )
    outbox.add(db, payload, uuid, _refusal(field, value))


def _adopt(db: sqlite3.Connection, uuid: str, field: str, seen: Register, theirs: Register) -> None:
    """Back where it started: show what the platform made of the field meanwhile, if anything."""
    if seen.version != theirs.version:
        fields.show(db, uuid, field, theirs)


def _refusal(field: str, value: Any) -> Optional[dict[str, Any]]:
    """Why the value stays here, as an error of the outbox."""
    template = problem(field, value)
    if template is None:
        return None
    why = Sentence(template, value=value)
    return {**outbox.why_here("invalid_value", field, why), "here": True}


def _sights(db: sqlite3.Connection, uuids: Sequence[str]) -> Mapping[str, _Sight]:
    sights = {uuid: _Sight() for uuid in uuids}
    for uuid, field, value, version, by, at, captured in db.execute(
        'SELECT contribution, field, value, version, "by", at, captured FROM sync_base_field'
        " WHERE contribution IN (SELECT value FROM json_each(?))",
        (json.dumps(list(uuids)),),
    ):
        sights[uuid].base[field] = Register(value, version, by, at)
        sights[uuid].captured[field] = captured
    for entry in outbox.of_contributions(db, uuids):
        sights[entry.contribution].entries.append(entry)
    for conflict in conflicts.open_of(db, uuids):
        sights[conflict.contribution].conflicts[conflict.field] = conflict
    begun = editing.begun(db, uuids)
    for uuid, received in unseen.of_contributions(db, uuids):
        sights[uuid].received[received.field] = received
        sights[uuid].begun = begun.of(uuid)
    return sights
