"""Life of the plugin in QGIS: build everything, plug it in, take it all out."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from .bridge.i18n import load_translator
from .paths import ROOT


class EnactionPlugin:
    """The composition root. Without a window, only the algorithms are there."""

    def __init__(self, iface: Optional[QgisInterface]) -> None:
        self._iface = iface
        locale = str(QgsSettings().value("locale/userLocale", QLocale().name()))
        self._translator = load_translator(locale, ROOT / "i18n")
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        self._provider: Any = None
        self._shell: Any = None

    def initProcessing(self) -> None:
        """Register the algorithms: all that qgis_process asks for."""
        from .processing.provider import EnactionProvider

        self._provider = EnactionProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add toolbar, menu and docks; their contents are made when they are shown."""
        from .gui.shell import Shell

        self.initProcessing()
        self._shell = Shell(self._iface)

    def unload(self) -> None:
        """Take everything out, in the opposite order."""
        if self._shell is not None:
            self._shell.close()
            self._shell = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
