"""`enaction:sync` against the real reference platform."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from enaction_plugin.bridge import settings
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.processing.sync import Sync
from tests.platform.serving import Served, small_platform
from tests.qgis.running import Outcome, rows, run


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with small_platform(tmp_path_factory.mktemp("platform"), contributions=5) as served:
        yield served


@pytest.fixture
def token_file(tmp_path: Path, platform: Served) -> Path:
    path = tmp_path / "secret.token"
    path.touch(mode=0o600)
    path.write_text(f"{platform.planner_token}\n")
    return path


def made(folder: Path, name: str) -> Path:
    Workspace.create(folder / f"{name}.gpkg").close()
    return folder / f"{name}.gpkg"


def sync(platform: Served, workspace: Path, token_file: Path, **parameters: Any) -> Outcome:
    return run(Sync(), WORKSPACE=workspace, URL=platform.url, TOKEN_FILE=token_file, **parameters)


def test_what_one_planner_links_another_receives(
    tmp_path: Path, platform: Served, token_file: Path
) -> None:
    a, b = made(tmp_path, "a"), made(tmp_path, "b")
    assert sync(platform, a, token_file)["PULLED"] >= 5
    with Workspace.open(a) as workspace:
        workspace.tag(workspace.contributions.ids()[:2], "E1")

    sent = sync(platform, a, token_file, DIRECTION="push")
    received = sync(platform, b, token_file, DIRECTION="pull")

    assert (sent["PUSHED"], sent["PENDING"], sent["CONFLICTS"], sent["REJECTED"]) == (2, 0, 0, 0)
    assert received["PUSHED"] == 0
    seen = [{n: row.priorities for n, row in rows(path).items()} for path in (a, b)]
    assert seen[0] == seen[1]
    assert sorted(seen[1].values()).count("E1") == 2


def test_a_dry_run_says_what_would_happen_and_does_nothing(
    tmp_path: Path, platform: Served, token_file: Path
) -> None:
    workspace = made(tmp_path, "a")
    before = workspace.read_bytes()

    done = sync(platform, workspace, token_file, DRY_RUN=True)

    assert done["PULLED"] >= 5
    assert workspace.read_bytes() == before


def test_the_report_names_the_platform(tmp_path: Path, platform: Served, token_file: Path) -> None:
    report = tmp_path / "rapport.html"

    sync(platform, made(tmp_path, "a"), token_file, REPORT=report)

    page = report.read_text(encoding="utf-8")
    assert "Plateforme d&#x27;essai" in page
    assert platform.planner_token not in page


def test_the_token_is_in_no_log_and_not_in_the_workspace(
    tmp_path: Path, platform: Served, token_file: Path
) -> None:
    workspace = made(tmp_path, "a")

    done = sync(platform, workspace, token_file)

    assert done.ok
    assert platform.planner_token not in done.said
    assert platform.planner_token.encode() not in workspace.read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_token_others_can_read_is_told(
    tmp_path: Path, platform: Served, token_file: Path
) -> None:
    quiet = sync(platform, made(tmp_path, "a"), token_file)
    token_file.chmod(0o644)
    told = sync(platform, made(tmp_path, "b"), token_file)

    assert "chmod 600" not in quiet.said
    assert "chmod 600" in told.said


@pytest.mark.parametrize("content", ["", "  \n", "token: abc", "a\nb\n"])
def test_a_token_file_with_anything_else_is_refused(
    tmp_path: Path, platform: Served, token_file: Path, content: str
) -> None:
    token_file.write_text(content)

    done = sync(platform, made(tmp_path, "a"), token_file)

    assert not done.ok
    assert "must hold the token and nothing else" in done.said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "Give either"),
        ({"CONNECTION": "x", "URL": "http://127.0.0.1:9"}, "Give either"),
        ({"CONNECTION": "inconnue"}, "no connection named"),
        ({"URL": "http://127.0.0.1:9"}, "cannot be reached"),
        ({"URL": "http://plateforme.exemple.invalid"}, "not encrypted"),
        ({"URL": "127.0.0.1"}, "no address of a platform"),
        ({"URL": "http://127.0.0.1:9", "CONNECTOR": "geocontrib"}, "cannot be reached"),
        ({"URL": "http://127.0.0.1:9", "CONNECTOR": "ogcapi"}, "cannot be reached"),
        ({"URL": "http://127.0.0.1:9", "TOKEN_FILE": "/nulle/part"}, "/nulle/part"),
    ],
)
def test_what_cannot_work_is_said_and_changes_nothing(
    tmp_path: Path, given: dict[str, str], said: str
) -> None:
    workspace = made(tmp_path, "a")
    before = workspace.read_bytes()

    done = run(Sync(), WORKSPACE=workspace, **given)

    assert not done.ok
    assert said in done.said
    assert "Traceback" not in done.said
    if "URL" not in given:
        assert workspace.read_bytes() == before


def test_a_wrong_token_asks_to_sign_in(tmp_path: Path, platform: Served, token_file: Path) -> None:
    token_file.write_text("wrong")

    done = sync(platform, made(tmp_path, "a"), token_file)

    assert not done.ok
    assert "sign in" in done.said


def test_a_connection_of_the_settings_is_used_by_its_name(
    tmp_path: Path, platform: Served, qgis_app: Any
) -> None:
    settings.save_connection(settings.Connection("Essai", platform.url))
    try:
        done = run(Sync(), WORKSPACE=made(tmp_path, "a"), CONNECTION="Essai")
    finally:
        settings.remove_connection("Essai")

    assert not done.ok  # it has no authentication: the platform was asked, and refused
    assert "sign in" in done.said
