"""Saying more about links that are there: their role, and why."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Optional

from ..model.tagging import Role
from ..progress import Progress, Silent
from . import links, projections, steps
from .database import now, transaction
from .selections import selected

_LINKS = """
SELECT s.fid, t.fid, coalesce(t.role, 'secondary'), coalesce(t.origin, 'manual'),
  coalesce(t.note, '')
FROM temp.selection s CROSS JOIN contributions c ON c.fid = s.fid
JOIN taggings t ON t.contribution = c.uuid AND t.term = ?
ORDER BY s.fid
"""


def relink(
    db: sqlite3.Connection,
    fids: Iterable[int],
    term: str,
    *,
    author: str,
    role: Optional[Role] = None,
    note: Optional[str] = None,
    progress: Progress = Silent(),
) -> steps.Step:
    """Give the links of contributions to a term another role, or another reason.

    What is None stays. Contributions without the link are left alone. On the wire a
    tagging never changes: one that says something else is replaced.
    """
    with transaction(db, applying=True, projecting=False, progress=progress):
        with selected(db, fids):
            found = db.execute(_LINKS, (term,)).fetchall()
        wanted: dict[tuple[str, str, str], list[int]] = {}
        replaced = []
        for fid, tagging, old_role, origin, old_note in found:
            now_role = old_role if role is None else role.value
            now_note = old_note if note is None else note.strip()
            if (now_role, now_note) != (old_role, old_note):
                replaced.append(tagging)
                wanted.setdefault((now_role, origin, now_note), []).append(fid)
        at = now()
        step = steps.record(db, "relink", author, {"term": term, "why": note is not None})
        links.remove(db, replaced, author, at, step)
        for (new_role, origin, new_note), chosen in wanted.items():
            progress.check()
            links.choose(db, chosen, term)
            links.insert(db, (term, new_role, origin, author, at, new_note, step))
        changed = sorted(fid for chosen in wanted.values() for fid in chosen)
        projections.follow(db, changed)
        return steps.close(db, step, len(changed))
