"""Adds the page "En action" to QGIS's Options dialog; the page is imported when it opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QWidget

from .icons import plugin_icon


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the Options dialog opens."""

    def __init__(self, export_work: Callable[[], Optional[Callable[[], None]]]) -> None:
        """`export_work` gives what exports the waiting work, None while no workspace is open."""
        super().__init__("En action", plugin_icon())
        self._export_work = export_work

    def createWidget(self, parent: QWidget) -> QgsOptionsPageWidget:
        from .options_page import OptionsPage

        return OptionsPage(parent, self._export_work())
