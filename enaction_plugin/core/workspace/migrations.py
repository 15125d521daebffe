"""Bringing older workspaces up to date: forward only, one transaction, a backup before.

Each migration is a function that gets the connection inside the open transaction;
it brings a workspace of version `to - 1` to version `to`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Callable, NamedTuple

from . import schema
from .database import set_state, transaction


class Migration(NamedTuple):
    """One step up; `to` is the version it leads to."""

    to: int
    apply: Callable[[sqlite3.Connection], None]


MIGRATIONS: tuple[Migration, ...] = ()


def latest(migrations: Sequence[Migration]) -> int:
    """The version these migrations lead to."""
    return max((step.to for step in migrations), default=schema.VERSION)


def migrate(
    db: sqlite3.Connection, found: int, migrations: Sequence[Migration] = MIGRATIONS
) -> None:
    """Apply what is missing, all or nothing; triggers are laid anew at the end."""
    with transaction(db):
        schema.drop_triggers(db)
        for step in sorted(migrations):
            if step.to > found:
                step.apply(db)
        schema.install_triggers(db)
        set_state(db, "schema", latest(migrations))
