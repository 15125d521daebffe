"""Whether a workspace is sound, and its repair."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingOutputBoolean

from ..bridge.i18n import sentence, translate
from .algorithm import WORKSPACE, Algorithm, Run
from .report import Report


class CheckWorkspace(Algorithm):
    """`enaction:checkworkspace`."""

    REPAIR, OK = "REPAIR", "OK"

    def name(self) -> str:
        return "checkworkspace"

    def displayName(self) -> str:
        return translate("Enaction", "Check a workspace")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "Looks whether the file is whole, its indexes agree with its rows, and nothing of "
            "what keeps changes was altered. Repairing makes a backup first, and rebuilds only "
            "what can be made again from the rows.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.add_flag(self.REPAIR, translate("Enaction", "Repair"))
        self.add_report()
        self.addOutput(QgsProcessingOutputBoolean(self.OK, translate("Enaction", "Sound")))

    def perform(self, run: Run) -> dict[str, Any]:
        from ..core.workspace import Workspace

        with Workspace.open(run.required_path(WORKSPACE)) as workspace:
            found = workspace.check(progress=run.progress)
            if run.flag(self.REPAIR) and not found.ok:
                workspace.backup()
                found = workspace.check(repair=True, progress=run.progress)
            report = Report(translate("Enaction", "Check of {}").format(workspace.path.name))
        for problem in found.problems:
            told = sentence(problem.sentence)
            report.remarks.append(
                translate("Enaction", "{} It was put right.").format(told)
                if problem.repaired
                else told
            )
        report.remarks += [sentence(remark) for remark in found.remarks]
        if found.ok:
            report.remarks.append(translate("Enaction", "The workspace is sound."))
        return {self.OK: found.ok, **run.publish(report.lines(), report.html())}
