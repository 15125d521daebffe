"""Bringing workspaces up to date: forward only, one transaction, a backup before.

schema.sql is version 1 and does not change any more. Each later version is a script
of this folder, named by its number. A new workspace is made by running them all, an
older one is brought up to date by those it lacks: both come out the same.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Callable, NamedTuple

from .. import schema
from ..database import set_state, transaction


class Migration(NamedTuple):
    """One step up, done inside the open transaction; `to` is the version it leads to."""

    to: int
    apply: Callable[[sqlite3.Connection], None]


def _run(db: sqlite3.Connection, script: Path) -> None:
    schema.run(db, script.read_text(encoding="utf-8"))


MIGRATIONS: tuple[Migration, ...] = tuple(
    Migration(int(script.name.split("_")[0]), partial(_run, script=script))
    for script in sorted(Path(__file__).parent.glob("[0-9]*.sql"))
)


def latest(migrations: Sequence[Migration] = MIGRATIONS) -> int:
    """The version these migrations lead to."""
    return max((step.to for step in migrations), default=schema.BASE_VERSION)


def missing(db: sqlite3.Connection) -> set[tuple[str, str]]:
    """The tables and columns this version knows and the file does not have.

    Indexes of QGIS and SQLite (R-tree, full text) are left out: nothing needs them to read.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        schema.install(model)
        for step in MIGRATIONS:
            step.apply(model)
        return schema.layout(model) - schema.layout(db)


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
