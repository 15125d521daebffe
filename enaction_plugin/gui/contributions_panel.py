"""The dock "Contributions": find, read, sort out and answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFrame,
    QInputDialog,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge import settings
from ..bridge.forms import status_labels
from ..bridge.i18n import translate
from ..bridge.session import Session
from ..core.workspace import ContributionFilter, WorkspaceMissing
from ..maps.map_link import MapLink
from .detail_card import DetailCard
from .filter_bar import FilterBar
from .filter_figures import FilterFigures
from .history_tab import LINK, UNLINK
from .keys import PlannerKeys
from .link_finder import LinkFinder
from .listing import Listing
from .metrics import COMFORTABLE_EM, NARROWEST_EM, ems
from .reading_box import ReadingBox
from .selection_summary import INSTEAD_OF_CARD, AnswerDialog, SelectionSummary
from .states import FileGone, FirstRun
from .status_line import CONFLICTS, NEWS, PENDING, REFUSED, Status, StatusLine
from .trouble_box import TroubleBox
from .words import plain_label, quiet
from .workspace_header import WorkspaceHeader
from .zones import Zones, order_tabs

SIDE_BY_SIDE_EM = 44


class ContributionsPanel(QWidget):
    """List and card over the session; what opens dialogs is asked through its parts' signals."""

    conflicts_wanted = pyqtSignal()
    refused_wanted = pyqtSignal()
    why_wanted = pyqtSignal()
    accept_wanted = pyqtSignal()  # the first suggestion

    def __init__(self, session: Session, map_link: MapLink, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self._session = session
        self._map = map_link
        self.header = WorkspaceHeader()
        self.status = StatusLine()
        self.filters = FilterBar(QgsProject.instance())
        self.figures = FilterFigures(session, self.filters, self)
        self.filters.set_sources(map_link.extent, lambda: session.selection)
        self.listing = Listing(session)
        self.list, self.model = self.listing.list, self.listing.model
        self.empty, self.no_result = self.listing.empty, self.listing.no_result
        self.card = DetailCard()
        self.card.clear()
        self.summary = SelectionSummary()
        self.reading = ReadingBox(session)
        self.first_run = FirstRun()
        self.file_gone = FileGone()
        self.trouble = TroubleBox()
        self.told = quiet(plain_label("explanation"))
        self.told.hide()
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._keys()
        if session.is_open:
            self._opened()

    # making

    def _lay_out(self) -> None:
        self._splitter.addWidget(self.listing)
        below = QWidget()
        stacked = QVBoxLayout(below)
        stacked.setContentsMargins(0, 0, 0, 0)
        stacked.addWidget(self.summary)
        self.card.put_above(self.reading)  # within reach by scrolling, however low the dock is
        stacked.addWidget(self.card, 1)
        self._splitter.addWidget(below)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([1000, 1000])  # as much for the card as for the list
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        work = QWidget()
        inside = QVBoxLayout(work)
        inside.setContentsMargins(8, 6, 8, 8)
        inside.setSpacing(6)
        for widget in (self.header, self.status, self.told, line, self.filters, self.trouble):
            inside.addWidget(widget)
        inside.addWidget(self._splitter, 1)
        self._pages.addWidget(self.first_run)
        self._pages.addWidget(work)
        self._pages.addWidget(self.file_gone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.setMinimumWidth(ems(self, NARROWEST_EM))

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._opened)
        session.closing.connect(self.card.flush)
        session.closed.connect(self._closed)
        session.failed.connect(self._failed)
        session.vanished.connect(self._vanished)
        session.changed.connect(self._changed)
        session.plan_changed.connect(self._plan_changed)
        session.filter_changed.connect(self._filter_changed)
        session.selection_changed.connect(self._selection_changed)
        session.current_changed.connect(self._current_changed)
        self._map.extent_changed.connect(self.filters.map_moved)
        self.filters.edited.connect(session.set_filter)
        self.listing.edited.connect(self.filters.edit)
        self.listing.counted.connect(self._counted)
        self.filters.period.period.campaign_kept.connect(self._keep_campaign)
        self.list.chosen.connect(session.select)
        self.list.term_dropped.connect(lambda code, fids: session.tag(fids, code))
        self.list.zoom_wanted.connect(self._map.zoom_to)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._list_menu)
        self.status.clicked.connect(self._status_clicked)
        card = self.card
        card.previous_wanted.connect(lambda: self.list.step(-1))
        card.next_wanted.connect(lambda: self.list.step(1))
        card.map_wanted.connect(self._show_on_map)
        card.link_wanted.connect(lambda: self.link_to(self._current()))
        card.unlink_wanted.connect(lambda code: session.untag(self._current(), code))
        card.status_chosen.connect(lambda code: session.assess(self._current(), "status", code))
        card.answered.connect(self._answered)
        card.main_wanted.connect(lambda code: session.set_main_priority(self._current(), code))
        card.relink_wanted.connect(
            lambda code, role, note: session.relink(self._current(), code, role=role, note=note)
        )
        card.explained.connect(lambda fid, why: session.explain(fid, "status", why))
        card.restore_wanted.connect(self._restore)
        card.noted.connect(session.add_note)
        card.note_removed.connect(session.remove_note)
        card.author_wanted.connect(
            lambda author: self.filters.edit(replace(session.filter, authors=frozenset({author})))
        )
        self._connect_summary()

    def _connect_summary(self) -> None:
        session, summary = self._session, self.summary
        summary.link_wanted.connect(lambda: self.link_to(session.selection))
        summary.status_chosen.connect(
            lambda code: session.assess(session.selection, "status", code)
        )
        self.reading.decided.connect(lambda: self.list.step(1))
        summary.answer_wanted.connect(lambda: self.answer_all(session.selection))
        summary.assign_wanted.connect(lambda: self.assign(session.selection))

    def _keys(self) -> None:
        keys = PlannerKeys(self)
        keys.watch(self.list)
        keys.on_digit(self._digit)
        keys.on(Qt.Key.Key_Z, self._session.undo, control=True)
        keys.on(Qt.Key.Key_Y, self._session.redo, control=True)
        keys.on(Qt.Key.Key_F, self._focus_search, control=True)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            keys.on(key, self.accept_wanted.emit, control=True)
        keys.on(Qt.Key.Key_L, lambda: self.link_to(self._session.targets()), control=True)
        Zones(
            self,
            (
                (self.filters, lambda: self.filters.search),
                (self.listing, self._list_target),
                (self.card, lambda: self.card.link_button if self.card.isVisible() else None),
            ),
        )
        header, filters = self.header, self.filters
        order_tabs(
            (
                *header.findChildren(QToolButton),
                *header.findChildren(QPushButton),
                self.status,
                filters.search,
                filters.more,
                *filters.menus.values(),
                *(filters.queue, filters.todo, filters.in_view, filters.selected, filters.sort),
                self.list,
            )
        )
        keys.on(Qt.Key.Key_Escape, self._leave)
        on_list = PlannerKeys(self.list)
        on_list.on(Qt.Key.Key_Return, self.list.zoom_to_current)
        on_list.on(Qt.Key.Key_Enter, self.list.zoom_to_current)

    def _list_target(self) -> QWidget:
        listed = self.listing.currentWidget() is self.list
        return self.list if listed else self.no_result.remove

    def _leave(self) -> None:
        """Clear the search first; then leave to the map."""
        if self.filters.search.text():
            self.filters.search.clear()
        else:
            self._map.focus()

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
        self.header.set_workspace(session.head.name, session.path)
        self.filters.set_filter(session.filter)
        self._pages.setCurrentIndex(1)
        self._plan_changed()
        self.filters.more.writable = not session.readonly
        self.figures.refresh()
        self.listing.open()

    def _closed(self) -> None:
        self.card.clear()
        self.listing.clear()
        self._pages.setCurrentIndex(0)

    def _plan_changed(self) -> None:
        session = self._session
        self.listing.show_plan()
        self.filters.set_words(session.looks, session.head.districts)
        session.count(
            "facets",
            lambda ws: ws.contributions.values("category"),
            self.filters.set_categories,
        )
        self._show_card()

    def _changed(self, fids: Optional[list[int]]) -> None:
        self.listing.refresh(fids)
        self.figures.refresh()
        self._show_card()
        self._show_summary()

    def _filter_changed(self) -> None:
        self.filters.set_filter(self._session.filter)
        self.listing.reload()

    def _keep_campaign(self, first: str, last: str) -> None:
        self.filters.more.kept.set_campaign(first, last)
        self.filters.period.period.set_campaign((first, last))

    def _counted(self, counts: Any) -> None:
        self.filters.set_count(counts.contributions, counts.total, counts.authors)

    def _selection_changed(self) -> None:
        self.filters.selection_moved()
        self.listing.follow_selection()
        self._show_summary()

    def _current_changed(self) -> None:
        self._show_card()

    def show_status(self, status: Status) -> None:
        """Say how saving and exchanges stand."""
        self.status.show_status(status)
        self.header.set_platform(status.platform, not status.readonly)
        self._explain(status)

    def _explain(self, status: Status) -> None:
        """One sentence where the state is unusual; without network, once a day."""
        text = ""
        if status.readonly:
            text = translate("Enaction", "You can read, search and print.")
        elif status.offline:
            today = date.today().isoformat()
            if settings.offline_told.get() != today:
                settings.offline_told.set(today)
                text = translate(
                    "Enaction",
                    "You can go on working. The exchange will take place when you click "
                    "Synchronise, once the network is back.",
                )
            elif self.told.isVisibleTo(self):
                return  # still the sentence of a moment ago
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, WorkspaceMissing) and not self._session.is_open:
            path = error.sentence.values.get("path", "")
            self.file_gone.show_path(Path(str(path)))
            self._pages.setCurrentWidget(self.file_gone)
        elif self._session.is_open:
            self.trouble.tell(error)

    def _vanished(self, gone: bool) -> None:
        if gone:
            self.file_gone.show_path(self._session.path)
        self._pages.setCurrentIndex(2 if gone else 1)

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
        self._session.answer([fid], answer, ready)

    def _show_on_map(self) -> None:
        if self.card.fid is not None:
            self._map.zoom_to(self.card.fid)

    def _show_summary(self) -> None:
        """From two selected on; far beyond, it stands in for the card."""
        session, fids = self._session, self._session.selection
        self.summary.show_count(len(fids), not session.readonly)
        if len(fids) < 2:
            return
        if len(fids) > INSTEAD_OF_CARD:
            self.card.hide()
        session.count(
            "summary",
            lambda ws: (
                ws.contributions.count(ContributionFilter(fids=fids)),
                ws.tag_states(fids),
            ),
            lambda found: self.summary.show_figures(found[0], found[1], session.looks),
        )

    def _restore(self, field: str, value: Any) -> None:
        session, fids = self._session, self._current()
        if field in (LINK, UNLINK):
            gesture = session.tag if field == LINK else session.untag
            gesture(fids, value)
        else:
            session.assess(fids, field, value)

    # gestures

    def answer_all(self, fids: tuple[int, ...]) -> None:
        """Write the same answer to many, where none is ready."""
        dialog = AnswerDialog(len(fids), self)
        if dialog.exec():
            text, ready = dialog.text.toPlainText(), dialog.ready.isChecked()
            self._session.answer(fids, text, ready, spare=True)
        dialog.deleteLater()

    def assign(self, fids: tuple[int, ...]) -> None:
        """Put somebody in charge."""
        self._session.read(
            lambda ws: sorted(ws.contributions.values("assignee")),
            lambda known: self._ask_assignee(fids, known),
        )

    def _ask_assignee(self, fids: tuple[int, ...], known: list[str]) -> None:
        me = settings.author.get()
        names = list(dict.fromkeys([me, *known, ""] if me else [*known, ""]))
        name, given = QInputDialog.getItem(
            self,
            translate("Enaction", "Assign %Ln Contribution(s)", None, len(fids)),
            translate("Enaction", "In charge (empty for nobody)"),
            names,
        )
        if given:
            self._session.assess(fids, "assignee", name.strip())

    def link_to(self, fids: tuple[int, ...]) -> None:
        """Find a term by a few letters and link contributions to it."""
        if not fids or self._session.readonly:
            return
        finder = LinkFinder(self._session.looks, len(fids), self)
        finder.chosen.connect(lambda code: self._session.tag(fids, code))
        finder.exec()

    def _group_as_need(self, fids: tuple[int, ...]) -> None:
        from .needs_dialog import group_as_need

        group_as_need(self._session, fids, self)

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

    def show_waiting(self) -> None:
        """List the contributions with changes that wait."""
        self.filters.edit(ContributionFilter(pending=True, sort=self._session.filter.sort))

    def _status_clicked(self, what: str) -> None:
        if what == PENDING:
            self.show_waiting()
        elif what == NEWS:
            self.header.sync_wanted.emit()
        elif what == CONFLICTS:
            self.filters.edit(ContributionFilter(conflicts=True, sort=self._session.filter.sort))
            self.conflicts_wanted.emit()
        elif what == REFUSED:
            self.refused_wanted.emit()
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
            if len(fids) > 1:
                menu.addAction(
                    translate("Enaction", "Group as One Same Need…"),
                    lambda: self._group_as_need(fids),
                )
            follow = menu.addMenu(translate("Enaction", "Follow-up"))
            for code, label in status_labels().items():
                follow.addAction(
                    label, lambda code=code: self._session.assess(fids, "status", code)
                )
            menu.addAction(translate("Enaction", "Answer…"), lambda: self._answer_menu(fids))
            menu.addAction(translate("Enaction", "Assign…"), lambda: self.assign(fids))
        url = self.card.url if len(fids) == 1 else ""
        if url:
            menu.addSeparator()
            menu.addAction(
                translate("Enaction", "Open on the Platform"),
                lambda: QDesktopServices.openUrl(QUrl(url)),
            )
            menu.addAction(
                translate("Enaction", "Copy Link"), lambda: QApplication.clipboard().setText(url)
            )
        menu.exec(self.list.viewport().mapToGlobal(at))
        menu.deleteLater()

    def _answer_menu(self, fids: tuple[int, ...]) -> None:
        if len(fids) == 1:
            self.card.start_answer()
        else:
            self.answer_all(fids)
