"""Adds the page "En action" to QGIS's Options dialog; the page is imported when it opens."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QWidget

from .icons import plugin_icon


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the Options dialog opens."""

    def __init__(self) -> None:
        super().__init__("En action", plugin_icon())

    def createWidget(self, parent: QWidget) -> QgsOptionsPageWidget:
        from .options_page import OptionsPage

        return OptionsPage(parent)
