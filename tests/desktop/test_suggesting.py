"""Suggestions and needs in a real QGIS, in French, on the demonstration data."""

from __future__ import annotations

import shutil
from pathlib import Path

import harness
import pytest

from enaction_plugin.core.importing.contributions import import_contributions
from enaction_plugin.core.importing.plan import read_plan
from enaction_plugin.core.sync.byfile.merge import merge_file
from enaction_plugin.core.workspace import ContributionFilter, Queue, Workspace

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


@pytest.mark.parametrize("theme", ["", "Night Mapping"])
def test_what_two_planners_linked_differently_is_gone_through(
    theme: str, workspace: Path, tmp_path: Path
) -> None:
    other = tmp_path / "bruno.gpkg"
    shutil.copyfile(workspace, other)
    with Workspace.open(other) as second, Workspace.open(workspace) as first:
        for made, author, step in ((first, "Anne", 5), (second, "Bruno", 7)):
            made.author = author
            fids = list(made.contributions.ids(ContributionFilter(to_tag=True)))[:70]
            for place, code in enumerate(("E1", "G02")):
                made.tag(fids[place::2], code)
            made.tag(fids[::step], "E5")
        merge_file(first, other)
    home = harness.profile(tmp_path / "home", harness.package(), theme)
    told = harness.run(
        "double_reading",
        home,
        workspace=str(workspace),
        project=str(tmp_path / "atelier.qgz"),
        pictures=str(tmp_path / "pictures"),
    )

    assert 0 < told["learning"] <= 100
    assert "Kappa 0," in told["figures"]
    assert told["differences"] > 3
    assert [said.split("\u00a0:")[0] for said in told["said"]] == ["Anne", "Bruno"]
    assert "Décision entre deux lectures" in told["undo"]
    assert told["progress"].startswith(f"1 sur {told['differences']} ")
    assert told["reopened"] == told["progress"], "the queue is where it was left"
    assert told["readers"] == ["Anne", "Bruno"]
    with Workspace.open(workspace, readonly=True) as kept:
        left = kept.contributions.progress(
            Queue.READ_TWICE, ContributionFilter(), "Anne", frozenset({"Anne", "Bruno"})
        )
    assert left.done == 1
