"""Districts, communes and other outlines from any polygon layer."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ..bridge.i18n import sentence, translate
from .algorithm import WORKSPACE, Algorithm, Run

KINDS = ("qpv", "npnru", "commune", "other")
_READ_AS_THEY_ARE = ("geojson", "json", "shp", "kml")  # other layers go through a copy


class ImportDistricts(Algorithm):
    """`enaction:importdistricts`."""

    INPUT, KIND, VINTAGE = "INPUT", "KIND", "VINTAGE"
    CODE_FIELD, NAME_FIELD = "CODE_FIELD", "NAME_FIELD"
    SOURCE, DISTRICTS = "SOURCE", "DISTRICTS"

    def name(self) -> str:
        return "importdistricts"

    def displayName(self) -> str:
        return translate("Enaction", "Import districts")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "Loads the outlines of districts (QPV, NPNRU), communes or others with their vintage, "
            "and works out in which ones each contribution is. They replace those of the same "
            "kind and vintage. The fields of the code and the name are recognised when they are "
            "not given.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.INPUT,
                translate("Enaction", "Outlines"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
            )
        )
        self.add_choice(self.KIND, translate("Enaction", "Kind"), KINDS, "other")
        self.addParameter(
            QgsProcessingParameterString(self.VINTAGE, translate("Enaction", "Vintage (year)"))
        )
        for field, label in (
            (self.CODE_FIELD, translate("Enaction", "Field of the code")),
            (self.NAME_FIELD, translate("Enaction", "Field of the name")),
        ):
            self.addParameter(
                QgsProcessingParameterField(
                    field, label, parentLayerParameterName=self.INPUT, optional=True
                )
            )
        self.add_text(
            self.SOURCE, translate("Enaction", "Source (who made them; the file's name if empty)")
        )
        self.add_counts(DISTRICTS=translate("Enaction", "Districts"))

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Have the outlines in a file: layers may only be read in the main thread."""
        path = self.parameterAsCompatibleSourceLayerPath(
            parameters, self.INPUT, context, list(_READ_AS_THEY_ARE), "gpkg", feedback
        )
        if not path:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        self._path = Path(path)
        layer = self.parameterAsVectorLayer(parameters, self.INPUT, context)
        copied = layer is not None and str(self._path) not in layer.source()
        self._source = layer.name() if copied else ""  # the copy's own name says nothing
        return True

    def perform(self, run: Run) -> dict[str, Any]:
        from ..bridge.readers import open_table
        from ..core.importing.districts import import_districts
        from ..core.workspace import Workspace

        with Workspace.open(run.required_path(WORKSPACE)) as workspace:
            done = import_districts(
                workspace,
                self._path,
                run.choice(self.KIND),
                run.text(self.VINTAGE),
                run.text(self.CODE_FIELD) or None,
                run.text(self.NAME_FIELD) or None,
                open_table,
                run.text(self.SOURCE) or self._source,
            )
        if done.doubt is not None:
            run.feedback.pushWarning(sentence(done.doubt))
        for row, why in done.left_out:
            run.feedback.pushWarning(translate("Enaction", "Row {}: {}").format(row, sentence(why)))
        for remark in done.remarks:
            run.feedback.pushWarning(sentence(remark))
        return {self.DISTRICTS: done.count}
