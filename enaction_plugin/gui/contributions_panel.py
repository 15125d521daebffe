"""The dock "Contributions": find, read, sort out and answer."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QEvent, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ..bridge.forms import status_labels
from ..bridge.i18n import translate
from ..bridge.session import Session
from ..core.workspace import ContributionFilter, Workspace
from ..maps.map_link import MapLink
from .contribution_delegate import ContributionDelegate
from .contribution_list import ContributionList
from .contributions_model import PAGE, ContributionsModel
from .detail_card import DetailCard
from .filter_bar import FilterBar
from .filters import FilterWords, active, say, without, without_any
from .keys import PlannerKeys
from .link_finder import LinkFinder
from .metrics import COMFORTABLE_EM, NARROWEST_EM, ems
from .states import EmptyWorkspace, FirstRun, NoResult
from .status_line import CONFLICTS, PENDING, Status, StatusLine
from .workspace_header import WorkspaceHeader

SIDE_BY_SIDE_EM = 44


class ContributionsPanel(QWidget):
    """List and card over the session; what opens dialogs is asked through its parts' signals."""

    conflicts_wanted = pyqtSignal()
    why_wanted = pyqtSignal()

    def __init__(self, session: Session, map_link: MapLink, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self._session = session
        self._map = map_link
        self._generation = 0
        self.header = WorkspaceHeader()
        self.status = StatusLine()
        self.filters = FilterBar()
        self.filters.set_sources(map_link.extent, lambda: session.selection)
        self.list = ContributionList("contribList")
        self.model = ContributionsModel(self._fetch, self)
        self.delegate = ContributionDelegate(parent=self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.card = DetailCard()
        self.card.clear()
        self.first_run = FirstRun()
        self.empty = EmptyWorkspace()
        self.no_result = NoResult()
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._listing = QStackedWidget()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._keys()
        if session.is_open:
            self._opened()

    # making

    def _lay_out(self) -> None:
        for page in (self.list, self.no_result, self.empty):
            self._listing.addWidget(page)
        self._splitter.addWidget(self._listing)
        self._splitter.addWidget(self.card)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 1)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        work = QWidget()
        inside = QVBoxLayout(work)
        inside.setContentsMargins(8, 6, 8, 8)
        inside.setSpacing(6)
        for widget in (self.header, self.status, line, self.filters):
            inside.addWidget(widget)
        inside.addWidget(self._splitter, 1)
        self._pages.addWidget(self.first_run)
        self._pages.addWidget(work)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.setMinimumWidth(ems(self, NARROWEST_EM))

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._opened)
        session.closing.connect(self.card.flush)
        session.closed.connect(self._closed)
        session.changed.connect(self._changed)
        session.plan_changed.connect(self._plan_changed)
        session.filter_changed.connect(self._filter_changed)
        session.selection_changed.connect(self._selection_changed)
        session.current_changed.connect(self._current_changed)
        self._map.extent_changed.connect(self.filters.map_moved)
        self.filters.edited.connect(session.set_filter)
        self.filters.counts_wanted.connect(self._count_choices)
        self.list.chosen.connect(session.select)
        self.list.zoom_wanted.connect(self._map.zoom_to)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._list_menu)
        self.status.clicked.connect(self._status_clicked)
        self.no_result.remove_wanted.connect(
            lambda part: self.filters.edit(without(session.filter, part))
        )
        self.no_result.clear_wanted.connect(lambda: self.filters.edit(without_any(session.filter)))
        card = self.card
        card.previous_wanted.connect(lambda: self.list.step(-1))
        card.next_wanted.connect(lambda: self.list.step(1))
        card.map_wanted.connect(self._show_on_map)
        card.link_wanted.connect(lambda: self.link_to(self._current()))
        card.unlink_wanted.connect(lambda code: session.untag(self._current(), code))
        card.status_chosen.connect(lambda code: session.assess(self._current(), "status", code))
        card.answered.connect(self._answered)

    def _keys(self) -> None:
        keys = PlannerKeys(self)
        keys.watch(self.list)
        keys.on_digit(self._digit)
        keys.on(Qt.Key.Key_Z, self._session.undo, control=True)
        keys.on(Qt.Key.Key_Y, self._session.redo, control=True)
        keys.on(Qt.Key.Key_F, self._focus_search, control=True)
        keys.on(Qt.Key.Key_L, lambda: self.link_to(self._session.targets()), control=True)
        on_list = PlannerKeys(self.list)
        on_list.on(Qt.Key.Key_Return, self.list.zoom_to_current)
        on_list.on(Qt.Key.Key_Enter, self.list.zoom_to_current)

    def sizeHint(self) -> QSize:
        return QSize(ems(self, COMFORTABLE_EM), ems(self, 60))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(ems(self, NARROWEST_EM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= ems(self, SIDE_BY_SIDE_EM)
        self._splitter.setOrientation(
            Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        )

    # following the session

    def _opened(self) -> None:
        session = self._session
        self.model.workspace_id = str(session.path)
        self.header.set_workspace(session.head.name, session.path)
        self.filters.set_filter(session.filter)
        self._pages.setCurrentIndex(1)
        self._plan_changed()
        self._reload()

    def _closed(self) -> None:
        self._generation += 1
        self.card.clear()
        self.model.set_fids(type(self.model.fids)("q"))
        self._pages.setCurrentIndex(0)

    def _plan_changed(self) -> None:
        session = self._session
        self.model.looks = self.delegate.looks = session.looks
        self.delegate.highest_score = session.head.highest_score
        self.filters.set_words(session.looks, session.head.districts)
        session.count(
            "facets",
            lambda ws: dict(ws.contributions.facets().categories),
            self.filters.set_categories,
        )
        self._show_card()

    def _changed(self, fids: Optional[list[int]]) -> None:
        self.model.refresh(fids)
        if fids is None:
            self.delegate.highest_score = self._session.head.highest_score
            self._reload()
        self._show_card()

    def _filter_changed(self) -> None:
        self.filters.set_filter(self._session.filter)
        self._reload()

    def _selection_changed(self) -> None:
        self.filters.selection_moved()
        if set(self.list.selected_fids()) != set(self._session.selection):
            self.list.follow(self._session.selection)

    def _current_changed(self) -> None:
        self._show_card()

    def show_status(self, status: Status) -> None:
        """Say how saving and exchanges stand."""
        self.status.show_status(status)
        self.header.set_platform(status.platform, not status.readonly)

    # the list

    def _fetch(self, fids: list[int], answer: Any) -> None:
        self._session.read(lambda ws: ws.contributions.rows(fids), answer)

    def _reload(self) -> None:
        """Ask for the list again; the first rows come first, the count last."""
        self._generation += 1
        generation, wanted = self._generation, self._session.filter
        self._session.count(
            "list", lambda ws: _listing(ws, wanted), lambda found: self._show_list(*found)
        )
        self._session.count(
            "count",
            lambda ws: ws.contributions.count(wanted),
            lambda counts: self.filters.set_count(
                counts.contributions, counts.total, counts.authors
            ),
        )
        if wanted.text:
            self._session.read_latest(
                "first",
                lambda ws: ws.contributions.first(wanted, PAGE),
                lambda rows: self._show_first(generation, rows),
            )

    def _show_first(self, generation: int, rows: Any) -> None:
        """The first answers to a search, until the whole list is there."""
        if generation == self._generation and rows:
            self._set_list(type(self.model.fids)("q", [row.fid for row in rows]), rows)

    def _show_list(self, fids: Any, rows: Any) -> None:
        self._generation += 1  # the first answers, if they are still on their way, are stale
        self._set_list(fids, rows)
        if not fids:
            self._explain_nothing()

    def _set_list(self, fids: Any, rows: Any) -> None:
        if fids != self.model.fids:
            top = self.list.top_fid()
            self.model.set_fids(fids, rows)
            self.list.scroll_to_top(top)
            self.list.follow(self._session.selection, scroll=False)
        self._listing.setCurrentWidget(self.list)

    def _explain_nothing(self) -> None:
        wanted = self._session.filter
        parts = active(wanted)
        if not parts:
            self._listing.setCurrentWidget(self.empty)
            return
        self.no_result.show_filters(len(parts))
        self._listing.setCurrentWidget(self.no_result)
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
            self.no_result.advise(part, say(wanted, part, self._words()), found)

    def _words(self) -> FilterWords:
        districts = {one.fid: one.name for one in self._session.head.districts}
        return FilterWords(self._session.looks, districts)

    def _count_choices(self) -> None:
        """The counts behind the values of the menus, for the whole workspace."""
        self._session.count(
            "choices",
            lambda ws: {
                code: counts.contributions
                for code, counts in ws.term_counts(ContributionFilter()).terms.items()
            },
            self._show_choice_counts,
        )

    def _show_choice_counts(self, counts: dict[str, int]) -> None:
        self.filters.priority.set_counts(counts)
        self.filters.action.set_counts(counts)

    # the card

    def _current(self) -> tuple[int, ...]:
        return () if self.card.fid is None else (self.card.fid,)

    def _show_card(self) -> None:
        fid = self._session.current
        if fid is None:
            self.card.clear()
            return
        self._session.read_latest(
            "card", lambda ws: ws.contributions.detail(fid), self._show_detail
        )

    def _show_detail(self, detail: Any) -> None:
        if detail is None:
            self.card.clear()
        else:
            self.card.show_detail(detail, self._session.looks, not self._session.readonly)

    def _answered(self, fid: int, answer: str, ready: bool) -> None:
        self._session.answer(fid, answer, ready)

    def _show_on_map(self) -> None:
        if self.card.fid is not None:
            self._map.zoom_to(self.card.fid)

    # gestures

    def link_to(self, fids: tuple[int, ...]) -> None:
        """Find a term by a few letters and link contributions to it."""
        if not fids or self._session.readonly:
            return
        finder = LinkFinder(self._session.looks, len(fids), self)
        finder.chosen.connect(lambda code: self._session.tag(fids, code))
        finder.exec()

    def _digit(self, digit: int, main: bool) -> None:
        looks = self._session.looks
        if looks is None or digit > len(looks.priorities) or self._session.readonly:
            return
        code = looks.priorities[digit - 1].code
        gesture = self._session.set_main_priority if main else self._session.toggle
        gesture(self._session.targets(), code)

    def _focus_search(self) -> None:
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def _status_clicked(self, what: str) -> None:
        if what == PENDING:
            self.filters.edit(ContributionFilter(pending=True, sort=self._session.filter.sort))
        elif what == CONFLICTS:
            self.filters.edit(ContributionFilter(conflicts=True, sort=self._session.filter.sort))
            self.conflicts_wanted.emit()
        else:
            self.why_wanted.emit()

    def _list_menu(self, at: QPoint) -> None:
        fids = self._session.targets()
        if not fids:
            return
        menu = QMenu(self)
        menu.addAction(translate("Enaction", "Zoom"), self.list.zoom_to_current)
        if not self._session.readonly:
            menu.addAction(translate("Enaction", "Link to…"), lambda: self.link_to(fids))
            follow = menu.addMenu(translate("Enaction", "Follow-up"))
            for code, label in status_labels().items():
                follow.addAction(
                    label, lambda code=code: self._session.assess(fids, "status", code)
                )
        menu.exec(self.list.viewport().mapToGlobal(at))
        menu.deleteLater()


def _listing(workspace: Workspace, wanted: ContributionFilter) -> tuple[Any, Any]:
    """The fids a filter lets through, and the first page of their rows."""
    fids = workspace.contributions.ids(wanted)
    return fids, workspace.contributions.rows(list(fids[:PAGE]))
