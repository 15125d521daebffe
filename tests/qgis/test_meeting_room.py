"""Twelve people in front of a projector: keys, pictures, a power cut, the minutes."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QFontInfo, QKeyEvent, QTextDocument
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget

from enaction_plugin.core.meeting.errors import PackNotWritten
from enaction_plugin.core.workspace import ContributionFilter, Workspace
from enaction_plugin.gui.meeting.meeting_room import MeetingRoom
from enaction_plugin.gui.meeting.minutes_dialog import MinutesDialog, save


@pytest.fixture
def desk(qgis_app, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def meeting(opened, layers, desk):
    layers.show(opened.path, opened.looks, [])
    meeting = MeetingRoom(opened, lambda: layers.contributions, desk)
    yield meeting
    meeting.put_away()


@pytest.fixture
def room(meeting, qtbot, monkeypatch):
    """The window on the ten contributions with the highest score."""
    monkeypatch.setattr(
        "enaction_plugin.gui.meeting.room_window.RoomWindow.toggle_full_screen", lambda self: None
    )
    about = {"place": "maison du projet", "day": "2018-11-23", "participants": 12}
    meeting.prepare("Atelier Cité du 12/14", [("Atelier", ContributionFilter())], "score", about)
    qtbot.waitUntil(lambda: meeting.window is not None, timeout=5000)
    window = meeting.window
    window.setGeometry(QRect(0, 0, 1600, 900))
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.count.text() != "", timeout=5000)
    return window


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier, text=""):
    """A key as the keyboard sends it."""
    QApplication.sendEvent(window, QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers, text))


def told(window):
    return " ".join(label.text() for label in window.findChildren(QLabel))


def test_the_first_contribution_is_on_the_screen_without_anything_personal(room):
    said = told(room)
    assert "Atelier Cité du 12/14" in said
    assert "1" in room.count.text()
    assert "60" in room.count.text()
    assert "Compte" not in said
    assert not room.votes.isVisible(), "votes wait until the discussion is over"


def test_arrows_and_a_presenters_remote_go_on(room, qtbot):
    before = room.title.text()
    press(room, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: room.title.text() != before, timeout=5000)
    press(room, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: room.title.text() == before, timeout=5000)


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_2, "2"), (Qt.Key.Key_Eacute, "é")])
def test_a_digit_links_and_the_button_says_so(room, opened, qtbot, key, text):
    press(room, key, text=text)
    button = room.priorities["E2"]
    qtbot.waitUntil(button.isChecked, timeout=5000)
    assert "1" in button.accessibleDescription()
    with Workspace.open(opened.path, readonly=True) as ws:
        assert ws.tag_states([opened.current]) == {"E2": 1}


def test_a_touch_does_what_a_key_does(room, qtbot):
    QTest.mouseClick(room.decisions["accepted"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(room.decisions["accepted"].isChecked, timeout=5000)
    press(room, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not room.decisions["accepted"].isChecked(), timeout=5000)


def test_votes_come_when_asked_for_and_go_with_the_next_contribution(room, qtbot):
    press(room, Qt.Key.Key_V)
    assert room.votes.isVisible()
    before = room.title.text()
    press(room, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: room.title.text() != before, timeout=5000)
    assert not room.votes.isVisible()


def test_the_laptops_docks_follow(room, opened, qtbot):
    before = opened.current
    press(room, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: opened.current != before, timeout=5000)


def test_a_citizens_markup_and_address_are_text_and_masked(room, opened, qtbot, hostile):
    fid = 1  # the hostile one has the highest score
    qtbot.waitUntil(lambda: opened.current == fid, timeout=5000)
    assert room.title.text() == hostile
    assert room.title.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("size", [(1280, 720), (1600, 900), (1920, 1080), (1024, 768)])
def test_nothing_is_smaller_than_thirteen_points_of_its_window(room, qtbot, size):
    room.setGeometry(QRect(0, 0, *size))
    qtbot.waitUntil(lambda: room.height() == size[1], timeout=2000)
    smallest = round(13 * 4 / 3 * size[1] / 900)
    for label in room.findChildren(QLabel):
        if label.isVisible():
            assert QFontInfo(label.font()).pixelSize() >= smallest - 1, label.objectName()


def test_a_long_text_says_that_there_is_more(room, meeting, opened, qtbot):
    room.body.setText("Un long récit. " * 400)
    room._grow()
    assert room.more.isVisible()


def test_leaving_asks_and_the_minutes_follow(
    room, meeting, opened, qtbot, monkeypatch, tmp_path: Path
):
    press(room, Qt.Key.Key_1, text="1")
    qtbot.waitUntil(room.priorities["E1"].isChecked, timeout=5000)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    press(room, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: meeting.window is None, timeout=5000)
    qtbot.waitUntil(lambda: QApplication.activeWindow is not None, timeout=100)

    def page():
        return [
            widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MinutesDialog)
        ]

    qtbot.waitUntil(lambda: bool(page()), timeout=5000)
    text = page()[0].page.toPlainText()
    assert "Atelier Cité du 12/14" in text
    assert "\N{OBJECT REPLACEMENT CHARACTER}" in text, "a map of what was discussed"
    save(page()[0].page.document(), tmp_path / "compte rendu.odt")
    with zipfile.ZipFile(tmp_path / "compte rendu.odt") as odt:
        assert any(name.startswith("Pictures/") for name in odt.namelist())
    page()[0].close()
    with Workspace.open(opened.path, readonly=True) as ws:
        assert ws.meetings.unfinished() is None


def test_after_a_power_cut_the_meeting_is_offered_again(
    room, meeting, opened, workspace_path, session, desk, layers, qtbot
):
    press(room, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: room.progress.value() == 2, timeout=5000)
    meeting.put_away()
    session.close()
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(workspace_path)

    def asked():
        return desk.findChild(QMessageBox, "takeUpMeeting")

    qtbot.waitUntil(lambda: asked() is not None, timeout=5000)
    assert "Atelier Cité du 12/14" in asked().text()
    asked().findChildren(QPushButton)[0].click()
    qtbot.waitUntil(
        lambda: meeting.window is not None and meeting.window.progress.value() == 2, timeout=5000
    )


@pytest.mark.parametrize("suffix", [".odt", ".pdf", ".html"])
def test_minutes_are_saved_in_each_form(qgis_app, tmp_path: Path, suffix):
    document = QTextDocument()
    document.setHtml("<h1>Compte rendu</h1><p>12 présents</p>")
    save(document, tmp_path / f"compte rendu{suffix}")
    (written,) = tmp_path.iterdir()
    assert written.name == f"compte rendu{suffix}"
    assert written.stat().st_size > 500


def test_a_folder_that_is_not_there_is_told(qgis_app, tmp_path: Path):
    with pytest.raises(PackNotWritten):
        save(QTextDocument("x"), tmp_path / "nowhere" / "m.pdf")


def test_nothing_is_left_in_the_project(room, meeting):
    before = len(QgsProject.instance().mapLayers())
    meeting.put_away()
    assert len(QgsProject.instance().mapLayers()) == before


def test_what_somebody_says_is_written_where_they_point(room, meeting, opened, qtbot, monkeypatch):
    from qgis.PyQt.QtWidgets import QDialog

    from enaction_plugin.gui.meeting.dialogs import SaidDialog

    def fill(dialog):
        dialog.title.setText("Un banc devant l’école")
        dialog.agree.setValue(7)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(SaidDialog, "exec", fill)
    press(room, Qt.Key.Key_A)
    middle = room.map.viewport().rect().center()
    QTest.mouseClick(room.map.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    def titles():
        with Workspace.open(opened.path, readonly=True) as ws:
            return [row.title for row in ws.contributions.rows(ws.contributions.ids())]

    qtbot.waitUntil(lambda: "Un banc devant l’école" in titles(), timeout=5000)
    assert "Atelier" in told(room)
    assert room.progress.maximum() == 60, "the agenda stays as it was"


def test_the_agenda_is_made_of_saved_filters_in_their_order(meeting, opened, qtbot, monkeypatch):
    from qgis.PyQt.QtCore import Qt as Core
    from qgis.PyQt.QtWidgets import QDialog

    from enaction_plugin.bridge.kept_filters import KeptFilters
    from enaction_plugin.gui.meeting.dialogs import StartDialog

    kept = KeptFilters(QgsProject.instance())
    kept.keep("Se loger", ContributionFilter(categories=frozenset({"Se loger"})))
    kept.keep("Se déplacer", ContributionFilter(categories=frozenset({"Se déplacer"})))

    def choose(dialog):
        for row in range(dialog.agenda.count()):
            item = dialog.agenda.item(row)
            wanted = Core.CheckState.Checked if row else Core.CheckState.Unchecked
            item.setCheckState(wanted)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(StartDialog, "exec", choose)
    meeting.start()
    qtbot.waitUntil(lambda: meeting.window is not None, timeout=5000)
    agenda = meeting._room.meeting.agenda
    assert [point.title for point in agenda] == ["Se déplacer", "Se loger"]
    assert [len(point.contributions) for point in agenda] == [30, 30]


def test_the_room_hears_what_others_like_this_were_linked_to(room, qtbot):
    room.show_others(["5 Cadre de vie", "G01 Aménagements cyclables"])
    assert "Cadre de vie" in room.others.text()
    before = room.title.text()
    press(room, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: room.title.text() != before, timeout=5000)
    assert "%" not in room.others.text()
