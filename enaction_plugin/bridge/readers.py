"""GDAL's side of `core.importing.table.TableReader`: spreadsheets and geographic files."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional, Union

from ..core.errors import QT_TRANSLATE_NOOP, Sentence, quoted
from ..core.importing.archives import DAMAGED
from ..core.importing.errors import UnreadableFile
from ..core.importing.table import Layer, Record, Sheet

if TYPE_CHECKING:
    from osgeo import ogr

SPREADSHEETS = frozenset((".xlsx", ".ods"))
# Options of the drivers under the names every GDAL knows (3.6 has no others).
_SETTINGS = {
    f"OGR_{driver}_{key}": value
    for driver in ("XLSX", "ODS")
    for key, value in (("HEADERS", "DISABLE"), ("FIELD_TYPES", "STRING"))
}
_DATE_1904 = re.compile(rb"""date1904=["'](1|true)["']""")
_DATE = re.compile(r"\d{4}/\d\d/\d\d(?= |$)")
_ANOTHER_KIND = QT_TRANSLATE_NOOP("Enaction", "it is not the kind of file its name says")
_FAILURE = 3  # gdal.CE_Failure
_BATCH = 500  # features fetched before they are handed over
_DRIVERS = {
    ".xlsx": ["XLSX"],
    ".ods": ["ODS"],
    ".kml": ["LIBKML", "KML"],
    ".kmz": ["LIBKML"],
    ".gpkg": ["GPKG"],
    ".shp": ["ESRI Shapefile"],
    ".gpx": ["GPX"],
}
_Getter = Callable[[Any, int], Any]
_PARTS = frozenset(("route_points", "track_points"))  # of what GPX gives whole beside them


def open_table(path: Path) -> Sequence[Union[Sheet, Layer]]:
    """The sheets of a spreadsheet, as text cells, or the layers of a geographic file.

    Geometries are brought to EPSG:4326 where the file says what they are in.

    Raises:
        UnreadableFile: GDAL cannot open the file, or it is damaged.
    """
    source = _Source(Path(path))
    with _quiet(source.path):
        if source.path.suffix.lower() in SPREADSHEETS:
            return [
                Sheet(layer.GetName(), _Cells(source, layer), layer.GetFeatureCount())
                for layer in source.layers()
            ]
        return [
            Layer(layer.GetName(), _names(layer), _Features(source, layer), layer.GetFeatureCount())
            for layer in source.layers()
        ]


@contextmanager
def _quiet(path: Path) -> Iterator[None]:
    """GDAL's messages become one of ours; sheets are read as rows of text, as they are."""
    from osgeo import gdal

    before = {key: gdal.GetThreadLocalConfigOption(key) for key in _SETTINGS}
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    for key, value in _SETTINGS.items():
        gdal.SetThreadLocalConfigOption(key, value)
    try:
        yield
    except RuntimeError as error:  # what osgeo raises where exceptions are on
        raise UnreadableFile(file=path.name, detail=quoted(error)) from error
    finally:
        for key, value in before.items():
            gdal.SetThreadLocalConfigOption(key, value)
        gdal.PopErrorHandler()


class _Source:
    """An open dataset; layers live no longer than it."""

    def __init__(self, path: Path) -> None:
        from osgeo import gdal

        self.path = path
        suffix = path.suffix.lower()
        with _quiet(path):
            gdal.ErrorReset()
            self.dataset: Any = gdal.OpenEx(
                str(path),
                gdal.OF_VECTOR | gdal.OF_READONLY,
                allowed_drivers=_DRIVERS.get(suffix, []),
            )
            if self.dataset is None:
                said = gdal.GetLastErrorMsg()
                detail = quoted(said) if said else Sentence(_ANOTHER_KIND)
                raise UnreadableFile(file=path.name, detail=detail)

    def layers(self) -> list[ogr.Layer]:
        layers = (self.dataset.GetLayer(i) for i in range(self.dataset.GetLayerCount()))
        gpx = self.path.suffix.lower() == ".gpx"
        return [layer for layer in layers if not (gpx and layer.GetName() in _PARTS)]


class _Rows:
    """The features of a layer; may be walked more than once."""

    def __init__(self, source: _Source, layer: ogr.Layer) -> None:
        self._source = source
        self._layer = layer

    def _walk(self) -> Iterator[ogr.Feature]:
        """Every feature; raises UnreadableFile where damage ends the layer early."""
        from osgeo import gdal

        path = self._source.path
        with _quiet(path):
            self._layer.ResetReading()
        while True:
            with _quiet(path):
                gdal.ErrorReset()
                batch = list(islice(iter(self._layer.GetNextFeature, None), _BATCH))
                broken = gdal.GetLastErrorMsg() if gdal.GetLastErrorType() == _FAILURE else ""
            yield from batch
            if len(batch) < _BATCH:
                if broken:
                    raise UnreadableFile(file=path.name, detail=quoted(broken))
                return


class _Cells(_Rows):
    """(row number, cells) of a sheet; formulas give the value the file keeps, never run."""

    def __iter__(self) -> Iterator[tuple[int, Sequence[str]]]:
        fields = range(self._layer.GetLayerDefn().GetFieldCount())
        late = _counts_from_1904(self._source.path)
        for feature in self._walk():
            cells = [feature.GetFieldAsString(i) for i in fields]
            yield feature.GetFID(), [_moved(c) for c in cells] if late else cells


def _counts_from_1904(path: Path) -> bool:
    """Whether a workbook counts days as early Macintosh Excel did; GDAL does not look."""
    try:
        with zipfile.ZipFile(path) as archive:
            return bool(_DATE_1904.search(archive.read("xl/workbook.xml")))
    except (KeyError, *DAMAGED):
        return False


def _moved(cell: str) -> str:
    """A date GDAL counted from 1900 in a workbook that counts from 1904."""
    if not _DATE.match(cell):
        return cell
    day = datetime.strptime(cell[:10], "%Y/%m/%d") + timedelta(days=1462)
    return day.strftime("%Y/%m/%d") + cell[10:]


class _Features(_Rows):
    """Records of a geographic layer."""

    def __iter__(self) -> Iterator[Record]:
        cells = _getters(self._layer)
        transform = _to_degrees(self._layer)
        for number, feature in enumerate(self._walk(), 1):
            values = {name: _value(feature, index, read) for name, index, read in cells}
            yield Record(number, values, _wkb(feature, transform))


def _names(layer: ogr.Layer) -> list[str]:
    definition = layer.GetLayerDefn()
    return [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]


def _getters(layer: ogr.Layer) -> list[tuple[str, int, _Getter]]:
    """Of each column its name, its place and what reads it: its type is asked once a layer.

    `GetField` would ask eight times a cell, each a call into C.
    """
    from osgeo import ogr

    feature = ogr.Feature
    getters = {
        ogr.OFTString: _text,
        ogr.OFTInteger: feature.GetFieldAsInteger,
        ogr.OFTInteger64: feature.GetFieldAsInteger64,
        ogr.OFTReal: feature.GetFieldAsDouble,
        ogr.OFTDate: feature.GetFieldAsString,
        ogr.OFTTime: feature.GetFieldAsString,
        ogr.OFTDateTime: feature.GetFieldAsString,
        ogr.OFTBinary: feature.GetFieldAsString,
    }
    definition = layer.GetLayerDefn()
    found = []
    for index in range(definition.GetFieldCount()):
        column = definition.GetFieldDefn(index)
        known = getters if column.GetSubType() != ogr.OFSTBoolean else {}
        found.append((column.GetName(), index, known.get(column.GetType(), feature.GetField)))
    return found


def _text(feature: ogr.Feature, index: int) -> Any:
    try:
        return feature.GetFieldAsString(index)
    except UnicodeError:
        return feature.GetField(index)  # bytes that are no text


def _value(feature: ogr.Feature, index: int, read: _Getter) -> Any:
    """The value of a cell; only what is empty or zero may be no value at all."""
    value = read(feature, index)
    return value if value or feature.IsFieldSetAndNotNull(index) else None


def _to_degrees(layer: ogr.Layer) -> Optional[Any]:
    from osgeo import osr

    system = layer.GetSpatialRef()
    if system is None:
        return None
    system = system.Clone()
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    for reference in (system, degrees):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return None if system.IsSame(degrees) else osr.CoordinateTransformation(system, degrees)


def _wkb(feature: ogr.Feature, transform: Optional[Any]) -> Optional[bytes]:
    geometry = feature.GetGeometryRef()
    if geometry is None or geometry.IsEmpty():
        return None
    if geometry.HasCurveGeometry():
        geometry = geometry.GetLinearGeometry()
    if transform is not None:
        geometry = geometry.Clone()
        geometry.Transform(transform)
    geometry.FlattenTo2D()
    return bytes(geometry.ExportToWkb())
