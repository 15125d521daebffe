"""A contribution on its way out of the workspace: which fields leave, and in which form."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, Qt, QVariant

from ..bridge.i18n import translate
from ..core.exporting import Masks, masked, neutralised

SHEETS = ("csv", "ods", "xlsx")  # no geometry, but two columns more; read by spreadsheets
FORMATS = (*SHEETS, "geojson", "gpkg", "parquet")
LAYER = "contributions"
_INTERNAL = ("fid", "sync_state")
_PEOPLE = ("author", "assignee")
_TEXTS = ("title", "body", "answer")
_COORDINATES = ("longitude", "latitude")


class Outgoing:
    """Makes the features of an export out of those of the workspace."""

    def __init__(self, layer: QgsVectorLayer, suffix: str, anonymous: bool) -> None:
        self._sheet = suffix in SHEETS
        self._dates_as_text = suffix == "csv"  # GDAL would write its own form, which few read
        self._masks = Masks(
            email=translate("Enaction", "[e-mail]"), phone=translate("Enaction", "[phone]")
        )
        hidden = _INTERNAL + (_PEOPLE if anonymous else ())
        self._kept = [field for field in layer.fields() if field.name() not in hidden]
        self._masked = _TEXTS if anonymous else ()
        self.fields = QgsFields()
        for field in self._kept:
            self.fields.append(self._field(field))
        for name in _COORDINATES if self._sheet else ():
            self.fields.append(QgsField(name, QVariant.Type.Double))

    def writer(self, path: Path, driver: str, layer: QgsVectorLayer) -> QgsVectorFileWriter:
        """A writer of the whole file; the caller looks at its error, and lets go of it."""
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = driver
        options.layerName = LAYER
        options.fileEncoding = "UTF-8"
        geometry = QgsWkbTypes.Type.NoGeometry if self._sheet else QgsWkbTypes.Type.Point
        crs = QgsCoordinateReferenceSystem() if self._sheet else layer.crs()
        return QgsVectorFileWriter.create(
            str(path), self.fields, geometry, crs, layer.transformContext(), options
        )

    def feature(self, contribution: QgsFeature) -> QgsFeature:
        """One contribution as it leaves."""
        made = QgsFeature(self.fields)
        values = [self._value(field.name(), contribution[field.name()]) for field in self._kept]
        if self._sheet:
            values += _coordinates(contribution)
        else:
            made.setGeometry(contribution.geometry())
        made.setAttributes(values)
        return made

    def _field(self, field: QgsField) -> QgsField:
        if self._dates_as_text and field.type() == QVariant.Type.DateTime:
            return QgsField(field.name(), QVariant.Type.String)
        return QgsField(field.name(), field.type())

    def _value(self, name: str, value: Any) -> Any:
        if isinstance(value, QDateTime) and self._dates_as_text:
            return value.toUTC().toString(Qt.DateFormat.ISODateWithMs)
        if not isinstance(value, str):
            return value
        if name in self._masked:
            value = masked(value, self._masks)
        return neutralised(value) if self._sheet else value


def _coordinates(contribution: QgsFeature) -> list[Any]:
    if contribution.geometry().isEmpty():
        return [None, None]
    point = contribution.geometry().asPoint()
    return [point.x(), point.y()]


def drivers() -> dict[str, str]:
    """GDAL's driver for each format it can write here, by file extension."""
    found = {suffix: QgsVectorFileWriter.driverForExtension(suffix) for suffix in FORMATS}
    return {suffix: driver for suffix, driver in found.items() if driver}
