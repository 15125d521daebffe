"""Random histories of three planners, one platform and everything that goes wrong between them.

`sync_histories` makes them, `sync_audit` says what must hold in the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from enaction_plugin.core.sync import list_conflicts
from enaction_plugin.core.workspace.database import set_state, transaction
from tests.platform import sync_histories as histories
from tests.platform.bad_network import FAULTS, STOPS, Fault
from tests.platform.older import VERSIONS
from tests.platform.sync_audit import audit
from tests.platform.sync_world import STRIDE, Planner, World
from tests.tally import occurred

SHORT = settings(
    max_examples=25, stateful_step_count=16, derandomize=True, deadline=None, database=None
)
BOUNDARIES = 14
NAMES = ("greeted", "capture", "seal", "sealed", "answered", "settled", "page")
STATEMENTS = 230
"""Statements of an exchange with something to send and to receive, about."""
MUST_HAPPEN = {
    *(f"network: {fault}" for fault in FAULTS),
    *(f"stops: {stop}" for stop in STOPS),
    *(f"killed at {name}" for name in NAMES),
    "network: late message arrived",
    "network: old message arrived again",
    "platform restored",
    "workspace of an older version opened",
    "old copy put back",
}


@pytest.fixture(scope="module", autouse=True)
def template() -> Iterator[None]:
    with histories.prepared():
        yield


def budget() -> settings:
    """Twenty-five histories in `make test`, or as many as `make reliability` asks for."""
    return settings() if settings.default.max_examples > 100 else SHORT


@pytest.mark.reliability
@pytest.mark.parametrize(
    "machine",
    [histories.Everything, histories.Decisions, histories.Restores, histories.Journeys],
    ids=lambda m: m.__name__,
)
def test_no_history_loses_work(machine: type[histories.History]) -> None:
    run_state_machine_as_test(machine, settings=budget())


def every_fault() -> Iterator[Fault]:
    """Each fault at each place of an exchange: request, boundary, every few statements."""
    for number in range(1, 7):
        for kind in FAULTS:
            yield Fault(kind, number)
    for number in range(1, BOUNDARIES + 1):
        yield Fault("killed", number)
    for name in NAMES:
        yield Fault(f"killed at {name}")
    for number in range(1, STATEMENTS // STRIDE):
        yield Fault("killed inside", number)
        yield Fault("exception", number)


@pytest.mark.reliability
def test_rows_02_to_06_16_34_and_52_every_fault_at_every_place_of_an_exchange() -> None:
    before = occurred.copy()
    world = histories.TEMPLATE.world()
    world.back_up_platform()
    one, two = world.planners[0].contributions()[:2]
    for number, fault in enumerate(every_fault()):
        who = number % 3
        world.decide(who, (one, two)[number % 2], "answer", f"answer {number}")
        with world.witnessed(who) as planner:
            planner.ws.tag([planner.fid(one)], f"E{1 + number % 5}")
            planner.ws.untag([planner.fid(two)], f"E{1 + number % 5}")
        world.exchange(who, "both", fault)
        world.resolve(who, "theirs")
        if number % 20 == 0:
            world.deliver_late()
            world.deliver_again(number)
            world.was_made_by_an_older_version(who, VERSIONS[number % len(VERSIONS)])
            world.keep_a_copy(who)
        if number % 20 == 10:
            world.restore_platform()
            world.put_the_copy_back(who)
    world.settle()
    audit(world)
    world.close()
    happened = {what for what in occurred if occurred[what] > before[what]}
    assert set() == MUST_HAPPEN - happened


def test_row_26_what_is_sent_again_to_a_restored_platform_is_what_the_screen_says() -> None:
    world = histories.TEMPLATE.world()
    world.back_up_platform()
    idea = world.planners[0].contributions()[0]
    for who, text in ((0, "first"), (1, "second")):
        world.planners[who].sync("pull", Fault())
        world.decide(who, idea, "answer", text)
        world.planners[who].sync("push", Fault())
    world.planners[0].sync("both", Fault())
    assert world.planners[0].value(idea, "answer") == "second"
    world.restore_platform()  # it has neither; the second comes from a computer that is off
    world.planners[0].sync("both", Fault())
    assert world.entities("assessment")[idea]["answer"]["value"] == "first"
    assert world.planners[0].value(idea, "answer") == "first"
    world.settle()
    audit(world)
    assert world.planners[0].value(idea, "answer") == "second"
    world.close()


def sent_again_and_contradicted(world: World) -> str:
    """The first planner's two answers, sent again to a platform that has another's; the idea."""
    mine, theirs = world.planners[:2]
    world.back_up_platform()
    idea = mine.contributions()[0]
    for text in ("first", "second"):
        world.decide(0, idea, "answer", text)
        mine.sync("push", Fault())
    world.restore_platform()
    world.decide(1, idea, "answer", "another's")
    theirs.sync("both", Fault())
    return idea


def what_is_to_be_decided(planner: Planner) -> list[Any]:
    return [conflict.mine for conflict in list_conflicts(planner.ws)]


def test_row_26_what_is_written_behind_several_sent_again_is_what_is_decided() -> None:
    world = histories.TEMPLATE.world()
    idea = sent_again_and_contradicted(world)
    mine = world.planners[0]
    mine.sync("push", Fault("lost confirmation"))
    world.decide(0, idea, "answer", "third")
    mine.sync("push", Fault())
    assert what_is_to_be_decided(mine) == ["third"]
    world.settle()
    audit(world)
    assert mine.value(idea, "answer") == "third"
    world.close()


def test_row_26_what_is_written_before_the_last_answer_comes_is_what_is_decided() -> None:
    world = histories.TEMPLATE.world()
    idea = sent_again_and_contradicted(world)
    mine = world.planners[0]
    with transaction(mine.ws.db):
        set_state(mine.ws.db, "batch_ops", 1)
    while not what_is_to_be_decided(mine):
        mine.sync("push", Fault("killed at settled"))
    mine.sync("push", Fault("lost confirmation"))
    assert what_is_to_be_decided(mine) == ["first"]
    world.decide(0, idea, "answer", "third")
    mine.sync("push", Fault())
    assert what_is_to_be_decided(mine) == ["third"]
    world.settle()
    audit(world)
    world.close()
