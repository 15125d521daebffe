"""What the row of a contribution says of its exchange: nothing, pending or conflict."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

DISPUTED = """(CASE p.field
  WHEN 'status' THEN coalesce(nullif(c.status, ''), 'todo') <> p.value
  WHEN 'answer' THEN coalesce(c.answer, '') <> p.value
  WHEN 'answer_ready' THEN coalesce(c.answer_ready, 0) <> p.value
  WHEN 'assignee' THEN coalesce(c.assignee, '') <> p.value
  WHEN 'title' THEN coalesce(c.title, '') <> p.value
  WHEN 'body' THEN coalesce(c.body, '') <> p.value
  WHEN 'category' THEN coalesce(c.category, '') <> p.value
  WHEN 'position' THEN coalesce(hex(c.geom), '') <> p.value END)"""
"""Whether the proposal `p` of a colleague's file says else than the contribution `c`, in SQL."""

STATE = "".join(
    (
        """CASE
  WHEN EXISTS (SELECT 1 FROM sync_conflict f WHERE f.state = 'open' AND f.contribution = c.uuid)
    OR EXISTS (SELECT 1 FROM sync_proposal p WHERE p.contribution = c.uuid AND """,
        DISPUTED,
        """)
    THEN 'conflict'
  WHEN EXISTS (SELECT 1 FROM sync_outbox o WHERE o.contribution = c.uuid
               AND o.state IN ('pending', 'inflight', 'blocked', 'rejected'))
    OR EXISTS (SELECT 1 FROM sync_dirty d WHERE d.t = 'contributions' AND d.uuid = c.uuid)
    OR EXISTS (SELECT 1 FROM sync_edited e WHERE e.fid = c.fid)
    OR EXISTS (SELECT 1 FROM taggings t JOIN sync_dirty d ON d.t = 'taggings' AND d.uuid = t.uuid
               WHERE t.contribution = c.uuid)
    OR EXISTS (SELECT 1 FROM sync_trash r JOIN sync_dirty d ON d.t = 'taggings' AND d.uuid = r.uuid
               WHERE r.contribution = c.uuid AND r.t = 'taggings')
    THEN 'pending' END""",
    )
)
"""The state of the contribution `c`, in SQL."""

_STATES = " ".join(
    (
        "SELECT c.fid, c.sync_state,",
        STATE,
        "FROM json_each(?) j CROSS JOIN contributions c ON c.uuid = j.value",
    )
)


def refresh(db: sqlite3.Connection, contributions: Iterable[str]) -> None:
    """Write the state of these contributions where it changed, inside an applying transaction."""
    rows = db.execute(_STATES, (json.dumps(sorted(set(contributions))),)).fetchall()
    db.executemany(
        "UPDATE contributions SET sync_state = ? WHERE fid = ?",
        [(right, fid) for fid, stored, right in rows if stored != right],
    )
