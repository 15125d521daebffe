"""Contributions to a file for others, without personal data unless it is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterExpression,
    QgsProcessingParameterVectorDestination,
)

from ..bridge.i18n import translate
from .algorithm import WORKSPACE, Algorithm, Run


class Export(Algorithm):
    """`enaction:export`."""

    EXPRESSION, OUTPUT, ANONYMOUS, COUNT = "EXPRESSION", "OUTPUT", "ANONYMOUS", "COUNT"

    def name(self) -> str:
        return "export"

    def displayName(self) -> str:
        return translate("Enaction", "Export contributions")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "Writes contributions, all or those an expression chooses, to a file: CSV, XLSX, ODS, "
            "GeoJSON or GeoPackage, by its extension. Unless you say otherwise authors and "
            "assignees are left out, and e-mail addresses and phone numbers are masked in the "
            "texts. In spreadsheets, texts that look like formulas are made harmless.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterExpression(
                self.EXPRESSION, translate("Enaction", "Only where"), optional=True
            )
        )
        self.add_flag(self.ANONYMOUS, translate("Enaction", "Without personal data"), default=True)
        self.addParameter(
            QgsProcessingParameterVectorDestination(
                self.OUTPUT,
                translate("Enaction", "File"),
                QgsProcessing.SourceType.TypeVector,
            )
        )
        self.add_counts(COUNT=translate("Enaction", "Contributions exported"))

    def perform(self, run: Run) -> dict[str, Any]:
        from ..bridge.outgoing import export
        from .selection import contributions_layer, matching

        workspace = run.required_path(WORKSPACE)
        output = Path(self.parameterAsOutputLayer(run.parameters, self.OUTPUT, run.context))
        layer = contributions_layer(workspace)
        count = export(
            layer,
            layer.getFeatures(matching(layer, run.text(self.EXPRESSION), run)),
            layer.featureCount(),
            output,
            workspace=workspace,
            anonymous=run.flag(self.ANONYMOUS),
            progress=run.progress,
        )
        return {self.OUTPUT: str(output), self.COUNT: count}
