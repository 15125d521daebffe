"""The guard before a push: what would undo much of what the platform has is asked about first.

A table replaced by another program, a wholesale deletion, a field calculator over the
wrong layer: capture sees them as so many edits. Links that are gone and decisions
that were overwritten are therefore counted before anything is sent, unless they
were made by the gestures of the plugin, which were shown and can be undone. New
links and first decisions undo nothing and are never asked about, however many.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Optional

from ..connectors.port import Kind
from ..workspace import Workspace, incidents, projections, states
from ..workspace.database import get_state, now, set_state, transaction
from ..workspace.lookup import titles
from . import fields, links, log, outbox
from .errors import BulkChange, NothingToDecide
from .merge import Register

SHARE = 0.2
"""More than this share of what the platform has, and somebody is asked."""
FEW = 20
"""So few changes are never asked about, whatever their share."""
SLICE = 500
LINK = Kind.TAGGING.value
_ACCEPTED = "guard_accepted"


@dataclass(frozen=True)
class Upheaval:
    """What would be undone: links and decisions, of how many the platform has."""

    links: int
    links_known: int
    decisions: int
    decisions_known: int

    @property
    def is_large(self) -> bool:
        """Whether somebody has to be asked."""
        return _is_large(self.links, self.links_known) or _is_large(
            self.decisions, self.decisions_known
        )


@dataclass(frozen=True)
class Undone:
    """One thing that would be undone: `before` is the platform's, `now` what this file has.

    `field` is LINK for a link, whose values are codes of terms; `fid`, `number` and
    `title` are the contribution's.
    """

    contribution: str
    field: str
    before: Any
    now: Any
    fid: Optional[int] = None
    number: str = ""
    title: str = ""


def _is_large(count: int, known: int) -> bool:
    return count > FEW and count > SHARE * known


# What a gesture of the plugin did is told by the step it belongs to.
_LINKS = """
WITH changed AS (
  SELECT uuid FROM sync_dirty WHERE t = 'taggings'
  UNION SELECT entity FROM sync_outbox
  WHERE state = 'pending' AND tries = 0 AND kind = 'tagging'
    AND json_extract(payload, '$.action') = 'remove'
)
SELECT b.uuid, b.contribution, b.doc, t.term
FROM changed d JOIN sync_base_tagging b ON b.uuid = d.uuid
LEFT JOIN taggings t ON t.uuid = b.uuid
WHERE (t.fid IS NULL OR t.contribution IS NOT b.contribution
    OR t.term IS NOT json_extract(b.doc, '$.term'))
  AND NOT EXISTS (SELECT 1 FROM sync_trash r WHERE r.contribution = b.contribution
    AND r.uuid = b.uuid AND r.t = 'taggings' AND r.step IS NOT NULL)
"""
_DECISIONS = """
WITH changed AS (
  SELECT uuid AS contribution, NULL AS field FROM sync_changed WHERE t = 'contributions'
  UNION SELECT o.contribution, o.field FROM sync_outbox o
  WHERE o.state = 'pending' AND o.tries = 0 AND o.kind = 'assessment'
    AND NOT EXISTS (SELECT 1 FROM sync_conflict k WHERE k.resolved_op = o.op_id)
), compared AS (
  SELECT DISTINCT f.contribution, f.field, f.value, f.version, f.by, f.at, CASE f.field
    WHEN 'status' THEN c.status WHEN 'answer' THEN c.answer
    WHEN 'answer_ready' THEN c.answer_ready WHEN 'assignee' THEN c.assignee END AS here
  FROM changed d JOIN sync_base_field f ON f.contribution = d.contribution
    AND (d.field IS NULL OR f.field = d.field)
  JOIN contributions c ON c.uuid = f.contribution
  WHERE f.field <> '' AND f.value IS NOT NULL AND f.value NOT IN ('', 0)
)
SELECT contribution, field, value, version, by, at, here FROM compared p
WHERE here IS NOT value
  AND NOT EXISTS (SELECT 1 FROM sync_history h WHERE h.contribution = p.contribution
    AND h.field = p.field AND (h.step IS NOT NULL OR h.origin = 'decision')
    AND h.after IS p.here)
  AND NOT EXISTS (SELECT 1 FROM sync_conflict k WHERE k.contribution = p.contribution
    AND k.field = p.field AND k.state = 'open')
"""
_DECISIONS_KNOWN = (
    "SELECT count(*) FROM sync_base_field"
    " WHERE field <> '' AND value IS NOT NULL AND value NOT IN ('', 0)"
)


def look(db: sqlite3.Connection) -> Upheaval:
    """Count what the changes that wait would undo on the platform."""
    links_gone, decisions = _count(db, _LINKS), _count(db, _DECISIONS)
    links_known = decisions_known = 0
    if links_gone > FEW:
        (links_known,) = db.execute("SELECT count(*) FROM sync_base_tagging").fetchone()
    if decisions > FEW:
        (decisions_known,) = db.execute(_DECISIONS_KNOWN).fetchone()
    return Upheaval(links_gone, links_known, decisions, decisions_known)


def stand(db: sqlite3.Connection) -> None:
    """Raise BulkChange when much would be undone and nobody has accepted it."""
    found = look(db)
    if found.is_large and not _is_accepted(db, found):
        raise BulkChange(**asdict(found))


def passed(db: sqlite3.Connection) -> None:
    """What was accepted has been sent: the next time is asked about again."""
    if get_state(db, _ACCEPTED) is not None:
        with transaction(db):
            set_state(db, _ACCEPTED, None)
            incidents.forget(db)


def upheaval(ws: Workspace) -> Optional[Upheaval]:
    """What an exchange would stop at; None when it would not."""
    found = look(ws.db)
    return found if found.is_large and not _is_accepted(ws.db, found) else None


def compare_upheaval(ws: Workspace, limit: int = 1000) -> list[Undone]:
    """What would be undone, one by one: links first."""
    rows = ws.db.execute(f"{_LINKS} LIMIT ?", (limit,))
    found = [
        Undone(contribution, LINK, json.loads(doc)["term"], term)
        for _, contribution, doc, term in rows
    ]
    rows = ws.db.execute(f"{_DECISIONS} LIMIT ?", (limit - len(found),))
    found += [Undone(row[0], row[1], row[2], row[6]) for row in rows]
    named = titles(ws.db, (one.contribution for one in found))
    return [
        replace(one, **named[one.contribution]._asdict()) if one.contribution in named else one
        for one in found
    ]


def accept_upheaval(ws: Workspace) -> None:
    """Let the next exchange send it, after keeping a copy.

    Links that are gone can be put back from the trash, decisions that were written over
    from their history, also where nothing noticed it when it happened. Raises
    NothingToDecide when nothing is asked any more.
    """
    if upheaval(ws) is None:
        raise NothingToDecide
    ws.backup()
    for rows in _sliced(ws.db.execute(_LINKS).fetchall()):
        with ws.transaction(applying=True) as db:
            _keep_links(db, rows)
    for rows in _sliced(ws.db.execute(_DECISIONS).fetchall()):
        with ws.transaction(applying=True) as db:
            _keep_decisions(db, rows)
    with ws.transaction(applying=True) as db:
        set_state(db, _ACCEPTED, json.dumps(asdict(look(db))))
        log.note(db, "bulk change accepted", **asdict(look(db)))


def restore_upheaval(ws: Workspace) -> int:
    """Put back what the platform has, after keeping a copy; how many links and decisions.

    What was written over a decision stays in its history; other changes are left alone.
    Raises NothingToDecide when nothing is asked any more.
    """
    if upheaval(ws) is None:
        raise NothingToDecide
    ws.backup()
    gone = ws.db.execute(_LINKS).fetchall()
    decided = ws.db.execute(_DECISIONS).fetchall()
    for rows in _sliced(gone):
        with ws.transaction(applying=True) as db:
            _put_links_back(db, rows)
    for rows in _sliced(decided):
        with ws.transaction(applying=True) as db:
            _put_decisions_back(db, rows)
    with ws.transaction(applying=True) as db:
        log.note(db, "bulk change undone", links=len(gone), decisions=len(decided))
        incidents.forget(db)
    return len(gone) + len(decided)


def _keep_links(db: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Put links that nothing saw go into the trash."""
    db.executemany(
        "INSERT INTO sync_trash (t, uuid, contribution, doc, why, at)"
        " SELECT 'taggings', ?1, ?2, ?3, 'removed', ?4 WHERE NOT EXISTS"
        " (SELECT 1 FROM sync_trash r WHERE r.contribution = ?2 AND r.uuid = ?1"
        "  AND r.t = 'taggings' AND r.why = 'removed')",
        [
            (uuid, contribution, json.dumps({"uuid": uuid, **json.loads(doc)}), now())
            for uuid, contribution, doc, _ in rows
        ],
    )


def _keep_decisions(db: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Write decisions that nothing saw change into their history."""
    db.executemany(
        "INSERT INTO sync_history (contribution, field, before, after, author, at, origin)"
        " SELECT ?1, ?2, ?3, ?4, '', ?5, 'table' WHERE ?4 IS NOT"
        " (SELECT h.after FROM sync_history h WHERE h.contribution = ?1 AND h.field = ?2"
        "  ORDER BY h.id DESC LIMIT 1)",
        [(row[0], row[1], row[2], row[6], now()) for row in rows],
    )


def _put_links_back(db: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    concerned: set[str] = set()
    for uuid, _, doc, _ in rows:
        concerned.update(links.put(db, uuid, json.loads(doc)))
    waiting = [e for e in outbox.of_entities(db, [row[0] for row in rows]) if e.unsealed]
    outbox.drop(db, waiting)
    _forget_dirty(db, "taggings", [row[0] for row in rows])
    projections.refresh(db, _fids(db, concerned))
    states.refresh(db, concerned)


def _put_decisions_back(db: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    for contribution, field, value, version, by, at, _ in rows:
        waiting = [
            entry
            for entry in outbox.of_contributions(db, [contribution])
            if entry.unsealed and entry.field == field
        ]
        outbox.drop(db, waiting)
        fields.show(db, contribution, field, Register(value, version, by, at))
    states.refresh(db, {row[0] for row in rows})


def _forget_dirty(db: sqlite3.Connection, table: str, uuids: Sequence[str]) -> None:
    db.executemany("DELETE FROM sync_dirty WHERE t = ? AND uuid = ?", [(table, u) for u in uuids])


def _fids(db: sqlite3.Connection, contributions: set[str]) -> list[int]:
    rows = db.execute(
        "SELECT c.fid FROM json_each(?) j CROSS JOIN contributions c ON c.uuid = j.value",
        (json.dumps(sorted(contributions)),),
    )
    return [fid for (fid,) in rows]


def _sliced(rows: Sequence[tuple[Any, ...]]) -> Iterator[Sequence[tuple[Any, ...]]]:
    for start in range(0, len(rows), SLICE):
        yield rows[start : start + SLICE]


def _count(db: sqlite3.Connection, select: str) -> int:
    (count,) = db.execute(" ".join(("SELECT count(*) FROM (", select, ")"))).fetchone()
    return int(count)


def _is_accepted(db: sqlite3.Connection, found: Upheaval) -> bool:
    text = get_state(db, _ACCEPTED)
    if text is None:
        return False
    accepted = Upheaval(**json.loads(text))
    return found.links <= accepted.links and found.decisions <= accepted.decisions
