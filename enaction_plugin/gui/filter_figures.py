"""The figures beside the filters: counts behind their values, what is left of the queues."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QInputDialog

from ..bridge import settings
from ..bridge.i18n import translate
from ..bridge.session import Session
from ..core.workspace import ContributionFilter, Queue, Workspace, queues
from .filter_bar import DRAFT, MISSING, NOTHING, FilterBar
from .filters import without
from .readers_dialog import ReadersDialog, agreement, agreement_sentence


class FilterFigures(QObject):
    """Asks for figures when they are looked at; each value's count keeps the other filters."""

    def __init__(self, session: Session, bar: FilterBar, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._session = session
        self._bar = bar
        bar.counts_wanted.connect(self._count)
        bar.queues_wanted.connect(self._count_queues)
        bar.queue.chosen.connect(self._enter)
        session.filter_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say which queue the filter works through, and how far it is."""
        wanted, me = self._session.filter, settings.author.get()
        queue = queues.current(wanted, me)
        self._bar.queue.show_queue(queue)
        if queue is None:
            self._bar.progress.hide()
            return
        around, readers = queues.leave(wanted, me), wanted.readers

        def question(workspace: Workspace) -> Any:
            left = workspace.contributions.progress(queue, around, me, readers)
            return left, agreement(workspace, readers) if readers else None

        self._session.count("queue", question, lambda told: self._show_left(queue, *told))

    def _show_left(self, queue: Queue, left: Any, agreed: Any) -> None:
        if queues.current(self._session.filter, settings.author.get()) is queue:
            more = agreement_sentence(agreed) if agreed is not None else ""
            self._bar.progress.show_left(queue, left, more)

    def _enter(self, queue: Optional[Queue]) -> None:
        me = settings.author.get()
        around = queues.leave(self._session.filter, me)
        if queue is Queue.MINE and not me:
            me = ask_author(self._bar)
            if not me:
                self.refresh()
                return
        readers: frozenset[str] = frozenset()
        if queue is Queue.READ_TWICE:
            readers = self._ask_readers()
            if not readers:
                self.refresh()
                return
        self._bar.edit(around if queue is None else queues.narrow(around, queue, me, readers))
        self.refresh()

    def _ask_readers(self) -> frozenset[str]:
        """Whose two readings to compare; nobody when the planner leaves it at that."""
        dialog = ReadersDialog(self._session, self._bar.window())
        chosen = dialog.readers() if dialog.exec() else frozenset()
        dialog.deleteLater()
        return chosen

    def _count_queues(self) -> None:
        me = settings.author.get()
        around = queues.leave(self._session.filter, me)
        self._session.count(
            "queues",
            lambda ws: {
                one: ws.contributions.progress(one, around, me)
                for one in Queue
                if one is not Queue.READ_TWICE  # nobody knows yet whose
            },
            self._bar.queue.set_left,
        )

    def _count(self, part: str) -> None:
        around = without(self._session.filter, part)
        if part in _QUESTIONS:
            self._session.count(
                f"values of {part}",
                lambda ws: _QUESTIONS[part](ws, around),
                lambda counts: self._show_counts(part, counts),
            )

    def _show_counts(self, part: str, counts: dict[str, int]) -> None:
        bar = self._bar
        menu = bar.area.area if part == "area" else bar.menus[part].choices
        menu.set_counts(counts)


def ask_author(parent: Any) -> str:
    """Ask how this planner signs, once; "" when they would not say."""
    name, given = QInputDialog.getText(
        parent,
        translate("Enaction", "Assigned to Me"),
        translate("Enaction", "How do you sign your work? (it can be changed in the settings)"),
    )
    if given and name.strip():
        settings.author.set(name.strip())
    return settings.author.get()


def _terms(workspace: Workspace, around: ContributionFilter) -> dict[str, int]:
    terms = workspace.term_counts(around).terms
    return {code: counts.contributions for code, counts in terms.items()}


def _priorities(workspace: Workspace, around: ContributionFilter) -> dict[str, int]:
    without_any = workspace.contributions.values("answer", around)["without_priority"]
    return {**_terms(workspace, around), NOTHING: without_any}


def _actions(workspace: Workspace, around: ContributionFilter) -> dict[str, int]:
    without_any = workspace.contributions.values("answer", around)["without_action"]
    return {**_terms(workspace, around), NOTHING: without_any}


def _statuses(workspace: Workspace, around: ContributionFilter) -> dict[str, int]:
    answers = workspace.contributions.values("answer", around)
    statuses = workspace.contributions.values("status", around)
    return {**statuses, MISSING: answers["missing"], DRAFT: answers["draft"]}


_QUESTIONS = {
    "priority": _priorities,
    "action": _actions,
    "status": _statuses,
    "category": lambda ws, around: ws.contributions.values("category", around),
    "area": lambda ws, around: ws.contributions.values("district", around),
}
