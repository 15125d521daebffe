"""Figures that never travel alone, and the rules under which they may be shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple, Optional

from .methods import Interval, expected_ratio, wilson
from .thresholds import Thresholds


class Figures(NamedTuple):
    """What a set of contributions weighs.

    A line or an area that is only partly in a district counts there by its share, so
    contributions and votes may be fractions. `authors` are the distinct known ones;
    `unsigned` the contributions whose author is not known.
    """

    contributions: float = 0.0
    authors: int = 0
    unsigned: int = 0
    votes_for: float = 0.0
    votes_against: float = 0.0
    ratings: float = 0.0
    loudest: float = 0.0  # contributions of the author who made most
    boundary: int = 0  # contributions on the boundary of their district

    @property
    def votes(self) -> float:
        """Votes for and against, and ratings where the platform counts those."""
        return self.votes_for + self.votes_against + self.ratings

    @property
    def voices(self) -> int:
        """How many people may speak here at most: an unsigned contribution is one."""
        return self.authors + self.unsigned

    @property
    def loudest_share(self) -> float:
        """The part of the contributions made by the author who made most."""
        return self.loudest / self.contributions if self.contributions else 0.0


class Hidden(str, Enum):
    """Why votes and rates of a row are not shown."""

    NO = ""
    FEW = "few"  # too few authors
    DEDUCIBLE = "deducible"  # else a row hidden as FEW could be computed from the rest


@dataclass(frozen=True)
class Row:
    """One value of a dimension. `key` is a term's code, a category, a month (2018-03), a
    district's fid, or "" for the contributions that have none.

    The properties honour the thresholds: None is "not to be said". `figures` does not.
    """

    key: str
    label: str
    figures: Figures
    hidden: Hidden = Hidden.NO
    population: Optional[int] = None
    population_year: str = ""
    expected: Optional[Interval] = None  # times what its inhabitants would let expect
    thresholds: Thresholds = field(default=Thresholds(), repr=False)

    @property
    def votes(self) -> Optional[float]:
        """The votes, unless hidden."""
        return None if self.hidden else self.figures.votes

    @property
    def votes_for(self) -> Optional[float]:
        """The votes for, unless hidden."""
        return None if self.hidden else self.figures.votes_for

    @property
    def votes_against(self) -> Optional[float]:
        """The votes against, unless hidden."""
        return None if self.hidden else self.figures.votes_against

    @property
    def agreement(self) -> Optional[float]:
        """The part of the votes that are for; from enough votes only."""
        interval = self.agreement_interval
        return None if interval is None else interval.value

    @property
    def agreement_interval(self) -> Optional[Interval]:
        """The agreement and its 95 % interval (Wilson)."""
        cast = self.figures.votes_for + self.figures.votes_against
        if self.hidden or cast < self.thresholds.votes:
            return None
        return wilson(self.figures.votes_for, cast)

    @property
    def per_thousand(self) -> Optional[float]:
        """Contributions per 1,000 inhabitants, where the population is known."""
        if self.hidden or not self.population:
            return None
        return 1000.0 * self.figures.contributions / self.population

    @property
    def dominated(self) -> bool:
        """Whether one author made so much of it that it must be told."""
        return (
            self.figures.contributions >= self.thresholds.authors
            and self.figures.loudest_share >= self.thresholds.loudest
        )

    @property
    def over_represented(self) -> bool:
        """Whether it speaks significantly more than its inhabitants would let expect."""
        return (
            not self.hidden
            and self.expected is not None
            and self.expected.low > 1
            and self.expected.value >= self.thresholds.ratio
        )


@dataclass(frozen=True)
class Table:
    """Rows of one dimension over one scope, the weightiest first.

    `whole` weighs the scope itself, each contribution and each author once: it is not
    the sum of the rows where a contribution may be in several (`exclusive` is False).
    """

    rows: tuple[Row, ...]
    whole: Row
    exclusive: bool
    unplaced: int = 0  # contributions of the scope without a position
    thresholds: Thresholds = field(default_factory=Thresholds)

    @property
    def inhabitants(self) -> Optional[int]:
        """The people of all districts, when all of them are known; None otherwise."""
        known = [row.population for row in self.rows if row.key]
        return sum(filter(None, known)) if known and all(known) else None

    def row(self, key: str) -> Optional[Row]:
        """The row of a key."""
        return next((row for row in self.rows if row.key == key), None)


def honest(rows: list[Row], whole: Row, thresholds: Thresholds) -> tuple[list[Row], Row]:
    """The rows with those hidden that must be, and their ratio to what is expected.

    Beside the rows with too few authors, the smallest others are hidden until nothing
    can be told by subtracting from the total: at least two rows, and together as many
    authors as a single row needs (secondary suppression; Willenborg and de Waal 2001,
    Elements of Statistical Disclosure Control, chapter 4). If all are hidden, so is
    the total.
    """
    from dataclasses import replace

    few = {
        row.key for row in rows if row.figures.contributions and _too_few(row.figures, thresholds)
    }
    hidden = dict.fromkeys(few, Hidden.FEW)
    others = sorted(
        (row for row in rows if row.key not in few and row.figures.contributions),
        key=lambda row: (row.figures.voices, row.figures.votes, row.key),
    )
    by_key = {row.key: row for row in rows}
    while hidden and others:
        together = sum(by_key[key].figures.voices for key in hidden)
        if len(hidden) > 1 and together >= thresholds.authors:
            break
        hidden[others.pop(0).key] = Hidden.DEDUCIBLE
    if _too_few(whole.figures, thresholds) and whole.figures.contributions:
        whole = replace(whole, hidden=Hidden.FEW)
    elif hidden and not others and len(hidden) == 1:
        whole = replace(whole, hidden=Hidden.DEDUCIBLE)
    shown = [replace(row, hidden=hidden.get(row.key, Hidden.NO)) for row in rows]
    return _expectations(shown), whole


def _too_few(figures: Figures, thresholds: Thresholds) -> bool:
    return figures.voices < thresholds.authors


def _expectations(rows: list[Row]) -> list[Row]:
    """Each district's contributions against its share of the inhabitants of all of them."""
    from dataclasses import replace

    known = [row for row in rows if row.population]
    inhabitants = sum(row.population or 0 for row in known)
    contributions = sum(row.figures.contributions for row in known)
    if not contributions or len(known) < 2:
        return rows
    return [
        replace(
            row,
            expected=expected_ratio(
                row.figures.contributions, contributions * row.population / inhabitants
            ),
        )
        if row.population
        else row
        for row in rows
    ]
