"""A workspace to the agency's PostGIS, for web maps and for colleagues without the plugin."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingParameterProviderConnection, QgsProcessingParameterString

from ..bridge.i18n import number, translate
from .algorithm import WORKSPACE, Algorithm, Run
from .report import Report


class PublishPostgis(Algorithm):
    """`enaction:publishpostgis`."""

    CONNECTION, SCHEMA = "CONNECTION", "SCHEMA"
    ANONYMOUS, REPLACE = "ANONYMOUS", "REPLACE"
    ADDED, CHANGED, REMOVED, UNCHANGED = "ADDED", "CHANGED", "REMOVED", "UNCHANGED"

    def name(self) -> str:
        return "publishpostgis"

    def displayName(self) -> str:
        return translate("Enaction", "Publish to PostGIS")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "Writes contributions, links, comments, the plan and the perimeters of a workspace to "
            "a schema of a PostGIS, and at every later run only what changed. Web maps and "
            "colleagues read it there; what is changed there is put back, because the workspace "
            "stays the source of truth. Internal notes are never published. Unless you say "
            "otherwise authors and assignees are left out, and e-mail addresses and phone numbers "
            "are masked in the texts.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterProviderConnection(
                self.CONNECTION, translate("Enaction", "PostgreSQL connection of QGIS"), "postgres"
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.SCHEMA, translate("Enaction", "Schema"), defaultValue="enaction"
            )
        )
        self.add_flag(self.ANONYMOUS, translate("Enaction", "Without personal data"), default=True)
        self.add_flag(
            self.REPLACE, translate("Enaction", "Replace another workspace published there")
        )
        self.add_report()
        self.add_counts(
            ADDED=translate("Enaction", "Rows added"),
            CHANGED=translate("Enaction", "Rows changed"),
            REMOVED=translate("Enaction", "Rows removed"),
            UNCHANGED=translate("Enaction", "Rows left alone"),
        )

    def perform(self, run: Run) -> dict[str, Any]:
        from ..bridge import postgres
        from ..core.exporting.postgis import Publication
        from ..core.workspace import Workspace

        name = self.parameterAsConnectionName(run.parameters, self.CONNECTION, run.context)
        schema = run.text(self.SCHEMA) or "enaction"
        with Workspace.open(run.required_path(WORKSPACE), readonly=True) as workspace:
            connection = postgres.connect(name)
            try:
                publication = Publication(
                    workspace,
                    connection,
                    schema,
                    anonymous=run.flag(self.ANONYMOUS),
                    masks=_masks(),
                )
                done = publication.run(replace=run.flag(self.REPLACE), progress=run.progress)
            except postgres.errors() as error:
                problem = postgres.problem(error)
                raise postgres.DatabaseRefused(name=name, problem=problem) from error
            finally:
                connection.close()
        report = Report(
            translate("Enaction", "Published in the schema {}").format(schema),
            [
                (translate("Enaction", "Rows added"), number(done.added)),
                (translate("Enaction", "Rows changed"), number(done.changed)),
                (translate("Enaction", "Rows removed"), number(done.removed)),
                (translate("Enaction", "Rows left alone"), number(done.unchanged)),
            ],
        )
        return {
            self.ADDED: done.added,
            self.CHANGED: done.changed,
            self.REMOVED: done.removed,
            self.UNCHANGED: done.unchanged,
            **run.publish(report.lines(), report.html()),
        }


def _masks() -> Any:
    from ..core.exporting import Masks

    return Masks(translate("Enaction", "[e-mail]"), translate("Enaction", "[phone]"))
