"""Links between contributions and the plan, from a table or by an expression."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingParameterExpression,
)

from ..bridge import settings
from ..bridge.i18n import sentence, translate
from .algorithm import WORKSPACE, Algorithm, Run


class Tag(Algorithm):
    """`enaction:tag`."""

    TAGS, EXPRESSION, TERM, REMOVE = "TAGS", "EXPRESSION", "TERM", "REMOVE"
    TAGGED = "TAGGED"

    def name(self) -> str:
        return "tag"

    def displayName(self) -> str:
        return translate("Enaction", "Link contributions to the plan")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "Links contributions to priorities and actions: either those of a CSV file with the "
            "columns contribution (uuid or number), term, role and note, or those an expression "
            "chooses to one term. Rows that name something unknown are reported, the others "
            "are applied. Links that exist already are kept as they are.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.add_file(self.TAGS, translate("Enaction", "Links (CSV)"), optional=True)
        self.addParameter(
            QgsProcessingParameterExpression(
                self.EXPRESSION, translate("Enaction", "Contributions where"), optional=True
            )
        )
        self.add_text(self.TERM, translate("Enaction", "Code of the term"))
        self.add_flag(self.REMOVE, translate("Enaction", "Remove the links"))
        self.add_counts(TAGGED=translate("Enaction", "Links changed"))

    def perform(self, run: Run) -> dict[str, Any]:
        table, expression, term = (
            run.path(self.TAGS),
            run.text(self.EXPRESSION),
            run.text(self.TERM),
        )
        if (table is None) == (not expression) or bool(expression) != bool(term):
            raise QgsProcessingException(
                translate(
                    "Enaction",
                    "Give either a CSV file of links, or an expression together with the code "
                    "of a term. Nothing was changed.",
                )
            )
        workspace = run.required_path(WORKSPACE)
        if table is not None:
            return {self.TAGGED: self._from_table(run, workspace, table)}
        return {self.TAGGED: self._from_expression(run, workspace, expression, term)}

    def _from_table(self, run: Run, path: Path, table: Path) -> int:
        from ..core.importing import taggings
        from ..core.workspace import Workspace

        lines = taggings.read(table)
        with Workspace.open(path) as workspace:
            workspace.author = settings.author.get()
            outcome = taggings.apply(
                workspace, lines, remove=run.flag(self.REMOVE), progress=run.progress
            )
        for problem in outcome.problems:
            run.feedback.pushWarning(sentence(problem))
        return outcome.changed

    def _from_expression(self, run: Run, path: Path, expression: str, term: str) -> int:
        from ..core.model.tagging import Origin
        from ..core.workspace import Workspace
        from .selection import contributions_layer, matching

        layer = contributions_layer(path)
        request = matching(layer, expression, run).setSubsetOfAttributes([])
        if not request.filterExpression().needsGeometry():
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        fids = [feature.id() for feature in layer.getFeatures(request)]
        del layer  # the writer below must be alone
        with Workspace.open(path) as workspace:
            workspace.author = settings.author.get()
            if run.flag(self.REMOVE):
                step = workspace.untag(fids, term, progress=run.progress)
            else:
                step = workspace.tag(fids, term, origin=Origin.RULE, progress=run.progress)
            workspace.settle(run.progress)
            return step.count
