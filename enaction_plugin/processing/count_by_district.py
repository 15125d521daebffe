"""How many contributions there are in each district, near it and elsewhere, as a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsUnitTypes,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..bridge.i18n import translate
from .algorithm import WORKSPACE, Algorithm, Run
from .import_districts import KINDS

if TYPE_CHECKING:
    from ..core.analysis import Surroundings
    from ..core.workspace import Workspace

_TEXT, _WHOLE, _REAL = QVariant.Type.String, QVariant.Type.Int, QVariant.Type.Double
FIELDS = (
    *(("kind", _TEXT), ("code", _TEXT), ("name", _TEXT), ("vintage", _TEXT)),
    *(("population", _WHOLE), ("population_year", _TEXT)),
    *(("inside", _REAL), ("near", _REAL), ("elsewhere", _REAL), ("unplaced", _WHOLE)),
    *(("boundary", _WHOLE), ("authors", _WHOLE), ("votes", _REAL), ("votes_for", _REAL)),
    *(("votes_against", _REAL), ("agreement", _REAL), ("per_1000", _REAL)),
    *(("loudest_share", _REAL), ("over_represented", QVariant.Type.Bool), ("hidden", _TEXT)),
)
"""Names of columns are part of people's models: they never change, whatever the language."""


class CountByDistrict(Algorithm):
    """`enaction:countbydistrict`."""

    KIND, VINTAGE, DISTANCE, OUTPUT = "KIND", "VINTAGE", "DISTANCE", "OUTPUT"

    def name(self) -> str:
        return "countbydistrict"

    def displayName(self) -> str:
        return translate("Enaction", "Count by district")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "Counts the contributions in each district, near it (within the distance) and "
            "elsewhere, with the authors, the votes and the agreement of those inside. A drawn "
            "line or area counts by its share; a point on a border counts in one district only. "
            "Votes and rates of too few authors (fewer than five, or as the workspace says) are "
            "left empty, and the column “hidden” says why. Without a vintage, the latest one is "
            "counted.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.add_choice(self.KIND, translate("Enaction", "Kind"), KINDS, "npnru")
        self.addParameter(
            QgsProcessingParameterString(
                self.VINTAGE, translate("Enaction", "Vintage (year)"), optional=True
            )
        )
        distance = QgsProcessingParameterDistance(
            self.DISTANCE, translate("Enaction", "Near means within"), 300.0, minValue=0.0
        )
        distance.setDefaultUnit(QgsUnitTypes.DistanceUnit.DistanceMeters)
        self.addParameter(distance)
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT,
                translate("Enaction", "Districts with their counts"),
                QgsProcessing.SourceType.TypeVectorPolygon,
            )
        )

    def perform(self, run: Run) -> dict[str, Any]:
        from ..core.analysis import Analysis
        from ..core.workspace import Workspace

        metres = self.parameterAsDouble(run.parameters, self.DISTANCE, run.context)
        kind = run.choice(self.KIND)
        with Workspace.open(run.required_path(WORKSPACE)) as workspace:
            analysis = Analysis(workspace)
            vintage = _vintage(analysis, kind, run.text(self.VINTAGE))
            run.progress.check()
            counted = analysis.surroundings(kind, vintage, metres)
            run.progress.check()
            outlines = _outlines(workspace, kind, vintage)
        sink, identifier = self.parameterAsSink(
            run.parameters, self.OUTPUT, run.context, _fields(),
            QgsWkbTypes.Type.MultiPolygon, QgsCoordinateReferenceSystem("EPSG:4326"),
        )  # fmt: skip
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(run.parameters, self.OUTPUT))
        for one in counted:
            sink.addFeature(_feature(one, outlines), QgsFeatureSink.Flag.FastInsert)
        del sink  # closes the file
        run.feedback.pushInfo(
            translate("Enaction", "{count} districts counted, vintage {vintage}.").format(
                count=len(counted), vintage=vintage
            )
        )
        return {self.OUTPUT: identifier}


def _vintage(analysis: Any, kind: str, asked: str) -> str:
    """The vintage asked for, or the latest."""
    known = [one.vintage for one in analysis.district_sets() if one.kind == kind]
    if not known:
        raise QgsProcessingException(
            translate(
                "Enaction", "There is no district of kind {kind}: load an outline layer first."
            ).format(kind=kind)
        )
    if asked and asked not in known:
        raise QgsProcessingException(
            translate(
                "Enaction", "There is no vintage {vintage} of kind {kind}. There is: {known}."
            ).format(vintage=asked, kind=kind, known=", ".join(known))
        )
    return asked or known[0]


def _outlines(workspace: Workspace, kind: str, vintage: str) -> dict[str, tuple[Any, ...]]:
    """(WKB, code, name, kind, vintage) of each district, by fid."""
    from ..core.geometry import blob_wkb

    with workspace.reading() as db:
        rows = db.execute(
            "SELECT fid, geom, code, name, kind, vintage FROM districts"
            " WHERE coalesce(kind, '') = ? AND coalesce(vintage, '') = ?",
            (kind, vintage),
        )
        return {str(fid): (geom and blob_wkb(geom), *rest) for fid, geom, *rest in rows}


def _fields() -> QgsFields:
    fields = QgsFields()
    for name, kind in FIELDS:
        fields.append(QgsField(name, kind))
    return fields


def _feature(one: Surroundings, outlines: dict[str, tuple[Any, ...]]) -> QgsFeature:
    inside = one.inside
    figures = inside.figures
    wkb, code, name, kind, vintage = outlines[inside.key]
    feature = QgsFeature(_fields())
    if wkb:
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        feature.setGeometry(geometry)
    feature.setAttributes(
        [
            *(kind, code, name, vintage, inside.population, inside.population_year or None),
            *(figures.contributions, one.near.figures.contributions, one.elsewhere, one.unplaced),
            *(figures.boundary, figures.authors, inside.votes, inside.votes_for),
            *(inside.votes_against, inside.agreement, inside.per_thousand),
            *(None if inside.hidden else figures.loudest_share, inside.over_represented),
            inside.hidden.value or None,
        ]
    )
    return feature
