"""Keeping the checksums up to the changes of a page."""

from __future__ import annotations

import sqlite3
from typing import Optional

from ..connectors.port import Change
from .digest import Running
from .facts import Facts
from .reread import Unread


class Tally:
    """Counts each change once: out with the entity as it was, in with what it became."""

    def __init__(self, db: sqlite3.Connection, running: Running, facts: Facts) -> None:
        self._running = running
        self._facts = facts
        self._unread = Unread(db)

    def count(self, change: Change, before: Optional[int]) -> Optional[int]:
        """Count a change of an entity that had the hash `before`; the hash it now has.

        While everything is read again the checksums start from nothing, so an entity
        shown for the first time has nothing to take out.
        """
        first = self._unread.read(change.kind, change.id)
        if before is not None and not first:
            self._running.remove(change.kind, before)
        if change.data is None:
            return None
        entity = self._facts.hash_of(change, change.data)
        self._running.add(change.kind, entity)
        return entity
