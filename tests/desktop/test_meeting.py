"""A meeting from the office to the minutes, in a real QGIS that has no network."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import harness
import pytest
import served

from enaction_plugin.core.meeting import pack
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.core.workspace.database import get_state

pytestmark = pytest.mark.skipif(not harness.available(), reason="no QGIS desktop or no Xvfb here")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace that holds the demonstration data, as `make demo` makes it."""
    from enaction_plugin.core.connectors import native_platform
    from enaction_plugin.core.sync import synchronise

    folder = tmp_path_factory.mktemp("office")
    database, path = folder / "platform.sqlite", folder / "bureau.gpkg"
    served.platform("init", database, "--demo")
    with (
        served.served(database, folder / "log.txt") as url,
        Workspace.create(path, name="Concertation 2018") as workspace,
    ):
        synchronise(workspace, native_platform(url, served.token(database, "Office")), "pull")
    return path


@pytest.fixture(scope="module")
def folder(office: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The meeting's folder, as the algorithm of the packaged plugin makes it."""
    from tests.qgis.running import QgisProcess

    folder = tmp_path_factory.mktemp("pack") / "reunion"
    home = tmp_path_factory.mktemp("process")
    QgisProcess(home).results(
        "meetingpack", WORKSPACE=office, FOLDER=folder, TITLE="Atelier Cité du 12/14"
    )
    return folder


@pytest.mark.skipif(not harness.can_cut_network(), reason="no network namespaces for this user")
def test_a_call_would_be_seen() -> None:
    call = (
        "import packets, socket\n"
        "try: socket.create_connection(('192.0.2.1', 80), 1)\n"
        "except OSError: print(packets.wanted())"
    )
    done = subprocess.run(
        ["unshare", "--net", sys.executable, "-c", call],
        cwd=Path(__file__).parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout) > 0


def test_the_room_decides_loses_power_and_writes_its_minutes(folder: Path, tmp_path: Path) -> None:
    told = harness.run(
        "meeting",
        harness.profile(tmp_path / "q", harness.package()),
        project=str(folder / pack.PROJECT),
        pictures=str(tmp_path / "pictures"),
        network=not harness.can_cut_network(),
    )
    if harness.can_cut_network():
        assert told["packets"] == 0, "an opened pack calls nobody"
    assert told["warnings"] == [], "the pack opens without a warning"
    assert told["same"], "the same contribution after the power cut"
    assert "Atelier Cité du 12/14" in told["minutes"]
    assert "9 pour, 1 contre, 2 abstentions" in told["minutes"]
    pages = tmp_path / "pictures"
    assert {path.suffix for path in pages.glob("compte-rendu.*")} >= {".odt", ".pdf", ".html"}
    text = subprocess.run(
        ["pdftotext", pages / "compte-rendu.pdf", "-"], capture_output=True, text=True, check=True
    )
    assert "Atelier Cité du 12/14" in text.stdout
    with Workspace.open(folder / pack.WORKSPACE) as copied:
        assert get_state(copied.db, "pack") is not None
        assert copied.tag_states(copied.contributions.ids())["E5"] >= 1
