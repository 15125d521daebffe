"""Contributions to a file for others, without personal data unless it is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterExpression,
    QgsProcessingParameterVectorDestination,
    QgsVectorFileWriter,
    QgsVectorLayer,
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
        from .outgoing import Outgoing
        from .selection import contributions_layer, matching

        workspace = run.required_path(WORKSPACE)
        output = Path(self.parameterAsOutputLayer(run.parameters, self.OUTPUT, run.context))
        driver = _driver(output, workspace)
        layer = contributions_layer(workspace)
        request = matching(layer, run.text(self.EXPRESSION), run)
        outgoing = Outgoing(layer, _suffix(output), run.flag(self.ANONYMOUS))
        part = output.with_name(f"{output.stem}.part{output.suffix}")
        try:
            writer = outgoing.writer(part, driver, layer)
            count = _write(writer, layer, request, outgoing, run)
            del writer  # closes the file
            part.replace(output)
        finally:
            part.unlink(missing_ok=True)
        return {self.OUTPUT: str(output), self.COUNT: count}


def _suffix(path: Path) -> str:
    return path.suffix.lower().lstrip(".")


def _driver(output: Path, workspace: Path) -> str:
    """The driver for `output`, once it is sure that it can be written to."""
    from .outgoing import drivers

    known = drivers()
    if _suffix(output) not in known:
        raise QgsProcessingException(
            translate("Enaction", "{path} cannot be written: choose one of {extensions}.").format(
                path=output, extensions=", ".join(f".{suffix}" for suffix in known)
            )
        )
    if output.resolve() == workspace.resolve():
        raise QgsProcessingException(
            translate(
                "Enaction", "{path} is the workspace itself: choose another file for the export."
            ).format(path=output)
        )
    if not output.parent.is_dir():
        raise QgsProcessingException(
            translate("Enaction", "There is no folder {path}: create it first.").format(
                path=output.parent
            )
        )
    return known[_suffix(output)]


def _write(
    writer: QgsVectorFileWriter, layer: QgsVectorLayer, request: Any, outgoing: Any, run: Run
) -> int:
    count = 0
    total = max(1, layer.featureCount())
    for contribution in layer.getFeatures(request):
        if count % 1000 == 0:
            run.progress.check()
            run.progress.report(count / total)
        if not writer.addFeature(outgoing.feature(contribution)):
            break
        count += 1
    writer.flushBuffer()
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise QgsProcessingException(
            translate("Enaction", "The export cannot be written: {reason}.").format(
                reason=writer.errorMessage().rstrip(".")
            )
        )
    return count
