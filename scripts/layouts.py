"""Draw the templates of the dossier anew: resources/layouts/*.qpt.

    QT_QPA_PLATFORM=offscreen .venv/bin/python -m scripts.layouts

What a planner changes, they change in QGIS's own layout designer and save there; this is
where the ones that come with the plugin are made, so that both papers stay alike. Text
between [% %] is filled from the sheet being printed (maps/dossier/layers.py has the
fields); items are known by their ids.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsReadWriteContext,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont

ROOT = Path(__file__).resolve().parents[1]
FAMILY = "Open Sans"
INK, QUIET, LINE = "#1F1F1F", "#555555", "#3A3A3A"
PAGES = ("cover", "map", "figures", "table", "text")
FIGURES = (("mark", 6), ("label", 0), ("inside", 0), ("near", 0), ("elsewhere", 0))
FIGURES += (("votes", 0), ("agreement", 0))
PROPERTY = QgsLayoutObject.DataDefinedProperty
# What an empty map shows until it is filled: QGIS keeps the shape of an extent that is there.
SOMEWHERE = (675_000, 7_025_000)
Box = tuple[float, float, float, float]  # x, y, width, height in mm


@dataclass(frozen=True)
class Paper:
    """Sizes of a paper in millimetres, and where its parts are."""

    name: str
    size: str
    landscape: bool
    width: float
    height: float
    title_points: int
    boxes: dict[str, Box]

    @property
    def inner(self) -> float:
        return self.width - 28


A4 = Paper(
    "dossier_a4",
    "A4",
    False,
    210,
    297,
    13,
    {
        "cover_title": (14, 34, 182, 34),
        "cover_subtitle": (14, 70, 182, 11),
        "cover_notice": (14, 83, 182, 13),
        "cover_numbers": (14, 100, 182, 17),
        "locator": (14, 121, 182, 92),
        "cover_flow": (14, 217, 182, 48),
        "map": (14, 53, 182, 152),
        "inset": (16, 165, 38, 38),
        "map_numbers": (14, 34, 182, 18),
        "legend": (14, 208, 182, 46),
        "map_note": (14, 256, 182, 11),
        "figures_figures": (14, 44, 182, 90),
        "chart": (14, 136, 182, 106),
        "figures_flow": (14, 244, 182, 23),
        "table_figures": (14, 44, 182, 204),
        "table_flow": (14, 250, 182, 17),
        "text_flow": (14, 35, 182, 231),
    },
)
A3 = Paper(
    "dossier_a3",
    "A3",
    True,
    420,
    297,
    24,
    {
        "cover_title": (14, 40, 190, 52),
        "cover_subtitle": (14, 94, 190, 18),
        "cover_notice": (14, 114, 190, 16),
        "cover_numbers": (14, 134, 190, 18),
        "locator": (216, 40, 190, 220),
        "cover_flow": (14, 160, 190, 100),
        "map": (14, 37, 250, 196),
        "inset": (16, 183, 48, 48),
        "map_numbers": (272, 37, 134, 17),
        "map_figures": (272, 57, 134, 66),
        "map_flow": (272, 126, 134, 142),
        "legend": (14, 235, 190, 34),
        "map_note": (206, 236, 58, 33),
        "figures_figures": (14, 46, 236, 196),
        "chart": (260, 46, 146, 196),
        "figures_flow": (14, 246, 392, 23),
        "table_figures": (14, 46, 392, 200),
        "table_flow": (14, 250, 392, 19),
        "text_flow": (14, 37, 190, 231),
        "text_flow_2": (216, 37, 190, 231),
    },
)


class Drawing:
    """One template while it is drawn."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.project = QgsProject()
        self.layout = QgsPrintLayout(self.project)
        self.layout.setName(paper.name)
        self.layout.setUnits(QgsUnitTypes.LayoutUnit.LayoutMillimeters)
        self.page = 0

    def draw(self) -> QgsPrintLayout:
        """All pages; an atlas prints, of each sheet, the page of its kind."""
        for number, kind in enumerate(PAGES):
            self._add_page(kind)
            self.page = number
            if kind != "cover":
                self._head()
            getattr(self, f"_page_{kind}")()
            self._foot()  # items are read in the order in which they are made
        self.layout.atlas().setEnabled(True)
        self.layout.atlas().setPageNameExpression('"title" || \' – \' || "page"')
        return self.layout

    def _add_page(self, kind: str) -> None:
        page = QgsLayoutItemPage(self.layout)
        orientations = QgsLayoutItemPage.Orientation
        page.setPageSize(
            self.paper.size,
            orientations.Landscape if self.paper.landscape else orientations.Portrait,
        )
        page.setId(kind)
        page.dataDefinedProperties().setProperty(
            PROPERTY.ExcludeFromExports, QgsProperty.fromExpression(f"\"kind\" <> '{kind}'")
        )
        self.layout.pageCollection().addPage(page)

    # what stands on every page

    def _head(self) -> None:
        inner = self.paper.inner
        self._label(
            *("title", '[% "title" %]', (14, 11, inner - 58, 12), self.paper.title_points, True),
            low=True,
        )
        self._label("subtitle", '[% "subtitle" %]', (14, 23.4, inner - 58, 8.4), 8, colour=QUIET)
        right = 14 + inner - 56
        self._label("project", '[% "project" %]', (right, 12, 56, 6), 8.5, True, right=True)
        self._label("head", '[% "head" %]', (right, 19, 56, 11), 8, colour=QUIET, right=True)
        self._rule(32)

    def _foot(self) -> None:
        top, inner = self.paper.height - 27, self.paper.inner
        self._rule(top)
        self._label("foot", '[% "foot" %]', (14, top + 1.2, inner, 18), 6.5, colour=QUIET)
        box = (14, top + 20, inner, 4)
        self._label("issued", '[% "issued" %]', box, 6.5, colour=QUIET, right=True)

    # the pages

    def _page_cover(self) -> None:
        boxes = self.paper.boxes
        box = (14, 14, self.paper.inner, 7)
        self._label("cover_project", '[% "project" %] · [% "head" %]', box, 9, True, colour=QUIET)
        self._label("cover_title", '[% "title" %]', boxes["cover_title"], 30, True, low=True)
        self._label("cover_subtitle", '[% "subtitle" %]', boxes["cover_subtitle"], 11, colour=QUIET)
        self._label("cover_notice", '[% "notice" %]', boxes["cover_notice"], 9, colour="#8A4500")
        self._numbers(boxes["cover_numbers"])
        self._add_map("locator")
        self._flow("cover_flow")

    def _page_map(self) -> None:
        boxes = self.paper.boxes
        self._numbers(boxes["map_numbers"])
        self._add_map("map")
        self._add_map("inset")
        self._north(boxes["map"])
        self._scale(boxes["map"])
        self._legend(boxes["legend"])
        self._label("map_note", '[% "note" %]', boxes["map_note"], 7, colour=QUIET)
        if "map_figures" in boxes:
            self._add_figures("map_figures")
            self._flow("map_flow")

    def _page_figures(self) -> None:
        self._section(34)
        self._add_figures("figures_figures")
        chart = QgsLayoutItemPicture(self.layout)
        chart.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        chart.dataDefinedProperties().setProperty(
            PROPERTY.PictureSource, QgsProperty.fromField("chart")
        )
        self._place(chart, "chart", self.paper.boxes["chart"])
        self._flow("figures_flow")

    def _page_table(self) -> None:
        self._section(34)
        self._add_figures("table_figures")
        self._flow("table_flow")

    def _page_text(self) -> None:
        for name in ("text_flow", "text_flow_2"):
            if name in self.paper.boxes:
                self._flow(name)

    # the parts

    def _section(self, y: float) -> None:
        self._label("section", '[% "section" %]', (14, y, self.paper.inner, 8), 13, True)

    def _numbers(self, box: Box) -> None:
        x, y, width, _ = box
        step = width / 4
        for number in range(1, 5):
            left = x + (number - 1) * step
            self._label(f"n{number}", f'[% "n{number}" %]', (left, y, step - 2, 10), 17, True)
            below = (left, y + 9.5, step - 2, 8)
            self._label(f"c{number}", f'[% "c{number}" %]', below, 7.5, colour=QUIET)

    def _label(
        self,
        name: str,
        text: str,
        box: Box,
        points: float,
        bold: bool = False,
        colour: str = INK,
        right: bool = False,
        low: bool = False,
    ) -> None:
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        label.setFont(font(points, bold))
        label.setFontColor(QColor(colour))
        label.setMarginX(0)
        label.setMarginY(0)
        flags = Qt.AlignmentFlag
        label.setHAlign(flags.AlignRight if right else flags.AlignLeft)
        label.setVAlign(flags.AlignBottom if low else flags.AlignTop)
        self._place(label, name, box)

    def _rule(self, y: float) -> None:
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(
            QgsFillSymbol.createSimple({"color": LINE, "outline_style": "no", "style": "solid"})
        )
        self._place(shape, "", (14, y, self.paper.inner, 0.4))

    def _add_map(self, name: str) -> None:
        item = QgsLayoutItemMap(self.layout)
        item.setFrameEnabled(True)
        item.setBackgroundColor(QColor("#FFFFFF"))
        item.setKeepLayerSet(True)
        item.setKeepLayerStyles(False)
        item.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
        if name == "map":
            item.setAtlasDriven(True)
            item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
            item.setAtlasMargin(0.08)
        else:
            frame = QgsFillSymbol.createSimple(
                {"style": "no", "outline_color": "#B00020", "outline_width": "0.5"}
            )
            overview = item.overview()
            overview.setFrameSymbol(frame)
            overview.setEnabled(True)
            if name == "inset":
                overview.setLinkedMap(self.main)
        self._place(item, name, self.paper.boxes[name])
        _, _, width, height = self.paper.boxes[name]
        west, south = SOMEWHERE
        item.setExtent(QgsRectangle(west, south, west + 100 * width, south + 100 * height))
        if name == "map":
            self.main = item
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.25))
        item.setFrameStrokeColor(QColor(LINE))

    def _north(self, box: Box) -> None:
        arrow = QgsLayoutItemPicture(self.layout)
        arrow.setPicturePath(":/images/north_arrows/layout_default_north_arrow.svg")
        self._place(arrow, "north", (box[0] + box[2] - 15, box[1] + 3, 12, 14))

    def _scale(self, box: Box) -> None:
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setStyle("Single Box")
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
        bar.setUnitLabel("m")
        bar.setMapUnitsPerScaleBarUnit(1)
        bar.setNumberOfSegments(2)
        bar.setNumberOfSegmentsLeft(0)
        bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
        bar.setMinimumBarWidth(25)
        bar.setMaximumBarWidth(50)
        bar.setHeight(1.6)
        bar.setTextFormat(text_format(7))
        bar.setBackgroundEnabled(True)
        bar.setBackgroundColor(QColor("#FFFFFF"))
        self._place(bar, "scale", (box[0] + box[2] - 72, box[1] + box[3] - 14, 60, 12))

    def _legend(self, box: Box) -> None:
        legend = QgsLayoutItemLegend(self.layout)
        legend.setAutoUpdateModel(False)
        legend.setResizeToContents(False)
        legend.setColumnCount(4)
        legend.setSplitLayer(True)
        legend.setBoxSpace(0)
        legend.setColumnSpace(6)
        legend.setSymbolWidth(8)
        legend.setBackgroundEnabled(False)
        styles = QgsLegendStyle.Style
        for style, points, bold in (
            (styles.Title, 9, True),
            (styles.Group, 8.5, True),
            (styles.Subgroup, 8.5, True),
            (styles.SymbolLabel, 8, False),
        ):
            legend.setStyleFont(style, font(points, bold))
        legend.rstyle(styles.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.2)
        self._place(legend, "legend", box)

    def _add_figures(self, name: str) -> None:
        width = self.paper.boxes[name][2]
        narrow = width < 150
        number = 13 if narrow else 17 if width < 200 else 26
        fixed = 6 + 5 * number
        table = self._add_table(7.5 if narrow else 8.5)
        margins = 2 * table.cellMargin() * len(FIGURES) + 1
        columns = []
        for field, given in FIGURES:
            column = QgsLayoutTableColumn()
            column.setAttribute(field)
            column.setHeading("" if field == "mark" else f"@{field}")
            wide = width - fixed - margins if field == "label" else given or number
            column.setWidth(wide)
            flags = Qt.AlignmentFlag
            side = flags.AlignLeft if field == "label" else flags.AlignRight
            column.setHAlignment(flags.AlignHCenter if field == "mark" else side)
            column.setVAlignment(flags.AlignVCenter)
            columns.append(column)
        table.setColumns(columns)
        table.setShowGrid(True)
        table.setVerticalGrid(False)
        table.setGridStrokeWidth(0.15)
        table.setGridColor(QColor("#BDBDBD"))
        self._frame(table, name)

    def _flow(self, name: str) -> None:
        small = name in ("figures_flow", "table_flow")
        side = name == "map_flow"
        table = self._add_table(7.5 if small else 8 if side else 9)
        table.setHeaderMode(QgsLayoutTable.HeaderMode.NoHeaders)
        table.setShowGrid(False)
        margins = 4 * table.cellMargin() + 1
        columns = []
        for field, width in (("mark", 5), ("text", self.paper.boxes[name][2] - 5 - margins)):
            column = QgsLayoutTableColumn()
            column.setAttribute(field)
            column.setHeading(field)
            column.setWidth(width)
            flags = Qt.AlignmentFlag
            column.setHAlignment(flags.AlignHCenter if field == "mark" else flags.AlignLeft)
            column.setVAlignment(flags.AlignTop)
            columns.append(column)
        table.setColumns(columns)
        self._frame(table, name)

    def _add_table(self, points: float) -> QgsLayoutItemAttributeTable:
        table = QgsLayoutItemAttributeTable.create(self.layout)
        self.layout.addMultiFrame(table)
        table.setCellMargin(0.9)
        table.setContentTextFormat(text_format(points))
        table.setHeaderTextFormat(text_format(points - 0.5, colour=QUIET))
        table.setUseConditionalStyling(True)
        table.setMaximumNumberOfFeatures(10_000)
        table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
        table.setEmptyTableBehavior(QgsLayoutTable.EmptyTableMode.HideTable)
        table.setFilterFeatures(True)
        return table

    def _frame(self, table: QgsLayoutItemAttributeTable, name: str) -> None:
        table.setFeatureFilter(
            f"\"sheet\" = attribute(@atlas_feature, 'sheet') AND \"frame\" = '{name}'"
        )
        frame = QgsLayoutFrame(self.layout, table)
        frame.attemptSetSceneRect(QRectF(0, 0, 10, 10))
        table.addFrame(frame)
        frame.setId(name)
        self._move(frame, self.paper.boxes[name])

    def _place(self, item: QgsLayoutItem, name: str, box: Box) -> None:
        item.setId(name)
        self.layout.addLayoutItem(item)
        self._move(item, box)

    def _move(self, item: QgsLayoutItem, box: Box) -> None:
        x, y, width, height = box
        item.attemptMove(QgsLayoutPoint(x, y), page=self.page)
        item.attemptResize(QgsLayoutSize(width, height))


def font(points: float, bold: bool = False) -> QFont:
    """The face of the dossier at a size."""
    made = QFont(FAMILY)
    made.setPointSizeF(points)
    made.setBold(bold)
    return made


def text_format(points: float, bold: bool = False, colour: str = INK) -> QgsTextFormat:
    """The same, as tables want it."""
    made = QgsTextFormat()
    made.setFont(font(points, bold))
    made.setSize(points)
    made.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    made.setColor(QColor(colour))
    return made


def main() -> None:
    """Write both templates."""
    application = QgsApplication([], False)
    application.initQgis()
    for paper in (A3, A4):
        path = ROOT / "resources" / "layouts" / f"{paper.name}.qpt"
        layout = Drawing(paper).draw()
        layout.saveAsTemplate(str(path), QgsReadWriteContext())
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r'printResolution="-?\d+"', 'printResolution="300"', text), "utf-8")
        print(path.relative_to(ROOT), path.stat().st_size)
    sys.stdout.flush()
    os._exit(0)  # leaving with layouts alive would crash in exitQgis


if __name__ == "__main__":
    main()
