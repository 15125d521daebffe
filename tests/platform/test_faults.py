"""The rows of the fault matrix that need a platform, numbered as docs/reliability.md does."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from enaction_plugin.core.connectors import NativePlatform, native_platform
from enaction_plugin.core.connectors.errors import AskedToWait, PlatformError
from enaction_plugin.core.sync import (
    Syncer,
    SyncReport,
    accept_account,
    accept_upheaval,
    compare_upheaval,
    list_waiting,
    restore_upheaval,
    sync_status,
    upheaval,
)
from enaction_plugin.core.sync.errors import (
    AnotherAccount,
    AnotherExchange,
    BulkChange,
    SharedFolder,
)
from enaction_plugin.core.workspace import Workspace, location
from enaction_plugin.core.workspace.backup import list_backups
from enaction_plugin.core.workspace.location import Hazard, Place
from tests.platform.proxy import FAULTS, FaultProxy
from tests.platform.serving import ROOT, Served, platform_command, small_platform
from tests.tally import tally

IDEAS = 60


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with small_platform(tmp_path, contributions=IDEAS) as platform:
        yield platform


@pytest.fixture
def ws(tmp_path: Path, served: Served) -> Iterator[Workspace]:
    """A workspace that has read the platform."""
    with Workspace.create(tmp_path / "atelier.gpkg") as ws:
        exchange(ws, served)
        yield ws


def exchange(ws: Workspace, served: Served, **options: Any) -> SyncReport:
    platform = native_platform(served.url, served.planner_token)
    return Syncer(ws, platform, waits=()).run(**options)


def linked(ws: Workspace, served: Served) -> None:
    """Every contribution has a link and a status, and the platform knows."""
    fids = list(range(1, IDEAS + 1))
    ws.tag(fids, "E1")
    ws.assess(fids, "status", "study")
    assert exchange(ws, served).synchronised


def links(ws: Workspace) -> int:
    return int(ws.db.execute("SELECT count(*) FROM taggings").fetchone()[0])


def test_row_16_late_and_repeated_answers_change_nothing(
    tmp_path: Path, ws: Workspace, served: Served
) -> None:
    with FaultProxy(served.url, seed=16, faults=("sent twice", "delayed"), share=1.0) as proxy:
        ws.tag([1, 2, 3], "E1")
        platform = native_platform(proxy.url, served.planner_token)
        assert Syncer(ws, platform).run().synchronised
        assert proxy.injected
        with Workspace.create(tmp_path / "autre.gpkg") as other:
            exchange(other, served)
            assert links(other) == links(ws) == 3


@pytest.mark.reliability
@pytest.mark.parametrize("fault", FAULTS)
def test_row_15_a_network_that_does_this_loses_nothing_and_does_nothing_twice(
    tmp_path: Path, ws: Workspace, served: Served, fault: str
) -> None:
    with FaultProxy(served.url, seed=15, faults=(fault,), share=0.6) as proxy:
        unwell = native_platform(proxy.url, served.planner_token)
        for number in range(1, 5):
            ws.tag([number], "E1")
            ws.assess([number], "status", "study")
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr("enaction_plugin.core.sync.patience.LONGEST_S", 0)
                try:
                    Syncer(ws, unwell, waits=(0.01,)).run()
                except PlatformError:
                    ws.db.execute("DELETE FROM sync_state WHERE k = 'pause_until'")
        assert proxy.injected
    assert exchange(ws, served).synchronised
    with Workspace.create(tmp_path / "autre.gpkg") as other:
        assert exchange(other, served).synchronised
        rows = other.db.execute(
            "SELECT priorities, status FROM contributions ORDER BY fid LIMIT 5"
        ).fetchall()
        assert rows == [("E1", "study")] * 4 + [(None, None)]
        assert links(other) == 4


def test_row_19_a_platform_that_asks_to_wait_is_left_alone(ws: Workspace, served: Served) -> None:
    class Waits(NativePlatform):
        def handshake(self) -> Any:
            raise AskedToWait(address=self.address, seconds=600)

    platform = native_platform(served.url, served.planner_token)
    waits = Waits(platform._transport)
    with pytest.raises(AskedToWait):
        Syncer(ws, waits).run()
    with pytest.raises(AskedToWait) as told:  # not even asked
        Syncer(ws, platform).run()
    assert 590 <= told.value.seconds <= 600
    ws.db.execute("UPDATE sync_state SET v = v - 600 WHERE k = 'pause_until'")
    assert exchange(ws, served).synchronised


def test_row_20_what_one_account_did_is_not_sent_under_another(
    ws: Workspace, served: Served
) -> None:
    ws.tag([1], "E1")
    exchange(ws, served)
    ws.tag([2], "E1")
    made = platform_command(
        "token", "--database", served.database, "--name", "Boris", "--role", "planner"
    )
    boris = native_platform(served.url, made.stdout.split()[-1])
    with pytest.raises(AnotherAccount, match="Anna"):
        Syncer(ws, boris).run()
    assert sync_status(ws).pending == 1
    accept_account(ws, "Boris")
    assert Syncer(ws, boris).run().synchronised


def test_row_38_a_table_without_its_triggers_is_compared_and_asked_about(
    ws: Workspace, served: Served
) -> None:
    linked(ws, served)
    for (name,) in ws.db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'taggings'"
    ).fetchall():
        ws.db.execute(f'DROP TRIGGER "{name}"')
    ws.db.execute("DELETE FROM taggings WHERE fid > 5")
    with pytest.raises(BulkChange):
        exchange(ws, served)
    found = upheaval(ws)
    assert found is not None
    assert (found.links, found.links_known) == (IDEAS - 5, IDEAS)
    assert len(compare_upheaval(ws)) == IDEAS - 5
    assert restore_upheaval(ws) == IDEAS - 5
    assert links(ws) == IDEAS
    assert exchange(ws, served).synchronised


def test_row_39_a_wholesale_deletion_is_asked_about_before_anything_is_sent(
    tmp_path: Path, ws: Workspace, served: Served
) -> None:
    linked(ws, served)
    ws.db.execute("DELETE FROM taggings")
    ws.db.execute("UPDATE contributions SET status = 'accepted'")
    for dry_run in (True, False):
        with pytest.raises(BulkChange, match="Nothing was sent"):
            exchange(ws, served, dry_run=dry_run)
    with Workspace.create(tmp_path / "autre.gpkg") as other:
        exchange(other, served)
        assert links(other) == IDEAS
    accept_upheaval(ws)
    assert list_backups(ws.path)
    assert exchange(ws, served).synchronised
    assert links(ws) == 0


def test_row_39_gestures_of_the_plugin_are_not_asked_about(ws: Workspace, served: Served) -> None:
    linked(ws, served)
    ws.untag(list(range(1, IDEAS + 1)), "E1")
    ws.assess(list(range(1, IDEAS + 1)), "status", "accepted")
    assert exchange(ws, served).synchronised


def test_row_39_all_contributions_deleted_come_back_with_the_work_on_them(
    ws: Workspace, served: Served
) -> None:
    linked(ws, served)
    ws.db.execute("DELETE FROM contributions")
    assert exchange(ws, served).synchronised
    rows = ws.db.execute("SELECT DISTINCT priorities, status FROM contributions").fetchall()
    assert rows == [("E1", "study")]


def test_row_42_one_exchange_at_a_time_and_a_dead_one_is_taken_over(
    ws: Workspace, served: Served
) -> None:
    ws.tag([1], "E1")
    script = (
        "import sys, time; from enaction_plugin.core.workspace import Workspace;"
        "from enaction_plugin.core.sync.lease import Lease;"
        "ws = Workspace.open(sys.argv[1]); lease = Lease(ws.db); lease.__enter__();"
        "print('held', flush=True); time.sleep(60)"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(ws.path)], cwd=ROOT, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(AnotherExchange):
        exchange(ws, served)
    holder.kill()
    holder.wait()
    assert exchange(ws, served).synchronised
    log = [event for (event,) in ws.db.execute("SELECT event FROM sync_log")]
    assert "everything was compared" in log


def test_row_43_a_network_drive_is_refused_and_a_cloud_told(
    tmp_path: Path, ws: Workspace, served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n//serveur/partage {tmp_path} cifs rw 0 0\n")
    assert location.hazard(ws.path, mounts) == Hazard(Place.NETWORK, "cifs")
    cloud = tmp_path / "OneDrive - Agence" / "atelier.gpkg"
    mounts.write_text("/dev/sda1 / ext4 rw 0 0\n")
    assert location.hazard(cloud, mounts) == Hazard(Place.CLOUD, "OneDrive - Agence")
    assert location.hazard(ws.path, mounts) is None

    network = Hazard(Place.NETWORK, "nfs4")
    monkeypatch.setattr("enaction_plugin.core.sync.place.hazard", lambda _: network)
    with pytest.raises(SharedFolder, match="nfs4"):
        exchange(ws, served)
    monkeypatch.undo()
    ws.path.with_name("atelier (copie en conflit de poste12).gpkg").write_bytes(b"")
    (notice,) = exchange(ws, served).notices
    assert "copie en conflit" in str(notice)


def test_row_44_a_copied_workspace_has_an_identity_of_its_own_and_sends_once(
    tmp_path: Path, ws: Workspace, served: Served
) -> None:
    ws.tag([1], "E1")
    ws.db.execute("INSERT INTO contributions (title) VALUES ('Atelier')")
    ws.close()
    copy = tmp_path / "copie.gpkg"
    shutil.copy(ws.path, copy)
    devices = set()
    for path in (ws.path, copy, ws.path):
        with Workspace.open(path) as opened:
            assert exchange(opened, served).synchronised
            assert links(opened) == 1
            titles = [t for (t,) in opened.db.execute("SELECT title FROM contributions")]
            assert titles.count("Atelier") == 1
            (device,) = opened.db.execute(
                "SELECT v FROM sync_state WHERE k = 'device_id'"
            ).fetchone()
            devices.add(device)
    assert len(devices) == 2


_WORKER = """
import random, sys
from enaction_plugin.core.connectors import native_platform
from enaction_plugin.core.connectors.errors import PlatformError
from enaction_plugin.core.sync import Syncer
from enaction_plugin.core.workspace import Workspace
path, url, token, seed, witness = sys.argv[1:]
chance = random.Random(int(seed))
with Workspace.open(path) as ws, open(witness, 'a', buffering=1) as log:
    while True:
        fid, term = chance.randrange(1, 61), chance.choice(['E1', 'E2', 'E3'])
        ws.tag([fid], term)
        log.write(f'{fid} {term}\\n')  # said only once the gesture has returned
        if chance.random() < 0.3:
            Syncer(ws, native_platform(url, token), waits=()).run()
"""


def kills() -> int:
    return int(os.environ.get("ENACTION_KILLS", "6"))


@pytest.mark.reliability
def test_rows_1_to_6_kill_9_at_any_moment_loses_nothing_the_witness_saw(
    tmp_path: Path, ws: Workspace, served: Served
) -> None:
    path, witness = ws.path, tmp_path / "witness.log"
    witness.touch()
    ws.close()
    chance = random.Random(9)  # noqa: S311 - the same again
    for number in range(kills()):
        worker = subprocess.Popen(
            [
                *(sys.executable, "-c", _WORKER, str(path), served.url, served.planner_token),
                *(str(number), str(witness)),
            ],
            cwd=ROOT,
            stderr=subprocess.PIPE,
        )
        size = witness.stat().st_size
        deadline = time.monotonic() + 30
        while witness.stat().st_size == size and time.monotonic() < deadline:
            assert worker.poll() is None, worker.stderr and worker.stderr.read().decode()
            time.sleep(0.02)
        time.sleep(chance.random())
        worker.kill()
        worker.wait()
        tally("processes killed")
    intended = set(witness.read_text().splitlines())
    with Workspace.open(path) as opened:
        assert opened.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert opened.check().ok
        assert exchange(opened, served).synchronised
        assert not list_waiting(opened)
    with Workspace.create(tmp_path / "autre.gpkg") as other:
        assert exchange(other, served).synchronised
        rows = other.db.execute(
            "SELECT c.fid, t.term FROM taggings t JOIN contributions c ON c.uuid = t.contribution"
        ).fetchall()
    assert len(rows) == len(set(rows)), "a link twice"
    assert intended <= {f"{fid} {term}" for fid, term in rows}, "a link the witness saw is lost"
