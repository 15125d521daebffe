"""Questions in words: values, who and when, differences; nothing of it is ever interpreted."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from ...bridge.forms import field_labels
from ...bridge.i18n import moment, translate
from ...core.differences import Part, parts
from ...core.model.assessment import FIELDS
from ...core.sync.questions import FILE, GONE, Question
from ...maps.palette import EVIDENCE
from ..contribution_text import status_label

LONG = ("answer", "body", "title")
_ORDER = (*FIELDS, "title", "body", "category", "position", GONE)
SHOWN = 20_000  # characters of a value; the rest is in "Copy details"


def order(field: str) -> int:
    """Where a field stands among the others."""
    return _ORDER.index(field) if field in _ORDER else len(_ORDER)


def field_name(field: str) -> str:
    """What a field is called."""
    if field == "position":
        return translate("Enaction", "Position")
    if field == GONE:
        return translate("Enaction", "Deletion")
    return field_labels().get(field, field)


def said(field: str, value: Any) -> str:
    """A value in words."""
    if field == "status":
        return status_label(value)
    if field == "answer_ready":
        return translate("Enaction", "yes") if value else translate("Enaction", "no")
    return str(value) if value not in (None, "") else translate("Enaction", "(empty)")


def signed(by: str, at: str) -> str:
    """Who and when, as far as is known."""
    return " · ".join(part for part in (by, moment(at)) if part)


def headings(question: Question) -> list[tuple[str, str]]:
    """The three columns with what is below their names."""
    there = (
        translate("Enaction", "Version of the File")
        if question.origin == FILE
        else translate("Enaction", "Platform Version")
    )
    before = ""
    if question.base_at:
        before = translate("Enaction", "last exchange, {}").format(moment(question.base_at))
    here = translate("Enaction", "this computer")
    return [
        (translate("Enaction", "Before"), before),
        (
            translate("Enaction", "My Version"),
            ", ".join(part for part in (here, signed(question.mine_by, question.mine_at)) if part),
        ),
        (there, signed(question.their_by, question.their_at) or question.file),
    ]


def compared(field: str, mine: Any, theirs: Any) -> tuple[str, str]:
    """Both values as HTML of escaped text; in long texts the words that differ are marked."""
    one, other = said(field, mine)[:SHOWN], said(field, theirs)[:SHOWN]
    if field not in LONG or not mine or not theirs:
        return _html([Part(one, False)]), _html([Part(other, False)])
    here, there = parts(one, other)
    return _html(here), _html(there)


_MARKED = f'<span style="background-color:{EVIDENCE.fill};color:{EVIDENCE.ink}">'


def _html(pieces: Iterable[Part]) -> str:
    marked = [
        _MARKED + escape(part.text) + "</span>" if part.differs else escape(part.text)
        for part in pieces
    ]
    return '<p style="white-space:pre-wrap;margin:0">' + "".join(marked) + "</p>"


def number_and_title(number: str, title: str) -> str:
    """ "No. 1033 · Des logements trop froids"."""
    named = translate("Enaction", "No. {}").format(number) if number else ""
    return " · ".join(part for part in (named, title) if part)


def details(question: Question) -> str:
    """All of a question as plain text, to be copied."""
    lines = [
        number_and_title(question.number, question.title),
        field_name(question.field),
    ]
    if question.field == GONE:
        return "\n".join([*lines, gone(question)])
    values = (question.base, question.mine, question.theirs)
    for (name, below), value in zip(headings(question), values):
        lines.append(
            f"{name} ({below}): {said(question.field, value)}"
            if below
            else f"{name}: {said(question.field, value)}"
        )
    return "\n".join(lines)


def gone(question: Question) -> str:
    """What happened to a contribution the platform withdrew, and what was done about it here."""
    named = {"tagging": translate("Enaction", "links"), "note": translate("Enaction", "notes")}
    changed = ", ".join(named.get(field, field_name(field)) for field in question.told)
    return translate(
        "Enaction", "Deleted on the platform on {when}. You had changed: {what}."
    ).format(when=moment(question.their_at), what=changed)
