"""Sentences made of several parts are in one language: the reader's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from enaction_plugin.bridge.i18n import sentence
from enaction_plugin.core.connectors import native_platform
from enaction_plugin.core.errors import EnactionError
from enaction_plugin.core.importing.contributions import import_contributions
from enaction_plugin.core.importing.plan import read_plan
from enaction_plugin.core.sync import sync_status, synchronise
from enaction_plugin.core.workspace import Workspace, WorkspaceDamaged
from tests.core.sync.bad_server import Answer, bad_server


@pytest.fixture(autouse=True)
def _reader(french: None) -> None:
    """Everybody here reads French."""


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "atelier.gpkg") as workspace:
        yield workspace


def test_a_file_says_why_it_cannot_be_read(ws: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "page.geojson"
    path.write_text("<html>Maintenance</html>")

    with pytest.raises(EnactionError) as caught:
        import_contributions(ws, path, "carte")

    said = sentence(caught.value)
    assert "page.geojson" in said
    assert "ce n'est pas du JSON" in said
    assert "cannot" not in said


def test_a_plan_says_in_which_row_it_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_text("code;libellé;type;parent\nA1;Perdue;opération;G9\n", encoding="utf-8")

    with pytest.raises(EnactionError) as caught:
        read_plan(path)

    said = sentence(caught.value)
    assert "ligne 2" in said
    assert "A1" in said
    assert "parent G9" in said
    assert "names" not in said


def test_what_another_program_says_is_quoted(ws: Workspace) -> None:
    ws.close()
    ws.path.write_bytes(ws.path.read_bytes()[:-100_000])

    with pytest.raises(WorkspaceDamaged) as caught:
        Workspace.open(ws.path)

    assert "est abîmé" in sentence(caught.value)
    assert "«\u00a0database disk image is malformed\u00a0»" in sentence(caught.value)


def test_why_an_exchange_stopped_is_remembered_in_any_language(ws: Workspace) -> None:
    with bad_server(Answer(200, b'{"api":"1.0","ser')) as server:
        with pytest.raises(EnactionError) as caught:
            synchronise(ws, native_platform(server.url, "sesame"))
        url = server.url
    ws.close()

    with Workspace.open(ws.path) as again:
        stopped = sync_status(again).interrupted

    assert stopped is not None
    said = sentence(stopped.sentence)
    assert said == sentence(caught.value)
    assert said.startswith(f"{url} a donné une réponse incomplète ou illisible (elle est tronquée)")
