"""Answers for a platform that takes a file."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingParameterFileDestination

from ..bridge import settings
from ..bridge.i18n import translate
from .algorithm import WORKSPACE, Algorithm, Run


class ExportAnswers(Algorithm):
    """`enaction:exportanswers`."""

    OUTPUT, ONLY_CHANGED, REMEMBER = "OUTPUT", "ONLY_CHANGED", "REMEMBER"
    COUNT = "COUNT"

    def name(self) -> str:
        return "exportanswers"

    def displayName(self) -> str:
        return translate("Enaction", "Export answers for the platform")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "Writes one CSV, XLSX or ODS file with the platform's own numbers, the follow-up, the "
            "answers ready to be published and the priorities and actions of each contribution, "
            "to be sent to whoever runs the platform. What was given is remembered: the next file "
            "can hold only what changed since. Drafts and internal notes never leave.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                translate("Enaction", "File for the platform"),
                translate("Enaction", "Tables (*.csv *.xlsx *.ods)"),
            )
        )
        self.add_flag(
            self.ONLY_CHANGED, translate("Enaction", "Only what changed since the last file")
        )
        self.add_flag(
            self.REMEMBER, translate("Enaction", "Remember that this was given"), default=True
        )
        self.add_counts(COUNT=translate("Enaction", "Answers"))

    def perform(self, run: Run) -> dict[str, Any]:
        from ..bridge.answers import give

        target = run.required_destination(self.OUTPUT)
        count = give(
            run.required_path(WORKSPACE),
            target,
            only_changed=run.flag(self.ONLY_CHANGED),
            author=settings.author.get(),
            remember=run.flag(self.REMEMBER),
        )
        return {self.COUNT: count, self.OUTPUT: str(target)}
