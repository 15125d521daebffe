"""Capture of taggings: rows added, removed or changed in place become adds and removes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from .. import identity
from ..connectors.port import Kind
from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..model.tagging import Role
from ..workspace.database import now
from . import outbox
from .known import Standing, standings
from .outbox import Entry

Doc = Mapping[str, Any]

NO_CONTRIBUTION = QT_TRANSLATE_NOOP("Enaction", "This link names no contribution of the workspace.")
NO_TERM = QT_TRANSLATE_NOOP("Enaction", "This link names no term of the plan.")
NO_ROLE = QT_TRANSLATE_NOOP("Enaction", "The role of this link is neither principal nor secondary.")

_COMPARED = ("contribution", "term", "role", "origin", "note")
_ROLES = frozenset(role.value for role in Role)


@dataclass
class Found:
    """What a slice of taggings concerns."""

    contributions: set[str] = field(default_factory=set)
    keep: list[str] = field(default_factory=list)  # contributions whose work stays here
    ops: list[outbox.New] = field(default_factory=list)  # what goes into the outbox
    at: str = field(default_factory=now)


@dataclass(frozen=True)
class _Sight:
    """What is known of one tagging."""

    here: Optional[Doc]
    there: Optional[Doc]  # as the platform has it, or will have once what travels has arrived
    waiting: Optional[Entry]  # the change that can still be undone
    refused: Sequence[Entry]
    removed: bool  # its removal has left: the identifier cannot be used again


def capture(db: sqlite3.Connection, uuids: Sequence[str], cursor: int) -> Found:
    """Capture these taggings; `cursor` is how far the feed was read."""
    found = Found()
    sights = _sights(db, uuids, cursor)
    contributions = {str(s.here["contribution"]) for s in sights.values() if s.here}
    standing = standings(db, contributions)
    for uuid, sight in sights.items():
        _capture_tagging(db, uuid, sight, standing, found)
    outbox.add_all(db, found.ops)
    return found


def _capture_tagging(
    db: sqlite3.Connection,
    uuid: str,
    sight: _Sight,
    standing: Mapping[str, Standing],
    found: Found,
) -> None:
    if sight.refused:
        outbox.drop(db, sight.refused)
    if sight.here is None:
        _gone(db, uuid, sight, found)
        return
    contribution = str(sight.here["contribution"])
    found.contributions.add(contribution)
    if standing[contribution] is Standing.LOCAL:
        found.keep.append(contribution)
        return
    _here(db, uuid, sight, standing[contribution], found)


def _gone(db: sqlite3.Connection, uuid: str, sight: _Sight, found: Found) -> None:
    """The row was removed: undo what waits, or tell the platform what it knows."""
    if sight.waiting is not None:
        found.contributions.add(sight.waiting.contribution)
        if sight.waiting.action == "add":
            outbox.drop(db, [sight.waiting])
        return
    if sight.there is not None:
        contribution = str(sight.there["contribution"])
        found.contributions.add(contribution)
        _remove(uuid, contribution, found)


def _here(
    db: sqlite3.Connection, uuid: str, sight: _Sight, standing: Standing, found: Found
) -> None:
    """The row is there: new, back again, changed in place, or as it was."""
    here, waiting = sight.here or {}, sight.waiting
    if waiting is not None and waiting.action == "add":
        outbox.drop(db, [waiting])
        _add(uuid, here, standing, found)
    elif sight.there is not None and _equal(here, sight.there):
        if waiting is not None:  # its removal never left
            outbox.drop(db, [waiting])
    elif sight.there is not None or sight.removed:
        if sight.there is not None and waiting is None:
            _remove(uuid, str(sight.there["contribution"]), found)
        _add(_renamed(db, uuid, here), here, standing, found)
    else:
        _add(uuid, here, standing, found)


def _equal(one: Doc, other: Doc) -> bool:
    return all((one.get(name) or "") == (other.get(name) or "") for name in _COMPARED)


def _renamed(db: sqlite3.Connection, uuid: str, here: Doc) -> str:
    """A tagging that was known under an identifier goes on under another; undo follows it."""
    fresh = identity.uuid7()
    db.execute("UPDATE taggings SET uuid = ? WHERE uuid = ?", (fresh, uuid))
    db.execute(
        "UPDATE sync_trash SET uuid = ?1, doc = json_set(doc, '$.uuid', ?1)"
        " WHERE contribution = ?2 AND uuid = ?3 AND why = 'restored'",
        (fresh, here["contribution"], uuid),
    )
    return fresh


def _remove(uuid: str, contribution: str, found: Found) -> None:
    payload = outbox.new_op(
        Kind.TAGGING, "remove", uuid, made_at=found.at, contribution=contribution
    )
    found.ops.append((payload, contribution, None))


def _add(uuid: str, here: Doc, standing: Standing, found: Found) -> None:
    payload = outbox.new_op(Kind.TAGGING, "add", uuid, made_at=found.at, **_values(here))
    found.ops.append((payload, str(here["contribution"]), _refusal(here, standing)))


def _values(here: Doc) -> dict[str, Any]:
    return {
        "contribution": here["contribution"] or "",
        "term": here["term"] or "",
        "role": here["role"] or Role.SECONDARY.value,
        "origin": here["origin"] or "manual",
        "note": here["note"] or "",
    }


def _refusal(here: Doc, standing: Standing) -> Optional[dict[str, Any]]:
    """Why a link stays here, as an error of the outbox."""
    if standing is Standing.MISSING:
        name, message = "contribution", NO_CONTRIBUTION
    elif not here["term"]:
        name, message = "term", NO_TERM
    elif here["role"] not in _ROLES:
        name, message = "role", NO_ROLE
    else:
        return None
    return {**outbox.why_here("invalid_value", name, Sentence(message)), "here": True}


def _sights(db: sqlite3.Connection, uuids: Iterable[str], cursor: int) -> Mapping[str, _Sight]:
    wanted = json.dumps(list(uuids))
    here = {
        row[0]: dict(zip(_COMPARED, row[1:]))
        for row in db.execute(
            "SELECT uuid, contribution, term, role, origin, note FROM taggings"
            " WHERE uuid IN (SELECT value FROM json_each(?))",
            (wanted,),
        )
    }
    base = {
        uuid: json.loads(doc)
        for uuid, doc in db.execute(
            "SELECT uuid, doc FROM sync_base_tagging"
            " WHERE uuid IN (SELECT value FROM json_each(?))",
            (wanted,),
        )
    }
    entries: dict[str, list[Entry]] = {uuid: [] for uuid in uuids}
    for entry in outbox.of_entities(db, uuids):
        entries[entry.entity].append(entry)
    return {uuid: _sight(here.get(uuid), base.get(uuid), entries[uuid], cursor) for uuid in entries}


def _sight(
    here: Optional[Doc], base: Optional[Doc], entries: Sequence[Entry], cursor: int
) -> _Sight:
    there, removed = base, False
    for entry in entries:
        if on_its_way(entry, cursor):
            there = entry.payload if entry.action == "add" else None
            removed = entry.action == "remove"
    waiting = [entry for entry in entries if entry.unsealed]
    refused = [entry for entry in entries if entry.state == "rejected"]
    return _Sight(here, there, waiting[-1] if waiting else None, refused, removed)


def on_its_way(entry: Entry, cursor: int) -> bool:
    """Whether a change has left and the feed has not shown it yet."""
    return entry.left or (
        entry.state == "acked" and entry.commit_seq is not None and entry.commit_seq > cursor
    )
