"""Labels and tabs: plain text by default, quiet when they only explain."""

from __future__ import annotations

from typing import Union

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QSizePolicy,
    QStyle,
    QStyleOptionTab,
    QStylePainter,
    QTabBar,
    QTabWidget,
    QWidget,
)

from ..bridge.i18n import translate
from ..maps.palette import SECONDARY
from .inks import ink
from .metrics import em, scaled


class SlimTabBar(QTabBar):
    """Tabs in the user's style, with less air beside their names."""

    def tabSizeHint(self, index: int) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.tabText(index))
        return QSize(round(text + 0.9 * em(self.font())), super().tabSizeHint(index).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        order = [index for index in range(self.count()) if index != self.currentIndex()]
        for index in [*order, self.currentIndex()]:  # the current one lies over the others
            if index < 0 or not self.isTabVisible(index):
                continue
            option = QStyleOptionTab()
            self.initStyleOption(option, index)
            text, option.text = option.text, ""  # styles would cut it to their own margins
            painter.drawControl(QStyle.ControlElement.CE_TabBarTab, option)
            roles = QPalette.ColorRole
            painter.setPen(ink(option.palette, roles.WindowText, roles.Window))
            painter.drawText(self.tabRect(index), Qt.AlignmentFlag.AlignCenter, text)


def slim_tabs(name: str, parent: QWidget) -> QTabWidget:
    """Tabs whose names, with their counts, fit a narrow dock."""
    tabs = QTabWidget()
    tabs.setObjectName(name)
    tabs.setTabBar(SlimTabBar())
    tabs.setDocumentMode(True)
    tabs.tabBar().setFont(scaled(parent.font(), 0.9))
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


def name_buttons(box: Union[QDialogButtonBox, QMessageBox]) -> None:
    """Give standard buttons names of ours: some systems have QGIS without Qt's translations."""
    for kind, label in (
        ("Save", translate("Enaction", "Save")),
        ("Cancel", translate("Enaction", "Cancel")),
        ("Yes", translate("Enaction", "Yes")),
        ("No", translate("Enaction", "No")),
    ):
        button = box.button(getattr(type(box).StandardButton, kind))
        if button is not None:
            button.setText(label)


def close_button() -> QDialogButtonBox:
    """The buttons of a dialog that only closes; named by us where Qt has no translation."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.button(QDialogButtonBox.StandardButton.Close).setText(translate("Enaction", "Close"))
    return buttons


def quiet(label: QLabel, smaller: bool = True) -> QLabel:
    """The secondary text colour; on dark themes the theme's own text stays."""
    palette = label.palette()
    if palette.color(QPalette.ColorRole.Window).lightness() >= 128:
        palette.setColor(QPalette.ColorRole.WindowText, QColor(SECONDARY))
        label.setPalette(palette)
    if smaller:
        label.setFont(scaled(label.font(), 0.95))
    return label
