"""The layers a dossier's layout is made of: its sheets, their rows, and what the map shows.

They live in memory while files are written; for a layout that is to be opened again they
live in a GeoPackage.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsConditionalStyle,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtGui import QColor, QFont

from ...bridge.i18n import translate
from ...core.dossier.errors import NotWritten
from ...core.errors import quoted
from ...core.geometry import blob_wkb
from ...core.workspace.publishing import Outline, Voice
from .. import styles
from ..looks import Looks
from ..palette import DISTRICT, SECONDARY
from .sheets import FigureRow, FlowRow

NAMED_FROM = 300_000  # scale: on smaller maps the names would hide the communes
CRS = "EPSG:2154"  # Lambert-93: a metre on the map is a metre on the ground
TEXTS = (
    *("title", "subtitle", "project", "head", "section", "notice", "note", "foot", "issued"),
    *(f"{kind}{number}" for number in range(1, 5) for kind in "nc"),
)
SHEET_FIELDS = ("sheet", "district", "kind", "page", "chart", *TEXTS)
FIGURE_FIELDS = (
    *("sheet", "frame", "pos", "code", "mark", "label"),
    *("inside", "near", "elsewhere", "votes", "agreement", "style"),
)
FLOW_FIELDS = ("sheet", "frame", "pos", "code", "mark", "text", "style")
_NUMBERS = ("pos", "page", "votes_for", "votes_against")
ROLE = "enaction/dossier"  # custom property of our layers: which one it is
_HERE = "\"district\" = attribute(@atlas_feature, 'district')"
# Name of each layer, its geometry and its fields. Text fields have no length: memory
# layers would refuse a longer text without a word.
_TABLES = {
    "sheets": ("Polygon", SHEET_FIELDS),
    "figures": ("None", FIGURE_FIELDS),
    "flow": ("None", FLOW_FIELDS),
    "outline": ("MultiPolygon", ("district", "name")),
    "around": ("MultiPolygon", ("district", "name")),
    "bubbles": ("Point", ("district", "main_priority", "votes_for", "votes_against")),
    "communes": ("MultiPolygon", ("name",)),
}


# Style of a row, its ink, its ground (contrast 10:1, 12:1 and 7:1).
_ROW_STYLES = (
    ("title", "#FFFFFF", "#3A3A3A"),
    ("heading", "#1F1F1F", "#E9E7E1"),
    ("strong", "#1F1F1F", "#F4F3EF"),
    ("meta", SECONDARY, ""),
    ("note", SECONDARY, ""),
)


@dataclass(frozen=True)
class Ground:
    """Where a district is, in Lambert-93."""

    outline: QgsGeometry
    around: QgsGeometry


class DossierLayers:
    """Makes the layers in a project, fills and empties them."""

    def __init__(self, project: QgsProject, looks: Looks, store: Optional[Path] = None) -> None:
        """In memory, or with `store` in that file; layers already in the project are used again.

        Raises NotWritten.
        """
        self._looks = looks
        self._to_metres = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(CRS), project
        )
        known = {layer.customProperty(ROLE): layer for layer in project.mapLayers().values()}
        self.reused = store is not None and all(name in known for name in _TABLES)
        if self.reused:
            self._layers = {name: known[name] for name in _TABLES}
            return
        memory = {name: _memory(name) for name in _TABLES}
        self._layers = memory if store is None else _stored(memory, store)
        for name, layer in self._layers.items():
            layer.setCustomProperty(ROLE, name)
            project.addMapLayer(layer, False)
        self._style()

    def __getitem__(self, name: str) -> QgsVectorLayer:
        return self._layers[name]

    def ground(self, outline: Outline, metres: float) -> Ground:
        """The shape of a district and of what is around it. An empty shape stays empty."""
        shape = QgsGeometry()
        shape.fromWkb(blob_wkb(outline.geom) if outline.geom else b"")
        shape.transform(self._to_metres)
        if not shape.isGeosValid():
            shape = shape.makeValid()
        return Ground(shape, shape.buffer(metres, 24))

    def show_communes(self, communes: Iterable[Outline]) -> QgsRectangle:
        """Put the communes under the map; where they are, all together."""
        rows = [((one.name,), self.ground(one, 0).outline) for one in communes]
        self.add("communes", rows)
        layer = self._layers["communes"]
        layer.updateExtents()
        return layer.extent()

    def clear(self, *names: str) -> None:
        """Empty these layers; without names those that belong to districts."""
        for name in names or [name for name in self._layers if name != "communes"]:
            self._layers[name].dataProvider().truncate()

    def show_ground(self, key: str, name: str, ground: Ground) -> None:
        """Draw a district and what is around it."""
        self.add("outline", [((key, name), ground.outline)])
        self.add("around", [((key, name), ground.around)])

    def show_bubbles(
        self, key: str, voices: Sequence[Voice], places: dict[int, tuple[float, float]]
    ) -> None:
        """Draw contributions."""
        rows = []
        for voice in voices:
            if voice.fid in places:
                point = QgsGeometry.fromPointXY(QgsPointXY(*places[voice.fid]))
                point.transform(self._to_metres)
                # Ratings count in the score: the bubble's area follows it, not its parts.
                score = max(voice.score, voice.votes_for - voice.votes_against)
                values = (key, voice.priority, voice.votes_against + score, voice.votes_against)
                rows.append((values, point))
        self.add("bubbles", rows)

    def show_figures(self, sheet: str, rows: Sequence[FigureRow]) -> None:
        """The rows of the tables of a sheet."""
        made = []
        for place, row in enumerate(rows):
            mark = self._digit(row.code)
            values = (sheet, row.frame, place, row.code, mark, row.label, *row.cells, row.style)
            made.append((values, None))
        self.add("figures", made)

    def show_flow(self, sheet: str, rows: Sequence[FlowRow]) -> None:
        """The paragraphs of a sheet."""
        made = []
        for place, row in enumerate(rows):
            mark = self._digit(row.code)
            made.append(((sheet, row.frame, place, row.code, mark, row.text, row.style), None))
        self.add("flow", made)

    def add(
        self, name: str, rows: Iterable[tuple[tuple[object, ...], Optional[QgsGeometry]]]
    ) -> None:
        """Put rows into a layer."""
        layer = self._layers[name]
        features = []
        for values, shape in rows:
            feature = QgsFeature(layer.fields())
            for field, value in zip(_TABLES[name][1], values):
                feature[field] = value
            if shape is not None and not shape.isNull():
                feature.setGeometry(_multi(shape, _TABLES[name][0]))
            features.append(feature)
        done, _ = layer.dataProvider().addFeatures(features)
        if not done and features:
            reason = quoted(layer.dataProvider().lastError() or name)
            raise NotWritten(path=name, reason=reason)
        layer.updateExtents()

    def map_layers(self, base: Sequence[QgsMapLayer]) -> list[QgsMapLayer]:
        """What the map shows, the top first."""
        return [self._layers[name] for name in ("bubbles", "outline", "around", "communes")] + [
            *base
        ]

    def locator_layers(self) -> list[QgsMapLayer]:
        """What the small maps show."""
        return [self._layers["outline"], self._layers["communes"]]

    def style_tables(self) -> None:
        """Colours of the cells, by the priority or the style of their row.

        Colours and grounds only: before QGIS 3.26 a table prints every row in one font.
        """
        figures, flow = self._layers["figures"], self._layers["flow"]
        marks = [self._mark_style(look.code) for look in self._looks.priorities]
        for layer in (figures, flow):
            layer.conditionalStyles().setFieldStyles("mark", marks)
            layer.conditionalStyles().setRowStyles([_row_style(*one) for one in _ROW_STYLES])

    def _digit(self, code: str) -> str:
        return self._looks.priority(code).digit if code else ""

    def _mark_style(self, code: str) -> QgsConditionalStyle:
        swatch = self._looks.priority(code).swatch
        style = QgsConditionalStyle(f"\"code\" = '{code.replace(chr(39), chr(39) * 2)}'")
        style.setBackgroundColor(QColor(swatch.fill))
        style.setTextColor(QColor(swatch.ink))
        return style

    def _style(self) -> None:
        bubbles = styles.bubbles(
            self._looks,
            translate("Enaction", "to link"),
            translate("Enaction", "Size: score (for − against)"),
        )
        self._layers["bubbles"].setRenderer(_in_district(bubbles))
        self._layers["bubbles"].setName(translate("Enaction", "Priority of the contribution"))
        self._layers["outline"].setRenderer(styles.districts(dashed=True))
        self._layers["outline"].setName(translate("Enaction", "Outline"))
        ring = {"style": "no", "outline_color": DISTRICT, "outline_style": "dot"}
        symbol = QgsFillSymbol.createSimple({**ring, "outline_width": "0.35"})
        symbol.symbolLayer(0).setDataDefinedProperty(
            styles.PROPERTY.PropertyLayerEnabled, QgsProperty.fromExpression(_HERE)
        )
        self._layers["around"].setRenderer(QgsSingleSymbolRenderer(symbol))
        self._layers["around"].setName(translate("Enaction", "Around the outline"))
        ground = QgsFillSymbol.createSimple(
            {"color": "#FBFAF7", "outline_color": "#B5B5B5", "outline_width": "0.2"}
        )
        self._layers["communes"].setRenderer(QgsSingleSymbolRenderer(ground))
        self._layers["communes"].setName(translate("Enaction", "Communes"))
        self._layers["communes"].setLabeling(_commune_names())
        self._layers["communes"].setLabelsEnabled(True)


def _in_district(renderer: QgsCategorizedSymbolRenderer) -> QgsCategorizedSymbolRenderer:
    """The same for the district whose sheet is printed: other rows have no category."""
    renderer.setClassAttribute(f"if({_HERE}, coalesce(\"main_priority\", ''), '–')")
    return renderer


def _memory(name: str) -> QgsVectorLayer:
    geometry, fields = _TABLES[name]
    crs = "" if geometry == "None" else f"?crs={CRS}"
    layer = QgsVectorLayer(f"{geometry}{crs}", name, "memory")
    layer.dataProvider().addAttributes(
        [
            QgsField(field, QVariant.Type.Int if field in _NUMBERS else QVariant.Type.String)
            for field in fields
        ]
    )
    layer.updateFields()
    return layer


def _stored(memory: dict[str, QgsVectorLayer], path: Path) -> dict[str, QgsVectorLayer]:
    """The same layers, empty, in a new GeoPackage."""
    actions = QgsVectorFileWriter.ActionOnExistingFile
    found = {}
    for number, (name, layer) in enumerate(memory.items()):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = name
        options.actionOnExistingFile = (
            actions.CreateOrOverwriteLayer if number else actions.CreateOrOverwriteFile
        )
        done = QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(path), layer.transformContext(), options
        )
        kept = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        if done[0] != QgsVectorFileWriter.WriterError.NoError or not kept.isValid():
            raise NotWritten(path=path, reason=quoted(done[1] or name))
        found[name] = kept
    return found


def _multi(shape: QgsGeometry, wanted: str) -> QgsGeometry:
    made = QgsGeometry(shape)
    if wanted.startswith("Multi"):
        made.convertToMultiType()
    return made


def _row_style(style: str, ink: str, ground: str) -> QgsConditionalStyle:
    made = QgsConditionalStyle(f"\"style\" = '{style}'")
    made.setTextColor(QColor(ink))
    if ground:
        made.setBackgroundColor(QColor(ground))
    return made


def _commune_names() -> QgsVectorLayerSimpleLabeling:
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    settings.scaleVisibility = True
    settings.minimumScale = NAMED_FROM
    words = QgsTextFormat()
    words.setFont(QFont("Open Sans"))
    words.setSize(7)
    words.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    words.setColor(QColor(SECONDARY))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.6)
    buffer.setColor(QColor("#FFFFFF"))
    words.setBuffer(buffer)
    settings.setFormat(words)
    return QgsVectorLayerSimpleLabeling(settings)
