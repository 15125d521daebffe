"""The likely terms of every contribution, as a table, and as links when asked for."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..bridge import settings
from ..bridge.i18n import translate
from .algorithm import WORKSPACE, Algorithm, Run


class Suggest(Algorithm):
    """`enaction:suggest`."""

    LIMIT, THRESHOLD, APPLY, OUTPUT = "LIMIT", "THRESHOLD", "APPLY", "OUTPUT"
    SUGGESTIONS, APPLIED = "SUGGESTIONS", "APPLIED"

    def name(self) -> str:
        return "suggest"

    def displayName(self) -> str:
        return translate("Enaction", "Suggest links to the plan")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "For each contribution, the priorities and actions it most likely speaks to, how "
            "sure that is, and the words of its text that speak for it, in a CSV file. Learns "
            "from the links planners made, on this computer, without network. Suggestions "
            "that were set aside are not made again. With a least confidence (0 to 1), less "
            "sure suggestions are left out. Nothing is linked unless asked for: then those "
            "that reach the least confidence are, or else only the strong ones, in one step "
            "that can be undone.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterNumber(
                self.LIMIT,
                translate("Enaction", "Suggestions for each contribution"),
                defaultValue=3,
                minValue=1,
                maxValue=20,
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                self.THRESHOLD,
                translate("Enaction", "Least confidence (0 to 1)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0,
                maxValue=1,
            )
        )
        self.add_flag(self.APPLY, translate("Enaction", "Link what is sure enough"))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                translate("Enaction", "Suggestions"),
                translate("Enaction", "CSV files (*.csv)"),
                optional=True,
            )
        )
        self.add_counts(
            SUGGESTIONS=translate("Enaction", "Suggestions"),
            APPLIED=translate("Enaction", "Links added"),
        )

    def perform(self, run: Run) -> dict[str, Any]:
        from ..core.suggest.applying import suggest_all
        from ..core.workspace import Workspace

        given = run.parameters.get(self.THRESHOLD)
        threshold = None
        if given is not None:
            threshold = self.parameterAsDouble(run.parameters, self.THRESHOLD, run.context)
        output, apply = run.destination(self.OUTPUT), run.flag(self.APPLY)
        with Workspace.open(run.required_path(WORKSPACE)) as workspace:
            workspace.author = settings.author.get()
            outcome = suggest_all(
                workspace,
                output,
                limit=self.parameterAsInt(run.parameters, self.LIMIT, run.context),
                threshold=threshold,
                apply=apply,
                progress=run.progress,
            )
        found = {self.SUGGESTIONS: outcome.suggestions, self.APPLIED: outcome.applied}
        return found if output is None else {**found, self.OUTPUT: str(output)}
