"""The list of what the filter lets through: read in the background, kept at its place."""

from __future__ import annotations

from array import array
from typing import Any, Optional

from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QStackedWidget, QWidget

from ..bridge.i18n import translate
from ..bridge.session import Session
from ..core.workspace import ContributionFilter, Workspace
from .contribution_delegate import ContributionDelegate
from .contribution_list import ContributionList
from .contributions_model import PAGE, ContributionsModel
from .filters import FilterWords, active, say, without, without_any
from .states import EmptyWorkspace, NoResult


class Listing(QStackedWidget):
    """List, or what to do when it is empty."""

    edited = pyqtSignal(object)  # a filter the planner asks for where nothing was found
    counted = pyqtSignal(object)  # core's Counts

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session = session
        self._generation = 0
        self.list = ContributionList("contribList")
        self.model = ContributionsModel(self._fetch, self)
        self.delegate = ContributionDelegate(parent=self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.empty = EmptyWorkspace()
        self.no_result = NoResult()
        for page in (self.list, self.no_result, self.empty):
            self.addWidget(page)
        session.weighed.connect(self._weighed)
        self.no_result.remove_wanted.connect(
            lambda part: self.edited.emit(without(session.filter, part))
        )
        self.no_result.clear_wanted.connect(lambda: self.edited.emit(without_any(session.filter)))

        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """Of what is shown: a list may be lower than the words that stand in its place."""
        return self.currentWidget().minimumSizeHint()

    def open(self) -> None:
        """Show another workspace."""
        self.model.workspace_id = str(self._session.path)
        self.reload()
        self._session.weigh()

    def _weighed(self) -> None:
        self.delegate.highest_score = self._session.highest_score
        self.list.viewport().update()

    def clear(self) -> None:
        """Show nothing."""
        self._generation += 1
        self.model.set_fids(array("q"))

    def show_plan(self) -> None:
        """Draw the terms of the plan as they are now."""
        self.model.looks = self.delegate.looks = self._session.looks

    def refresh(self, fids: Optional[list[int]]) -> None:
        """Read again the rows that changed; everything when `fids` is None."""
        self.model.refresh(fids)
        if fids is None:
            self._read_whole()
            self._session.weigh()

    def follow_selection(self) -> None:
        """Show what is selected on the map or in the other dock."""
        if set(self.list.selected_fids()) != set(self._session.selection):
            self.list.follow(self._session.selection)

    def reload(self) -> None:
        """Ask for another list; the first rows come first, the count last."""
        self._read_whole()
        generation, wanted = self._generation, self._session.filter
        self._session.read_latest(
            "first",
            lambda ws: ws.contributions.first(wanted, PAGE),
            lambda rows: self._show_first(generation, rows),
        )

    def _read_whole(self) -> None:
        """Ask for the whole list; what is shown stays until it is there, at its place."""
        self._generation += 1
        wanted, session = self._session.filter, self._session
        session.count(
            "list", lambda ws: _listing(ws, wanted), lambda found: self._show_list(*found)
        )
        session.count("count", lambda ws: ws.contributions.count(wanted), self._show_counts)

    def _fetch(self, fids: list[int], answer: Any) -> None:
        self._session.read(lambda ws: ws.contributions.rows(fids), answer)

    def _show_counts(self, counts: Any) -> None:
        self.list.setAccessibleName(_list_name(counts.contributions))
        self.counted.emit(counts)

    def _show_first(self, generation: int, rows: Any) -> None:
        """The first rows, until the whole list is there."""
        if generation == self._generation and rows:
            self._set_list(array("q", [row.fid for row in rows]), rows)

    def _show_list(self, fids: Any, rows: Any) -> None:
        self._generation += 1  # the first rows, if they are still on their way, are stale
        self._set_list(fids, rows)
        if not fids:
            self._explain_nothing()

    def _set_list(self, fids: Any, rows: Any) -> None:
        if fids != self.model.fids:
            self.list.tell_now()
            top = self.list.top_fid()
            self.model.set_fids(fids, rows)
            self.list.scroll_to_top(top)
            self.list.follow(self._session.selection, scroll=False)
        self.setCurrentWidget(self.list)

    def _explain_nothing(self) -> None:
        wanted = self._session.filter
        parts = active(wanted)
        if not parts:
            self.setCurrentWidget(self.empty)
            return
        self.no_result.show_filters(len(parts))
        self.setCurrentWidget(self.no_result)
        self._session.count(
            "nothing",
            lambda ws: max(
                (ws.contributions.count(without(wanted, part)).contributions, part)
                for part in parts
            ),
            lambda best: self._advise(wanted, *best),
        )

    def _advise(self, wanted: ContributionFilter, found: int, part: str) -> None:
        if wanted == self._session.filter:
            districts = {one.fid: one.name for one in self._session.head.districts}
            words = FilterWords(self._session.looks, districts)
            self.no_result.advise(part, say(wanted, part, words), found)


def _listing(workspace: Workspace, wanted: ContributionFilter) -> tuple[Any, Any]:
    """The fids a filter lets through, and the first page of their rows."""
    fids = workspace.contributions.ids(wanted)
    return fids, workspace.contributions.rows(list(fids[:PAGE]))


def _list_name(count: int) -> str:
    return translate("Enaction", "List of contributions, %Ln result(s)", None, count)
