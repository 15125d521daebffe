"""What every algorithm of the provider shares: how it is asked, how it answers, how it fails."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..bridge.i18n import sentence, translate
from ..core.errors import Cancelled, EnactionError

WORKSPACE = "WORKSPACE"
REPORT = "REPORT"


class FeedbackProgress:
    """Processing's feedback as the `Progress` that core reports to."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def report(self, fraction: float) -> None:
        """Move the progress bar."""
        self._feedback.setProgress(100 * fraction)

    def check(self) -> None:
        """Raise `Cancelled` once the user has pressed Cancel."""
        if self._feedback.isCanceled():
            raise Cancelled


class Run:
    """One run of an algorithm: the values it was given, and where it tells how it goes."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._algorithm = algorithm
        self.parameters = parameters
        self.context = context
        self.feedback = feedback
        self.progress = FeedbackProgress(feedback)

    def text(self, name: str) -> str:
        """A text, a choice or an expression; empty when not given."""
        return self._algorithm.parameterAsString(self.parameters, name, self.context).strip()

    def flag(self, name: str) -> bool:
        """A yes or no."""
        return self._algorithm.parameterAsBoolean(self.parameters, name, self.context)

    def choice(self, name: str) -> str:
        """The value chosen among those of an enumeration."""
        return self._algorithm.parameterAsEnumString(self.parameters, name, self.context)

    def path(self, name: str) -> Optional[Path]:
        """A file to read; None when not given."""
        given = self._algorithm.parameterAsFile(self.parameters, name, self.context)
        return Path(given) if given else None

    def required_path(self, name: str) -> Path:
        """A file to read that Processing has checked to be given."""
        return Path(self._algorithm.parameterAsFile(self.parameters, name, self.context))

    def destination(self, name: str) -> Optional[Path]:
        """A file to write; None when not given."""
        given = self._algorithm.parameterAsFileOutput(self.parameters, name, self.context)
        return Path(given) if given else None

    def required_destination(self, name: str) -> Path:
        """A file to write that Processing has checked to be given."""
        return Path(self._algorithm.parameterAsFileOutput(self.parameters, name, self.context))

    def publish(self, lines: Iterable[str], page: str) -> dict[str, str]:
        """Put lines in the log, and a page in the file asked for; return the output to add."""
        for line in lines:
            self.feedback.pushInfo(line)
        path = self.destination(REPORT)
        if path is None:
            return {}
        path.write_text(page, encoding="utf-8")
        return {REPORT: str(path)}


class Algorithm(QgsProcessingAlgorithm):
    """Base of the algorithms: a subclass declares its parameters and gives `perform`.

    Whatever goes wrong reaches the user as one sentence in their language, and
    `qgis_process` as exit status 1.
    """

    def createInstance(self) -> Algorithm:
        """Another instance, as Processing wants one a run."""
        return type(self)()

    def perform(self, run: Run) -> dict[str, Any]:
        """Do the work; return the outputs by name."""
        raise NotImplementedError

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run `perform`, with errors turned into Processing's.

        Python code that calls Processing keeps an error for as long as it likes, QGIS
        for ever, and with it all that the frames it passed through hold: a layer
        among them makes QGIS crash when it ends. So a new error leaves from here.
        """
        try:
            return self.perform(Run(self, parameters, context, feedback))
        except Cancelled:
            return {}  # Processing itself tells the user
        except (EnactionError, OSError, QgsProcessingException) as error:
            said = _told(error)
        raise QgsProcessingException(said)

    def add_workspace(self) -> None:
        """Declare the parameter of an existing workspace."""
        self.add_file(WORKSPACE, translate("Enaction", "Workspace"), extension="gpkg")

    def add_file(
        self, name: str, label: str, *, extension: str = "", optional: bool = False
    ) -> None:
        """Declare a file to read; without `extension` any will do, none included."""
        parameter = QgsProcessingParameterFile(name, label, extension=extension, optional=optional)
        if not extension:
            parameter.setFileFilter(translate("Enaction", "All files (*)"))
        self.addParameter(parameter)

    def add_text(self, name: str, label: str) -> None:
        """Declare a text that may be left empty."""
        self.addParameter(QgsProcessingParameterString(name, label, optional=True))

    def add_flag(self, name: str, label: str, *, default: bool = False) -> None:
        """Declare a yes or no."""
        self.addParameter(QgsProcessingParameterBoolean(name, label, defaultValue=default))

    def add_choice(self, name: str, label: str, values: Sequence[str], default: str) -> None:
        """Declare an enumeration; its values are what scripts write, in every language."""
        self.addParameter(
            QgsProcessingParameterEnum(
                name, label, list(values), defaultValue=default, usesStaticStrings=True
            )
        )

    def add_counts(self, **labels: str) -> None:
        """Declare outputs that are numbers."""
        for name, label in labels.items():
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def add_report(self) -> None:
        """Declare the parameter of the report, and with it the output of the same name."""
        self.addParameter(
            QgsProcessingParameterFileDestination(
                REPORT,
                translate("Enaction", "Report"),
                translate("Enaction", "Web pages (*.html)"),
                optional=True,
            )
        )


def _told(error: Exception) -> str:
    if isinstance(error, EnactionError):
        return sentence(error)
    if not isinstance(error, OSError):
        return str(error)
    return translate("Enaction", "{path} cannot be read or written: {reason}.").format(
        path=error.filename or "", reason=error.strerror or error
    )
