"""Before, during and after an exchange: what is shown is what the engine counts."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QMessageBox

from enaction_plugin.bridge import settings
from enaction_plugin.bridge.exchange_words import receipt_text
from enaction_plugin.bridge.settings import Connection
from enaction_plugin.bridge.tasks import TaskRunner
from enaction_plugin.core.connectors import native_platform
from enaction_plugin.core.meeting import pack
from enaction_plugin.core.meeting.agenda import point
from enaction_plugin.core.meeting.room import Room
from enaction_plugin.core.meeting.room import prepare as prepare_meeting
from enaction_plugin.core.sync import SyncReport, sync_status, synchronise
from enaction_plugin.core.sync.outgoing import Outgoing
from enaction_plugin.core.sync.report import Refusal
from enaction_plugin.core.workspace import ContributionFilter, Workspace
from enaction_plugin.core.workspace.database import set_state
from enaction_plugin.gui.exchange_file import ExchangeFile
from enaction_plugin.gui.exchanging.preview import PreviewDialog
from enaction_plugin.gui.exchanging.receipt import HistoryDialog, ReceiptDialog
from enaction_plugin.gui.exchanging.trash_dialog import TrashDialog
from enaction_plugin.gui.exchanging.waiting_dialog import WaitingDialog
from enaction_plugin.gui.options_page import OptionsPage
from enaction_plugin.gui.status_line import status_html
from enaction_plugin.processing.merge_workspace import MergeWorkspace
from tests.qgis.conftest import make_workspace, shown, words
from tests.qgis.running import run


def opened(session, path, qtbot):
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(path)


# The preview


def test_the_box_that_publishes_is_never_ticked_beforehand(qtbot):
    going = Outgoing(answers=12, to_publish=3)
    going.changes.update({"link": 96, "status": 20, "answer": 12})
    going.to_decide = 3
    dialog = PreviewDialog(going, asking=True)
    qtbot.addWidget(dialog)
    dialog.show()

    assert not dialog.publish.isChecked()
    assert "3 answer(s)" in dialog.publish.text()
    assert dialog.cancel.isDefault()
    assert not dialog.start.isDefault()
    shown = words(dialog)
    assert "To send · 128 change(s)" in shown
    assert any("9 draft(s) and 3 to publish" in text for text in shown)
    assert any("is being asked" in text for text in shown)

    dialog.show_coming({"new": 41, "changed": 7})
    shown = words(dialog)
    assert "41" in shown
    assert "new contribution(s)" in shown
    with qtbot.waitSignal(dialog.go) as went:
        dialog.start.click()
    assert went.args == [False]


def test_nothing_to_publish_no_box(qtbot):
    dialog = PreviewDialog(Outgoing(), asking=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.publish.isVisible()
    assert "nothing" in words(dialog)


# A whole exchange with the real platform


def test_nothing_to_send_needs_no_preview(connected, exchange, said, window, qtbot):
    with qtbot.waitSignal(exchange.finished, timeout=10000):
        exchange.start()
    qtbot.waitUntil(lambda: bool(said.texts), timeout=5000)
    assert said.texts[-1].startswith("Nothing to send.")
    assert not window.findChildren(PreviewDialog)


def test_preview_exchange_receipt_and_history(connected, session, exchange, window, qtbot):
    statuses = []
    exchange.status_changed.connect(statuses.append)
    exchange.read_status()
    qtbot.waitUntil(lambda: bool(statuses), timeout=5000)
    with Workspace.open(connected) as workspace:
        workspace.tag(workspace.contributions.ids()[:3], "E1")
        workspace.assess(workspace.contributions.ids()[:1], "answer", "x" * 51)

    exchange.start()
    preview = shown(window, PreviewDialog, qtbot)
    qtbot.waitUntil(lambda: "To receive" in words(preview), timeout=10000)
    preview.start.click()
    receipt = shown(window, ReceiptDialog, qtbot)

    told = words(receipt)
    assert "Sent and confirmed · 3" in told
    assert any("too long" in text for text in told)
    assert (3, 4) in [one.exchanging for one in statuses]
    text = receipt_text(receipt.doc)
    assert text.count("\n  0") >= 3  # the identifiers
    history = HistoryDialog(session)
    qtbot.addWidget(history)
    qtbot.waitUntil(lambda: history.list.count() == 2, timeout=5000)
    history.show()
    assert "Sent and confirmed · 3" in words(history)


def test_a_preview_without_network_says_so_and_loses_nothing(
    tmp_path, session, exchange, window, qtbot, said
):
    settings.save_connection(Connection("Nulle part", "http://127.0.0.1:9"))
    path = make_workspace(tmp_path / "w.gpkg")
    with Workspace.open(path) as workspace:
        workspace.tag([1], "E1")
        with workspace.transaction(applying=True) as db:
            set_state(db, "connection", "Nulle part")
    opened(session, path, qtbot)

    exchange.start()
    preview = shown(window, PreviewDialog, qtbot)
    qtbot.waitUntil(lambda: any("127.0.0.1" in text for text in words(preview)), timeout=20000)
    assert preview.start.isEnabled()


# The receipt


def test_an_answer_that_never_came_is_neither_failed_nor_fine():
    report = SyncReport(pushed=1, unanswered=24, ended="2018-11-20T09:58:00.000Z")
    report.sent_kinds["link"] = 1
    report.refusals = [Refusal("answer", "too_long", "<b>2 000</b>", 2)]
    text = receipt_text(report.document())
    assert "24  sent, answer not received" in re.sub(" +", " ", text).replace("24 sent", "24  sent")
    assert "failed" not in text


def test_a_platforms_words_are_never_interpreted(qtbot):
    report = SyncReport()
    report.refusals = [Refusal("answer", "x", "<script>alert(1)</script>{boom}", 2)]
    dialog = ReceiptDialog(report.document())
    qtbot.addWidget(dialog)
    dialog.show()
    label = next(one for one in dialog.findChildren(QLabel) if "script" in one.text())
    assert label.textFormat() == Qt.TextFormat.PlainText


# The status line


def test_the_line_says_what_the_engine_counts_after_many_operations(
    tmp_path, session, exchange, qtbot
):
    """Acceptance 7: 1,000 random operations, the line compared with plain counts."""
    dice = random.Random(20181120)  # noqa: S311 - the same operations every time
    path = make_workspace(tmp_path / "w.gpkg", 40)
    opened(session, path, qtbot)
    said = []
    exchange.status_changed.connect(said.append)
    with Workspace.open(path) as workspace:
        with workspace.transaction(applying=True) as db:
            set_state(db, "server_id", "s")
            db.execute("UPDATE sync_base SET remote = 1")
        for number in range(1000):
            fid = dice.randint(1, 40)
            gesture = dice.randrange(6)
            if gesture < 2:
                workspace.tag([fid], dice.choice(["E1", "E2", "G01"]))
            elif gesture == 2:
                workspace.untag([fid], dice.choice(["E1", "E2", "G01"]))
            elif gesture == 3:
                workspace.assess([fid], "status", dice.choice(["study", "accepted", None]))
            elif gesture == 4:
                workspace.undo()
            else:
                workspace.assess([fid], "answer", f"Réponse {dice.randrange(3)}")
            if number % 100 == 99:
                exchange.read_status()
                qtbot.waitUntil(
                    lambda: bool(said) and said[-1].pending == dirty(workspace), timeout=5000
                )
                line = re.sub("<[^>]*>", "", status_html(said[-1]))
                assert int(re.search(r"(\d+) change", line).group(1)) == dirty(workspace)
                assert sync_status(workspace).pending == dirty(workspace)


def dirty(workspace):
    (count,) = workspace.db.execute(
        "SELECT count(*) FROM sync_changed WHERE t IN ('contributions', 'taggings')"
    ).fetchone()
    return count


def test_another_window_that_synchronises_makes_this_one_read_only(
    tmp_path, session, exchange, qtbot
):
    path = make_workspace(tmp_path / "w.gpkg")
    with Workspace.open(path) as workspace, workspace.transaction(applying=True) as db:
        db.execute(
            "INSERT INTO sync_lease VALUES ('sync', 'ailleurs', 1, '', 'x',"
            " strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"
        )
        set_state(db, "server_id", "s")
    with qtbot.waitSignal(exchange.status_changed, timeout=5000) as told:
        opened(session, path, qtbot)
    assert "another QGIS window" in status_html(told.args[0])
    assert "another QGIS window" not in status_html(replace(told.args[0], elsewhere=False))


def test_the_platform_asks_to_wait_and_the_line_counts_down(tmp_path, session, exchange, qtbot):
    from datetime import datetime, timezone

    path = make_workspace(tmp_path / "w.gpkg")
    at = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    with Workspace.open(path) as workspace, workspace.transaction(applying=True) as db:
        set_state(db, "server_id", "s")
        set_state(
            db,
            "interrupted",
            f'{{"at": "{at}", "code": "AskedToWait", "template": "{{seconds}}",'
            ' "values": {"seconds": "59"}}',
        )
    heard = []
    exchange.status_changed.connect(lambda status: heard.append(status.wait_s))
    opened(session, path, qtbot)
    qtbot.waitUntil(lambda: len(set(heard)) >= 2, timeout=5000)
    assert heard == sorted(heard, reverse=True)


# Files


def test_a_colleagues_file_is_looked_at_then_taken_over(
    tmp_path, session, exchange, said, window, qtbot
):
    path, other = make_workspace(tmp_path / "w.gpkg"), make_workspace(tmp_path / "b.gpkg")
    with Workspace.open(other) as workspace:
        workspace.tag([1, 2], "G01")
    opened(session, path, qtbot)
    files = ExchangeFile(session, TaskRunner(QgsApplication.taskManager()), said, exchange, window)

    files.preview(other)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=10000)
    box = window.findChildren(QMessageBox)[0]
    assert "2  link(s)" in box.text()
    with qtbot.waitSignal(files.finished, timeout=10000):
        next(one for one in box.buttons() if one.text() == "Take It Over").click()
    receipt = shown(window, ReceiptDialog, qtbot)
    assert "Taken over from b.gpkg" in words(receipt)

    files.preview(other)
    qtbot.waitUntil(lambda: bool(said.texts), timeout=10000)
    assert "brings nothing new" in said.texts[-1]


def test_what_a_meeting_brings_back_is_told_before_it_is_taken_over_and_after(
    tmp_path, session, exchange, said, window, qtbot
):
    path = make_workspace(tmp_path / "w.gpkg")
    with Workspace.open(path) as office:
        meeting = prepare_meeting(office, "Atelier", (point(office, "Tout", ContributionFilter()),))
        room_file = pack.copy_workspace(office, tmp_path / "réunion", meeting)
        first = office.contributions.fids(meeting.contributions[:1])[0]
        office.assess([first], "status", "rejected")
    with Workspace.open(room_file) as copied:
        room = Room(copied, meeting)
        room.toggle("E1")
        room.decide("accepted", "atelier")
        room.go(1)
        room.decide("study", "atelier")
        room.hands(9, 1, 2)
        room.enter("Un banc", "Un banc au square", agree=4)
    lines = (
        "1  link(s)",
        "1  decision(s)",
        "1  contribution(s) entered by hand or in a room",
        "step(s) of meetings, for the minutes",
        "1  value(s) to decide",
    )
    report = run(MergeWorkspace(), WORKSPACE=path, OTHER=room_file, DRY_RUN=True)
    assert report.ok
    for line in lines:
        assert " ".join(line.split()) in " ".join(report.said.split())

    opened(session, path, qtbot)
    files = ExchangeFile(session, TaskRunner(QgsApplication.taskManager()), said, exchange, window)
    files.preview(room_file)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=10000)
    box = window.findChildren(QMessageBox)[0]
    for line in lines:
        assert line in box.text()
    with qtbot.waitSignal(files.finished, timeout=10000):
        next(one for one in box.buttons() if one.text() == "Take It Over").click()
    receipt = " ".join(words(shown(window, ReceiptDialog, qtbot)))
    for line in lines:
        assert line.split("  ")[-1] in receipt


def test_a_room_that_only_counted_hands_is_no_empty_question(
    tmp_path, session, exchange, said, window, qtbot
):
    path = make_workspace(tmp_path / "w.gpkg")
    with Workspace.open(path) as office:
        meeting = prepare_meeting(office, "Atelier", (point(office, "Tout", ContributionFilter()),))
        room_file = pack.copy_workspace(office, tmp_path / "réunion", meeting)
    with Workspace.open(room_file) as copied:
        Room(copied, meeting).hands(9, 1, 2)
    opened(session, path, qtbot)
    files = ExchangeFile(session, TaskRunner(QgsApplication.taskManager()), said, exchange, window)
    files.preview(room_file)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=10000)
    assert "step(s) of meetings" in window.findChildren(QMessageBox)[0].text()


def test_waiting_work_is_written_from_the_window(tmp_path, session, exchange, said, window, qtbot):
    path = make_workspace(tmp_path / "w.gpkg")
    with Workspace.open(path) as workspace:
        workspace.tag([1, 2], "G01")
    opened(session, path, qtbot)
    files = ExchangeFile(session, TaskRunner(QgsApplication.taskManager()), said, exchange, window)
    files.export_to(tmp_path / "travail.zip")
    qtbot.waitUntil(lambda: bool(said.texts), timeout=10000)
    assert "Work on 2 contribution(s)" in said.texts[-1]
    assert (tmp_path / "travail.zip").is_file()


def test_the_algorithm_merges_and_says_the_same(tmp_path):
    path, other = make_workspace(tmp_path / "w.gpkg"), make_workspace(tmp_path / "b.gpkg")
    for one, status in ((path, "accepted"), (other, "rejected")):
        with Workspace.open(one) as workspace:
            workspace.assess([1], "status", status)
            if one == other:
                workspace.tag([1, 2], "G01")
    report = tmp_path / "r.html"

    dry = run(MergeWorkspace(), WORKSPACE=path, OTHER=other, DRY_RUN=True)
    done = run(MergeWorkspace(), WORKSPACE=path, OTHER=other, REPORT=report)
    again = run(MergeWorkspace(), WORKSPACE=path, OTHER=other)

    assert (dry["MERGED"], dry["CONFLICTS"]) == (done["MERGED"], done["CONFLICTS"]) == (2, 1)
    assert (again["MERGED"], again["CONFLICTS"]) == (0, 0)
    assert "2 link(s)" in report.read_text(encoding="utf-8")
    bad = run(MergeWorkspace(), WORKSPACE=path, OTHER=path)
    assert not bad.ok
    assert "colleague" in bad.said


# The trash


def test_the_trash_says_what_who_why_and_gives_it_back(tmp_path, session, qtbot):
    path = make_workspace(tmp_path / "w.gpkg")
    with Workspace.open(path) as workspace:
        workspace.author = "Anne"
        workspace.tag([1], "G01")
        workspace.untag([1], "G01")
    opened(session, path, qtbot)
    dialog = TrashDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=5000)
    item = dialog.tree.topLevelItem(0)
    assert "G01" in item.text(0)
    assert (item.text(2), item.text(3)) == ("removed", "Anne")

    item.setSelected(True)
    dialog.restore.click()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 0, timeout=5000)
    with Workspace.open(path) as workspace:
        assert [link.term for link in workspace.contributions.detail(1).taggings] == ["G01"]


# What waits, what was refused


def test_a_refused_change_stays_with_its_reason_and_can_be_sent_again(
    connected, session, served, qtbot
):
    url, token = served
    with Workspace.open(connected) as workspace:
        workspace.assess(workspace.contributions.ids()[:1], "answer", "x" * 51)
        synchronise(workspace, native_platform(url, token))
        workspace.tag(workspace.contributions.ids()[:1], "E1")
        synchronise(workspace, native_platform(url, token), direction="pull")
    dialog = WaitingDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 2, timeout=5000)
    item = dialog.tree.topLevelItem(0)
    assert [dialog.tree.topLevelItem(row).text(2) for row in (0, 1)] == ["refused", "waiting"]

    item.setSelected(True)
    assert "50" in dialog.why.text()
    assert len(session.selection) == 1
    dialog.again.click()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItem(0).text(2) == "waiting", timeout=5000)
    with Workspace.open(connected) as workspace:
        assert sync_status(workspace).rejected == 0


def test_the_options_export_what_waits_and_remember_the_preview(qtbot):
    asked = []
    page = OptionsPage(export_work=lambda: asked.append(True))
    qtbot.addWidget(page)
    page.export_work.click()
    page.preview.setChecked(False)
    page.apply()
    assert asked == [True]
    assert settings.show_preview.get() is False
