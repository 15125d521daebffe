"""How one contribution is drawn in a list."""

from __future__ import annotations

from math import sqrt
from typing import Any, Optional

from qgis.PyQt.QtCore import QModelIndex, QObject, QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..bridge.i18n import signed
from ..maps.looks import Looks, split_codes
from ..maps.palette import LINK, SECONDARY, SELECTED, WARNING
from .categories import category_icon
from .contribution_text import title_of
from .contributions_model import ContributionsModel
from .drawing import draw_bubble, draw_outline_chip, draw_swatch, wrap
from .icons import pixmap
from .metrics import em, scaled

TEXT_LINES = 3
TITLE_LINES = 2
ACTIONS_SHOWN = 2
BADGES = {"conflict": ("warning", WARNING), "pending": ("waiting", SECONDARY)}
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ContributionDelegate(QStyledItemDelegate):
    """Bubble, title, excerpt, category and place, chips; every row is as high as the others."""

    def __init__(self, looks: Optional[Looks] = None, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.looks = looks
        self.highest_score = 1

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        line = QFontMetrics(option.font).lineSpacing()
        return QSize(round(16 * em(option.font)), (TEXT_LINES + 1) * line + round(em(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        painter.save()
        painter.setFont(option.font)
        row = index.data(ContributionsModel.RowRole)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, option, selected)
        if row is None or self.looks is None:
            self._placeholder(painter, option)
        else:
            _RowPainter(painter, option, row, self.looks, selected).paint(self.highest_score)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Text), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, selected: bool) -> None:
        box = option.rect
        painter.fillRect(
            box, QColor(SELECTED) if selected else option.palette.color(QPalette.ColorRole.Base)
        )
        if selected:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(LINK))
        painter.setPen(option.palette.color(QPalette.ColorRole.Midlight))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _placeholder(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        unit, box = em(option.font), option.rect
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.Midlight))
        painter.drawEllipse(QPointF(box.left() + 2.1 * unit, box.top() + 1.9 * unit), unit, unit)
        left = box.left() + 4.1 * unit
        room = box.width() - 5 * unit
        for at, share in ((1.0, 0.7), (2.3, 0.85), (3.6, 0.4)):
            bar = QRectF(left, box.top() + at * unit, room * share, 0.7 * unit)
            painter.drawRoundedRect(bar, 3, 3)


class _RowPainter:
    """One row, one paint."""

    def __init__(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: Any,
        looks: Looks,
        selected: bool,
    ) -> None:
        self._painter = painter
        self._row = row
        self._looks = looks
        self._font = option.font
        self._unit = em(option.font)
        self._line = QFontMetrics(option.font).lineSpacing()
        self._box = option.rect
        self._dark = option.palette.color(QPalette.ColorRole.Base).lightness() < 128
        pale_ground = selected or not self._dark
        text = option.palette.color(QPalette.ColorRole.Text)
        self._ink = QColor("#1F1F1F") if selected and self._dark else text
        self._secondary = QColor(SECONDARY) if pale_ground else text
        self._surface = QColor("#FFFFFF") if pale_ground else QColor("#3A3A3A")

    def paint(self, highest_score: int) -> None:
        top = round(self._box.top() + 0.4 * self._unit)
        left = round(self._box.left() + 4.1 * self._unit)
        right = round(self._box.right() - 0.6 * self._unit)
        self._bubble(highest_score)
        badge = self._badge(right, top)
        self._texts(left, top, right - badge, right)
        self._last_line(left, top + TEXT_LINES * self._line, right)

    def _bubble(self, highest_score: int) -> None:
        score = self._row.score
        diameter = (1.6 + 1.1 * sqrt(max(score, 0) / max(highest_score, 1))) * self._unit
        centre = QPointF(
            self._box.left() + 2.1 * self._unit, self._box.top() + 0.4 * self._unit + self._line
        )
        text = signed(score)
        self._painter.setFont(scaled(self._font, 0.9, bold=True))
        wide = QFontMetrics(self._painter.font()).horizontalAdvance(text) + 0.4 * self._unit
        colours = self._looks.priority(self._row.main_priority).swatch
        draw_bubble(self._painter, centre, max(diameter, wide), text, colours, score <= 0)

    def _badge(self, right: int, top: int) -> int:
        name, colour = BADGES.get(self._row.sync_state or "", ("", ""))
        if not name and self._row.withdrawn:
            name, colour = "trash", SECONDARY
        if not name:
            return 0
        size = round(1.1 * self._unit)
        image = pixmap(name, size, self._painter.device().devicePixelRatioF(), colour)
        self._painter.drawPixmap(QPointF(right - size, top), image)
        return size + round(0.4 * self._unit)

    def _texts(self, left: int, top: int, title_right: int, right: int) -> None:
        bold = QFont(self._font)
        bold.setBold(True)
        title = wrap(title_of(self._row), bold.toString(), title_right - left, TITLE_LINES)
        rest = TEXT_LINES - len(title)
        excerpt = self._row.excerpt if self._row.title else ""
        body = wrap(excerpt, self._font.toString(), right - left, rest)
        self._painter.setFont(bold)
        self._painter.setPen(self._ink)
        for line in title:
            self._text(left, top, title_right, line)
            top += self._line
        self._painter.setFont(self._font)
        self._painter.setPen(self._secondary)
        for line in body:
            self._text(left, top, right, line)
            top += self._line

    def _text(self, left: int, top: int, right: int, text: str) -> None:
        self._painter.drawText(QRect(left, top, right - left, self._line), LEFT, text)

    def _last_line(self, left: int, top: int, right: int) -> None:
        small = scaled(self._font, 0.9)
        self._painter.setFont(small)
        metrics = QFontMetrics(small)
        edge = self._chips(right, top, metrics)
        place = " · ".join(part for part in (self._row.category, self._row.commune) if part)
        if self._row.category:
            size = round(self._unit)
            image = pixmap(
                category_icon(self._row.category),
                size,
                self._painter.device().devicePixelRatioF(),
                self._secondary.name(),
            )
            self._painter.drawPixmap(QPointF(left, top + (self._line - size) / 2), image)
            left += round(1.4 * self._unit)
        self._painter.setPen(self._secondary)
        room = edge - left - round(0.4 * self._unit)
        self._text(
            left, top, left + room, metrics.elidedText(place, Qt.TextElideMode.ElideRight, room)
        )

    def _chips(self, right: int, top: int, metrics: QFontMetrics) -> int:
        """Draw the chips from the right; return where the first one starts."""
        actions = split_codes(self._row.actions)
        shown = actions[:ACTIONS_SHOWN]
        if len(actions) > ACTIONS_SHOWN:
            shown.append(f"+{len(actions) - ACTIONS_SHOWN}")
        edge, high = float(right), self._line - 2.0
        for text in reversed(shown):
            wide = metrics.horizontalAdvance(text) + 0.7 * self._unit
            edge -= wide
            box = QRectF(edge, top + 1, wide, high)
            draw_outline_chip(self._painter, box, text, self._secondary, self._surface)
            edge -= 0.25 * self._unit
        for code in reversed(split_codes(self._row.priorities)):
            wide = high * 1.05
            edge -= wide
            look = self._looks.priority(code)
            draw_swatch(self._painter, QRectF(edge, top + 1, wide, high), look, self._dark)
            edge -= 0.25 * self._unit
        return round(edge)
