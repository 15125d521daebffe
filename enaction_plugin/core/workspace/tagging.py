"""Gestures on taggings: any number of contributions, one transaction, one step."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, Optional

from ..identity import uuid7s
from ..model.tagging import Origin, Role
from ..progress import Progress, Silent
from . import links, projections, steps
from .database import now, transaction
from .errors import UnknownTerm
from .selections import selected

SLICE = 10_000

_CARRYING = """
SELECT t.fid, s.fid FROM temp.selection s JOIN contributions c ON c.fid = s.fid
JOIN taggings t ON t.contribution = c.uuid WHERE t.term = ? ORDER BY s.fid
"""
_INSERT = """
INSERT INTO taggings (uuid, contribution, term, role, origin, author, at, note, step)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_DIRTY = "INSERT OR IGNORE INTO sync_dirty (t, uuid, since) VALUES ('taggings', ?, ?)"
_TRASH = """
INSERT INTO sync_trash (t, uuid, contribution, doc, why, at, step)
SELECT 'taggings', uuid, contribution, json_object('uuid', uuid, 'contribution', contribution,
  'term', term, 'role', role, 'origin', origin, 'author', author, 'at', at, 'note', note,
  'step', step, 'removed_by', ?), 'removed', ?, ? FROM taggings WHERE fid = ?
"""


def tag(
    db: sqlite3.Connection,
    fids: Iterable[int],
    term: str,
    *,
    author: str,
    role: Optional[Role] = None,
    origin: Origin = Origin.MANUAL,
    note: str = "",
    progress: Progress = Silent(),
) -> steps.Step:
    """Link the contributions that are not linked yet; the others keep what they have."""
    _known(db, term)
    chosen = role or Role.SECONDARY
    at = now()
    with transaction(db, applying=True, projecting=False):
        count = links.choose(db, fids, term)
        progress.check()
        step = steps.record(db, "tag", author, {"term": term})
        links.insert(db, (term, chosen.value, origin.value, author, at, note, step))
        progress.check()
        progress.report(0.4)
        if links.may_be_added_up(db, chosen, at):
            projections.add(db, term, progress)
        else:
            projections.refresh(db, links.chosen(db), pending=True, progress=progress)
        return steps.close(db, step, count)


def untag(
    db: sqlite3.Connection,
    fids: Iterable[int],
    term: str,
    *,
    author: str,
    progress: Progress = Silent(),
) -> steps.Step:
    """Remove the link from the contributions that have it; what is removed goes to the trash."""
    with transaction(db, applying=True, projecting=False):
        with selected(db, fids):
            carrying = db.execute(_CARRYING, (term,)).fetchall()
        step = steps.record(db, "untag", author, {"term": term})
        _remove(db, [tagging for tagging, _ in carrying], author, step, progress)
        changed = sorted({fid for _, fid in carrying})
        projections.refresh(db, changed, pending=True, progress=progress)
        return steps.close(db, step, len(changed))


def set_main_priority(
    db: sqlite3.Connection,
    fids: Iterable[int],
    term: str,
    *,
    author: str,
    progress: Progress = Silent(),
) -> steps.Step:
    """Make a priority the main one, linking it where it is missing.

    On the wire a tagging never changes: one whose role changes is replaced.
    """
    _known(db, term, kind="priority")
    with transaction(db, applying=True, projecting=False):
        with selected(db, fids):
            links = db.execute(_PRIORITY_LINKS).fetchall()
        step = steps.record(db, "main", author, {"term": term})
        changed, replaced, wanted = _reroled(links, term)
        _remove(db, replaced, author, step, progress)
        for role, code, uuids in wanted:
            common = (code, role.value, Origin.MANUAL.value, author, now(), "", step)
            _insert(db, uuids, common, progress)
        projections.refresh(db, changed, pending=True, progress=progress)
        return steps.close(db, step, len(changed))


_PRIORITY_LINKS = """
SELECT s.fid, c.uuid, c.main_priority, t.fid, t.term, t.role FROM temp.selection s
JOIN contributions c ON c.fid = s.fid
LEFT JOIN (taggings t JOIN terms m ON m.code = t.term AND m.kind = 'priority')
  ON t.contribution = c.uuid
ORDER BY s.fid
"""


def _reroled(
    links: Sequence[tuple[Any, ...]], term: str
) -> tuple[list[int], list[int], list[tuple[Role, str, list[str]]]]:
    """(fids that change, taggings to remove, what to insert as role, term and contributions)."""
    changed: dict[int, str] = {}
    replaced: list[int] = []
    demoted: dict[str, list[str]] = {}
    for fid, uuid, main, tagging, code, role in links:
        if main == term:
            continue
        changed[fid] = uuid
        if tagging is not None and (code == term or role == Role.PRINCIPAL.value):
            replaced.append(tagging)
            if code != term:
                demoted.setdefault(code, []).append(uuid)
    wanted = [(Role.SECONDARY, code, uuids) for code, uuids in demoted.items()]
    return list(changed), replaced, [*wanted, (Role.PRINCIPAL, term, list(changed.values()))]


def _insert(
    db: sqlite3.Connection, uuids: Sequence[str], common: tuple[Any, ...], progress: Progress
) -> None:
    at = common[4]
    for start in range(0, len(uuids), SLICE):
        progress.check()
        part = uuids[start : start + SLICE]
        made = uuid7s(len(part))
        db.executemany(_INSERT, [(new, uuid, *common) for new, uuid in zip(made, part)])
        db.executemany(_DIRTY, [(new, at) for new in made])
        progress.report(0.4 * (start + len(part)) / len(uuids))


def _remove(
    db: sqlite3.Connection, taggings: Sequence[int], author: str, step: int, progress: Progress
) -> None:
    at = now()
    for start in range(0, len(taggings), SLICE):
        progress.check()
        part = taggings[start : start + SLICE]
        db.executemany(_TRASH, [(author, at, step, fid) for fid in part])
        db.executemany(
            "INSERT OR IGNORE INTO sync_dirty (t, uuid, since)"
            " SELECT 'taggings', uuid, ? FROM taggings WHERE fid = ?",
            [(at, fid) for fid in part],
        )
        db.executemany("DELETE FROM taggings WHERE fid = ?", [(fid,) for fid in part])
        progress.report(0.4 * (start + len(part)) / len(taggings))


def _known(db: sqlite3.Connection, code: str, kind: str = "") -> None:
    row = db.execute(
        "SELECT kind FROM terms WHERE code = ? AND retired_at IS NULL", (code,)
    ).fetchone()
    if row is None or (kind and row[0] != kind):
        raise UnknownTerm(code=code)
