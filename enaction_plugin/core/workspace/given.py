"""Answers given to a platform that has no interface of its own: a file, sent by its supplier.

What was given last is kept, so that the next file can hold only what changed. An answer
leaves only when it is ready to be published; a draft is nobody's business.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Optional

from .database import now, transaction

FIELDS = ("status", "answer", "terms")

_DECIDED = """
SELECT c.uuid, c.platform_id, coalesce(c.source, ''), coalesce(c.title, ''), coalesce(c.url, ''),
  CASE WHEN coalesce(c.status, '') = '' THEN 'todo' ELSE c.status END,
  CASE WHEN c.answer_ready THEN coalesce(c.answer, '') ELSE '' END, g.doc
FROM contributions c LEFT JOIN sync_given g ON g.uuid = c.uuid
WHERE coalesce(c.platform_id, '') <> '' AND c.withdrawn_at IS NULL
  AND (g.uuid IS NOT NULL OR coalesce(c.status, 'todo') NOT IN ('', 'todo')
    OR (c.answer_ready AND coalesce(c.answer, '') <> '') OR c.tag_count > 0)
ORDER BY c.source, CAST(c.platform_id AS INTEGER), c.platform_id
"""
_TERMS = """
SELECT t.contribution, t.term, coalesce(m.label, t.term), t.role = 'principal'
FROM taggings t LEFT JOIN terms m ON m.code = t.term
ORDER BY t.role = 'principal' DESC, m.position, t.term
"""


class GivenTerm(NamedTuple):
    """A term of the plan a contribution is linked to."""

    code: str
    label: str
    main: bool


class Answer(NamedTuple):
    """What planners decided about a contribution, by the platform's own number."""

    uuid: str
    number: str
    source: str
    title: str
    url: str
    status: str
    answer: str
    terms: tuple[GivenTerm, ...]
    before: Optional[Mapping[str, Any]]  # what was given last; None when nothing was

    def document(self) -> dict[str, Any]:
        """What is compared from one file to the next."""
        return {
            "status": self.status,
            "answer": self.answer,
            "terms": [term.code for term in self.terms],
        }

    @property
    def changed(self) -> tuple[str, ...]:
        """The fields that differ from what was given last; all of them the first time."""
        if self.before is None:
            return FIELDS
        now_said = self.document()
        return tuple(name for name in FIELDS if self.before.get(name) != now_said[name])


class Giving(NamedTuple):
    """A file that was given: when, by whom, under which name, with how many answers."""

    at: str
    author: str
    file: str
    answers: int


def answers(db: sqlite3.Connection) -> list[Answer]:
    """Everything decided about contributions the platform knows by a number, in its order."""
    terms: dict[str, list[GivenTerm]] = {}
    for uuid, code, label, main in db.execute(_TERMS):
        terms.setdefault(uuid, []).append(GivenTerm(code, label, bool(main)))
    return [
        Answer._make((*said, tuple(terms.get(said[0], ())), json.loads(doc) if doc else None))
        for *said, doc in db.execute(_DECIDED)
    ]


def changed(found: Iterable[Answer]) -> Iterator[Answer]:
    """Those that say something else than the last file."""
    return (answer for answer in found if answer.changed)


def mark(db: sqlite3.Connection, given: Sequence[Answer], file: str, author: str) -> None:
    """Remember that these answers were given in a file (its name, never its path)."""
    at = now()
    with transaction(db):
        db.executemany(
            "INSERT OR REPLACE INTO sync_given (uuid, doc, at) VALUES (?, ?, ?)",
            [
                (answer.uuid, json.dumps(answer.document(), ensure_ascii=False), at)
                for answer in given
            ],
        )
        db.execute(
            "INSERT INTO sync_giving (at, author, file, counts) VALUES (?, ?, ?, ?)",
            (at, author, file, json.dumps({"answers": len(given)})),
        )


def last(db: sqlite3.Connection) -> Optional[Giving]:
    """The last file that was given; None when there was none."""
    row = db.execute(
        "SELECT at, coalesce(author, ''), coalesce(file, ''), counts FROM sync_giving"
        " ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return None if row is None else Giving(row[0], row[1], row[2], json.loads(row[3])["answers"])
