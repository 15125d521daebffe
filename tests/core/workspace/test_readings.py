"""Double reading: two planners link the same contributions, their differences are decided."""

from __future__ import annotations

from pathlib import Path

import pytest

from enaction_plugin.core.analysis.agreement import compare, reading
from enaction_plugin.core.sync.byfile.merge import merge_file
from enaction_plugin.core.workspace import (
    ContributionFilter,
    FilterUnreadable,
    Left,
    Queue,
    UnknownValue,
    Workspace,
    queues,
    saved,
)
from tests.core.workspace.conftest import PLAN, contribution

READERS = frozenset({"Anne", "Bruno"})
APART = ContributionFilter(readers=READERS)


@pytest.fixture
def twice(tmp_path: Path, ws: Workspace) -> Workspace:
    """Anne's workspace, with what Bruno read in his: 3 and 4 differ, 9 is only Bruno's."""
    ws.tag([1, 2, 3, 4], "G01")
    ws.tag([4], "E1")
    with Workspace.create(tmp_path / "bruno.gpkg", plan=PLAN) as other:
        other.author = "Bruno"
        other.upsert_contributions([contribution(number) for number in range(1, 11)])
        other.tag([1, 2, 4], "G01")
        other.tag([3, 9], "G02")
    merge_file(ws, tmp_path / "bruno.gpkg")
    return ws


def figures(ws: Workspace) -> tuple[int, int, float]:
    found = compare(reading(ws, "Anne"), reading(ws, "Bruno"))
    assert found.kappa is not None
    return found.compared, found.same, found.kappa


def left(ws: Workspace) -> Left:
    return ws.contributions.progress(Queue.READ_TWICE, ContributionFilter(), "Anne", READERS)


def test_the_queue_lists_what_the_comparison_finds(twice: Workspace) -> None:
    apart = compare(reading(twice, "Anne"), reading(twice, "Bruno")).disagreements

    assert sorted(twice.contributions.ids(APART)) == [3, 4]
    assert sorted(twice.contributions.fids([one.uuid for one in apart])) == [3, 4]
    assert left(twice) == Left(2, 2)
    assert list(twice.contributions.ids(ContributionFilter(text="3", readers=READERS))) == [3]


def test_following_one_reader_is_one_step_and_the_figures_stay(twice: Workspace) -> None:
    before = figures(twice)

    step = twice.readings.decide([3], READERS, "Anne", note="une piste, pas une navette")

    assert (step.action, step.count) == ("reading", 1)
    assert twice.tag_states([3]) == {"G01": 1}
    assert left(twice) == Left(1, 2)
    assert list(twice.contributions.ids(APART)) == [4]
    assert figures(twice) == before, "what was read does not change by what was decided"
    told = twice.readings.of(3, READERS)
    assert told is not None
    assert told.decision is not None
    assert (told.one, told.other) == (("G01",), ("G02",))
    assert (told.decision.followed, told.decision.author) == ("Anne", "Anne")
    detail = twice.contributions.detail(3)
    assert detail is not None
    lines = [line for line in detail.history if line.field == "reading"]
    assert [(line.after, line.note) for line in lines] == [("Anne", "une piste, pas une navette")]


def test_undone_it_is_to_be_decided_again_and_redone_it_is_not(twice: Workspace) -> None:
    twice.readings.decide([3, 4], READERS, "Bruno")
    assert twice.tag_states([3, 4]) == {"G01": 1, "G02": 1}

    twice.undo()
    assert twice.tag_states([3, 4]) == {"G01": 2, "G02": 1, "E1": 1}
    assert left(twice) == Left(2, 2)
    detail = twice.contributions.detail(3)
    assert detail is not None
    assert "reading" not in [line.field for line in detail.history]

    twice.redo()
    assert left(twice) == Left(0, 2)
    twice.undo()
    twice.tag([8], "G03")  # from now on the decision cannot be done again
    assert left(twice) == Left(2, 2)
    assert figures(twice)[0] == 4


def test_keeping_what_both_linked_takes_nothing_away(twice: Workspace) -> None:
    before = twice.tag_states([3, 4])
    twice.readings.decide([3, 4], READERS)
    assert twice.tag_states([3, 4]) == before
    assert left(twice) == Left(0, 2)


def test_links_of_other_people_stay(twice: Workspace) -> None:
    twice.author = "Chloé"
    twice.tag([3], "G03")
    twice.readings.decide([3], READERS, "Anne")
    assert twice.tag_states([3]) == {"G01": 1, "G03": 1}


def test_only_a_reader_can_be_followed(twice: Workspace) -> None:
    with pytest.raises(UnknownValue):
        twice.readings.decide([3], READERS, "Chloé")
    assert left(twice) == Left(2, 2)


def test_the_queue_is_kept_as_any_filter() -> None:
    assert saved.load(saved.dump(APART)) == APART
    with pytest.raises(FilterUnreadable):
        saved.load('{"readers": ["Anne"]}')
    assert queues.current(APART, "") is Queue.READ_TWICE
    assert queues.leave(APART, "") == ContributionFilter()
