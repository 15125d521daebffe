"""The parts of a filter, as people see them: what each says and how to do without it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..bridge.i18n import number, translate
from ..core.workspace import ContributionFilter
from ..maps.looks import Looks
from .contribution_text import status_label

# Part of the filter -> the fields that make it, with the value that means "everything".
PARTS: dict[str, dict[str, Any]] = {
    "text": {"text": ""},
    "priority": {"priorities": frozenset(), "without_priority": False},
    "action": {"actions": frozenset(), "without_action": False},
    "status": {"statuses": frozenset()},
    "category": {"categories": frozenset()},
    "area": {"district": None},
    "todo": {"todo": False},
    "to_tag": {"to_tag": False},
    "extent": {"extent": None},
    "selection": {"fids": None},
    "pending": {"pending": False},
    "conflicts": {"conflicts": False},
}
IN_MENUS = ("priority", "action", "status", "category", "area", "pending", "conflicts")


@dataclass(frozen=True)
class FilterWords:
    """What is needed to say a filter in words."""

    looks: Looks
    districts: Mapping[int, str]


def active(wanted: ContributionFilter) -> list[str]:
    """The parts that filter."""
    return [
        part
        for part, fields in PARTS.items()
        if any(getattr(wanted, name) != empty for name, empty in fields.items())
    ]


def without(wanted: ContributionFilter, part: str) -> ContributionFilter:
    """The same filter without one part."""
    return replace(wanted, **PARTS[part])


def without_any(wanted: ContributionFilter) -> ContributionFilter:
    """Everything, in the same order."""
    return ContributionFilter(sort=wanted.sort)


def say(wanted: ContributionFilter, part: str, words: FilterWords) -> str:
    """What a part of the filter says: "Priority: 1 Mobility"."""
    values = _values(wanted, part, words)
    if part in ("priority", "action", "status", "category", "area"):
        labels = {
            "priority": translate("Enaction", "Priority: {}"),
            "action": translate("Enaction", "Action: {}"),
            "status": translate("Enaction", "Follow-up: {}"),
            "category": translate("Enaction", "Category: {}"),
            "area": translate("Enaction", "Area: {}"),
        }
        if len(values) == 1:
            return labels[part].format(values[0])
        return labels[part].format(translate("Enaction", "%Ln value(s)", None, len(values)))
    return values[0]


def explain(wanted: ContributionFilter, part: str, words: FilterWords) -> str:
    """A part of the filter in full: within it "or"."""
    return translate("Enaction", " or ").join(_values(wanted, part, words))


def _values(wanted: ContributionFilter, part: str, words: FilterWords) -> list[str]:
    if part == "priority":
        names = words.looks.names(
            sorted(wanted.priorities, key=lambda code: words.looks.priority(code).digit)
        )
        return names + [translate("Enaction", "to link")] * wanted.without_priority
    if part == "action":
        names = words.looks.names(sorted(wanted.actions))
        return names + [translate("Enaction", "orphans")] * wanted.without_action
    if part == "status":
        return [status_label(code) for code in sorted(wanted.statuses)]
    if part == "category":
        return [name or translate("Enaction", "(none)") for name in sorted(wanted.categories)]
    if part == "area":
        return [words.districts.get(wanted.district or 0, "?")]
    return [_sentence(wanted, part)]


def _sentence(wanted: ContributionFilter, part: str) -> str:
    return {
        "text": wanted.text.strip,
        "todo": lambda: translate("Enaction", "To do"),
        "to_tag": lambda: translate("Enaction", "To link"),
        "extent": lambda: translate("Enaction", "In view"),
        "selection": lambda: translate("Enaction", "Selection"),
        "pending": lambda: translate("Enaction", "Changes waiting"),
        "conflicts": lambda: translate("Enaction", "To decide"),
    }[part]()


def count_sentence(shown: int, total: int, authors: int) -> str:
    """ "412 contributions of 2,012 · 287 authors", the first number in bold."""
    return translate(
        "Enaction", "<b>%Ln</b> contribution(s) of {total} · {authors}", None, shown
    ).format(
        total=number(total),
        authors=translate("Enaction", "%Ln author(s)", None, authors),
    )
