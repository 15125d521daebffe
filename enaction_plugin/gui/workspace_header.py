"""The name of the workspace with its menu, and the button that synchronises."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge import settings
from ..bridge.i18n import translate
from .icons import icon
from .metrics import scaled


class WorkspaceHeader(QWidget):
    """Passive: tells what the planner asks for."""

    open_wanted = pyqtSignal()
    new_wanted = pyqtSignal()
    recent_wanted = pyqtSignal(object)  # a path
    sync_wanted = pyqtSignal()
    stop_wanted = pyqtSignal()
    connect_wanted = pyqtSignal()
    file_wanted = pyqtSignal()  # exchange by file: there is no platform

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._path: Optional[Path] = None
        self._name = ""
        self._exchanging = False
        self.menu_button = QToolButton()
        self.menu_button.setObjectName("wsMenu")
        self.menu_button.setFont(scaled(self.font(), 1.1, bold=True))
        self.menu_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setAutoRaise(True)
        self.menu_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        menu = QMenu(self.menu_button)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.menu_button.setMenu(menu)
        self.sync_button = QPushButton()
        self.sync_button.setObjectName("syncBtn")
        self.sync_button.setAccessibleName(translate("Enaction", "Synchronise with the platform"))
        self.sync_button.clicked.connect(self._sync_clicked)
        self.file_button = QPushButton(translate("Enaction", "Exchange File…"))
        self.file_button.setObjectName("exchangeFileBtn")
        self.file_button.clicked.connect(self.file_wanted)
        self.file_button.hide()
        self.progress = QProgressBar()
        self.progress.setObjectName("syncProgress")
        self.progress.setMaximum(100)
        self.progress.hide()
        top = QHBoxLayout()
        top.addWidget(self.menu_button)
        top.addStretch(1)
        top.addWidget(self.sync_button)
        top.addWidget(self.file_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.progress)
        self.set_exchange(None)

    def set_workspace(self, name: str, path: Optional[Path]) -> None:
        """Show another workspace."""
        self._path = path
        self._name = name
        self._elide()
        self.menu_button.setToolTip(str(path or ""))

    def set_platform(self, platform: bool, writable: bool) -> None:
        """Synchronising is offered to a workspace that has a platform."""
        self.sync_button.setVisible(platform)
        self.sync_button.setEnabled(writable)
        self.file_button.setVisible(not platform)
        self.file_button.setEnabled(writable)
        self._elide()

    def set_exchange(self, percent: Optional[int]) -> None:
        """Show how far an exchange is; None when there is none."""
        self._exchanging = percent is not None
        self.progress.setVisible(self._exchanging)
        self.progress.setValue(percent or 0)
        if self._exchanging:
            self.sync_button.setText(translate("Enaction", "Stop"))
            self.sync_button.setIcon(icon("stop"))
        else:
            self.sync_button.setText(translate("Enaction", "Synchronise"))
            self.sync_button.setIcon(icon("sync"))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = self.menu_button.fontMetrics()
        beside = (self.sync_button, self.file_button)
        taken = sum(button.sizeHint().width() for button in beside if not button.isHidden())
        room = self.width() - taken - 3 * metrics.height()
        shown = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, max(room, 0))
        self.menu_button.setText(shown.replace("&", "&&"))

    def _sync_clicked(self) -> None:
        (self.stop_wanted if self._exchanging else self.sync_wanted).emit()

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for path in settings.recent_workspaces():
            action = menu.addAction(path.stem.replace("&", "&&"))
            action.setToolTip(str(path))
            action.setEnabled(path.is_file() and path != self._path)
            action.triggered.connect(lambda _=False, path=path: self.recent_wanted.emit(path))
        menu.addSeparator()
        menu.addAction(icon("open"), translate("Enaction", "Open…"), self.open_wanted.emit)
        menu.addAction(icon("new"), translate("Enaction", "New Workspace…"), self.new_wanted.emit)
        if self._path is not None:
            menu.addSeparator()
            menu.addAction(
                icon("sync"),
                translate("Enaction", "Connect to the Platform…"),
                self.connect_wanted.emit,
            )
            menu.addAction(translate("Enaction", "Show the File"), self._show_file)

    def _show_file(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
