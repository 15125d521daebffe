"""What the Contributions dock says when things are not as usual."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QApplication, QPushButton

from enaction_plugin.bridge import settings
from enaction_plugin.core.workspace import ContributionFilter, UnknownTerm
from enaction_plugin.gui.status_line import Status


def test_a_trouble_is_told_above_the_list_which_stays(panel, opened, qtbot):
    opened.tag([1], "no such term")
    qtbot.waitUntil(panel.trouble.isVisible, timeout=3000)
    assert "no such term" in panel.trouble.text.text()
    assert panel.model.rowCount() == 60
    panel.trouble.findChild(QPushButton, "troubleCopy").click()
    assert UnknownTerm.__name__ in QApplication.clipboard().text()
    panel.trouble.findChild(QPushButton, "troubleClose").click()
    assert panel.trouble.isHidden()


def test_a_file_that_went_away_is_said_and_comes_back_by_itself(panel, opened, qtbot, tmp_path):
    away = opened.path.with_name("elsewhere.gpkg")
    opened.path.rename(away)
    opened._look_for_changes()
    assert panel.file_gone.isVisible()
    assert str(opened.path) in panel.file_gone.text.text()
    away.rename(opened.path)
    opened._look_for_changes()
    assert panel.list.isVisible()


def test_a_project_whose_workspace_is_missing_says_where_it_was(session, map_link, qtbot, tmp_path):
    from enaction_plugin.gui.contributions_panel import ContributionsPanel

    panel = ContributionsPanel(session, map_link)
    qtbot.addWidget(panel)
    panel.show()
    with qtbot.waitSignal(session.failed, timeout=5000):
        session.open(tmp_path / "perdu.gpkg")
    assert panel.file_gone.isVisible()
    assert "perdu.gpkg" in panel.file_gone.text.text()


def test_without_network_one_sentence_once_a_day(panel):
    offline = Status(platform=True, offline=True)
    panel.show_status(offline)
    assert panel.told.isVisible()
    panel.show_status(offline)
    assert panel.told.isVisible()
    panel.show_status(Status(platform=True))
    assert panel.told.isHidden()
    panel.show_status(offline)
    assert panel.told.isHidden()
    settings.offline_told.set("2018-01-01")
    panel.show_status(offline)
    assert panel.told.isVisible()


def test_reading_only_says_what_one_can_do(panel):
    panel.show_status(Status(readonly=True))
    assert panel.told.isVisible()


def test_an_empty_workspace_and_no_result_are_two_things(panel, opened, qtbot):
    opened.set_filter(ContributionFilter(text="introuvable"))
    qtbot.waitUntil(panel.no_result.isVisible, timeout=3000)
    assert not panel.empty.isVisible()
    opened.set_filter(ContributionFilter())
    qtbot.waitUntil(panel.list.isVisible, timeout=3000)
