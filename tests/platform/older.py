"""Workspaces as earlier versions of the plugin left them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from enaction_plugin.core.workspace import schema
from enaction_plugin.core.workspace.database import connect, set_state, transaction
from enaction_plugin.core.workspace.migrations import MIGRATIONS

VERSIONS = (schema.BASE_VERSION, *(step.to for step in MIGRATIONS[:-1]))
"""Every version there was before this one."""


def rewritten_as(version: int, path: Path) -> None:
    """Rewrite the workspace at `path` as that version would have it: what came later is left out.

    Nothing of planners' work was added to a table by later versions.
    """
    part = path.with_name(path.name + ".older")
    part.unlink(missing_ok=True)
    part.touch()
    with closing(connect(part)) as older:
        older.execute(f"PRAGMA page_size = {schema.PAGE_SIZE:d}")
        with transaction(older):
            schema.install(older)
            for step in MIGRATIONS:
                if step.to <= version:
                    step.apply(older)
        older.execute("ATTACH ? AS newer", (str(path),))
        with transaction(older):
            for (table,) in older.execute(_TABLES).fetchall():
                _copy(older, table)
            _lay_triggers(older)
            set_state(older, "schema", version)
    part.replace(path)


def _lay_triggers(db: sqlite3.Connection) -> None:
    """Those of this version, but for a view that was a table then."""
    tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for name, statement in zip(schema.trigger_names(), schema.trigger_statements()):
        if name not in tables:
            db.execute(statement)
    set_state(db, "triggers", schema.fingerprint(db))


# Virtual tables are not copied, the tables that hold their contents are; what is a view by now is
# read as the table it was.
_TABLES = """
SELECT name FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
AND name IN (SELECT name FROM newer.sqlite_master)
"""


def _copy(db: sqlite3.Connection, table: str) -> None:
    columns = db.execute(
        "SELECT name FROM pragma_table_info(?1, 'main') WHERE name IN"
        " (SELECT name FROM pragma_table_info(?1, 'newer'))",
        (table,),
    )
    names = ", ".join(f'"{name}"' for (name,) in columns)
    db.execute(f'DELETE FROM main."{table}"')
    db.execute(
        " ".join((f'INSERT INTO main."{table}" ({names}) SELECT {names}', f'FROM newer."{table}"'))
    )
