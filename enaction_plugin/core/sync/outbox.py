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
from operator import itemgetter
from typing import Any, NamedTuple, Optional

from .. import identity
from ..connectors.port import Kind
from ..errors import Sentence
from ..workspace.database import now

UNSEALED = ("pending", "blocked")
WAITING = ("pending", "blocked", "inflight")
SEEN = "seen"
"""Key of the payload that stays here: the value that was on screen before the change."""


class Entry(NamedTuple):
    """One change in the outbox; `payload` is the op as it is sent, plus `SEEN`.

    A named tuple and not a dataclass: a hundred thousand are made in one exchange.
    """

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
    size: int  # of the payload, in bytes

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


New = tuple[Mapping[str, Any], str, Optional[Mapping[str, Any]]]
"""(payload, contribution, the reason why it stays here) of a change to be put in."""


def wire(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The op without what stays here."""
    return {name: value for name, value in payload.items() if name != SEEN}


def new_op(
    kind: Kind, action: str, entity: str, *, made_at: Optional[str] = None, **values: Any
) -> dict[str, Any]:
    """A payload with an identifier of its own, made now unless told."""
    return {
        "op": identity.uuid7(),
        "kind": kind.value,
        "action": action,
        "id": entity,
        **values,
        "made_at": made_at or now(),
    }


def add(
    db: sqlite3.Connection,
    payload: Mapping[str, Any],
    contribution: str,
    error: Optional[Mapping[str, Any]] = None,
) -> None:
    """Put a change in the outbox; with `error` it stays here, rejected for that reason."""
    add_all(db, [(payload, contribution, error)])


def add_all(db: sqlite3.Connection, changes: Iterable[New]) -> None:
    """Put changes in the outbox, in this order."""
    db.executemany(
        "INSERT INTO sync_outbox (op_id, kind, entity, contribution, field, payload, state, error,"
        " made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
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
            )
            for payload, contribution, error in changes
        ],
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
    stored = itemgetter(*(names.index(name) for name in Entry._fields[:-1]))
    return [_entry(*stored(row)) for row in rows]


def _entry(*stored: Any) -> Entry:
    *who, text, state, error, commit_seq, tries = stored
    why = json.loads(error) if error else None
    size = len(text.encode("utf-8", "replace"))
    return Entry._make((*who, json.loads(text), state, why, commit_seq, tries, size))


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


def acked(db: sqlite3.Connection, which: Iterable[tuple[Entry, int]], at: str) -> None:
    """The platform has these, each at a place of its feed."""
    db.executemany(
        "UPDATE sync_outbox SET state = 'acked', commit_seq = ?, acked_at = ?, error = NULL"
        " WHERE seq = ?",
        [(commit_seq, at, entry.seq) for entry, commit_seq in which],
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


_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
