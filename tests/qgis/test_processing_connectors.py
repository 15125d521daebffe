"""`enaction:sync` with a platform of others, as scripts and as the docks call it."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig

from enaction_plugin.bridge import settings
from enaction_plugin.bridge.platforms import platform_of
from enaction_plugin.core.sync import synchronise
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.processing.sync import Sync
from tests.connectors.geocontrib_server import listening, small_site
from tests.qgis.running import run

TOKEN = "jeton-admin"  # noqa: S105 - of a server that lives for one test


@pytest.fixture
def site():
    made = small_site()
    with listening(made) as address:
        yield made, f"{address}/projet/{made.slug}"


@pytest.fixture
def workspace(tmp_path):
    Workspace.create(tmp_path / "a.gpkg").close()
    return tmp_path / "a.gpkg"


@pytest.fixture
def connection(site, qgis_app):
    """A connection whose token QGIS keeps as the password of a "Basic" authentication."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("région")
    config.setConfig("username", "peu importe")
    config.setConfig("password", TOKEN)
    assert manager.storeAuthenticationConfig(config)
    kept = settings.Connection("Région", site[1], "geocontrib", config.id())
    settings.save_connection(kept)
    yield kept
    settings.remove_connection("Région")


def link(path, code):
    with Workspace.open(path) as opened:
        opened.tag(opened.contributions.ids()[:2], code)


def linked(site):
    return [one["properties"].get("priorites") for one in site.features.values()]


def test_a_script_gives_an_address_and_a_token(site, workspace, tmp_path):
    token = tmp_path / "jeton"
    token.touch(mode=0o600)
    token.write_text(TOKEN, encoding="utf-8")
    given = {"WORKSPACE": workspace, "URL": site[1], "TOKEN_FILE": token}

    first = run(Sync(), CONNECTOR="geocontrib", **given)
    link(workspace, "E2")
    second = run(Sync(), CONNECTOR="geocontrib", **given)

    assert (first["PULLED"], second["PUSHED"], second["PENDING"]) == (5, 2, 0)
    assert linked(site[0]).count(["P2"]) == 2
    assert TOKEN not in first.said + second.said


def test_a_script_describes_the_columns(site, workspace, tmp_path):
    token = tmp_path / "jeton"
    token.touch(mode=0o600)
    token.write_text(TOKEN, encoding="utf-8")
    columns = tmp_path / "colonnes.json"
    columns.write_text('{"terms": [{"column": "action_ref", "kinds": ["priority"]}]}', "utf-8")
    given = {"WORKSPACE": workspace, "URL": site[1], "TOKEN_FILE": token, "MAPPING": columns}
    run(Sync(), CONNECTOR="geocontrib", **given)
    link(workspace, "E2")

    assert run(Sync(), CONNECTOR="geocontrib", **given)["PUSHED"] == 2

    values = [one["properties"].get("action_ref") for one in site[0].features.values()]
    assert values.count("E2") == 2


def test_a_connection_of_the_settings_signs_and_writes_through_qgis(site, workspace, connection):
    first = run(Sync(), WORKSPACE=workspace, CONNECTION="Région")
    link(workspace, "E3")
    second = run(Sync(), WORKSPACE=workspace, CONNECTION="Région")

    assert (first["PULLED"], second["PUSHED"]) == (5, 2)
    assert linked(site[0]).count(["P3"]) == 2


def test_the_docks_exchange_in_a_thread_of_their_own(site, workspace, connection, qtbot):
    reports = []

    def exchange():
        with Workspace.open(workspace) as opened:
            reports.append(synchronise(opened, platform_of(connection)))

    for code in ("", "E4"):
        if code:
            link(workspace, code)
        thread = threading.Thread(target=exchange)
        thread.start()
        qtbot.waitUntil(lambda: not thread.is_alive(), timeout=30_000)  # noqa: B023

    assert [report.pushed for report in reports] == [0, 2]
    assert linked(site[0]).count(["P4"]) == 2
