"""Suggestions and needs in a real QGIS, in French, on the demonstration data."""

from __future__ import annotations

from pathlib import Path

import harness
import pytest

from enaction_plugin.core.importing.contributions import import_contributions
from enaction_plugin.core.importing.plan import read_plan
from enaction_plugin.core.workspace import ContributionFilter, Workspace

pytestmark = pytest.mark.skipif(not harness.available(), reason="no QGIS desktop or no Xvfb here")

SUBJECTS = {
    "Se déplacer": "E1",
    "Travailler": "E2",
    "Culture et sports": "E3",
    "Se loger": "E4",
    "Nature et paysage": "E5",
}


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """The demonstration data, imported from its files; some contributions linked by category."""
    from enaction_platform.demo import write_demo

    write_demo(tmp_path / "demo")
    path = tmp_path / "atelier.gpkg"
    plan = read_plan(tmp_path / "demo" / "plan.json")
    with Workspace.create(path, plan=plan, name="Concertation 2018 (exemple)") as made:
        made.author = "Anne"
        import_contributions(made, tmp_path / "demo" / "contributions.geojson", "carticipe")
        for category, code in SUBJECTS.items():
            wanted = ContributionFilter(categories=frozenset({category}))
            made.tag(list(made.contributions.ids(wanted))[::8][:30], code)
        for word, code in (("vélo", "G02"), ("isolation", "G01"), ("bus", "G08")):
            found = made.contributions.ids(ContributionFilter(text=word))
            made.tag(list(found)[::2][:30], code)
    return path


def test_a_planner_links_with_the_suggestions(workspace: Path, tmp_path: Path) -> None:
    home = harness.profile(tmp_path / "home", harness.package())
    told = harness.run(
        "suggesting", home, workspace=str(workspace), pictures=str(tmp_path / "pictures")
    )

    assert told["marked"]
    assert all(word.lower() in told["evidence"].lower() for word in told["marked"])
    assert "ajouté" in told["undo"]
    assert told["first"] in ",".join(str(value) for value in told["linked"])
    assert "fois sur 100" in told["measured"]
    assert told["proposed"] > 0
    with Workspace.open(workspace, readonly=True) as kept:
        assert [need.name for need in kept.needs.all()] == [told["need"]]
