"""Colours that can be read on whatever theme there is.

QGIS's own dark theme colours widgets by a style sheet and leaves palettes whose text is
as dark as their ground: what is painted by hand, and colours within a text, come from here.
"""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette

from ..maps import palette as colours

READABLE = 4.5
"""WCAG 2.1, 1.4.3: the least contrast of text."""
_ON_DARK = {
    colours.LINK: colours.LINK_ON_DARK,
    colours.WARNING: colours.WARNING_ON_DARK,
    colours.CONFIRMED: colours.CONFIRMED_ON_DARK,
}


def is_dark(palette: QPalette) -> bool:
    """Whether the theme is dark."""
    return bool(palette.color(QPalette.ColorRole.Window).lightness() < 128)


def toned(colour: str, palette: QPalette) -> str:
    """A colour that says something, light where the theme is dark."""
    return _ON_DARK.get(colour, colour) if is_dark(palette) else colour


def ink(
    palette: QPalette,
    role: QPalette.ColorRole = QPalette.ColorRole.Text,
    ground: QPalette.ColorRole = QPalette.ColorRole.Base,
) -> QColor:
    """The theme's colour for text on `ground`; one that can be read where that cannot."""
    own, below = palette.color(role), palette.color(ground)
    if _contrast(own, below) >= READABLE:
        return own
    return QColor("#F2F2F2" if _luminance(below) < 0.18 else "#1F1F1F")


def _contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.1)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
