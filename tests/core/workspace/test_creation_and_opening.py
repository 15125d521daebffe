"""Making and opening workspaces, and every file that is none."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from enaction_plugin.core.workspace import (
    ContributionFilter,
    DiskFull,
    NotAGeoPackage,
    NotAWorkspace,
    Workspace,
    WorkspaceDamaged,
    WorkspaceExists,
    WorkspaceLocked,
    WorkspaceMissing,
    WorkspaceNewer,
    WorkspaceOlder,
    WorkspaceReadOnly,
    WorkspaceTooNew,
    database,
    migrations,
    opening,
    schema,
)
from tests.core.workspace.conftest import PLAN, contribution


def test_a_new_workspace_has_the_three_axes_and_five_priorities(path: Path) -> None:
    with Workspace.create(path, name="Concertation 2018") as ws:
        codes = [term.code for term in ws.plan().terms]
        assert ws.name == "Concertation 2018"
        assert codes == ["X1", "X2", "X3", "E1", "E2", "E3", "E4", "E5"]
        assert ws.plan().terms[-1].label.endswith("du noir au vert")
        assert ws.check().ok
    assert list(path.parent.iterdir()) == [path], "nothing is left beside it"


def test_an_existing_file_is_never_overwritten_unasked(ws: Workspace, path: Path) -> None:
    with pytest.raises(WorkspaceExists):
        Workspace.create(path)
    assert ws.contributions.count().contributions == 10


def test_overwriting_keeps_what_was_there(ws: Workspace, path: Path) -> None:
    ws.close()
    Workspace.create(path, overwrite=True).close()
    (kept,) = path.parent.glob("concertation.backup-*.gpkg")
    with Workspace.open(kept) as old, Workspace.open(path) as new:
        assert old.contributions.count().total == 10
        assert new.contributions.count().total == 0


def test_a_failed_creation_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceMissing):
        Workspace.create(tmp_path / "no such folder" / "a.gpkg")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_file(path: Path) -> None:
    with pytest.raises(WorkspaceMissing, match=r"concertation\.gpkg"):
        Workspace.open(path)


@pytest.mark.parametrize("content", [b"bonjour" * 400, b"PK\x03\x04" + b"\0" * 4000])
def test_a_file_that_is_no_geopackage(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(NotAGeoPackage):
        Workspace.open(path)
    assert path.read_bytes() == content


def test_an_empty_file_is_no_geopackage(path: Path) -> None:
    path.touch()
    with pytest.raises(NotAGeoPackage):
        Workspace.open(path)


def test_a_geopackage_of_somebody_else(path: Path) -> None:
    db = sqlite3.connect(path)
    db.executescript("PRAGMA application_id = 1196444487; CREATE TABLE gpkg_contents (a);")
    db.close()
    with pytest.raises(NotAWorkspace, match="not an En action workspace"):
        Workspace.open(path)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_file_cut_short_is_told_at_once(ws: Workspace, path: Path, share: float) -> None:
    ws.close()
    size = int(path.stat().st_size * share)
    os.truncate(path, size)
    with pytest.raises(WorkspaceDamaged, match="backup"):
        Workspace.open(path)
    assert path.stat().st_size == size, "the file was left as it was"


def _of_a_later_version(ws: Workspace, readers: object, script: str = "") -> None:
    """What a later plugin leaves: a table and a column more, and who may look at it."""
    ws.db.execute("CREATE TABLE sync_tomorrow (x)")
    ws.db.execute("ALTER TABLE taggings ADD COLUMN tomorrow TEXT")
    ws.db.executescript(script)
    database.set_state(ws.db, "readers", readers)
    database.set_state(ws.db, "schema", migrations.latest() + 3)
    ws.close()


def test_a_workspace_of_a_newer_version_can_be_looked_at(ws: Workspace, path: Path) -> None:
    ws.tag([1], "E1")
    _of_a_later_version(ws, migrations.latest())
    before = path.read_bytes()
    with Workspace.open(path) as newer:
        assert newer.readonly
        assert newer.newer
        assert newer.tag_states([1]) == {"E1": 1}
        assert len(newer.contributions.ids(ContributionFilter(text="piste"))) == 10
        assert newer.plan() == PLAN
        assert newer.contributions.detail(1) is not None
        with pytest.raises(WorkspaceNewer, match="update the plugin"):
            newer.tag([2], "E1")
        with pytest.raises(WorkspaceNewer):
            newer.check(repair=True)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name], "no backup, no journal"


@pytest.mark.parametrize(
    ("readers", "script"),
    [
        (None, ""),
        (migrations.latest() + 1, ""),
        ("?", ""),
        (1, "ALTER TABLE notes RENAME COLUMN body TO text"),
        (1, "ALTER TABLE districts RENAME TO areas"),
    ],
    ids=["does not say", "says no", "unreadable", "a column went", "a table went"],
)
def test_a_newer_workspace_this_version_cannot_read_is_refused(
    ws: Workspace, path: Path, readers: object, script: str
) -> None:
    schema.drop_triggers(ws.db)
    _of_a_later_version(ws, readers, script)
    before = path.read_bytes()
    with pytest.raises(WorkspaceTooNew, match="Update the plugin"):
        Workspace.open(path)
    assert path.read_bytes() == before


def test_every_version_says_who_may_read_it(ws: Workspace) -> None:
    assert database.get_state(ws.db, "readers") <= migrations.latest()
    assert migrations.missing(ws.db) == set()


def test_somebody_else_writing_is_told_after_a_while(
    ws: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    ws.db.execute("PRAGMA busy_timeout = 50")
    with pytest.raises(WorkspaceLocked, match="Nothing was changed"):
        ws.tag([1], "E1")
    other.execute("ROLLBACK")
    other.close()
    assert ws.tag([1], "E1").count == 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anything")
def test_row_13_a_protected_file_is_opened_to_read(ws: Workspace, path: Path) -> None:
    ws.close()
    path.chmod(0o400)
    with Workspace.open(path) as protected:
        assert protected.readonly


def test_reading_only_reads_and_refuses_to_write(ws: Workspace, path: Path) -> None:
    ws.close()
    with Workspace.open(path, readonly=True) as reader:
        assert len(reader.contributions.ids()) == 10
        assert reader.check().ok
        with pytest.raises(WorkspaceReadOnly):
            reader.tag([1], "E1")


def test_a_full_disk_stops_cleanly_and_keeps_what_was_there(ws: Workspace) -> None:
    (pages,) = ws.db.execute("PRAGMA page_count").fetchone()
    ws.db.execute(f"PRAGMA max_page_count = {pages + 2}")
    flood = [contribution(number, body="x" * 20_000) for number in range(100, 200)]
    with pytest.raises(DiskFull, match="saved before is safe"):
        ws.upsert_contributions(flood)
    assert ws.contributions.count().total == 10
    ws.db.execute("PRAGMA max_page_count = 1000000")
    assert ws.upsert_contributions(flood).added == 100
    assert ws.check().ok


def _add_a_column(db: sqlite3.Connection) -> None:
    db.execute("ALTER TABLE notes ADD COLUMN mood TEXT")
    db.execute("UPDATE notes SET mood = 'calm'")


def _add_then_fail(db: sqlite3.Connection) -> None:
    _add_a_column(db)
    raise RuntimeError("the power went")


def test_an_older_workspace_is_migrated_after_a_backup(ws: Workspace, path: Path) -> None:
    ws.tag([1, 2], "E1")
    ws.close()
    steps = (migrations.Migration(migrations.latest() + 1, _add_a_column),)
    opened = opening.open_workspace(path, steps=steps)
    assert database.get_state(opened.db, "schema") == migrations.latest() + 1
    assert opened.db.execute("SELECT mood FROM notes").fetchall() == []
    assert schema.triggers_intact(opened.db)
    opened.db.close()
    (kept,) = path.parent.glob("*.backup-*")
    with Workspace.open(kept) as before:
        assert before.tag_states([1, 2]) == {"E1": 2}
        assert before.schema_version == migrations.latest()


def test_an_older_workspace_that_may_only_be_read_is_said_to_be_old(
    ws: Workspace, path: Path
) -> None:
    ws.close()
    steps = (migrations.Migration(migrations.latest() + 1, _add_a_column),)
    before = path.read_bytes()
    with pytest.raises(WorkspaceOlder, match="brought up to date"):
        opening.open_workspace(path, readonly=True, steps=steps)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_row_47_a_migration_that_fails_leaves_the_workspace_as_it_was(
    ws: Workspace, path: Path
) -> None:
    ws.close()
    steps = (migrations.Migration(migrations.latest() + 1, _add_then_fail),)
    with pytest.raises(RuntimeError, match="power"):
        opening.open_workspace(path, steps=steps)
    with Workspace.open(path) as same:
        assert same.schema_version == migrations.latest()
        assert same.check().ok
        assert "mood" not in [row[1] for row in same.db.execute("PRAGMA table_info(notes)")]


def test_an_old_workspace_brought_up_to_date_is_laid_out_as_a_new_one(
    ws: Workspace, path: Path
) -> None:
    layout = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    wanted = ws.db.execute(layout).fetchall()
    old = path.with_name("old.gpkg")
    old.touch()
    db = database.connect(old)
    with database.transaction(db):
        schema.install(db)
        database.set_state(db, "name", "old")
    db.close()
    with Workspace.open(old) as migrated:
        assert migrated.schema_version == migrations.latest()
        assert migrated.db.execute(layout).fetchall() == wanted


def test_only_five_backups_are_kept(ws: Workspace, path: Path) -> None:
    made = [ws.backup() for _ in range(7)]
    kept = sorted(path.parent.glob("*.backup-*"))
    assert len(kept) == 5
    assert made[-1] in kept
    with Workspace.open(made[-1]) as copy:
        assert copy.contributions.count().total == 10
