"""The main job through `qgis_process`, with the plugin as it is installed."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.platform.serving import Served, small_platform
from tests.qgis.running import TITLES, QgisProcess, contributions_csv, rows

pytestmark = pytest.mark.skipif(
    shutil.which("qgis_process.bin") is None, reason="qgis_process.bin is not installed"
)


@pytest.fixture(scope="module")
def qgis(tmp_path_factory: pytest.TempPathFactory) -> QgisProcess:
    return QgisProcess(tmp_path_factory.mktemp("qgis"))


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with small_platform(tmp_path_factory.mktemp("platform"), contributions=4) as served:
        yield served


def test_a_workspace_is_made_filled_linked_exchanged_and_exported(
    tmp_path: Path, qgis: QgisProcess, platform: Served
) -> None:
    workspace, token = tmp_path / "espace.gpkg", tmp_path / "jeton"
    token.touch(mode=0o600)
    token.write_text(platform.planner_token)
    tags = tmp_path / "etiquettes.csv"
    tags.write_text("contribution;term\n5;E1\n6;E1\n")

    qgis.results("createworkspace", WORKSPACE=workspace)
    loaded = qgis.results(
        "importcontributions",
        WORKSPACE=workspace,
        INPUT=contributions_csv(tmp_path),
        SOURCE="atelier",
        REPORT=tmp_path / "rapport.html",
    )
    pulled = qgis.results("sync", WORKSPACE=workspace, URL=platform.url, TOKEN_FILE=token)
    tagged = qgis.results("tag", WORKSPACE=workspace, TAGS=tags)
    ruled = qgis.results(
        "tag", WORKSPACE=workspace, EXPRESSION="\"body\" ILIKE '%cyclable%'", TERM="E2"
    )
    pushed = qgis.results("sync", WORKSPACE=workspace, URL=platform.url, TOKEN_FILE=token)
    exported = qgis.results(
        "export",
        WORKSPACE=workspace,
        EXPRESSION='"priorities" IS NOT NULL',
        OUTPUT=tmp_path / "sortie.csv",
    )
    checked = qgis.results("checkworkspace", WORKSPACE=workspace)

    assert loaded["ADDED"] == len(TITLES)
    assert (tmp_path / "rapport.html").is_file()
    assert pulled["PULLED"] >= 4
    assert tagged["TAGGED"] == 2
    assert ruled["TAGGED"] == 4  # the platform's
    assert pushed["PUSHED"] == 4  # what the platform does not know is not sent
    assert exported["COUNT"] == 6
    with (tmp_path / "sortie.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == 6
    assert checked["OK"] is True


def test_a_failed_job_has_exit_status_1_and_one_sentence(tmp_path: Path, qgis: QgisProcess) -> None:
    missing = tmp_path / "nulle-part.gpkg"

    done = qgis.run("tag", WORKSPACE=missing, EXPRESSION="true", TERM="E1")

    assert done.returncode == 1
    assert done.stdout.strip() == ""
    assert "There is no workspace at" in done.stderr
    assert "Traceback" not in done.stderr
    assert not missing.exists()


def test_a_wrong_parameter_has_exit_status_1(tmp_path: Path, qgis: QgisProcess) -> None:
    done = qgis.run("sync", WORKSPACE=tmp_path / "a.gpkg", DIRECTION="sideways")

    assert done.returncode == 1
    assert "DIRECTION" in done.stderr


def test_a_file_that_is_no_plan_makes_no_workspace(tmp_path: Path, qgis: QgisProcess) -> None:
    plan = tmp_path / "plan.json"
    plan.write_text("{")

    done = qgis.run("createworkspace", WORKSPACE=tmp_path / "a.gpkg", PLAN=plan)

    assert done.returncode == 1
    assert "plan.json" in done.stderr
    assert not (tmp_path / "a.gpkg").exists()


def test_rows_of_the_list_are_those_of_the_file(tmp_path: Path, qgis: QgisProcess) -> None:
    workspace = tmp_path / "espace.gpkg"
    qgis.results("createworkspace", WORKSPACE=workspace)

    qgis.results("importcontributions", WORKSPACE=workspace, INPUT=contributions_csv(tmp_path))

    assert [row.title for row in rows(workspace).values()] == list(reversed(TITLES))
