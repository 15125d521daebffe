"""`enaction:sync` with platforms that answer badly: one sentence, and the work stays here."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsSettings

from enaction_plugin.bridge import settings
from enaction_plugin.core.sync import sync_status
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.processing.sync import Sync
from tests.core.sync.bad_server import Answer, Server, bad_server
from tests.platform.serving import small_platform
from tests.qgis.running import Outcome, QgisProcess, run

HTML = {"Content-Type": "text/html; charset=utf-8"}


@pytest.fixture(scope="module")
def worked_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace of a platform, with two changes that were not sent."""
    folder = tmp_path_factory.mktemp("atelier")
    path = folder / "atelier.gpkg"
    Workspace.create(path).close()
    with small_platform(folder, contributions=3) as platform:
        assert sync(path, platform.url, folder, platform.planner_token).ok
    with Workspace.open(path) as workspace:
        workspace.tag(workspace.contributions.ids()[:2], "E1")
    return path


@pytest.fixture
def workspace(worked_in: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(worked_in, tmp_path / "atelier.gpkg"))


@pytest.fixture
def server() -> Iterator[Server]:
    with bad_server() as running:
        yield running


def token_file(folder: Path, token: str = "sesame") -> Path:  # noqa: S107 - of no platform
    path = folder / "jeton"
    path.touch(mode=0o600)
    path.write_text(token)
    return path


def sync(path: Path, url: str, folder: Path, token: str = "sesame") -> Outcome:  # noqa: S107
    return run(Sync(), WORKSPACE=path, URL=url, TOKEN_FILE=token_file(folder, token))


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(200, b"<!DOCTYPE html><title>Wi-Fi</title>", HTML), "web page instead of data"),
        (Answer(401), "enter a new token"),
        (Answer(403), "does not allow this account"),
        (Answer(404), "no En action platform"),
        (Answer(413), "too large"),
        (Answer(429, headers={"Retry-After": "7"}), "asks to wait 7 seconds"),
        (Answer(500), "had an error of its own"),
        (Answer(200, b'{"api":"1.0","ser'), "it is cut short"),
        (Answer(200, b'{"api":"2.0"}'), "version 2.0 of the protocol"),
    ],
    ids=["page", "401", "403", "404", "413", "429", "500", "half", "version"],
)
def test_a_platform_that_answers_badly(
    workspace: Path, tmp_path: Path, server: Server, answer: Answer, said: str
) -> None:
    server.answer = lambda *_: answer

    done = sync(workspace, server.url, tmp_path)

    assert not done.ok
    assert server.url in done.said
    assert said in done.said
    assert "sesame" not in done.said
    with Workspace.open(workspace) as kept:
        status = sync_status(kept)
        assert status.pending == 2
        assert status.interrupted is not None
        assert kept.check().ok


def test_a_platform_that_thinks_too_long(workspace: Path, server: Server, qgis_app: Any) -> None:
    server.answer = lambda *_: Answer(seconds=20)
    seconds = "qgis/networkAndProxy/networkTimeout"
    before = QgsSettings().value(seconds)
    QgsSettings().setValue(seconds, 500)
    settings.save_connection(settings.Connection("Lente", server.url))
    try:
        done = run(Sync(), WORKSPACE=workspace, CONNECTION="Lente")
    finally:
        QgsSettings().setValue(seconds, before)
        settings.remove_connection("Lente")

    assert not done.ok
    assert f"{server.url} did not answer within" in done.said
    with Workspace.open(workspace) as kept:
        assert sync_status(kept).pending == 2


def test_a_token_that_is_not_given(workspace: Path, tmp_path: Path, server: Server) -> None:
    server.answer = lambda *_: Answer(401)

    done = run(Sync(), WORKSPACE=workspace, URL=server.url)

    assert not done.ok
    assert "the token is missing, wrong or expired" in done.said
    assert all("authorization" not in headers for *_, headers in server.requests)


@pytest.mark.skipif(shutil.which("qgis_process.bin") is None, reason="no qgis_process.bin")
def test_a_failed_exchange_has_exit_status_1(
    workspace: Path, tmp_path: Path, server: Server
) -> None:
    server.answer = lambda *_: Answer(401)
    parameters: dict[str, Any] = {"WORKSPACE": workspace, "URL": server.url}

    done = QgisProcess(tmp_path).run("sync", TOKEN_FILE=token_file(tmp_path), **parameters)

    assert done.returncode == 1
    assert "asks you to sign in" in done.stderr
    assert "Traceback" not in done.stderr
