"""What a workspace is made of: tables, indexes, triggers, full text; and how to tell."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from .database import get_state, set_state

BASE_VERSION = 1
"""The version schema.sql lays down; `migrations` lead on from there."""

SPATIAL = ("contributions", "footprints", "districts")
PAGE_SIZE = 32768
"""A gesture on many contributions touches most pages of the file: few large ones are quicker."""

BULK_INDEXES = {
    "contributions_uuid": "CREATE INDEX contributions_uuid ON contributions (uuid)",
    "contributions_summary": "CREATE INDEX contributions_summary ON contributions"
    " (fid, votes_for, votes_against, score_count, score_mean, comment_count, status, tag_count,"
    " main_priority, priorities, actions, assignee, created_at, category, author)",
    "contributions_platform_id": "CREATE INDEX contributions_platform_id"
    " ON contributions (platform_id, source)",
}
"""Indexes a bulk load builds at its end, as schema.sql and the migrations have them."""

_FOLDER = Path(__file__).parent


def install(db: sqlite3.Connection) -> None:
    """Lay down the first version in an empty database, inside the open transaction.

    `migrations.migrate` does the rest, triggers included.
    """
    run(db, _script("schema.sql"))
    for table in SPATIAL:
        run(db, _script("spatial.sql").replace("@table", table))
    if has_fts5(db):
        run(db, _script("search.sql"))
    set_state(db, "schema", BASE_VERSION)


def complete(db: sqlite3.Connection) -> None:
    """Give back columns and indexes that a table lost when another program replaced it.

    Inside the open transaction; what the table still holds is left alone. A column that
    was only renamed gets its name again.
    """
    for table, columns in _columns().items():
        _name_again(db, table, list(columns))
        found = set(_names(db, table))
        for name, kind in columns.items():
            if found and name not in found:
                db.execute(f'ALTER TABLE "{table}" ADD COLUMN "{name}" {kind}')
    tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for statement in statements(_script("schema.sql")):
        if statement.startswith("CREATE INDEX") and statement.split()[4] in tables:
            db.execute(statement.replace("CREATE INDEX", "CREATE INDEX IF NOT EXISTS", 1))


def _name_again(db: sqlite3.Connection, table: str, columns: Sequence[str]) -> None:
    """Undo a renaming: a strange name in the place of a known one, after nothing but known ones."""
    for known, found in zip(columns, _names(db, table)):
        if found == known:
            continue
        if found in columns or known in _names(db, table):
            return
        db.execute(f'ALTER TABLE "{table}" RENAME COLUMN {quoted_name(found)} TO "{known}"')


def _names(db: sqlite3.Connection, table: str) -> list[str]:
    rows = db.execute("SELECT name FROM pragma_table_info(?) ORDER BY cid", (table,))
    return [name for (name,) in rows]


def quoted_name(name: str) -> str:
    """A name given by another program, as SQL takes it."""
    return '"{}"'.format(name.replace('"', '""'))


def _columns() -> dict[str, dict[str, str]]:
    """The columns of the tables other programs write, as schema.sql has them."""
    with closing(sqlite3.connect(":memory:")) as model:
        for statement in statements(_script("schema.sql")):
            model.execute(statement)
        return {
            table: dict(
                model.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall()
            )
            for table in ("contributions", "taggings", "footprints", "notes", "comments")
        }


def layout(db: sqlite3.Connection) -> set[tuple[str, str]]:
    """The (table, column) of every ordinary table; those behind an index are left out."""
    rows = db.execute(
        "SELECT m.name, x.name FROM sqlite_master m, pragma_table_info(m.name) x"
        " WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%'"
        " AND m.name NOT LIKE 'rtree_%' AND m.name NOT LIKE 'sync_search%'"
    )
    return set(rows)


def install_triggers(db: sqlite3.Connection) -> None:
    """(Re)create triggers and views as this version writes them, and note their fingerprint."""
    drop_triggers(db)
    for statement in trigger_statements():
        db.execute(statement)
    set_state(db, "triggers_source", _source_fingerprint())
    set_state(db, "triggers", fingerprint(db))


def drop_triggers(db: sqlite3.Connection) -> None:
    """Remove the triggers and views of workspaces; foreign ones are left alone."""
    ours = set(trigger_names())
    found = db.execute("SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')")
    for kind, name in found.fetchall():
        if name in ours:
            db.execute(f'DROP {kind.upper()} "{name}"')


def trigger_statements() -> list[str]:
    """What makes the triggers and views of a workspace."""
    scripts = [_script("triggers.sql")]
    scripts += [_script("spatial_triggers.sql").replace("@table", table) for table in SPATIAL]
    scripts += [_script("count_triggers.sql").replace("@table", table) for table in SPATIAL]
    return [statement for script in scripts for statement in statements(script)]


def trigger_names() -> list[str]:
    """The names of the triggers and views of a workspace."""
    return [statement.split(None, 3)[2].strip('"') for statement in trigger_statements()]


def foreign(db: sqlite3.Connection) -> list[str]:
    """Triggers and views that En action did not make."""
    ours = set(trigger_names())
    rows = db.execute("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')")
    return sorted(name for (name,) in rows if name not in ours)


def fingerprint(db: sqlite3.Connection) -> str:
    """A hash of our triggers and views as the file has them."""
    ours = set(trigger_names())
    rows = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name"
    )
    text = "\n".join(f"{name}\t{sql}" for name, sql in rows if name in ours)
    return hashlib.sha256(text.encode()).hexdigest()


def triggers_intact(db: sqlite3.Connection) -> bool:
    """Whether the triggers in the file are those that were last installed."""
    return bool(get_state(db, "triggers") == fingerprint(db))


def triggers_current(db: sqlite3.Connection) -> bool:
    """Whether the triggers were last installed by this version of En action."""
    return bool(get_state(db, "triggers_source") == _source_fingerprint())


def run(db: sqlite3.Connection, script: str) -> None:
    """Run a script inside the open transaction (`executescript` would commit it)."""
    for statement in statements(script):
        db.execute(statement)


def statements(script: str) -> Iterator[str]:
    """The statements of a script, without the comments before each."""
    kept: list[str] = []
    for line in script.splitlines():
        if kept or (line.strip() and not line.lstrip().startswith("--")):
            kept.append(line)
            text = "\n".join(kept)
            if text.rstrip().endswith(";") and sqlite3.complete_statement(text):
                yield text.rstrip().rstrip(";")
                kept = []


def per_layer(sql: str) -> dict[str, str]:
    """A statement for each spatial table; @ stands for its name."""
    return {table: sql.replace("@", table) for table in SPATIAL}


def has_fts5(db: sqlite3.Connection) -> bool:
    """Whether this SQLite has FTS5."""
    rows = db.execute("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'")
    return rows.fetchone() is not None


def has_search(db: sqlite3.Connection) -> bool:
    """Whether the workspace has a full-text index this SQLite can use."""
    row = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'sync_search'").fetchone()
    return row is not None and has_fts5(db)


def _source_fingerprint() -> str:
    return hashlib.sha256("\n".join(trigger_statements()).encode()).hexdigest()


def _script(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")
