"""Search, filters, chips of what is on, the count and the order of the list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from html import escape
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import number, translate
from ..core.model.assessment import Status
from ..core.model.plan import TermKind
from ..core.workspace import ContributionFilter
from ..maps.looks import Looks
from .area_menu import AreaButton
from .chips import Chip
from .contribution_text import status_label
from .drawing import swatch_icon
from .filter_actions import FilterActions
from .filter_menu import Choice, FilterButton, MenuButton
from .filters import (
    IN_MENUS,
    FilterWords,
    active,
    count_sentence,
    explain,
    explain_all,
    say,
    without,
    without_any,
)
from .flow import FlowWidget
from .icons import icon
from .metrics import em, ems
from .period_menu import Period, PeriodButton
from .queue_bar import QueueButton, QueueProgress
from .words import quiet

SEARCH_DELAY_MS = 250
NOTHING = "\x00none"  # the value "without any" in a filter menu
MISSING, DRAFT = "\x00missing", "\x00draft"  # what an answer may be, among the follow-ups
FARTHEST_SORT = 200_000  # rows: beyond, ordering by distance takes seconds
CLEAR_ALL_FROM = 3


class FilterBar(QWidget):
    """Edits a `ContributionFilter`; `edited` is emitted when the user changes it."""

    edited = pyqtSignal(object)
    counts_wanted = pyqtSignal(str)  # the menu of a part opens: the counts behind its values
    queues_wanted = pyqtSignal()  # the menu of the queues opens: what is left of each

    def __init__(self, project: QgsProject, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._filter = ContributionFilter()
        self._words: Optional[FilterWords] = None
        self._extent: Callable[[], Any] = lambda: None
        self._selection: Callable[[], Sequence[int]] = lambda: ()
        self.search = self._search_field()
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SEARCH_DELAY_MS)
        self._delay.timeout.connect(self._search_now)
        self.priority = FilterButton("fltPriority", translate("Enaction", "Priority"))
        self.action = FilterButton("fltAction", translate("Enaction", "Action"))
        self.status = FilterButton("fltStatus", translate("Enaction", "Follow-up"))
        self.category = FilterButton("fltCategory", translate("Enaction", "Category"))
        self.area = AreaButton(translate("Enaction", "Area"))
        self.period = PeriodButton(translate("Enaction", "Period"))
        self.menus: dict[str, MenuButton] = {
            "priority": self.priority,
            "action": self.action,
            "status": self.status,
            "category": self.category,
            "area": self.area,
            "period": self.period,
        }
        self.more = FilterActions(project)
        self.queue, self.progress = QueueButton(), QueueProgress()
        self.todo = self._box("chkTodo", translate("Enaction", "To do"), "todo")
        self.todo.setToolTip(translate("Enaction", "Follow-up “To do” or “Under study”"))
        self.in_view = self._box("chkExtent", translate("Enaction", "In view"), "extent")
        self.selected = self._box("chkSelection", translate("Enaction", "Selection"), "selection")
        self.chips = FlowWidget()
        self.chips.setObjectName("activeFilters")
        self.count = QLabel()
        self.count.setObjectName("countLabel")
        self.sort = self._sort_button()
        self._lay_out()
        for part, button in self.menus.items():
            button.about_to_open.connect(lambda part=part: self.counts_wanted.emit(part))
        self.queue.about_to_open.connect(self.queues_wanted)
        self.priority.ticked.connect(self._priority_ticked)
        self.action.ticked.connect(self._action_ticked)
        self.status.ticked.connect(self._status_ticked)
        self.category.ticked.connect(lambda values: self._edit(categories=values))
        self.area.area.edited.connect(
            lambda districts, zone, within: self._edit(
                districts=districts, zone=zone, within=within
            )
        )
        self.period.period.edited.connect(self._period_chosen)
        self.more.filter_chosen.connect(self.edit)

    # what it shows

    @property
    def filter(self) -> ContributionFilter:
        """The filter as it is edited."""
        return self._filter

    def set_sources(
        self, extent: Callable[[], Any], selection: Callable[[], Sequence[int]]
    ) -> None:
        """Where "in view" and "selection" are read when they are ticked."""
        self._extent, self._selection = extent, selection

    def set_words(self, looks: Looks, districts: Iterable[Any]) -> None:
        """Show the values of a plan and the districts of a workspace."""
        known = list(districts)
        self._words = FilterWords(looks, {one.fid: one.name or one.code for one in known})
        self.area.area.set_districts(known)
        self.priority.set_choices(self._priority_choices(looks), self._ticked_priorities())
        self.action.set_choices(_action_choices(looks), self._ticked_actions())
        self.status.set_choices(_status_choices(), self._ticked_statuses())
        self.period.period.set_campaign(self.more.kept.campaign)
        self.set_filter(self._filter)

    def set_categories(self, counts: dict[str, int]) -> None:
        """Show the categories citizens chose from, and how often."""
        names = sorted(counts, key=lambda name: (not name, name.casefold()))
        self.category.set_choices(
            [Choice(name, name or translate("Enaction", "(none)")) for name in names],
            self._filter.categories,
        )
        self.category.set_counts(counts)

    def set_filter(self, wanted: ContributionFilter) -> None:
        """Show another filter, without telling."""
        self._filter = wanted
        if self.search.text().strip() != wanted.text.strip():
            self.search.setText(wanted.text)
            self._delay.stop()
        self.priority.set_ticked(self._ticked_priorities())
        self.action.set_ticked(self._ticked_actions())
        self.status.set_ticked(self._ticked_statuses())
        self.category.set_ticked(wanted.categories)
        self.area.area.set_filter(wanted)
        self.period.period.set_filter(wanted)
        self.more.set_filter(wanted)
        for box, on in (
            (self.todo, wanted.todo),
            (self.in_view, wanted.extent is not None),
            (self.selected, wanted.fids is not None),
        ):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self._show_sort()
        self._show_chips()

    def set_count(self, shown: int, total: int, authors: int) -> None:
        """Say how many there are."""
        self.count.setText(count_sentence(shown, total, authors))
        self.more.set_shown(shown)
        far = self._sorts["distance"]
        far.setEnabled(shown <= FARTHEST_SORT)
        far.setToolTip(
            ""
            if far.isEnabled()
            else translate("Enaction", "Not for more than {} contributions").format(
                number(FARTHEST_SORT)
            )
        )

    def map_moved(self) -> None:
        """Follow the map, when only what is in view is shown."""
        if self._filter.extent is not None:
            self._edit(extent=self._extent())

    def selection_moved(self) -> None:
        """Follow the selection of the map, when only the selection is shown."""
        if self._filter.fids is not None:
            self._edit(fids=tuple(self._selection()))

    # how it is made

    def _search_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("searchEdit")
        field.setPlaceholderText(translate("Enaction", "Search a word, a place, a number"))
        field.setClearButtonEnabled(True)
        field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        field.textChanged.connect(lambda _: self._delay.start())  # its text is no delay
        field.returnPressed.connect(self._search_now)
        return field

    def _box(self, name: str, label: str, part: str) -> QCheckBox:
        box = QCheckBox(label)
        box.setObjectName(name)
        box.toggled.connect(lambda on: self._box_toggled(part, on))
        return box

    def _sort_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("sortBtn")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAutoRaise(True)
        button.setAccessibleName(translate("Enaction", "Sort"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        self._sorts = {
            key: menu.addAction(label, lambda key=key: self._sort_chosen(key))
            for key, label in _orders().items()
        }
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        buttons = FlowWidget(gap=6, fill=True)
        for button in (*self.menus.values(), self.queue):
            buttons.add(button)
        boxes = FlowWidget(gap=ems(self, 0.9))
        for box in (self.todo, self.in_view, self.selected):
            boxes.add(box)
        first = QHBoxLayout()
        first.setSpacing(ems(self, 0.4))
        first.addWidget(self.search, 1)
        first.addWidget(self.more)
        sort_label = QLabel(translate("Enaction", "Sort"))
        last = QHBoxLayout()
        last.setSpacing(ems(self, 0.3))
        last.addWidget(self.count, 1)
        last.addWidget(sort_label)
        last.addWidget(self.sort)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(first)
        for widget in (buttons, boxes, self.progress, self.chips):
            layout.addWidget(widget)
        layout.addLayout(last)
        self.count.setWordWrap(True)
        quiet(self.count)
        quiet(sort_label)
        self.chips.hide()
        self._show_sort()

    # what the user does

    def _edit(self, **changes: Any) -> None:
        wanted = replace(self._filter, **changes)
        if wanted != self._filter:
            self._filter = wanted
            self.more.set_filter(wanted)
            self._show_sort()
            self._show_chips()
            self.edited.emit(wanted)

    def _sort_chosen(self, key: str) -> None:
        box = self._extent() if key == "distance" else None
        near = None if box is None else ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        if key != "distance" or near is not None:
            self._edit(sort=key, near=near)

    def _search_now(self) -> None:
        self._delay.stop()
        self._edit(text=self.search.text().strip())

    def _box_toggled(self, part: str, on: bool) -> None:
        if part == "extent":
            self._edit(extent=self._extent() if on else None)
        elif part == "selection":
            self._edit(fids=tuple(self._selection()) if on else None)
        else:
            self._edit(**{part: on})

    def _priority_ticked(self, values: frozenset[str]) -> None:
        self._edit(priorities=values - {NOTHING}, without_priority=NOTHING in values)

    def _action_ticked(self, values: frozenset[str]) -> None:
        self._edit(actions=values - {NOTHING}, without_action=NOTHING in values)

    def _status_ticked(self, values: frozenset[str]) -> None:
        self._edit(
            statuses=values - {MISSING, DRAFT},
            missing_answer=MISSING in values,
            draft_answer=DRAFT in values,
        )

    def _period_chosen(self, period: Period) -> None:
        self._edit(
            since=period.since,
            until=period.until,
            last_days=period.last_days,
            dated=period.dated,
        )

    def _remove(self, part: str) -> None:
        self.edit(without(self._filter, part))

    def edit(self, wanted: ContributionFilter) -> None:
        """Change the whole filter, as the user would."""
        if wanted != self._filter:
            self.set_filter(wanted)
            self.edited.emit(wanted)

    # what it says

    def _show_sort(self) -> None:
        self.sort.setText(_orders().get(self._filter.sort, ""))

    def _show_chips(self) -> None:
        self.chips.flow.clear()
        parts = [part for part in active(self._filter) if part in IN_MENUS]
        if self._words is not None:
            for part in parts:
                chip = Chip(say(self._filter, part, self._words))
                said = explain(self._filter, part, self._words)
                chip.setToolTip(f"<p>{escape(said)}</p>")
                chip.removed.connect(lambda part=part: self._remove(part))
                self.chips.add(chip)
            self.count.setToolTip(f"<p>{escape(explain_all(self._filter, self._words))}</p>")
        if len(parts) >= CLEAR_ALL_FROM:
            clear = QPushButton(translate("Enaction", "Clear all"))
            clear.setFlat(True)
            clear.clicked.connect(lambda: self.edit(without_any(self._filter)))
            self.chips.add(clear)
        self.chips.setVisible(bool(parts))
        self.chips.updateGeometry()

    def _priority_choices(self, looks: Looks) -> list[Choice]:
        size = round(1.3 * em(self.font()))
        choices = [
            Choice(look.code, look.short, swatch_icon(look, size, self.font()))
            for look in looks.priorities
        ]
        none = swatch_icon(looks.priority(None), size, self.font())
        return [*choices, Choice(NOTHING, translate("Enaction", "To link (no priority)"), none)]

    def _ticked_priorities(self) -> frozenset[str]:
        none = {NOTHING} if self._filter.without_priority else set()
        return self._filter.priorities | none

    def _ticked_actions(self) -> frozenset[str]:
        return self._filter.actions | ({NOTHING} if self._filter.without_action else set())

    def _ticked_statuses(self) -> frozenset[str]:
        missing = {MISSING} if self._filter.missing_answer else set()
        draft = {DRAFT} if self._filter.draft_answer else set()
        return self._filter.statuses | missing | draft


def _status_choices() -> list[Choice]:
    return [
        *(Choice(status.value, status_label(status.value)) for status in Status),
        Choice(MISSING, translate("Enaction", "Answer missing")),
        Choice(DRAFT, translate("Enaction", "Draft to publish")),
    ]


def _orders() -> dict[str, str]:
    return {
        "score": translate("Enaction", "Score"),
        "debated": translate("Enaction", "Most debated"),
        "newest": translate("Enaction", "Newest"),
        "commented": translate("Enaction", "Most commented"),
        "number": translate("Enaction", "Number"),
        "distance": translate("Enaction", "Distance to map centre"),
    }


def _action_choices(looks: Looks) -> list[Choice]:
    """Axes, actions and operations as a tree told by indents, then "orphans"."""
    plan = looks.plan
    children: dict[Optional[str], list[Any]] = {}
    for term in plan.terms:
        if term.kind is not TermKind.PRIORITY:
            children.setdefault(term.parent, []).append(term)
    choices: list[Choice] = []

    def add(parent: Optional[str], depth: int) -> None:
        for term in children.get(parent, ()):
            choices.append(Choice(term.code, f"{term.code}  {term.label}", None, depth))
            add(term.code, depth + 1)

    add(None, 0)
    return [*choices, Choice(NOTHING, translate("Enaction", "Orphans (no action)"))]
