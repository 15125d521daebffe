"""Options page and dialogs, without a window of QGIS."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt

from enaction_plugin.bridge import settings
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.gui.link_finder import LinkFinder
from enaction_plugin.gui.options_page import OptionsPage
from enaction_plugin.gui.workspace_header import WorkspaceHeader
from enaction_plugin.maps.looks import Looks


def test_options_are_kept_only_on_ok(qtbot):
    page = OptionsPage()
    qtbot.addWidget(page)
    page.author.setText("Agence")
    page.add.click()
    page.form.name.setText("Lens")
    page.form.name.textEdited.emit("Lens")
    page.form.url.setText("https://example.org")
    page.form.url.textEdited.emit("https://example.org")
    assert settings.connections() == []
    page.apply()
    assert settings.author.get() == "Agence"
    assert [(one.name, one.url) for one in settings.connections()] == [
        ("Lens", "https://example.org")
    ]


@pytest.mark.parametrize(("typed", "found"), [("velo", "G01"), ("a001", "A001"), ("mobil", "E1")])
def test_three_letters_find_a_term(qtbot, workspace_path, typed, found):
    with Workspace.open(workspace_path, readonly=True) as workspace:
        finder = LinkFinder(Looks(workspace.plan()), 3)
    qtbot.addWidget(finder)
    finder.show()
    finder.search.setText(typed)
    with qtbot.waitSignal(finder.chosen, timeout=2000) as chosen:
        qtbot.keyClick(finder.search, Qt.Key.Key_Return)
    assert chosen.args == [found]


@pytest.mark.parametrize("platform", [True, False])
def test_a_long_name_leaves_room_for_what_is_beside_it(qtbot, tmp_path, platform):
    header = WorkspaceHeader()
    qtbot.addWidget(header)
    header.resize(300, 60)
    header.show()
    header.set_workspace("Concertation de l'agglomération, printemps 2018", tmp_path)
    header.set_platform(platform, True)
    qtbot.wait(50)
    button = header.menu_button
    assert button.text().endswith("…")
    assert button.width() >= button.sizeHint().width(), "cut at both ends"
