"""The parts of a filter, as people see them: what each says and how to do without it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from ..bridge.i18n import day, number, translate
from ..core.workspace import ContributionFilter
from ..maps.looks import Looks
from .contribution_text import status_label

# Part of the filter -> the fields that make it, with the value that means "everything".
PARTS: dict[str, dict[str, Any]] = {
    "text": {"text": ""},
    "priority": {"priorities": frozenset(), "without_priority": False},
    "action": {"actions": frozenset(), "without_action": False},
    "status": {"statuses": frozenset(), "missing_answer": False, "draft_answer": False},
    "category": {"categories": frozenset()},
    "area": {"districts": frozenset(), "zone": None, "within": 0},
    "period": {"since": None, "until": None, "last_days": 0, "dated": "created"},
    "author": {"authors": frozenset()},
    "assignee": {"assignees": frozenset()},
    "todo": {"todo": False},
    "to_tag": {"to_tag": False},
    "extent": {"extent": None},
    "selection": {"fids": None},
    "pending": {"pending": False},
    "conflicts": {"conflicts": False},
    "readers": {"readers": frozenset()},
}
QUALIFY = ("within", "dated")  # fields that say how, and filter nothing by themselves
IN_MENUS = (
    *("priority", "action", "status", "category", "area", "period"),
    *("author", "assignee", "pending", "conflicts", "readers"),
)


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
        if any(
            getattr(wanted, name) != empty for name, empty in fields.items() if name not in QUALIFY
        )
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
    if part in _LABELS:
        said = values[0]
        if len(values) > 1:
            said = translate("Enaction", "%Ln value(s)", None, len(values))
        if part == "area" and wanted.within:
            said = _near(wanted, said)
        return _label(part).format(said)
    return values[0]


_LABELS = ("priority", "action", "status", "category", "area", "author", "assignee")


def _label(part: str) -> str:
    return {
        "priority": translate("Enaction", "Priority: {}"),
        "action": translate("Enaction", "Action: {}"),
        "status": translate("Enaction", "Follow-up: {}"),
        "category": translate("Enaction", "Category: {}"),
        "area": translate("Enaction", "Area: {}"),
        "author": translate("Enaction", "Author: {}"),
        "assignee": translate("Enaction", "In charge: {}"),
    }[part]


def _near(wanted: ContributionFilter, place: str) -> str:
    return translate("Enaction", "{place}, no farther than {metres} m").format(
        place=place, metres=number(wanted.within)
    )


def explain(wanted: ContributionFilter, part: str, words: FilterWords) -> str:
    """A part of the filter in full: within it "or"."""
    said = translate("Enaction", " or ").join(_values(wanted, part, words))
    if part == "area" and wanted.within:
        said = _near(wanted, said)
    return _label(part).format(said) if part in _LABELS else said


def explain_all(wanted: ContributionFilter, words: FilterWords) -> str:
    """The whole filter in words: between its parts "and"."""
    parts = [explain(wanted, part, words) for part in active(wanted)]
    return translate("Enaction", "; and ").join(parts) or translate("Enaction", "everything")


def _values(wanted: ContributionFilter, part: str, words: FilterWords) -> list[str]:
    reader = _READERS.get(part)
    return reader(wanted, words) if reader else [_sentence(wanted, part)]


def _priorities(wanted: ContributionFilter, words: FilterWords) -> list[str]:
    codes = sorted(wanted.priorities, key=lambda code: words.looks.priority(code).digit)
    return words.looks.names(codes) + [translate("Enaction", "to link")] * wanted.without_priority


def _actions(wanted: ContributionFilter, words: FilterWords) -> list[str]:
    names = words.looks.names(sorted(wanted.actions))
    return names + [translate("Enaction", "orphans")] * wanted.without_action


def _follow_ups(wanted: ContributionFilter, _: FilterWords) -> list[str]:
    return [
        *(status_label(code) for code in sorted(wanted.statuses)),
        *[translate("Enaction", "Answer missing")] * wanted.missing_answer,
        *[translate("Enaction", "Draft to publish")] * wanted.draft_answer,
    ]


def _areas(wanted: ContributionFilter, words: FilterWords) -> list[str]:
    names = [words.districts.get(fid, "?") for fid in sorted(wanted.districts)]
    return names + ([wanted.zone.label] if wanted.zone else [])


def _people(names: frozenset[str]) -> list[str]:
    return [name or translate("Enaction", "(nobody)") for name in sorted(names)]


_READERS: dict[str, Callable[[ContributionFilter, FilterWords], list[str]]] = {
    "priority": _priorities,
    "action": _actions,
    "status": _follow_ups,
    "category": lambda wanted, _: [
        name or translate("Enaction", "(none)") for name in sorted(wanted.categories)
    ],
    "area": _areas,
    "author": lambda wanted, _: _people(wanted.authors),
    "assignee": lambda wanted, _: _people(wanted.assignees),
    "period": lambda wanted, _: [_period(wanted)],
}


def _sentence(wanted: ContributionFilter, part: str) -> str:
    return {
        "text": wanted.text.strip,
        "todo": lambda: translate("Enaction", "To do"),
        "to_tag": lambda: translate("Enaction", "To link"),
        "extent": lambda: translate("Enaction", "In view"),
        "selection": lambda: translate("Enaction", "Selection"),
        "pending": lambda: translate("Enaction", "Changes waiting"),
        "conflicts": lambda: translate("Enaction", "To decide"),
        "readers": lambda: translate("Enaction", "Linked differently by {}").format(
            translate("Enaction", " and ").join(sorted(wanted.readers))
        ),
    }[part]()


def _period(wanted: ContributionFilter) -> str:
    changed = wanted.dated == "changed"
    if wanted.last_days:
        if changed:
            return translate("Enaction", "Changed in the last %Ln day(s)", None, wanted.last_days)
        return translate("Enaction", "The last %Ln day(s)", None, wanted.last_days)
    first, last = day(wanted.since), day(last_day(wanted.until)) if wanted.until else ""
    if first and last:
        text = (
            translate("Enaction", "Changed from {first} to {last}")
            if changed
            else translate("Enaction", "From {first} to {last}")
        )
        return text.format(first=first, last=last)
    if first:
        text = (
            translate("Enaction", "Changed since {}")
            if changed
            else translate("Enaction", "Since {}")
        )
        return text.format(first)
    text = (
        translate("Enaction", "Changed until {}") if changed else translate("Enaction", "Until {}")
    )
    return text.format(last)


def last_day(until: str) -> str:
    """The last day of a period that ends before `until` (ISO 8601)."""
    return (date.fromisoformat(until[:10]) - timedelta(days=1)).isoformat()


def count_sentence(shown: int, total: int, authors: int) -> str:
    """ "412 contributions of 2,012 · 287 authors", the first number in bold."""
    return translate(
        "Enaction", "<b>%Ln</b> contribution(s) of {total} · {authors}", None, shown
    ).format(
        total=number(total),
        authors=translate("Enaction", "%Ln author(s)", None, authors),
    )
