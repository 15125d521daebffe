"""The figures of a dossier, under the rules of `core.analysis.figures`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Optional

from ..analysis.figures import Figures as Weight
from ..analysis.figures import Hidden, Row, honest
from ..analysis.thresholds import Thresholds
from ..workspace.publishing import Sum


@dataclass(frozen=True)
class Figures:
    """One row: contributions inside, near and elsewhere; votes and agreement inside.

    `votes_for` and `votes_against` are None where they must not be told. `agreement` is
    the share of votes for (0 to 1), None where votes are hidden or too few.
    """

    code: str
    inside: int
    near: int
    elsewhere: int
    votes_for: Optional[int]
    votes_against: Optional[int]
    agreement: Optional[float] = None
    too_few: bool = False

    @property
    def votes(self) -> Optional[int]:
        """Votes for and against together."""
        if self.votes_for is None or self.votes_against is None:
            return None
        return self.votes_for + self.votes_against


class Places(NamedTuple):
    """What each code weighs inside a district, near it, and everywhere."""

    inside: Mapping[str, Sum]
    near: Mapping[str, Sum]
    whole: Mapping[str, Sum]


def rows(
    codes: Sequence[str], places: Places, inside: Sum, thresholds: Thresholds, adding_up: bool
) -> tuple[list[Figures], Optional[int]]:
    """A row for each code, in that order, and the votes of all of them that may be told.

    With `adding_up` (each contribution in one row) a hidden row is not left to be
    subtracted from the total.
    """
    weighed = [_row(code, places.inside.get(code, Sum()), thresholds) for code in codes]
    shown, whole = honest(weighed, _row("", inside, thresholds), thresholds)
    if not adding_up:
        shown = [row if row.hidden is Hidden.FEW else before for row, before in zip(shown, weighed)]
    found = [_figures(row, places) for row in shown]
    return found, None if whole.votes is None else inside.votes


def too_few(inside: Sum, thresholds: Thresholds) -> bool:
    """Whether too few people spoke for any figure to be published."""
    return inside.voices < thresholds.authors


def _row(code: str, weight: Sum, thresholds: Thresholds) -> Row:
    figures = Weight(
        weight.contributions,
        weight.authors,
        weight.unsigned,
        weight.votes_for,
        weight.votes_against,
    )
    return Row(code, code, figures, thresholds=thresholds)


def _figures(row: Row, places: Places) -> Figures:
    here, close, whole = (by_code.get(row.key, Sum()) for by_code in places)
    return Figures(
        row.key,
        here.contributions,
        close.contributions,
        whole.contributions - here.contributions - close.contributions,
        None if row.hidden else here.votes_for,
        None if row.hidden else here.votes_against,
        row.agreement,
        row.hidden is Hidden.FEW,
    )
