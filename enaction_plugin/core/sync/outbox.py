"""The outbox: every change on its way, in the order it was made.

States: pending (may still be changed), inflight (sealed in a batch), acked (the
platform has it; remembered until the platform has a backup of it and the feed has
shown it), conflict (waits for a decision), rejected (kept with its reason), blocked
(waits for the contribution it belongs to).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Optional

from .. import identity
from ..connectors.port import Kind
from ..errors import Sentence
from ..workspace.database import now

UNSEALED = ("pending", "blocked")
WAITING = ("pending", "blocked", "inflight")
SEEN = "seen"
"""Key of the payload that stays here: the value that was on screen before the change."""


@dataclass(frozen=True)
class Entry:
    """One change in the outbox; `payload` is the op as it is sent, plus `SEEN`."""

    seq: int
    op_id: str
    kind: str
    entity: str
    contribution: str
    field: Optional[str]
    payload: dict[str, Any]
    state: str
    error: Optional[dict[str, Any]]
    commit_seq: Optional[int]
    tries: int  # how often it was sealed

    @property
    def value(self) -> Any:
        return self.payload.get("value")

    @property
    def action(self) -> str:
        return str(self.payload["action"])

    @property
    def unsealed(self) -> bool:
        """Whether it never left, so that it can still be changed."""
        return self.state in UNSEALED and self.tries == 0

    @property
    def left(self) -> bool:
        """Whether it was sent and is not answered: the platform may have it or not."""
        return self.state == "inflight" or (self.state == "pending" and self.tries > 0)


def wire(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The op without what stays here."""
    return {name: value for name, value in payload.items() if name != SEEN}


def new_op(kind: Kind, action: str, entity: str, **values: Any) -> dict[str, Any]:
    """A payload with an identifier of its own."""
    return {
        "op": identity.uuid7(),
        "kind": kind.value,
        "action": action,
        "id": entity,
        **values,
        "made_at": now(),
    }


def add(
    db: sqlite3.Connection,
    payload: Mapping[str, Any],
    contribution: str,
    error: Optional[Mapping[str, Any]] = None,
) -> None:
    """Put a change in the outbox; with `error` it stays here, rejected for that reason."""
    db.execute(
        "INSERT INTO sync_outbox (op_id, kind, entity, contribution, field, payload, state, error,"
        " made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            payload["op"],
            payload["kind"],
            payload["id"],
            contribution,
            payload.get("field"),
            _json(payload),
            "rejected" if error else "pending",
            _json(error) if error else None,
            payload["made_at"],
        ),
    )


def of_contributions(db: sqlite3.Connection, contributions: Iterable[str]) -> list[Entry]:
    """Every entry of these contributions, oldest first."""
    return entries(
        db.execute(
            "SELECT * FROM sync_outbox"
            " WHERE contribution IN (SELECT value FROM json_each(?)) ORDER BY seq",
            (_json(list(contributions)),),
        )
    )


def of_entities(db: sqlite3.Connection, entities: Iterable[str]) -> list[Entry]:
    """Every entry of these entities, oldest first."""
    return entries(
        db.execute(
            "SELECT * FROM sync_outbox"
            " WHERE entity IN (SELECT value FROM json_each(?)) ORDER BY seq",
            (_json(list(entities)),),
        )
    )


def of_batch(db: sqlite3.Connection, batch: str) -> list[Entry]:
    """The entries sealed in a batch and not answered, oldest first."""
    return entries(
        db.execute(
            "SELECT * FROM sync_outbox WHERE state = 'inflight' AND batch = ? ORDER BY seq",
            (batch,),
        )
    )


def find(db: sqlite3.Connection, op_id: str) -> Optional[Entry]:
    """One entry by the identifier of its op."""
    found = entries(db.execute("SELECT * FROM sync_outbox WHERE op_id = ?", (op_id,)))
    return found[0] if found else None


def entries(rows: sqlite3.Cursor) -> list[Entry]:
    """Whole rows of sync_outbox as entries."""
    names = [column[0] for column in rows.description]
    found = []
    for row in rows:
        values = dict(zip(names, row))
        error = values["error"]
        found.append(
            Entry(
                seq=values["seq"],
                op_id=values["op_id"],
                kind=values["kind"],
                entity=values["entity"],
                contribution=values["contribution"],
                field=values["field"],
                payload=json.loads(values["payload"]),
                state=values["state"],
                error=json.loads(error) if error else None,
                commit_seq=values["commit_seq"],
                tries=values["tries"],
            )
        )
    return found


def why_here(code: str, field: Optional[str], sentence: Sentence) -> dict[str, Any]:
    """Why a change stays, where it was us who found it: the English words are for logs only."""
    return {
        "code": code,
        "field": field,
        "message": str(sentence),
        "sentence": sentence.as_data(),
    }


def rewrite(db: sqlite3.Connection, which: Entry, **values: Any) -> None:
    """Change an entry that never left."""
    payload = {**which.payload, **values}
    db.execute("UPDATE sync_outbox SET payload = ? WHERE seq = ?", (_json(payload), which.seq))


def drop(db: sqlite3.Connection, gone: Iterable[Entry]) -> None:
    """Forget entries whose change is undone, replaced or settled."""
    db.executemany("DELETE FROM sync_outbox WHERE seq = ?", [(entry.seq,) for entry in gone])


def acked(db: sqlite3.Connection, which: Entry, commit_seq: int, at: str) -> None:
    """The platform has it, at `commit_seq` of its feed."""
    db.execute(
        "UPDATE sync_outbox SET state = 'acked', commit_seq = ?, acked_at = ?, error = NULL"
        " WHERE seq = ?",
        (commit_seq, at, which.seq),
    )


def hold(
    db: sqlite3.Connection, which: Entry, state: str, error: Optional[Mapping[str, Any]]
) -> None:
    """Keep an entry here: conflict, rejected or blocked, with the reason.

    The platform has said that it does not have it, so it counts as never sent.
    """
    db.execute(
        "UPDATE sync_outbox SET state = ?, batch = NULL, tries = 0, error = ? WHERE seq = ?",
        (state, _json(error) if error else None, which.seq),
    )


def renew(db: sqlite3.Connection, held: Iterable[Entry], **values: Any) -> list[dict[str, Any]]:
    """Send held entries as new ops: a platform answers the same op the same for ever.

    Returns the new payloads.
    """
    renewed = []
    for which in held:
        payload = {**which.payload, **values, "op": identity.uuid7()}
        db.execute(
            "UPDATE sync_outbox SET op_id = ?, payload = ?, state = 'pending', batch = NULL,"
            " tries = 0, error = NULL WHERE seq = ?",
            (payload["op"], _json(payload), which.seq),
        )
        renewed.append(payload)
    return renewed


def requeue_acked(db: sqlite3.Connection) -> int:
    """Send again, as the same ops, what the platform may have lost; how many."""
    return db.execute(
        "UPDATE sync_outbox SET state = 'pending', batch = NULL, commit_seq = NULL"
        " WHERE state = 'acked'"
    ).rowcount


def prune(db: sqlite3.Connection, cursor: int, durable_seq: int, limit: int) -> int:
    """Forget what the feed has shown and the platform has a backup of; how many it took."""
    return db.execute(
        "DELETE FROM sync_outbox WHERE seq IN (SELECT seq FROM sync_outbox"
        " WHERE state = 'acked' AND commit_seq <= ? LIMIT ?)",
        (min(cursor, durable_seq), limit),
    ).rowcount


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
