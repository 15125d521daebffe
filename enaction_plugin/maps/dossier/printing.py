"""Dossiers to files: one PDF (or a picture a page), a table and a text for each district."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayer, QgsPrintLayout, QgsRectangle

from ...bridge.i18n import translate
from ...core.dossier import chart
from ...core.dossier.compose import compose
from ...core.dossier.document import Document
from ...core.dossier.facts import Facts, Gatherer, Request
from ...core.dossier.figures import Figures
from ...core.dossier.telling import here_in
from ...core.progress import Progress, Silent
from ...core.workspace import Workspace
from ...core.workspace.publishing import outlines
from ..looks import Looks
from ..palette import VOTES_AGAINST, VOTES_FOR
from .framing import clear
from .press import SOMEWHERE, Place, Press, require_fonts, usable
from .sheets import Sheet
from .speech import one_language
from .template import default_path

FORMATS = ("pdf", "png")
COMMUNE_SCALE = 2000  # metres around a district nobody's place in which may be guessed
NO_PRIORITY = "#9A9A9A"


@dataclass(frozen=True)
class Order:
    """What to print: from where, on which paper, into which folder.

    `base` are layers to lie under the map, none: white ground and communes. `template`
    is a planner's own; without it the plugin's.
    """

    request: Request
    folder: Path
    format: str = "pdf"
    paper: str = "a3"
    template: Optional[Path] = None
    base: tuple[QgsMapLayer, ...] = ()


@dataclass
class Printed:
    """What was written so far."""

    files: list[Path] = field(default_factory=list)
    pages: int = 0
    documents: int = 0
    notes: list[str] = field(default_factory=list)


PageDone = Callable[[], None]


def print_dossiers(
    workspace: Workspace,
    order: Order,
    progress: Progress = Silent(),
    page_done: PageDone = lambda: None,
) -> Printed:
    """Write the dossiers asked for, one after the other.

    `page_done` is called after each page, and while a district is made ready: whoever shows
    a window lets it live there. Only in the main thread: layouts live there, and QGIS's own
    `native:atlaslayouttopdf` stays there for the same reason. Finished districts are kept when
    a later one fails or is cancelled; of the one at hand nothing is left.

    Raises:
        NoDistricts, UnknownDistricts, FolderUnusable, NoFont, BadTemplate: nothing was
            written.
        NotWritten: a file could not be.
        Cancelled: by `progress`.
    """
    require_fonts()
    with one_language():
        studio = Studio(workspace, order)
        usable(order.folder)
        return _printed(studio, progress, page_done)


def _printed(studio: Studio, progress: Progress, page_done: PageDone) -> Printed:
    printed = Printed(notes=list(studio.notes))
    total = len(studio.gatherer.outlines)
    for facts in studio.gatherer.each(progress):
        page_done()
        progress.check()
        sheets = studio.set(facts)
        page_done()
        page = pages_told(progress, page_done, (printed.documents, len(sheets), total))
        printed.files += studio.write(sheets, page)
        printed.pages += len(sheets)
        printed.documents += 1
    return printed


def pages_told(
    progress: Progress, page_done: PageDone, state: tuple[int, int, int]
) -> Callable[[int], None]:
    """Who hears of each page: `state` is documents done, pages of this one, documents in all."""
    done, pages, total = state

    def page(place: int) -> None:
        progress.report((done + min(place / pages, 1.0)) / total)
        page_done()
        progress.check()

    return page


def layout_name(paper: str) -> str:
    """What the layout of the dossier is called in a project."""
    return translate("Enaction", "District dossier ({})").format(paper.upper())


def lay_out(workspace: Workspace, order: Order, place: Place) -> QgsPrintLayout:
    """Put the dossier into a planner's project as a layout they may change, print and save.

    Its figures and texts are in layers of the project's group; running it again brings
    those up to date. Raises what print_dossiers raises.
    """
    require_fonts()
    usable(order.folder)
    pictures = order.folder / "images"
    usable(pictures)
    with one_language():
        studio = Studio(workspace, order, place)
        studio.press.layers.clear()
        for facts in studio.gatherer.each():
            studio.add(facts, pictures)
    layout = studio.press.template.layout
    manager = place.project.layoutManager()
    old = manager.layoutByName(layout.name())
    if old is not None and old is not layout:
        manager.removeLayout(old)
    if old is not layout:
        manager.addLayout(layout)
    layout.atlas().updateFeatures()
    return layout


class Studio:
    """Gathers, composes and prints the districts of one order, one after the other."""

    def __init__(self, workspace: Workspace, order: Order, place: Optional[Place] = None) -> None:
        self.gatherer = Gatherer(workspace, order.request)
        path = order.template or default_path(order.paper)
        name = layout_name(order.paper)
        self.press = Press(path, name, Looks(self.gatherer.plan), order.base, place)
        self.notes = tuple(self._notes(order))
        self.document: Optional[Document] = None
        self._order = order
        self._pictures = tempfile.TemporaryDirectory(prefix="enaction-dossier-")
        with workspace.reading() as db:
            communes = outlines(db, "commune")
        self.press.layers.clear("communes")
        self._whole = self.press.layers.show_communes(communes)

    def set(self, facts: Facts) -> list[Sheet]:
        """Make a district the one at hand, instead of the last."""
        self.press.layers.clear()
        return self.add(facts)

    def add(self, facts: Facts, pictures: Optional[Path] = None) -> list[Sheet]:
        """Make a district the one at hand, beside those that are there.

        Its charts are put into `pictures`, or forgotten with the studio.
        """
        press, plan = self.press, self.gatherer.plan
        document = compose(facts, plan, press.speech, self._order.request.parts, self.notes)
        self.document = document
        table = next((one.table for one in document.sections if one.table), None)
        if table is not None:
            press.template.head(table.columns)
        sheets = press.paginator.sheets(document)
        shape = self._show(facts, document)
        folder = pictures or Path(self._pictures.name)
        press.set(document, sheets, shape, lambda name: self._chart(facts, folder / f"{name}.svg"))
        for name in ("locator", "inset"):
            small = press.template.map(name)
            if small is not None:
                small.zoomToExtent(self._overview(shape))
        return sheets

    def write(self, sheets: Sequence[Sheet], page: Callable[[int], None]) -> list[Path]:
        """Everything of the district at hand, into the folder."""
        document, folder, press = self.document, self._order.folder, self.press
        if document is None:
            raise ValueError("no district was set")
        if self._order.format == "pdf":
            files = [press.pdf(document, sheets, folder, page)]
        else:
            files = press.pictures(document, sheets, folder, page)
        return [*files, press.tables(document, folder), press.text(document, folder)]

    def _show(self, facts: Facts, document: Document) -> QgsRectangle:
        """Put a district and its bubbles on the map; what the map is to show."""
        layers = self.press.layers
        ground = layers.ground(facts.outline, facts.around)
        layers.show_ground(document.key, document.title, ground)
        shape = ground.around.boundingBox()
        if ground.outline.isEmpty():
            shape = QgsRectangle(self._whole if not self._whole.isEmpty() else SOMEWHERE)
        if document.too_few:
            shape.grow(COMMUNE_SCALE)
        else:
            places = self.gatherer.places(facts.printed)
            layers.show_bubbles(document.key, facts.printed, places)
            template = self.press.template
            bubbles = [one.geometry().asPoint() for one in layers["bubbles"].getFeatures()]
            shape = clear(template.layout, template.map("map"), shape, bubbles)
        return shape

    def _overview(self, shape: QgsRectangle) -> QgsRectangle:
        """What the small maps show: all communes, else wide around the district."""
        around = QgsRectangle(shape)
        around.scale(4 if self._whole.isEmpty() else 1.6)  # the main map's frame fits in
        around.combineExtentWith(self._whole)
        around.scale(1.04)
        return around

    def _notes(self, order: Order) -> Iterator[str]:
        if not order.base:
            yield translate("Enaction", "No base map: white ground and limits of the communes.")
        else:
            names = ", ".join(layer.name() for layer in order.base)
            yield translate("Enaction", "Base map: {}.").format(names)
        missing = self.press.template.missing_fonts()
        if missing:
            yield translate("Enaction", "Font replaced, not installed here: {}.").format(
                ", ".join(missing)
            )

    def _chart(self, facts: Facts, path: Path) -> str:
        """The chart of a district as a file: layouts read no other vector picture."""
        item = self.press.template.item("chart")
        if item is None:
            return ""
        family = self.press.template.frames["figures_figures"].content.font().family()
        drawing = chart.chart(
            [self._bar(row) for row in facts.priorities],
            _words(facts.around, here_in(facts.outline.kind, self.press.speech)),
            self.press.speech.number,
            item.rect().width(),
            item.rect().height(),
            family,
            (VOTES_FOR, VOTES_AGAINST),
            voted=facts.whole.votes > 0,
        )
        path.write_text(drawing, encoding="utf-8")
        return str(path)

    def _bar(self, row: Figures) -> chart.Bar:
        look = self.press.looks.priority(row.code)
        known = bool(look.digit)
        return chart.Bar(
            f"{look.digit} {look.short}" if known else translate("Enaction", "To link"),
            look.swatch.fill if known else NO_PRIORITY,
            row.inside,
            row.near,
            row.votes_for,
            row.votes_against,
        )


def _words(around: int, here: str) -> chart.Words:
    return chart.Words(
        volumes=translate("Enaction", "Contributions by priority"),
        inside=here,
        near=translate("Enaction", "{} m around").format(around),
        votes=translate("Enaction", "Votes {here}").format(here=here),
        votes_for=translate("Enaction", "for"),
        votes_against=translate("Enaction", "against"),
        hidden=translate("Enaction", "not told"),
        none=translate("Enaction", "No votes were received."),
        more=translate("Enaction", "and {} more, see the table"),
    )
