"""Twelve people in front of a projector: keys, pictures, a power cut, the minutes."""

from __future__ import annotations

import ctypes
import re
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsGeometry, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtGui import (
    QColor,
    QFontInfo,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QTextDocument,
    QTouchDevice,
)
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from enaction_plugin.core.meeting.errors import PackNotWritten
from enaction_plugin.core.meeting.minutes import minutes
from enaction_plugin.core.meeting.page import Pages
from enaction_plugin.core.meeting.room import prepare
from enaction_plugin.core.model.district import District
from enaction_plugin.core.model.meeting import AgendaPoint, Hands
from enaction_plugin.core.workspace import ContributionFilter, Workspace
from enaction_plugin.gui import inks
from enaction_plugin.gui.meeting.dialogs import HandsDialog, NoteDialog, SaidDialog, StartDialog
from enaction_plugin.gui.meeting.dress import DARK, LIGHT
from enaction_plugin.gui.meeting.meeting_room import MeetingRoom
from enaction_plugin.gui.meeting.minutes_dialog import MinutesDialog, save
from enaction_plugin.gui.meeting.room_map import RoomMap
from enaction_plugin.gui.meeting.scale import Scale
from enaction_plugin.maps.dark import INK, LINE, is_outline
from enaction_plugin.maps.palette import DISTRICT


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


def test_a_click_does_what_a_key_does(room, qtbot):
    QTest.mouseClick(room.decisions["accepted"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(room.decisions["accepted"].isChecked, timeout=5000)
    press(room, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not room.decisions["accepted"].isChecked(), timeout=5000)


@pytest.fixture(scope="session")
def touchscreen(qgis_app):
    """A touch screen as a driver announces it: Qt drops what comes from an unknown one."""
    screen = QTouchDevice()
    screen.setType(QTouchDevice.DeviceType.TouchScreen)
    screen.setCapabilities(QTouchDevice.Capabilities(QTouchDevice.CapabilityFlag.Position))
    announce = "_ZN22QWindowSystemInterface19registerTouchDeviceEPK12QTouchDevice"
    ctypes.CDLL("libQt5Gui.so.5")[announce](ctypes.c_void_p(sip.unwrapinstance(screen)))
    return screen


@pytest.fixture
def finger(touchscreen, qtbot):
    """Put a finger on a widget, move it along places, lift it."""

    def stroke(widget, *places):
        places = places or (widget.rect().center(),)
        window = widget.window()  # what a driver knows of
        for step, place in enumerate((*places, places[-1])):
            touch = QTest.touchEvent(window, touchscreen)
            if step == 0:
                touch.press(0, widget.mapTo(window, place), window)
            elif step < len(places):
                touch.move(0, widget.mapTo(window, place), window)
            else:
                touch.release(0, widget.mapTo(window, place), window)
            touch.commit(True)
            qtbot.wait(15)

    return stroke


def test_a_finger_goes_on_links_decides_skips_undoes_and_shows_votes(room, finger, qtbot):
    finger(room.priorities["E2"])
    qtbot.waitUntil(room.priorities["E2"].isChecked, timeout=5000)
    finger(room.decisions["accepted"])
    qtbot.waitUntil(room.decisions["accepted"].isChecked, timeout=5000)
    finger(command(room, "roomUndo"))
    qtbot.waitUntil(lambda: not room.decisions["accepted"].isChecked(), timeout=5000)
    assert room.priorities["E2"].isChecked()
    finger(command(room, "roomVotes"))
    assert room.votes.isVisible()
    finger(room.on)
    qtbot.waitUntil(lambda: room.progress.value() == 2, timeout=5000)
    finger(command(room, "roomSkip"))
    qtbot.waitUntil(lambda: room.progress.value() == 3, timeout=5000)
    finger(room.back)
    qtbot.waitUntil(lambda: room.progress.value() == 2, timeout=5000)
    finger(command(room, "roomMapWide"))
    assert not room.title.isVisible()
    finger(command(room, "roomMapWide"))
    assert room.title.isVisible()


def command(room, name):
    return room.findChild(QPushButton, name)


def test_a_finger_scrolls_a_long_text(room, finger, qtbot):
    room.body.setText("Un long récit. " * 400)
    room._grow()
    bar, seen = room.reading.verticalScrollBar(), room.reading.viewport()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=2000)
    assert bar.value() == 0
    low, high = seen.height() - 20, 20
    finger(seen, *(QPoint(100, y) for y in range(low, high, -20)))
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=2000)


def test_a_finger_moves_the_map_and_points_at_a_place(room, finger, qtbot, monkeypatch):
    seen = room.map.viewport()
    middle = seen.rect().center()
    before = room.map.extent().center()
    finger(seen, *(middle + QPoint(x, 0) for x in range(0, 120, 20)))
    qtbot.waitUntil(lambda: room.map.extent().center().x() < before.x() - 1, timeout=5000)
    finger(command(room, "roomAdd"))
    monkeypatch.setattr(SaidDialog, "exec", lambda _: 0)
    with qtbot.waitSignal(room.map.pointed, timeout=5000):
        finger(seen, middle)


def test_a_finger_counts_hands_and_writes_them_down(room, meeting, opened, finger, qtbot):
    def count():
        dialog = room.findChild(HandsDialog)
        favour, against, _ = dialog.counters
        for button in (favour.more, favour.more, favour.more, favour.fewer, against.more):
            finger(button)
        (save_it,) = [
            button
            for button in dialog.findChildren(QPushButton)
            if isinstance(button.parent(), QDialogButtonBox)
            and button.parent().buttonRole(button) == QDialogButtonBox.ButtonRole.AcceptRole
        ]
        assert save_it.height() >= 62
        finger(save_it)

    QTimer.singleShot(300, count)
    finger(room.hands_button)
    qtbot.waitUntil(room.hands.isVisible, timeout=5000)
    assert "2" in room.hands.text()
    with Workspace.open(opened.path, readonly=True) as ws:
        (event,) = [e for e in ws.meetings.events(meeting._room.meeting.uuid) if e.kind == "hands"]
        assert (event.value["for"], event.value["against"]) == (2, 1)


@pytest.mark.parametrize("size", [(1280, 720), (1600, 900)])
def test_what_a_finger_presses_is_as_high_as_promised_and_nothing_is_cut(room, qtbot, size):
    room.setGeometry(QRect(0, 0, *size))
    qtbot.waitUntil(lambda: room.height() == size[1], timeout=2000)
    assert room.width() == size[0], "it does not need more room than there is"
    least = round(62 * size[1] / 900)
    for button in room.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.height() >= least, button.text()
            assert button.width() >= button.minimumSizeHint().width() - 1, button.text()


@pytest.fixture(params=["default", "Night Mapping"])
def theme(request, qgis_app):
    """One of QGIS's own themes, with its style sheet."""
    QgsApplication.setUITheme(request.param)
    yield request.param
    QgsApplication.setUITheme("default")


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def room_in_theme(request, theme, meeting, qtbot):
    meeting._dark = request.param
    meeting.prepare("Atelier", [("Atelier", ContributionFilter())], "score", {})
    qtbot.waitUntil(lambda: meeting.window is not None, timeout=5000)
    window = meeting.window
    window.setGeometry(QRect(0, 0, 1600, 900))
    qtbot.waitUntil(lambda: window.count.text() != "", timeout=5000)
    return window, DARK if request.param else LIGHT


def test_the_room_can_be_read_in_every_theme(room_in_theme):
    window, ground = room_in_theme
    window.toggle_votes()
    window.note.setText("Note de la salle")
    window.note.show()
    shown = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton), window.votes]
    for widget in shown:
        if widget.isVisible() and getattr(widget, "text", lambda: "x")():
            assert contrast(widget) >= 7, widget.objectName() or widget.text()
    assert usual(window).name() == ground.ground.lower()
    assert usual(window.reading).name() == ground.ground.lower()


def test_the_map_s_ground_is_the_room_s_and_the_project_s_own_stays(room_in_theme, opened):
    window, ground = room_in_theme
    assert window.map.canvasColor().name() == ground.ground.lower()
    assert window.map.mapSettings().backgroundColor().name() == ground.ground.lower()
    assert QgsProject.instance().backgroundColor().name() == "#ffffff"


def test_districts_are_seen_in_a_dark_room_and_stay_as_they_are_in_the_project(
    opened, layers, desk, qtbot
):
    outline = "MULTIPOLYGON(((2.79 50.39, 2.86 50.39, 2.86 50.42, 2.79 50.42, 2.79 50.39)))"
    box = bytes(QgsGeometry.fromWkt(outline).asWkb().data())
    with Workspace.open(opened.path) as ws:
        told = [District("F1", "Ouest (fictif)", box)]
        ws.districts.replace("npnru", "fictif", "périmètres fictifs", told)
    layers.show(opened.path, opened.looks, ["npnru"])
    (own,) = [one for one in QgsProject.instance().mapLayers().values() if is_outline(one)]
    room_map = RoomMap(QgsProject.instance(), layers.contributions, Scale("Sans"), DARK)
    qtbot.addWidget(room_map)
    (shown,) = [one for one in room_map.layers() if is_outline(one)]
    assert (_line(own), _line(shown)) == (DISTRICT.lower(), LINE.name())
    assert own.labeling().settings().format().color().name() == "#1f1f1f"
    assert shown.labeling().settings().format().color().name() == INK.name()
    room_map.release()
    light = RoomMap(QgsProject.instance(), layers.contributions, Scale("Sans"), LIGHT)
    qtbot.addWidget(light)
    assert own in light.layers()
    light.release()


def _line(layer):
    return layer.renderer().symbol().symbolLayer(0).strokeColor().name()


@pytest.mark.parametrize("kind", [NoteDialog, HandsDialog, SaidDialog])
def test_dialogs_over_the_room_have_its_colours_and_its_sizes(room_in_theme, kind, qtbot):
    window, ground = room_in_theme
    given = {NoteDialog: ("Une note",), HandsDialog: (Hands(9, 1, 2),), SaidDialog: (["Santé"],)}
    dialog = kind(*given[kind], window)
    window.lend_size(dialog)
    dialog.show()
    assert usual(dialog).name() == ground.ground.lower()
    kinds = (QLabel, QPushButton, QSpinBox, QPlainTextEdit)
    for widget in (one for sort in kinds for one in dialog.findChildren(sort)):
        told = getattr(widget, "toPlainText", getattr(widget, "text", str))()
        if widget.isVisible() and widget.isEnabled() and told:
            assert contrast(widget) >= 7, (type(widget), told)
            assert QFontInfo(widget.font()).pixelSize() >= 17, told


def test_the_minutes_are_black_on_white_in_every_theme(theme, qgis_app, qtbot, tmp_path):
    dialog = MinutesDialog("<h1>Compte rendu</h1><p>12 présents</p>" * 9, "cr", tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert usual(dialog.page).name() == "#ffffff"
    assert contrast(dialog.page) >= 7
    for button in dialog.findChildren(QPushButton):
        assert contrast(button) >= 7


def test_what_is_corrected_in_the_minutes_is_what_is_saved(theme, qtbot, tmp_path, monkeypatch):
    dialog = MinutesDialog("<h1>Compte rendu</h1><p>12 présents</p>", "cr", tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.page.selectAll()
    QTest.keyClicks(dialog.page, "Onze presents")
    path = tmp_path / "corrige.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    save_button = dialog.findChildren(QPushButton)[1]
    save_button.click()
    text = path.read_text("utf-8")
    assert "Onze presents" in text
    assert "12 présents" not in text


def test_f11_fills_the_screen_and_gives_it_back(room_in_theme, qtbot):
    window, _ = room_in_theme
    press(window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen, timeout=2000)
    press(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not window.isFullScreen(), timeout=2000)


def test_of_two_screens_the_room_takes_the_projector(room, monkeypatch):
    class Projector:
        def availableGeometry(self):
            return QRect(1600, 0, 1280, 720)

    own = QGuiApplication.primaryScreen()
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [own, Projector()])
    room.start()
    assert room.geometry() == QRect(1600, 0, 1280, 720)


def pixels(widget):
    image = widget.grab().toImage()
    return Counter(
        image.pixel(x, y) for x in range(4, image.width() - 4) for y in range(4, image.height() - 4)
    )


def usual(widget):
    """The colour most of a widget has."""
    ((colour, _),) = pixels(widget).most_common(1)
    return QColor(colour)


def contrast(widget):
    """Between the ground of a widget and what stands out most from it (WCAG 2.1)."""
    found = pixels(widget)
    ((ground, _),) = found.most_common(1)
    return max(inks._contrast(QColor(ground), QColor(other)) for other in found)


def test_an_offer_to_take_up_a_meeting_goes_when_another_one_begins(
    room, meeting, opened, workspace_path, session, desk, layers, qtbot
):
    meeting.put_away()
    session.close()
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(workspace_path)
    qtbot.waitUntil(lambda: desk.findChild(QMessageBox, "takeUpMeeting") is not None, timeout=5000)
    asked = desk.findChild(QMessageBox, "takeUpMeeting")
    meeting.prepare("Un autre atelier", [("Tout", ContributionFilter())], "score", {})
    qtbot.waitUntil(lambda: meeting.window is not None, timeout=5000)
    assert sip.isdeleted(asked) or not asked.isVisible()


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Qt.Key.Key_R, "accepted"),
        (Qt.Key.Key_P, "partly"),
        (Qt.Key.Key_N, "rejected"),
        (Qt.Key.Key_E, "study"),
    ],
)
def test_a_letter_decides(room, opened, qtbot, key, status):
    press(room, key)
    qtbot.waitUntil(room.decisions[status].isChecked, timeout=5000)
    with Workspace.open(opened.path, readonly=True) as ws:
        assert ws.contributions.detail(opened.current).status == status


def test_letters_skip_note_count_hands_and_widen_the_map(room, qtbot, monkeypatch):
    press(room, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: room.progress.value() == 2, timeout=5000)
    press(room, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: room.progress.value() == 1, timeout=5000)
    press(room, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: room.progress.value() == 2, timeout=5000)

    def write(dialog):
        dialog.edit.setPlainText("À revoir avec le bailleur")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(NoteDialog, "exec", write)
    press(room, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: "bailleur" in room.note.text(), timeout=5000)

    def count(dialog):
        dialog.counters[2].box.setValue(4)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(HandsDialog, "exec", count)
    press(room, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: "4" in room.hands.text(), timeout=5000)
    press(room, Qt.Key.Key_M)
    assert not room.title.isVisible()


def test_the_room_comes_back_when_its_screen_is_unplugged(room, qtbot):
    before = room.title.text()
    room.setGeometry(QRect(9000, 9000, 800, 600))  # where the projector was
    application = QApplication.instance()
    application.screenRemoved.emit(application.primaryScreen())
    there = application.primaryScreen().availableGeometry()
    qtbot.waitUntil(lambda: there.intersects(room.frameGeometry()), timeout=2000)
    assert room.title.text() == before


def test_who_is_in_the_room_is_asked_as_roles_and_told_in_the_minutes(qtbot, opened):
    dialog = StartDialog("Atelier", 3, 500)
    qtbot.addWidget(dialog)
    assert "not names" in dialog.roles.placeholderText()
    dialog.roles.setText("bailleur, conseil citoyen ,")
    about = dialog.about()
    assert about["roles"] == ("bailleur", "conseil citoyen")
    with Workspace.open(opened.path) as ws:
        agenda = (AgendaPoint("Tout", tuple(ws.contributions.uuids([1, 2]))),)
        held = prepare(ws, "Atelier", agenda, **about)
        assert "bailleur, conseil citoyen" in Pages().html(minutes(ws, held))


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


def test_a_note_that_takes_the_text_s_room_says_that_there_is_more(room, qtbot):
    words = next(
        words
        for words in range(400, 0, -5)
        if not (room.body.setText("mot " * words), room._fit_text(), room.more.isVisible())[2]
    )
    qtbot.wait(50)
    assert words > 5
    assert not room.more.isVisible()
    room.note.setText("Une longue note de la salle.\n" * 6)
    room.note.show()
    qtbot.waitUntil(room.more.isVisible, timeout=2000)


def test_leaving_asks_and_the_minutes_follow(
    room, meeting, opened, qtbot, monkeypatch, tmp_path: Path
):
    press(room, Qt.Key.Key_1, text="1")
    qtbot.waitUntil(room.priorities["E1"].isChecked, timeout=5000)
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Yes)
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
        (map_picture,) = (name for name in odt.namelist() if name.startswith("Pictures/"))
        drawn = QImage.fromData(odt.read(map_picture)).size()
        content = odt.read("content.xml").decode()
    sides = (re.search(rf'svg:{side}="([\d.]+)pt"', content) for side in ("width", "height"))
    width, height = (float(side[1]) for side in sides if side)
    assert width / height == pytest.approx(drawn.width() / drawn.height(), rel=0.01)
    assert "text-position" not in content, "in a word processor the tables' words would be tiny"
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
    assert "contribution 2" in asked().text()
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
    def fill(dialog):
        dialog.title.setText("Un banc devant l’école")
        dialog.agree.box.setValue(7)
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

    from enaction_plugin.bridge.kept_filters import KeptFilters

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
