"""Machines that write histories: what planners, networks, computers and the platform do.

hypothesis draws the rules and their arguments; `History` says how every history begins
and ends. Wide machines do everything, narrow ones make one kind of trouble likely.
"""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from enaction_plugin.core.workspace import Workspace
from tests.platform.bad_network import FAULTS, STOPS, BadNetwork, Fault, Mail
from tests.platform.older import VERSIONS
from tests.platform.stopping import Killed, Stop, stoppable
from tests.platform.sync_audit import audit
from tests.platform.sync_world import Planner, World
from tests.tally import tally

IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it

WHO = st.integers(0, 2)
CONTRIBUTION = st.integers(0, 1)
TERM = st.sampled_from(["E1", "G01"])
NUMBER = st.integers(1, 9)
BAD_NETWORK = st.builds(Fault, st.sampled_from(FAULTS), st.integers(1, 6))
STOPPED = st.builds(Fault, st.sampled_from(STOPS), st.integers(1, 12))
DIRECTION = st.sampled_from(["both", "both", "push", "pull"])


class Template:
    """A platform with three contributions and three workspaces that have read them."""

    def __init__(self) -> None:
        from starlette.testclient import TestClient

        from enaction_platform.app import create_app
        from enaction_platform.settings import Settings
        from tests.platform.serving import prepare

        shared = IN_MEMORY if IN_MEMORY.is_dir() else None
        self.folder = Path(tempfile.mkdtemp(prefix="enaction-", dir=shared))
        self.files = self.folder / "template"
        self.files.mkdir()
        url = f"sqlite:///{self.files / 'platform.sqlite'}"
        self.token = prepare(url)[0]
        unhurried = Settings(rate=1e9, burst=10**9)
        self.client = TestClient(create_app(url, unhurried), base_url="http://platform.test")
        self._number = itertools.count()
        with self.client:
            network = BadNetwork(self.client, self.token, [], Mail())
            for name in ("planner1", "planner2", "planner3"):
                path = self.files / f"{name}.gpkg"
                Workspace.create(path).close()
                planner = Planner(path, network)
                planner.sync("both", Fault())
                planner.ws.close()
        self.client.app.state.database.close()  # type: ignore[attr-defined]

    def world(self) -> World:
        folder = self.folder / f"world{next(self._number)}"
        return World(self.files, folder, self.client, self.token)


TEMPLATE: Template


@contextmanager
def prepared() -> Iterator[None]:
    """What machines start from, while a module of tests runs: hypothesis makes them itself."""
    global TEMPLATE  # noqa: PLW0603
    with stoppable():
        TEMPLATE = Template()
        with TEMPLATE.client:
            yield
    shutil.rmtree(TEMPLATE.folder, ignore_errors=True)


class History(RuleBasedStateMachine):
    """What every history begins and ends with."""

    def __init__(self) -> None:
        super().__init__()
        self.world = TEMPLATE.world()
        self.world.back_up_platform()
        self.contributions = self.world.planners[0].contributions()
        self.numbers = itertools.count(1)

    def contribution(self, index: int) -> str:
        return self.contributions[index]

    def teardown(self) -> None:
        tally("histories")
        try:
            self.world.settle()
            audit(self.world)
        finally:
            self.world.close()


class Exchanges(History):
    """Exchanges on a bad network, on computers that die."""

    @rule(who=WHO, direction=DIRECTION, fault=BAD_NETWORK)
    def exchange_on_a_bad_network(self, who: int, direction: str, fault: Fault) -> None:
        self.world.exchange(who, direction, fault)

    @rule(who=WHO, direction=DIRECTION, fault=STOPPED)
    def exchange_and_stop(self, who: int, direction: str, fault: Fault) -> None:
        self.world.exchange(who, direction, fault)

    @rule(who=WHO, direction=DIRECTION)
    def exchange_well(self, who: int, direction: str) -> None:
        self.world.exchange(who, direction, Fault())


class Links(Exchanges):
    """Links made and removed."""

    @rule(who=WHO, index=CONTRIBUTION, term=TERM)
    def tag(self, who: int, index: int, term: str) -> None:
        with self.world.witnessed(who) as planner:
            fid = planner.fid(self.contribution(index))
            if fid is not None:
                planner.ws.tag([fid], term)

    @rule(who=WHO, index=CONTRIBUTION, term=TERM)
    def untag(self, who: int, index: int, term: str) -> None:
        with self.world.witnessed(who) as planner:
            fid = planner.fid(self.contribution(index))
            if fid is not None:
                planner.ws.untag([fid], term)


class Decisions(Exchanges):
    """Fields decided, by several at once."""

    @rule(who=WHO, index=CONTRIBUTION)
    def answer(self, who: int, index: int) -> None:
        text = f"answer {next(self.numbers)}"
        self.world.decide(who, self.contribution(index), "answer", text)

    @rule(who=WHO, index=CONTRIBUTION, value=st.sampled_from(["todo", "study", "accepted"]))
    def assess(self, who: int, index: int, value: str) -> None:
        self.world.decide(who, self.contribution(index), "status", value)

    @rule(who=WHO, choice=st.sampled_from(["mine", "theirs"]))
    def decide(self, who: int, choice: str) -> None:
        self.world.resolve(who, choice)


class Restores(Links):
    """A platform that loses its disk."""

    @rule()
    def back_up(self) -> None:
        self.world.back_up_platform()

    @rule()
    def restore(self) -> None:
        self.world.restore_platform()


class Files(Exchanges):
    """Messages that come late or again, files of earlier versions, copies put back."""

    @rule()
    def late_messages_arrive(self) -> None:
        self.world.deliver_late()

    @rule(number=NUMBER)
    def an_old_message_arrives_again(self, number: int) -> None:
        self.world.deliver_again(number)

    @rule(who=WHO, version=st.sampled_from(VERSIONS))
    def open_a_file_of_an_older_version(self, who: int, version: int) -> None:
        self.world.was_made_by_an_older_version(who, version)

    @rule(who=WHO)
    def keep_a_copy(self, who: int) -> None:
        self.world.keep_a_copy(who)

    @rule(who=WHO)
    def put_the_copy_back(self, who: int) -> None:
        self.world.put_the_copy_back(who)


class Journeys(Files, Links, Decisions):
    """Links and decisions on files that travel."""

    @rule(who=WHO, index=CONTRIBUTION, number=NUMBER)
    def die_while_linking(self, who: int, index: int, number: int) -> None:
        """The process dies in the middle of a gesture: the rows say whether it was made."""
        with self.world.witnessed(who) as planner:
            fid = planner.fid(self.contribution(index))
            if fid is None:
                return
            Stop.at(number, Killed)
            try:
                planner.ws.tag([fid], "E2")
            except Killed:
                planner.come_back()
            finally:
                Stop.clear()


class Everything(Restores, Journeys):
    """All of it together, with what other programs do to the file."""

    @rule(who=WHO)
    def undo(self, who: int) -> None:
        with self.world.witnessed(who) as planner:
            step = planner.ws.last_step()
            if step is not None and step.action in ("tag", "untag"):
                planner.ws.undo()

    @rule(who=WHO)
    def edit_in_the_attribute_table(self, who: int) -> None:
        with self.world.witnessed(who) as planner:
            planner.ws.db.execute(
                "UPDATE taggings SET term = 'G02', role = 'principal' WHERE fid ="
                " (SELECT min(fid) FROM taggings)"
            )

    @rule(who=WHO, index=CONTRIBUTION)
    def delete_in_qgis(self, who: int, index: int) -> None:
        planner = self.world.planners[who]
        planner.ws.db.execute(
            "DELETE FROM contributions WHERE uuid = ?", (self.contribution(index),)
        )

    @rule(who=WHO)
    def enter_a_contribution(self, who: int) -> None:
        with self.world.witnessed(who) as planner:
            title = f"Atelier {next(self.numbers)}"
            planner.ws.db.execute("INSERT INTO contributions (title) VALUES (?)", (title,))
            fid = planner.ws.db.execute("SELECT max(fid) FROM contributions").fetchone()[0]
            planner.ws.tag([fid], "E1")
        self.world.entered.append(title)
