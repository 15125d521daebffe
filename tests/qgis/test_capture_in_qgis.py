"""What planners do in QGIS itself, with the plugin or without: captured, put back, never lost."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer, QgsVectorLayerUtils

from enaction_plugin.core.identity import source_uuid
from enaction_plugin.core.model.contribution import Contribution
from enaction_plugin.core.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qgis_app")


def contribution(number: int) -> Contribution:
    return Contribution(
        source_uuid("demo", str(number)),
        str(number),
        "demo",
        title=f"Idée {number}",
        body="" if number == 2 else "Un banc\nprès de l'école 🌳",
        category="Espaces publics",
        created_at="2018-04-02T08:09:10.123Z",
        updated_at="2018-07-14T22:00:00.000Z" if number % 2 else None,
        votes_for=number,
        score_mean=round(number / 3, 6) if number == 3 else None,
        author="Compte 8449",
        lon=2.812345 + number / 1000,
        lat=50.412345,
    )


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "w.gpkg") as made:
        made.upsert_contributions([contribution(number) for number in range(1, 6)])
        made.tag([5], "E1")
        made.db.execute("DELETE FROM sync_dirty")
        yield made


def layer(ws: Workspace, name: str = "contributions") -> QgsVectorLayer:
    found = QgsVectorLayer(f"{ws.path}|layername={name}", name, "ogr")
    assert found.isValid()
    return found


def row(ws: Workspace, fid: int) -> dict[str, Any]:
    cursor = ws.db.execute("SELECT * FROM contributions WHERE fid = ?", (fid,))
    return dict(zip([column[0] for column in cursor.description], cursor.fetchone()))


def change(target: QgsVectorLayer, fids: list[int], field: str, value: Any) -> None:
    place = target.fields().indexOf(field)
    assert target.startEditing()
    for fid in fids:
        target.changeAttributeValue(fid, place, value)
    assert target.commitChanges(), target.commitErrors()


def changed(before: dict[str, Any], after: dict[str, Any]) -> set[str]:
    return {name for name in before if before[name] != after[name]}


def dirty(ws: Workspace) -> list[tuple[str, str]]:
    return ws.db.execute("SELECT t, uuid FROM sync_changed ORDER BY 1, 2").fetchall()


@pytest.mark.parametrize("fid", [1, 2, 3])
def test_a_status_set_in_the_table_is_captured_and_nothing_else_moves(
    ws: Workspace, fid: int
) -> None:
    """QGIS writes every column: times, empty texts, nulls and floats must come back the same."""
    before = row(ws, fid)
    change(layer(ws), [fid], "status", "study")
    assert changed(before, row(ws, fid)) == {"status", "sync_state"}
    assert dirty(ws) == [("contributions", before["uuid"])]
    assert ws.db.execute("SELECT count(*) FROM sync_trash").fetchone() == (0,)


def test_a_boolean_round_trips(ws: Workspace) -> None:
    change(layer(ws), [1], "answer_ready", True)
    assert row(ws, 1)["answer_ready"] == 1
    before = row(ws, 1)
    change(layer(ws), [1], "assignee", "Service voirie")
    assert changed(before, row(ws, 1)) == {"assignee"}


def test_a_citizens_title_is_put_back_and_what_was_typed_is_kept(ws: Workspace) -> None:
    before = row(ws, 1)
    change(layer(ws), [1], "title", "Mieux dit")
    assert row(ws, 1) == before
    doc, why = ws.db.execute("SELECT doc, why FROM sync_trash").fetchone()
    assert "Mieux dit" in doc
    assert why == "citizen"
    assert ws.check().ok


def test_a_point_moved_by_hand_goes_back(ws: Workspace) -> None:
    before = row(ws, 1)
    target = layer(ws)
    assert target.startEditing()
    target.changeGeometry(1, QgsGeometry.fromPointXY(QgsPointXY(3, 51)))
    assert target.commitChanges()
    assert row(ws, 1) == before
    assert ws.check().ok, "the spatial index follows"


def test_the_field_calculator_cannot_overwrite_identities(ws: Workspace) -> None:
    before = [row(ws, fid)["uuid"] for fid in range(1, 6)]
    change(layer(ws), [1, 2, 3, 4, 5], "uuid", "x")
    assert [row(ws, fid)["uuid"] for fid in range(1, 6)] == before


def test_a_feature_drawn_in_qgis_is_a_contribution_of_ours(ws: Workspace) -> None:
    target = layer(ws)
    drawn = QgsVectorLayerUtils.createFeature(
        target, QgsGeometry.fromPointXY(QgsPointXY(2.9, 50.5)), {}
    )
    drawn["title"] = "Noté en atelier"
    assert target.startEditing()
    assert target.addFeature(drawn)
    assert target.commitChanges(), target.commitErrors()
    made = row(ws, 6)
    assert made["uuid"][14] == "7"
    assert (made["source"], made["sync_state"], made["tag_count"]) == ("", "pending", 0)
    assert dirty(ws) == [("contributions", made["uuid"])]
    change(layer(ws), [6], "title", "Noté en atelier, relu")
    assert row(ws, 6)["title"].endswith("relu")
    assert ws.check().ok


def test_a_pasted_feature_gets_its_own_identity(ws: Workspace) -> None:
    target = layer(ws)
    copy = QgsFeature(target.getFeature(5))
    copy["fid"] = None
    assert target.startEditing()
    assert target.addFeature(copy)
    assert target.commitChanges(), target.commitErrors()
    assert row(ws, 6)["uuid"] != row(ws, 5)["uuid"]
    assert (row(ws, 6)["priorities"], row(ws, 6)["platform_id"]) == (None, None)
    assert ws.check().ok


def test_a_deleted_feature_of_a_citizen_comes_back(ws: Workspace) -> None:
    before = row(ws, 5)
    target = layer(ws)
    assert target.startEditing()
    target.deleteFeature(5)
    assert target.commitChanges()
    assert ws.contributions.count().total == 4
    assert ws.bring_back() == 1
    assert changed(before, row(ws, 5)) == set()
    assert ws.check().ok


def test_a_link_added_in_the_related_table_shows_on_the_map(ws: Workspace) -> None:
    links = layer(ws, "taggings")
    link = QgsFeature(links.fields())
    link["contribution"] = row(ws, 1)["uuid"]
    link["term"] = "E3"
    assert links.startEditing()
    assert links.addFeature(link)
    assert links.commitChanges(), links.commitErrors()
    assert row(ws, 1)["main_priority"] == "E3"
    assert [kind for kind, _ in dirty(ws)] == ["taggings"]


def test_ogr2ogr_append_is_captured(ws: Workspace, tmp_path: Path) -> None:
    given = tmp_path / "more.csv"
    given.write_text("title,body,lon,lat\nUn kiosque,Sur la place,2.85,50.43\n", encoding="utf-8")
    subprocess.run(
        ["ogr2ogr", "-append", "-f", "GPKG", str(ws.path), str(given), "-nln", "contributions",
         "-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat", "-a_srs", "EPSG:4326"],
        check=True, timeout=60, capture_output=True,
    )  # fmt: skip
    made = row(ws, 6)
    assert made["title"] == "Un kiosque"
    assert dirty(ws) == [("contributions", made["uuid"])]
    from enaction_plugin.core.workspace import ContributionFilter

    assert list(ws.contributions.ids(ContributionFilter(text="kiosque"))) == [6]
    assert ws.check().ok


def test_qgis_sees_the_layers_their_counts_and_extents_and_no_engine_table(ws: Workspace) -> None:
    whole = QgsVectorLayer(str(ws.path), "w", "ogr")
    names = {text.split("!!::!!")[1] for text in whole.dataProvider().subLayers()}
    assert names == {
        "contributions", "footprints", "districts", "taggings", "comments", "notes", "terms",
        "term_links", "contribution_districts",
    }  # fmt: skip
    target = layer(ws)
    assert target.featureCount() == 5
    assert target.extent().xMaximum() == pytest.approx(2.817345)
    assert target.dataProvider().capabilities() & target.dataProvider().Capability.SelectAtId
    assert layer(ws, "taggings").featureCount() == 1


def test_gdal_keeps_our_triggers_and_spatial_index(ws: Workspace) -> None:
    from enaction_plugin.core.workspace import schema

    for fid in (1, 2):
        change(layer(ws), [fid], "status", "accepted")
    assert schema.triggers_intact(ws.db)
    assert ws.db.execute("SELECT count(*) FROM gpkg_extensions").fetchone() == (3,)
