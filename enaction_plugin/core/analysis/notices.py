"""What must be told beside the figures: who dominates, what has no place, what is on a line."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from .figures import Row, Table

MOST = 3


class About(str, Enum):
    """What a notice is about, the most serious first."""

    DOMINATED = "dominated"  # one author made `part` of `whole` contributions
    UNPLACED = "unplaced"  # `part` of `whole` contributions have no position
    BOUNDARY = "boundary"  # `part` of `whole` contributions are on the boundary
    SEVERAL = "several"  # districts overlap: the rows add up to `part`, not to `whole`
    UNSIGNED = "unsigned"  # of `part` of `whole` contributions the author is not known


class Notice(NamedTuple):
    """One thing to tell; `key` and `label` are those of its row, "" for the whole scope."""

    about: About
    key: str
    label: str
    part: float
    whole: float


def told(table: Table, most: int = MOST) -> list[Notice]:
    """What must be told of a table, the most serious first."""
    found = [notice for row in (table.whole, *table.rows) for notice in _of_row(row, table)]
    found += _of_scope(table)
    order = list(About)
    found.sort(key=lambda one: (order.index(one.about), -one.part))
    return found[:most]


def _of_row(row: Row, table: Table) -> list[Notice]:
    figures = row.figures
    if not figures.contributions:
        return []
    found = []
    if row.dominated:
        found.append(
            Notice(About.DOMINATED, row.key, row.label, figures.loudest, figures.contributions)
        )
    if row.key and figures.boundary >= table.thresholds.boundary * figures.contributions:
        found.append(
            Notice(About.BOUNDARY, row.key, row.label, figures.boundary, figures.contributions)
        )
    return found


def _of_scope(table: Table) -> list[Notice]:
    whole = table.whole.figures
    found = []
    if whole.contributions and table.unplaced >= table.thresholds.unplaced * whole.contributions:
        found.append(Notice(About.UNPLACED, "", "", table.unplaced, whole.contributions))
    together = sum(row.figures.contributions for row in table.rows)
    if table.exclusive and together > whole.contributions + 0.5:
        found.append(Notice(About.SEVERAL, "", "", together, whole.contributions))
    if whole.unsigned:
        found.append(Notice(About.UNSIGNED, "", "", whole.unsigned, whole.contributions))
    return found
