"""Counting by every dimension: each contribution once, and no figure alone."""

from __future__ import annotations

import pytest

from enaction_plugin.core import shapes
from enaction_plugin.core.analysis import (
    ACTION,
    AXIS,
    CATEGORY,
    MONTH,
    PRIORITY,
    About,
    Analysis,
    around,
    districts,
    thresholds,
    told,
)
from enaction_plugin.core.model.district import District
from enaction_plugin.core.workspace import Workspace
from tests.core.analysis.conftest import square
from tests.core.workspace.conftest import contribution

COMMUNE = districts("commune", "2018")


def test_a_row_counts_contributions_authors_and_votes_side_by_side(ws: Workspace) -> None:
    ws.tag([1, 2, 3], "E1")
    ws.tag([3, 4], "E2")
    table = Analysis(ws).table(PRIORITY)
    first = table.row("E1")
    assert first is not None
    assert first.figures.contributions == 3
    assert first.figures.authors == 3
    assert first.figures.votes == (1 + 2 + 3) + 3
    assert table.whole.figures.contributions == 10, "once, though 3 has two priorities"
    assert not table.exclusive
    assert [row.key for row in table.rows] == ["E1", "E2", ""]


def test_the_thresholds_of_a_workspace_are_those_of_every_answer(ws: Workspace) -> None:
    ws.tag([1, 2, 3], "E1")
    analysis = Analysis.of(ws)
    before = analysis.table(PRIORITY).row("E1")
    assert before is not None
    assert before.votes is None, "three authors"
    thresholds.keep(ws, authors=3, votes=4)
    after = analysis.table(PRIORITY).row("E1")
    assert after is not None
    assert after.votes == (1 + 2 + 3) + 3
    assert after.agreement is not None, "nine votes"
    assert analysis.thresholds.authors == 3
    with Workspace.open(ws.path, readonly=True) as other:
        assert thresholds.kept(other).votes == 4, "kept with the file"


def test_no_threshold_lets_one_person_be_read(ws: Workspace) -> None:
    thresholds.keep(ws, authors=0, votes=0)
    assert thresholds.kept(ws).authors == 2
    assert thresholds.kept(ws).votes == 1


def test_an_axis_and_a_grouped_action_count_each_contribution_once(ws: Workspace) -> None:
    ws.tag([1, 2], "G01")
    ws.tag([2, 3], "A001")  # an operation of G01
    ws.tag([1], "G02")
    analysis = Analysis(ws)
    assert analysis.table(ACTION).row("G01").figures.contributions == 3  # type: ignore[union-attr]
    assert analysis.table(AXIS).row("X1").figures.contributions == 3  # type: ignore[union-attr]
    assert analysis.members(AXIS, "X1") == [1, 2, 3]


def test_only_the_contributions_asked_for_are_counted(ws: Workspace) -> None:
    table = Analysis(ws).table(CATEGORY, [1, 2, 999])
    assert table.whole.figures.contributions == 2
    assert [(row.key, row.figures.contributions) for row in table.rows] == [("Mobilités", 2)]


def test_months_come_in_the_order_of_time(empty: Workspace) -> None:
    days = {1: "2018-03-05T08:00:00.000Z", 2: "2018-01-05T08:00:00.000Z", 3: None}
    empty.upsert_contributions([contribution(n, created_at=day) for n, day in days.items()])
    assert [row.key for row in Analysis(empty).table(MONTH).rows] == ["2018-01", "2018-03", ""]


def test_a_point_on_a_border_counts_once(two: Workspace) -> None:
    places = [(2.84, 50.42), (2.85, 50.42), (2.86, 50.42), (2.95, 50.42), (None, None)]
    two.upsert_contributions(
        [contribution(n, lon=lon, lat=lat) for n, (lon, lat) in enumerate(places, 1)]
    )
    table = Analysis(two).table(COMMUNE)
    counted = {row.label: row.figures.contributions for row in table.rows}
    assert counted == {"Est": 2, "Ouest": 1, "": 2}
    assert table.unplaced == 1


def test_around_a_district_everything_is_inside_near_or_elsewhere(two: Workspace) -> None:
    west = two.districts.all()[1]
    assert west.name == "Ouest"
    # A degree of longitude is about 71 km there: 0.001 is 71 m.
    longitudes = [2.849, 2.8501, 2.853, 2.86, None]
    two.upsert_contributions(
        [contribution(n, lon=lon, lat=lon and 50.42) for n, lon in enumerate(longitudes, 1)]
    )
    table = Analysis(two).table(around(west.fid, 300))
    counted = {row.key: row.figures.contributions for row in table.rows}
    assert counted == {"inside": 1, "near": 2, "elsewhere": 1, "": 1}


def test_the_margins_of_a_cross_table_are_the_tables_themselves(two: Workspace) -> None:
    two.upsert_contributions([contribution(n, lon=2.8 + n / 100, lat=50.42) for n in range(1, 9)])
    two.tag([1, 2, 6], "E1")
    west = two.districts.all()[1]
    crossed = Analysis(two).cross(PRIORITY, around(west.fid, 300))
    assert crossed.cells["E1", "inside"].figures.contributions == 2
    assert crossed.cells["E1", "elsewhere"].figures.contributions == 1
    assert crossed.rows.row("E1").figures.contributions == 3  # type: ignore[union-attr]


def test_what_changes_is_read_again(ws: Workspace) -> None:
    analysis = Analysis(ws)
    assert analysis.table(PRIORITY).row("E1").figures.contributions == 0  # type: ignore[union-attr]
    ws.tag([1], "E1")
    assert analysis.table(PRIORITY).row("E1").figures.contributions == 1  # type: ignore[union-attr]


def test_a_district_that_is_gone_is_said(ws: Workspace) -> None:
    with pytest.raises(LookupError):
        Analysis(ws).table(around(99, 300))


@pytest.fixture
def ws(empty: Workspace) -> Workspace:
    """Ten contributions of three authors."""
    empty.upsert_contributions([contribution(number) for number in range(1, 11)])
    return empty


def test_what_is_supported_and_what_is_disputed(empty: Workspace) -> None:
    votes = {1: (58, 3), 2: (33, 31), 3: (9, 0), 4: (400, 100), 5: (3, 3)}
    empty.upsert_contributions(
        [contribution(n, votes_for=a, votes_against=b) for n, (a, b) in votes.items()]
    )
    analysis = Analysis(empty)
    assert [one.fid for one in analysis.most_supported()] == [1, 4, 2], "9 votes are too few"
    assert [one.fid for one in analysis.most_disputed(limit=2)] == [2, 4]


def test_two_moments_are_compared_row_by_row(ws: Workspace) -> None:
    ws.tag([1, 2, 9], "E1")
    ws.tag([10], "E2")
    changes = {
        change.key: (change.before, change.after)
        for change in Analysis(ws).evolution(PRIORITY, range(1, 6), range(1, 11))
    }
    before, after = changes["E1"]
    assert before is not None
    assert after is not None
    assert (before.figures.contributions, after.figures.contributions) == (2, 3)


def test_a_line_across_a_border_counts_by_its_share(two: Workspace) -> None:
    line = shapes.to_wkb({"type": "LineString", "coordinates": [[2.84, 50.42], [2.88, 50.42]]})
    two.upsert_contributions([contribution(1, lon=2.86, lat=50.42, footprint=line, votes_for=8)])
    rows = {row.label: row.figures for row in Analysis(two).table(COMMUNE).rows}
    assert rows["Ouest"].contributions == pytest.approx(0.25)
    assert rows["Est"].contributions == pytest.approx(0.75)
    assert rows["Est"].votes_for == pytest.approx(6)
    assert rows["Ouest"].authors == rows["Est"].authors == 1
    west = two.districts.all()[1].fid
    sides = {
        row.key: row.figures.contributions for row in Analysis(two).table(around(west, 710)).rows
    }
    assert sides == {
        "inside": pytest.approx(0.25),
        "near": pytest.approx(0.25, abs=0.01),
        "elsewhere": pytest.approx(0.5, abs=0.01),
    }


def test_what_must_be_told_comes_with_the_figures(two: Workspace) -> None:
    crowd = [contribution(n, author="Compte 1", lon=2.82, lat=50.42) for n in range(1, 7)]
    crowd += [contribution(n, author=f"Compte {n}", lon=2.85, lat=50.42) for n in range(7, 11)]
    crowd += [contribution(n, author=f"Compte {n}", lon=None, lat=None) for n in range(11, 17)]
    two.upsert_contributions(crowd)
    found = told(Analysis(two).table(COMMUNE))
    assert [(one.about, one.label, one.part, one.whole) for one in found] == [
        (About.DOMINATED, "Ouest", 6, 6),
        (About.UNPLACED, "", 6, 16),
        (About.BOUNDARY, "Est", 4, 4),
    ]


def test_overlapping_districts_are_told(two: Workspace) -> None:
    two.districts.replace(
        "qpv",
        "2024",
        "made up",
        [District(code, code, square(2.80, 50.40, 2.85, 50.45)) for code in "AB"],
    )
    two.upsert_contributions([contribution(n, lon=2.82, lat=50.42) for n in range(1, 4)])
    found = told(Analysis(two).table(districts("qpv", "2024")))
    assert [(one.about, one.part, one.whole) for one in found] == [(About.SEVERAL, 6, 3)]


def test_all_districts_at_once_say_what_each_says_alone(two: Workspace) -> None:
    line = shapes.to_wkb({"type": "LineString", "coordinates": [[2.84, 50.42], [2.88, 50.42]]})
    rows = [contribution(n, lon=2.80 + n / 200, lat=50.42) for n in range(1, 19)]
    rows.append(contribution(19, lon=2.86, lat=50.42, footprint=line))
    rows.append(contribution(20, lon=None, lat=None))
    two.upsert_contributions(rows)
    analysis = Analysis(two)
    for found in analysis.surroundings("commune", "2018", 500):
        alone = {
            row.key: row.figures.contributions
            for row in analysis.table(around(int(found.inside.key), 500)).rows
        }
        assert alone == pytest.approx(
            {
                "inside": found.inside.figures.contributions,
                "near": found.near.figures.contributions,
                "elsewhere": found.elsewhere,
                "": found.unplaced,
            }
        )
