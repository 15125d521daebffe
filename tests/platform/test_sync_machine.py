"""Random histories of three planners, one platform and everything that goes wrong between them.

Invariants: I1 nothing a planner did is lost, I2 nothing takes effect twice, I4 all
end equal to the platform, I5 links are added unless removed, I6 nobody conflicts with
themselves, I7 nothing is overwritten unseen, I9 "synchronised" is proved. I3 (the
cursor is never ahead of the data) shows in I4 when a page is interrupted.
"""

from __future__ import annotations

import itertools
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from enaction_plugin.core.sync import capture_fields, outbox, pull, push
from enaction_plugin.core.sync.values import FIELDS, normal
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.core.workspace.database import set_state, transaction
from tests.platform.sync_world import TAGGING, BadNetwork, Fault, Planner, World
from tests.tally import tally

IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
SHORT = settings(
    max_examples=40, stateful_step_count=16, derandomize=True, deadline=None, database=None
)

WHO = st.integers(0, 2)
CONTRIBUTION = st.integers(0, 1)
TERM = st.sampled_from(["E1", "G01"])
FAULT = st.builds(
    Fault,
    st.sampled_from(
        [
            "none",
            "none",
            "killed",
            "killed",
            "lost answer",
            "lost request",
            "sent twice",
            "half answer",
        ]
    ),
    st.integers(1, 9),
)


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
            network = BadNetwork(self.client, self.token, [])
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

    @rule(who=WHO, direction=st.sampled_from(["both", "both", "push", "pull"]), fault=FAULT)
    def exchange(self, who: int, direction: str, fault: Fault) -> None:
        self.world.planners[who].sync(direction, fault)

    @rule(who=WHO)
    def exchange_well(self, who: int) -> None:
        self.world.planners[who].sync("both", Fault())


class Duel(History):
    """Two planners, one answer, pulls and pushes in any order."""

    @rule(who=st.integers(0, 1))
    def answer(self, who: int) -> None:
        self.world.decide(who, self.contribution(0), "answer", f"answer {next(self.numbers)}")

    @rule(who=st.integers(0, 1), direction=st.sampled_from(["push", "pull"]))
    def exchange(self, who: int, direction: str) -> None:
        self.world.planners[who].sync(direction, Fault())


class Relay(History):
    """Two planners, one answer that each writes in turn, confirmations that get lost."""

    @rule(who=st.integers(0, 1), fault=st.sampled_from([Fault(), Fault("lost answer", 3)]))
    def answer(self, who: int, fault: Fault) -> None:
        self.world.decide(who, self.contribution(0), "answer", f"answer {next(self.numbers)}")
        self.world.planners[who].sync("both", fault)

    @rule(who=st.integers(0, 1))
    def look(self, who: int) -> None:
        self.world.planners[who].sync("both", Fault())


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


class Everything(Restores, Decisions):
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


def audit(world: World) -> None:
    """Compare the witness, the platform and every workspace."""
    everybody_equals_the_platform(world)
    no_link_is_lost_or_comes_back(world)
    decisions_stand(world)
    nothing_was_overwritten_unseen(world)
    nobody_conflicts_with_themselves(world)
    what_was_entered_is_there_once(world)


def everybody_equals_the_platform(world: World) -> None:
    links = {
        identifier: tuple(data[name] for name in TAGGING)
        for identifier, data in world.entities("tagging").items()
    }
    decided = world.entities("assessment")
    for planner in world.planners:
        assert planner.taggings() == links
        assert set(planner.contributions()) == set(world.entities("contribution"))
        for contribution in planner.contributions():
            for name in FIELDS:
                theirs = decided.get(contribution, {}).get(name, {}).get("value")
                assert planner.value(contribution, name) == normal(name, theirs)
        log = planner.ws.db.execute("SELECT event FROM sync_log").fetchall()
        assert ("checksums differ",) not in log


def no_link_is_lost_or_comes_back(world: World) -> None:
    present = {(d["contribution"], d["term"]) for d in world.entities("tagging").values()}
    for link in world.added:
        if link not in world.removed:
            assert link in present, "a link that nobody removed is lost"
    for link in present:
        assert link in world.added, "a link that nobody made"
    for gone in world.gone:
        assert not gone & set(world.entities("tagging")), "a link that was removed is back"


def decisions_stand(world: World) -> None:
    decided = world.entities("assessment")
    for (contribution, name), setters in world.setters.items():
        value = normal(name, decided.get(contribution, {}).get(name, {}).get("value"))
        if len(setters) > 1:
            continue
        (who,) = setters
        assert value == setters[who], "a decision is lost"
        conflicts = world.planners[who].ws.db.execute(
            "SELECT count(*) FROM sync_conflict WHERE contribution = ? AND field = ?",
            (contribution, name),
        )
        assert conflicts.fetchone()[0] == 0, "somebody conflicts with themselves"


def nothing_was_overwritten_unseen(world: World) -> None:
    values: dict[str, Any] = {}
    for op in world.sent:
        if op["kind"] != "assessment":
            continue
        values[op["op"]] = op["value"]
        if op["status"] == "applied" and op["after"] is not None:
            before = json.dumps(normal(op["field"], values.get(op["after"])))
            seen = world.seen[(world.who(op["device"]), f"{op['id']} {op['field']}")]
            assert before in seen, "a value was overwritten by somebody who had not seen it"


def nobody_conflicts_with_themselves(world: World) -> None:
    """No conflict is about a value whose successor was written by somebody who had seen it."""
    ops = {op["op"]: op for op in world.sent if op["kind"] == "assessment"}
    for planner in world.planners:
        conflicts = planner.ws.db.execute(
            "SELECT contribution, mine, their_version FROM sync_conflict WHERE field = 'answer'"
        )
        for contribution, mine, version in conflicts:
            while version in ops:
                op = ops[version]
                own = (op["id"], op["value"]) == (contribution, mine)
                assert not (own and op["device"] in planner.network.devices), (
                    "a conflict with oneself"
                )
                version = op["after"]  # noqa: PLW2901 - back through what was seen


def what_was_entered_is_there_once(world: World) -> None:
    titles = [data["title"] for data in world.entities("contribution").values()]
    for title in world.entered:
        assert titles.count(title) == 1


@pytest.fixture(scope="module", autouse=True)
def template() -> Iterator[None]:
    global TEMPLATE  # noqa: PLW0603 - hypothesis makes the machines itself
    TEMPLATE = Template()
    with TEMPLATE.client:
        yield
    shutil.rmtree(TEMPLATE.folder, ignore_errors=True)


def budget() -> settings:
    """Forty histories in `make test`, or as many as `make reliability` asks for."""
    return settings() if settings.default.max_examples > 100 else SHORT


@pytest.mark.reliability
@pytest.mark.parametrize("machine", [Everything, Decisions, Restores], ids=lambda m: m.__name__)
def test_no_history_loses_work(machine: type[History]) -> None:
    run_state_machine_as_test(machine, settings=budget())


# Mistakes planted on purpose: a machine that does not find them looks at nothing.


def forget_the_sealed_batch(patch: pytest.MonkeyPatch) -> None:
    """After a crash, changes are sent as new ones instead of the same."""

    def renew(self: push.Push) -> None:
        with transaction(self._db):
            left = outbox.entries(
                self._db.execute("SELECT * FROM sync_outbox WHERE state = 'inflight'")
            )
            outbox.renew(self._db, left)
            self._db.execute("DELETE FROM sync_batch")
        original(self)

    original = push.Push.run
    patch.setattr(push.Push, "run", renew)


def move_the_cursor_first(patch: pytest.MonkeyPatch) -> None:
    """The cursor is committed before the page it belongs to."""
    original = pull.Pull._store

    def store(self: pull.Pull, page: Any, after: int, mine: set[int]) -> bool:
        with transaction(self._db):
            set_state(self._db, "cursor", page.next)
        self._boundary("between")
        with transaction(self._db):
            set_state(self._db, "cursor", after)
        return original(self, page, after, mine)

    patch.setattr(pull.Pull, "_store", store)


def overwrite_unseen(patch: pytest.MonkeyPatch) -> None:
    """A change claims to follow the platform's latest value instead of the one on screen."""
    original = capture_fields._seen

    def seen(field: str, mine: Any, held: Any, sight: Any) -> Any:
        return original(field, mine, (), sight)

    patch.setattr(capture_fields, "_seen", seen)


def trust_the_platform_for_ever(patch: pytest.MonkeyPatch) -> None:
    """What a restored platform has lost is not sent again."""
    patch.setattr(outbox, "requeue_acked", lambda db: 0)


MUTANTS: list[tuple[Callable[[pytest.MonkeyPatch], None], type[History]]] = [
    (forget_the_sealed_batch, Relay),
    (move_the_cursor_first, Links),
    (overwrite_unseen, Duel),
    (trust_the_platform_for_ever, Restores),
]


@pytest.mark.parametrize(("plant", "machine"), MUTANTS, ids=lambda value: value.__name__)
def test_the_machine_finds(
    plant: Callable[[pytest.MonkeyPatch], None],
    machine: type[History],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plant(monkeypatch)
    search = settings(SHORT, max_examples=400, phases=[Phase.generate], report_multiple_bugs=False)
    with pytest.raises((AssertionError, BaseExceptionGroup)):  # noqa: F821 - Python 3.11
        run_state_machine_as_test(machine, settings=search)
