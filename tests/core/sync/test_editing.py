"""What arrives for rows that somebody is editing waits; what was not seen coming is asked about."""

from __future__ import annotations

import itertools
import json
import os
import socket
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, Optional

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from enaction_plugin.core.connectors.port import Change
from enaction_plugin.core.model.contribution import Contribution
from enaction_plugin.core.sync import (
    editing,
    inbox,
    lease,
    list_conflicts,
    reread,
    resolve_conflict,
    sync_status,
)
from enaction_plugin.core.sync.apply import apply
from enaction_plugin.core.sync.capture import capture
from enaction_plugin.core.sync.editing import CONTRIBUTIONS, TAGGINGS, Held, Holder
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.core.workspace.database import now, transaction

ONE = "11111111-1111-4111-8111-111111111111"
OTHER = "22222222-2222-4222-8222-222222222222"
LINK = "33333333-3333-4333-8333-333333333333"
LATER = "9999-01-01T00:00:00.000Z"
"""Editing that began after whatever has arrived."""


def assessment(seq: int, uuid: str, **values: Any) -> Change:
    """What the platform says of the decisions on a contribution; `seq` is the version."""
    data = {
        name: {"value": value, "version": f"v{seq}", "by": "Karim", "at": "2018-11-20T09:00:00Z"}
        for name, value in values.items()
    }
    return Change(seq, "assessment", uuid, data, "Karim", "2018-11-20T09:00:00Z")


def link(seq: int, *, there: bool = True) -> Change:
    data = {"contribution": ONE, "term": "E1", "role": "secondary", "origin": "manual",
            "author": "Karim", "at": "2018-11-20T09:00:00Z", "note": ""}  # fmt: skip
    return Change(seq, "tagging", LINK, data if there else None, "Karim", None)


def receive(ws: Workspace, *changes: Change) -> None:
    """A page of an exchange, as `Pull` writes it."""
    with transaction(ws.db, applying=True, projecting=False):
        apply(ws.db, inbox.set_aside(ws.db, changes))


def drain(ws: Workspace) -> int:
    return inbox.drain(ws.db, lambda _: None)


def written_by_qgis(ws: Workspace, uuid: str, **values: Any) -> None:
    """What QGIS does when a row is saved: the plugin's code is not asked."""
    for name, value in values.items():
        ws.db.execute(
            " ".join(("UPDATE contributions SET", name, "= ? WHERE uuid = ?")), (value, uuid)
        )


def fid(ws: Workspace, uuid: str, table: str = CONTRIBUTIONS) -> int:
    row = ws.db.execute(" ".join(("SELECT fid FROM", table, "WHERE uuid = ?")), (uuid,)).fetchone()
    return int(row[0])


def status_of(ws: Workspace, uuid: str) -> Optional[str]:
    return ws.db.execute("SELECT status FROM contributions WHERE uuid = ?", (uuid,)).fetchone()[0]


def hold(ws: Workspace, who: Holder, *uuids: str, since: str = LATER) -> None:
    who.tell(ws.db, [Held(CONTRIBUTIONS, since, [fid(ws, uuid) for uuid in uuids])])


def make(path: Path) -> Workspace:
    ws = Workspace.create(path)
    rows = [Contribution(uuid, str(n), "atelier") for n, uuid in enumerate((ONE, OTHER), 1)]
    ws.upsert_contributions(rows, remote=True)
    receive(ws, link(1), assessment(2, ONE, status="study"))
    return ws


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    """Two contributions the platform knows, the first with a link and a status."""
    with make(tmp_path / "atelier.gpkg") as made:
        yield made


# Rows that are announced


def test_what_arrives_for_a_held_row_waits_and_nothing_is_claimed(ws: Workspace) -> None:
    who = Holder()
    hold(ws, who, ONE)
    receive(ws, assessment(3, ONE, status="accepted"), assessment(4, OTHER, status="rejected"))

    assert (status_of(ws, ONE), status_of(ws, OTHER)) == ("study", "rejected")
    status = sync_status(ws)
    assert status.staged == 1
    assert not status.synchronised
    assert drain(ws) == 0, "it is still held"


def test_given_up_theirs_comes(ws: Workspace) -> None:
    who = Holder()
    hold(ws, who, ONE)
    receive(ws, assessment(3, ONE, status="accepted"))
    who.leave(ws.db)
    assert drain(ws) == 1
    assert status_of(ws, ONE) == "accepted"
    assert sync_status(ws).staged == 0


def test_saved_mine_follows_what_was_on_screen(ws: Workspace) -> None:
    """The change is sent as one made on the older version: the platform keeps both."""
    who = Holder()
    hold(ws, who, ONE)
    receive(ws, assessment(3, ONE, status="accepted"))
    written_by_qgis(ws, ONE, status="rejected")
    who.leave(ws.db)
    drain(ws)
    (payload,) = ws.db.execute("SELECT payload FROM sync_outbox").fetchone()
    assert (json.loads(payload)["value"], json.loads(payload)["after"]) == ("rejected", "v2")
    assert status_of(ws, ONE) == "rejected"
    assert list_conflicts(ws) == []


def test_only_the_latest_state_waits(ws: Workspace) -> None:
    who = Holder()
    hold(ws, who, ONE)
    receive(ws, assessment(3, ONE, status="accepted"))
    receive(ws, assessment(4, ONE, status="rejected"))
    assert sync_status(ws).staged == 1
    who.leave(ws.db)
    receive(ws, assessment(5, ONE, status="study"))
    assert sync_status(ws).staged == 0, "overtaken by what could be written at once"
    assert (drain(ws), status_of(ws, ONE)) == (0, "study")


def test_a_link_removed_there_stays_as_long_as_it_is_edited_here(ws: Workspace) -> None:
    """QGIS would say that a row was saved which is no longer there."""
    who = Holder()
    who.tell(ws.db, [Held(TAGGINGS, LATER, [fid(ws, LINK, TAGGINGS)])])
    receive(ws, link(3, there=False))
    ws.db.execute("UPDATE taggings SET role = 'principal' WHERE uuid = ?", (LINK,))
    who.leave(ws.db)
    drain(ws)
    rows = ws.db.execute("SELECT contribution, term, role FROM taggings").fetchall()
    assert rows == [(ONE, "E1", "principal")], "the addition wins, under an identity of its own"


def test_a_contribution_withdrawn_there_is_withdrawn_once_it_is_saved_here(ws: Workspace) -> None:
    who = Holder()
    hold(ws, who, ONE)
    receive(ws, Change(3, "contribution", ONE, None, None, None))
    gone = "SELECT withdrawn_at IS NOT NULL FROM contributions WHERE uuid = ?"
    assert ws.db.execute(gone, (ONE,)).fetchone() == (0,)
    written_by_qgis(ws, ONE, status="accepted")
    who.leave(ws.db)
    drain(ws)
    assert ws.db.execute(gone, (ONE,)).fetchone() == (1,)
    assert status_of(ws, ONE) == "accepted"


def test_more_rows_than_can_be_named_hold_the_whole_table(ws: Workspace) -> None:
    who = Holder()
    who.tell(ws.db, [Held(CONTRIBUTIONS, LATER, range(1, editing.ROWS + 2))])
    new = "44444444-4444-4444-8444-444444444444"
    said = {"source": "atelier", "title": "Un arbre", "created_at": "2018-01-01T00:00:00.000Z"}
    receive(
        ws, assessment(3, OTHER, status="accepted"), Change(4, "contribution", new, said, "", "")
    )
    assert status_of(ws, OTHER) is None
    assert sync_status(ws).staged == 1, "what was not here can be in nobody's hands"
    who.leave(ws.db)
    assert drain(ws) == 1


def test_two_windows_hold_the_same_row_until_both_let_go(ws: Workspace) -> None:
    one, other = Holder(), Holder()
    hold(ws, one, ONE)
    hold(ws, other, ONE)
    receive(ws, assessment(3, ONE, status="accepted"))
    one.leave(ws.db)
    assert drain(ws) == 0
    other.leave(ws.db)
    assert drain(ws) == 1


def lapse(ws: Workspace, **who: Any) -> None:
    for column, value in who.items():
        ws.db.execute(" ".join(("UPDATE sync_lease SET", column, "= ?")), (value,))


DEAD = 2**22 + 1
"""More than the largest process number Linux gives."""


@pytest.mark.parametrize(
    ("gone", "drained"),
    [
        ({"pid": DEAD}, True),
        ({"boot": "yesterday"}, True),
        ({"host": "ailleurs", "beat": "2018-11-20T09:00:00.000Z"}, True),
        ({"host": "ailleurs"}, False),
        ({}, False),
    ],
    ids=["ended", "restarted", "silent elsewhere", "alive elsewhere", "alive here"],
)
def test_a_window_that_is_gone_holds_nothing(
    ws: Workspace, gone: dict[str, Any], *, drained: bool
) -> None:
    hold(ws, Holder(), ONE)
    receive(ws, assessment(3, ONE, status="accepted"))
    lapse(ws, **gone)
    editing.bury(ws.db)
    assert drain(ws) == int(drained)
    assert ws.db.execute("SELECT count(*) FROM sync_editing").fetchone() == (int(not drained),)


def test_a_window_of_this_computer_may_sleep_but_not_for_ever(ws: Workspace) -> None:
    who = (socket.gethostname(), os.getpid(), lease.boot_id())
    assert not lease.is_abandoned(*who, now())
    assert lease.is_abandoned(*who, "2018-11-20T09:00:00.000Z")


def test_a_feed_read_again_leaves_alone_what_is_held(ws: Workspace) -> None:
    """Not shown again: gone from the platform; but its row is being edited here."""
    who = Holder()
    who.tell(ws.db, [Held(TAGGINGS, LATER, [fid(ws, LINK, TAGGINGS)])])
    reread.prepare(ws.db)
    with transaction(ws.db):
        reread.begin(ws.db, "restored")
    receive(ws, assessment(2, ONE, status="study"))

    def finish() -> list[str]:
        return reread.finish(ws.db, lambda _: None, lambda changes: apply(ws.db, changes))

    finish()
    assert reread.is_on(ws.db)
    assert fid(ws, LINK, TAGGINGS)
    who.leave(ws.db)
    assert finish() == [f"tagging {LINK}"]
    assert not reread.is_on(ws.db)
    assert ws.db.execute("SELECT count(*) FROM taggings").fetchone() == (0,)


# Rows nobody announced


def capture_all(ws: Workspace) -> None:
    capture(ws.db, lambda _: None)


def waiting(ws: Workspace) -> list[Any]:
    return [json.loads(p)["value"] for (p,) in ws.db.execute("SELECT payload FROM sync_outbox")]


def test_a_value_overwritten_by_somebody_who_cannot_have_seen_it_is_asked_about(
    ws: Workspace,
) -> None:
    receive(ws, assessment(3, ONE, status="accepted"))
    written_by_qgis(ws, ONE, status="rejected")  # from a QGIS without the plugin
    capture_all(ws)
    (asked,) = list_conflicts(ws)
    assert (asked.base, asked.mine, asked.theirs, asked.their_by) == (
        "study", "rejected", "accepted", "Karim",
    )  # fmt: skip
    assert waiting(ws) == []
    resolve_conflict(ws, asked.id, "mine")
    assert waiting(ws) == ["rejected"]
    assert (
        json.loads(ws.db.execute("SELECT payload FROM sync_outbox").fetchone()[0])["after"] == "v3"
    )


def test_a_gesture_of_ours_reads_what_it_replaces(ws: Workspace) -> None:
    receive(ws, assessment(3, ONE, status="accepted"))
    ws.assess([fid(ws, ONE)], "status", "rejected")
    capture_all(ws)
    assert (list_conflicts(ws), waiting(ws)) == ([], ["rejected"])


def test_a_gesture_after_an_edit_nobody_announced_does_not_hide_it(ws: Workspace) -> None:
    receive(ws, assessment(3, ONE, status="accepted"))
    written_by_qgis(ws, ONE, status="rejected")
    ws.assess([fid(ws, ONE)], "status", "partly")
    capture_all(ws)
    assert [(c.mine, c.theirs) for c in list_conflicts(ws)] == [("partly", "accepted")]


@pytest.mark.parametrize(("since", "asked"), [("2018-11-20T09:00:00.000Z", 1), (LATER, 0)])
def test_whoever_announced_the_edit_saw_what_was_there_before_it_began(
    ws: Workspace, since: str, asked: int
) -> None:
    """The announcement may come too late for a page; it still tells since when."""
    receive(ws, assessment(3, ONE, status="accepted"))
    who = Holder()
    hold(ws, who, ONE, since=since)
    written_by_qgis(ws, ONE, status="rejected")
    who.leave(ws.db)
    capture_all(ws)
    assert len(list_conflicts(ws)) == asked
    assert len(waiting(ws)) == 1 - asked
    assert ws.db.execute("SELECT count(*) FROM sync_editing").fetchone() == (0,)


def test_saved_before_it_could_be_announced(ws: Workspace) -> None:
    receive(ws, assessment(3, ONE, status="accepted"))
    written_by_qgis(ws, ONE, status="rejected")
    Holder().tell(ws.db, [Held(CONTRIBUTIONS, LATER, let_go=[fid(ws, ONE)])])
    capture_all(ws)
    assert (list_conflicts(ws), waiting(ws)) == ([], ["rejected"])


def test_what_came_long_ago_has_been_seen(ws: Workspace) -> None:
    receive(ws, assessment(3, ONE, status="accepted"))
    ws.db.execute("UPDATE sync_received SET at = '2018-11-20T09:00:00.000Z'")
    written_by_qgis(ws, ONE, status="rejected")
    capture_all(ws)
    assert (list_conflicts(ws), waiting(ws)) == ([], ["rejected"])


# Any interleaving


class Step(NamedTuple):
    """One thing that happens; the meaning of the rest depends on `what`."""

    what: str  # begin, end, remote, unlink, pull, drain
    row: str = ONE
    values: tuple[tuple[str, Any], ...] = ()
    saved: bool = True


STATUSES = ("study", "accepted", "rejected", "partly")
values = st.lists(
    st.tuples(st.sampled_from(["status", "assignee"]), st.sampled_from(STATUSES)),
    min_size=1,
    max_size=2,
    unique_by=lambda pair: pair[0],
).map(tuple)
rows = st.sampled_from([ONE, OTHER])


def step(what: str, *given: Any) -> st.SearchStrategy[Step]:
    return st.tuples(st.just(what), *given).map(lambda parts: Step(*parts))


steps = st.lists(
    st.one_of(
        step("begin", rows, values, st.booleans()),
        step("begin", st.just(LINK), st.just(()), st.booleans()),
        step("end", st.sampled_from([ONE, OTHER, LINK])),
        step("remote", rows, values),
        step("unlink"),
        step("pull"),
        step("drain"),
    ),
    max_size=12,
)


@dataclass
class Editor:
    """One QGIS on a workspace. `at_once`: it writes when editing begins, and holds nothing."""

    ws: Workspace
    at_once: bool
    open: dict[str, Step] = field(default_factory=dict)
    holder: Holder = field(default_factory=Holder)
    pending: list[Change] = field(default_factory=list)

    def begin(self, step: Step) -> None:
        if step.row in self.open:
            return
        self.drain()
        self.open[step.row] = step
        self._tell()
        if self.at_once:
            self._write(step)

    def end(self, row: str) -> None:
        step = self.open.pop(row, None)
        if step is not None and not self.at_once:
            self._write(step)
        self._tell()

    def _write(self, step: Step) -> None:
        if not step.saved:
            return
        if step.row == LINK:
            self.ws.db.execute("UPDATE taggings SET role = 'principal' WHERE uuid = ?", (LINK,))
        else:
            written_by_qgis(self.ws, step.row, **dict(step.values))
            if self.at_once:
                place = fid(self.ws, step.row)
                self.holder.tell(self.ws.db, [Held(CONTRIBUTIONS, LATER, let_go=[place])])

    def _tell(self) -> None:
        if self.at_once:
            return
        here = {uuid for (uuid,) in self.ws.db.execute("SELECT uuid FROM taggings")}
        links = [fid(self.ws, LINK, TAGGINGS)] if LINK in self.open and LINK in here else []
        held = [fid(self.ws, row) for row in self.open if row != LINK]
        self.holder.tell(
            self.ws.db, [Held(CONTRIBUTIONS, LATER, held), Held(TAGGINGS, LATER, links)]
        )

    def pull(self) -> None:
        receive(self.ws, *self.pending)
        self.pending = []

    def drain(self) -> None:
        drain(self.ws)

    def outcome(self) -> Any:
        """All that an exchange would look at, without identities made here."""
        db = self.ws.db
        for row in list(self.open):
            self.end(row)
        self.drain()
        self.pull()
        capture_all(self.ws)
        return (
            db.execute("SELECT uuid, status, assignee FROM contributions ORDER BY 1").fetchall(),
            db.execute("SELECT contribution, term, role FROM taggings ORDER BY 1, 2, 3").fetchall(),
            db.execute(
                "SELECT contribution, field, value, version, captured FROM sync_base_field"
                " ORDER BY 1, 2"
            ).fetchall(),
            db.execute("SELECT uuid, doc FROM sync_base_tagging").fetchall(),
            sorted(
                str(
                    [
                        op.get(n)
                        for n in ("kind", "action", "contribution", "field", "value", "after")
                    ]
                )
                for op in (json.loads(p) for (p,) in db.execute("SELECT payload FROM sync_outbox"))
            ),
            [(c.contribution, c.field, c.base, c.mine, c.theirs) for c in list_conflicts(self.ws)],
            db.execute("SELECT count(*) FROM sync_inbox").fetchone(),
            db.execute("SELECT v FROM sync_state WHERE k = 'digest'").fetchone(),
        )


def latest(changes: Sequence[Change]) -> list[Change]:
    """The latest state of each entity, as a feed gives it."""
    return sorted({(c.kind, c.id): c for c in changes}.values(), key=lambda change: change.seq)


def play(ws: Workspace, happened: Sequence[Step], *, at_once: bool) -> Any:
    editor = Editor(ws, at_once)
    said: dict[str, dict[str, Any]] = {
        ONE: dict(assessment(2, ONE, status="study").data or {}),
        OTHER: {},
    }
    for seq, one in zip(itertools.count(3), happened):
        if one.what == "begin":
            editor.begin(one)
        elif one.what == "end":
            editor.end(one.row)
        elif one.what == "remote":
            fresh = assessment(seq, one.row, **dict(one.values))
            said[one.row].update(fresh.data or {})
            editor.pending = latest([*editor.pending, fresh._replace(data=dict(said[one.row]))])
        elif one.what == "unlink":
            editor.pending = latest([*editor.pending, link(seq, there=False)])
        else:
            getattr(editor, one.what)()
    return editor.outcome()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("template") / "atelier.gpkg"
    make(path).close()
    return path.read_bytes()


@given(happened=steps)
@settings(max_examples=60, deadline=None)
def test_edit_save_pull_and_drain_in_any_order_end_as_if_nothing_had_crossed(
    tmp_path_factory: pytest.TempPathFactory, template: bytes, happened: list[Step]
) -> None:
    """Held back and saved late, a modification ends as one that was written as it was made."""
    folder = tmp_path_factory.mktemp("any")
    ended = []
    for name in (False, True):
        path = folder / f"{name}.gpkg"
        path.write_bytes(template)
        with Workspace.open(path) as ws:
            ws.db.execute("PRAGMA synchronous = OFF")  # no power is cut here
            ended.append(play(ws, happened, at_once=name))
        path.unlink()
    assert ended[0] == ended[1]
