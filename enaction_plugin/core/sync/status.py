"""How a workspace stands with its platform: cheap enough to ask after every gesture."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Any, Optional

from ..errors import Sentence
from ..workspace import Workspace
from ..workspace.database import get_state, now, set_state
from ..workspace.lookup import Name, titles
from . import conflicts, outbox, questions
from .conflicts import Conflict
from .lease import held_elsewhere
from .outbox import Entry
from .outgoing import what
from .report import Refusal


@dataclass(frozen=True)
class Interruption:
    """Why the last exchange stopped; `code` is the name of the error."""

    at: str
    code: str
    sentence: Sentence


@dataclass(frozen=True)
class SyncStatus:
    """What the status line says.

    `pending` changes wait to be sent or confirmed, `unanswered` of them were sent;
    `to_decide` conflicts are open; `rejected` changes were refused and stay here;
    `kept` contributions have work but are not on the platform; `staged` changes received
    wait for somebody to finish editing; `elsewhere`: another window is synchronising.
    Times are ISO 8601 UTC.
    """

    has_platform: bool
    platform: str
    pending: int
    unanswered: int
    to_decide: int
    rejected: int
    kept: int
    last_exchange: Optional[str]
    synchronised_at: Optional[str]
    interrupted: Optional[Interruption]
    staged: int = 0
    elsewhere: bool = False

    @property
    def synchronised(self) -> bool:
        """Whether the last exchange proved both sides equal and nothing was done since."""
        nothing_left = not (self.pending or self.to_decide or self.rejected or self.staged)
        return nothing_left and self.synchronised_at is not None


@dataclass(frozen=True)
class Waiting:
    """One change that has not been confirmed, for lists: what, on which contribution, why."""

    op_id: str
    fid: Optional[int]
    contribution: str  # uuid
    number: str
    title: str
    kind: str  # contribution, tagging, assessment
    action: str  # create, add, remove, set
    field: Optional[str]
    value: Any  # the term of a tagging, the value of a field
    made_at: str
    state: str
    code: str = ""
    reason: str = ""  # the platform's own words, or ours in English
    sentence: Optional[Sentence] = None  # ours, to be shown in the reader's language


def sync_status(ws: Workspace) -> SyncStatus:
    """How `ws` stands; counts only what waits, never what is done."""
    db = ws.db
    counts = dict(db.execute(_COUNTS).fetchall())
    return SyncStatus(
        has_platform=get_state(db, "server_id") is not None,
        platform=str(get_state(db, "server_name", "")),
        pending=counts["dirty"] + counts["pending"] + counts["inflight"] + counts["blocked"],
        unanswered=counts["inflight"],
        to_decide=questions.count(db),
        rejected=counts["rejected"],
        kept=counts["kept"],
        last_exchange=get_state(db, "last_exchange"),
        synchronised_at=get_state(db, "synchronised_at"),
        interrupted=_interruption(db),
        staged=counts["staged"],
        elsewhere=held_elsewhere(db),
    )


_COUNTS = """
SELECT 'dirty', (SELECT count(*) FROM sync_dirty WHERE t IN ('contributions', 'taggings'))
  + (SELECT count(*) FROM sync_edited)
UNION ALL SELECT 'kept', count(*) FROM sync_dirty WHERE t = 'kept'
UNION ALL SELECT 'pending', count(*) FROM sync_outbox WHERE state = 'pending'
UNION ALL SELECT 'inflight', count(*) FROM sync_outbox WHERE state = 'inflight'
UNION ALL SELECT 'blocked', count(*) FROM sync_outbox WHERE state = 'blocked'
UNION ALL SELECT 'staged', count(*) FROM sync_inbox
UNION ALL SELECT 'rejected', count(*) FROM sync_outbox WHERE state = 'rejected'
"""


def list_conflicts(ws: Workspace) -> list[Conflict]:
    """What waits for a decision, oldest first."""
    return conflicts.all_open(ws.db)


def list_waiting(ws: Workspace, limit: int = 1000) -> list[Waiting]:
    """Captured changes that wait, oldest first."""
    return _waiting(ws.db, ("pending", "inflight", "blocked"), limit)


def list_rejected(ws: Workspace, limit: int = 1000) -> list[Waiting]:
    """Changes that stay here, with the reason; the oldest first."""
    return _waiting(ws.db, ("rejected",), limit)


def _waiting(db: sqlite3.Connection, states: tuple[str, ...], limit: int) -> list[Waiting]:
    entries = outbox.entries(
        db.execute(
            "SELECT * FROM sync_outbox WHERE state IN (SELECT value FROM json_each(?))"
            " ORDER BY seq LIMIT ?",
            (json.dumps(states), limit),
        )
    )
    named = titles(db, (entry.contribution for entry in entries))
    return [_told(entry, named.get(entry.contribution)) for entry in entries]


def _told(entry: Entry, named: Optional[Name]) -> Waiting:
    error = entry.error or {}
    fid, number, title = named or (None, "", "")
    return Waiting(
        op_id=entry.op_id,
        fid=fid,
        contribution=entry.contribution,
        number=number,
        title=title,
        kind=entry.kind,
        action=entry.action,
        field=entry.field,
        value=entry.payload.get("term", entry.value),
        made_at=str(entry.payload.get("made_at", "")),
        state=entry.state,
        code=str(error.get("code") or ""),
        reason=str(error.get("message") or ""),
        sentence=Sentence.of_data(error["sentence"]) if error.get("sentence") else None,
    )


def refusals(db: sqlite3.Connection) -> list[Refusal]:
    """What was refused and stays here, by what it is and the reason, the most first."""
    rows = db.execute(
        "SELECT kind, json_extract(payload, '$.action'), field,"
        " coalesce(json_extract(error, '$.code'), ''), coalesce(json_extract(error, '$.message'),"
        " ''), count(*), max(json_extract(error, '$.sentence')) FROM sync_outbox"
        " WHERE state = 'rejected' GROUP BY 1, 2, 3, 4, 5 ORDER BY 6 DESC"
    )
    return [
        Refusal(what(kind, action, name), code, reason, count, json.loads(said) if said else None)
        for kind, action, name, code, reason, count, said in rows
    ]


def interrupted(db: sqlite3.Connection, error: Exception, sentence: Sentence) -> None:
    """Remember why the exchange stopped, inside the open transaction."""
    told = {"at": now(), "code": type(error).__name__, **sentence.as_data()}
    set_state(db, "interrupted", json.dumps(told))


def _interruption(db: sqlite3.Connection) -> Optional[Interruption]:
    text = get_state(db, "interrupted")
    if text is None:
        return None
    told = json.loads(text)
    return Interruption(told["at"], told["code"], Sentence.of_data(told))
