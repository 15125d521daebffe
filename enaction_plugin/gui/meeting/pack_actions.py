"""Preparing a meeting without network: the menu entry, and which base layers may be stored."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from ...bridge.i18n import translate
from ...bridge.notifier import Notifier
from ...maps.layers import BASES, STORABLE

MENU = "En action"


class PackActions(QObject):
    """Adds an entry to the menus of base layers: only the planner knows a server's terms."""

    def __init__(self, iface: QgisInterface, notifier: Notifier, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self._notifier = notifier
        self.storable: list[QAction] = []
        for kind in BASES:
            action = QAction(translate("Enaction", "May Be Stored for Meetings"), self)
            action.triggered.connect(self._toggle)
            iface.addCustomActionForLayerType(action, MENU, kind, True)
            self.storable.append(action)

    def close(self) -> None:
        """Take the entries out again."""
        for action in self.storable:
            self._iface.removeCustomActionForLayerType(action)

    def _toggle(self) -> None:
        layer = self._iface.activeLayer()
        if layer is not None:
            self._notifier.success(toggle(layer))


def toggle(layer: QgsMapLayer) -> str:
    """Allow a base layer to be stored in packs, or forbid it again; what to tell the planner."""
    if layer.customProperty(STORABLE):
        layer.removeCustomProperty(STORABLE)
        said = translate("Enaction", "“{}” is no longer stored in meeting folders.")
    else:
        layer.setCustomProperty(STORABLE, True)
        said = translate(
            "Enaction",
            "“{}” will be stored in meeting folders. Make sure that the terms of its server "
            "allow it.",
        )
    return said.format(layer.name())
