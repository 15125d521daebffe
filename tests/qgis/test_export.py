"""Export: what leaves, in which format, and what does not leave."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any, Callable

import pytest
from osgeo import gdal, ogr

from enaction_plugin.core.model.contribution import Contribution
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.processing.export import Export
from tests.qgis.running import Outcome, run

FORMULA = '=HYPERLINK("http://exemple.invalid","Cliquez")'
PEOPLE = ("Compte 7", "Marie Dupont", "marie.dupont@exemple.fr", "06 12 34 56 78")
Exports = Callable[..., Outcome]


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Three contributions: personal data, a formula, and one without position."""
    path = tmp_path / "espace.gpkg"
    at = "2018-03-02T10:00:00.000Z"
    with Workspace.create(path) as made:
        made.upsert_contributions(
            [
                Contribution(
                    "018e0000-0000-7000-8000-000000000001",
                    "1",
                    "atelier",
                    title="Un banc",
                    body=f"Appelez {PEOPLE[3]} ou {PEOPLE[2]}\nmerci\u00a0😀",
                    author=PEOPLE[0],
                    created_at=at,
                    votes_for=12,
                    lon=2.8312345,
                    lat=50.4312345,
                ),
                Contribution(
                    "018e0000-0000-7000-8000-000000000002",
                    "2",
                    "atelier",
                    title=FORMULA,
                    body="-1 rond-point",
                    created_at=at,
                    lon=2.84,
                    lat=50.44,
                ),
                Contribution(
                    "018e0000-0000-7000-8000-000000000003", "3", "atelier", title="Sans lieu"
                ),
            ]
        )
        fids = made.contributions.ids()
        made.tag(made.contributions.fids(["018e0000-0000-7000-8000-000000000001"]), "E5")
        made.assess(fids, "assignee", PEOPLE[1])
        made.assess(fids, "answer", f"Voyez avec {PEOPLE[2]}")
    return path


@pytest.fixture
def export(tmp_path: Path, workspace: Path) -> Exports:
    def exported(name: str, **parameters: Any) -> Outcome:
        return run(Export(), WORKSPACE=workspace, OUTPUT=tmp_path / name, **parameters)

    return exported


def cells(path: Path) -> list[dict[str, str]]:
    """The first table of a file as GDAL reads it, in the order of the numbers."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = dataset.GetLayer(0)
    names = [field.GetName() for field in layer.schema]
    found = [{name: feature.GetFieldAsString(name) for name in names} for feature in layer]
    return sorted(found, key=lambda row: row["platform_id"])


def _is_placed(feature: ogr.Feature) -> bool:
    geometry = feature.GetGeometryRef()
    return geometry is not None and not geometry.IsEmpty()


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "ods", "geojson", "gpkg"])
def test_every_format_has_the_rows_and_no_personal_data(
    tmp_path: Path, export: Exports, suffix: str
) -> None:
    done = export(f"sortie.{suffix}")

    assert done["COUNT"] == 3
    written = cells(tmp_path / f"sortie.{suffix}")
    assert [row["platform_id"] for row in written] == ["1", "2", "3"]
    everything = "\n".join(value for row in written for value in row.values())
    assert not any(secret in everything for secret in PEOPLE)
    assert "[e-mail]" in written[0]["answer"]
    assert "merci\u00a0😀" in written[0]["body"]
    assert written[0]["priorities"] == "E5"
    assert {"author", "assignee", "sync_state"}.isdisjoint(written[0])


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "ods"])
def test_spreadsheets_get_harmless_cells_and_coordinates(
    tmp_path: Path, export: Exports, suffix: str
) -> None:
    export(f"sortie.{suffix}")

    first, second, third = cells(tmp_path / f"sortie.{suffix}")
    assert second["title"] == f"'{FORMULA}"
    assert second["body"] == "'-1 rond-point"
    assert float(first["longitude"]) == pytest.approx(2.8312345, abs=1e-9)
    assert float(first["latitude"]) == pytest.approx(50.4312345, abs=1e-9)
    assert third["longitude"] == ""


@pytest.mark.parametrize("suffix", ["geojson", "gpkg"])
def test_map_formats_keep_positions_and_texts_as_they_are(
    tmp_path: Path, export: Exports, suffix: str
) -> None:
    export(f"sortie.{suffix}")

    dataset = gdal.OpenEx(str(tmp_path / f"sortie.{suffix}"), gdal.OF_VECTOR)
    layer = dataset.GetLayer(0)
    found = {feature["platform_id"]: _is_placed(feature) for feature in layer}
    assert found == {"1": True, "2": True, "3": False}
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
    assert layer.GetGeomType() in (ogr.wkbPoint, ogr.wkbUnknown)
    assert cells(tmp_path / f"sortie.{suffix}")[1]["title"] == FORMULA


def test_a_csv_is_plain_utf_8_with_iso_dates(tmp_path: Path, export: Exports) -> None:
    export("sortie.csv")

    with (tmp_path / "sortie.csv").open(encoding="utf-8", newline="") as file:
        found = {row["platform_id"]: row for row in csv.DictReader(file)}
    first = found["1"]
    assert first["created_at"] == "2018-03-02T10:00:00.000Z"
    assert first["votes_for"] == "12"


def test_personal_data_leave_only_when_asked_for(tmp_path: Path, export: Exports) -> None:
    export("sortie.csv", ANONYMOUS=False)

    first = cells(tmp_path / "sortie.csv")[0]
    assert (first["author"], first["assignee"]) == PEOPLE[:2]
    assert PEOPLE[2] in first["body"]


def test_only_what_the_expression_chooses_leaves(tmp_path: Path, export: Exports) -> None:
    done = export("sortie.csv", EXPRESSION="\"priorities\" LIKE '%E5%'")

    assert done["COUNT"] == 1
    assert [row["platform_id"] for row in cells(tmp_path / "sortie.csv")] == ["1"]


def test_an_export_can_be_imported_again(tmp_path: Path, workspace: Path, export: Exports) -> None:
    from enaction_plugin.core.importing.contributions import import_contributions

    export("sortie.csv", ANONYMOUS=False)
    with Workspace.create(tmp_path / "copie.gpkg") as copy:
        result = import_contributions(copy, tmp_path / "sortie.csv", "atelier")
        uuids = set(copy.contributions.uuids(copy.contributions.ids()))
    with Workspace.open(workspace, readonly=True) as original:
        expected = set(original.contributions.uuids(original.contributions.ids()))

    assert result.added == 3
    assert uuids == expected


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("espace.gpkg", "is the workspace itself"),
        ("nulle/part/sortie.csv", "no folder"),
    ],
)
def test_a_file_that_cannot_be_written_is_said_so(
    workspace: Path, export: Exports, name: str, said: str
) -> None:
    before = workspace.read_bytes()

    done = export(name)

    assert not done.ok
    assert said in done.said
    assert workspace.read_bytes() == before


def test_a_kind_of_file_nobody_writes_is_refused(tmp_path: Path, export: Exports) -> None:
    done = export("sortie.docx")

    assert not done.ok
    assert not list(tmp_path.glob("sortie*"))


def test_a_failed_export_leaves_the_former_file(tmp_path: Path, export: Exports) -> None:
    export("sortie.csv")
    before = (tmp_path / "sortie.csv").read_bytes()

    done = export("sortie.csv", EXPRESSION='"nowhere" = 1')

    assert not done.ok
    assert "no field nowhere" in done.said
    assert (tmp_path / "sortie.csv").read_bytes() == before


def test_exporting_changes_nothing_in_the_workspace(workspace: Path, export: Exports) -> None:
    before = workspace.read_bytes()

    assert export("sortie.gpkg").ok

    assert workspace.read_bytes() == before
    assert not list(workspace.parent.glob("espace.gpkg-*"))
