"""The menu button "Map: Bubbles" of the toolbar."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ..bridge.i18n import translate
from ..maps.kept import HEAT, NAMES, label
from ..maps.views import MapViews
from .icons import icon


class ViewMenu(QToolButton):
    """Tells the current view and offers the others; the three of everyday first."""

    def __init__(self, views: MapViews, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._views = views
        self.setObjectName("EnactionMapView")
        self.setIcon(icon("map"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAutoRaise(True)
        menu = QMenu(self)
        for view in NAMES:
            action = menu.addAction(label(view), lambda view=view: views.show(view))
            action.setCheckable(True)
            action.setData(view)
            if view == HEAT:
                menu.addSeparator()
        menu.addSeparator()
        menu.addAction(translate("Enaction", "Restore the Style"), views.restore)
        self.setMenu(menu)
        self._show(views.current)
        views.changed.connect(self._show)

    def _show(self, view: str) -> None:
        self.setText(translate("Enaction", "Map: {}").format(label(view).lower()))
        for action in self.menu().actions():
            action.setChecked(action.data() == view)
