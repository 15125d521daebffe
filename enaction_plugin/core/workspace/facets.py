"""The values behind a filter, and how many contributions each would leave."""

from __future__ import annotations

import sqlite3

from .filters import Condition

_BY_COLUMN = "SELECT coalesce(c.{0}, ''), count(*) FROM contributions c {1} GROUP BY 1"
_COLUMNS = {
    "category": "category",
    "source": "source",
    "assignee": "assignee",
    "status": "status",
}
_DISTRICTS = """
SELECT p.district, count(*) FROM sync_places p
WHERE p.share > 0 AND p.fid IN (SELECT c.fid FROM contributions c {0}) GROUP BY 1
"""
_ANSWERS = """
SELECT sum(coalesce(c.answer, '') = ''
    AND c.status IN ('accepted', 'partly', 'rejected', 'out_of_scope')),
  sum(coalesce(c.answer, '') <> '' AND coalesce(c.answer_ready, 0) = 0),
  sum(coalesce(c.priorities, '') = ''), sum(coalesce(c.actions, '') = '')
FROM contributions c
"""
FIELDS = (*_COLUMNS, "district", "answer")


def values(db: sqlite3.Connection, field: str, where: Condition) -> dict[str, int]:
    """How many contributions each value of a field has under a WHERE clause."""
    clause, parameters = where
    if field == "answer":
        row = db.execute(" ".join((_ANSWERS, clause)), parameters).fetchone()
        names = ("missing", "draft", "without_priority", "without_action")
        return {name: count or 0 for name, count in zip(names, row)}
    if field == "district":
        sql = _DISTRICTS.format(clause)
    else:
        sql = _BY_COLUMN.format(_COLUMNS[field], clause)
    found = {str(value): count for value, count in db.execute(sql, parameters)}
    if field == "status" and "" in found:
        found["todo"] = found.get("todo", 0) + found.pop("")
    return found
