"""Contributions on their way out of the workspace: which fields leave, and in which form."""

from __future__ import annotations

from collections.abc import Iterable
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

from ..core.errors import QT_TRANSLATE_NOOP, EnactionError
from ..core.exporting import Masks, masked, neutralised
from ..core.progress import Progress, Silent
from .i18n import translate

SHEETS = ("csv", "ods", "xlsx")  # no geometry, but two columns more; read by spreadsheets
FORMATS = (*SHEETS, "geojson", "gpkg", "parquet")
LAYER = "contributions"
_INTERNAL = ("fid", "sync_state")
_PEOPLE = ("author", "assignee")
_TEXTS = ("title", "body", "answer")
_COORDINATES = ("longitude", "latitude")


class UnknownFormat(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction", "{path} cannot be written: choose one of {extensions}."
    )


class OntoWorkspace(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction", "{path} is the workspace itself: choose another file for the export."
    )


class NoFolder(EnactionError):
    template = QT_TRANSLATE_NOOP("Enaction", "There is no folder {path}: create it first.")


class ExportFailed(EnactionError):
    template = QT_TRANSLATE_NOOP("Enaction", "The export cannot be written: {reason}.")


def export(
    layer: QgsVectorLayer,
    features: Iterable[QgsFeature],
    total: int,
    output: Path,
    *,
    workspace: Path,
    anonymous: bool = True,
    progress: Progress = Silent(),
) -> int:
    """Write contributions of `layer` to a file, in their order; how many.

    `total` is about how many there are. A file that was there is replaced once the
    new one is whole. Raises UnknownFormat, OntoWorkspace, NoFolder, ExportFailed, OSError.
    """
    driver = _driver(output, workspace)
    outgoing = Outgoing(layer, _suffix(output), anonymous)
    part = output.with_name(f"{output.stem}.part{output.suffix}")
    try:
        writer = outgoing.writer(part, driver, layer)
        count = _write(writer, features, total, outgoing, progress)
        del writer  # closes the file
        part.replace(output)
    finally:
        part.unlink(missing_ok=True)
    return count


def _write(
    writer: QgsVectorFileWriter,
    features: Iterable[QgsFeature],
    total: int,
    outgoing: Outgoing,
    progress: Progress,
) -> int:
    count = 0
    for contribution in features:
        if count % 1000 == 0:
            progress.check()
            progress.report(count / max(1, total))
        if not writer.addFeature(outgoing.feature(contribution)):
            break
        count += 1
    writer.flushBuffer()
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise ExportFailed(reason=writer.errorMessage().rstrip("."))
    return count


def _suffix(path: Path) -> str:
    return path.suffix.lower().lstrip(".")


def _driver(output: Path, workspace: Path) -> str:
    """The driver for `output`, once it is sure that it can be written to."""
    known = drivers()
    if _suffix(output) not in known:
        raise UnknownFormat(path=output, extensions=", ".join(f".{suffix}" for suffix in known))
    if output.resolve() == workspace.resolve():
        raise OntoWorkspace(path=output)
    if not output.parent.is_dir():
        raise NoFolder(path=output.parent)
    return known[_suffix(output)]


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
