"""The colours of data and states; every other colour comes from the user's theme.

Checked by tests/qgis/test_palette.py: contrast (WCAG 2.1, 1.4.3 and 1.4.11) and
CIEDE2000 distances of at least 20 with normal and simulated colour vision.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Swatch:
    """A fill and the ink of the digit written on it."""

    fill: str
    ink: str


PRIORITIES = (
    Swatch("#124474", "#FFFFFF"),
    Swatch("#E2660C", "#111111"),
    Swatch("#A96CBA", "#111111"),
    Swatch("#512A25", "#FFFFFF"),
    Swatch("#37957D", "#111111"),
)
BEYOND = Swatch("#5F5F5F", "#FFFFFF")  # a sixth priority and more: only the digit tells them apart
NONE = Swatch("#FFFFFF", "#1F1F1F")
NONE_OUTLINE = "#6B6B6B"

MAP_GROUND = "#F7F6F2"
SECONDARY = "#555555"
WARNING = "#8A4500"
WARNING_GROUND = "#FFF6E0"
CONFIRMED = "#1B6B3A"
LINK = "#1F5FA8"
WARNING_ON_DARK = "#FFC980"
CONFIRMED_ON_DARK = "#A5E3BA"
LINK_ON_DARK = "#B5DAFA"
VOTES_FOR = "#2B6CB0"
VOTES_AGAINST = "#7A4A00"
VOTES_AGAINST_GROUND = "#F3E7D8"
EVIDENCE = Swatch("#FFE9A8", "#1F1F1F")
SELECTED = "#DCEBF7"
OUTLINE = "#B9B9B9"
DISTRICT = "#3A3A3A"


def swatch(position: int) -> Swatch:
    """The colours of the priority at `position` (1 is the first; 0 is no priority)."""
    if position < 1:
        return NONE
    return PRIORITIES[position - 1] if position <= len(PRIORITIES) else BEYOND
