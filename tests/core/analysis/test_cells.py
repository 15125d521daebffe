"""Gathering for maps: nothing is lost, whatever the scale, and the file is a GeoPackage."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from enaction_plugin.core.analysis import Analysis, cells, mapfile
from enaction_plugin.core.workspace import Workspace
from tests.core.workspace.conftest import contribution


@pytest.fixture
def crowd(two: Workspace) -> Workspace:
    chance = random.Random(3)  # noqa: S311 - which points, not a secret
    two.upsert_contributions(
        contribution(n, lon=chance.gauss(2.84, 0.02), lat=chance.gauss(50.42, 0.01))
        for n in range(1, 800)
    )
    two.tag(range(1, 200), "E1")
    two.tag(range(150, 300), "E2")
    return two


def test_every_level_has_every_contribution_and_vote(crowd: Workspace) -> None:
    grids = Analysis(crowd).grids()
    votes = sum(number + 1 for number in range(1, 800))
    for one in [*(level.cells for level in grids.levels), grids.heat, grids.density]:
        assert one.count.sum() == 799
        assert one.votes.sum() == votes
        assert one.parts.sum() == 799
        assert (one.parts[1].sum(), one.parts[2].sum(), one.parts[0].sum()) == (199, 100, 500)


def test_scales_meet_and_each_level_is_finer(crowd: Workspace) -> None:
    levels = Analysis(crowd).grids().levels
    for before, after in zip(levels, levels[1:]):
        assert before.largest == after.smallest
        assert len(before.cells.x) <= len(after.cells.x)
    assert levels[-1].largest <= cells.GROUPED_SCALE


def test_a_crowd_is_drawn_singly_only_from_close_by(
    crowd: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert Analysis(crowd).grids().singly == float("inf"), "800 are drawn at every scale"
    monkeypatch.setattr(cells, "MOST_IN_VIEW", 100)
    assert Analysis(crowd).grids().singly < cells.GROUPED_SCALE


def test_nothing_with_a_position_gives_empty_grids(empty: Workspace) -> None:
    empty.upsert_contributions([contribution(1, lon=None, lat=None)])
    assert [
        len(level.cells.x) for level in Analysis(empty).grids().levels if level.cells.x.size
    ] == []


def test_the_file_has_its_layers(crowd: Workspace, tmp_path: Path) -> None:
    analysis = Analysis(crowd)
    path = tmp_path / "carte.gpkg"
    mapfile.write(path, analysis.grids(), analysis.rated())
    db = sqlite3.connect(path)
    layers = {name for (name,) in db.execute("SELECT table_name FROM gpkg_contents")}
    assert {"cells_0", "heat", "density", "rates_0"} <= layers
    assert db.execute("SELECT sum(contributions) FROM density").fetchone() == (799,)
    rates = dict(db.execute("SELECT name, per_1000 FROM rates_0"))
    assert set(rates) == {"Ouest", "Est"}
    db.close()


@pytest.mark.parametrize(
    ("values", "limits"),
    [
        ([1.0, 2.0], []),
        ([float(value) for value in range(1, 16)], [4.0, 7.0, 10.0, 13.0]),
        ([5.0] * 30, []),
        ([0.0] * 30 + [float(value) for value in range(1, 9)], [3.0, 6.0]),
    ],
)
def test_classes_have_about_as_many_values(values: list[float], limits: list[float]) -> None:
    assert mapfile.class_limits(values) == limits
