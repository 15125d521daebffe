"""Filters planners gave a name to, and the dates of the campaign: kept in the QGIS project."""

from __future__ import annotations

import json
from typing import Optional

from qgis.core import QgsProject

from ..core.workspace import ContributionFilter, saved

SCOPE, FILTERS, CAMPAIGN, ON_MAP = "enaction", "/filters", "/campaign", "/filter_map"
CURRENT = "/filter"


class KeptFilters:
    """The named filters of a project; changing them makes the project dirty, as any edit does."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project

    def names(self) -> list[str]:
        """The names, in alphabetical order."""
        return sorted(self._read(), key=str.casefold)

    def get(self, name: str) -> ContributionFilter:
        """A kept filter. Raises KeyError, and FilterUnreadable when it cannot be read."""
        return saved.load(self._read()[name])

    def keep(self, name: str, wanted: ContributionFilter) -> None:
        """Keep a filter under a name, instead of what had that name."""
        self._write({**self._read(), name: saved.dump(wanted)})

    def remove(self, name: str) -> None:
        """Forget a kept filter."""
        self._write({key: text for key, text in self._read().items() if key != name})

    @property
    def campaign(self) -> Optional[tuple[str, str]]:
        """The first and the last day of the campaign (ISO 8601), if somebody told them."""
        first, _, last = self._project.readEntry(SCOPE, CAMPAIGN)[0].partition("/")
        return (first, last) if first and last else None

    def set_campaign(self, first: str, last: str) -> None:
        """Keep the dates of the campaign."""
        self._project.writeEntry(SCOPE, CAMPAIGN, f"{first}/{last}")

    @property
    def on_map(self) -> bool:
        """Whether the map shows only what the filter lets through."""
        return bool(self._project.readBoolEntry(SCOPE, ON_MAP)[0])

    def set_on_map(self, on: bool) -> None:
        """Let the map follow the filter, or show everything."""
        self._project.writeEntryBool(SCOPE, ON_MAP, on)

    @property
    def current(self) -> ContributionFilter:
        """The filter, or the queue, people worked with when the project was saved.

        Everything where none was kept. Raises FilterUnreadable when it cannot be read.
        """
        text = self._project.readEntry(SCOPE, CURRENT)[0]
        return saved.load(text) if text else ContributionFilter()

    def keep_current(self, wanted: ContributionFilter) -> None:
        """Keep the filter people work with; for the moment a project is saved."""
        text = saved.dump(wanted)
        if text != self._project.readEntry(SCOPE, CURRENT, saved.dump(ContributionFilter()))[0]:
            self._project.writeEntry(SCOPE, CURRENT, text)

    def _read(self) -> dict[str, str]:
        try:
            found = json.loads(self._project.readEntry(SCOPE, FILTERS)[0] or "{}")
        except ValueError:
            return {}  # a project written by hand: its other entries are none of ours
        return {str(key): str(text) for key, text in dict(found).items()}

    def _write(self, kept: dict[str, str]) -> None:
        self._project.writeEntry(SCOPE, FILTERS, json.dumps(kept, ensure_ascii=False))
