"""How much room texts take on a page, and where their lines break.

Lines are broken here and handed to QGIS with their ends: what is measured is then what
is printed, with every version of QGIS, however long a word is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qgis.core import (
    QgsLayout,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutTable,
    QgsLayoutUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRenderContext,
    QgsTableCell,
    QgsTextFormat,
    QgsTextRenderer,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF, QTextBoundaryFinder
from qgis.PyQt.QtGui import QFont

SAFETY = 0.97  # of a width: fonts are hinted differently on screen and on paper
_GAPS = re.compile("[ \t\n]+")  # not the no-break spaces
LOOSE = 1.01  # of a height: a page may be a little emptier, never too full
MANY = 20_000  # words remembered


class Ruler:
    """Measures texts in millimetres, as the items of one layout print them."""

    def __init__(self, layout: QgsLayout) -> None:
        self._context = QgsLayoutUtils.createRenderContextForLayout(layout, None)
        # As tables do, which print letters of ten times the size made small: exact widths.
        self._context.setFlag(QgsRenderContext.Flag.ApplyScalingWorkaroundForTextRendering)
        unit = QgsUnitTypes.RenderUnit.RenderMillimeters
        self._scale = self._context.convertToPainterUnits(1.0, unit)
        self._widths: dict[tuple[str, str], float] = {}
        self._snug = self._rows_are_snug()

    def width(self, style: QgsTextFormat, text: str) -> float:
        """How wide one line is."""
        key = (_key(style), text)
        found = self._widths.get(key)
        if found is None:
            found = QgsTextRenderer.textWidth(self._context, style, [text]) / self._scale
            if len(self._widths) > MANY:
                self._widths.clear()
            self._widths[key] = found
        return found

    def height(self, style: QgsTextFormat, lines: list[str]) -> float:
        """How high some lines are, one under the other."""
        mode = QgsTextRenderer.DrawMode.Rect
        tall = [line or " " for line in lines]
        return QgsTextRenderer.textHeight(self._context, style, tall, mode) / self._scale

    def row(self, style: QgsTextFormat, lines: list[str], margin: float) -> float:
        """How high a table prints a row of these lines, its margins included."""
        high = LOOSE * self.height(style, lines) + 2 * margin
        return high - self._descent(style) if self._snug else high

    def _descent(self, style: QgsTextFormat) -> float:
        """What is under the line of a font, in mm."""
        larger = QgsTextRenderer.FONT_WORKAROUND_SCALE
        metrics = QgsTextRenderer.fontMetrics(self._context, style, larger)
        return metrics.descent() / larger / self._scale

    def _rows_are_snug(self) -> bool:
        """Whether this QGIS leaves out, of each row, what is under its last line: asked, not known.

        A hundred rows are put into a frame that holds them only if it does.
        """
        project = QgsProject()  # kept by name: a layout does not keep its project alive
        layout = QgsPrintLayout(project)
        table = QgsLayoutItemManualTable.create(layout)
        layout.addMultiFrame(table)
        style = table.contentTextFormat()
        table.setHeaderMode(QgsLayoutTable.HeaderMode.NoHeaders)
        table.setShowGrid(False)
        rows, margin = 100, table.cellMargin()
        whole = self.height(style, ["x"]) + 2 * margin
        room = rows * (whole - self._descent(style) / 2)
        frame = QgsLayoutFrame(layout, table)
        frame.attemptSetSceneRect(QRectF(0, 0, 100, room))
        table.addFrame(frame)
        table.setTableContents([[QgsTableCell("x")] for _ in range(rows)])
        return bool(table.totalSize().height() <= room + 0.01)

    def lines(self, style: QgsTextFormat, text: str, width: float) -> list[str]:
        """`text` broken into lines of at most `width` mm, between words where that is possible."""
        room = width * SAFETY
        space = self.width(style, "n n") - self.width(style, "nn")
        lines: list[str] = []
        line, used = "", 0.0
        for word in self._pieces(style, text, room):
            wide = self.width(style, word)
            if line and used + space + wide > room:
                lines.append(line)
                line, used = word, wide
            else:
                line, used = (f"{line} {word}", used + space + wide) if line else (word, wide)
        return [*lines, line] if line else lines

    def fitted(self, style: QgsTextFormat, text: str, width: float, height: float) -> str:
        """`text` in lines that fit a box, one in any case; an ellipsis stands for the rest."""
        lines = self.lines(style, text, width)
        kept = 1
        while kept < len(lines) and self.height(style, lines[: kept + 1]) <= height:
            kept += 1
        if kept >= len(lines):
            return "\n".join(lines)
        last = lines[kept - 1]
        while last and self.width(style, last + "…") > width * SAFETY:
            last = last.rsplit(" ", 1)[0] if " " in last else last[:-1]
        return "\n".join([*lines[: kept - 1], last.rstrip(" ,;:.") + "…"])

    def _pieces(self, style: QgsTextFormat, text: str, room: float) -> Iterator[str]:
        """The words of a text; one wider than the line is cut between its characters."""
        for word in _GAPS.split(text):
            if not word:
                continue
            if self.width(style, word) <= room:
                yield word
                continue
            yield from self._cut(style, word, room)

    def _cut(self, style: QgsTextFormat, word: str, room: float) -> Iterator[str]:
        start = 0
        ends = list(_boundaries(word))
        while start < len(word):
            fitting = [end for end in ends if end > start]
            low, high = 0, len(fitting) - 1
            while low < high:  # the last end that still fits, by halves
                middle = (low + high + 1) // 2
                piece = word[start : fitting[middle]]
                if QgsTextRenderer.textWidth(self._context, style, [piece]) / self._scale <= room:
                    low = middle
                else:
                    high = middle - 1
            yield word[start : fitting[low]]
            start = fitting[low]


def label_format(label: QgsLayoutItemLabel) -> QgsTextFormat:
    """The text format of a label; before QGIS 3.24 it has a font only."""
    if hasattr(label, "textFormat"):
        return label.textFormat()
    style = QgsTextFormat()
    font: QFont = label.font()
    style.setFont(font)
    style.setSize(font.pointSizeF())
    style.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    return style


def _key(style: QgsTextFormat) -> str:
    font = style.font()
    return f"{font.family()}|{style.size()}|{font.bold()}|{font.italic()}|{style.namedStyle()}"


def _boundaries(word: str) -> Iterator[int]:
    """Where a word may be cut: between what readers take for characters.

    Qt counts in UTF-16: characters beyond the basic plane are two there.
    """
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    units, place = 0, 0
    while (at := finder.toNextBoundary()) > 0:
        while units < at and place < len(word):
            units += 2 if ord(word[place]) > 0xFFFF else 1
            place += 1
        yield place
