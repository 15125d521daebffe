"""Sheets of paper through QGIS's atlas into files; nothing half written is ever left."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeedback,
    QgsGeometry,
    QgsLayerTreeLayer,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemScaleBar,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QFontDatabase

from ...bridge.i18n import translate
from ...core.dossier import outputs
from ...core.dossier.document import Document
from ...core.dossier.errors import FolderUnusable, NoFont, NotWritten
from ...core.errors import QT_TRANSLATE_NOOP, Cancelled, Sentence, quoted
from ...core.exporting.pdf import Bookmark, Description, NotUnderstood, describe
from .. import styles
from ..looks import Looks
from .layers import CRS, TEXTS, DossierLayers
from .measure import Ruler
from .sheets import Paginator, Sheet, bookmarks, fitting_words
from .speech import QtSpeech
from .template import Template

PICTURE_DPI = 200
SOMEWHERE = QgsRectangle(650_000, 7_000_000, 651_000, 7_001_000)  # sheets without a map
_EMPTY = QT_TRANSLATE_NOOP("Enaction", "QGIS wrote an empty file")
_REASONS = {
    "MemoryError": QT_TRANSLATE_NOOP("Enaction", "there is not enough memory for a page"),
    "FileError": QT_TRANSLATE_NOOP("Enaction", "the file cannot be written"),
    "PrintError": QT_TRANSLATE_NOOP("Enaction", "the file cannot be written"),
    "IteratorError": QT_TRANSLATE_NOOP("Enaction", "the layout has no sheet to print"),
}
_UNKNOWN = QT_TRANSLATE_NOOP("Enaction", "QGIS could not print it")


def require_fonts() -> None:
    """Raise NoFont where QGIS would print pages without any text."""
    if not QFontDatabase().families():
        raise NoFont


def usable(folder: Path) -> None:
    """Make the folder when it is not there, and try it. Raises FolderUnusable."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".enaction-", dir=folder)
        os.close(handle)
        Path(name).unlink()
    except OSError as error:
        raise FolderUnusable(path=folder, reason=quoted(error.strerror or error)) from error


@dataclass(frozen=True)
class Place:
    """Where a layout is to stay: a project, a file for its layers.

    With `keep` a layout of that name that is there already is filled again and left
    otherwise as the planner made it.
    """

    project: QgsProject
    store: Path
    keep: bool = False


class Press:
    """A template in a project of its own, with its layers: prints documents one by one."""

    def __init__(
        self,
        path: Path,
        name: str,
        looks: Looks,
        base: Sequence[QgsMapLayer] = (),
        place: Optional[Place] = None,
    ) -> None:
        """In a project of its own, or for `place` in a planner's project.

        Raises BadTemplate, NotWritten.
        """
        self.looks = looks
        self.speech = QtSpeech()
        self.project = place.project if place else QgsProject()
        if place is None:
            self.project.setCrs(QgsCoordinateReferenceSystem(CRS))
        self.layers = DossierLayers(self.project, looks, place.store if place else None)
        self._base = list(base)
        if place is None:
            self._base = [layer.clone() for layer in base]
            self.project.addMapLayers(self._base, False)
        found = self.project.layoutManager().layoutByName(name)
        if place is not None and place.keep and found is not None and self.layers.reused:
            self.template = Template(found, path)  # as the planner left it
        else:
            self.template = Template.load(path, self.project, name)
            self._dress()
        self.paginator = Paginator(self.template, Ruler(self.template.layout))

    @property
    def digits(self) -> dict[str, str]:
        """What people call each priority."""
        return {look.code: look.digit for look in self.looks.priorities}

    def set(
        self,
        document: Document,
        sheets: Sequence[Sheet],
        shape: QgsRectangle = SOMEWHERE,
        charts: Callable[[str], str] = lambda _: "",
    ) -> None:
        """Make these the sheets the atlas goes through; `shape` is what their maps show.

        `charts` makes the picture of a sheet that has one; it is told the sheet's name.
        """
        rows = []
        for sheet in sheets:
            name = f"{document.key}-{sheet.number:03}"
            page_of = translate("Enaction", "page {page} of {pages}").format(
                page=sheet.number, pages=len(sheets)
            )
            words = fitting_words(document, sheet, page_of)
            fitted = [self.paginator.fitted(field, words[field], sheet.kind) for field in TEXTS]
            picture = charts(name) if sheet.chart else ""
            values = (name, document.key, sheet.kind, sheet.number, picture, *fitted)
            rows.append((values, QgsGeometry.fromRect(shape)))
            self.layers.show_figures(name, sheet.figures)
            self.layers.show_flow(name, sheet.flow)
        self.layers.add("sheets", rows)

    def text(self, document: Document, folder: Path) -> Path:
        """The document as a web page."""
        path = folder / f"{document.key}.html"
        with whole_file(path) as part:
            page = outputs.page(document, self.speech.language, self.digits)
            part.write_text(page, encoding="utf-8")
        return path

    def tables(self, document: Document, folder: Path) -> Path:
        """The tables of the document as CSV."""
        path = folder / f"{document.key}.csv"
        with whole_file(path) as part, part.open("w", encoding="utf-8", newline="") as file:
            file.write(outputs.tables(document, self.digits))
        return path

    def pdf(
        self, document: Document, sheets: Sequence[Sheet], folder: Path, page: Callable[[int], None]
    ) -> Path:
        """The sheets as one PDF with outline and description; `page` hears of each page."""
        path = folder / f"{document.key}.pdf"
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.textRenderFormat = QgsRenderContext.TextFormatAlwaysText
        settings.exportMetadata = settings.appendGeoreference = False  # written below
        settings.forceVectorOutput = not self._base
        settings.rasterizeWholeImage = False
        with whole_file(path) as part, _Watch(page, len(sheets)) as watch:
            atlas = self.template.layout.atlas()
            result, reason = QgsLayoutExporter.exportToPdf(atlas, str(part), settings, watch)
            watch.raise_if_stopped()
            _check(result, reason, path)
            _not_empty(part, path)
            try:
                describe(part, self._description(document), self._outline(document, sheets))
            except NotUnderstood as error:
                raise NotWritten(path=path, reason=quoted(error)) from error
        return path

    def pictures(
        self, document: Document, sheets: Sequence[Sheet], folder: Path, page: Callable[[int], None]
    ) -> list[Path]:
        """The sheets as a picture each; all of them or none."""
        atlas = self.template.layout.atlas()
        exporter = QgsLayoutExporter(self.template.layout)
        made: list[Path] = []
        atlas.beginRender()
        try:
            for place, sheet in enumerate(sheets):
                atlas.next()
                number = self.template.page_number(sheet.kind)
                path = folder / f"{document.key}-{sheet.number:02}.png"
                picture = exporter.renderPageToImage(number or 0, QSize(), PICTURE_DPI)
                with whole_file(path) as part:
                    if picture.isNull() or not picture.save(str(part), "PNG"):
                        raise NotWritten(path=path, reason=Sentence(_EMPTY))
                    _not_empty(part, path)
                made.append(path)
                page(place + 1)
        except BaseException:
            for path in made:  # of a district at hand nothing is left
                path.unlink(missing_ok=True)
            raise
        finally:
            atlas.endRender()
        return made

    def _description(self, document: Document) -> Description:
        return Description(
            title=f"{document.title} – {document.head}",
            author=document.project,
            subject=document.subtitle,
            keywords=", ".join(section.title for section in document.sections),
            language=self.speech.language,
        )

    def _outline(self, document: Document, sheets: Sequence[Sheet]) -> list[Bookmark]:
        children = tuple(Bookmark(title, place) for title, place in bookmarks(sheets))
        return [Bookmark(document.title, 0, children)]

    # the template

    def _dress(self) -> None:
        """Give the template its layers, maps and legend."""
        template, layers = self.template, self.layers
        layers.style_tables()
        template.fill(layers["figures"], layers["flow"])
        main = template.map("map")
        if main is not None:
            main.setCrs(QgsCoordinateReferenceSystem(CRS))
            main.setKeepLayerSet(True)
            main.setLayers(layers.map_layers(self._base))
        for name in ("locator", "inset"):
            small = template.map(name)
            if small is not None:
                small.setCrs(QgsCoordinateReferenceSystem(CRS))
                small.setKeepLayerSet(True)
                small.setLayers(layers.locator_layers())
                small.overview().setLinkedMap(main)
        scale = template.item("scale")
        if isinstance(scale, QgsLayoutItemScaleBar) and main is not None:
            scale.setLinkedMap(main)
        legend = template.item("legend")
        if isinstance(legend, QgsLayoutItemLegend):
            self._legend(legend)
        atlas = template.layout.atlas()
        atlas.setCoverageLayer(layers["sheets"])
        atlas.setEnabled(True)
        atlas.setHideCoverage(True)

    def _legend(self, legend: QgsLayoutItemLegend) -> None:
        legend.setAutoUpdateModel(False)
        root = legend.model().rootGroup()
        root.clear()
        for name in ("bubbles", "outline", "around"):
            node = root.addLayer(self.layers[name])
            if name == "bubbles":
                self._order_bubbles(node)
                legend.model().refreshLayerLegend(node)
            elif name == "outline":
                node.setCustomProperty("legend/column-break", "1")
        main = self.template.map("map")
        if main is not None:
            legend.setLinkedMap(main)

    def _order_bubbles(self, node: QgsLayerTreeLayer) -> None:
        """Colours first, in two columns, then sizes: QGIS has them the other way round."""
        sizes = len(styles.LEGEND_SCORES) + 1  # with their title
        colours = len(self.looks.priorities) + 1
        told = sizes - 1  # the largest is larger than a legend's row, and rarely on a map
        utils = QgsMapLayerLegendUtils
        utils.setLegendNodeOrder(node, [*range(sizes, sizes + colours), *range(told)])
        for place in (sizes + (colours + 1) // 2, 0):
            utils.setLegendNodeColumnBreak(node, place, True)


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A path beside `path` to write to; it takes the place of `path` when all went well.

    Raises NotWritten where the system refuses.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        yield part
        part.replace(path)
    except OSError as error:
        raise NotWritten(path=path, reason=quoted(error.strerror or error)) from error
    finally:
        part.unlink(missing_ok=True)


class _Watch(QgsFeedback):
    """Hears of every page QGIS prints, and stops it when the page's listener raises."""

    def __init__(self, page: Callable[[int], None], pages: int) -> None:
        super().__init__()
        self._page = page
        self._pages = pages
        self._stopped: Optional[BaseException] = None
        self.progressChanged.connect(self._heard)

    def __enter__(self) -> _Watch:
        return self

    def __exit__(self, *_: object) -> None:
        self.progressChanged.disconnect(self._heard)

    def _heard(self, percent: float) -> None:
        if self._stopped is not None:
            return
        try:
            self._page(round(percent * self._pages / 100))
        except Cancelled as cancelled:  # an exception may not pass through QGIS
            self._stopped = cancelled
            self.cancel()

    def raise_if_stopped(self) -> None:
        """Raise what a listener raised."""
        if self._stopped is not None:
            raise self._stopped


def _check(result: int, reason: str, path: Path) -> None:
    results = QgsLayoutExporter.ExportResult
    if result == results.Success:
        return
    if result == results.Canceled:
        raise Cancelled
    known = next((said for name, said in _REASONS.items() if result == getattr(results, name)), "")
    raise NotWritten(
        path=path, reason=quoted(reason) if reason.strip() else Sentence(known or _UNKNOWN)
    )


def _not_empty(part: Path, path: Path) -> None:
    """QGIS reports success for a folder that is not there: only the file itself tells."""
    if not part.is_file() or not part.stat().st_size:
        raise NotWritten(path=path, reason=Sentence(_EMPTY))
