"""Labels and tabs: plain text by default, quiet when they only explain."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QTabBar, QTabWidget, QWidget

from ..maps.palette import SECONDARY
from .metrics import em, scaled


class SlimTabs(QTabBar):
    """Tabs with less air, so that three names and their counts fit a narrow dock."""

    def tabSizeHint(self, index: int) -> QSize:
        hint = super().tabSizeHint(index)
        return QSize(hint.width() - round(em(self.font())), hint.height())


def slim_tabs(name: str, parent: QWidget) -> QTabWidget:
    """A tab widget with slim tabs in slightly smaller letters."""
    tabs = QTabWidget()
    tabs.setObjectName(name)
    tabs.setTabBar(SlimTabs())
    tabs.setDocumentMode(True)
    tabs.tabBar().setFont(scaled(parent.font(), 0.92))
    return tabs


def plain_label(name: str = "") -> QLabel:
    """A label for words people wrote: never interpreted, selectable, wrapped."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, label.sizePolicy().verticalPolicy())
    return label


def quiet(label: QLabel, smaller: bool = True) -> QLabel:
    """The secondary text colour; on dark themes the theme's own text stays."""
    palette = label.palette()
    if palette.color(QPalette.ColorRole.Window).lightness() >= 128:
        palette.setColor(QPalette.ColorRole.WindowText, QColor(SECONDARY))
        label.setPalette(palette)
    if smaller:
        label.setFont(scaled(label.font(), 0.95))
    return label
