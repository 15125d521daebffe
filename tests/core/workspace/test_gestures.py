"""Linking, deciding, undoing: whole selections, one step each."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from enaction_plugin.core.errors import Cancelled
from enaction_plugin.core.model.tagging import Role
from enaction_plugin.core.workspace import (
    ContributionFilter,
    UnknownTerm,
    UnknownValue,
    Workspace,
    projections,
)
from tests.core.workspace.conftest import PLAN, contribution


def work(ws: Workspace) -> tuple[list[Any], list[Any]]:
    """All the planners' work there is: links with their roles, projections and decisions."""
    links = ws.db.execute(
        "SELECT contribution, term, role, origin, author, note FROM taggings ORDER BY 1, 2"
    ).fetchall()
    rows = ws.db.execute(
        "SELECT uuid, axes, priorities, actions, main_priority, tag_count, status, answer,"
        " answer_ready, assignee FROM contributions ORDER BY fid"
    ).fetchall()
    return links, rows


def test_linking_adds_only_where_missing(ws: Workspace) -> None:
    assert ws.tag([1, 2, 3], "G01").count == 3
    assert ws.tag([2, 3, 4, 4], "G01").count == 1
    assert ws.tag([1, 2], "G01").count == 0
    assert ws.tag_states(range(1, 11)) == {"G01": 4}
    (row,) = ws.contributions.rows([1])
    assert (row.actions, row.sync_state) == ("G01", "pending")
    detail = ws.contributions.detail(1)
    assert detail is not None
    assert detail.taggings[0].author == "Anne"


def test_a_gesture_that_changes_nothing_is_no_step(ws: Workspace) -> None:
    ws.tag([1], "E1")
    ws.tag([1], "E1")
    step = ws.last_step()
    assert step is not None
    assert step.count == 1


def test_projections_are_in_plan_order_and_an_axis_is_shown_once(ws: Workspace) -> None:
    for code in ("A001", "G03", "E2", "G01", "E1"):
        ws.tag([1], code)
    stored = ws.db.execute(
        "SELECT axes, priorities, actions, main_priority, tag_count FROM contributions WHERE fid=1"
    ).fetchone()
    assert stored == ("X1,X2", "E1,E2", "G01,G03,A001", "E2", 5)


def test_an_unknown_term_changes_nothing(ws: Workspace) -> None:
    with pytest.raises(UnknownTerm, match="G99"):
        ws.tag([1], "G99")
    assert ws.last_step() is None


def test_the_main_priority_can_be_another_than_the_first(ws: Workspace) -> None:
    ws.tag([1], "E1")
    step = ws.set_main_priority([1, 2], "E2")
    assert step.count == 2
    first, second = ws.contributions.rows([1, 2])
    assert (first.main_priority, first.priorities) == ("E2", "E1,E2")
    assert (second.main_priority, second.priorities) == ("E2", "E2")
    ws.set_main_priority([1], "E1")
    assert ws.contributions.rows([1])[0].main_priority == "E1"
    roles = dict(ws.db.execute(
        "SELECT term, role FROM taggings WHERE contribution = (SELECT uuid FROM contributions"
        " WHERE fid = 1)"
    ))  # fmt: skip
    assert roles == {"E1": "principal", "E2": "secondary"}
    ws.undo()
    assert ws.contributions.rows([1])[0].main_priority == "E2"


def test_deciding_keeps_what_it_replaced(ws: Workspace) -> None:
    ws.assess([1, 2], "status", "study")
    ws.assess([1], "status", "rejected", note="hors sujet")
    detail = ws.contributions.detail(1)
    assert detail is not None
    assert [(line.before, line.after) for line in detail.history] == [
        (None, "study"),
        ("study", "rejected"),
    ]
    assert detail.history[1].note == "hors sujet"


def test_no_status_and_to_do_are_the_same(ws: Workspace) -> None:
    assert ws.assess([1], "status", "todo").count == 0
    assert ws.assess([1], "answer", "").count == 0
    assert ws.assess([1], "answer_ready", False).count == 0


@pytest.mark.parametrize(("field", "value"), [("status", "maybe"), ("title", "x")])
def test_what_cannot_be_decided_is_refused(ws: Workspace, field: str, value: str) -> None:
    with pytest.raises(UnknownValue):
        ws.assess([1], field, value)


def test_an_answer_is_found_by_its_words_together_with_the_text(ws: Workspace) -> None:
    ws.assess([4], "answer", "La rocade sera aménagée")
    assert list(ws.contributions.ids(ContributionFilter(text="cyclable rocade"))) == [4]
    ws.undo()
    assert list(ws.contributions.ids(ContributionFilter(text="rocade"))) == []


def test_a_new_gesture_forgets_what_could_be_redone(ws: Workspace) -> None:
    ws.tag([1], "E1")
    ws.undo()
    assert ws.next_redo() is not None
    ws.tag([1], "E2")
    assert ws.next_redo() is None
    assert ws.redo() is None


def test_undo_leaves_alone_what_somebody_decided_since(ws: Workspace) -> None:
    ws.assess([1], "status", "study")
    ws.db.execute("UPDATE contributions SET status = 'accepted' WHERE fid = 1")
    ws.undo()
    assert ws.contributions.rows([1])[0].status == "accepted"


def test_a_link_undone_before_it_was_sent_comes_back_as_itself(ws: Workspace) -> None:
    ws.tag([1], "E1")
    (uuid,) = ws.db.execute("SELECT uuid FROM taggings").fetchone()
    ws.undo()
    ws.redo()
    assert ws.db.execute("SELECT uuid FROM taggings").fetchone() == (uuid,)


def test_a_link_whose_removal_was_captured_comes_back_under_a_new_identity(ws: Workspace) -> None:
    ws.tag([1], "E1")
    (uuid,) = ws.db.execute("SELECT uuid FROM taggings").fetchone()
    ws.untag([1], "E1")
    ws.db.execute("DELETE FROM sync_dirty")
    ws.undo()
    (again,) = ws.db.execute("SELECT uuid FROM taggings").fetchone()
    assert again != uuid
    assert ws.db.execute("SELECT t, uuid FROM sync_changed").fetchall() == [("taggings", again)]


class _StopAt:
    def __init__(self, calls: int) -> None:
        self.left = calls

    def report(self, fraction: float) -> None:
        assert 0 <= fraction <= 1

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("calls", range(2))
def test_a_cancelled_gesture_leaves_no_trace(ws: Workspace, calls: int) -> None:
    before = work(ws)
    with pytest.raises(Cancelled):
        ws.tag(range(1, 11), "E1", progress=_StopAt(calls))
    assert work(ws) == before
    assert ws.last_step() is None
    flags = dict(ws.db.execute("SELECT k, v FROM sync_state WHERE k IN ('applying','projecting')"))
    assert flags == {"applying": 0, "projecting": 1}


@pytest.mark.parametrize("gesture", ["tag", "undo"])
def test_a_gesture_is_stopped_in_the_middle_of_a_statement(tmp_path: Path, gesture: str) -> None:
    with Workspace.create(tmp_path / "crowd.gpkg", PLAN) as ws:
        ws.bulk_load(contribution(number) for number in range(1, 8001))
        fids = range(1, 8001)
        if gesture == "undo":
            ws.tag(fids, "G01")
        before, left = work(ws), 0
        stopped = 0
        while left < 400:
            progress = _StopAt(left)
            try:
                if gesture == "tag":
                    ws.tag(fids, "G01", progress=progress)
                else:
                    ws.undo(progress)
            except Cancelled:
                stopped += 1
                assert work(ws) == before
                assert not ws.db.in_transaction
                left += 4
            else:
                break
        assert stopped > 1, "asked more often than between statements"
        ws.settle()
        assert ws.check().ok


def test_another_computers_clock_ahead_does_not_turn_the_main_priority(ws: Workspace) -> None:
    ws.db.execute(
        "INSERT INTO taggings (contribution, term, at) SELECT uuid, 'E2', '2999-01-01' FROM"
        " contributions WHERE fid = 1"
    )
    ws.tag([1], "E1")
    assert projections.differing(ws.db) == []


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """More than three contributions are many."""
    monkeypatch.setattr(projections, "AT_ONCE", 3)


def _rows(ws: Workspace) -> list[tuple[Any, ...]]:
    return ws.db.execute(
        "SELECT main_priority, tag_count, sync_state FROM contributions ORDER BY fid"
    ).fetchall()


def test_the_rows_of_many_follow_when_the_gesture_is_settled(ws: Workspace, many: None) -> None:
    before = _rows(ws)
    assert ws.tag(range(1, 11), "E1").count == 10
    assert ws.tag_states(range(1, 11)) == {"E1": 10}, "what counts is done and safe"
    assert _rows(ws) == before
    assert ws.settle() == 10
    assert _rows(ws) == [("E1", 1, "pending")] * 10
    assert ws.settle() == 0


def test_a_crash_before_that_leaves_it_to_the_next_opening(
    ws: Workspace, many: None, reopen: Callable[[], Workspace]
) -> None:
    ws.tag(range(1, 11), "E1")
    again = reopen()
    assert _rows(again) == [("E1", 1, "pending")] * 10
    assert again.check().ok


def test_settling_may_be_stopped_and_goes_on_later(ws: Workspace, many: None) -> None:
    ws.tag(range(1, 11), "E1")
    with pytest.raises(Cancelled):
        ws.settle(_StopAt(2))
    assert [row[1] for row in _rows(ws)] == [1] * 6 + [0] * 4
    assert ws.settle() == 4
    assert projections.differing(ws.db) == []


def test_few_and_many_linked_in_turn_end_as_their_links_say(ws: Workspace, many: None) -> None:
    ws.tag(range(1, 11), "E1")
    ws.tag([1, 2], "E2", role=Role.PRINCIPAL)
    ws.untag([3], "E1")
    ws.settle()
    assert projections.differing(ws.db) == []
    assert [row[0] for row in _rows(ws)][:4] == ["E2", "E2", None, "E1"]


SELECTIONS = st.lists(st.integers(1, 6), max_size=6)
GESTURES = st.one_of(
    st.tuples(st.just("tag"), SELECTIONS, st.sampled_from(["E1", "E2", "G01", "A001", "G03"])),
    st.tuples(st.just("principal"), SELECTIONS, st.sampled_from(["E1", "E2", "G02"])),
    st.tuples(st.just("untag"), SELECTIONS, st.sampled_from(["E1", "E2", "G01"])),
    st.tuples(st.just("main"), SELECTIONS, st.sampled_from(["E1", "E2"])),
    st.tuples(st.just("assess"), SELECTIONS, st.sampled_from(["study", "rejected", "todo"])),
)


def _do(ws: Workspace, gesture: tuple[str, list[int], str]) -> None:
    kind, fids, value = gesture
    if kind == "tag":
        ws.tag(fids, value)
    elif kind == "principal":
        ws.tag(fids, value, role=Role.PRINCIPAL)
    elif kind == "untag":
        ws.untag(fids, value)
    elif kind == "main":
        ws.set_main_priority(fids, value)
    else:
        ws.assess(fids, "status", value)


@given(gestures=st.lists(GESTURES, max_size=8), at_once=st.sampled_from([2, 2000]))
@settings(max_examples=25)
def test_undoing_everything_gives_back_the_beginning_and_redoing_it_the_end(
    tmp_path_factory: pytest.TempPathFactory,
    gestures: list[tuple[str, list[int], str]],
    at_once: int,
) -> None:
    path: Path = tmp_path_factory.mktemp("steps") / "w.gpkg"
    with pytest.MonkeyPatch.context() as patch, Workspace.create(path, plan=PLAN) as ws:
        patch.setattr(projections, "AT_ONCE", at_once)
        ws.upsert_contributions([contribution(number) for number in range(1, 7)])
        states = [work(ws)]
        for gesture in gestures:
            before = ws.last_step()
            _do(ws, gesture)
            ws.settle()
            assert projections.differing(ws.db) == []
            if ws.last_step() != before:
                states.append(work(ws))
        for state in reversed(states[:-1]):
            ws.undo()
            ws.settle()
            assert work(ws) == state
            assert projections.differing(ws.db) == []
        assert ws.undo() is None
        for state in states[1:]:
            ws.redo()
            ws.settle()
            assert work(ws) == state
        assert ws.redo() is None
        assert ws.check().ok


def test_a_gesture_is_on_disk_when_it_returns(ws: Workspace, path: Path) -> None:
    ws.tag([1], "E1")
    other = sqlite3.connect(path)
    assert other.execute("SELECT count(*) FROM taggings").fetchone() == (1,)
    other.close()
