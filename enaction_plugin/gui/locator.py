"""QGIS's locator finds contributions, terms of the plan and districts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..bridge.i18n import translate
from ..core.workspace import ContributionFilter
from .filter_menu import folded
from .icons import icon

PREFIX = "ena"
SHOWN = 12  # contributions
SHORTEST = 2  # letters


@dataclass(frozen=True)
class Subject:
    """What the locator looks in, and what it tells when something is chosen."""

    path: Path
    terms: tuple[tuple[str, str, str], ...]  # code, name, folded words
    districts: tuple[tuple[int, str, str], ...]  # fid, name, folded name


class Chosen(QObject):
    """What was chosen in the locator."""

    contribution = pyqtSignal(int)
    term = pyqtSignal(str)
    district = pyqtSignal(int)


class Shared:
    """What every copy of the filter knows: QGIS makes one for each search."""

    subject: Optional[Subject] = None


class LocatorFilter(QgsLocatorFilter):
    """Searches in a thread of QGIS, with a connection of its own."""

    def __init__(self, shared: Shared, chosen: Chosen) -> None:
        super().__init__()
        self._shared = shared
        self._chosen = chosen

    def clone(self) -> LocatorFilter:
        return LocatorFilter(self._shared, self._chosen)

    def name(self) -> str:
        return "enaction"

    def displayName(self) -> str:
        return translate("Enaction", "Contributions, plan and districts (En action)")

    def prefix(self) -> str:
        return PREFIX

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Tell what `string` finds: terms and districts first, they are few."""
        subject = self._shared.subject
        if subject is None or len(string.strip()) < SHORTEST:
            return
        words = folded(string).split()
        for code, name, known in subject.terms:
            if all(word in known for word in words):
                self._tell("term", code, name, translate("Enaction", "Action plan"), "plan")
        for fid, name, known in subject.districts:
            if all(word in known for word in words):
                self._tell("district", fid, name, translate("Enaction", "Districts"), "pin")
        if not feedback.isCanceled():
            self._tell_contributions(subject.path, string)

    def _tell_contributions(self, path: Path, text: str) -> None:
        from ..core.workspace import Workspace
        from .contribution_text import title_of

        with Workspace.open(path, readonly=True) as workspace:
            rows = workspace.contributions.first(ContributionFilter(text=text), SHOWN)
        for row in rows:
            name = f"{row.number} · {title_of(row)}" if row.number else title_of(row)
            self._tell(
                "contribution", row.fid, name, translate("Enaction", "Contributions"), row.category
            )

    def _tell(self, kind: str, value: Any, name: str, group: str, hint: str) -> None:
        result = QgsLocatorResult()
        result.filter = self
        result.displayString = name
        result.userData = f"{kind}:{value}"
        result.group = group
        if kind == "contribution":
            result.description = hint
            result.icon = icon("contributions")
        else:
            result.icon = icon(hint)
        self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        data = result.userData() if callable(result.userData) else result.userData
        kind, _, value = str(data).partition(":")
        if kind == "term":
            self._chosen.term.emit(value)
        elif kind == "district":
            self._chosen.district.emit(int(value))
        elif kind == "contribution":
            self._chosen.contribution.emit(int(value))


def subject_of(session: Any) -> Optional[Subject]:
    """What can be found in the open workspace; None when none is open."""
    if not session.is_open:
        return None
    looks, head = session.looks, session.head
    terms = tuple(
        (
            term.code,
            looks.name(term.code),
            folded(" ".join((term.code, term.label, *term.keywords))),
        )
        for term in looks.plan.terms
    )
    districts = tuple(
        (one.fid, one.name or one.code, folded(one.name or one.code)) for one in head.districts
    )
    return Subject(session.path, terms, districts)
