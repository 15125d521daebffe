"""Districts, communes and other outlines from any polygon layer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..bridge.i18n import translate
from .algorithm import WORKSPACE, Algorithm, Run

KINDS = ("qpv", "npnru", "commune", "other")


class ImportDistricts(Algorithm):
    """`enaction:importdistricts`."""

    INPUT, KIND, VINTAGE = "INPUT", "KIND", "VINTAGE"
    CODE_FIELD, NAME_FIELD = "CODE_FIELD", "NAME_FIELD"
    DISTRICTS = "DISTRICTS"

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
        self.add_text(self.VINTAGE, translate("Enaction", "Vintage (year)"))
        for field, label in (
            (self.CODE_FIELD, translate("Enaction", "Field of the code")),
            (self.NAME_FIELD, translate("Enaction", "Field of the name")),
        ):
            self.addParameter(
                QgsProcessingParameterField(
                    field, label, parentLayerParameterName=self.INPUT, optional=True
                )
            )
        self.add_counts(DISTRICTS=translate("Enaction", "Districts"))
