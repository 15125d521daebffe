"""Workspaces as earlier versions of the plugin left them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from enaction_plugin.core.workspace import schema
from enaction_plugin.core.workspace.database import connect, set_state, transaction
from enaction_plugin.core.workspace.migrations import MIGRATIONS, migrate

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
            steps = [step for step in MIGRATIONS if step.to <= version]
            if steps:
                migrate(older, schema.BASE_VERSION, steps)
            else:
                schema.install_triggers(older)
        older.execute("ATTACH ? AS newer", (str(path),))
        with transaction(older):
            schema.drop_triggers(older)
            for (table,) in older.execute(_TABLES).fetchall():
                _copy(older, table)
            schema.install_triggers(older)
            set_state(older, "schema", version)
    part.replace(path)


# Virtual tables are not copied, the tables that hold their contents are.
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
