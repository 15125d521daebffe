"""The rule of the palette: told apart by everyone, readable on paper and on the map."""

import math
from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QDialog

from enaction_plugin.core.model.plan import Plan
from enaction_plugin.gui import inks
from enaction_plugin.gui.metrics import ems, open_at
from enaction_plugin.gui.status_line import Status, StatusLine
from enaction_plugin.gui.suggestion_parts import EvidenceText, TermBadge
from enaction_plugin.gui.vote_bar import VoteBar
from enaction_plugin.maps import gathered, palette, points
from enaction_plugin.maps.looks import Looks

# Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
VISION = {
    "normal": np.eye(3),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
WHITE = np.array([0.95047, 1.0, 1.08883])


def linear(colour):
    rgb = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def contrast(one, other):
    high, low = sorted(
        (0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in map(linear, (one, other)))
    )[::-1]
    return (high + 0.05) / (low + 0.05)


def lab(colour, vision):
    seen = np.clip(VISION[vision] @ linear(colour), 0, 1)
    t = TO_XYZ @ seen / WHITE
    f = np.where(t > (6 / 29) ** 3, np.cbrt(t), t / (3 * (6 / 29) ** 2) + 4 / 29)
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


def ciede2000(one, other):
    """Sharma, Wu and Dalal (2005)."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean_c = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean_c**7 / (mean_c**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = (math.degrees(math.atan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    dh = (h2 - h1 + 180) % 360 - 180
    dl, dc = l2 - l1, c2 - c1
    dh_big = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(dh / 2))
    lm, cm = (l1 + l2) / 2, (c1 + c2) / 2
    hm = (h1 + dh / 2) % 360
    t = (
        1
        - 0.17 * math.cos(math.radians(hm - 30))
        + 0.24 * math.cos(math.radians(2 * hm))
        + 0.32 * math.cos(math.radians(3 * hm + 6))
        - 0.20 * math.cos(math.radians(4 * hm - 63))
    )
    sl = 1 + 0.015 * (lm - 50) ** 2 / math.sqrt(20 + (lm - 50) ** 2)
    sc, sh = 1 + 0.045 * cm, 1 + 0.015 * cm * t
    rt = (
        -2
        * math.sqrt(cm**7 / (cm**7 + 25**7))
        * math.sin(math.radians(60 * math.exp(-(((hm - 275) / 25) ** 2))))
    )
    lightness, chroma, hue = dl / sl, dc / sc, dh_big / sh
    squares = lightness**2 + chroma**2 + hue**2
    return math.sqrt(squares + rt * chroma * hue)


def test_the_distance_is_the_published_one():
    """Two pairs of the table of Sharma, Wu and Dalal (2005)."""
    assert ciede2000((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert ciede2000((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619)) == pytest.approx(
        2.0373, abs=1e-4
    )


@pytest.mark.parametrize("vision", VISION)
def test_priorities_are_told_apart(vision):
    seen = [lab(swatch.fill, vision) for swatch in palette.PRIORITIES]
    assert min(ciede2000(a, b) for a, b in combinations(seen, 2)) >= 20


@pytest.mark.parametrize("swatch", palette.PRIORITIES)
def test_fills_and_digits_stand_out(swatch):
    assert contrast(swatch.fill, "#FFFFFF") >= 3
    assert contrast(swatch.fill, palette.MAP_GROUND) >= 3
    assert contrast(swatch.fill, swatch.ink) >= 4.5


@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        (palette.NONE.ink, palette.NONE.fill, 4.5),
        (palette.NONE_OUTLINE, palette.NONE.fill, 3),
        (palette.BEYOND.ink, palette.BEYOND.fill, 4.5),
        (palette.SECONDARY, palette.SELECTED, 4.5),
        (palette.WARNING, palette.WARNING_GROUND, 4.5),
        (palette.WARNING, palette.SELECTED, 4.5),
        (palette.CONFIRMED, "#EFEFEF", 4.5),
        (palette.LINK, "#EFEFEF", 4.5),
        (palette.LINK_ON_DARK, "#535353", 4.5),
        (palette.WARNING_ON_DARK, "#535353", 4.5),
        (palette.CONFIRMED_ON_DARK, "#535353", 4.5),
        (palette.VOTES_FOR, "#FFFFFF", 3),
        (palette.VOTES_AGAINST, palette.VOTES_AGAINST_GROUND, 4.5),
    ],
)
def test_states_are_readable(ink, ground, least):
    assert contrast(ink, ground) >= least


AGREEMENT = (palette.VOTES_FOR, "#A9C8E6", "#E2A94F", palette.VOTES_AGAINST)
RAMPS = (gathered.SHADES, (gathered.SAND, gathered.ORANGE, gathered.PLUM))


@pytest.mark.parametrize("vision", VISION)
def test_degrees_of_agreement_are_told_apart(vision):
    """Their shapes differ besides; these are the fills the style uses."""
    renderer = points.agreement()  # kept: its rules go with it
    rules = renderer.rootRule().children()
    drawn = {rule.symbol().color().name().upper() for rule in rules}
    assert drawn == {colour.upper() for colour in (*AGREEMENT, "#FFFFFF")}
    for one, other in combinations(AGREEMENT, 2):
        assert ciede2000(lab(one, vision), lab(other, vision)) >= 20, (one, other)


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("ramp", RAMPS)
def test_ramps_darken_step_by_step_for_every_eye(vision, ramp):
    lightness = [lab(colour, vision)[0] for colour in ramp]
    assert all(before - after >= 5 for before, after in zip(lightness, lightness[1:]))


NIGHT = {"WindowText": "#535353", "Text": "#111111", "Base": "#222222", "Window": "#535353"}
"""What QGIS's theme "Night Mapping" puts into palettes; its words are coloured by a style sheet."""


def test_what_is_painted_by_hand_can_be_read_in_qgis_s_own_dark_theme():
    night = QPalette()
    for role, colour in NIGHT.items():
        night.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
    roles = QPalette.ColorRole
    for role, ground in ((roles.Text, roles.Base), (roles.WindowText, roles.Window)):
        found = inks.ink(night, role, ground)
        assert contrast(found.name(), night.color(ground).name()) >= 4.5
    assert inks.toned(palette.LINK, night) == palette.LINK_ON_DARK
    light = QPalette(QColor("#EFEFEF"))
    assert inks.toned(palette.LINK, light) == palette.LINK
    assert inks.ink(light) == light.color(roles.Text)


@pytest.mark.parametrize("kind", ["words", "term", "votes"])
def test_suggestions_and_votes_can_be_read_in_qgis_s_own_dark_theme(qtbot, kind):
    made = {
        "words": EvidenceText,
        "term": lambda: TermBadge(Looks(Plan(())), "G01"),
        "votes": VoteBar,
    }[kind]()
    qtbot.addWidget(made)
    if kind == "words":
        made.show_text("Un banc devant l’école", [])
    night = QPalette()
    for role, colour in NIGHT.items():
        night.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
    made.setPalette(night)
    made.resize(300, 40)
    image = made.grab().toImage()
    seen = Counter(image.pixel(x, y) for x in range(2, 30) for y in range(4, 36))
    ground = QColor(seen.most_common(1)[0][0]).name()
    assert max(contrast(QColor(other).name(), ground) for other in seen) >= 4.5


def test_the_status_line_s_links_are_light_on_dark(qtbot):
    line = StatusLine()
    qtbot.addWidget(line)
    night = line.palette()
    night.setColor(QPalette.ColorRole.Window, QColor(NIGHT["Window"]))
    line.setPalette(night)
    line.show_status(Status(platform=True, pending=3, conflicts=1))
    assert palette.LINK_ON_DARK in line.text()
    assert palette.LINK not in line.text()
    assert palette.WARNING not in line.text()


def test_a_window_is_never_larger_than_the_screen(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    open_at(dialog, 10, 5000)
    room = dialog.screen().availableSize()
    assert dialog.height() <= room.height()
    assert dialog.width() == ems(dialog, 10)
