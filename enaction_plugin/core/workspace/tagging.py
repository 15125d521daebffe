"""Gestures on taggings: any number of contributions, one transaction, one step.

The rows of few contributions follow in the same transaction, those of many when the
gesture is settled (see `projections`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional

from ..model.tagging import Origin, Role
from ..progress import Progress, Silent
from . import links, projections, steps
from .database import now, transaction
from .errors import UnknownTerm
from .selections import selected

_CARRYING = """
SELECT t.fid, s.fid FROM temp.selection s CROSS JOIN contributions c ON c.fid = s.fid
JOIN taggings t ON t.contribution = c.uuid WHERE t.term = ? ORDER BY s.fid
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
    with transaction(db, applying=True, projecting=False, progress=progress):
        count = links.choose(db, fids, term)
        progress.check()
        step = steps.record(db, "tag", author, {"term": term})
        links.insert(db, (term, chosen.value, origin.value, author, at, note, step))
        progress.check()
        projections.follow(db, links.chosen(db))
        return steps.close(db, step, count)


def tag_each(
    db: sqlite3.Connection,
    wanted: Mapping[str, Iterable[int]],
    *,
    author: str,
    origin: Origin,
    note: str = "",
    progress: Progress = Silent(),
) -> steps.Step:
    """Link contributions to terms, each to its own: one step, whose count is that of the links.

    A suggestion never goes against a person: where somebody took the link away or refused
    it, be it since the suggestion was made, nothing is linked.
    """
    for term in wanted:
        _known(db, term)
    at, role = now(), Role.SECONDARY.value
    with transaction(db, applying=True, projecting=False, progress=progress):
        step = steps.record(db, "tag", author, {"terms": list(wanted)})
        count, changed = 0, set()
        for term, fids in wanted.items():
            progress.check()
            count += links.choose(db, fids, term)
            if origin is Origin.SUGGESTION:
                count -= links.spare_decided(db, term)
            links.insert(db, (term, role, origin.value, author, at, note, step))
            changed.update(links.chosen(db))
        projections.follow(db, sorted(changed))
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
    with transaction(db, applying=True, projecting=False, progress=progress):
        with selected(db, fids):
            carrying = db.execute(_CARRYING, (term,)).fetchall()
        step = steps.record(db, "untag", author, {"term": term})
        links.remove(db, [tagging for tagging, _ in carrying], author, now(), step)
        progress.check()
        changed = sorted({fid for _, fid in carrying})
        projections.follow(db, changed)
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
    with transaction(db, applying=True, projecting=False, progress=progress):
        with selected(db, fids):
            found = db.execute(_PRIORITY_LINKS).fetchall()
        step = steps.record(db, "main", author, {"term": term})
        changed, replaced, wanted = _reroled(found, term)
        links.remove(db, replaced, author, now(), step)
        for role, code, fids_of_role in wanted:
            progress.check()
            links.choose(db, fids_of_role, code)
            values = (code, role.value, Origin.MANUAL.value, author, now(), "", step)
            links.insert(db, values)
        projections.follow(db, sorted(changed))
        return steps.close(db, step, len(changed))


_PRIORITY_LINKS = """
SELECT s.fid, c.main_priority, t.fid, t.term, t.role FROM temp.selection s
JOIN contributions c ON c.fid = s.fid
LEFT JOIN (taggings t JOIN terms m ON m.code = t.term AND m.kind = 'priority')
  ON t.contribution = c.uuid
ORDER BY s.fid
"""


def _reroled(
    found: Sequence[tuple[Any, ...]], term: str
) -> tuple[list[int], list[int], list[tuple[Role, str, list[int]]]]:
    """(fids that change, taggings to remove, what to insert as role, term and fids)."""
    changed: set[int] = set()
    replaced: list[int] = []
    demoted: dict[str, list[int]] = {}
    for fid, main, tagging, code, role in found:
        if main == term:
            continue
        changed.add(fid)
        if tagging is not None and (code == term or role == Role.PRINCIPAL.value):
            replaced.append(tagging)
            if code != term:
                demoted.setdefault(code, []).append(fid)
    wanted = [(Role.SECONDARY, code, fids) for code, fids in demoted.items()]
    return sorted(changed), replaced, [*wanted, (Role.PRINCIPAL, term, sorted(changed))]


def _known(db: sqlite3.Connection, code: str, kind: str = "") -> None:
    row = db.execute(
        "SELECT kind FROM terms WHERE code = ? AND retired_at IS NULL", (code,)
    ).fetchone()
    if row is None or (kind and row[0] != kind):
        raise UnknownTerm(code=code)
