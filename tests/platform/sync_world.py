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
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from enaction_plugin.core.connectors import NativePlatform
from enaction_plugin.core.connectors.errors import TooSlow, Unreachable
from enaction_plugin.core.connectors.transport import Response
from enaction_plugin.core.sync import Syncer, list_conflicts, resolve_conflict, sync_status
from enaction_plugin.core.sync.values import FIELDS, normal
from enaction_plugin.core.workspace import Workspace
from tests.tally import tally

ADDRESS = "http://platform.test"
TAGGING = ("contribution", "term", "role", "origin", "author", "at", "note")


class Killed(BaseException):
    """The process is gone: nothing after this line runs, not even a handler."""


@dataclass
class Fault:
    """What happens to one exchange: at request `number` or at boundary `number`."""

    kind: str = "none"  # none, lost request, lost answer, sent twice, half answer, killed
    number: int = 1


class BadNetwork:
    """A transport to the platform's application that carries out one fault."""

    address = ADDRESS

    def __init__(self, client: Any, token: str, log: list[dict[str, Any]]) -> None:
        self._client = client
        self._headers = {"Authorization": f"Bearer {token}"}
        self._log = log
        self.fault = Fault()
        self._requests = 0
        self.devices: set[str] = set()

    def plan(self, fault: Fault) -> None:
        """Arm a fault for the next exchange."""
        self.fault, self._requests = fault, 0

    def request(
        self,
        method: str,
        path: str,
        params: Optional[Mapping[str, Any]] = None,
        headers: Optional[Mapping[str, str]] = None,
        body: Optional[bytes] = None,
    ) -> Response:
        self._requests += 1
        now = self._requests == self.fault.number
        if now and self.fault.kind == "lost request":
            raise Unreachable(address=ADDRESS)
        response = self._carry(method, path, params, headers, body)
        if now and self.fault.kind == "sent twice":
            response = self._carry(method, path, params, headers, body)
        if now and self.fault.kind == "lost answer":
            raise TooSlow(address=ADDRESS, seconds=30)
        if now and self.fault.kind == "half answer":
            return Response(response.status, response.headers, response.body[:-7])
        return response

    def _carry(
        self,
        method: str,
        path: str,
        params: Optional[Mapping[str, Any]],
        headers: Optional[Mapping[str, str]],
        body: Optional[bytes],
    ) -> Response:
        answer = self._client.request(
            method, path, params=params, headers={**(headers or {}), **self._headers}, content=body
        )
        if method == "POST" and answer.status_code == 200 and body is not None:
            batch = json.loads(body)
            self.devices.add(batch["device"])
            self._note(batch, answer.json())
        names = {name.lower(): value for name, value in answer.headers.items()}
        return Response(answer.status_code, names, answer.content)

    def _note(self, batch: dict[str, Any], answer: dict[str, Any]) -> None:
        for op, result in zip(batch["ops"], answer["results"]):
            self._log.append({**op, "device": batch["device"], "status": result["status"]})


class KillableSyncer(Syncer):
    """An exchange that dies at its n-th boundary."""

    def __init__(self, ws: Workspace, network: BadNetwork) -> None:
        super().__init__(ws, NativePlatform(network), waits=())
        self._fault = network.fault
        self._boundaries = 0

    def boundary(self, name: str) -> None:
        self._boundaries += 1
        if self._fault.kind == "killed" and self._boundaries == self._fault.number:
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
        tally("faults", int(fault.kind not in ("none", "killed")))
        try:
            KillableSyncer(self.ws, self.network).run(direction)
        except (Unreachable, TooSlow):
            pass
        except Killed:
            tally("exchanges killed")
            self.ws.close()
            self.open()
            # Its lease would count for another minute, on this same live process.
            self.ws.db.execute("DELETE FROM sync_lease")
        except Exception as error:
            if fault.kind != "half answer" or type(error).__name__ != "BadAnswer":
                raise

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
        self.use_database(self.database)
        self.planners = [
            Planner(folder / f"planner{n}.gpkg", BadNetwork(client, token, self.sent))
            for n in (1, 2, 3)
        ]
        # The witness: who added or removed which link, who saw and set which values.
        self.added: dict[tuple[str, str], set[int]] = defaultdict(set)
        self.removed: dict[tuple[str, str], set[int]] = defaultdict(set)
        self.gone: list[set[str]] = [set() for _ in self.planners]  # identifiers each removed
        self.setters: dict[tuple[str, str], dict[int, Any]] = defaultdict(dict)
        self.seen: dict[tuple[int, str], set[str]] = defaultdict(set)
        self.entered: list[str] = []
        self.snapshot: Optional[Path] = None

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
