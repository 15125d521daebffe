"""Sentences about a contribution: tooltip, accessible text, agreement, follow-up."""

from __future__ import annotations

from html import escape
from typing import Any

from ..bridge.forms import status_labels
from ..bridge.i18n import MINUS, number, signed, translate
from ..maps.looks import Looks, split_codes

FEW_VOTES = 10


def status_label(code: str | None) -> str:
    """The follow-up value as planners call it; none is "to do"."""
    return status_labels().get(code or "todo", code or "")


def agreement(votes_for: int, votes_against: int) -> str:
    """How much the voters agree, in two words."""
    total = votes_for + votes_against
    if total < FEW_VOTES:
        return translate("Enaction", "few votes")
    share = votes_for / total
    if share >= 0.8:
        return translate("Enaction", "broad agreement")
    if share >= 0.6:
        return translate("Enaction", "agreement")
    if share >= 0.4:
        return translate("Enaction", "much debated")
    return translate("Enaction", "disagreement")


def title_of(row: Any) -> str:
    """The title, or the first words of the text when there is none."""
    return row.title or row.excerpt or translate("Enaction", "(no text)")


def tooltip(row: Any) -> str:
    """Full title, votes and follow-up, as HTML whose values are escaped."""
    votes = translate("Enaction", "{votes_for} for · {votes_against} against").format(
        votes_for=number(row.votes_for), votes_against=number(row.votes_against)
    )
    title, status = escape(title_of(row)), escape(status_label(row.status))
    return f"<p><b>{title}</b></p><p>{escape(votes)} · {status}</p>"


def spoken(row: Any, looks: Looks) -> str:
    """What a screen reader says of a row."""
    parts = [
        translate("Enaction", "Number {}").format(row.number) if row.number else "",
        title_of(row),
        translate("Enaction", "score {}").format(_spoken_score(row.score)),
        translate("Enaction", "{} for").format(number(row.votes_for)),
        translate("Enaction", "{} against").format(number(row.votes_against)),
        *(
            translate("Enaction", "priority {}").format(looks.name(code))
            for code in split_codes(row.priorities)
        ),
        *(
            translate("Enaction", "action {}").format(looks.name(code))
            for code in split_codes(row.actions)
        ),
        status_label(row.status).lower(),
        sync_label(row),
    ]
    return ", ".join(part for part in parts if part)


def sync_label(row: Any) -> str:
    """What the badge of a row means; nothing when it is as on the platform."""
    if row.sync_state == "conflict":
        return translate("Enaction", "to decide")
    if row.sync_state == "pending":
        return translate("Enaction", "change waiting")
    if row.withdrawn:
        return translate("Enaction", "withdrawn by the platform, kept here")
    return ""


def _spoken_score(score: int) -> str:
    said = signed(score)
    return said.replace("+", translate("Enaction", "plus ")).replace(
        MINUS, translate("Enaction", "minus ")
    )
