"""Filters as text that can be kept: in a project, in a workspace, for a colleague."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from .errors import FilterUnreadable
from .filters import SORTS, ContributionFilter, Zone

_NOTHING = ContributionFilter()
_ORDERS = (*SORTS, "distance")


def dump(wanted: ContributionFilter) -> str:
    """A filter as JSON; what does not filter is left out."""
    return json.dumps(
        {
            field.name: _plain(getattr(wanted, field.name))
            for field in fields(wanted)
            if getattr(wanted, field.name) != getattr(_NOTHING, field.name)
        },
        ensure_ascii=False,
        sort_keys=True,
    )


def load(text: str) -> ContributionFilter:
    """The filter that `dump` wrote.

    Raises FilterUnreadable: it is damaged, or a later version of the plugin wrote it.
    """
    try:
        found = json.loads(text)
        values = {name: _read(name, value) for name, value in found.items()}
        wanted = ContributionFilter(**values)
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise FilterUnreadable from error
    if wanted.readers and len(wanted.readers) != 2:
        raise FilterUnreadable
    if wanted.sort not in _ORDERS or wanted.dated not in ("created", "changed"):
        raise FilterUnreadable
    return wanted


def _plain(value: Any) -> Any:
    return sorted(value) if isinstance(value, frozenset) else value


def _read(name: str, value: Any) -> Any:
    empty = getattr(_NOTHING, name)
    if isinstance(empty, frozenset):
        kind = int if name == "districts" else str
        return frozenset(_typed(kind, one) for one in _typed(list, value))
    if name == "zone":
        zone = Zone(*(_typed(str, one) for one in value))
        bytes.fromhex(zone.wkb)
        return zone
    if name == "fids":
        return tuple(_typed(int, one) for one in value)
    if name in ("extent", "near"):
        numbers = tuple(float(one) for one in value)
        if len(numbers) != (4 if name == "extent" else 2):
            raise ValueError(name)
        return numbers
    return _typed(str if empty is None else type(empty), value)


def _typed(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(value)
    return value
