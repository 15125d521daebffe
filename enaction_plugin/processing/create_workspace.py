"""A new workspace, with the plan it starts from."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingParameterFileDestination

from ..bridge.i18n import translate
from .algorithm import WORKSPACE, Algorithm, Run


class CreateWorkspace(Algorithm):
    """`enaction:createworkspace`."""

    PLAN, OVERWRITE = "PLAN", "OVERWRITE"

    def name(self) -> str:
        return "createworkspace"

    def displayName(self) -> str:
        return translate("Enaction", "Create a workspace")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "Makes an empty workspace: one GeoPackage for the contributions, the action plan and "
            "the planners' work. Without a plan file it starts with the three axes and the five "
            "priorities. A file that exists is only replaced when you ask for it; a backup is "
            "then kept beside it.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_file(
            self.PLAN, translate("Enaction", "Action plan (CSV, XLSX, JSON)"), optional=True
        )
        self.add_flag(self.OVERWRITE, translate("Enaction", "Replace the file"))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                WORKSPACE,
                translate("Enaction", "Workspace"),
                translate("Enaction", "Workspaces (*.gpkg)"),
            )
        )

    def perform(self, run: Run) -> dict[str, Any]:
        from ..bridge.readers import open_table
        from ..core.importing.plan import read_plan
        from ..core.workspace import Workspace

        path = run.required_destination(WORKSPACE)
        file = run.path(self.PLAN)
        plan = None if file is None else read_plan(file, open_table)
        with Workspace.create(path, plan=plan, overwrite=run.flag(self.OVERWRITE)):
            return {WORKSPACE: str(path)}
