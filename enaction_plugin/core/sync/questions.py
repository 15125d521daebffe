"""What waits for a planner's decision, whoever it came from: the platform or a file.

A question is one value of one field that differs here and elsewhere. Both are kept
until somebody decides; nothing is decided by itself.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, Optional

from ..workspace import Workspace, states, trash
from ..workspace.database import get_state, now, transaction
from ..workspace.decisions import normalised
from ..workspace.lookup import Name, titles
from . import conflicts, fields, outbox
from .byfile import absorb, dots, gather
from .decide import resolve_conflict
from .errors import NothingToDecide
from .values import FIELDS, stored

PLATFORM, FILE = "platform", "file"
GONE = "deletion"
"""The field of a question about a contribution the platform withdrew while work on it waited."""
MINE, THEIRS, VALUE = "mine", "theirs", "value"


@dataclass(frozen=True)
class Question:
    """One thing to decide: before, mine, theirs, who and when (ISO 8601 UTC).

    `key` names it as long as it is open; `version` is what `theirs` was when it was read.
    `told` is, for a deletion, the fields that were changed here. `number` and `title`
    are the contribution's.
    """

    key: str
    contribution: str
    fid: int
    number: str
    title: str
    field: str
    base: Any
    mine: Any
    theirs: Any
    origin: str = PLATFORM
    base_at: str = ""
    mine_by: str = ""
    mine_at: str = ""
    their_by: str = ""
    their_at: str = ""
    version: Optional[str] = None
    file: str = ""
    told: tuple[str, ...] = ()


class Replaced(NamedTuple):
    """A value of mine that another replaced without a question; it can be put back."""

    contribution: str
    fid: int
    number: str
    title: str
    field: str
    before: Any
    after: Any
    by: str
    at: str


def list_questions(ws: Workspace, limit: int = 10_000) -> list[Question]:
    """Everything that waits for a decision, by contribution, the oldest first."""
    with ws.reading() as db:
        found = [*_conflicts(db), *_proposals(db), *_gone(db)][:limit]
        named = titles(db, (question.contribution for question in found))
        last = str(get_state(db, "last_exchange", "") or "")
        mine = _last_of_mine(db, list(named))
    places: dict[str, int] = {}
    for question in found:
        places.setdefault(question.contribution, len(places))
    order = sorted(found, key=lambda q: places[q.contribution])
    return [_told(q, named[q.contribution], mine, last) for q in order if q.contribution in named]


def count(db: sqlite3.Connection) -> int:
    """How many questions are open."""
    (found,) = db.execute(_COUNT).fetchone()
    return int(found)


_COUNT = " ".join(
    (
        "SELECT (SELECT count(*) FROM sync_conflict WHERE state = 'open')",
        "+ (SELECT count(*) FROM sync_proposal p JOIN contributions c ON c.uuid = p.contribution",
        "WHERE",
        states.DISPUTED,
        ")",
        "+ (SELECT count(DISTINCT o.contribution) FROM sync_outbox o",
        "JOIN contributions c ON c.uuid = o.contribution WHERE o.state = 'rejected'",
        "AND c.withdrawn_at IS NOT NULL AND json_extract(o.error, '$.code') = 'deleted')",
    )
)


def decide(ws: Workspace, question: Question, choice: str, value: Any = None) -> None:
    """Decide: "mine", "theirs", or "value" for a third version; the others are kept in the history.

    Raises NothingToDecide when it is no longer open, UnknownValue for an impossible value.
    """
    if question.field == GONE:
        _decide_gone(ws, question, choice)
    elif question.origin == PLATFORM:
        number = int(question.key[1:])
        resolve_conflict(ws, number, choice, value, seen_version=question.version)
    else:
        _decide_proposal(ws, question, choice, value)


class Mark(NamedTuple):
    """How a field was before a question from a file was decided."""

    contribution: str
    field: str
    value: Any
    asides: tuple[dots.Sibling, ...]
    history: int  # the last line there was


@dataclass(frozen=True)
class Decided:
    """What `decide_all` did: how many were decided, and what `take_back` needs to undo it."""

    count: int
    before: tuple[Question, ...]
    marks: tuple[Mark, ...] = ()


def decide_all(ws: Workspace, questions: Sequence[Question], choice: str) -> Decided:
    """Decide many questions alike, all or none; those decided meanwhile are left out."""
    done = []
    with ws.transaction() as db:
        marks = _marks(db, questions)
        for question in questions:
            try:
                decide(ws, question, choice)
            except NothingToDecide:
                continue
            done.append(question)
    return Decided(len(done), tuple(done), marks)


def take_back(ws: Workspace, decided: Decided) -> int:
    """Open the questions again that `decide_all` decided; how many.

    Those of a platform whose decision was sent meanwhile stay decided.
    """
    opened = 0
    with ws.transaction(applying=True) as db:
        for question in decided.before:
            opened += _open_again(db, question, ws.author)
        for mark in decided.marks:
            _put_back(db, mark)
            opened += sum(
                (one.contribution, one.field) == mark[:2] and one.origin == FILE
                for one in decided.before
            )
        states.refresh(db, {question.contribution for question in decided.before})
    return opened


def replaced(ws: Workspace, limit: int = 200) -> list[Replaced]:
    """Values of mine that the platform replaced: nobody is asked, they can be put back."""
    with ws.reading() as db:
        rows = db.execute(_REPLACED, (limit,)).fetchall()
        named = titles(db, (row[0] for row in rows))
    return [Replaced(row[0], *named[row[0]], *row[1:]) for row in rows if row[0] in named]


_REPLACED = """
SELECT h.contribution, h.field, h.before, h.after, coalesce(h.author, ''), coalesce(h.at, '')
FROM sync_history h WHERE h.origin = 'platform' AND coalesce(h.before, '') <> ''
  AND h.field IN ('status', 'answer', 'answer_ready', 'assignee')
  AND h.at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-30 days')
  AND EXISTS (SELECT 1 FROM sync_history m WHERE m.contribution = h.contribution
    AND m.field = h.field AND m.after IS h.before AND m.id < h.id
    AND coalesce(m.origin, '') NOT IN ('platform'))
  AND NOT EXISTS (SELECT 1 FROM sync_conflict f WHERE f.contribution = h.contribution
    AND f.field = h.field)
  AND NOT EXISTS (SELECT 1 FROM sync_history l WHERE l.contribution = h.contribution
    AND l.field = h.field AND l.id > h.id)
ORDER BY h.id DESC LIMIT ?
"""


# Reading


def _conflicts(db: sqlite3.Connection) -> list[Question]:
    return [
        Question(
            f"c{one.id}",
            one.contribution,
            0,
            "",
            "",
            one.field,
            one.base,
            one.mine,
            one.theirs,
            their_by=one.their_by or "",
            their_at=one.their_at or "",
            version=one.their_version,
        )
        for one in conflicts.all_open(db)
    ]


def _proposals(db: sqlite3.Connection) -> list[Question]:
    rows = db.execute(_OPEN_PROPOSALS).fetchall()
    if not rows:
        return []
    here = gather.parcels(db, sorted({row[1] for row in rows}))
    found = []
    for number, contribution, field, dot, trace, file in rows:
        mine = here[contribution].fields[field]
        theirs = dots.read_document(field, json.loads(trace), file or "")
        found.append(
            Question(
                f"p{number}",
                contribution,
                0,
                "",
                "",
                field,
                _common(field, mine, theirs),
                mine.value,
                theirs.value,
                FILE,
                mine_by=mine.by,
                mine_at=mine.at,
                their_by=theirs.by,
                their_at=theirs.at,
                version=dot,
                file=theirs.file,
            )
        )
    return found


_OPEN_PROPOSALS = " ".join(
    (
        "SELECT p.id, p.contribution, p.field, p.dot, p.trace, p.file FROM sync_proposal p",
        "JOIN contributions c ON c.uuid = p.contribution WHERE",
        states.DISPUTED,
        "ORDER BY p.id",
    )
)


def _common(field: str, mine: dots.Sibling, theirs: dots.Sibling) -> Any:
    """The last value both have seen."""
    both = theirs.seen | theirs.ids
    shared = [line for line in mine.lines if line.dot in both]
    return shared[-1].after if shared else dots.meaning(field, None)


def _gone(db: sqlite3.Connection) -> list[Question]:
    rows = db.execute(
        "SELECT c.uuid, c.withdrawn_at, group_concat(DISTINCT coalesce(o.field, o.kind))"
        " FROM sync_outbox o JOIN contributions c ON c.uuid = o.contribution"
        " WHERE o.state = 'rejected' AND c.withdrawn_at IS NOT NULL"
        " AND json_extract(o.error, '$.code') = 'deleted' GROUP BY c.uuid ORDER BY min(o.seq)"
    )
    return [
        Question(
            f"d{uuid}",
            uuid,
            0,
            "",
            "",
            GONE,
            None,
            None,
            None,
            their_at=at or "",
            told=tuple((changed or "").split(",")),
        )
        for uuid, at, changed in rows
    ]


def _last_of_mine(
    db: sqlite3.Connection, contributions: Sequence[str]
) -> dict[tuple[str, str], tuple[str, str]]:
    """Who wrote each field here, and when, by the last line of its history."""
    rows = db.execute(
        "SELECT h.contribution, h.field, coalesce(h.author, ''), coalesce(h.at, '')"
        " FROM json_each(?) j CROSS JOIN sync_history h ON h.contribution = j.value"
        " WHERE coalesce(h.origin, '') <> 'platform' ORDER BY h.id",
        (json.dumps(list(contributions)),),
    )
    return {(contribution, field): (by, at) for contribution, field, by, at in rows}


def _told(
    question: Question,
    named: Name,
    mine: dict[tuple[str, str], tuple[str, str]],
    last: str,
) -> Question:
    by, at = mine.get((question.contribution, question.field), ("", ""))
    return replace(
        question,
        **named._asdict(),
        base_at=last if question.origin == PLATFORM else "",
        mine_by=question.mine_by or by,
        mine_at=question.mine_at or at,
    )


# Deciding


def _decide_proposal(ws: Workspace, question: Question, choice: str, value: Any) -> None:
    """Whatever is chosen has seen all the values kept side by side."""
    uuid, field = question.contribution, question.field
    with ws.transaction() as db:
        parcel = gather.parcels(db, [uuid])[uuid]
        asides = parcel.asides.get(field, [])
        chosen = [one for one in asides if one.dot == question.version]
        if not chosen or not parcel.known:
            raise NothingToDecide
        wanted = {MINE: parcel.fields[field].value, THEIRS: chosen[0].value}.get(choice, value)
        if choice == VALUE and field in FIELDS:
            wanted = normalised(field, value)
        settled = [one for one in asides if one is chosen[0] or one.value == wanted]
        for one in settled:
            absorb.add_lines(db, uuid, field, one.lines)
        _note_decision(db, ws.author, uuid, field, wanted)
        absorb.write(db, uuid, field, dots.meaning(field, wanted))
        left = [one for one in asides if one not in settled]
        absorb.put_aside(db, uuid, field, left, question.file)
        with transaction(db, applying=True):
            states.refresh(db, [uuid])


def _note_decision(db: sqlite3.Connection, author: str, uuid: str, field: str, value: Any) -> None:
    row = db.execute(
        "SELECT after FROM sync_history WHERE contribution = ? AND field = ?"
        " ORDER BY id DESC LIMIT 1",
        (uuid, field),
    ).fetchone()
    db.execute(
        "INSERT INTO sync_history (contribution, field, before, after, author, at, origin)"
        " VALUES (?, ?, ?, ?, ?, ?, 'decision')",
        (uuid, field, row[0] if row else None, stored(value), author, now()),
    )


def _decide_gone(ws: Workspace, question: Question, choice: str) -> None:
    """Keep a withdrawn contribution with its work, or move it to the trash."""
    uuid = question.contribution
    with ws.transaction(applying=True) as db:
        refused = [
            entry
            for entry in outbox.of_contributions(db, [uuid])
            if entry.state == "rejected" and (entry.error or {}).get("code") == "deleted"
        ]
        if not refused:
            raise NothingToDecide
        outbox.drop(db, refused)
        if choice == THEIRS:
            trash.throw_away(db, uuid, ws.author, "withdrawn")
        else:
            db.execute("INSERT OR IGNORE INTO sync_dirty VALUES ('kept', ?, ?)", (uuid, now()))
        states.refresh(db, [uuid])


def _open_again(db: sqlite3.Connection, question: Question, author: str) -> bool:
    if question.origin != PLATFORM or question.field == GONE:
        return False
    row = db.execute(
        "SELECT resolved_op FROM sync_conflict WHERE id = ? AND state <> 'open'",
        (int(question.key[1:]),),
    ).fetchone()
    if row is None:
        return False
    entry = outbox.find(db, row[0]) if row[0] else None
    if row[0] and (entry is None or not entry.unsealed):
        return False
    if entry is not None:
        outbox.drop(db, [entry])
    db.execute(
        "UPDATE sync_conflict SET state = 'open', resolved_at = NULL, resolved_op = NULL"
        " WHERE id = ?",
        (int(question.key[1:]),),
    )
    fields.write_field(
        db, question.contribution, question.field, question.mine, by=author, at=None, origin="undo"
    )
    return True


def _marks(db: sqlite3.Connection, questions: Sequence[Question]) -> tuple[Mark, ...]:
    keys = sorted({(q.contribution, q.field) for q in questions if q.origin == FILE})
    here = gather.parcels(db, sorted({contribution for contribution, _ in keys}))
    (last,) = db.execute("SELECT coalesce(max(id), 0) FROM sync_history").fetchone()
    return tuple(
        Mark(uuid, name, here[uuid].fields[name].value, tuple(here[uuid].asides[name]), last)
        for uuid, name in keys
        if name in here[uuid].asides
    )


def _put_back(db: sqlite3.Connection, mark: Mark) -> None:
    """As if nothing had been decided: value, history and what is kept beside it."""
    db.execute(
        "DELETE FROM sync_history WHERE contribution = ? AND field = ? AND id > ?",
        (mark.contribution, mark.field, mark.history),
    )
    absorb.write(db, mark.contribution, mark.field, mark.value)
    absorb.put_aside(db, mark.contribution, mark.field, mark.asides, "")


def by_field(questions: Iterable[Question]) -> list[tuple[str, int]]:
    """How many questions there are for each field, the most first."""
    return Counter(question.field for question in questions).most_common()
