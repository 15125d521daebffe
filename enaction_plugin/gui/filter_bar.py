"""Search, filters, chips of what is on, the count and the order of the list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, Optional

from qgis.PyQt.QtCore import QTimer, pyqtSignal
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

from ..bridge.i18n import translate
from ..core.model.assessment import Status
from ..core.model.plan import TermKind
from ..core.workspace import ContributionFilter
from ..maps.looks import Looks
from .chips import Chip
from .contribution_text import status_label
from .drawing import swatch_icon
from .filter_menu import Choice, FilterButton
from .filters import (
    IN_MENUS,
    FilterWords,
    active,
    count_sentence,
    explain,
    say,
    without,
    without_any,
)
from .flow import FlowWidget
from .icons import icon
from .metrics import em, ems
from .words import quiet

SEARCH_DELAY_MS = 250
NOTHING = "\x00none"  # the value "without any" in a filter menu
CLEAR_ALL_FROM = 3


class FilterBar(QWidget):
    """Edits a `ContributionFilter`; `edited` is emitted when the user changes it."""

    edited = pyqtSignal(object)
    counts_wanted = pyqtSignal()  # a menu opens: the counts behind its values

    def __init__(self, parent: Optional[QWidget] = None) -> None:
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
        self.priority = self._button("fltPriority", translate("Enaction", "Priority"))
        self.action = self._button("fltAction", translate("Enaction", "Action"))
        self.status = self._button("fltStatus", translate("Enaction", "Follow-up"))
        self.category = self._button("fltCategory", translate("Enaction", "Category"))
        self.area = self._button("fltArea", translate("Enaction", "Area"), exclusive=True)
        self.todo = self._box("chkTodo", translate("Enaction", "To do"), "todo")
        self.todo.setToolTip(translate("Enaction", "Follow-up “To do” or “Under study”"))
        self.to_tag = self._box("chkToTag", translate("Enaction", "To link"), "to_tag")
        self.to_tag.setToolTip(translate("Enaction", "Linked to no term of the plan yet"))
        self.in_view = self._box("chkExtent", translate("Enaction", "In view"), "extent")
        self.selected = self._box("chkSelection", translate("Enaction", "Selection"), "selection")
        self.chips = FlowWidget()
        self.chips.setObjectName("activeFilters")
        self.count = QLabel()
        self.count.setObjectName("countLabel")
        self.sort = self._sort_button()
        self._lay_out()
        self.priority.ticked.connect(self._priority_ticked)
        self.action.ticked.connect(self._action_ticked)
        self.status.ticked.connect(lambda values: self._edit(statuses=values))
        self.category.ticked.connect(lambda values: self._edit(categories=values))
        self.area.ticked.connect(self._area_ticked)

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
        communes = sorted(
            (one for one in districts if one.kind == "commune"), key=lambda one: one.name or ""
        )
        self._words = FilterWords(looks, {one.fid: one.name or one.code for one in communes})
        self.area.setVisible(bool(communes))
        self.priority.set_choices(self._priority_choices(looks), self._ticked_priorities())
        self.action.set_choices(_action_choices(looks), self._ticked_actions())
        self.status.set_choices(
            [Choice(status.value, status_label(status.value)) for status in Status],
            self._filter.statuses,
        )
        self.area.set_choices(
            [Choice(str(fid), name) for fid, name in self._words.districts.items()],
            self._ticked_area(),
        )
        self._show_chips()

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
        self.status.set_ticked(wanted.statuses)
        self.category.set_ticked(wanted.categories)
        self.area.set_ticked(self._ticked_area())
        for box, on in (
            (self.todo, wanted.todo),
            (self.to_tag, wanted.to_tag),
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

    def _button(self, name: str, label: str, exclusive: bool = False) -> FilterButton:
        button = FilterButton(name, label, exclusive)
        button.about_to_open.connect(self.counts_wanted)
        return button

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
        menu = QMenu(button)
        for key, label in _orders().items():
            menu.addAction(label, lambda key=key: self._edit(sort=key))
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        buttons = FlowWidget(gap=6, fill=True)
        for button in (self.priority, self.action, self.status, self.category, self.area):
            buttons.add(button)
        boxes = FlowWidget(gap=ems(self, 0.9))
        for box in (self.todo, self.to_tag, self.in_view, self.selected):
            boxes.add(box)
        sort_label = QLabel(translate("Enaction", "Sort"))
        last = QHBoxLayout()
        last.setSpacing(ems(self, 0.3))
        last.addWidget(self.count, 1)
        last.addWidget(sort_label)
        last.addWidget(self.sort)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.search, buttons, boxes, self.chips):
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
            self._show_sort()
            self._show_chips()
            self.edited.emit(wanted)

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

    def _area_ticked(self, values: frozenset[str]) -> None:
        self._edit(district=int(next(iter(values))) if values else None)

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
                chip.setToolTip(f"<p>{explain(self._filter, part, self._words)}</p>")
                chip.removed.connect(lambda part=part: self._remove(part))
                self.chips.add(chip)
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

    def _ticked_area(self) -> frozenset[str]:
        district = self._filter.district
        return frozenset() if district is None else frozenset({str(district)})


def _orders() -> dict[str, str]:
    return {
        "score": translate("Enaction", "Score"),
        "debated": translate("Enaction", "Most debated"),
        "newest": translate("Enaction", "Newest"),
        "commented": translate("Enaction", "Most commented"),
        "number": translate("Enaction", "Number"),
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
