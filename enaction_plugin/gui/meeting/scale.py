"""Sizes for a projector: everything grows with the height of the window."""

from __future__ import annotations

from qgis.PyQt.QtGui import QFont

DESIGNED = 900.0
"""The window height, in pixels, for which sizes are given."""
PX_PER_PT = 4 / 3


class Scale:
    """Turns sizes given for a window of 900 pixels' height into those of this window."""

    def __init__(self, family: str) -> None:
        self._family = family
        self._factor = 1.0

    def fit(self, height: int) -> bool:
        """Take the height of the window; whether that changes anything."""
        before, self._factor = self._factor, max(0.6, height / DESIGNED)
        return abs(before - self._factor) > 0.001

    def px(self, pixels: float) -> int:
        """A length."""
        return round(pixels * self._factor)

    def font(self, points: float, bold: bool = False) -> QFont:
        """A font of so many points at the height designed for."""
        font = QFont(self._family)
        font.setPixelSize(max(8, round(points * PX_PER_PT * self._factor)))
        font.setBold(bold)
        return font
