"""A workspace of fictitious contributions, to try everything before a file is at hand."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication

from ..bridge.readers import open_table
from ..core.importing.contributions import import_contributions
from ..core.importing.districts import import_districts
from ..core.importing.plan import read_plan
from ..core.model.plan import Plan, TermKind
from ..core.model.tagging import Origin
from ..core.workspace import Workspace
from ..paths import resource

NAME = "Exemple (données fictives)"


def sample_path() -> Path:
    """Where the sample is kept: in the planner's profile of QGIS."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "enaction" / "exemple.gpkg"


def make_sample(path: Path) -> Path:
    """Make the sample, or find what the planner did with it before; the body of a task."""
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    plan = read_plan(resource("plans", "demo_plan.json"), open_table)
    made = path.with_suffix(".part.gpkg")  # found under its own name only when it is whole
    with Workspace.create(made, plan=plan, name=NAME, overwrite=made.exists()) as workspace:
        import_contributions(
            workspace, resource("sample", "contributions.geojson"), "demo", open_table=open_table
        )
        import_districts(
            workspace,
            resource("sample", "districts.geojson"),
            "npnru",
            "fictif",
            open_table=open_table,
            source="En action, périmètres fictifs",
        )
        workspace.tag_each(_links(workspace, plan), Origin.IMPORT)
    made.rename(path)
    return path


def _links(workspace: Workspace, plan: Plan) -> dict[str, list[int]]:
    """Two contributions out of three linked to the action with most of its words in them.

    Maps and figures have something to show, and the rest is left to be read.
    """
    actions = [term for term in plan.terms if term.kind is TermKind.ACTION]
    links: dict[str, list[int]] = {}
    for fid in workspace.contributions.ids():
        said = workspace.contributions.detail(fid) if fid % 3 else None
        if said is None:
            continue
        text = f"{said.title} {said.body}".casefold()
        hits = [sum(word.casefold() in text for word in action.keywords) for action in actions]
        if not max(hits):
            continue
        action = actions[hits.index(max(hits))]
        for code in (action.code, *action.priorities[:1]):
            links.setdefault(code, []).append(fid)
    return links
