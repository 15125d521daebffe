"""Filters planners combine, keep, and work through; the values behind them and what is left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enaction_plugin.core.model.district import District
from enaction_plugin.core.workspace import (
    ContributionFilter,
    FilterUnreadable,
    Queue,
    Workspace,
    Zone,
    queues,
    saved,
)
from tests.core.workspace.conftest import contribution
from tests.core.workspace.test_reading import found, rectangle

SMALL = rectangle(2.8005, 50.39, 2.8035, 50.41)  # holds contributions 1, 2 and 3


def district(ws: Workspace, wkb: bytes = SMALL, name: str = "Lens") -> int:
    ws.districts.replace("commune", "2018", "essai", [District(name, name, wkb)])
    return ws.districts.all()[-1].fid


def test_several_districts_are_one_or_the_other(ws: Workspace) -> None:
    ws.districts.replace(
        "commune",
        "2018",
        "essai",
        [
            District("A", "A", SMALL),
            District("B", "B", rectangle(2.8085, 50.39, 2.82, 50.41)),
        ],
    )
    both = frozenset(one.fid for one in ws.districts.all())
    assert found(ws, districts=both) == [10, 9, 3, 2, 1]


def test_as_near_as_so_many_metres(ws: Workspace) -> None:
    """A thousandth of a degree of longitude is 71 m there."""
    fid = district(ws)
    assert found(ws, districts=frozenset({fid})) == [3, 2, 1]
    assert found(ws, districts=frozenset({fid}), within=30) == [3, 2, 1]
    assert found(ws, districts=frozenset({fid}), within=40) == [4, 3, 2, 1]
    assert found(ws, districts=frozenset({fid}), within=150) == [5, 4, 3, 2, 1]


def test_a_drawn_zone_filters_like_a_district_and_joins_them(ws: Workspace) -> None:
    fid = district(ws)
    zone = Zone("Autour du canal", rectangle(2.8065, 50.39, 2.8085, 50.41).hex())
    assert found(ws, zone=zone) == [8, 7]
    assert found(ws, zone=zone, districts=frozenset({fid})) == [8, 7, 3, 2, 1]
    assert found(ws, zone=zone, within=80, text="cyclable") == [9, 8, 7, 6]


def test_areas_that_overlap_leave_no_hole(ws: Workspace) -> None:
    fid = district(ws)
    zone = Zone("Le même", SMALL.hex())
    assert found(ws, zone=zone, districts=frozenset({fid})) == [3, 2, 1]


def test_a_period_of_the_idea_or_of_its_last_change(ws: Workspace) -> None:
    ws.upsert_contributions([contribution(2, updated_at="2019-05-01T00:00:00Z")])
    assert found(ws, since="2018-01-04", until="2018-01-06") == [4, 3]
    assert found(ws, since="2019-01-01", dated="changed") == [2]
    assert found(ws, last_days=7) == []
    assert len(found(ws, last_days=36_500)) == 10


def test_who_wrote_and_who_is_in_charge(ws: Workspace) -> None:
    ws.assess([4, 5], "assignee", "Anne")
    assert found(ws, authors=frozenset({"Compte 0"})) == [9, 6, 3]
    assert found(ws, assignees=frozenset({"Anne"})) == [5, 4]
    assert len(found(ws, assignees=frozenset({""}))) == 8


def test_answers_that_are_missing_or_in_draft_are_part_of_the_follow_up(ws: Workspace) -> None:
    ws.assess([1, 2], "status", "rejected")
    ws.assess([2, 3], "answer", "Merci, mais…")
    ws.assess([4], "status", "study")
    assert found(ws, missing_answer=True) == [1]
    assert found(ws, draft_answer=True) == [3, 2]
    ws.assess([3], "answer_ready", True)
    assert found(ws, draft_answer=True, missing_answer=True, statuses=frozenset({"study"})) == [
        4,
        2,
        1,
    ]


def test_the_nearest_to_a_point_come_first_and_those_without_a_place_last(ws: Workspace) -> None:
    ws.upsert_contributions([contribution(11, lon=None, lat=None)])
    fids = found(ws, sort="distance", near=(2.8052, 50.4))
    assert fids == [5, 6, 4, 7, 3, 8, 2, 9, 1, 10, 11]


def test_values_tell_what_each_would_leave(ws: Workspace) -> None:
    fid = district(ws)
    ws.assess([1, 2], "status", "rejected")
    ws.tag([1], "E1")
    mine = ContributionFilter(districts=frozenset({fid}))
    assert ws.contributions.values("status", mine) == {"rejected": 2, "todo": 1}
    assert ws.contributions.values("district") == {str(fid): 3}
    assert ws.contributions.values("category", mine) == {"Mobilités": 3}
    assert ws.contributions.values("answer", mine) == {
        "missing": 2,
        "draft": 0,
        "without_priority": 2,
        "without_action": 3,
    }


def test_a_filter_is_the_same_as_a_condition_in_words_of_sql(ws: Workspace) -> None:
    """What QGIS and GDAL are given must find what the list finds."""
    fid = district(ws)
    ws.tag([1, 2], "A001")
    for wanted in (
        ContributionFilter(text="l'école", categories=frozenset({"Mobilités", "d'ici ?"})),
        ContributionFilter(actions=frozenset({"G01"}), extent=(2.8, 50.0, 2.802, 51.0)),
        ContributionFilter(districts=frozenset({fid}), within=80),
        ContributionFilter(fids=(3, 9), todo=True),
    ):
        sql = ws.contributions.as_sql(wanted)
        told = [row[0] for row in ws.db.execute(f"SELECT fid FROM contributions WHERE {sql}")]
        assert sorted(told) == sorted(ws.contributions.ids(wanted)) != [], wanted
    assert ws.contributions.as_sql(ContributionFilter(sort="score")) == ""


# work queues


def test_queues_tell_what_is_left_and_what_is_done(ws: Workspace) -> None:
    me = "Anne"

    def left(queue: Queue, **wanted: object) -> tuple[int, int]:
        told = ws.contributions.progress(queue, ContributionFilter(**wanted), me)
        listed = ws.contributions.ids(queues.narrow(ContributionFilter(**wanted), queue, me))
        assert told.left == len(listed), queue
        return told.done, told.total

    ws.tag([1, 2, 3], "E1")
    ws.assess([1, 2, 3, 4], "assignee", me)
    ws.assess([1, 2], "status", "accepted")
    ws.assess([1], "answer", "C’est retenu.")
    assert left(Queue.TO_TAG) == (3, 10)
    assert left(Queue.TO_ANSWER) == (1, 2)
    assert left(Queue.MINE) == (2, 4)
    assert left(Queue.TO_DECIDE) == (0, 0)
    assert left(Queue.TO_TAG, authors=frozenset({"Compte 1"})) == (1, 4)


@pytest.mark.parametrize("queue", list(Queue))
def test_entering_and_leaving_a_queue_keeps_the_rest_of_the_filter(queue: Queue) -> None:
    before = ContributionFilter(text="vélo", priorities=frozenset({"E1"}), sort="score")
    inside = queues.narrow(before, queue, "Anne", frozenset({"Anne", "Bruno"}))
    assert queues.current(inside, "Anne") is queue
    assert queues.leave(inside, "Anne") == before
    assert queues.current(before, "Anne") is None


# keeping filters

words = st.text(max_size=8)
many = st.frozensets(words, max_size=3)
filters = st.builds(
    ContributionFilter,
    text=words,
    priorities=many,
    without_priority=st.booleans(),
    statuses=many,
    missing_answer=st.booleans(),
    categories=many,
    authors=many,
    assignees=many,
    todo=st.booleans(),
    extent=st.none() | st.tuples(*[st.floats(-180, 180)] * 4),
    fids=st.none() | st.lists(st.integers(0, 2**40), max_size=4).map(tuple),
    districts=st.frozensets(st.integers(0, 2**40), max_size=3),
    zone=st.none() | st.builds(Zone, words, st.binary(max_size=9).map(bytes.hex)),
    within=st.integers(0, 5000),
    since=st.none() | words,
    last_days=st.integers(0, 400),
    dated=st.sampled_from(("created", "changed")),
    sort=st.sampled_from(("newest", "score", "debated", "commented", "number", "distance")),
    near=st.none() | st.tuples(st.floats(-180, 180), st.floats(-90, 90)),
)


@given(wanted=filters)
def test_a_kept_filter_comes_back_the_same(wanted: ContributionFilter) -> None:
    assert saved.load(saved.dump(wanted)) == wanted


def test_nothing_filtered_is_kept_as_nothing() -> None:
    assert saved.dump(ContributionFilter()) == "{}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"text": 3}',
        '{"of a later version": 1}',
        '{"priorities": "E1"}',
        '{"districts": ["1"]}',
        '{"sort": "; DROP TABLE contributions"}',
        '{"zone": ["a", "no hex"]}',
        '{"extent": [1, 2]}',
        '{"within": 1.5}',
    ],
)
def test_what_is_no_filter_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(FilterUnreadable, match="cannot be read"):
        saved.load(text)
