"""One page of remote changes into the workspace, inside its transaction.

Contributions and comments first; then what was changed here meanwhile is captured,
then taggings and assessments as the merge plans them. Idempotent.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Optional

from ..connectors.port import Change, Kind
from . import citizens, work
from .digest import Running
from .facts import Facts
from .tally import Tally


def apply(db: sqlite3.Connection, changes: Sequence[Change], facts: Optional[Facts] = None) -> None:
    """Apply the changes of one page, and keep up the checksums; `facts` are known of them."""
    facts = facts or Facts()
    kinds: dict[str, list[Change]] = {kind.value: [] for kind in Kind}
    for change in changes:
        kinds[change.kind].append(change)
    running = Running(db)
    tally = Tally(db, running, facts)
    if kinds[Kind.CONTRIBUTION.value]:
        citizens.apply_contributions(db, kinds[Kind.CONTRIBUTION.value], tally, facts)
    if kinds[Kind.COMMENT.value]:
        citizens.apply_comments(db, kinds[Kind.COMMENT.value], tally)
    ours = kinds[Kind.TAGGING.value] + kinds[Kind.ASSESSMENT.value]
    if ours:
        work.PlannersWork(db, tally).apply(ours)
    running.save()
