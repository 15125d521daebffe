"""A dock whose contents are made when it is first shown: QGIS starts without them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, QTimer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QWidget

from .metrics import COMFORTABLE_EM, ems


class LazyDock(QgsDockWidget):
    """QGIS restores its place by `name`; `build` makes the body."""

    def __init__(
        self, name: str, title: str, build: Callable[[], QWidget], parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self._build: Optional[Callable[[], QWidget]] = build

    def body(self) -> QWidget:
        """The contents, made now if they were not yet."""
        if self._build is not None:
            build, self._build = self._build, None
            self.setWidget(build())
        return self.widget()

    def sizeHint(self) -> QSize:
        return QSize(ems(self, COMFORTABLE_EM), super().sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._build is not None:  # QGIS may be starting: its window comes first
            QTimer.singleShot(0, self.body)
