"""Work queues: what is left to do, as filters, and how far each one is."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from enum import Enum
from typing import NamedTuple, Optional

from . import readings
from .filters import Condition, ContributionFilter


class Queue(str, Enum):
    """What planners work through."""

    TO_TAG = "to_tag"  # linked to no term of the plan yet
    TO_ANSWER = "to_answer"  # decided, and nothing said to the one who asked
    MINE = "mine"  # assigned to me, not decided yet
    TO_DECIDE = "to_decide"  # changed here and on the platform
    READ_TWICE = "read_twice"  # linked differently by two readers


class Left(NamedTuple):
    """How much of a queue is left, of how much there ever was in it."""

    left: int
    total: int

    @property
    def done(self) -> int:
        """How much is done."""
        return self.total - self.left


def current(wanted: ContributionFilter, me: str) -> Optional[Queue]:
    """The queue a filter works through, if it is one."""
    if wanted.readers:
        return Queue.READ_TWICE
    for queue in Queue:
        if queue is Queue.READ_TWICE or (queue is Queue.MINE and not me):
            continue
        if narrow(wanted, queue, me) == wanted:
            return queue
    return None


def leave(wanted: ContributionFilter, me: str) -> ContributionFilter:
    """The same filter in no queue."""
    queue = current(wanted, me)
    if queue is None:
        return wanted
    return {
        Queue.TO_TAG: lambda: replace(wanted, to_tag=False),
        Queue.TO_ANSWER: lambda: replace(wanted, missing_answer=False),
        Queue.MINE: lambda: replace(wanted, assignees=frozenset(), todo=False),
        Queue.TO_DECIDE: lambda: replace(wanted, conflicts=False),
        Queue.READ_TWICE: lambda: replace(wanted, readers=frozenset()),
    }[queue]()


def narrow(
    wanted: ContributionFilter, queue: Queue, me: str, readers: frozenset[str] = frozenset()
) -> ContributionFilter:
    """The same filter, only what is left in a queue.

    `me` is how this planner signs; `readers` are the two whose readings are compared.
    """
    return {
        Queue.TO_TAG: lambda: replace(wanted, to_tag=True),
        Queue.TO_ANSWER: lambda: replace(wanted, statuses=frozenset(), missing_answer=True),
        Queue.MINE: lambda: replace(wanted, assignees=frozenset({me}), todo=True),
        Queue.TO_DECIDE: lambda: replace(wanted, conflicts=True),
        Queue.READ_TWICE: lambda: replace(wanted, readers=readers),
    }[queue]()


def progress(
    db: sqlite3.Connection,
    queue: Queue,
    where: Condition,
    me: str,
    readers: frozenset[str] = frozenset(),
) -> Left:
    """How far a queue is under a WHERE clause."""
    if queue is Queue.READ_TWICE:
        left, total = readings.progress(db, readers, where)
        return Left(left or 0, total or 0)
    clause, parameters = where
    sql = " ".join((_PROGRESS[queue], clause))
    before = [me] if queue is Queue.MINE else []
    left, total = db.execute(sql, [*before, *before, *parameters]).fetchone()
    return Left(left or 0, total or 0)


_PROGRESS = {
    Queue.TO_TAG: "SELECT sum(coalesce(c.tag_count, 0) = 0), count(*) FROM contributions c",
    Queue.TO_ANSWER: "SELECT sum(coalesce(c.answer, '') = ''), count(*) FROM (SELECT * FROM"
    " contributions WHERE status IN ('accepted', 'partly', 'rejected', 'out_of_scope')) c",
    Queue.MINE: "SELECT sum(c.assignee = ? AND coalesce(c.status, '') IN ('', 'todo', 'study')),"
    " sum(c.assignee = ?) FROM contributions c",
    Queue.TO_DECIDE: "SELECT sum(c.sync_state = 'conflict'), count(*) FROM"
    " (SELECT DISTINCT contribution FROM sync_conflict) k"
    " JOIN contributions c ON c.uuid = k.contribution",
}
