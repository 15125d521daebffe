"""A folder that opens a meeting on any laptop, without network."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QThread

from ..bridge.i18n import sentence, translate
from .algorithm import WORKSPACE, Algorithm, Run


class MeetingPack(Algorithm):
    """`enaction:meetingpack`."""

    FOLDER, EXTENT, DISTRICTS = "FOLDER", "EXTENT", "DISTRICTS"
    TITLE, ZOOM_MIN, ZOOM_MAX, TABLES = "TITLE", "ZOOM_MIN", "ZOOM_MAX", "TABLES"
    CONTRIBUTIONS = "CONTRIBUTIONS"

    def __init__(self) -> None:
        super().__init__()
        self._bases: list[QgsMapLayer] = []

    def name(self) -> str:
        return "meetingpack"

    def displayName(self) -> str:
        return translate("Enaction", "Prepare an offline meeting")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "Fills a folder that opens on any laptop with QGIS and En action, without network: a "
            "copy of the workspace, a project, and the base map of the area. Only base layers of "
            "the project that were marked as allowed to be stored are taken. The agenda has one "
            "point for each district named by its code, or else one with all contributions, those "
            "with the highest score first. A run that was stopped goes on where it was.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterExtent(
                self.EXTENT, translate("Enaction", "Area of the base map"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.DISTRICTS,
                translate("Enaction", "Codes of districts, separated by commas"),
                optional=True,
            )
        )
        self.add_text(self.TITLE, translate("Enaction", "Title of the meeting"))
        for name, label, default in (
            (self.ZOOM_MIN, translate("Enaction", "Smallest zoom level of the base map"), 14),
            (self.ZOOM_MAX, translate("Enaction", "Largest zoom level of the base map"), 16),
        ):
            self.addParameter(
                QgsProcessingParameterNumber(
                    name, label, defaultValue=default, minValue=0, maxValue=19
                )
            )
        self.addParameter(
            QgsProcessingParameterNumber(
                self.TABLES,
                translate("Enaction", "Number of tables that work side by side"),
                defaultValue=1,
                minValue=1,
                maxValue=20,
            )
        )
        self.addParameter(
            QgsProcessingParameterFolderDestination(self.FOLDER, translate("Enaction", "Folder"))
        )
        self.add_counts(CONTRIBUTIONS=translate("Enaction", "Contributions on the agenda"))

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Copy the base layers while they may be touched: in the main thread."""
        from ..maps.pack import storable

        project = context.project()
        if project is not None:
            self._bases = [layer.clone() for layer in storable(project)]
        for layer in self._bases:
            layer.moveToThread(None)
        return True

    def perform(self, run: Run) -> dict[str, Any]:
        from ..core.meeting.agenda import by_district
        from ..core.meeting.pack import parts
        from ..core.meeting.room import prepare
        from ..core.workspace import Workspace

        for layer in self._bases:
            layer.moveToThread(QThread.currentThread())
        folder = Path(self.parameterAsString(run.parameters, self.FOLDER, run.context))
        codes = [code.strip() for code in run.text(self.DISTRICTS).split(",") if code.strip()]
        with Workspace.open(run.required_path(WORKSPACE)) as workspace:
            title = run.text(self.TITLE) or workspace.name
            meeting = prepare(workspace, title, by_district(workspace, codes))
            tables = parts(meeting, self.parameterAsInt(run.parameters, self.TABLES, run.context))
            if len(tables) == 1:
                self._fill(run, workspace, meeting, (), folder)
            else:
                for number, share in enumerate(tables, 1):
                    self._fill(run, workspace, meeting, share, folder / f"table-{number}")
        return {
            self.FOLDER: str(folder),
            self.CONTRIBUTIONS: len(meeting.contributions),
        }

    def _fill(
        self, run: Run, workspace: Any, meeting: Any, share: Sequence[str], folder: Path
    ) -> None:
        from ..core.meeting.pack import checks, copy_workspace
        from ..maps.pack import Zooms, store_tiles, tile_count, write_project

        folder.mkdir(parents=True, exist_ok=True)
        copy_workspace(workspace, folder, meeting, share, run.progress)
        run.progress.check()
        area = self._area(run, workspace)
        if self._bases:
            zooms = Zooms(
                self.parameterAsInt(run.parameters, self.ZOOM_MIN, run.context),
                self.parameterAsInt(run.parameters, self.ZOOM_MAX, run.context),
            )
            run.feedback.pushInfo(
                translate("Enaction", "Tiles of the base map: {}").format(tile_count(area, zooms))
            )
            store_tiles(self._bases, area, zooms, folder, run.feedback)
        kinds = list(dict.fromkeys(one.kind for one in workspace.districts.all()))
        write_project(folder, meeting.title, workspace.plan(), kinds, area)
        found = list(checks(folder))
        for check in found:
            (run.feedback.pushInfo if check.ok else run.feedback.pushWarning)(
                sentence(check.sentence)
            )
        if any(check.blocking and not check.ok for check in found):
            raise QgsProcessingException(
                translate("Enaction", "The folder {path} is not ready for the room.").format(
                    path=folder
                )
            )

    def _area(self, run: Run, workspace: Any) -> QgsRectangle:
        """The area asked for, or else that of the contributions, in EPSG:4326."""
        from qgis.core import QgsCoordinateReferenceSystem

        from .selection import contributions_layer

        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        if run.parameters.get(self.EXTENT):
            return self.parameterAsExtent(run.parameters, self.EXTENT, run.context, wgs84)
        layer = contributions_layer(workspace.path)
        box = layer.extent()
        del layer
        box.grow(0.005)
        return box
