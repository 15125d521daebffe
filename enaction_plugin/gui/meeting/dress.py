"""The room's own colours, light or dark, whatever QGIS's theme is.

QGIS's dark theme colours widgets by a style sheet of the application, which wins over any
palette: a window that must be white on a projector brings a style sheet of its own, and it
holds for the dialogs that are opened over it.
"""

from __future__ import annotations

from string import Template
from typing import NamedTuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget


class Ground(NamedTuple):
    """Colours that go together; all text on `ground` and `button` has at least 7:1.

    `line` stands out from the ground with 3:1, and `disabled` text with 4.5:1.
    """

    ground: str
    ink: str
    faint: str
    disabled: str
    line: str
    button: str
    selected: str
    selected_ink: str
    confirmed: str


LIGHT = Ground(
    ground="#FFFFFF",
    ink="#111111",
    faint="#4A4A4A",
    disabled="#6B6B6B",
    line="#767676",
    button="#F2F2F2",
    selected="#124474",
    selected_ink="#FFFFFF",
    confirmed="#14532B",
)
DARK = Ground(
    ground="#16181A",
    ink="#F5F5F5",
    faint="#C4C4C4",
    disabled="#9A9A9A",
    line="#8A8A8A",
    button="#2A2D30",
    selected="#B5DAFA",
    selected_ink="#111111",
    confirmed="#9BE3B4",
)

_SHEET = Template("""
QWidget { color: $ink; background-color: $ground;
  selection-color: $selected_ink; selection-background-color: $selected; }
QWidget:disabled { color: $disabled; background-color: $ground; }
QLineEdit, QTextEdit, QPlainTextEdit, QSpinBox, QComboBox {
  color: $ink; background-color: $ground; border: 1px solid $line; padding: 0.2em; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus {
  border: 2px solid $ink; }
QComboBox QLineEdit { border: none; padding: 0; }
QAbstractItemView::item:selected, QAbstractItemView::item:hover {
  color: $selected_ink; background-color: $selected; }
QPushButton { color: $ink; background-color: $button; border: 1px solid $line;
  border-radius: 4px; padding: 0.3em 0.8em; }
QPushButton:hover, QPushButton:focus { border: 2px solid $ink; }
QPushButton:pressed, QPushButton:checked {
  color: $selected_ink; background-color: $selected; }
QPushButton:disabled { color: $disabled; background-color: $button; }
QProgressBar { background-color: $ground; border: 1px solid $line; border-radius: 0px; }
QProgressBar::chunk { background-color: $selected; }
QScrollBar:vertical { background-color: $button; width: 16px; margin: 0; border: none; }
QScrollBar::handle:vertical { background-color: $line; min-height: 32px; border-radius: 0px; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: none; }
QScrollBar:horizontal { background-color: $button; height: 16px; margin: 0; border: none; }
QScrollBar::handle:horizontal { background-color: $line; min-width: 32px; border-radius: 0px; }
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal { width: 0; }
QScrollBar::add-page:horizontal, QScrollBar::sub-page:horizontal { background: none; }
#roomMap { border: 1px solid $line; }
#roomSaved { color: $confirmed; }
""")
_TEXTS = ("WindowText", "Text", "ButtonText", "ToolTipText", "BrightText", "Link")
_GROUNDS = ("Window", "Base", "AlternateBase", "ToolTipBase")


def dress(window: QWidget, ground: Ground) -> None:
    """Give a window, and the dialogs opened over it, colours of their own."""
    window.setPalette(palette(ground))
    window.setAutoFillBackground(True)
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    window.setStyleSheet(_SHEET.substitute(ground._asdict()))


def palette(ground: Ground) -> QPalette:
    """Every colour of a palette, for what paints itself without a style sheet."""
    found = QPalette()
    colours = {
        **dict.fromkeys(_TEXTS, ground.ink),
        **dict.fromkeys(_GROUNDS, ground.ground),
        "Button": ground.button,
        "PlaceholderText": ground.faint,
        "Highlight": ground.selected,
        "HighlightedText": ground.selected_ink,
        "Midlight": ground.line,
        "Mid": ground.line,
    }
    for role, colour in colours.items():
        found.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
    for role in ("WindowText", "Text", "ButtonText"):
        found.setColor(
            QPalette.ColorGroup.Disabled,
            getattr(QPalette.ColorRole, role),
            QColor(ground.disabled),
        )
    return found
