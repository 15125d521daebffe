"""Pieces of the suggestions box: the text with its telling words, a term, how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..bridge.i18n import translate
from ..maps.looks import Looks, PriorityLook
from ..maps.palette import EVIDENCE, OUTLINE
from .drawing import draw_swatch
from .inks import ink
from .metrics import em

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
SHOWN = 220
"""How many characters of a long text are shown around its telling words."""

Span = tuple[int, int]


def strength_word(strength: str) -> str:
    """How sure a suggestion is, in a word: people are never shown a percentage."""
    words = {
        "strong": translate("Enaction", "Strong"),
        "medium": translate("Enaction", "Medium"),
        "weak": translate("Enaction", "Weak"),
    }
    return words[strength]


def spoken_strength(strength: str) -> str:
    """The same for screen readers: "Strong suggestion"."""
    words = {
        "strong": translate("Enaction", "Strong suggestion: {}"),
        "medium": translate("Enaction", "Medium suggestion: {}"),
        "weak": translate("Enaction", "Weak suggestion: {}"),
    }
    return words[strength]


def term_name(looks: Looks, code: str) -> str:
    """A term as people call it: a priority by its short name, an action with its code."""
    if looks.is_priority(code):
        return looks.priority(code).short
    term = looks.terms.get(code)
    return f"{code} {term.short_label or term.label}" if term else code


def excerpt_of(text: str, spans: Sequence[Span], most: int = SHOWN) -> tuple[str, list[Span]]:
    """The part of a text around its telling words, between quotes, and where they stand in it."""
    flat = text.replace("\n", " ").replace("\t", " ")
    first = min((start for start, _ in spans), default=0)
    begin = 0
    if len(flat) > most:
        begin = max(0, min(first - 40, len(flat) - most))
        space = flat.rfind(" ", 0, begin) + 1 if begin else 0
        begin = space if begin - space < 30 else begin
    end = min(len(flat), begin + most)
    if end < len(flat) and flat.rfind(" ", begin, end) > begin:
        end = flat.rfind(" ", begin, end)
    before = "« … " if begin else "« "
    after = " … »" if end < len(flat) else " »"
    shift = len(before) - begin
    kept = [
        (start + shift, stop + shift) for start, stop in spans if begin <= start and stop <= end
    ]
    return before + flat[begin:end] + after, kept


class EvidenceText(QWidget):
    """A citizen's words with some of them marked; never interpreted as anything but text."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestionEvidence")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.text = ""
        self.spans: list[Span] = []

    def show_text(self, text: str, spans: Sequence[Span]) -> None:
        """Show the part of a text that holds the words at `spans`."""
        self.text, self.spans = excerpt_of(text, sorted(set(spans)))
        marked = ", ".join(dict.fromkeys(self.text[start:end] for start, end in self.spans))
        self.setAccessibleName(self.text)
        self.setAccessibleDescription(
            translate("Enaction", "Recognised words: {}").format(marked) if marked else ""
        )
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._laid_out(width).boundingRect().height()) + 4

    def sizeHint(self) -> QSize:
        wide = max(self.width(), round(16 * em(self.font())))
        return QSize(wide, self.heightForWidth(wide))

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        marks = []
        for start, end in self.spans:
            one = QTextLayout.FormatRange()
            one.start, one.length = start, end - start
            style = QTextCharFormat()
            style.setBackground(QColor(EVIDENCE.fill))
            style.setForeground(QColor(EVIDENCE.ink))
            style.setFontUnderline(True)
            one.format = style
            marks.append(one)
        layout.setFormats(marks)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top))
            top += line.height() * 1.08
        layout.endLayout()
        return layout

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(ink(self.palette(), ground=QPalette.ColorRole.Window))
        self._laid_out(self.width()).draw(painter, QPointF(0, 2))
        painter.end()


class TermBadge(QWidget):
    """A term in an outline: its swatch for a priority, its code and name for an action."""

    def __init__(self, looks: Looks, code: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.text = term_name(looks, code)
        self._look: Optional[PriorityLook] = (
            looks.priority(code) if looks.is_priority(code) else None
        )
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        term: Any = looks.terms.get(code)
        self.setToolTip(f"{code} {term.label}" if term and not self._look else "")

    def sizeHint(self) -> QSize:
        metrics, unit = QFontMetrics(self.font()), em(self.font())
        wide = metrics.horizontalAdvance(self.text) + unit + (1.6 * unit if self._look else 0)
        return QSize(round(wide) + 2, round(metrics.height() + 0.6 * unit))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(5 * em(self.font())), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit, palette = em(self.font()), self.palette()
        painter.setPen(QPen(QColor(OUTLINE), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        left = 0.5 * unit
        if self._look:
            draw_swatch(painter, QRectF(0.5, 0.5, 1.6 * unit, self.height() - 1.0), self._look)
            left = 2.1 * unit
        room = QRect(round(left), 0, round(self.width() - left - 0.4 * unit), self.height())
        painter.setPen(ink(palette))
        metrics = QFontMetrics(self.font())
        painter.drawText(
            room, LEFT, metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, room.width() + 2)
        )
        painter.end()
