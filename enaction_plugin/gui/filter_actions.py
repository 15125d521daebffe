"""The button "⋯": filters that were given a name, the map, and what leaves with the filter."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from ..bridge.i18n import translate
from ..bridge.kept_filters import KeptFilters
from ..core.workspace import ContributionFilter, FilterUnreadable
from .icons import icon


class FilterActions(QToolButton):
    """A menu made anew each time it opens: what it says is what there is."""

    filter_chosen = pyqtSignal(object)
    on_map_changed = pyqtSignal(bool)
    export_wanted = pyqtSignal()
    copy_wanted = pyqtSignal()
    enter_wanted = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, project: QgsProject, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("moreBtn")
        self.setIcon(icon("more"))
        self.setToolTip(translate("Enaction", "Saved filters and export"))
        self.setAccessibleName(self.toolTip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.kept = KeptFilters(project)
        self._filter = ContributionFilter()
        self._shown = 0
        self.writable = False
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def set_filter(self, wanted: ContributionFilter) -> None:
        """Which filter can be saved."""
        self._filter = wanted

    def set_shown(self, count: int) -> None:
        """How many contributions can be exported."""
        self._shown = count

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        names = self.kept.names()
        for name in names:
            action = menu.addAction(name.replace("&", "&&"), lambda name=name: self._apply(name))
            action.setCheckable(True)
            action.setChecked(self._is_current(name))
        if names:
            menu.addSeparator()
        menu.addAction(translate("Enaction", "Save This Filter…"), self.ask_name)
        if names:
            forget = menu.addMenu(translate("Enaction", "Forget a Filter"))
            for name in names:
                forget.addAction(name.replace("&", "&&"), lambda name=name: self.kept.remove(name))
        on_map = menu.addAction(translate("Enaction", "Filter the Map Too"))
        on_map.setCheckable(True)
        on_map.setChecked(self.kept.on_map)
        on_map.toggled.connect(self.on_map_changed)
        menu.addSeparator()
        count = self._shown
        export = menu.addAction(
            translate("Enaction", "Export These %Ln Contribution(s)…", None, count),
            self.export_wanted.emit,
        )
        copy = menu.addAction(translate("Enaction", "Copy the List"), self.copy_wanted.emit)
        for action in (export, copy):
            action.setEnabled(bool(count))
        menu.addSeparator()
        enter = menu.addAction(
            translate("Enaction", "Enter a Contribution…"), self.enter_wanted.emit
        )
        enter.setEnabled(self.writable)

    def ask_name(self) -> None:
        """Ask for a name and keep the filter under it."""
        name, given = QInputDialog.getText(
            self,
            translate("Enaction", "Save This Filter"),
            translate("Enaction", "Name of the filter (it is kept in the QGIS project)"),
        )
        if given and name.strip():
            self.kept.keep(name.strip(), self._filter)

    def _apply(self, name: str) -> None:
        try:
            self.filter_chosen.emit(self.kept.get(name))
        except FilterUnreadable as error:
            self.failed.emit(error)

    def _is_current(self, name: str) -> bool:
        try:
            return self.kept.get(name) == self._filter
        except FilterUnreadable:
            return False
