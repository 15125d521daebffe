"""The action plan from a file."""

from __future__ import annotations

from typing import Any, Optional

from ..bridge.i18n import translate
from .algorithm import WORKSPACE, Algorithm, Run


class ImportPlan(Algorithm):
    """`enaction:importplan`."""

    INPUT, TERMS = "INPUT", "TERMS"

    def name(self) -> str:
        return "importplan"

    def displayName(self) -> str:
        return translate("Enaction", "Import an action plan")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "Loads axes, priorities, actions and operations from a CSV, XLSX or JSON file, with "
            "the columns code, label, kind, parent, priorities, keywords and description, in "
            "English or in French. Terms that are no longer in the plan are retired; what was "
            "linked to them stays linked.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.add_file(self.INPUT, translate("Enaction", "Action plan (CSV, XLSX, JSON)"))
        self.add_counts(TERMS=translate("Enaction", "Terms"))

    def perform(self, run: Run) -> dict[str, Any]:
        from ..bridge.readers import open_table
        from ..core.importing.plan import read_plan
        from ..core.workspace import Workspace

        with Workspace.open(run.required_path(WORKSPACE)) as workspace:
            plan = read_plan(run.required_path(self.INPUT), open_table)
            workspace.set_plan(plan)
            return {self.TERMS: len(plan.terms)}
