"""A folder that opens a meeting on any laptop, without network."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

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
from ..core.errors import EnactionError
from .algorithm import WORKSPACE, Algorithm, Run

if TYPE_CHECKING:
    from ..bridge.kept_filters import KeptFilters
    from ..core.model.meeting import Meeting
    from ..core.workspace import ContributionFilter
    from ..maps.dressing import Dressing
    from ..maps.tiles import Zooms


class MeetingPack(Algorithm):
    """`enaction:meetingpack`."""

    FOLDER, EXTENT, DISTRICTS = "FOLDER", "EXTENT", "DISTRICTS"
    TITLE, ZOOM_MIN, ZOOM_MAX, TABLES = "TITLE", "ZOOM_MIN", "ZOOM_MAX", "TABLES"
    AGENDA, BY_POINT, CONTRIBUTIONS = "AGENDA", "BY_POINT", "CONTRIBUTIONS"

    def __init__(self) -> None:
        super().__init__()
        self._bases: list[QgsMapLayer] = []
        self._agenda: list[tuple[str, ContributionFilter]] = []
        self._worn: Optional[Dressing] = None

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
            "point for each saved filter of the project named, then one for each district named "
            "by its code, or else one with all contributions, those with the highest score first. "
            "A run that was stopped goes on where it was.",
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
        agenda = QgsProcessingParameterString(
            self.AGENDA,
            translate("Enaction", "Agenda: names of saved filters of the project, one a line"),
            multiLine=True,
            optional=True,
        )
        self.addParameter(agenda)
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
        self.add_flag(
            self.BY_POINT, translate("Enaction", "One table for each point of the agenda")
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
        """Look at the project while it may be touched: in the main thread."""
        from ..bridge.kept_filters import KeptFilters
        from ..maps.dressing import dressing
        from ..maps.tiles import storable, want_layers

        project = context.project()
        if project is not None:
            bases = storable(project)
            try:
                want_layers(bases)
                self._agenda = self._kept(parameters, context, KeptFilters(project))
            except EnactionError as error:
                raise QgsProcessingException(sentence(error)) from None
            self._bases = [layer.clone() for layer in bases]
            path = Path(self.parameterAsFile(parameters, WORKSPACE, context))
            self._worn = dressing(project, path)
        for layer in self._bases:
            layer.moveToThread(None)
        return True

    def _kept(
        self, parameters: dict[str, Any], context: QgsProcessingContext, kept: KeptFilters
    ) -> list[tuple[str, ContributionFilter]]:
        """The saved filters of the agenda, one a line."""
        from ..core.meeting.errors import UnknownFilter

        lines = self.parameterAsString(parameters, self.AGENDA, context).splitlines()
        names = [line.strip() for line in lines if line.strip()]
        known = kept.names()
        for name in names:
            if name not in known:
                raise UnknownFilter(name=name, known=", ".join(known) or "–")
        return [(name, kept.get(name)) for name in names]

    def perform(self, run: Run) -> dict[str, Any]:
        from ..core.meeting.agenda import by_district, point
        from ..core.meeting.pack import table_folder, want_room
        from ..core.meeting.room import prepare
        from ..core.workspace import Workspace
        from ..maps.tiles import TILE_BYTES

        for layer in self._bases:
            layer.moveToThread(QThread.currentThread())
        folder = Path(self.parameterAsString(run.parameters, self.FOLDER, run.context))
        codes = [code.strip() for code in run.text(self.DISTRICTS).split(",") if code.strip()]
        with Workspace.open(run.required_path(WORKSPACE)) as workspace:
            title = run.text(self.TITLE) or workspace.name
            points = [point(workspace, name, wanted) for name, wanted in self._agenda]
            if codes or not points:
                points += by_district(workspace, codes)
            meeting = prepare(workspace, title, tuple(points))
            tables = self._cut(run, meeting)
            tiles = self._tiles(run, workspace)
            want_room(folder, workspace, tiles * TILE_BYTES, len(tables))
            if len(tables) == 1:
                self._fill(run, workspace, meeting, (), folder)
            else:
                for number, share in enumerate(tables, 1):
                    there = table_folder(folder, number)
                    run.feedback.pushInfo(translate("Enaction", "Table {}").format(number))
                    self._fill(run, workspace, meeting, share, there)
        return {
            self.FOLDER: str(folder),
            self.CONTRIBUTIONS: len(meeting.contributions),
        }

    def _cut(self, run: Run, meeting: Meeting) -> list[tuple[str, ...]]:
        """The shares of the tables: equal ones, or a point of the agenda each."""
        from ..core.meeting.pack import parts, parts_of

        if run.flag(self.BY_POINT):
            return parts_of(meeting, [one.contributions for one in meeting.agenda])
        return parts(meeting, self.parameterAsInt(run.parameters, self.TABLES, run.context))

    def _zooms(self, run: Run) -> Zooms:
        from ..maps.tiles import Zooms

        return Zooms(
            self.parameterAsInt(run.parameters, self.ZOOM_MIN, run.context),
            self.parameterAsInt(run.parameters, self.ZOOM_MAX, run.context),
        )

    def _tiles(self, run: Run, workspace: Any) -> int:
        """How many tiles the base map of a table has. Raises TooManyTiles."""
        from ..maps.tiles import tile_count, want_few

        if not self._bases:
            return 0
        count = tile_count(self._area(run, workspace), self._zooms(run))
        want_few(count)
        run.feedback.pushInfo(translate("Enaction", "Tiles of the base map: {}").format(count))
        return count

    def _fill(
        self, run: Run, workspace: Any, meeting: Any, share: Sequence[str], folder: Path
    ) -> None:
        from ..core.meeting.pack import checks, copy_workspace
        from ..maps.dressing import Dressing
        from ..maps.pack import write_project
        from ..maps.tiles import store_tiles

        area = self._area(run, workspace)
        copy_workspace(workspace, folder, meeting, share, run.progress)
        run.progress.check()
        if self._bases:
            store_tiles(self._bases, area, self._zooms(run), folder, run.feedback)
        kinds = list(dict.fromkeys(one.kind for one in workspace.districts.all()))
        worn = self._worn or Dressing()
        write_project(folder, meeting.title, workspace.plan(), kinds, area, worn)
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

        from ..maps.pack import area

        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        if run.parameters.get(self.EXTENT):
            return self.parameterAsExtent(run.parameters, self.EXTENT, run.context, wgs84)
        return area(workspace.path)
