"""The charts of a dossier as SVG drawings, of the same figures as its table.

Bars start at zero and share one scale; votes against lie to the left, hatched, votes
for to the right (no colour stands alone). Lengths are millimetres.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Callable, Optional

ROW = 8.0  # at most; many rows share the height there is
LEAST = 3.4  # at least: below, letters cannot be read
TITLE = 9.0
KEY = 6.0
LETTER = 3.0  # height of the letters
PER_LETTER = 0.58 * LETTER  # wider than the mean letter of any usual face


@dataclass(frozen=True)
class Bar:
    """One row: its name with digit and colours, contributions inside and near, votes."""

    name: str
    fill: str
    inside: int
    near: int
    votes_for: Optional[int]
    votes_against: Optional[int]


@dataclass(frozen=True)
class Words:
    """The words of the charts, in the reader's language."""

    volumes: str
    inside: str
    near: str
    votes: str
    votes_for: str
    votes_against: str
    hidden: str
    none: str  # instead of the votes where the platform takes none
    more: str  # with a place for their number


def chart(
    bars: Sequence[Bar],
    words: Words,
    number: Callable[[int], str],
    width: float,
    height: float,
    family: str,
    colours: tuple[str, str],
    voted: bool = True,
) -> str:
    """Both charts in a drawing of `width` × `height` mm; rows it has no room for are counted.

    `colours` are those of votes for and votes against; without `voted` there are none to draw.
    """
    room = height / 2 - TITLE - KEY
    fitting = len(bars) if LEAST * len(bars) <= room else max(0, int(room / LEAST) - 1)
    row = min(ROW, room / max(1, fitting + (fitting < len(bars))))
    drawing = _Drawing(width, family, number, colours, row)
    for draw in (drawing.volumes, drawing.votes if voted else drawing.no_votes):
        draw(bars[:fitting], words)
        if fitting < len(bars) and draw != drawing.no_votes:
            drawing.more(words.more.format(number(len(bars) - fitting)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}mm" height="{height:g}mm" '
        f'viewBox="0 0 {width:g} {height:g}">{"".join(drawing.parts)}</svg>'
    )


class _Drawing:
    def __init__(
        self,
        width: float,
        family: str,
        number: Callable[[int], str],
        colours: tuple[str, str],
        row: float,
    ) -> None:
        self.width = width
        self.family = escape(family, quote=True)
        self.number = number
        self.colours = colours
        self.parts: list[str] = []
        self.y = 0.0
        self.row = row
        self.bar = min(4.2, 0.62 * row)
        self.size = min(LETTER, 0.8 * row)
        self.label = min(0.42 * width, 62.0)

    def volumes(self, bars: Sequence[Bar], words: Words) -> None:
        """Contributions inside, then near, end to end."""
        self._title(words.volumes)
        self._key(0, "#3A3A3A", words.inside)
        self._key(0.4 * self.width, "#FFFFFF", words.near)
        self.y += KEY
        room = self.width - self.label - 22
        most = max((bar.inside + bar.near for bar in bars), default=0) or 1
        for bar in bars:
            self._name(bar.name)
            inside, near = (room * value / most for value in (bar.inside, bar.near))
            self._rect(self.label, inside, bar.fill, bar.fill)
            self._rect(self.label + inside, near, "#FFFFFF", bar.fill)
            told = f"{self.number(bar.inside)} + {self.number(bar.near)}"
            self._text(self.label + inside + near + 1.5, self.y + self.bar, told)
            self.y += self.row

    def votes(self, bars: Sequence[Bar], words: Words) -> None:
        """Votes against to the left, for to the right, of one line."""
        self._title(words.votes)
        self._hatched(0, 5, LETTER)
        self._text(6.5, self.y + 0.9 * LETTER, words.votes_against, size=LETTER)
        self._key(0.4 * self.width, self.colours[0], words.votes_for)
        self.y += KEY
        room = self.width - self.label - 36
        told = [bar for bar in bars if bar.votes_for is not None]
        against = max((bar.votes_against or 0 for bar in told), default=0)
        for_ = max((bar.votes_for or 0 for bar in told), default=0)
        scale = room / ((against + for_) or 1)
        zero = self.label + 16 + against * scale
        for bar in bars:
            self._name(bar.name)
            if bar.votes_for is None or bar.votes_against is None:
                self._text(zero + 1.5, self.y + self.bar, words.hidden)
            else:
                left, right = bar.votes_against * scale, bar.votes_for * scale
                self._hatched(zero - left - 0.4, left, self.bar)
                self._rect(zero + 0.4, right, self.colours[0], self.colours[0])
                against_x = zero - left - 1.5
                self._text(against_x, self.y + self.bar, self.number(bar.votes_against), "end")
                self._text(zero + right + 1.5, self.y + self.bar, self.number(bar.votes_for))
            self.y += self.row

    def no_votes(self, _: Sequence[Bar], words: Words) -> None:
        """Say that there are none."""
        self._title(words.votes)
        self._text(0, self.y + LETTER, words.none)

    def more(self, text: str) -> None:
        """How many rows there was no room for."""
        self._text(0, self.y + self.bar, text)
        self.y += self.row

    def _title(self, text: str) -> None:
        self._text(0, self.y + 5, text, weight="bold", size=1.2 * LETTER)
        self.y += TITLE

    def _key(self, x: float, fill: str, text: str) -> None:
        self.parts.append(
            f'<rect x="{x:.2f}" y="{self.y:.2f}" width="5" height="{LETTER:g}" fill="{fill}" '
            'stroke="#3A3A3A" stroke-width="0.25"/>'
        )
        self._text(x + 6.5, self.y + LETTER * 0.9, text, size=LETTER)

    def _name(self, text: str) -> None:
        letters = int((self.label - 2) / PER_LETTER)
        shown = text if len(text) <= letters else text[: letters - 1].rstrip() + "…"
        self._text(0, self.y + self.bar - 0.6, shown)

    def _rect(self, x: float, width: float, fill: str, stroke: str) -> None:
        if width > 0:
            self.parts.append(
                f'<rect x="{x:.2f}" y="{self.y:.2f}" width="{width:.2f}" height="{self.bar:g}" '
                f'fill="{fill}" stroke="{stroke}" stroke-width="0.25"/>'
            )

    def _hatched(self, x: float, width: float, height: float) -> None:
        """Slanted lines, drawn one by one: Qt's SVG has no patterns."""
        if width <= 0:
            return
        colour = self.colours[1]
        self.parts.append(
            f'<rect x="{x:.2f}" y="{self.y:.2f}" width="{width:.2f}" height="{height:g}" '
            f'fill="#F3E7D8" stroke="{colour}" stroke-width="0.25"/>'
        )
        step, at = 1.2, -height
        while at < width:
            x1, x2 = max(at, 0.0), min(at + height, width)
            y1, y2 = height - (x1 - at), height - (x2 - at)
            self.parts.append(
                f'<line x1="{x + x1:.2f}" y1="{self.y + y1:.2f}" x2="{x + x2:.2f}" '
                f'y2="{self.y + y2:.2f}" stroke="{colour}" stroke-width="0.3"/>'
            )
            at += step

    def _text(
        self,
        x: float,
        y: float,
        text: str,
        anchor: str = "start",
        weight: str = "normal",
        size: float = 0.0,
    ) -> None:
        self.parts.append(
            f'<text x="{x:.2f}" y="{y:.2f}" font-family="{self.family}" '
            f'font-size="{size or self.size:g}" '
            f'font-weight="{weight}" text-anchor="{anchor}" fill="#1F1F1F">{escape(text)}</text>'
        )
