"""Votes for and against: never told apart by colour only."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..bridge.i18n import number, translate
from ..maps.palette import VOTES_AGAINST, VOTES_AGAINST_GROUND, VOTES_FOR
from .contribution_text import agreement
from .inks import ink
from .metrics import em

GAP = 2
CENTER_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class VoteBar(QWidget):
    """ "58 for ▇▇▇ 3 against · broad agreement": side, hatch and words say which is which."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._for = 0
        self._against = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_votes(self, votes_for: int, votes_against: int) -> None:
        """Show other votes."""
        self._for, self._against = votes_for, votes_against
        self.setAccessibleName(
            translate("Enaction", "{votes_for} votes for, {votes_against} against, {words}").format(
                votes_for=number(votes_for),
                votes_against=number(votes_against),
                words=agreement(votes_for, votes_against),
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(20 * em(self.font())), round(1.5 * em(self.font())))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(12 * em(self.font())), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = em(self.font())
        left = self._words(painter, 0.0, number(self._for), translate("Enaction", "for"))
        after = [
            (number(self._against), translate("Enaction", "against")),
            ("", "· " + agreement(self._for, self._against)),
        ]
        right = self.width() - sum(self._width(*words) for words in after) - 0.5 * unit
        bar = QRectF(left + 0.6 * unit, self.height() / 2 - 0.3 * unit, 0, 0.6 * unit)
        bar.setRight(max(right - 0.6 * unit, bar.left()))
        if bar.width() > 2 * unit:
            self._bar(painter, bar)
        else:
            right = left + 0.5 * unit
        for words in after:
            right = self._words(painter, right, *words) + 0.5 * unit
        painter.end()

    def _bar(self, painter: QPainter, bar: QRectF) -> None:
        total = self._for + self._against
        painter.setPen(Qt.PenStyle.NoPen)
        if not total:
            painter.setBrush(self.palette().color(QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(bar, 2, 2)
            return
        split = bar.left() + bar.width() * self._for / total
        gap = GAP if self._for and self._against else 0
        if self._for:
            painter.setBrush(QColor(VOTES_FOR))
            wide = split - bar.left() - gap
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), wide, bar.height()), 2, 2)
        if self._against:
            box = QRectF(split, bar.top(), bar.right() - split, bar.height())
            painter.setBrush(QColor(VOTES_AGAINST_GROUND))
            painter.drawRoundedRect(box, 2, 2)
            painter.setBrush(QBrush(QColor(VOTES_AGAINST), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(box, 2, 2)

    def _bold(self) -> QFont:
        bold = QFont(self.font())
        bold.setBold(True)
        return bold

    def _width(self, figure: str, word: str) -> float:
        unit = em(self.font())
        wide = QFontMetrics(self._bold()).horizontalAdvance(figure) + 0.35 * unit if figure else 0
        return wide + QFontMetrics(self.font()).horizontalAdvance(word) + 0.5 * unit

    def _words(self, painter: QPainter, left: float, figure: str, word: str) -> float:
        """Write a figure in bold and its word; return where they end."""
        room = QRectF(left, 0, self.width(), self.height())
        painter.setPen(
            ink(self.palette(), QPalette.ColorRole.WindowText, QPalette.ColorRole.Window)
        )
        if figure:
            painter.setFont(self._bold())
            painter.drawText(room, CENTER_LEFT, figure)
            room.setLeft(left + QFontMetrics(self._bold()).horizontalAdvance(figure))
            room.setLeft(room.left() + 0.35 * em(self.font()))
        painter.setFont(self.font())
        painter.drawText(room, CENTER_LEFT, word)
        return float(room.left() + QFontMetrics(self.font()).horizontalAdvance(word))
