"""A document on sheets of paper: which words and which rows each page prints.

Everything is measured with the template's own fonts and boxes before it is placed; what
does not fit goes on to the next page, and a text longer than a page is cut between lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ...core.dossier.document import Block, Document, Row, Section
from .measure import Ruler, label_format
from .template import SLACK, Frame, Template

GRID = 0.2  # mm: no less than the line between two rows
KEEP = 2  # lines of a text that stay together before a page ends
TOGETHER = 0.15  # of a page: a paragraph up to that is not cut
TITLE_ROOM = 35.0  # mm a part needs to start at the foot of a page


@dataclass(frozen=True)
class FigureRow:
    """A row of a table of figures as it is printed."""

    frame: str
    code: str
    label: str
    cells: tuple[str, ...]
    style: str


@dataclass(frozen=True)
class FlowRow:
    """A paragraph, or a part of one, as it is printed: lines end where they say."""

    frame: str
    code: str
    text: str
    style: str


@dataclass
class Sheet:
    """One page: the kind of page that prints it, its words by field, its rows."""

    kind: str
    section: str = ""
    note: str = ""
    chart: bool = False
    figures: list[FigureRow] = field(default_factory=list)
    flow: list[FlowRow] = field(default_factory=list)
    number: int = 0
    starts: list[str] = field(default_factory=list)  # the titles of the parts that start here


class Paginator:
    """Lays one document out on the pages of a template."""

    def __init__(self, template: Template, ruler: Ruler) -> None:
        self._template = template
        self._ruler = ruler

    def sheets(self, document: Document) -> list[Sheet]:
        """The pages in their order, numbered from 1."""
        cover = Sheet("cover")
        sheets = [cover, self._map_sheet(document)]
        text: list[Section] = []
        for section in document.sections:
            if section.table is not None:
                sheets += self._table_sheets(section)
            else:
                text.append(section)
        sheets += _Flow(self, "text").run(text)
        for number, sheet in enumerate(sheets, 1):
            sheet.number = number
        self._contents(cover, sheets)
        return sheets

    def texts(self, document: Document) -> list[Sheet]:
        """The same without cover and map: a sheet of words only."""
        sheets = _Flow(self, "text").run(document.sections)
        for number, sheet in enumerate(sheets, 1):
            sheet.number = number
        return sheets

    def fitted(self, name: str, text: str, kind: str) -> str:
        """A text that fits the smallest label printing that field on a kind of page."""
        found = []
        for label in self._template.labels(name, kind):
            rect = label.rect()
            style = label_format(label)
            found.append(self._ruler.fitted(style, text, rect.width(), rect.height()))
        return min(found, key=len, default=text)

    def _contents(self, cover: Sheet, sheets: Sequence[Sheet]) -> None:
        frame = self._template.frames["cover_flow"]
        blocks = [
            Block("text", f"{title} · {sheet.number}") for sheet in sheets for title in sheet.starts
        ]
        cover.flow = self.fill(frame, blocks)

    def _map_sheet(self, document: Document) -> Sheet:
        sheet = Sheet("map", note=" ".join(document.map_notes), starts=[document.map_title])
        side = self._template.frames.get("map_figures")
        table = next((one.table for one in document.sections if one.key == "priorities"), None)
        if side is not None and table is not None:
            sheet.figures, _ = self._rows(side, table.rows)
        words = self._template.frames.get("map_flow")
        if words is not None:
            sheet.flow = self.fill(words, document.side)
        return sheet

    def _table_sheets(self, section: Section) -> Iterator[Sheet]:
        """A table, with its chart on the first page when it is that of the priorities."""
        rows: Sequence[Row] = section.table.rows if section.table else ()
        first = True
        while first or rows:
            kind = "figures" if first and section.key == "priorities" else "table"
            sheet = Sheet(kind, section=section.title, chart=kind == "figures")
            if first:
                sheet.starts = [section.title]
            placed, rest = self._rows(self._template.frames[f"{kind}_figures"], rows)
            if not placed and rest:  # a single row higher than the page: its name is cut
                placed, rest = self._cut_row(f"{kind}_figures", rest[0]), rest[1:]
            sheet.figures, rows = placed, rest
            notes = self._template.frames.get(f"{kind}_flow")
            if first and notes is not None:
                sheet.flow = self.fill(notes, section.blocks)
            first = False
            yield sheet

    def _rows(self, frame: Frame, rows: Sequence[Row]) -> tuple[list[FigureRow], Sequence[Row]]:
        """As many rows as a frame holds, and the others."""
        room = frame.height - SLACK - self._header(frame)
        placed: list[FigureRow] = []
        for number, row in enumerate(rows):
            style = frame.content
            lines = self._ruler.lines(style, row.label, frame.widths["label"]) or [""]
            high = self._ruler.row(style, lines, frame.margin) + GRID
            if high > room:
                return placed, rows[number:]
            room -= high
            placed.append(self._figure_row(frame, row, lines))
        return placed, ()

    def _cut_row(self, name: str, row: Row) -> list[FigureRow]:
        frame = self._template.frames[name]
        room = frame.height - SLACK - self._header(frame) - 2 * frame.margin - 1
        text = self._ruler.fitted(frame.content, row.label, frame.widths["label"], room)
        return [self._figure_row(frame, row, text.split("\n"))]

    def _figure_row(self, frame: Frame, row: Row, lines: list[str]) -> FigureRow:
        style = "strong" if row.strong else "row"
        return FigureRow(frame.name, row.code, "\n".join(lines), row.cells, style)

    def _header(self, frame: Frame) -> float:
        if frame.header is None:
            return 0.0
        lines = [
            self._ruler.lines(frame.header, column.heading(), column.width()) or [""]
            for column in frame.table.columns()
        ]
        tallest = max(self._ruler.height(frame.header, heading) for heading in lines)
        return tallest + 2 * frame.margin + 2 * GRID

    # words

    def fill(self, frame: Frame, blocks: Sequence[Block]) -> list[FlowRow]:
        """The paragraphs that fit a frame: whole ones, in order, up to the first that does not.

        A heading, and a quotation without the line that says whose it is, do not stay alone.
        """
        placed: list[FlowRow] = []
        whole = 0
        room = frame.height - SLACK
        for number, block in enumerate(blocks):
            lines, high = self.measured(frame, block)
            if high > room:
                break
            room -= high
            placed.append(FlowRow(frame.name, block.code, "\n".join(lines), block.style))
            follower = blocks[number + 1].style if number + 1 < len(blocks) else ""
            if block.style not in ("heading", "strong") and not (
                block.style == "quote" and follower == "meta"
            ):
                whole = len(placed)
        return placed[:whole]

    def measured(self, frame: Frame, block: Block) -> tuple[list[str], float]:
        """The lines of a paragraph in a frame, and its height with its margins."""
        lines = self._ruler.lines(frame.content, block.text, frame.widths["text"]) or [""]
        return lines, self.height(frame, lines)

    def height(self, frame: Frame, lines: list[str]) -> float:
        """How high a row of these lines is."""
        return self._ruler.row(frame.content, lines, frame.margin)


class _Flow:
    """Pours paragraphs into frame after frame, page after page."""

    def __init__(self, paginator: Paginator, kind: str) -> None:
        self._paginator = paginator
        self._kind = kind
        frames = paginator._template.frames
        self._frames = [frames[name] for name in sorted(frames) if name.startswith(f"{kind}_flow")]
        self._sheets: list[Sheet] = []
        self._place = len(self._frames)  # no frame is open
        self._room = 0.0

    def run(self, sections: Sequence[Section]) -> list[Sheet]:
        """The pages these parts fill."""
        for section in sections:
            if self._room < TITLE_ROOM:
                self._next()
            self._leave_space()
            blocks = [Block("title", section.title), *section.blocks]
            for number, block in enumerate(blocks):
                self._put(block, self._follower(blocks, number))
                if number == 0:
                    self._sheets[-1].starts.append(section.title)
        return self._sheets

    def _leave_space(self) -> None:
        """An empty line before a part that begins in the middle of a frame."""
        if self._place >= len(self._frames):
            return
        frame = self._frames[self._place]
        high = self._paginator.height(frame, [""])
        if self._room < self._whole(frame) and high < self._room:
            self._write(Block("space", ""), [""], high)

    def _follower(self, blocks: Sequence[Block], number: int) -> float:
        """The room that must be left after a paragraph, for what belongs to it."""
        block = blocks[number]
        if number + 1 == len(blocks):
            return 0.0
        following = blocks[number + 1]
        leads = block.style in ("title", "heading", "strong")
        if not leads and not (block.style == "quote" and following.style == "meta"):
            return 0.0
        frame = self._frames[0]
        lines, high = self._paginator.measured(frame, following)
        high += self._follower(blocks, number + 1)
        if high <= TOGETHER * self._whole(frame):
            return high
        return self._paginator.height(frame, lines[:KEEP])

    def _whole(self, frame: Frame) -> float:
        return frame.height - SLACK

    def _put(self, block: Block, after: float) -> None:
        if self._place >= len(self._frames):
            self._next()
        lines, high = self._paginator.measured(self._frames[self._place], block)
        whole = self._whole(self._frames[self._place])
        if high + min(after, whole / 2) <= self._room:
            self._write(block, lines, high)
        elif high + after <= TOGETHER * whole or len(lines) <= 2 * KEEP:
            self._next()
            self._put_split(block, lines)
        else:
            self._put_split(block, lines)

    def _put_split(self, block: Block, lines: list[str]) -> None:
        """Lines over as many frames as they need (the frames of a page are of one width)."""
        while lines:
            frame = self._frames[self._place]
            fitting = 0
            for count in range(1, len(lines) + 1):
                high = self._paginator.height(frame, lines[:count])
                if high > self._room:
                    break
                fitting = count
            if fitting < min(KEEP, len(lines)) and self._room < frame.height - SLACK:
                self._next()
                continue
            fitting = max(fitting, 1)
            part, lines = lines[:fitting], lines[fitting:]
            self._write(block, part, self._paginator.height(frame, part))
            if lines:
                self._next()

    def _write(self, block: Block, lines: list[str], high: float) -> None:
        frame = self._frames[self._place]
        text = "\n".join(lines)
        self._sheets[-1].flow.append(FlowRow(frame.name, block.code, text, block.style))
        self._room -= high

    def _next(self) -> None:
        """The next frame of the page, or the first of a new one."""
        self._place += 1
        if self._place >= len(self._frames):
            self._sheets.append(Sheet(self._kind))
            self._place = 0
        self._room = self._frames[self._place].height - SLACK


def fitting_words(document: Document, sheet: Sheet, page_of: str) -> dict[str, str]:
    """What the labels of a sheet say, by field, before they are fitted to their boxes."""
    words = {
        "title": document.title,
        "subtitle": document.subtitle,
        "project": document.project,
        "head": " · ".join(part for part in (document.head, page_of) if part),
        "section": sheet.section,
        "notice": " ".join(document.notices),
        "note": sheet.note,
        "foot": document.foot,
        "issued": document.issued,
    }
    for number in range(4):
        value, caption = (document.numbers[number : number + 1] or (("", ""),))[0]
        words[f"n{number + 1}"] = value
        words[f"c{number + 1}"] = caption
    return words


def bookmarks(sheets: Sequence[Sheet]) -> list[tuple[str, int]]:
    """The outline of the pages: words and page, 0 being the first."""
    return [(title, place) for place, sheet in enumerate(sheets) for title in sheet.starts]
