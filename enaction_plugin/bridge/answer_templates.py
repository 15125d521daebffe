"""Answers a planner gives often, kept in QGIS's settings under names of their own."""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.core import QgsSettings

_KEY = "enaction/answer_templates"


def templates() -> dict[str, str]:
    """The texts by name, in the order of the names; what cannot be read is left alone."""
    try:
        kept = json.loads(str(QgsSettings().value(_KEY, "{}")))
    except ValueError:
        return {}
    if not isinstance(kept, dict):
        return {}
    names = sorted((str(name) for name in kept), key=str.casefold)
    return {name: str(kept[name]) for name in names}


def keep(name: str, text: str) -> None:
    """Keep a text under a name; another of that name is replaced."""
    _store({**templates(), name: text})


def forget(name: str) -> None:
    """Forget a text."""
    _store({known: text for known, text in templates().items() if known != name})


def _store(kept: Mapping[str, str]) -> None:
    QgsSettings().setValue(_KEY, json.dumps(kept, ensure_ascii=False))
