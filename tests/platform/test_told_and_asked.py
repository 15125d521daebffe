"""What a planner is asked before anything leaves, and told after: real files, the real platform."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from enaction_plugin.core.connectors import native_platform
from enaction_plugin.core.connectors.errors import AskedToWait
from enaction_plugin.core.connectors.native import NativePlatform
from enaction_plugin.core.errors import Sentence
from enaction_plugin.core.sync import (
    Syncer,
    SyncReport,
    accept_upheaval,
    compare_upheaval,
    restore_upheaval,
    synchronise,
    upheaval,
)
from enaction_plugin.core.sync.engine import ANOTHER_FILE, TAKEN_OVER
from enaction_plugin.core.sync.errors import BulkChange, SharedFolder
from enaction_plugin.core.sync.news import look_for_news
from enaction_plugin.core.sync.place import insist
from enaction_plugin.core.sync.receipts import all_kept
from enaction_plugin.core.workspace import Workspace, incidents, trash
from enaction_plugin.core.workspace.incidents import BROUGHT_BACK, UNWATCHED
from enaction_plugin.core.workspace.location import Hazard, Place
from tests.platform.serving import ROOT, listening, prepare

IDEAS = 60
EVERYBODY = list(range(1, IDEAS + 1))


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[str, str]]:
    """The platform's address, and Anna's token."""
    database = f"sqlite:///{tmp_path / 'platform.sqlite'}"
    token, _ = prepare(database, IDEAS)
    with listening(database) as url:
        yield url, token


@pytest.fixture
def ws(tmp_path: Path, site: tuple[str, str]) -> Iterator[Workspace]:
    """Every contribution has a link and a follow-up, and the platform knows."""
    with Workspace.create(tmp_path / "atelier.gpkg") as ws:
        exchange(ws, site)
        ws.tag(EVERYBODY, "E1")
        ws.assess(EVERYBODY, "status", "study")
        assert exchange(ws, site).synchronised
        yield ws


def exchange(ws: Workspace, site: tuple[str, str], **options: Any) -> SyncReport:
    return synchronise(ws, native_platform(*site), **options)


def templates(report: SyncReport) -> list[str]:
    return [notice.template for notice in report.notices]


def overturn(ws: Workspace) -> None:
    """What a table replaced by another program looks like: no triggers, half of it gone."""
    drop_triggers(ws)
    ws.db.execute("DELETE FROM taggings WHERE fid > 20")
    ws.db.execute("UPDATE contributions SET status = 'rejected'")


def drop_triggers(ws: Workspace) -> None:
    names = ws.db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        " AND tbl_name IN ('taggings', 'contributions')"
    ).fetchall()
    for (name,) in names:
        ws.db.execute(f'DROP TRIGGER "{name}"')


def test_what_would_be_undone_is_told_by_name_with_its_cause(
    ws: Workspace, site: tuple[str, str]
) -> None:
    overturn(ws)
    with pytest.raises(BulkChange):
        exchange(ws, site)

    undone = compare_upheaval(ws)
    assert len(undone) == IDEAS - 20 + IDEAS
    assert all(one.number and one.title and one.fid for one in undone)
    assert {(one.field, one.before, one.now) for one in undone} == {
        ("tagging", "E1", None),
        ("status", "study", "rejected"),
    }
    incident = incidents.last(ws.db)
    assert incident is not None
    assert incident.unwatched


@pytest.mark.parametrize("noticed", [True, False])
def test_what_was_sent_all_the_same_can_be_put_back_by_hand(
    ws: Workspace, site: tuple[str, str], noticed: bool
) -> None:
    if noticed:
        ws.db.execute("DELETE FROM taggings WHERE fid > 20")
        ws.db.execute("UPDATE contributions SET status = 'rejected'")
    else:
        overturn(ws)
    with pytest.raises(BulkChange):
        exchange(ws, site)

    accept_upheaval(ws)
    assert exchange(ws, site).synchronised
    assert incidents.last(ws.db) is None

    gone = [one for one in trash.list_trash(ws.db) if one.kind == trash.LINK]
    assert len(gone) == IDEAS - 20, "each once, whether a trigger saw it or not"
    assert all(one.restorable for one in gone)
    for one in gone:
        trash.restore(ws.db, one.id)
    for fid in EVERYBODY:
        history = ws.contributions.detail(fid).history
        line = [line for line in history if line.field == "status"][-1]
        assert (line.before, line.after) == ("study", "rejected")
        ws.assess([fid], "status", line.before)
    assert exchange(ws, site).synchronised
    counts = ws.db.execute(
        "SELECT (SELECT count(*) FROM taggings),"
        " (SELECT count(*) FROM contributions WHERE status = 'study')"
    )
    assert counts.fetchone() == (IDEAS, IDEAS)


def test_restored_is_as_before_and_the_matter_is_closed(
    ws: Workspace, site: tuple[str, str]
) -> None:
    overturn(ws)
    with pytest.raises(BulkChange):
        exchange(ws, site)
    assert restore_upheaval(ws) == IDEAS - 20 + IDEAS
    assert upheaval(ws) is None
    assert incidents.last(ws.db) is None
    assert exchange(ws, site).pushed == 0


def test_contributions_deleted_by_another_program_are_told_once(
    ws: Workspace, site: tuple[str, str]
) -> None:
    ws.db.execute("DELETE FROM contributions WHERE fid <= 12")
    report = exchange(ws, site)
    (notice,) = report.notices
    assert (notice.template, notice.values) == (BROUGHT_BACK, {"count": 12})
    (kept, *_) = all_kept(ws)
    assert Sentence.of_data(kept.doc["notices"][0]) == notice
    assert exchange(ws, site).notices == []


def test_missing_triggers_are_told_even_where_nothing_has_to_be_asked(
    ws: Workspace, site: tuple[str, str]
) -> None:
    drop_triggers(ws)
    ws.db.execute("DELETE FROM taggings WHERE fid = 3")
    assert templates(exchange(ws, site)) == [UNWATCHED]
    assert templates(exchange(ws, site)) == []


def test_a_dead_exchange_that_was_taken_over_is_told(ws: Workspace, site: tuple[str, str]) -> None:
    script = (
        "import os, sys; from enaction_plugin.core.workspace import Workspace;"
        "from enaction_plugin.core.sync.lease import Lease;"
        "ws = Workspace.open(sys.argv[1]); Lease(ws.db).__enter__(); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", script, str(ws.path)], cwd=ROOT, check=False)
    assert TAKEN_OVER in templates(exchange(ws, site))
    assert templates(exchange(ws, site)) == []


def test_a_copied_workspace_says_so_the_first_time(
    tmp_path: Path, ws: Workspace, site: tuple[str, str]
) -> None:
    ws.close()
    shutil.copy(ws.path, tmp_path / "copie.gpkg")
    with Workspace.open(tmp_path / "copie.gpkg") as copy:
        assert templates(exchange(copy, site)) == [ANOTHER_FILE]
        assert templates(exchange(copy, site)) == []
    with Workspace.open(ws.path) as original:
        assert templates(exchange(original, site)) == []


def test_somebody_may_insist_on_a_network_drive(
    ws: Workspace, site: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = Hazard(Place.NETWORK, "cifs")
    monkeypatch.setattr("enaction_plugin.core.sync.place.hazard", lambda _: drive)
    with pytest.raises(SharedFolder):
        exchange(ws, site)
    insist(ws)
    assert exchange(ws, site).synchronised


def test_a_workspace_goes_to_a_folder_of_this_computer_whole(
    tmp_path: Path, ws: Workspace, site: tuple[str, str]
) -> None:
    ws.untag([1], "E1")
    here = ws.copy_to(tmp_path / "ici" / "atelier.gpkg")
    with pytest.raises(FileExistsError):
        ws.copy_to(here)
    with Workspace.open(here) as copy:
        assert exchange(copy, site).pushed == 1
    assert exchange(ws, site).synchronised, "the file that was left loses nothing either"


# Slow networks and news


class Counting(NativePlatform):
    """The platform, with a count of what each request holds."""

    def __init__(self, site: tuple[str, str]) -> None:
        super().__init__(native_platform(*site)._transport)
        self.sent: list[int] = []
        self.pages: list[int] = []

    def send(self, batch: str, body: bytes, ops: Any) -> Any:
        self.sent.append(len(ops))
        return super().send(batch, body, ops)

    def changes(self, after: int, limit: int, epoch: str, *, whole: bool = False) -> Any:
        self.pages.append(limit)
        return super().changes(after, limit, epoch, whole=whole)


def test_small_parts_for_a_slow_network(ws: Workspace, site: tuple[str, str]) -> None:
    platform = Counting(site)
    ws.tag(EVERYBODY, "E2")
    assert Syncer(ws, platform, small=True).run().synchronised
    assert (max(platform.sent), sum(platform.sent)) == (25, IDEAS)
    assert set(platform.pages) == {100}


def test_news_are_counted_and_nothing_is_written(
    tmp_path: Path, ws: Workspace, site: tuple[str, str]
) -> None:
    assert look_for_news(ws, native_platform(*site)) == {}
    with Workspace.create(tmp_path / "collegue.gpkg") as other:
        exchange(other, site)
        other.tag([1, 2, 3], "E2")
        exchange(other, site)
    ws.tag([5], "E3")
    before = list(ws.db.iterdump())
    assert look_for_news(ws, native_platform(*site)) == {"tagging": 3}
    assert list(ws.db.iterdump()) == before


def test_news_are_not_asked_for_before_the_first_exchange_nor_of_who_wants_to_be_left_alone(
    tmp_path: Path, ws: Workspace, site: tuple[str, str]
) -> None:
    class Silent(Counting):
        def handshake(self) -> Any:
            raise AssertionError("nobody was to be asked")

    with Workspace.create(tmp_path / "neuf.gpkg") as fresh:
        assert look_for_news(fresh, Silent(site)) == {}

    class Waits(Counting):
        def handshake(self) -> Any:
            raise AskedToWait(address=self.address, seconds=600)

    with pytest.raises(AskedToWait):
        Syncer(ws, Waits(site)).run()
    assert look_for_news(ws, Silent(site)) == {}
