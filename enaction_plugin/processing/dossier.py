"""District dossiers as PDF or pictures, with their tables and texts."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
)

from ..bridge.i18n import translate
from .algorithm import WORKSPACE, Algorithm, Run

KINDS = ("qpv", "npnru", "commune", "other")


class LayoutAlgorithm(Algorithm):
    """An algorithm that prints: layouts live in the main thread, so it stays there."""

    FOLDER, FORMAT, PAPER, PAGES = "FOLDER", "FORMAT", "PAPER", "PAGES"

    def flags(self) -> Any:
        """Processing's flags, and no thread of its own."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def add_folder(self) -> None:
        """Declare the folder to write into: it is made when it is not there."""
        self.addParameter(
            QgsProcessingParameterFolderDestination(self.FOLDER, translate("Enaction", "Folder"))
        )

    def folder(self, run: Run) -> Path:
        """The folder given."""
        return Path(self.parameterAsString(run.parameters, self.FOLDER, run.context))


class Dossier(LayoutAlgorithm):
    """`enaction:dossier`."""

    KIND, DISTRICTS, AROUND, TEMPLATE = "KIND", "DISTRICTS", "AROUND", "TEMPLATE"
    BASE = "BASE"

    def name(self) -> str:
        return "dossier"

    def displayName(self) -> str:
        return translate("Enaction", "District dossiers")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "Prints a dossier for each district of a kind, or for those whose codes or names are "
            "given, separated by commas: cover, map, figures by priority and action, residents’ "
            "words, decisions and answers, sources. A PDF, or a picture a page; beside it the "
            "tables as CSV and the text as a web page for word processors. Votes and words of "
            "too few people (fewer than five, or as the workspace says) are not told. The template "
            "may be your own: start from the one of the plugin in QGIS’s layout designer.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.add_choice(self.KIND, translate("Enaction", "Kind of district"), KINDS, "npnru")
        self.add_text(self.DISTRICTS, translate("Enaction", "Codes or names of the districts"))
        self.addParameter(
            QgsProcessingParameterNumber(
                self.AROUND,
                translate("Enaction", "Around (m)"),
                defaultValue=300,
                minValue=0,
                maxValue=10_000,
            )
        )
        self.add_folder()
        self.add_choice(self.FORMAT, translate("Enaction", "Format"), ("pdf", "png"), "pdf")
        self.add_choice(self.PAPER, translate("Enaction", "Paper"), ("a4", "a3"), "a3")
        self.add_file(self.TEMPLATE, translate("Enaction", "Template"), optional=True)
        self.addParameter(
            QgsProcessingParameterMapLayer(
                self.BASE, translate("Enaction", "Base map"), optional=True
            )
        )
        self.add_counts(
            PAGES=translate("Enaction", "Pages printed"),
        )

    def perform(self, run: Run) -> dict[str, Any]:
        from ..core.dossier.facts import Request
        from ..core.workspace import Workspace
        from ..maps.dossier.printing import Order, print_dossiers

        folder = self.folder(run)
        codes = tuple(code.strip() for code in run.text(self.DISTRICTS).split(",") if code.strip())
        base = self.parameterAsLayer(run.parameters, self.BASE, run.context)
        around = self.parameterAsInt(run.parameters, self.AROUND, run.context)
        order = Order(
            Request(run.choice(self.KIND), codes, around=around),
            folder,
            run.choice(self.FORMAT),
            run.choice(self.PAPER),
            run.path(self.TEMPLATE),
            () if base is None else (base,),
        )
        with Workspace.open(run.required_path(WORKSPACE), readonly=True) as workspace:
            printed = print_dossiers(workspace, order, run.progress)
        for note in printed.notes:
            run.feedback.pushInfo(note)
        for path in printed.files:
            run.feedback.pushInfo(str(path))
        return {self.FOLDER: str(folder), self.PAGES: printed.pages}


class AnswerSheets(LayoutAlgorithm):
    """`enaction:answersheets`."""

    ACTIONS, SHEETS = "ACTIONS", "SHEETS"

    def name(self) -> str:
        return "answersheets"

    def displayName(self) -> str:
        return translate("Enaction", "Answers to residents, by action")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "For each action that contributions are linked to, or for those whose codes are "
            "given, writes the sheet “What you said, what we decide, why”, with the numbers of "
            "the contributions: a PDF and a web page for word processors and for publication. "
            "Only answers marked ready to publish are told; personal data are masked.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.add_text(self.ACTIONS, translate("Enaction", "Codes of the actions"))
        self.add_folder()
        self.add_counts(
            SHEETS=translate("Enaction", "Sheets written"),
            PAGES=translate("Enaction", "Pages printed"),
        )

    def perform(self, run: Run) -> dict[str, Any]:
        from ..core.workspace import Workspace
        from ..maps.dossier.answer_sheets import print_answer_sheets

        folder = self.folder(run)
        codes = tuple(code.strip() for code in run.text(self.ACTIONS).split(",") if code.strip())
        with Workspace.open(run.required_path(WORKSPACE), readonly=True) as workspace:
            printed = print_answer_sheets(workspace, folder, codes, run.progress)
        for path in printed.files:
            run.feedback.pushInfo(str(path))
        return {self.FOLDER: str(folder), self.SHEETS: printed.documents, self.PAGES: printed.pages}
