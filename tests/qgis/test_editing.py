"""Editing in QGIS while contributions are exchanged: neither takes anything from the other."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsProject

from enaction_plugin.bridge import settings
from enaction_plugin.bridge.settings import Connection
from enaction_plugin.core.connectors import native_platform
from enaction_plugin.gui.status_line import status_html
from tests.qgis.office import Office, layer, modify


def held(office: Office) -> int:
    return office.ask("SELECT count(*) FROM sync_editing WHERE ended IS NULL")[0][0]


def until_held(qtbot: Any, office: Office, rows: int) -> None:
    qtbot.waitUntil(lambda: held(office) == rows, timeout=5000)


def until_nothing_waits(qtbot: Any, office: Office) -> None:
    qtbot.waitUntil(lambda: office.standing().staged == 0, timeout=5000)


@pytest.mark.parametrize("elsewhere", [False, True], ids=["same process", "another process"])
def test_row_40_the_same_row_saved_keeps_both(watched, qtbot, elsewhere):
    target = layer(watched)
    modify(target, 1, status="study")
    until_held(qtbot, watched, 1)
    watched.colleague(1, 3, status="accepted")

    if elsewhere:
        watched.exchange_in_another_process()
    else:
        assert not watched.exchange().synchronised
    assert (watched.status_of(1), watched.status_of(3)) == (None, "accepted")
    assert watched.standing().staged == 1
    assert target.isModified()

    assert target.commitChanges()
    until_nothing_waits(qtbot, watched)
    watched.exchange()
    assert watched.status_of(1) == "study"
    assert watched.to_decide() == [(None, "study", "accepted")]


def test_row_40_the_same_row_given_up_shows_theirs(watched, qtbot):
    target = layer(watched)
    modify(target, 1, status="study")
    until_held(qtbot, watched, 1)
    watched.colleague(1, status="accepted")
    watched.exchange()

    assert target.rollBack()
    until_nothing_waits(qtbot, watched)
    assert target.getFeature(1)["status"] == "accepted"
    assert watched.exchange().synchronised
    assert watched.to_decide() == []


def test_row_40_a_modification_undone_lets_theirs_come(watched, qtbot):
    target = layer(watched)
    modify(target, 1, status="study")
    until_held(qtbot, watched, 1)
    watched.colleague(1, status="accepted")
    watched.exchange()
    target.undoStack().undo()
    until_nothing_waits(qtbot, watched)
    assert watched.status_of(1) == "accepted"
    assert target.isEditable()


def test_row_40_a_row_withdrawn_there_meanwhile(watched, qtbot):
    target = layer(watched)
    modify(target, 2, status="study")
    until_held(qtbot, watched, 1)
    watched.withdraw(2)
    watched.exchange()
    withdrawn = "SELECT withdrawn_at IS NOT NULL FROM contributions WHERE fid = 2"
    assert watched.ask(withdrawn) == [(0,)]

    assert target.commitChanges()
    until_nothing_waits(qtbot, watched)
    assert watched.ask(withdrawn) == [(1,)]
    assert watched.status_of(2) == "study", "QGIS said saved, and it is"


def test_row_40_a_link_removed_there_while_it_is_modified_here(watched, qtbot):
    """Were the row gone, QGIS would say that it is saved and keep nothing."""
    links = layer(watched, "taggings")
    link = next(links.getFeatures())
    fid, contribution = link.id(), link["contribution"]
    modify(links, fid, role="principal")
    until_held(qtbot, watched, 1)
    (number,) = watched.ask("SELECT fid FROM contributions WHERE uuid = ?", contribution)[0]
    watched.colleague_unlinks(number)
    watched.exchange()
    assert watched.standing().staged >= 1

    assert links.commitChanges()
    until_nothing_waits(qtbot, watched)
    watched.exchange()
    kept = watched.ask("SELECT role FROM taggings WHERE contribution = ?", contribution)
    assert kept == [("principal",)]


def test_row_40_an_edit_nobody_could_see_coming_is_asked_about(office):
    """QGIS without the plugin: its buffer is as it was, what came under it is not lost."""
    target = layer(office)
    modify(target, 1, status="study")
    office.colleague(1, status="accepted")
    office.exchange()
    assert office.status_of(1) == "accepted"

    assert target.commitChanges()
    office.exchange()
    assert office.status_of(1) == "study"
    assert office.to_decide() == [(None, "study", "accepted")]


def test_row_40_what_was_on_screen_before_is_no_question(watched, qtbot):
    watched.colleague(1, status="accepted")
    watched.exchange()
    target = layer(watched)
    modify(target, 1, status="study")
    until_held(qtbot, watched, 1)
    assert target.commitChanges()
    qtbot.waitUntil(lambda: held(watched) == 0, timeout=5000)
    watched.exchange()
    assert watched.to_decide() == []
    assert watched.exchange().synchronised


def test_row_40_saved_at_once_is_told_too(watched, qtbot):
    """A form saves before the first telling: since when it was edited is still told."""
    watched.colleague(1, status="accepted")
    watched.exchange()
    target = layer(watched)
    modify(target, 1, status="study")
    assert target.commitChanges()
    qtbot.waitUntil(
        lambda: watched.ask("SELECT count(*) FROM sync_editing")[0][0] == 1, timeout=5000
    )
    watched.exchange()
    assert watched.to_decide() == []


def test_row_40_a_layer_that_leaves_the_project_holds_nothing(watched, qtbot):
    target = layer(watched)
    modify(target, 1, status="study")
    until_held(qtbot, watched, 1)
    QgsProject.instance().removeMapLayer(target.id())
    until_held(qtbot, watched, 0)


def test_row_40_closing_the_workspace_holds_nothing(watched, session, qtbot):
    target = layer(watched)
    modify(target, 1, status="study")
    until_held(qtbot, watched, 1)
    session.close()
    assert held(watched) == 0
    target.rollBack()


def test_row_40_the_exchange_of_the_window_goes_on_and_the_line_says_what_waits(
    watched, exchange, qtbot, monkeypatch
):
    monkeypatch.setattr(
        "enaction_plugin.bridge.platforms.platform_of",
        lambda connection: native_platform(connection.url, watched.token),
    )
    settings.save_connection(Connection("Essai", watched.url))
    lines = [""]
    exchange.status_changed.connect(lambda status: lines.append(status_html(status)))
    target = layer(watched)
    modify(target, 1, status="study")
    until_held(qtbot, watched, 1)
    watched.colleague(1, status="accepted")

    with qtbot.waitSignal(exchange.finished, timeout=10000):
        exchange.run(publish=False)
    exchange.read_status()
    qtbot.waitUntil(lambda: "1 update(s) wait" in lines[-1], timeout=5000)
    assert target.commitChanges()
    until_nothing_waits(qtbot, watched)
    exchange.read_status()
    qtbot.waitUntil(lambda: "update(s) wait" not in lines[-1], timeout=5000)
