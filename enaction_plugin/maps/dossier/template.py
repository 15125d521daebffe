"""A template of the dossier, opened: the items it is known by, and the boxes to be filled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFont, QFontInfo
from qgis.PyQt.QtXml import QDomDocument

from ...core.dossier.errors import BadTemplate
from ...core.errors import QT_TRANSLATE_NOOP, Sentence
from ...paths import resource

PAPERS = ("a4", "a3")
PAGES = ("cover", "map", "figures", "table", "text")
NEEDED = ("cover_flow", "figures_figures", "table_figures", "text_flow")
_UNREADABLE = QT_TRANSLATE_NOOP("Enaction", "it cannot be read")
_MISSING = QT_TRANSLATE_NOOP("Enaction", "the item “{item}” is missing")
CELLS = ("inside", "near", "elsewhere", "votes", "agreement")
SLACK = 0.6  # mm kept free in a frame


@dataclass(frozen=True)
class Frame:
    """A table's frame: its widths, its height and how its cells are written."""

    name: str
    table: QgsLayoutItemAttributeTable
    widths: dict[str, float]  # of each field's column, in mm
    height: float
    content: QgsTextFormat
    header: Optional[QgsTextFormat]
    margin: float


def default_path(paper: str) -> Path:
    """The template that comes with the plugin."""
    return resource("layouts", f"dossier_{paper}.qpt")


class Template:
    """A layout read from a template into a project."""

    def __init__(self, layout: QgsPrintLayout, path: Path) -> None:
        self.layout = layout
        self._path = path
        self.frames = {frame.name: frame for frame in self._frames()}
        for name in NEEDED:
            if name not in self.frames:
                raise BadTemplate(path=path, reason=Sentence(_MISSING, item=name))

    @classmethod
    def load(cls, path: Path, project: QgsProject, name: str) -> Template:
        """Read a template. Raises BadTemplate."""
        document = QDomDocument()
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise BadTemplate(path=path, reason=Sentence(_UNREADABLE)) from error
        read = document.setContent(text)
        layout = QgsPrintLayout(project)
        if not (read[0] if isinstance(read, tuple) else read):
            raise BadTemplate(path=path, reason=Sentence(_UNREADABLE))
        _, done = layout.loadFromTemplate(document, QgsReadWriteContext())
        if not done:
            raise BadTemplate(path=path, reason=Sentence(_UNREADABLE))
        layout.setName(name)
        return cls(layout, path)

    def page_number(self, kind: str) -> Optional[int]:
        """Which page of the layout prints sheets of a kind; its id says so."""
        pages = self.layout.pageCollection()
        for number in range(pages.pageCount()):
            if pages.page(number).id() == kind:
                return number
        return None

    def map(self, name: str) -> Optional[QgsLayoutItemMap]:
        """A map by its id."""
        item = self.layout.itemById(name)
        return item if isinstance(item, QgsLayoutItemMap) else None

    def item(self, name: str) -> Optional[QgsLayoutItem]:
        """Any item by its id."""
        return self.layout.itemById(name)

    def labels(self, field: str, kind: str) -> list[QgsLayoutItemLabel]:
        """The labels of a kind of page that print a field of the sheet, and nothing else."""
        wanted, page = f'[% "{field}" %]', self.page_number(kind)
        return [
            item
            for item in self.layout.items()
            if isinstance(item, QgsLayoutItemLabel)
            and item.text().strip() == wanted
            and item.page() == page
        ]

    def fill(self, figures: QgsVectorLayer, flow: QgsVectorLayer) -> None:
        """Give every table its rows; columns and filter stay those of the template."""
        for frame in self.frames.values():
            columns = list(frame.table.columns())
            kept = columns
            frame.table.setVectorLayer(figures if "label" in frame.widths else flow)
            frame.table.setColumns(kept)

    def head(self, headings: Sequence[str]) -> None:
        """Write the headings of the tables of figures, given for the label and the cells."""
        # A frame prints the rows of several tables: the first column speaks for itself.
        words = {"label": "", **dict(zip(CELLS, headings[1:]))}
        for frame in self.frames.values():
            if frame.header is not None:
                columns = frame.table.columns()
                for column in columns:
                    heading = words.get(_field(column.attribute()), column.heading())
                    column.setHeading(heading)
                frame.table.setColumns(columns)

    def missing_fonts(self) -> list[str]:
        """Families the template asks for that this computer replaces by others."""
        asked = {frame.content.font().family() for frame in self.frames.values()}
        asked |= {
            item.font().family()
            for item in self.layout.items()
            if isinstance(item, QgsLayoutItemLabel)
        }
        return sorted(
            family
            for family in asked
            if QFontInfo(QFont(family)).family().casefold() != family.casefold()
        )

    def _frames(self) -> list[Frame]:
        found = []
        for item in self.layout.items():
            if not isinstance(item, QgsLayoutFrame):
                continue
            table = item.multiFrame()
            if not isinstance(table, QgsLayoutItemAttributeTable) or not item.id():
                continue
            widths = {_field(c.attribute()): c.width() for c in table.columns()}
            headless = table.headerMode() == QgsLayoutItemAttributeTable.HeaderMode.NoHeaders
            found.append(
                Frame(
                    item.id(),
                    table,
                    widths,
                    item.rect().height(),
                    table.contentTextFormat(),
                    None if headless else table.headerTextFormat(),
                    table.cellMargin(),
                )
            )
        return found


def _field(expression: str) -> str:
    return expression.strip().strip('"')
