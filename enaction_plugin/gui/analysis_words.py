"""The figures of the Analysis dock in words: names of rows, cells, notices, reading notes."""

from __future__ import annotations

from typing import NamedTuple, Optional

from qgis.PyQt.QtCore import QLocale

from ..bridge.i18n import amount, number, percent, translate
from ..core.analysis import About, Dimension, Hidden, Notice, Row, Table, Thresholds
from ..maps.looks import Looks
from .contribution_text import status_label

DASH = "—"
WARNING = "⚠"


class Words(NamedTuple):
    """What is needed to name the rows of a dimension."""

    looks: Looks
    dimension: Dimension

    def row(self, key: str, label: str) -> str:
        """What a person calls a row."""
        name = self.dimension.name
        if not key:
            return self.nothing()
        if name in ("priority", "action", "axis"):
            return self.looks.name(key)
        if name == "status":
            return status_label(key)
        if name == "month":
            return month(key)
        return label or key

    def nothing(self) -> str:
        """The row of what has no value in this dimension."""
        return {
            "priority": translate("Enaction", "to link"),
            "axis": translate("Enaction", "without axis"),
            "action": translate("Enaction", "orphans"),
            "category": translate("Enaction", "(none)"),
            "month": translate("Enaction", "undated"),
            "status": status_label("todo"),
        }.get(self.dimension.name, translate("Enaction", "elsewhere or without position"))


def dimension_name(dimension: Dimension, several: bool = False) -> str:
    """What the combo calls a dimension; `several` vintages of a kind are told apart."""
    if dimension.name == "districts":
        kind = _district_kind(dimension.kind)
        if dimension.kind == "commune" and not several:
            return kind
        return f"{kind} {dimension.vintage}".strip()
    return {
        "priority": translate("Enaction", "Priority"),
        "axis": translate("Enaction", "Axis"),
        "action": translate("Enaction", "Action"),
        "category": translate("Enaction", "Category"),
        "month": translate("Enaction", "Month"),
        "status": translate("Enaction", "Follow-up"),
    }[dimension.name]


def _district_kind(kind: str) -> str:
    return {
        "commune": translate("Enaction", "Commune"),
        "npnru": translate("Enaction", "District (NPNRU)"),
        "qpv": translate("Enaction", "District (QPV)"),
    }.get(kind, translate("Enaction", "Area"))


def month(key: str) -> str:
    """ "mars 2018" for "2018-03"."""
    year, _, place = key.partition("-")
    if not place.isdigit() or not 1 <= int(place) <= 12:
        return key
    name = QLocale().standaloneMonthName(int(place), QLocale.FormatType.LongFormat)
    return f"{name} {year}"


def headers(first: str, people: bool) -> list[str]:
    """The heads of the table; the rate only where inhabitants are known."""
    rate = [translate("Enaction", "Per 1,000")] if people else []
    return [
        first,
        translate("Enaction", "Contrib."),
        translate("Enaction", "Authors"),
        translate("Enaction", "Votes"),
        *rate,
        translate("Enaction", "Agreement"),
    ]


def cells(row: Row, people: bool, thresholds: Thresholds) -> list[str]:
    """The cells of a row after its name, as the table shows them."""
    rate = []
    if people:
        said = DASH if row.per_thousand is None else rate_text(row.per_thousand)
        flagged = row.per_thousand is not None and (row.dominated or row.over_represented)
        rate = [f"{WARNING} {said}" if flagged else said]
    return [
        amount(row.figures.contributions),
        number(row.figures.authors),
        DASH if row.votes is None else amount(row.votes),
        *rate,
        agreement(row, thresholds),
    ]


def rate_text(rate: float) -> str:
    """A rate with its decimal, so that rates stand under each other."""
    return QLocale().toString(rate, "f", 1)


def agreement(row: Row, thresholds: Thresholds) -> str:
    """The share of the votes that are for; or why it is not said."""
    if row.hidden is Hidden.FEW:
        return translate("Enaction", "n < {}").format(thresholds.authors)
    if row.hidden:
        return translate("Enaction", "hidden")
    return DASH if row.agreement is None else percent(row.agreement)


def why(row: Row, thresholds: Thresholds) -> str:
    """The reasons behind what a row flags or does not say; empty when there is none."""
    told = []
    if row.hidden is Hidden.FEW:
        told.append(
            translate(
                "Enaction", "Fewer than {} authors: votes and rates would tell what they think."
            ).format(thresholds.authors)
        )
    elif row.hidden:
        told.append(
            translate("Enaction", "Hidden too: with it, those with too few authors could be found.")
        )
    elif row.agreement_interval is not None:
        interval = row.agreement_interval
        told.append(
            translate(
                "Enaction",
                "{share} of {votes} votes are for; between {low} and {high} with 95% confidence.",
            ).format(
                share=percent(interval.value),
                votes=amount(row.figures.votes_for + row.figures.votes_against),
                low=percent(interval.low),
                high=percent(interval.high),
            )
        )
    if row.dominated:
        told.append(
            translate("Enaction", "One author made {part} of the {whole} contributions.").format(
                part=amount(row.figures.loudest), whole=amount(row.figures.contributions)
            )
        )
    if row.over_represented and row.expected is not None:
        told.append(
            translate(
                "Enaction", "{times} times as many contributions as its inhabitants let expect."
            ).format(times=amount(row.expected.value))
        )
    return "\n".join(told)


def notice(told: Notice, words: Words) -> str:
    """One notice as a sentence."""
    values = {"part": amount(told.part), "whole": amount(told.whole)}
    if told.about is About.DOMINATED:
        if not told.key:
            return translate(
                "Enaction", "One author made {part} of the {whole} contributions."
            ).format(**values)
        return translate(
            "Enaction", "{name}: one author made {part} of the {whole} contributions."
        ).format(name=words.row(told.key, told.label), **values)
    if told.about is About.BOUNDARY:
        return translate(
            "Enaction", "{name}: {part} of the {whole} contributions are on the boundary."
        ).format(name=words.row(told.key, told.label), **values)
    return {
        About.UNPLACED: translate(
            "Enaction", "{part} of the {whole} contributions have no position."
        ),
        About.SEVERAL: translate(
            "Enaction", "Outlines overlap: the rows add up to {part}, for {whole} contributions."
        ),
        About.UNSIGNED: translate(
            "Enaction", "The author of {part} of the {whole} contributions is not known."
        ),
    }[told.about].format(**values)


def reading_notes(table: Table, dimension: Dimension) -> list[str]:
    """How to read the figures, for the foot of the dock and of every export."""
    thresholds = table.thresholds
    told = []
    years = sorted({row.population_year for row in table.rows if row.population_year})
    if any(row.population for row in table.rows):
        year = f" {', '.join(years)}" if years else ""
        told.append(
            translate(
                "Enaction", "Per 1,000: contributions per 1,000 inhabitants (population{year})."
            ).format(year=year)
        )
    told.append(
        translate("Enaction", "No votes and no rate under {} authors.").format(thresholds.authors)
    )
    told.append(
        translate("Enaction", "Agreement: share of votes for, from {} votes.").format(
            thresholds.votes
        )
    )
    if not table.exclusive:
        told.append(
            translate("Enaction", "A contribution may be in several rows: they do not add up.")
        )
    if dimension.name == "districts":
        told.append(
            translate("Enaction", "Outlines: {kind}, vintage {vintage}.").format(
                kind=_district_kind(dimension.kind),
                vintage=dimension.vintage or translate("Enaction", "unknown"),
            )
        )
    return told


def whole_rate(table: Table) -> Optional[float]:
    """Contributions of the scope per 1,000 inhabitants of all districts, where all are known."""
    inhabitants = table.inhabitants
    if not inhabitants or table.whole.hidden:
        return None
    placed = sum(row.figures.contributions for row in table.rows if row.key)
    return 1000 * min(placed, table.whole.figures.contributions) / inhabitants
