"""What two planners decided differently: side by side, nothing chosen beforehand."""

from __future__ import annotations

from contextlib import closing

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMessageBox

from enaction_plugin.core.connectors import native_platform
from enaction_plugin.core.sync import synchronise
from enaction_plugin.core.sync.byfile.merge import merge_file
from enaction_plugin.core.sync.questions import list_questions
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.gui.deciding.dialog import DecideDialog
from tests.platform.serving import small_platform
from tests.qgis.conftest import SCRIPT, make_workspace

ANSWERS = {
    "a.gpkg": "La rangée entre dans le programme. Une réunion de rangée sera proposée.",
    "b.gpkg": "La rangée entre dans le programme. Diagnostic au printemps.",
}


@pytest.fixture
def platform(tmp_path):
    with small_platform(tmp_path, contributions=5) as served:
        yield native_platform(served.url, served.planner_token)


@pytest.fixture
def disputed(tmp_path, platform):
    """B's workspace: follow-up and answer of a contribution were decided otherwise by A."""
    decisions = {"a.gpkg": "accepted", "b.gpkg": "rejected"}
    for name in decisions:
        with closing(Workspace.create(tmp_path / name)) as workspace:
            synchronise(workspace, platform)
    for name, status in decisions.items():
        with Workspace.open(tmp_path / name) as workspace:
            workspace.author = name[0].upper()
            workspace.assess(workspace.contributions.ids()[-1:], "status", status)
            workspace.assess(workspace.contributions.ids()[-1:], "answer", ANSWERS[name])
            synchronise(workspace, platform)
    return tmp_path / "b.gpkg"


def shown(session, path, qtbot, rows):
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(path)
    dialog = DecideDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.rows) == rows if rows else bool(dialog.rows), timeout=5000)
    return dialog


@pytest.fixture
def dialog(session, disputed, qtbot):
    return shown(session, disputed, qtbot, 2)


def settled(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.nothing, timeout=5000)


def test_both_versions_are_shown_with_who_and_when_and_none_is_chosen(dialog):
    status, answer = dialog.rows
    assert status.name.text() == "Follow-up"
    assert [radio.accessibleName() for radio in status.radios] == [
        "Follow-up, keep my version, Not accepted",
        "Follow-up, take this version, Accepted",
    ]
    assert not any(radio.isChecked() for row in dialog.rows for radio in row.radios)
    assert not dialog.apply.isEnabled()
    words = texts(answer)
    assert any("Diagnostic" in text and "background-color" in text for text in words)
    assert any("sera propos" in text and "background-color" in text for text in words)
    heads = texts(dialog)
    assert any("Anna" in text for text in heads)
    assert "Platform Version" in heads


@pytest.mark.parametrize(("key", "kept"), [("M", "rejected"), ("P", "accepted")])
def test_keys_settle_it_here_and_on_the_platform(dialog, disputed, platform, qtbot, key, kept):
    for letter in (key, "down", key):
        pressed = Qt.Key.Key_Down if letter == "down" else getattr(Qt.Key, f"Key_{letter}")
        qtbot.keyClick(dialog, pressed)
    assert dialog.apply.text().endswith("(2)")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(dialog, qtbot)

    with Workspace.open(disputed) as workspace:
        synchronise(workspace, platform)
        (row,) = workspace.contributions.rows(workspace.contributions.ids()[-1:])
    with Workspace.open(disputed.with_name("a.gpkg")) as other:
        synchronise(other, platform)
        (theirs,) = other.contributions.rows(other.contributions.ids()[-1:])
    assert (row.status, theirs.status) == (kept, kept)


def test_what_is_not_decided_stays(dialog, disputed, qtbot):
    dialog.rows[0].choose("mine")
    dialog.apply_decisions()
    qtbot.waitUntil(lambda: len(dialog.rows) == 1, timeout=5000)

    assert dialog.rows[0].question.field == "answer"
    assert dialog.rows[0].choice == ""
    with Workspace.open(disputed) as workspace:
        assert [question.field for question in list_questions(workspace)] == ["answer"]


def test_a_third_version_can_be_written(dialog, disputed, qtbot):
    row = dialog.rows[1]
    row.write_third()
    row._editor.setPlainText("Une réunion au printemps.")
    dialog.apply_decisions()
    qtbot.waitUntil(lambda: len(dialog.rows) == 1, timeout=5000)

    with Workspace.open(disputed) as workspace:
        fid = workspace.contributions.ids()[-1]
        assert workspace.contributions.detail(fid).answer == "Une réunion au printemps."


def test_what_was_written_and_not_applied_is_kept_while_another_is_looked_at(
    session, tmp_path, qtbot
):
    dialog = shown(session, merged(tmp_path, decided=2), qtbot, None)
    if len(dialog.rows) == 1:
        qtbot.keyClick(dialog, Qt.Key.Key_F6)
    status, answer = dialog.rows
    status.choose("theirs")
    answer.write_third()
    answer._editor.setPlainText("Au printemps.")
    qtbot.keyClick(dialog, Qt.Key.Key_F6)
    assert len(dialog.rows) == 1
    qtbot.keyClick(dialog, Qt.Key.Key_F6)
    status, answer = dialog.rows
    assert status.choice == "theirs"
    assert (answer.choice, answer.value) == ("value", "Au printemps.")
    assert dialog.apply.text().endswith("(2)")


def test_every_item_of_the_list_says_what_is_asked(session, tmp_path, qtbot):
    """However narrow the list and long the title, the fields below it have room."""
    path = merged(tmp_path, decided=2)
    with Workspace.open(path) as workspace, workspace.transaction(applying=True) as db:
        db.execute("UPDATE contributions SET title = 'Des logements trop froids, isoler' || fid")
    dialog = shown(session, path, qtbot, None)
    tree = dialog.list
    (item,) = (
        tree.topLevelItem(row)
        for row in (0, 1)
        if tree.topLevelItem(row).text(0).endswith("Follow-up, Official answer")
    )
    for width in (160, 320):
        tree.resize(width, 400)
        QApplication.processEvents()
        room = tree.viewport().width() - tree.iconSize().width()
        needed = tree.fontMetrics().boundingRect(
            0, 0, room, 9999, int(Qt.TextFlag.TextWordWrap), item.text(0)
        )
        assert tree.visualItemRect(item).height() >= needed.height()


def test_the_columns_stand_under_their_heads(dialog):
    heads = [label for label in dialog.findChildren(QLabel) if label.text() == "My Version"]
    left = heads[0].mapTo(dialog, QPoint(0, 0)).x()
    for row in dialog.rows:
        assert abs(row.radios[0].parentWidget().mapTo(dialog, QPoint(0, 0)).x() - left) <= 1


def test_it_is_not_modal_and_esc_decides_later(dialog, qtbot):
    assert not dialog.isModal()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_details_can_be_copied(dialog):
    dialog.copy_details()
    copied = QApplication.clipboard().text()
    assert "Not accepted" in copied
    assert ANSWERS["a.gpkg"] in copied


def test_an_answer_that_comes_after_it_was_closed_hurts_nobody(dialog, qtbot):
    dialog.reload()
    dialog.close()
    QApplication.sendPostedEvents(None, 0)
    with qtbot.captureExceptions() as raised:
        qtbot.wait(300)
    assert raised == []


def test_nothing_to_decide_says_so(opened, qtbot):
    dialog = DecideDialog(opened)
    qtbot.addWidget(dialog)
    dialog.show()
    settled(dialog, qtbot)
    assert dialog.later.text() == "Close"
    assert not dialog.apply.isVisible()


# Two workspaces without platform, merged by file: the same dialog


def merged(tmp_path, count=60, decided=1):
    a = make_workspace(tmp_path / "mine.gpkg", count)
    b = make_workspace(tmp_path / "other.gpkg", count)
    for path, status, answer in ((a, "accepted", SCRIPT), (b, "rejected", "Non.")):
        with Workspace.open(path) as workspace:
            workspace.author = path.stem
            workspace.assess(list(range(1, decided + 1)), "status", status)
            workspace.assess([1], "answer", answer)
    with Workspace.open(a) as workspace:
        merge_file(workspace, b)
    return a


def test_words_from_outside_stay_words(session, tmp_path, qtbot):
    dialog = shown(session, merged(tmp_path), qtbot, 2)
    assert not any("<script" in text.lower() for text in texts(dialog) if "<p" in text)
    assert any("&lt;script&gt;" in text for text in texts(dialog))


def test_many_are_grouped_decided_alike_after_a_look_and_taken_back(
    session, tmp_path, qtbot, monkeypatch
):
    dialog = shown(session, merged(tmp_path, decided=55), qtbot, None)
    assert dialog.list.topLevelItem(0).text(0) == "Follow-up: 55"
    row = dialog.rows[0]
    assert row.like.isHidden()
    row.choose("theirs")
    assert row.like.text() == "Decide the Same for the Other 54…"
    said = []

    def agree(box):
        said.append(box.text())
        box.buttons()[0].click()

    monkeypatch.setattr(QMessageBox, "exec", agree)
    row.like.click()
    qtbot.waitUntil(lambda: len(dialog._questions) == 1, timeout=10000)

    assert "55 value(s) will be decided alike" in said[0]
    assert "and 35 more" in said[0]
    assert statuses(tmp_path).count("rejected") == 55

    dialog.alike.button.click()
    qtbot.waitUntil(lambda: len(dialog._questions) == 55, timeout=10000)
    assert statuses(tmp_path).count("accepted") == 55
    assert dialog.alike.isHidden()


def statuses(tmp_path):
    with Workspace.open(tmp_path / "mine.gpkg", readonly=True) as workspace:
        rows = workspace.contributions.rows(list(workspace.contributions.ids()))
    return [row.status for row in rows]


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]
