"""Contributions from a file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
)

from ..bridge.i18n import sentence, translate
from .algorithm import WORKSPACE, Algorithm, Run

if TYPE_CHECKING:
    from ..core.importing.result import ImportResult

_ROWS_TOLD = 20  # of those left out, in the log


class ImportContributions(Algorithm):
    """`enaction:importcontributions`."""

    INPUT, SOURCE, PROFILE = "INPUT", "SOURCE", "PROFILE"
    KEEP_PERSONAL, DRY_RUN = "KEEP_PERSONAL", "DRY_RUN"
    ADDED, CHANGED, UNCHANGED = "ADDED", "CHANGED", "UNCHANGED"
    WITHDRAWN, REJECTED = "WITHDRAWN", "REJECTED"
    RELATED, REFUSED, ATTACHED = "RELATED", "REFUSED", "ATTACHED"

    def name(self) -> str:
        return "importcontributions"

    def displayName(self) -> str:
        return translate("Enaction", "Import contributions")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "Reads CSV, XLSX, ODS, GeoJSON, KML, GPX, GeoPackage, Shapefile, uMap, Decidim and "
            "ODK or Kobo exports, zipped or not, and recognises by itself encoding, separator, "
            "columns and coordinates; a profile (JSON) can say what it does not recognise. "
            "Comments and votes in second sheets or files are read with the contributions they "
            "speak of. Every row is imported or refused with its reason; the refused rows can be "
            "written to a file, mended and imported again. Contributions are known by their "
            "number within the source: importing a newer file of the same source adds, changes "
            "and withdraws, and never touches what planners did. Columns with personal data are "
            "left out unless you keep them.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.add_file(self.INPUT, translate("Enaction", "File"))
        self.add_text(
            self.SOURCE, translate("Enaction", "Name of the source (the file's name if empty)")
        )
        self.add_file(
            self.PROFILE, translate("Enaction", "Profile"), extension="json", optional=True
        )
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.RELATED,
                translate("Enaction", "Files of comments and votes"),
                QgsProcessing.SourceType.TypeFile,
                optional=True,
            )
        )
        self.add_flag(self.KEEP_PERSONAL, translate("Enaction", "Keep personal columns"))
        self.add_flag(self.DRY_RUN, translate("Enaction", "Only say what would happen"))
        self.add_report()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REFUSED,
                translate("Enaction", "Refused rows"),
                translate("Enaction", "CSV files (*.csv)"),
                optional=True,
                createByDefault=False,
            )
        )
        self.add_counts(
            ADDED=translate("Enaction", "Added"),
            CHANGED=translate("Enaction", "Changed"),
            UNCHANGED=translate("Enaction", "Unchanged"),
            WITHDRAWN=translate("Enaction", "Withdrawn"),
            REJECTED=translate("Enaction", "Left out"),
            ATTACHED=translate("Enaction", "Votes and comments"),
        )

    def _related(self, run: Run) -> list[str]:
        """The second files; Processing gives one without a name when there are none."""
        given = self.parameterAsFileList(run.parameters, self.RELATED, run.context)
        return [path for path in given if path]

    def perform(self, run: Run) -> dict[str, Any]:
        from ..bridge.readers import open_table
        from ..core.importing import refused
        from ..core.importing.contributions import import_contributions
        from ..core.importing.report import page
        from ..core.workspace import Workspace

        path = run.required_path(self.INPUT)
        with Workspace.open(run.required_path(WORKSPACE)) as workspace:
            result = import_contributions(
                workspace,
                path,
                run.text(self.SOURCE) or path.stem,
                profile=run.path(self.PROFILE),
                keep_personal=run.flag(self.KEEP_PERSONAL),
                dry_run=run.flag(self.DRY_RUN),
                progress=run.progress,
                open_table=open_table,
                related=self._related(run),
            )
            refused_to = run.destination(self.REFUSED)
            if refused_to is not None and result.rejected:
                refused.write(refused_to, result, sentence)
        return {
            self.ADDED: result.added,
            self.CHANGED: result.changed,
            self.UNCHANGED: result.unchanged,
            self.WITHDRAWN: result.withdrawn,
            self.REJECTED: len(result.rejected),
            self.ATTACHED: result.attached,
            **run.publish(_lines(result), page(result, sentence)),
        }


def _lines(result: ImportResult) -> Iterator[str]:
    """What the log says; the page says it with every row."""
    for column in result.dropped_columns:
        yield translate("Enaction", "Personal column: {}").format(column.column)
    for fact in result.reading.facts:
        yield sentence(fact)
    for notice in result.notices:
        yield sentence(notice.sentence)
    for refused in result.rejected[:_ROWS_TOLD]:
        yield translate("Enaction", "Row {}: {}").format(refused.line, sentence(refused.reason))
