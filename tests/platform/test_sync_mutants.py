"""Mistakes planted on purpose: a machine that does not find them looks at nothing.

Each mistake has a narrow machine that makes the situation it needs likely, so that it
is found within seconds; without the mistake the same machine finds nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule, run_state_machine_as_test

from enaction_plugin.core.sync import (
    capture_fields,
    fields,
    links,
    outbox,
    pull,
    push,
    settle,
)
from enaction_plugin.core.sync.merge import Register
from enaction_plugin.core.sync.outbox import Entry
from enaction_plugin.core.workspace import deleted
from enaction_plugin.core.workspace.database import set_state, transaction
from tests.platform import sync_histories as histories
from tests.platform.bad_network import Fault

TWO = st.integers(0, 1)
WAY = st.sampled_from(["push", "pull"])


@pytest.fixture(scope="module", autouse=True)
def template() -> Iterator[None]:
    with histories.prepared():
        yield


class Duel(histories.History):
    """Two planners, one answer; one has written it, the other hears of it while writing."""

    @initialize()
    def write_at_once(self) -> None:
        self.answer(0)
        self.answer(1)
        self.exchange(1, "push")
        self.exchange(0, "pull")

    @rule(who=TWO)
    def answer(self, who: int) -> None:
        self.world.decide(who, self.contribution(0), "answer", f"answer {next(self.numbers)}")

    @rule(who=TWO, direction=WAY)
    def exchange(self, who: int, direction: str) -> None:
        self.world.exchange(who, direction, Fault())


class Relay(histories.History):
    """Two planners, one answer that each writes in turn, confirmations that get lost."""

    @initialize()
    def write_unheard(self) -> None:
        self.answer(0, Fault("lost confirmation"))

    @rule(who=TWO, fault=st.sampled_from([Fault(), Fault("lost confirmation")]))
    def answer(self, who: int, fault: Fault) -> None:
        self.world.decide(who, self.contribution(0), "answer", f"answer {next(self.numbers)}")
        self.world.exchange(who, "both", fault)

    @rule(who=TWO)
    def look(self, who: int) -> None:
        self.world.exchange(who, "both", Fault())


class Pages(histories.History):
    """One links and sends; the other dies somewhere between two pages."""

    @rule(number=st.integers(1, 4))
    def link_and_read(self, number: int) -> None:
        with self.world.witnessed(0) as planner:
            planner.ws.tag([planner.fid(self.contribution(0))], f"E{number}")
        self.world.exchange(0, "push", Fault())
        self.world.exchange(1, "pull", Fault("killed", number))


class SameLink(histories.History):
    """Two planners have made the same link, and one may already remove it."""

    @initialize()
    def link_twice(self) -> None:
        for who in (0, 1):
            self.tag(who)
            self.world.exchange(who, "push", Fault())
        for who in (0, 1):
            self.world.exchange(who, "pull", Fault())

    @rule(who=TWO)
    def tag(self, who: int) -> None:
        with self.world.witnessed(who) as planner:
            fid = planner.fid(self.contribution(0))
            if fid is not None:
                planner.ws.tag([fid], "E1")

    @rule()
    def remove_one_link_and_tell(self) -> None:
        with self.world.witnessed(0) as planner:
            planner.ws.db.execute(
                "DELETE FROM taggings WHERE fid = (SELECT max(fid) FROM taggings)"
            )
        self.world.exchange(0, "push", Fault())
        self.world.exchange(1, "pull", Fault())

    @rule(who=TWO, direction=WAY)
    def exchange(self, who: int, direction: str) -> None:
        self.world.exchange(who, direction, Fault())


class Alone(histories.History):
    """One planner decides and sends; another program deletes what was decided about."""

    @rule()
    def answer_and_send(self) -> None:
        self.world.decide(0, self.contribution(0), "answer", f"answer {next(self.numbers)}")
        self.world.exchange(0, "push", Fault())

    @rule()
    def read(self) -> None:
        self.world.exchange(0, "pull", Fault())

    @rule()
    def delete_in_qgis(self) -> None:
        self.world.planners[0].ws.db.execute(
            "DELETE FROM contributions WHERE uuid = ?", (self.contribution(0),)
        )


class Silence(histories.History):
    """A confirmation is lost, somebody writes meanwhile, and the feed is read first."""

    @initialize()
    def be_overwritten_unheard(self) -> None:
        self.answer(0, Fault("lost confirmation"))
        self.exchange(1, "pull")
        self.answer(1, Fault())
        self.exchange(0, "pull")

    @rule(who=TWO, fault=st.sampled_from([Fault(), Fault("lost confirmation")]))
    def answer(self, who: int, fault: Fault) -> None:
        self.world.decide(who, self.contribution(0), "answer", f"answer {next(self.numbers)}")
        self.world.exchange(who, "push", fault)

    @rule(who=TWO, direction=WAY)
    def exchange(self, who: int, direction: str) -> None:
        self.world.exchange(who, direction, Fault())
        self.world.resolve(who, "theirs")


class Disks(histories.History):
    """The platform confirms, then loses its disk."""

    @rule(who=TWO, number=st.integers(1, 4))
    def link_and_send(self, who: int, number: int) -> None:
        with self.world.witnessed(who) as planner:
            planner.ws.tag([planner.fid(self.contribution(0))], f"E{number}")
        self.world.exchange(who, "both", Fault())

    @rule()
    def back_up(self) -> None:
        self.world.back_up_platform()

    @rule()
    def restore(self) -> None:
        self.world.restore_platform()


def forget_the_sealed_batch(patch: pytest.MonkeyPatch) -> None:
    """After a crash, changes are sent as new ones instead of the same."""

    def renew(self: push.Push, captured: Any) -> None:
        for _ in captured:
            pass
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

    def store(self: pull.Pull, pages: Any, after: int, mine: set[int]) -> bool:
        with transaction(self._db):
            set_state(self._db, "cursor", pages[-1].next)
        self._boundary("between")
        with transaction(self._db):
            set_state(self._db, "cursor", after)
        return original(self, pages, after, mine)

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


def follow_only_what_was_read(patch: pytest.MonkeyPatch) -> None:
    """A change made after one that is on its way claims to follow the platform's value."""
    original = capture_fields._seen

    def seen(field: str, mine: Any, held: Any, sight: Any) -> Any:
        return original(field, (), held, sight)

    patch.setattr(capture_fields, "_seen", seen)


def show_the_old_value_until_it_is_read(patch: pytest.MonkeyPatch) -> None:
    """Between the confirmation and the next reading, one's own value is not on screen."""

    def applied(self: settle.Settler, entry: Entry, result: Any) -> None:
        uuid, field = entry.contribution, str(entry.field)
        if not self._follow(entry, Register(entry.value, result.version)):
            fields.show(self._db, uuid, field, fields.register_of(self._db, uuid, field))

    patch.setattr(settle.Settler, "_field_applied", applied)


def believe_old_answers(patch: pytest.MonkeyPatch) -> None:
    """A confirmation that comes late counts as news."""
    patch.setattr(settle.Settler, "_is_news", lambda self, result: result.seq is not None)


def drop_what_is_to_be_decided(patch: pytest.MonkeyPatch) -> None:
    """What the platform did not take because of another value is let go."""

    def conflict(self: settle.Settler, entry: Entry, result: Any) -> None:
        uuid, field = entry.contribution, str(entry.field)
        theirs = Register(*(getattr(result.current, name) for name in Register._fields))
        outbox.drop(self._db, [entry])
        fields.remember(self._db, uuid, field, theirs)
        fields.show(self._db, uuid, field, theirs)

    patch.setattr(settle.Settler, "_conflict", conflict)


def remove_every_link_alike(patch: pytest.MonkeyPatch) -> None:
    """A removal takes all links to the same term with it, also those nobody had seen."""
    original = links.drop

    def drop(db: Any, uuid: str) -> Any:
        alike = db.execute(
            "SELECT o.uuid FROM taggings t JOIN taggings o ON o.contribution = t.contribution"
            " AND o.term = t.term WHERE t.uuid = ?",
            (uuid,),
        ).fetchall()
        return set().union(*(original(db, other) for (other,) in alike)) | set(original(db, uuid))

    patch.setattr(links, "drop", drop)


def let_deletions_win(patch: pytest.MonkeyPatch) -> None:
    """What was deleted in another program comes back without the work done on it."""
    original = deleted._columns
    patch.setattr(deleted, "_columns", lambda doc, last: original(doc, None))


MUTANTS: list[tuple[Callable[[pytest.MonkeyPatch], None], type[histories.History]]] = [
    (forget_the_sealed_batch, Relay),
    (move_the_cursor_first, Pages),
    (overwrite_unseen, Duel),
    (trust_the_platform_for_ever, Disks),
    (follow_only_what_was_read, Silence),
    (show_the_old_value_until_it_is_read, Alone),
    (believe_old_answers, Silence),
    (drop_what_is_to_be_decided, Duel),
    (remove_every_link_alike, SameLink),
    (let_deletions_win, Alone),
]


def searched(machine: type[histories.History], histories_: int) -> None:
    search = settings(
        max_examples=histories_,
        stateful_step_count=10,
        phases=[Phase.generate],
        derandomize=True,
        deadline=None,
        database=None,
        report_multiple_bugs=False,
    )
    run_state_machine_as_test(machine, settings=search)


@pytest.mark.parametrize(("plant", "machine"), MUTANTS, ids=lambda value: value.__name__)
def test_the_machine_finds(
    plant: Callable[[pytest.MonkeyPatch], None],
    machine: type[histories.History],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plant(monkeypatch)
    with pytest.raises((AssertionError, BaseExceptionGroup)):  # noqa: F821 - Python 3.11
        searched(machine, 100)


@pytest.mark.parametrize("machine", sorted({m for _, m in MUTANTS}, key=lambda m: m.__name__))
def test_without_a_mistake_it_finds_nothing(machine: type[histories.History]) -> None:
    searched(machine, 4)
