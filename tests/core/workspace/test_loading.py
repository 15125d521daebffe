"""Contributions come in: at once, page by page, again, changed, withdrawn."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from enaction_plugin.core.errors import Cancelled
from enaction_plugin.core.geometry import polygon_rings, wkb_envelope
from enaction_plugin.core.model.contribution import Comment, Contribution
from enaction_plugin.core.workspace import ContributionFilter, Workspace, bulk, rtree
from tests.core.workspace.conftest import PLAN, contribution

LINE = bytes.fromhex(
    "0102000000020000000000000000000840000000000000494000000000000010400000000000804940"
)


def everything(ws: Workspace) -> list[tuple[object, ...]]:
    return ws.db.execute(
        "SELECT c.*, b.doc, b.geom, b.remote FROM contributions c JOIN sync_base b USING (fid)"
        " ORDER BY c.uuid"
    ).fetchall()


def test_bulk_and_upsert_write_the_same(tmp_path: Path) -> None:
    rows = [
        contribution(1, body='Guillemets " et \\ et\nlignes\t\u0001 🌳', score_mean=1 / 3),
        contribution(2, lon=None, lat=None, created_at=None),
        contribution(3, footprint=LINE),
        contribution(4, updated_at="2019-01-01T00:00:00.000Z", score_count=3),
    ]
    with (
        Workspace.create(tmp_path / "a.gpkg") as whole,
        Workspace.create(tmp_path / "b.gpkg") as one,
    ):
        assert whole.bulk_load(iter(rows)).added == 4
        assert one.upsert_contributions(rows).added == 4
        assert everything(whole) == everything(one)
        for ws in (whole, one):
            assert ws.check().ok
            assert ws.upsert_contributions(rows) == (0, 0, 4), "neither sees a change"
            assert ws.bulk_load(iter(rows)) == (0, 0, 4)
            assert len(ws.contributions.ids(ContributionFilter(text="guillemets lignes"))) == 1


def test_fids_follow_time_whatever_the_order_of_the_file(tmp_path: Path) -> None:
    rows = [contribution(number) for number in (5, 1, 9, 3, 7)]
    with Workspace.create(tmp_path / "w.gpkg") as ws:
        ws.bulk_load(iter(rows))
        assert [row.number for row in ws.contributions.rows(range(1, 6))] == list("13579")
        assert ws.upsert_contributions([contribution(8), contribution(2)]).added == 2
        assert [row.number for row in ws.contributions.rows([6, 7])] == ["2", "8"]
        assert ws.check().ok


def test_the_same_contribution_twice_in_a_file_is_one(tmp_path: Path) -> None:
    rows = [contribution(1), contribution(2), contribution(1, title="La dernière")]
    with Workspace.create(tmp_path / "w.gpkg") as ws:
        assert ws.bulk_load(iter(rows)).added == 2
        assert ws.contributions.count().total == 2
        assert ws.check().ok


def test_a_new_export_changes_what_changed_and_keeps_the_planners_work(ws: Workspace) -> None:
    ws.tag([1, 2], "E1")
    ws.assess([1], "answer", "Merci")
    again = [contribution(number) for number in range(1, 13)]
    again[0] = again[0]._replace(title="Titre corrigé", votes_for=50, lon=2.9)
    assert ws.upsert_contributions(again) == (2, 1, 9)
    detail = ws.contributions.detail(1)
    assert detail is not None
    assert (detail.title, detail.votes_for, detail.lon) == ("Titre corrigé", 50, 2.9)
    assert (detail.answer, detail.main_priority) == ("Merci", "E1")
    assert list(ws.contributions.ids(ContributionFilter(text="corrigé"))) == [1]
    assert list(ws.contributions.ids(ContributionFilter(extent=(2.89, 50, 2.91, 51)))) == [1]
    assert ws.check().ok


def test_what_left_its_source_stays_and_says_so_until_it_is_back(ws: Workspace) -> None:
    uuids = ws.contributions.uuids([1, 2])
    assert ws.withdraw(uuids) == 2
    assert ws.withdraw(uuids) == 0
    assert ws.contributions.rows([1])[0].withdrawn
    assert ws.upsert_contributions([contribution(1)]).changed == 1
    assert not ws.contributions.rows([1])[0].withdrawn


def test_comments_are_searched_with_what_they_comment(ws: Workspace) -> None:
    uuid = ws.contributions.uuids([3])[0]
    comment = Comment("c-1", uuid, "Et l'éclairage ?", "Compte 2", "2018-05-01T00:00:00.000Z")
    assert ws.upsert_comments([comment]).added == 1
    assert ws.upsert_comments([comment]).unchanged == 1
    assert list(ws.contributions.ids(ContributionFilter(text="cyclable eclairage"))) == [3]
    assert ws.upsert_comments([comment._replace(body="Et les bancs ?")]).changed == 1
    assert list(ws.contributions.ids(ContributionFilter(text="eclairage"))) == []
    ws.withdraw_comments(["c-1"])
    assert list(ws.contributions.ids(ContributionFilter(text="bancs"))) == []
    assert ws.check().ok


def test_a_load_that_is_stopped_leaves_the_workspace_empty(tmp_path: Path) -> None:
    def rows() -> Iterator[Contribution]:
        for number in range(12_000):
            if number == 11_000:
                raise Cancelled
            yield contribution(number)

    with Workspace.create(tmp_path / "w.gpkg") as ws:
        with pytest.raises(Cancelled):
            ws.bulk_load(rows())
        assert ws.contributions.count().total == 0
        assert ws.check().ok
        assert ws.bulk_load(contribution(number) for number in range(3)).added == 3


def test_a_first_pull_that_never_ends_is_mended_at_the_next_opening(tmp_path: Path) -> None:
    path = tmp_path / "w.gpkg"
    ws = Workspace.create(path)
    bulk.begin(ws.db)
    ws.upsert_contributions([contribution(number) for number in range(1, 40)], remote=True)
    ws.close()  # as after a crash: the end was never reached
    with Workspace.open(path) as again:
        assert len(again.contributions.ids(ContributionFilter(text="piste"))) == 39
        assert again.check().ok


class _Stop(Exception):
    pass


@pytest.mark.parametrize("pieces", [0, 1, 2, 5, 6, 8, 10, 12])
def test_indexes_left_half_built_are_built_at_the_next_opening(tmp_path: Path, pieces: int) -> None:
    path = tmp_path / "w.gpkg"
    asked = 0

    def check() -> None:
        nonlocal asked
        asked += 1
        if asked > pieces:
            raise _Stop

    with Workspace.create(path) as ws:
        bulk.begin(ws.db)
        ws.upsert_contributions([contribution(number) for number in range(1, 400)], remote=True)
        assert len(ws.contributions.ids(ContributionFilter(text="piste"))) == 0, "not yet"
        with pytest.raises(_Stop):
            bulk.finish(ws.db, check)
    with Workspace.open(path) as again:
        assert len(again.contributions.ids(ContributionFilter(text="piste"))) == 399
        assert again.check().ok


def test_what_others_enter_while_indexes_are_built_is_indexed_too(tmp_path: Path) -> None:
    path = tmp_path / "w.gpkg"
    with Workspace.create(path) as ws, Workspace.open(path) as other:
        bulk.begin(ws.db)
        ws.upsert_contributions([contribution(number) for number in range(1, 400)], remote=True)
        entered: list[int] = []

        def check() -> None:
            if len(entered) < 12:  # one before each of the first pieces
                entered.append(other.enter("Une fontaine", "près de l'école", at=(3.9, 50.4)))

        bulk.finish(ws.db, check)
        assert len(entered) > 3
        box = ContributionFilter(extent=(3.8, 50.3, 4.0, 50.5))
        assert sorted(ws.contributions.ids(box)) == entered
        assert sorted(ws.contributions.ids(ContributionFilter(text="fontaine"))) == entered
        assert rtree.is_sound(ws.db, "contributions")
        assert ws.check().ok


def test_the_packed_spatial_index_is_found_sound_and_complete(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "w.gpkg") as ws:
        ws.bulk_load(
            contribution(
                n, lon=-3 + (n * 7919 % 10_007) / 1000, lat=43 + (n * 104_729 % 9973) / 1000
            )
            for n in range(1, 6001)
        )
        assert rtree.is_sound(ws.db, "contributions")
        (depth,) = ws.db.execute("SELECT rtreedepth(data) FROM rtree_contributions_geom_node"
                                 " WHERE nodeno = 1").fetchone()  # fmt: skip
        assert depth == 2
        assert sorted(rtree.points(ws.db)) == list(range(1, 6001))
        box = (-1.0, 45.0, 2.5, 47.25)
        inside = [
            fid
            for fid, geom in ws.db.execute("SELECT fid, geom FROM contributions")
            if _in(box, geom)
        ]
        found = set(ws.contributions.ids(ContributionFilter(extent=box)))
        assert set(inside) <= found
        assert len(found) - len(inside) < 3, "32-bit boxes are hardly wider"
        ws.upsert_contributions([contribution(n, lon=1.0, lat=46.0) for n in range(7000, 7400)])
        assert rtree.is_sound(ws.db, "contributions"), "it can still grow"


def _in(box: tuple[float, float, float, float], geom: bytes) -> bool:
    x, y = _xy(geom)
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _xy(geom: bytes) -> tuple[float, float]:
    from enaction_plugin.core.geometry import blob_point

    found = blob_point(geom)
    assert found is not None
    return found


@given(
    title=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    body=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    score=st.one_of(st.none(), st.floats(-2, 2)),
)
@settings(max_examples=30)
def test_row_48_whatever_was_said_is_kept_word_for_word_and_seen_unchanged(
    tmp_path_factory: pytest.TempPathFactory, title: str, body: str, score: float
) -> None:
    said = contribution(1, title=title, body=body, score_mean=score)
    path = tmp_path_factory.mktemp("said") / "w.gpkg"
    with Workspace.create(path, plan=PLAN) as ws:
        ws.bulk_load([said])
        detail = ws.contributions.detail(1)
        assert detail is not None
        assert (detail.title, detail.body) == (title, body)
        assert ws.upsert_contributions([said]).unchanged == 1
        (doc,) = ws.db.execute("SELECT doc FROM sync_base").fetchone()
        assert json.loads(doc)["body"] == body
        ws.db.execute("UPDATE contributions SET title = 'autre'")
        assert ws.contributions.detail(1) == detail


def test_shapes_are_measured_whatever_their_dimensions() -> None:
    assert wkb_envelope(LINE) == (3.0, 4.0, 50.0, 51.0)
    square = bytes.fromhex("01030000000100000005000000") + b"".join(
        _pair(x, y) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
    )
    head = b"GP\0\1" + (4326).to_bytes(4, "little")
    assert polygon_rings(head + square) == [[(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]]


def _pair(x: float, y: float) -> bytes:
    import struct

    return struct.pack("<dd", x, y)
