"""An answer of the Analysis dock as the chosen tab reads it: heading, bars, rows of the table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from ..bridge.i18n import amount, signed, translate
from ..core.analysis import PRIORITY
from ..maps.looks import Looks
from .analysis_question import Answer
from .analysis_table import Cell, Line
from .analysis_words import Words, agreement, cells, dimension_name, headers, why
from .bar_chart import BAR, Bar

VOLUMES, AGREEMENT, EVOLUTION = range(3)


@dataclass(frozen=True)
class Reading:
    """One answer under one tab; chart and table say the same figures.

    `moments` is what the two moments of an evolution are called.
    """

    answer: Answer
    looks: Looks
    tab: int
    moments: list[str]

    @property
    def words(self) -> Words:
        """How the rows are named."""
        return Words(self.looks, self.answer.question.dimension)

    def heading(self) -> str:
        """What the chart shows, in words."""
        name = dimension_name(self.answer.question.dimension).lower()
        return {
            VOLUMES: translate("Enaction", "Contributions by {}"),
            AGREEMENT: translate("Enaction", "Votes for and against by {}"),
            EVOLUTION: translate("Enaction", "Evolution of contributions by {}"),
        }[self.tab].format(name)

    def bars(self) -> list[Bar]:
        """The bars of the chosen tab, all of them."""
        found, tab = self.answer, self.tab
        words, limits = self.words, found.table.thresholds
        if tab == EVOLUTION and found.changes is not None:
            return [
                Bar(one.key, words.row(one.key, one.label), _gain(one))
                for one in found.changes
                if _gain(one) > 0
            ]
        bars = []
        for row in found.table.rows:
            if not row.figures.contributions:
                continue  # the table has them
            name, tip = words.row(row.key, row.label), why(row, limits)
            if tab == VOLUMES:
                colour = self._colour(row.key)
                bars.append(Bar(row.key, name, row.figures.contributions, colour=colour, tip=tip))
            elif row.hidden:
                bars.append(Bar(row.key, name, None, text=agreement(row, limits), tip=tip))
            else:
                bars.append(Bar(row.key, name, row.votes_for, row.votes_against, tip=tip))
        return bars

    def _colour(self, key: str) -> str:
        if self.answer.question.dimension == PRIORITY and key:
            return str(self.looks.priority(key).swatch.fill)
        return BAR

    def lines(self) -> tuple[list[str], list[Line]]:
        """The heads and rows of the table of the chosen tab."""
        found = self.answer
        words, table = self.words, found.table
        first = dimension_name(found.question.dimension)
        if self.tab == EVOLUTION and found.changes is not None:
            return self._change_lines(first, words, found)
        if found.cross is not None:
            return self._cross_lines(first, words, found)
        people = any(row.population for row in table.rows)
        lines = []
        for row in table.rows:
            texts = cells(row, people, table.thresholds)
            rate = [row.per_thousand] if people else []
            figures = row.figures
            orders = [figures.contributions, figures.authors, row.votes, *rate, row.agreement]
            lines.append(
                Line(
                    row.key,
                    words.row(row.key, row.label),
                    [Cell(text, _order(value)) for text, value in zip(texts, orders)],
                    why(row, table.thresholds),
                )
            )
        return headers(first, people), lines

    def _cross_lines(self, first: str, words: Words, found: Answer) -> tuple[list[str], list[Line]]:
        crossed = found.cross
        if crossed is None or found.question.across is None:
            return [], []
        beside = Words(words.looks, found.question.across)
        keys = [(row.key, beside.row(row.key, row.label)) for row in crossed.columns.rows]
        lines = []
        for row in crossed.rows.rows:
            values = [crossed.cells.get((row.key, key)) for key, _ in keys]
            counts = [row.figures.contributions]
            counts += [cell.figures.contributions if cell else 0.0 for cell in values]
            shown = [Cell(amount(count), count) for count in counts]
            lines.append(Line(row.key, words.row(row.key, row.label), shown))
        return [first, translate("Enaction", "Contrib."), *(name for _, name in keys)], lines

    def _change_lines(
        self, first: str, words: Words, found: Answer
    ) -> tuple[list[str], list[Line]]:
        lines = []
        for one in found.changes or ():
            before = one.before.figures.contributions if one.before else 0.0
            after = one.after.figures.contributions if one.after else 0.0
            gain = after - before
            said = signed(round(gain)) if gain == round(gain) else amount(gain)
            shown = [Cell(amount(before), before), Cell(amount(after), after), Cell(said, gain)]
            lines.append(Line(one.key, words.row(one.key, one.label), shown))
        return [first, *self.moments, translate("Enaction", "Difference")], lines


def _gain(change: Any) -> float:
    before = change.before.figures.contributions if change.before else 0.0
    after = change.after.figures.contributions if change.after else 0.0
    return float(after - before)


def _order(value: Optional[float]) -> float:
    return -1.0 if value is None else float(value)
