"""What follows the contributions: their place in districts and in the full-text index."""

from __future__ import annotations

import sqlite3

from . import districts, search
from .database import get_state


def is_behind(db: sqlite3.Connection) -> bool:
    """Whether `catch_up` would have something to do; during a first load it has not."""
    if get_state(db, "loading"):
        return False
    return search.is_stale(db) or districts.is_stale(db)


def catch_up(db: sqlite3.Connection) -> None:
    """Find the places of what has moved and index changed text, inside the open transaction.

    What any program enters, changes or moves waits in tables of its own until then.
    """
    districts.catch_up(db)
    if search.is_stale(db):
        search.refresh(db)
