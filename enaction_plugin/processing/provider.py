"""The plugin's place in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import resource


class EnactionProvider(QgsProcessingProvider):
    """Everything the docks do, for scripts, models and `qgis_process`."""

    def id(self) -> str:
        """Part of saved models and of people's scripts: never changes."""
        return "enaction"

    def name(self) -> str:
        """The product's name, the same in all languages."""
        return "En action"

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resource("icons", "enaction.svg")))

    def loadAlgorithms(self) -> None:
        """Called when somebody first looks; the algorithms are imported only now."""
        from .check_workspace import CheckWorkspace
        from .compare_readings import CompareReadings
        from .count_by_district import CountByDistrict
        from .create_workspace import CreateWorkspace
        from .dossier import AnswerSheets, Dossier
        from .export import Export
        from .export_answers import ExportAnswers
        from .import_contributions import ImportContributions
        from .import_districts import ImportDistricts
        from .import_plan import ImportPlan
        from .meeting_pack import MeetingPack
        from .merge_workspace import MergeWorkspace
        from .publish_postgis import PublishPostgis
        from .suggest import Suggest
        from .sync import Sync
        from .tag import Tag

        for algorithm in (
            CreateWorkspace,
            ImportPlan,
            ImportContributions,
            ImportDistricts,
            Sync,
            MergeWorkspace,
            Tag,
            Suggest,
            CountByDistrict,
            CompareReadings,
            Export,
            ExportAnswers,
            PublishPostgis,
            Dossier,
            AnswerSheets,
            MeetingPack,
            CheckWorkspace,
        ):
            self.addAlgorithm(algorithm())
