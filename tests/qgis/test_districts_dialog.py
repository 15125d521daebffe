"""Districts from a file, a layer of the project, and an address served here.

The outline, its name and its code are fictitious.
"""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from enaction_plugin.core.geometry import envelope
from enaction_plugin.core.importing.services import NoLayers, feature_types
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.gui.districts_dialog import ADDRESS, LAYER, DistrictsDialog, told
from tests.connectors import servers

RING = [[2.79, 50.39], [2.86, 50.39], [2.86, 50.46], [2.79, 50.46], [2.79, 50.39]]
FEATURE = {
    "type": "Feature",
    "id": 1,
    "properties": {
        "code_qp": "QN06291M",
        "lib_qp": "Quartier fictif",
        "communes": "Lens;Liévin",
    },
    "geometry": {"type": "Polygon", "coordinates": [RING]},
}
COLLECTION = {"type": "FeatureCollection", "features": [FEATURE]}


@pytest.fixture
def dialog(qtbot, workspace_path):
    one = DistrictsDialog(workspace_path)
    qtbot.addWidget(one)
    yield one
    one.reject()


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "QP2024_fictif.geojson"
    path.write_text(json.dumps(COLLECTION), encoding="utf-8")
    return path


def districts(path):
    with Workspace.open(path, readonly=True) as workspace:
        return workspace.db.execute(
            "SELECT kind, code, name, vintage, source, communes FROM districts"
        ).fetchall()


def test_kind_vintage_and_source_are_asked_for_always(qtbot, dialog, file, workspace_path):
    dialog.file.setFilePath(str(file))
    qtbot.waitUntil(lambda: dialog.guess is not None, timeout=10000)
    assert (dialog.kind.currentData(), dialog.vintage.text()) == ("qpv", "2024")
    assert (dialog.code.currentText(), dialog.name.currentText()) == ("code_qp", "lib_qp")
    for edit in (dialog.vintage, dialog.source):
        said = edit.text()
        edit.setText("")
        assert not dialog.go.isEnabled()
        edit.setText(said)
    dialog.source.setText("ANCT (fictif)")
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.done_with is not None, timeout=10000)
    assert "1 outline(s) added" in told(dialog.done_with)
    assert districts(workspace_path) == [
        ("qpv", "QN06291M", "Quartier fictif", "2024", "ANCT (fictif)", "Lens, Liévin")
    ]


def test_a_layer_of_the_project(qtbot, dialog, file, workspace_path, qgis_new_project):
    layer = QgsVectorLayer(str(file), "Quartiers", "ogr")
    QgsProject.instance().addMapLayer(layer)
    dialog.origin.setCurrentIndex(LAYER)
    dialog.layer.setLayer(layer)
    qtbot.waitUntil(lambda: dialog.guess is not None, timeout=15000)
    dialog.source.setText("Couche du projet")
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.done_with is not None, timeout=10000)
    assert districts(workspace_path)[0][1] == "QN06291M"


@pytest.fixture
def service():
    """An OGC API – Features with one collection."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            path = urlsplit(self.path).path.rstrip("/")
            answer = self.answers().get(path)
            self.send_response(200 if answer is not None else 404)
            kind = "application/geo+json" if path.endswith("items") else "application/json"
            self.send_header("Content-Type", kind)
            self.end_headers()
            self.wfile.write(json.dumps(answer or {}).encode())

        def answers(self):
            base = f"http://127.0.0.1:{self.server.server_port}/api"
            name = f"{base}/collections/qpv"
            items = {"rel": "items", "type": "application/geo+json", "href": f"{name}/items"}
            one = {"id": "qpv", "title": "Quartiers fictifs", "links": [items]}
            links = [
                {"rel": "data", "type": "application/json", "href": f"{base}/collections"},
                {
                    "rel": "conformance",
                    "type": "application/json",
                    "href": f"{base}/conformance",
                },
                {
                    "rel": "service-desc",
                    "type": "application/vnd.oai.openapi+json;version=3.0",
                    "href": f"{base}/api",
                },
            ]
            core = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"
            return {
                "/api": {"title": "t", "links": links},
                "/api/api": {"openapi": "3.0.0", "info": {"title": "t"}, "paths": {}},
                "/api/conformance": {"conformsTo": [core]},
                "/api/collections": {"collections": [one], "links": links},
                "/api/collections/qpv": one,
                "/api/collections/qpv/items": {
                    **COLLECTION,
                    "links": [],
                    "numberMatched": 1,
                    "numberReturned": 1,
                },
                "/api/collections/qpv/items/1": FEATURE,
            }

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/api"
    server.shutdown()
    server.server_close()


def test_an_address_lists_its_layers_and_gives_one(qtbot, dialog, service, workspace_path):
    dialog.origin.setCurrentIndex(ADDRESS)
    dialog.address.setText(service)
    dialog.list.click()
    qtbot.waitUntil(lambda: dialog.offers.count() == 1, timeout=15000)
    assert dialog.offers.itemText(0) == "Quartiers fictifs"
    dialog.offers.setCurrentIndex(0)
    dialog.offers.activated.emit(0)
    qtbot.waitUntil(
        lambda: dialog.guess is not None or "cannot" in dialog.told.text(), timeout=20000
    )
    assert dialog.guess is not None, dialog.told.text()
    assert dialog.source.text() == service
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.done_with is not None, timeout=10000)
    ((kind, code, _, vintage, source, _),) = districts(workspace_path)
    assert (kind, code, vintage, source) == ("qpv", "QN06291M", "2024", service)


@pytest.fixture(scope="module")
def qgis_server(tmp_path_factory):
    """QGIS Server with two outlines in Lambert-93, as a town would publish them."""
    if not servers.QGIS_SERVER.exists():
        pytest.skip("QGIS Server is not installed (apt install qgis-server-bin qgis-server-wfs3)")
    folder = tmp_path_factory.mktemp("qgis_server")
    other = {
        **FEATURE,
        "id": 2,
        "properties": {"code_qp": "QN06292M", "lib_qp": "Cité d’été", "communes": "Avion"},
    }
    both = folder / "quartiers.geojson"
    both.write_text(json.dumps({**COLLECTION, "features": [FEATURE, other]}), encoding="utf-8")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "quartiers"
    lambert = QgsCoordinateReferenceSystem("EPSG:2154")
    layer = QgsVectorLayer(str(both), "quartiers", "ogr")
    options.ct = QgsCoordinateTransform(layer.crs(), lambert, QgsProject.instance())
    file = folder / "quartiers.gpkg"
    written = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(file), QgsProject.instance().transformContext(), options
    )
    assert written[0] == QgsVectorFileWriter.WriterError.NoError, written
    with servers.outlines_server(file, folder) as address:
        yield address


@pytest.mark.parametrize(
    ("path", "kind"),
    [("", "wfs"), ("/?SERVICE=WFS&REQUEST=GetCapabilities", "wfs"), ("/wfs3", "oapif")],
)
def test_outlines_are_read_live_from_qgis_server(
    qtbot, dialog, qgis_server, workspace_path, path, kind
):
    address = f"{qgis_server}{path}"
    dialog.origin.setCurrentIndex(ADDRESS)
    dialog.address.setText(address)
    dialog.list.click()
    qtbot.waitUntil(lambda: dialog.offers.count() == 1, timeout=20000)
    assert dialog.offers.itemData(0).kind == kind
    dialog.offers.setCurrentIndex(0)
    dialog.offers.activated.emit(0)
    qtbot.waitUntil(
        lambda: dialog.guess is not None or "cannot" in dialog.told.text(), timeout=20000
    )
    assert dialog.guess is not None, dialog.told.text()
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.done_with is not None, timeout=10000)
    assert districts(workspace_path) == [
        ("qpv", "QN06291M", "Quartier fictif", "2024", address, "Lens, Liévin"),
        ("qpv", "QN06292M", "Cité d’été", "2024", address, "Avion"),
    ]
    with Workspace.open(workspace_path, readonly=True) as workspace:
        blobs = [blob for (blob,) in workspace.db.execute("SELECT geom FROM districts")]
    for blob in blobs:  # in degrees, on the earth, not with its axes exchanged
        assert envelope(blob) == pytest.approx((2.79, 2.86, 50.39, 50.46), abs=1e-4)


def test_what_was_proposed_for_a_file_is_not_said_of_what_an_address_gives(
    qtbot, dialog, file, service
):
    dialog.file.setFilePath(str(file))
    qtbot.waitUntil(lambda: dialog.guess is not None, timeout=15000)
    assert dialog.source.text() == file.stem
    dialog.vintage.setText("2025")  # a planner's own words stay
    dialog.origin.setCurrentIndex(ADDRESS)
    assert not dialog.source.text()
    assert dialog.vintage.text() == "2025"
    assert not dialog.kind.currentData()
    dialog.address.setText(service)
    dialog.list.click()
    qtbot.waitUntil(lambda: dialog.offers.count() == 1, timeout=15000)
    dialog.offers.setCurrentIndex(0)
    dialog.offers.activated.emit(0)
    qtbot.waitUntil(lambda: dialog.guess is not None, timeout=20000)
    assert dialog.source.text() == service


def test_an_address_where_nobody_offers_layers_is_said(qtbot, dialog, service):
    dialog.origin.setCurrentIndex(ADDRESS)
    dialog.address.setText(service.replace("/api", "/rien"))
    dialog.list.click()
    qtbot.waitUntil(lambda: "No layer was found" in dialog.told.text(), timeout=15000)


def test_the_feature_types_of_a_wfs_are_read_from_its_capabilities():
    answer = (
        "<WFS_Capabilities><FeatureTypeList><FeatureType><Name>anct:qpv</Name>"
        "<Title>Quartiers &amp; villes</Title></FeatureType></FeatureTypeList></WFS_Capabilities>"
    )
    (one,) = feature_types("https://exemple.fr/ows", answer)
    assert (one.kind, one.name, one.title) == ("wfs", "anct:qpv", "Quartiers & villes")
    assert NoLayers.template
