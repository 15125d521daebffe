"""Disks that fill up, quotas and protected folders: nothing saved is lost, and it is said."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from enaction_plugin.core.errors import EnactionError
from enaction_plugin.core.importing.contributions import import_contributions
from enaction_plugin.core.workspace import (
    ContributionFilter,
    DiskFailed,
    DiskFull,
    Workspace,
    WorkspaceError,
    WorkspaceReadOnly,
)
from tests.disks import mounted, quota, small_disk

Room = Callable[[Path, float], AbstractContextManager[None]]
ROOM = 1.0  # MB: for a few contributions


@pytest.fixture(scope="module")
def enough(tmp_path_factory: pytest.TempPathFactory) -> float:
    """Megabytes for a new workspace and a few contributions."""
    path = tmp_path_factory.mktemp("new") / "w.gpkg"
    Workspace.create(path).close()
    return path.stat().st_size / 2**20 + ROOM


no_room = pytest.mark.parametrize(
    ("room", "error"), [(small_disk, DiskFull), (quota, DiskFailed)], ids=["full disk", "quota"]
)


def ideas(path: Path, first: int, count: int) -> Path:
    """A file of long ideas, two kilobytes each."""
    words = "Une piste cyclable le long du canal. " * 55
    rows = (f"{n};Idée {n};{words}{n};50.43;2.83\n" for n in range(first, first + count))
    path.write_text("id;titre;texte;lat;lon\n" + "".join(rows), encoding="utf-8")
    return path


def total(ws: Workspace) -> int:
    return ws.contributions.count(ContributionFilter()).total


@no_room
def test_without_room_no_workspace_is_made(
    tmp_path: Path, room: Room, error: type[WorkspaceError]
) -> None:
    folder = tmp_path / "disque"
    with room(folder, 1), pytest.raises(error, match=r"atelier\.gpkg"):
        Workspace.create(folder / "atelier.gpkg")
    assert [*folder.glob("*")] == []


@no_room
def test_a_first_import_that_does_not_fit_leaves_the_workspace_empty(
    tmp_path: Path, room: Room, error: type[WorkspaceError], enough: float
) -> None:
    many, few = ideas(tmp_path / "b.csv", 1, 2000), ideas(tmp_path / "a.csv", 1, 20)
    path = tmp_path / "disque" / "atelier.gpkg"
    with room(path.parent, enough), Workspace.create(path) as ws:
        with pytest.raises(error, match="then try again"):
            import_contributions(ws, many, "carte")
        assert total(ws) == 0
        assert ws.check().ok
        assert [*path.parent.iterdir()] == [path]
        assert import_contributions(ws, few, "carte").added == 20


@no_room
def test_what_was_saved_before_the_disk_was_full_is_still_there(
    tmp_path: Path, room: Room, error: type[WorkspaceError], enough: float
) -> None:
    few, many = ideas(tmp_path / "a.csv", 1, 20), ideas(tmp_path / "b.csv", 1, 2000)
    path = tmp_path / "disque" / "atelier.gpkg"
    aside = tmp_path / "atelier.gpkg"
    with room(path.parent, enough):
        with Workspace.create(path) as ws:
            import_contributions(ws, few, "carte")
            ws.tag(ws.contributions.ids(), "E1")
            with pytest.raises(error):
                import_contributions(ws, many, "carte")
        with Workspace.open(path) as again:
            assert again.tag_states(again.contributions.ids())["E1"] == 20
            assert again.check().ok
        shutil.copy(path, aside)
    with Workspace.open(aside) as elsewhere:  # some space was freed
        done = import_contributions(elsewhere, many, "carte")
        assert total(elsewhere) == 2000
        assert done.added + done.unchanged == 2000
        assert elsewhere.tag_states(elsewhere.contributions.ids())["E1"] == 20


def test_a_backup_that_does_not_fit_leaves_nothing_behind(tmp_path: Path, enough: float) -> None:
    path = tmp_path / "disque" / "atelier.gpkg"
    with small_disk(path.parent, enough), Workspace.create(path) as ws:
        with pytest.raises(DiskFull):
            ws.backup()
        assert [*path.parent.iterdir()] == [path]
        assert ws.check().ok


@contextmanager
def protected(path: Path) -> Iterator[None]:
    """A workspace nobody may write: on a disk mounted to be read, or by its permissions."""
    if os.geteuid() == 0:
        with mounted(path.parent, "size=8m"):
            Workspace.create(path).close()
            subprocess.run(["mount", "-o", "remount,ro", str(path.parent)], check=True)
            yield
        return
    path.parent.mkdir()
    Workspace.create(path).close()
    path.chmod(0o400)
    path.parent.chmod(0o500)
    yield
    path.parent.chmod(0o700)


def test_a_protected_workspace_is_read_and_says_so_when_written(tmp_path: Path) -> None:
    few = ideas(tmp_path / "a.csv", 1, 20)
    path = tmp_path / "disque" / "atelier.gpkg"
    with protected(path), Workspace.open(path) as ws:
        assert ws.readonly
        assert len(ws.plan().terms) == 8
        assert ws.check().ok
        with pytest.raises(WorkspaceReadOnly, match="copy the workspace to a folder of yours"):
            import_contributions(ws, few, "carte")
        assert import_contributions(ws, few, "carte", dry_run=True).added == 20
        with pytest.raises(EnactionError, match=r"disque.*can only be read"):
            Workspace.create(path.parent / "autre.gpkg")
