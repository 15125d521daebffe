"""Double reading: how far two planners' links agree, and the contributions where they do not."""

from __future__ import annotations

import csv
from typing import Any, Optional

from qgis.core import QgsProcessingException, QgsProcessingParameterFileDestination

from ..bridge.i18n import number, translate
from .algorithm import WORKSPACE, Algorithm, Run
from .report import Report


class CompareReadings(Algorithm):
    """`enaction:comparereadings`."""

    OTHER, ONE_AUTHOR, OTHER_AUTHOR, OUTPUT = "OTHER", "ONE_AUTHOR", "OTHER_AUTHOR", "OUTPUT"
    COMPARED, KAPPA, DISAGREEMENTS = "COMPARED", "KAPPA", "DISAGREEMENTS"

    def name(self) -> str:
        return "comparereadings"

    def displayName(self) -> str:
        return translate("Enaction", "Compare two readings")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "Compares what two people linked: those of two workspaces that hold the same "
            "contributions, or two people of one workspace, named as authors. Only contributions "
            "that both linked are compared. Agreement is Cohen's kappa: 1 is full agreement, 0 "
            "what chance alone would give. The table lists the contributions read differently, "
            "those that differ most first. Nothing is changed.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.add_file(
            self.OTHER, translate("Enaction", "Other workspace"), extension="gpkg", optional=True
        )
        self.add_text(self.ONE_AUTHOR, translate("Enaction", "First author"))
        self.add_text(self.OTHER_AUTHOR, translate("Enaction", "Second author"))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                translate("Enaction", "Read differently"),
                translate("Enaction", "CSV files (*.csv)"),
                optional=True,
            )
        )
        self.add_report()
        self.add_counts(
            COMPARED=translate("Enaction", "Contributions compared"),
            KAPPA=translate("Enaction", "Cohen's kappa"),
            DISAGREEMENTS=translate("Enaction", "Contributions read differently"),
        )

    def perform(self, run: Run) -> dict[str, Any]:
        from ..core.analysis.agreement import compare, reading
        from ..core.workspace import Workspace

        other_path = run.path(self.OTHER)
        authors = run.text(self.ONE_AUTHOR), run.text(self.OTHER_AUTHOR)
        if other_path is None and (not all(authors) or authors[0] == authors[1]):
            raise QgsProcessingException(
                translate(
                    "Enaction",
                    "Give another workspace, or two different authors. Nothing was changed.",
                )
            )
        with Workspace.open(run.required_path(WORKSPACE), readonly=True) as workspace:
            first = reading(workspace, authors[0])
            second = None if other_path else reading(workspace, authors[1])
            names = workspace.contributions
            if other_path is not None:
                with Workspace.open(other_path, readonly=True) as other:
                    second = reading(other, authors[1])
            found = compare(first, second or {})
            rows = names.rows(names.fids([one.uuid for one in found.disagreements]))
        numbers = {row.uuid: row.number for row in rows}
        outputs: dict[str, Any] = {
            self.COMPARED: found.compared,
            self.DISAGREEMENTS: len(found.disagreements),
        }
        if found.kappa is not None:
            outputs[self.KAPPA] = round(found.kappa, 4)
        path = run.destination(self.OUTPUT)
        if path is not None:
            with path.open("w", encoding="utf-8-sig", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(("contribution", "number", "only_first", "only_second"))
                for one in found.disagreements:
                    left, right = ", ".join(one.only_one), ", ".join(one.only_other)
                    writer.writerow((one.uuid, numbers.get(one.uuid, ""), left, right))
            outputs[self.OUTPUT] = str(path)
        report = _report(found)
        return {**outputs, **run.publish(report.lines(), report.html())}


def _report(found: Any) -> Report:
    kappa = translate("Enaction", "not defined") if found.kappa is None else f"{found.kappa:.2f}"
    figures = [
        (translate("Enaction", "Contributions compared"), number(found.compared)),
        (translate("Enaction", "Read alike"), number(found.same)),
        (translate("Enaction", "Contributions read differently"), number(len(found.disagreements))),
        (translate("Enaction", "Cohen's kappa"), kappa),
    ]
    remarks = [
        translate(
            "Enaction", "{term}: both {both}, only the first {one}, only the second {other}"
        ).format(term=term.term, both=term.both, one=term.only_one, other=term.only_other)
        for term in found.terms
    ]
    return Report(translate("Enaction", "Two readings compared"), figures, remarks)
