"""The dock "Action Plan": link contributions to the project, see what it answers and what not."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import Any, Optional

from qgis.PyQt.QtCore import QEvent, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import number, translate
from ..bridge.session import Session
from ..core.model.assessment import Status
from ..core.model.plan import TermKind
from ..core.workspace import ContributionFilter, Workspace
from .contribution_delegate import ContributionDelegate
from .contribution_list import ContributionList
from .contributions_model import ContributionsModel
from .icons import icon
from .keys import PlannerKeys
from .metrics import COMFORTABLE_EM, NARROWEST_EM, ems, scaled
from .suggestions_box import SuggestionsBox
from .terms_model import TermsModel
from .terms_view import TermsView, WordsFilter
from .undo_bar import UndoBar
from .words import quiet, slim_tabs
from .zones import Zones

CODE = Qt.ItemDataRole.UserRole + 1
ORPHANS = ContributionFilter(
    without_action=True,
    statuses=frozenset(one.value for one in Status if one is not Status.OUT_OF_SCOPE),
    sort="score",
)


class PlanPanel(QWidget):
    """Ticks and drops over the session; link_to asks the Contributions dock's finder."""

    load_plan_wanted = pyqtSignal()

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session = session
        self._figures: tuple[int, Optional[int], Optional[int]] = (0, None, None)
        self.label = QLabel()
        self.label.setObjectName("selectionLabel")
        self.label.setWordWrap(True)
        self.deselect = QPushButton(translate("Enaction", "Deselect"))
        self.deselect.setFlat(True)
        self.priorities = TermsModel(translate("Enaction", "Priority"), self)
        self.priorities_view = TermsView("priorityTable")
        self.priorities_view.setRootIsDecorated(False)
        self.priorities_view.setIndentation(0)
        self.priorities_view.setModel(self.priorities)
        self.actions = TermsModel(translate("Enaction", "Axis › grouped action › action"), self)
        self.words = WordsFilter(self)
        self.words.setSourceModel(self.actions)
        self.tree = TermsView("planTree")
        self.tree.setModel(self.words)
        self.priorities_view.setAccessibleName(translate("Enaction", "Priorities of the territory"))
        self.tree.setAccessibleName(translate("Enaction", "Axes, grouped actions and actions"))
        self.search = QLineEdit()
        self.search.setObjectName("planSearch")
        self.search.setPlaceholderText(translate("Enaction", "Filter actions"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.no_plan = quiet(
            QLabel(
                translate(
                    "Enaction",
                    "The action plan is not loaded yet. The 3 axes and the 5 priorities are there.",
                )
            )
        )
        self.no_plan.setWordWrap(True)
        self.load = QPushButton(translate("Enaction", "Load the Action Table…"))
        self.orphans = ContributionsModel(self._fetch, self)
        self.orphan_list = ContributionList("orphanList")
        self.orphan_list.setAccessibleName(
            translate("Enaction", "Contributions linked to no action")
        )
        self.orphan_delegate = ContributionDelegate(parent=self.orphan_list)
        self.orphan_list.setModel(self.orphans)
        self.orphan_list.setItemDelegate(self.orphan_delegate)
        self.silent = QListWidget()
        self.silent.setObjectName("silentList")
        self.silent.setWordWrap(True)
        self.silent.setAccessibleName(translate("Enaction", "Actions nobody spoke of"))
        self.related = QPushButton(translate("Enaction", "Find Related Contributions"))
        self.related.setObjectName("relatedBtn")
        self.related.setEnabled(False)
        self.tabs = slim_tabs("planTabs", self)
        self.suggestions = SuggestionsBox(session)
        self.undo_bar = UndoBar()
        self._lay_out()
        self._connect()
        self._keys()
        if session.is_open:
            self._opened()
        else:
            self._closed()

    def sizeHint(self) -> QSize:
        return QSize(ems(self, COMFORTABLE_EM), ems(self, 60))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(ems(self, NARROWEST_EM))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.label, 1)
        top.addWidget(self.deselect)
        heading = QLabel(translate("Enaction", "Priorities of the territory"))
        heading.setFont(scaled(self.font(), 1.0, bold=True))
        hint = quiet(QLabel(translate("Enaction", "keys 1 to 5")))
        title = QHBoxLayout()
        title.addWidget(heading, 1)
        title.addWidget(hint)
        plan = QWidget()
        inside = QVBoxLayout(plan)
        inside.setContentsMargins(0, 6, 0, 0)
        inside.addWidget(self.search)
        inside.addWidget(self.tree, 1)
        inside.addWidget(self.no_plan)
        inside.addWidget(self.load)
        quiet_page = QWidget()
        below = QVBoxLayout(quiet_page)
        below.setContentsMargins(0, 6, 0, 0)
        below.addWidget(self.silent, 1)
        below.addWidget(self.related)
        for page in (plan, self.orphan_list, quiet_page):
            self.tabs.addTab(page, "")
        self._name_tabs(0, None, None)
        self.priorities_view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.priorities_view.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.suggestions)
        layout.addLayout(title)
        layout.addWidget(self.priorities_view)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.undo_bar)
        self.setMinimumWidth(ems(self, NARROWEST_EM))

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.plan_changed.connect(self._show_plan)
        session.changed.connect(self._changed)
        session.filter_changed.connect(self._count)
        session.selection_changed.connect(self._show_selection)
        session.current_changed.connect(self._show_selection)
        session.stepped.connect(self._stepped)
        session.weighed.connect(self._weighed)
        self.deselect.clicked.connect(lambda: session.select(()))
        self.search.textChanged.connect(self._narrow)
        self.suggestions.bulk_wanted.connect(self._suggest_for_all)
        self.load.clicked.connect(self.load_plan_wanted)
        self.undo_bar.undo_wanted.connect(session.undo)
        self.undo_bar.redo_wanted.connect(session.redo)
        self.orphan_list.chosen.connect(session.select)
        self.orphan_list.term_dropped.connect(lambda code, fids: session.tag(fids, code))
        self.silent.currentRowChanged.connect(lambda row: self.related.setEnabled(row >= 0))
        self.silent.itemActivated.connect(lambda _: self._find_related())
        self.related.clicked.connect(self._find_related)
        for model in (self.priorities, self.actions):
            model.tick_wanted.connect(self._tick)
            model.dropped.connect(lambda code, fids: session.tag(fids, code))
        for view in (self.priorities_view, self.tree):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(lambda at, view=view: self._term_menu(view, at))

    def _keys(self) -> None:
        keys = PlannerKeys(self)
        keys.watch(self.priorities_view, self.tree, self.orphan_list, self.silent)
        keys.on_digit(self._digit)
        keys.on(Qt.Key.Key_Z, self._session.undo, control=True)
        keys.on(Qt.Key.Key_Y, self._session.redo, control=True)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            keys.on(key, self.suggestions.accept_first, control=True)
        keys.on(Qt.Key.Key_F, self.search.setFocus, control=True)
        Zones(
            self,
            (
                (self.suggestions, self._first_suggestion),
                (self.priorities_view, lambda: self.priorities_view),
                (self.tabs, self._tab_target),
            ),
        )
        on_tree = PlannerKeys(self.tree)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            on_tree.on(key, lambda: self._filter_on(self.tree.currentIndex()))

    def _first_suggestion(self) -> Optional[QWidget]:
        buttons = self.suggestions.findChildren(QPushButton)
        return next((one for one in buttons if one.isVisible() and one.isEnabled()), None)

    def _tab_target(self) -> QWidget:
        return (self.tree, self.orphan_list, self.silent)[self.tabs.currentIndex()]

    # following the session

    def _opened(self) -> None:
        self.undo_bar.hide()
        path = str(self._session.path)
        for model in (self.priorities, self.actions, self.orphans):
            model.workspace_id = path
        self._show_plan()

    def _closed(self) -> None:
        self.priorities.clear()
        self.actions.clear()
        self.silent.clear()
        self._figures = (0, None, None)
        self._name_tabs(*self._figures)
        for widget in (self.deselect, self.undo_bar, self.no_plan, self.load):
            widget.hide()
        self.label.setText(translate("Enaction", "No workspace open"))
        self.orphans.set_fids(array("q"))

    def _show_plan(self) -> None:
        looks = self._session.looks
        self.orphans.looks = self.orphan_delegate.looks = looks
        self.orphan_delegate.highest_score = self._session.highest_score
        self.priorities.show_priorities(looks)
        self.actions.show_actions(looks)
        self.tree.expandToDepth(0)
        bare = not any(looks.plan.by_kind(TermKind.ACTION))
        self.no_plan.setVisible(bare)
        self.load.setVisible(bare and not self._session.readonly)
        self._fit_priorities()
        self._count()
        self._show_selection()

    def _changed(self, fids: Optional[list[int]]) -> None:
        self.orphans.refresh(fids)
        self._count()
        self._show_selection()

    def _weighed(self) -> None:
        self.orphan_delegate.highest_score = self._session.highest_score

    def _stepped(self, step: Any, undone: bool) -> None:
        self.undo_bar.show_step(step, self._session.looks, undone)

    def _show_selection(self) -> None:
        fids = self._session.targets()
        count = len(self._session.selection)
        self.deselect.setVisible(bool(count))
        if count:
            text = translate("Enaction", "<b>%Ln</b> contribution(s) selected", None, count)
        else:
            text = translate("Enaction", "Select contributions to link them")
        self.label.setText(text)
        self._session.count(
            "ticks",
            lambda ws: ws.tag_states(list(fids)) if fids else {},
            lambda states: self._show_ticks(len(fids), states),
        )

    def _show_ticks(self, selected: int, states: dict[str, int]) -> None:
        shown = 0 if self._session.readonly else selected
        self.priorities.set_selection(shown, states)
        self.actions.set_selection(shown, states)

    # counts

    def _count(self) -> None:
        wanted = self._session.filter
        for model in (self.priorities, self.actions):
            model.set_counting()
        self._session.count(
            "terms",
            lambda ws: _counted(ws, wanted),
            lambda found: self._show_counts(found[0], found[1]),
        )
        self._session.count("orphans", lambda ws: ws.contributions.ids(ORPHANS), self._show_orphans)

    def _show_counts(self, counts: Any, totals: Any) -> None:
        if not self._session.is_open:
            return
        for model in (self.priorities, self.actions):
            model.set_counts(counts.terms, totals.terms)
        self._show_silent(totals.silent)
        plan = self._session.looks.plan
        operations = sum(1 for _ in plan.by_kind(TermKind.OPERATION))
        actions = operations or sum(1 for _ in plan.by_kind(TermKind.ACTION))
        self._figures = (actions, self._figures[1], len(totals.silent))
        self._name_tabs(*self._figures)

    def _show_orphans(self, orphans: Any) -> None:
        if orphans != self.orphans.fids:
            self.orphans.set_fids(orphans)
        self._figures = (self._figures[0], len(orphans), self._figures[2])
        self._name_tabs(*self._figures)

    def _name_tabs(self, actions: int, orphans: Optional[int], silent: Optional[int]) -> None:
        names = (
            translate("Enaction", "Plan ({})"),
            translate("Enaction", "Orphans ({})"),
            translate("Enaction", "Silent ({})"),
        )
        for tab, (name, count) in enumerate(zip(names, (actions, orphans, silent))):
            self.tabs.setTabText(tab, name.format("…" if count is None else number(count)))

    def _show_silent(self, codes: Any) -> None:
        looks = self._session.looks
        self.silent.clear()
        for code in codes:
            term = looks.terms.get(code)
            self.silent.addItem(f"{code}  {term.label}" if term else code)
            self.silent.item(self.silent.count() - 1).setData(CODE, code)
        self.related.setEnabled(False)

    def _find_related(self) -> None:
        """Search what speaks of a silent action: its first keyword, or its longest word."""
        item = self.silent.currentItem()
        term = self._session.looks.terms.get(item.data(CODE)) if item is not None else None
        if term is None:
            return
        words = term.keywords or (max(term.label.split(), key=len),)
        self._session.set_filter(ContributionFilter(text=words[0], sort="score"))

    def _fetch(self, fids: list[int], answer: Any) -> None:
        self._session.read(lambda ws: ws.contributions.rows(fids), answer)

    # gestures

    def _suggest_for_all(self) -> None:
        from .bulk_suggestions import BulkSuggestions

        dialog = BulkSuggestions(self._session, self.suggestions.thinking, self.window())
        dialog.exec()
        dialog.deleteLater()

    def _tick(self, code: str, link: bool) -> None:
        gesture = self._session.tag if link else self._session.untag
        gesture(self._session.targets(), code)

    def _digit(self, digit: int, main: bool) -> None:
        looks = self._session.looks
        if looks is None or digit > len(looks.priorities) or self._session.readonly:
            return
        code = looks.priorities[digit - 1].code
        gesture = self._session.set_main_priority if main else self._session.toggle
        gesture(self._session.targets(), code)

    def _narrow(self, text: str) -> None:
        self.words.set_text(text)
        if text.strip():
            self.tree.expandAll()
        else:
            self.tree.collapseAll()
            self.tree.expandToDepth(0)

    def _term_menu(self, view: TermsView, at: QPoint) -> None:
        index = view.indexAt(at)
        code = index.siblingAtColumn(0).data(TermsModel.CodeRole)
        if code is None:
            return
        menu = QMenu(self)
        menu.addAction(translate("Enaction", "Filter on This Term"), lambda: self._filter_on(index))
        targets = self._session.targets()
        if self._session.looks.is_priority(code) and targets and not self._session.readonly:
            menu.addAction(
                translate("Enaction", "Main Priority"),
                lambda: self._session.set_main_priority(targets, code),
            )
        if not self._session.readonly:
            menu.addAction(
                translate("Enaction", "Recognised Words…"), lambda: self._change_words(code)
            )
        menu.exec(view.viewport().mapToGlobal(at))
        menu.deleteLater()

    def _change_words(self, code: str) -> None:
        from .words_dialog import WordsDialog

        dialog = WordsDialog(self._session, code, self.window())
        dialog.exec()
        dialog.deleteLater()

    def _filter_on(self, index: Any) -> None:
        code = index.siblingAtColumn(0).data(TermsModel.CodeRole)
        if code is None:
            return
        chosen = frozenset({code})
        if self._session.looks.is_priority(code):
            wanted = replace(self._session.filter, priorities=chosen, without_priority=False)
        else:
            wanted = replace(self._session.filter, actions=chosen, without_action=False)
        self._session.set_filter(wanted)

    def _fit_priorities(self) -> None:
        """The table of priorities is as high as its rows, up to eight of them."""
        rows = min(self.priorities.rowCount(), 8)
        view = self.priorities_view
        high = sum(
            view.sizeHintForIndex(self.priorities.index(row, 0)).height() for row in range(rows)
        )
        view.setFixedHeight(high + view.header().sizeHint().height() + 2 * view.frameWidth() + 2)


def _counted(workspace: Workspace, wanted: ContributionFilter) -> tuple[Any, Any]:
    """Counts under the filter, and counts of the whole workspace."""
    totals = workspace.term_counts(ContributionFilter())
    every = wanted == ContributionFilter(sort=wanted.sort)
    return (totals if every else workspace.term_counts(wanted)), totals
