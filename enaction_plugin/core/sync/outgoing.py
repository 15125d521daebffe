"""What would leave in an exchange, and what would not: counted here, without asking anybody."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Optional

from ..connectors.port import Kind
from ..workspace.database import get_state
from . import questions
from .values import FIELDS, same

LINK, UNLINK, ENTERED, NOTE = "link", "unlink", "entered", "note"
"""What a change is, beside the fields of an assessment."""


_ANSWER = ("answer", "answer_ready")


@dataclass
class Outgoing:
    """Counts by what the changes are: LINK, UNLINK, ENTERED, or a field of the assessment.

    `to_publish` answers would become visible to the public, of `answers` that change;
    `to_decide`, `refused`, `blocked` and `kept` stay here, whatever is chosen.
    """

    changes: Counter[str] = field(default_factory=Counter)
    answers: int = 0
    to_publish: int = 0
    unanswered: int = 0
    to_decide: int = 0
    refused: int = 0
    blocked: int = 0
    kept: int = 0

    @property
    def total(self) -> int:
        """How many changes; of an answer its text and whether it is ready are one."""
        others = sum(n for what, n in self.changes.items() if what not in _ANSWER)
        return others + self.answers

    @property
    def drafts(self) -> int:
        """Answers that stay invisible."""
        return self.answers - self.to_publish


def what(kind: str, action: str, name: Optional[str]) -> str:
    """What a change in the outbox is, in the words of `Outgoing.changes`."""
    if kind == Kind.TAGGING.value:
        return UNLINK if action == "remove" else LINK
    if kind == Kind.ASSESSMENT.value:
        return str(name)
    return ENTERED if kind == Kind.CONTRIBUTION.value else NOTE


def outgoing(db: sqlite3.Connection) -> Outgoing:
    """What waits to leave, captured or not; nothing is written."""
    found = Outgoing()
    seen: set[tuple[str, str]] = set()
    for kind, action, name, contribution, state, count in db.execute(_CAPTURED):
        said = what(kind, action, name)
        if name:
            seen.add((contribution, name))
        if state == "blocked":
            found.blocked += count
        else:
            found.changes[said] += count
            found.unanswered += count if state == "inflight" else 0
    _uncaptured(db, found, seen)
    answered = {uuid for uuid, name in seen if name in _ANSWER}
    _answers(db, found, answered)
    (found.kept,) = db.execute("SELECT count(*) FROM sync_dirty WHERE t = 'kept'").fetchone()
    (found.refused,) = db.execute(
        "SELECT count(*) FROM sync_outbox WHERE state = 'rejected'"
    ).fetchone()
    found.to_decide = questions.count(db)
    return found


_CAPTURED = """
SELECT kind, json_extract(payload, '$.action'), field,
  CASE WHEN field IS NULL THEN '' ELSE contribution END, state, count(*)
FROM sync_outbox WHERE state IN ('pending', 'inflight', 'blocked') GROUP BY 1, 2, 3, 4, 5
"""
_DIRTY_LINKS = """
SELECT t.uuid IS NULL, count(*) FROM sync_dirty d LEFT JOIN taggings t ON t.uuid = d.uuid
WHERE d.t = 'taggings' AND NOT EXISTS (SELECT 1 FROM sync_outbox o WHERE o.entity = d.uuid
  AND o.state IN ('pending', 'blocked'))
AND (t.uuid IS NOT NULL OR EXISTS (SELECT 1 FROM sync_base_tagging b WHERE b.uuid = d.uuid)
  OR EXISTS (SELECT 1 FROM sync_outbox o WHERE o.entity = d.uuid))
GROUP BY 1
"""
_DIRTY_FIELDS = """
SELECT c.uuid, c.status, c.answer, c.answer_ready, c.assignee,
  b.doc IS NULL AND coalesce(b.remote, 0) = 0 AND coalesce(c.source, '') = '',
  coalesce(b.remote, 0) = 0 AND coalesce(c.source, '') <> ''
FROM sync_changed d JOIN contributions c ON c.uuid = d.uuid LEFT JOIN sync_base b ON b.fid = c.fid
WHERE d.t = 'contributions'
"""


def _uncaptured(db: sqlite3.Connection, found: Outgoing, seen: set[tuple[str, str]]) -> None:
    for gone, count in db.execute(_DIRTY_LINKS):
        found.changes[UNLINK if gone else LINK] += count
    created = {
        uuid for (uuid,) in db.execute("SELECT entity FROM sync_outbox WHERE kind = 'contribution'")
    }
    captured: dict[tuple[str, str], Any] = {
        (uuid, name): value
        for uuid, name, value in db.execute(
            "SELECT b.contribution, b.field, b.captured FROM sync_changed d"
            " JOIN sync_base_field b ON b.contribution = d.uuid WHERE d.t = 'contributions'"
        )
    }
    for uuid, *rest in db.execute(_DIRTY_FIELDS).fetchall():
        *values, entered, local = rest
        if local and get_state(db, "server_id") is not None:
            continue  # its platform does not know the contribution: it is among the kept ones
        found.changes[ENTERED] += bool(entered) and uuid not in created
        for name, value in zip(FIELDS, values):
            key = (uuid, name)
            if key not in seen and not same(name, value, captured.get(key)):
                found.changes[name] += 1
                seen.add(key)
    found.changes += Counter()  # without the zeros


def _answers(db: sqlite3.Connection, found: Outgoing, contributions: set[str]) -> None:
    rows = db.execute(
        "SELECT coalesce(c.answer_ready, 0) <> 0 AND coalesce(c.answer, '') <> '', count(*)"
        " FROM json_each(?) j CROSS JOIN contributions c ON c.uuid = j.value GROUP BY 1",
        (json.dumps(sorted(contributions)),),
    )
    counts = dict(rows.fetchall())
    found.answers, found.to_publish = sum(counts.values()), counts.get(1, 0)
