"""Where each contribution is: kept true whoever moves it or its district."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

import pytest

from enaction_plugin.core import shapes
from enaction_plugin.core.geometry import point_blob, shape_blob
from enaction_plugin.core.model.district import District
from enaction_plugin.core.workspace import ContributionFilter, Workspace, districts, pairs, schema
from enaction_plugin.core.workspace.database import connect
from tests.core.workspace.conftest import contribution
from tests.platform.older import rewritten_as


def box(west: float, south: float, east: float, north: float) -> bytes:
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return shapes.to_wkb({"type": "MultiPolygon", "coordinates": [[ring]]})


def district(west: float, east: float) -> District:
    return District("D", "Quartier", box(west, 50.39, east, 50.41), 1200, "2021")


def places(ws: Workspace) -> dict[int, tuple[int, float, float, int]]:
    """(inside, distance, share, boundary) by contribution, as the workspace keeps them."""
    ws.contributions.first(ContributionFilter())  # what any reading does first
    return {
        row[0]: row[1:]
        for row in ws.db.execute(
            "SELECT c.fid, d.inside, d.distance, d.share, d.boundary FROM contribution_districts d"
            " JOIN contributions c ON c.uuid = d.contribution"
        )
    }


def inside(ws: Workspace) -> list[int]:
    return sorted(fid for fid, (within, *_) in places(ws).items() if within)


def by_district(ws: Workspace, metres: int = 0) -> list[int]:
    """The contributions a filter by all districts finds."""
    every = frozenset(one.fid for one in ws.districts.all())
    return sorted(ws.contributions.ids(ContributionFilter(districts=every, within=metres)))


def edit_elsewhere(path: Path, sql: str, *values: object) -> None:
    """As QGIS or ogr2ogr would, without the plugin."""
    db = connect(path)
    db.execute(sql, values)
    db.close()


def test_inside_near_and_elsewhere(ws: Workspace) -> None:
    # Contributions 1 to 10 stand at 2.801, 2.802 … 2.810: 71 m apart.
    ws.districts.replace("qpv", "2024", "fictif", [district(2.7995, 2.8035)])
    found = places(ws)
    assert inside(ws) == [1, 2, 3]
    assert sorted(found) == [1, 2, 3, 4, 5, 6, 7], "7 stands 249 m away, 8 stands 320 m away"
    assert found[4] == (0, pytest.approx(35.5, abs=0.5), 0, 0)
    assert found[1] == (1, 0, 1, 0)


def test_a_point_on_the_outline_is_said_to_be(ws: Workspace) -> None:
    ws.districts.replace("qpv", "2024", "fictif", [district(2.7995, 2.803)])
    found = places(ws)
    assert [fid for fid, (*_, boundary) in found.items() if boundary] == [3]


def test_a_district_moved_in_qgis_is_looked_at_again(ws: Workspace, path: Path) -> None:
    ws.districts.replace("qpv", "2024", "fictif", [district(2.7995, 2.8035)])
    moved = shape_blob(district(2.8045, 2.8065).area)
    edit_elsewhere(path, "UPDATE districts SET geom = ?", moved)
    assert inside(ws) == [5, 6]


def test_a_district_drawn_or_deleted_in_qgis_is_too(ws: Workspace, path: Path) -> None:
    edit_elsewhere(
        path,
        "INSERT INTO districts (geom, kind, name) VALUES (?, 'other', 'À la main')",
        shape_blob(district(2.8045, 2.8065).area),
    )
    assert inside(ws) == [5, 6]
    edit_elsewhere(path, "DELETE FROM districts")
    assert places(ws) == {}


def test_a_contribution_entered_or_moved_in_qgis_is_too(ws: Workspace, path: Path) -> None:
    ws.districts.replace("qpv", "2024", "fictif", [district(2.7995, 2.8035)])
    edit_elsewhere(
        path,
        "INSERT INTO contributions (geom, title) VALUES (?, 'Ici')",
        point_blob(2.802, 50.4),
    )
    assert inside(ws) == [1, 2, 3, 11]
    edit_elsewhere(path, "UPDATE contributions SET geom = ? WHERE fid = 11", point_blob(2.82, 50.4))
    assert inside(ws) == [1, 2, 3]
    edit_elsewhere(
        path, "UPDATE contributions SET geom = ? WHERE fid = 11", point_blob(2.802, 50.4)
    )
    edit_elsewhere(path, "DELETE FROM contributions WHERE fid = 11")
    assert inside(ws) == [1, 2, 3]


def test_a_refresh_that_moves_a_contribution_moves_it_here(ws: Workspace) -> None:
    ws.districts.replace("qpv", "2024", "fictif", [district(2.7995, 2.8035)])
    ws.upsert_contributions([contribution(1, lon=2.9), contribution(9, lon=2.801)])
    assert inside(ws) == [2, 3, 9]


def test_a_drawn_line_or_area_counts_by_its_share(ws: Workspace) -> None:
    ws.districts.replace("qpv", "2024", "fictif", [district(2.80, 2.81)])
    line = shapes.to_wkb({"type": "LineString", "coordinates": [[2.805, 50.40], [2.825, 50.40]]})
    ws.upsert_contributions(
        [
            contribution(21, lon=2.815, lat=50.40, footprint=line),
            contribution(22, lon=2.81, lat=50.40, footprint=box(2.80, 50.399, 2.82, 50.401)),
        ]
    )
    found = places(ws)
    assert found[11] == (1, 0, pytest.approx(0.25), 0), "its point is outside, a quarter is not"
    assert found[12] == (1, 0, pytest.approx(0.5, abs=0.01), 0)
    ws.upsert_contributions([contribution(21, lon=2.9, lat=50.40)])  # moved, drawn no longer
    assert 11 not in inside(ws)


@pytest.mark.parametrize("apart", [2, 50_000], ids=["settled often", "never settled"])
def test_places_found_bit_by_bit_are_those_found_at_once(
    ws: Workspace, path: Path, apart: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Invariant: any order of edits leaves what a fresh look would find, and filters find it."""
    monkeypatch.setattr(pairs, "_RECENT", apart)
    chance = random.Random(6)  # noqa: S311 - which edits, not a secret
    for _ in range(40):
        kind = chance.choice(["district", "contribution", "refresh", "remove"])
        west = 2.8 + chance.randrange(10) / 1000
        if kind == "district":
            ws.districts.replace("qpv", "2024", "fictif", [district(west, west + 0.003)])
        elif kind == "contribution":
            edit_elsewhere(
                path,
                "INSERT INTO contributions (geom) VALUES (?)",
                point_blob(west, 50.4),
            )
        elif kind == "refresh":
            number = chance.randrange(1, 11)
            ws.upsert_contributions([contribution(number, lon=west)])
        else:
            edit_elsewhere(
                path, "DELETE FROM contributions WHERE fid = (SELECT max(fid) FROM contributions)"
            )
        ws.bring_back()
        if chance.random() < 0.5:
            assert by_district(ws) == inside(ws)
            assert by_district(ws, 300) == sorted(places(ws))
            (one,) = ws.districts.all() or [None]
            assert one is None or one.contributions == len(inside(ws))
    kept = places(ws)
    with ws.transaction() as db:
        db.execute("INSERT INTO sync_stale_place SELECT fid FROM contributions")
    assert kept == places(ws)


def test_rows_that_changed_numbers_are_looked_at_again(ws: Workspace, path: Path) -> None:
    """A table written over, as by ogr2ogr: the same contributions, but other rows."""
    ws.districts.replace("qpv", "2024", "fictif", [district(2.7995, 2.8035)])
    known = set(ws.contributions.uuids(inside(ws)))
    with closing(connect(path)) as db:
        schema.drop_triggers(db)
        db.execute("UPDATE contributions SET fid = 100 - fid")
    ws.close()
    with Workspace.open(path) as again:
        assert set(again.contributions.uuids(inside(again))) == known
        assert len(by_district(again)) == 3


def test_places_of_an_older_workspace_are_kept(ws: Workspace, path: Path) -> None:
    ws.districts.replace("qpv", "2024", "fictif", [district(2.7995, 2.803)])
    found = places(ws)
    ws.close()
    rewritten_as(27, path)
    with Workspace.open(path) as again:
        assert not districts.is_stale(again.db)
        assert places(again) == found
        assert by_district(again, 300) == sorted(found)


def test_without_a_district_nothing_waits(ws: Workspace) -> None:
    ws.contributions.first(ContributionFilter())
    assert ws.db.execute("SELECT count(*) FROM sync_stale_place").fetchone() == (0,)
