"""Icons are drawn in the theme's text colour when somebody looks, sharp at every size."""

from __future__ import annotations

import gc

import pytest
from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QIcon, QImage, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QAction, QToolBar

from enaction_plugin.gui.icons import icon


def inks(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("side", [16, 24, 32, 48, 96])
def test_it_is_drawn_at_the_size_asked_for(qgis_app, side):
    drawn = icon("sync", "#c01020").pixmap(QSize(side, side))

    assert drawn.size() == QSize(side, side)
    assert "#c01020" in inks(drawn)


def test_a_switched_off_action_looks_switched_off(qgis_app):
    drawn = icon("sync", "#c01020")
    on = drawn.pixmap(QSize(24, 24), QIcon.Mode.Normal)
    off = drawn.pixmap(QSize(24, 24), QIcon.Mode.Disabled)

    assert not off.isNull()
    assert inks(off).isdisjoint(inks(on))


def test_it_keeps_its_shape_in_a_wide_place(qgis_app):
    image = QImage(96, 32, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    icon("sync", "#000000").paint(painter, QRect(0, 0, 96, 32))
    painter.end()
    columns = [x for x in range(96) if any(image.pixelColor(x, y).alpha() for y in range(32))]

    assert columns
    assert min(columns) >= 32
    assert max(columns) < 64


def test_it_lives_as_long_as_what_shows_it(qgis_app, qtbot):
    bar = QToolBar()
    qtbot.addWidget(bar)
    for _ in range(50):
        action = QAction(icon("sync", "#123456"), "x", bar)
        copy = QIcon(action.icon())
        copy.addPixmap(QPixmap(8, 8))  # makes Qt clone what draws
        bar.addAction(action)
    gc.collect()
    bar.show()

    assert "#123456" in inks(bar.grab())
    assert not copy.isNull()
