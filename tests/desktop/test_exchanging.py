"""An exchange that asks before it sends, in a real QGIS, with a real platform."""

from __future__ import annotations

from pathlib import Path

import harness
import pytest
import served

from enaction_plugin.core.connectors import native_platform
from enaction_plugin.core.sync import sync_status, synchronise
from enaction_plugin.core.workspace import Workspace

pytestmark = pytest.mark.skipif(not harness.available(), reason="no QGIS desktop or no Xvfb here")

MUCH = 60


def prepared(folder: Path, url: str, mine: str, habitat: str) -> Path:
    """A planner's workspace with links that were sent, and work that was not.

    Two fields were decided otherwise by a colleague, and one value is none.
    """
    path = folder / "atelier.gpkg"
    with Workspace.create(path, name="Concertation 2018 (exemple)") as workspace:
        workspace.author = "CL"
        synchronise(workspace, native_platform(url, mine))
        fids = workspace.contributions.ids()
        workspace.tag(fids[:MUCH], "E1")
        workspace.assess(fids[:MUCH], "status", "study")
        synchronise(workspace, native_platform(url, mine))
        with Workspace.create(folder / "habitat.gpkg") as other:
            synchronise(other, native_platform(url, habitat))
            other.assess(fids[:2], "status", "accepted")
            other.assess(fids[:1], "answer", "La rangée est au programme. Réunion à l’automne.")
            other.tag(fids[100:104], "E2")
            synchronise(other, native_platform(url, habitat))
        workspace.assess(fids[:2], "status", "partly")
        workspace.assess(fids[:1], "answer", "La rangée est au programme. Diagnostic au printemps.")
        workspace.tag(fids[70:90], "E5")
        workspace.answer(fids[10:12], "Le diagnostic est engagé avec les habitants.", True)
        workspace.db.execute("UPDATE contributions SET status = 'peut-être' WHERE fid = 30")
    return path


def test_the_exchange_asks_and_tells_in_french(tmp_path: Path) -> None:
    database = tmp_path / "platform.sqlite"
    served.platform("init", database, "--demo")
    with served.served(database, tmp_path / "log.txt") as url:
        tokens = [served.token(database, name) for name in ("Anna", "Service Habitat")]
        path = prepared(tmp_path, url, *tokens)
        told = harness.run(
            "exchanging",
            harness.profile(tmp_path / "q", harness.package()),
            workspace=str(path),
            url=url,
            mine=tokens[0],
            other=tokens[1],
            pictures=str(tmp_path / "pictures"),
        )
        with Workspace.create(tmp_path / "temoin.gpkg") as witness:
            synchronise(witness, native_platform(url, tokens[1]))
            linked = witness.tag_states(witness.contributions.ids())["E1"]
        with Workspace.open(path) as workspace:
            left = sync_status(workspace)
    assert any(text.startswith("À envoyer") for text in told["preview"])
    assert told["decide"] == "2 contributions à décider"
    assert any("n'est pas une valeur de suivi" in text for text in told["receipt"])
    assert "peut-être" in told["refused"]
    assert "à décider" in told["line"]
    assert any("défaits" in text for text in told["much"])
    assert linked == MUCH, "nothing of what was deleted elsewhere was sent"
    assert told["account"][1] == "Envoyer au nom de Service Habitat (3)"
    assert left.pending == 3
    assert "lecteur réseau" in told["place"]
    assert told["options"] == ["à l’ouverture", "Envoyer par petits lots (réseau lent)"]
