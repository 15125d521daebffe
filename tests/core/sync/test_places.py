"""Which server, collection and parameters an address of OGC API – Features leads to."""

from __future__ import annotations

import pytest

from enaction_plugin.core.connectors.ogcapi_discovery import place

HOST = "https://geo.example"


@pytest.mark.parametrize(
    ("address", "landing", "collection", "params"),
    [
        (HOST, HOST, "", {}),
        (f"{HOST}/ogc/", f"{HOST}/ogc", "", {}),
        (f"{HOST}/collections", HOST, "", {}),
        (f"{HOST}/collections/idees", HOST, "idees", {}),
        (f"{HOST}/collections/idees/items?f=json&limit=10", HOST, "idees", {}),
        (f"{HOST}/collections/id%C3%A9es.json", HOST, "idées", {}),
        (f"{HOST}/wfs3.json", f"{HOST}/wfs3", "", {}),
        (
            f"{HOST}/qgis/wfs3/collections/points/items.html?MAP=/srv/a.qgs",
            f"{HOST}/qgis/wfs3",
            "points",
            {"MAP": "/srv/a.qgs"},
        ),
    ],
)
def test_any_page_of_a_server_leads_to_it(
    address: str, landing: str, collection: str, params: dict[str, str]
) -> None:
    assert place(address) == (landing, collection, params)
