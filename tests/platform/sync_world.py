"""A small world for exchanges: planners with real workspaces, the real platform, a bad network.

Everything runs in this process, so that a history of faults can be repeated exactly.
A witness notes what planners did and saw, outside the workspaces, for the audit.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import uuid
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Optional

from enaction_plugin.core.ahead import Ahead
from enaction_plugin.core.connectors import NativePlatform
from enaction_plugin.core.connectors.errors import BadAnswer, TooSlow, Unreachable
from enaction_plugin.core.connectors.port import Handshake
from enaction_plugin.core.sync import Syncer, list_conflicts, resolve_conflict, sync_status
from enaction_plugin.core.sync.values import FIELDS, normal
from enaction_plugin.core.workspace import Workspace
from tests.platform.bad_network import BadNetwork, Fault, Mail
from tests.platform.older import rewritten_as
from tests.platform.stopping import Broken, Killed, Stop
from tests.tally import tally

STRIDE = 7
"""A fault's number is small; statements are many."""
_INSIDE: dict[str, type[BaseException]] = {"killed inside": Killed, "exception": Broken}
TAGGING = ("contribution", "term", "role", "origin", "author", "at", "note")


class InTwos(NativePlatform):
    """The platform, asked ahead at once, with at most two changes in a batch.

    What travels beside the work that is done here arrives before it: a history with threads
    could not be told again.
    """

    def __init__(self, network: BadNetwork) -> None:
        super().__init__(network, Ahead(lambda work: work()))

    def handshake(self) -> Handshake:
        known = super().handshake()
        return replace(known, limits=replace(known.limits, ops=2))


class KillableSyncer(Syncer):
    """An exchange that dies at its n-th boundary, or at the first of a name.

    Two of three planners send their batches ahead, the third one by one.
    """

    def __init__(self, ws: Workspace, network: BadNetwork) -> None:
        alone = ws.path.stem == "planner3"
        super().__init__(ws, (NativePlatform if alone else InTwos)(network), waits=())
        self._fault = network.fault
        self._boundaries = 0

    def boundary(self, name: str) -> None:
        self._boundaries += 1
        fault = self._fault
        counted = fault.kind == "killed" and self._boundaries == fault.number
        if counted or fault.kind == f"killed at {name}":
            Stop.die()
            tally("stops: killed")
            tally(f"killed at {name}")
            raise Killed(name)
        super().boundary(name)


@dataclass
class Planner:
    """Somebody with a workspace of their own."""

    path: Path
    network: BadNetwork
    ws: Workspace = field(init=False)

    def __post_init__(self) -> None:
        self.open()

    def open(self) -> None:
        self.ws = Workspace.open(self.path)
        self.ws.author = self.path.stem

    def sync(self, direction: str, fault: Fault) -> None:
        """One exchange; it may fail or die, as networks and computers do."""
        self.network.plan(fault)
        if fault.kind in _INSIDE:
            Stop.at(fault.number * STRIDE, _INSIDE[fault.kind])
        try:
            KillableSyncer(self.ws, self.network).run(direction)
        except (Unreachable, TooSlow, Broken):
            pass
        except Killed:
            self.come_back()
        except BadAnswer:
            if fault.kind != "half answer":
                raise
        finally:
            Stop.clear()
            self.network.plan(Fault())
        assert not self.ws.db.in_transaction

    def come_back(self) -> None:
        """Start again after the process died; in a file of its own, nobody else exchanges."""
        Stop.clear()
        self.ws.close()
        self.open()
        # Its process lives on, in this test; what is left of the lease is a minute old.
        self.ws.db.execute("UPDATE sync_lease SET beat = '2000-01-01T00:00:00.000Z'")

    def value(self, contribution: str, name: str) -> Any:
        row = self.ws.db.execute(
            "SELECT status, answer, answer_ready, assignee FROM contributions WHERE uuid = ?",
            (contribution,),
        ).fetchone()
        return normal(name, dict(zip(FIELDS, row))[name])

    def fid(self, contribution: str) -> Optional[int]:
        row = self.ws.db.execute(
            "SELECT fid FROM contributions WHERE uuid = ?", (contribution,)
        ).fetchone()
        return None if row is None else int(row[0])

    def taggings(self) -> dict[str, tuple[Any, ...]]:
        rows = self.ws.db.execute(
            'SELECT uuid, contribution, term, role, origin, author, "at", note FROM taggings'
        )
        return {row[0]: row[1:] for row in rows}

    def contributions(self) -> list[str]:
        rows = self.ws.db.execute("SELECT uuid FROM contributions ORDER BY fid")
        return [uuid for (uuid,) in rows]


class World:
    """Three planners, one platform, and a witness."""

    def __init__(self, template: Path, folder: Path, client: Any, token: str) -> None:
        shutil.copytree(template, folder, dirs_exist_ok=True)
        self.folder = folder
        self._client = client
        self.sent: list[dict[str, Any]] = []  # every op the platform answered, in order
        self.mail = Mail()
        self.use_database(self.database)
        self.planners = [
            Planner(folder / f"planner{n}.gpkg", BadNetwork(client, token, self.sent, self.mail))
            for n in (1, 2, 3)
        ]
        # The witness: who added or removed which link, who saw and set which values.
        self.added: dict[tuple[str, str], set[int]] = defaultdict(set)
        self.removed: dict[tuple[str, str], set[int]] = defaultdict(set)
        self.gone: list[set[str]] = [set() for _ in self.planners]  # identifiers each removed
        self.setters: dict[tuple[str, str], dict[int, Any]] = defaultdict(dict)
        self.seen: dict[tuple[int, str], set[str]] = defaultdict(set)
        self.told: set[tuple[int, str, str, Any]] = set()  # mine, of conflicts that were shown
        self.entered: list[str] = []
        self.snapshot: Optional[Path] = None
        self.copies: dict[int, Path] = {}

    @property
    def database(self) -> Path:
        return self.folder / "platform.sqlite"

    def use_database(self, path: Path) -> None:
        from enaction_platform.storage.database import Database

        self._client.app.state.database.close()
        self._client.app.state.database = Database(f"sqlite:///{path}")

    def close(self) -> None:
        for planner in self.planners:
            planner.ws.close()
        self._client.app.state.database.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    # The platform's life

    def back_up_platform(self) -> None:
        """The operator makes a backup and says so: what it holds is durable."""
        with self._platform() as db:
            db.execute("UPDATE platform SET backup_seq = seq")
        self.snapshot = self.folder / "backup.sqlite"
        with self._platform() as db, sqlite3.connect(self.snapshot) as copy:
            db.backup(copy)

    def restore_platform(self) -> None:
        """The disk broke: the backup is put back, with a new epoch."""
        if self.snapshot is None:
            return
        tally("platform restored")
        self._client.app.state.database.close()
        for leftover in self.folder.glob("platform.sqlite*"):
            leftover.unlink()
        shutil.copy(self.snapshot, self.database)
        with self._platform() as db:
            db.execute("UPDATE platform SET epoch = ?", (str(uuid.uuid4()),))
        self.use_database(self.database)

    @contextmanager
    def _platform(self) -> Iterator[sqlite3.Connection]:
        db = sqlite3.connect(self.database)
        try:
            with db:
                yield db
        finally:
            db.close()

    def entities(self, kind: str) -> dict[str, dict[str, Any]]:
        """What the platform has."""
        with self._platform() as db:
            rows = db.execute(
                "SELECT id, data FROM entities WHERE kind = ? AND data IS NOT NULL", (kind,)
            )
            return {identifier: json.loads(data) for identifier, data in rows}

    # The network's life

    def deliver_late(self) -> None:
        """What was on its way for long arrives, the last first."""
        while self.mail.late:
            tally("network: late message arrived")
            self.planners[0].network.carry(self.mail.late.pop())

    def deliver_again(self, number: int) -> None:
        """A message that went through long ago arrives once more."""
        if self.mail.posted:
            tally("network: old message arrived again")
            self.planners[0].network.carry(self.mail.posted[number % len(self.mail.posted)])

    # The life of planners' files

    def exchange(self, who: int, direction: str, fault: Fault) -> None:
        """One exchange; whatever came of it, what only this planner decided is on screen."""
        self.planners[who].sync(direction, fault)
        for (contribution, name), setters in self.setters.items():
            if setters.keys() == {who} and self.planners[who].fid(contribution) is not None:
                shown = self.planners[who].value(contribution, name)
                assert shown == setters[who], "one's own decision is gone from the screen"

    def was_made_by_an_older_version(self, who: int, version: int) -> None:
        """The file as an earlier version of the plugin would have left it; it is opened again."""
        planner = self.planners[who]
        planner.ws.close()
        rewritten_as(version, planner.path)
        planner.open()
        tally("workspace of an older version opened")

    def keep_a_copy(self, who: int) -> None:
        """After an exchange that goes well, the planner copies the file somewhere."""
        self._exchange_well(who)
        copy = self.folder / f"copy{who}.gpkg"
        copy.unlink(missing_ok=True)
        with sqlite3.connect(copy) as target:
            self.planners[who].ws.db.backup(target)
        target.close()
        self.copies[who] = copy

    def put_the_copy_back(self, who: int) -> None:
        """Everything is sent, then the file of some time ago takes its place and catches up."""
        if who not in self.copies:
            return
        planner = self.planners[who]
        self._exchange_well(who)
        planner.ws.close()
        shutil.copy(self.copies[who], planner.path)
        planner.open()
        self._exchange_well(who)
        tally("old copy put back")

    def _exchange_well(self, who: int) -> None:
        self.planners[who].sync("both", Fault())
        self.resolve(who, "theirs")
        self.planners[who].sync("both", Fault())

    # Planners' gestures, witnessed

    @contextmanager
    def witnessed(self, who: int) -> Iterator[Planner]:
        """A gesture: which links it added and removed is seen on the rows themselves."""
        planner = self.planners[who]
        before = planner.taggings()
        yield planner
        after = planner.taggings()
        self.gone[who].update(before.keys() - after.keys())
        self.gone[who].difference_update(after.keys())
        for uuid_, row in after.items():
            if before.get(uuid_, (None, None))[:2] != row[:2]:
                self.added[row[:2]].add(who)
        for uuid_, row in before.items():
            if after.get(uuid_, (None, None))[:2] != row[:2]:
                self.removed[row[:2]].add(who)

    def decide(self, who: int, contribution: str, name: str, value: Any) -> None:
        """Set a field; what was on screen before is noted."""
        planner = self.planners[who]
        fid = planner.fid(contribution)
        if fid is None:
            return
        self.see(who, contribution, name, planner.value(contribution, name))
        planner.ws.assess([fid], name, value)
        self.setters[(contribution, name)][who] = normal(name, value)

    def see(self, who: int, contribution: str, name: str, value: Any) -> None:
        self.seen[(who, f"{contribution} {name}")].add(json.dumps(normal(name, value)))

    def resolve(self, who: int, choice: str) -> None:
        """Decide whatever is to be decided."""
        planner = self.planners[who]
        for conflict in list_conflicts(planner.ws):
            self.see(who, conflict.contribution, conflict.field, conflict.theirs)
            self.told.add((who, conflict.contribution, conflict.field, conflict.mine))
            resolve_conflict(planner.ws, conflict.id, choice)
            if choice == "mine":
                key = (conflict.contribution, conflict.field)
                self.setters[key][who] = normal(conflict.field, conflict.mine)

    def who(self, device: str) -> int:
        """The planner whose workspace has, or had, this identity towards the platform."""
        return next(
            who for who, planner in enumerate(self.planners) if device in planner.network.devices
        )

    # The end

    def settle(self) -> None:
        """Everybody exchanges on a good network until nothing moves; conflicts are decided."""
        self.deliver_late()
        for _ in range(12):
            for who, planner in enumerate(self.planners):
                planner.sync("both", Fault())
                self.resolve(who, "mine" if who == 0 else "theirs")
            if all(self._is_still(planner) for planner in self.planners):
                return
        raise AssertionError("the exchanges never came to an end")

    def _is_still(self, planner: Planner) -> bool:
        status = sync_status(planner.ws)
        return status.synchronised and not status.rejected and self._cursor(planner) == self.seq

    @property
    def seq(self) -> int:
        with self._platform() as db:
            return int(db.execute("SELECT seq FROM platform").fetchone()[0])

    def _cursor(self, planner: Planner) -> int:
        row = planner.ws.db.execute("SELECT v FROM sync_state WHERE k = 'cursor'").fetchone()
        return int(row[0])
