"""`enaction:publishpostgis` with a connection QGIS knows, to a real PostGIS."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProviderRegistry

from enaction_plugin.core.workspace import Workspace
from enaction_plugin.processing.publish_postgis import PublishPostgis
from tests.platform.postgres import binaries, running_postgres
from tests.qgis.conftest import make_workspace
from tests.qgis.running import run


@pytest.fixture(scope="module")
def postgres():
    folder = binaries()
    if folder is None:
        pytest.skip("PostgreSQL is not installed (apt install postgresql)")
    with running_postgres(folder) as server:
        with server.connect() as db:
            db.execute("CREATE EXTENSION postgis")
        yield server


@pytest.fixture
def connection(postgres, qgis_app):
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("agence")
    config.setConfig("username", "postgres")
    config.setConfig("password", "s3cret")
    assert manager.storeAuthenticationConfig(config)
    uri = f"host=127.0.0.1 port={postgres.port} dbname=postgres authcfg={config.id()}"
    metadata.saveConnection(metadata.createConnection(uri, {}), "agence")
    yield "agence"
    metadata.deleteConnection("agence")


def test_a_workspace_is_published_and_refreshed(tmp_path, postgres, connection):
    path = tmp_path / "a.gpkg"
    make_workspace(path, 30)

    first = run(PublishPostgis(), WORKSPACE=path, CONNECTION=connection, SCHEMA="lens")
    with Workspace.open(path) as workspace:
        workspace.tag(workspace.contributions.ids()[:2], "E5")
    second = run(PublishPostgis(), WORKSPACE=path, CONNECTION=connection, SCHEMA="lens")

    assert first["CHANGED"] == 0
    assert (second["ADDED"], second["CHANGED"], second["REMOVED"]) == (2, 2, 0)
    with postgres.connect() as db:
        count = db.execute("SELECT count(*) FROM lens.contributions WHERE priorities LIKE '%E5%'")
        assert count.fetchone()[0] >= 2


def test_a_connection_qgis_does_not_know_is_one_sentence(tmp_path, qgis_app):
    path = tmp_path / "a.gpkg"
    make_workspace(path, 2)

    done = run(PublishPostgis(), WORKSPACE=path, CONNECTION="inconnue")

    assert not done.ok
    assert "inconnue" in done.said
    assert "Traceback" not in done.said


def test_a_database_that_is_not_there_is_one_sentence(tmp_path, qgis_app):
    path = tmp_path / "a.gpkg"
    make_workspace(path, 2)
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = "host=127.0.0.1 port=9 dbname=x user=y password=s3cret"
    metadata.saveConnection(metadata.createConnection(uri, {}), "absente")
    try:
        done = run(PublishPostgis(), WORKSPACE=path, CONNECTION="absente")
    finally:
        metadata.deleteConnection("absente")

    assert not done.ok
    assert "absente" in done.said
    assert "s3cret" not in done.said
