"""What an exchange asks before it sends, on real dialogs, with a real platform behind them."""

from __future__ import annotations

import shutil

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMessageBox

from enaction_plugin.bridge import settings
from enaction_plugin.bridge.exchange_words import remarks
from enaction_plugin.bridge.tasks import TaskRunner
from enaction_plugin.core.connectors import native_platform
from enaction_plugin.core.sync import list_rejected, sync_status, synchronise
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.core.workspace.backup import list_backups
from enaction_plugin.core.workspace.location import Hazard, Place
from enaction_plugin.gui.exchange_file import ExchangeFile
from enaction_plugin.gui.exchanging.preview import PreviewDialog
from enaction_plugin.gui.exchanging.question import AccountDialog, SharedFolderDialog
from enaction_plugin.gui.exchanging.receipt import ReceiptDialog
from enaction_plugin.gui.exchanging.upheaval import UpheavalDialog
from enaction_plugin.gui.exchanging.waiting_dialog import WaitingDialog
from enaction_plugin.gui.options_page import OptionsPage
from enaction_plugin.gui.status_line import status_html
from tests.qgis.conftest import make_workspace, shown, words

IDEAS = 60


@pytest.fixture
def ideas():
    """So many contributions on the platform of these stories."""
    return IDEAS


@pytest.fixture
def overturned(connected, served):
    """Another program has emptied a table: sixty links the platform has are gone from the file."""
    url, token = served
    with Workspace.open(connected) as workspace:
        workspace.tag(workspace.contributions.ids(), "E1")
        assert synchronise(workspace, native_platform(url, token)).synchronised
        workspace.db.execute("DELETE FROM taggings")
    return connected


def on_the_platform(tmp_path, served):
    """How many links somebody else finds there."""
    with Workspace.create(tmp_path / "collegue.gpkg") as other:
        synchronise(other, native_platform(*served))
        (count,) = other.db.execute("SELECT count(*) FROM taggings").fetchone()
    return count


# Much would be undone


def test_row_39_nothing_leaves_before_the_answer_and_restored_is_as_before(
    overturned, served, exchange, said, window, qtbot, tmp_path
):
    exchange.start()
    dialog = shown(window, UpheavalDialog, qtbot)

    assert "Would be undone · 60" in words(dialog)
    assert "Nothing was sent" in dialog.text.text()
    assert dialog.later.isDefault()
    assert not dialog.isModal()
    dialog.compare.click()
    assert not dialog.list.isHidden()
    assert dialog.list.topLevelItemCount() == IDEAS
    line = dialog.list.topLevelItem(0)
    assert "Idée" in line.text(0)
    assert line.text(3) == "removed"
    assert on_the_platform(tmp_path, served) == IDEAS
    assert not exchange.running

    with qtbot.waitSignal(exchange.finished, timeout=20000):
        dialog.restore.click()
    assert any("60 link(s) and decision(s) are again" in text for text in said.texts)
    (backup,) = list_backups(overturned)
    assert any(backup.name in text for text in said.texts), "the way back is told"
    with Workspace.open(overturned) as workspace:
        assert sync_status(workspace).synchronised
        assert workspace.tag_states(workspace.contributions.ids())["E1"] == IDEAS


def test_row_39_sent_all_the_same_after_a_copy_and_the_preview(
    overturned, served, exchange, said, window, qtbot, tmp_path
):
    exchange.start()
    shown(window, UpheavalDialog, qtbot).send.click()
    preview = shown(window, PreviewDialog, qtbot)
    assert list_backups(overturned)
    with qtbot.waitSignal(exchange.finished, timeout=20000):
        preview.start.click()
    assert any("in the trash" in text for text in said.texts)
    assert on_the_platform(tmp_path, served) == 0


def test_row_39_decided_later_nothing_is_sent_and_the_question_comes_again(
    overturned, exchange, window, qtbot
):
    exchange.start()
    shown(window, UpheavalDialog, qtbot).later.click()
    assert not exchange.running
    exchange.start()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(UpheavalDialog)))
    with Workspace.open(overturned) as workspace:
        assert sync_status(workspace).pending == IDEAS


def test_row_38_a_table_without_its_triggers_says_what_happened(
    overturned, session, exchange, said, window, qtbot
):
    """Found by the comparison at the exchange itself, after the preview had been skipped."""
    with Workspace.open(overturned) as workspace:
        for (name,) in workspace.db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'taggings'"
        ).fetchall():
            workspace.db.execute(f'DROP TRIGGER "{name}"')
    exchange.run(publish=False)
    dialog = shown(window, UpheavalDialog, qtbot)
    assert "Another program replaced a table" in dialog.text.text()


def test_a_question_is_about_one_workspace(overturned, session, exchange, window, qtbot, tmp_path):
    exchange.start()
    dialog = shown(window, UpheavalDialog, qtbot)
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(make_workspace(tmp_path / "autre.gpkg", 3))
    assert not exchange.is_shown(dialog)


# Another account


def test_row_20_whose_changes_they_are_is_asked(
    connected, served, session, exchange, window, qtbot, monkeypatch
):
    from tests.platform.serving import planner

    url, token = served
    with Workspace.open(connected) as workspace:
        workspace.tag([1], "E1")
        synchronise(workspace, native_platform(url, token))
        workspace.tag([2, 3], "E1")
    boris = planner(connected.with_name("platform.sqlite"), "Boris")
    monkeypatch.setattr(
        "enaction_plugin.bridge.platforms.platform_of",
        lambda connection: native_platform(connection.url, boris),
    )
    exchange.start()
    dialog = shown(window, AccountDialog, qtbot)
    assert "Anna" in dialog.text.text()
    assert "To send · 2 change(s)" in words(dialog)
    assert dialog.send.text() == "Send as Boris (2)"
    assert dialog.later.isDefault()
    with Workspace.open(connected) as workspace:
        assert sync_status(workspace).pending == 2

    dialog.send.click()
    qtbot.waitUntil(
        lambda: any(d.isVisible() for d in window.findChildren(PreviewDialog)), timeout=10000
    )
    preview = next(d for d in window.findChildren(PreviewDialog) if d.isVisible())
    preview.start.click()
    receipt = shown(window, ReceiptDialog, qtbot)
    assert "Sent and confirmed · 2" in words(receipt)


# Where the workspace lies


@pytest.fixture
def on_a_drive(request, monkeypatch):
    """Of the folders here all but one are on a network drive, as it turns out."""
    if "connected" in request.fixturenames:
        request.getfixturevalue("connected")

    def hazard(path, *_):
        return None if path.parent.name == "ici" else Hazard(Place.NETWORK, "cifs")

    for module in ("sync.place", "workspace.location"):
        monkeypatch.setattr(f"enaction_plugin.core.{module}.hazard", hazard)


def test_row_43_from_a_network_drive_to_this_computer(
    on_a_drive, connected, session, exchange, said, window, qtbot, tmp_path, monkeypatch
):
    session.open(connected)
    qtbot.waitUntil(lambda: bool(said.offers), timeout=5000)  # told on opening already
    assert said.offers[0][0] == "Copy to This Computer…"
    assert "network drive" in said.texts[0]
    with Workspace.open(connected) as workspace:
        workspace.tag([1], "E1")
    exchange.start()
    dialog = shown(window, SharedFolderDialog, qtbot)
    assert "nothing is lost" in dialog.text.text()
    assert not exchange.running

    chosen = tmp_path / "ici"
    chosen.mkdir()
    monkeypatch.setattr(
        "enaction_plugin.gui.exchanging.moving.QFileDialog.getExistingDirectory",
        lambda *_: str(chosen),
    )
    with qtbot.waitSignal(session.opened, timeout=10000):
        dialog.copy.click()
    assert session.path == chosen / "w.gpkg"
    with Workspace.open(session.path) as workspace:
        assert sync_status(workspace).pending == 1


def test_row_43_who_has_to_may_insist(on_a_drive, connected, exchange, said, window, qtbot):
    exchange.start()
    with qtbot.waitSignal(exchange.finished, timeout=20000):
        shown(window, SharedFolderDialog, qtbot).insist.click()
    assert any("Nothing to send" in text for text in said.texts)


def test_a_copy_some_cloud_made_is_brought_together_and_may_go(
    connected, served, session, exchange, said, window, qtbot
):
    copy = connected.with_name("w (copie en conflit de poste12).gpkg")
    shutil.copy(connected, copy)
    with Workspace.open(copy) as workspace:
        workspace.tag([1, 2], "E2")
    files = ExchangeFile(session, TaskRunner(QgsApplication.taskManager()), said, exchange, window)
    said.offers.clear()
    session.open(connected)
    qtbot.waitUntil(lambda: bool(said.offers), timeout=5000)
    label, bring = said.offers[-1]
    assert label == "Bring Together…"
    assert copy.name in said.texts[-1]

    bring()
    box = shown(window, QMessageBox, qtbot)
    with qtbot.waitSignal(files.finished, timeout=10000):
        next(one for one in box.buttons() if one.text() == "Take It Over").click()
    label, remove = said.offers[-1]
    assert "Trash" in label
    with Workspace.open(connected) as workspace:
        assert workspace.tag_states(workspace.contributions.ids())["E2"] == 2
    remove()
    qtbot.waitUntil(lambda: not copy.exists() or "by hand" in said.texts[-1], timeout=5000)


# What happened to the file


def test_contributions_deleted_elsewhere_are_told_when_the_workspace_is_opened(
    connected, session, exchange, said, qtbot
):
    session.close()
    with Workspace.open(connected) as workspace:
        workspace.db.execute("DELETE FROM contributions WHERE fid <= 12")
    for _ in range(2):
        with qtbot.waitSignal(session.opened, timeout=5000):
            session.open(connected)
        qtbot.wait(300)
    told = [text for text in said.texts if "deleted outside the plugin: 12" in text]
    assert len(told) == 1


def test_a_copied_file_and_a_dead_exchange_each_have_a_sentence_with_a_button(
    connected, session, exchange, said, qtbot, tmp_path
):
    session.close()
    copy = tmp_path / "ailleurs.gpkg"
    shutil.copy(connected, copy)
    with Workspace.open(copy) as workspace:
        workspace.db.execute(
            "INSERT INTO sync_lease VALUES ('sync', 'ailleurs', 1, '', 'x', '2018-01-01T00:00:00Z')"
        )
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(copy)
    with qtbot.waitSignal(exchange.finished, timeout=20000):
        exchange.start()
    assert [label for label, _ in said.offers] == ["Exchange History"] * 2
    assert any("never ended" in text for text in said.texts)
    assert any("is a copy, or was moved" in text for text in said.texts)


def test_an_exchange_that_died_elsewhere_is_noticed_without_a_gesture(
    connected, session, exchange, qtbot, monkeypatch
):
    monkeypatch.setattr("enaction_plugin.core.sync.lease.STALE_S", 1)
    exchange._again.setInterval(200)
    heard = []
    exchange.status_changed.connect(lambda status: heard.append(status.elsewhere))
    with Workspace.open(connected) as workspace, workspace.transaction(applying=True) as db:
        db.execute(
            "INSERT INTO sync_lease VALUES ('sync', 'ailleurs', 1, '', 'x',"
            " strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"
        )
    exchange.read_status()
    qtbot.waitUntil(lambda: True in heard, timeout=5000)
    qtbot.waitUntil(lambda: heard[-1] is False, timeout=5000)


def test_an_exchange_held_elsewhere_can_be_tried_again(connected, exchange, said, qtbot):
    with Workspace.open(connected) as workspace, workspace.transaction(applying=True) as db:
        db.execute(
            "INSERT INTO sync_lease VALUES ('sync', 'ailleurs', 1, '', 'x',"
            " strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"
        )
    with qtbot.waitSignal(exchange.finished, timeout=10000):
        exchange.start()
    (label, again), text = said.offers[-1], said.texts[-1]
    assert label == "Try Again"
    assert "Nothing was changed" in text
    with Workspace.open(connected) as workspace, workspace.transaction(applying=True) as db:
        db.execute("DELETE FROM sync_lease")
    with qtbot.waitSignal(exchange.finished, timeout=10000):
        again()


# Reasons, in the reader's language


def test_why_a_change_stays_is_said_in_french(connected, session, served, qtbot, french):
    with Workspace.open(connected) as workspace:
        workspace.db.execute("UPDATE contributions SET status = 'peut-être' WHERE fid = 1")
        workspace.db.execute(
            "INSERT INTO taggings (contribution, term, role)"
            " SELECT uuid, 'E1', 'capitaine' FROM contributions WHERE fid = 2"
        )
        report = synchronise(workspace, native_platform(*served))
        assert len(list_rejected(workspace)) == 2
    dialog = WaitingDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 2, timeout=5000)
    dialog.tree.selectAll()
    said = dialog.why.text()
    assert "peut-être" in said
    assert "Le rôle de ce rattachement" in said
    assert "role" not in said
    receipt = ReceiptDialog(report.document())
    qtbot.addWidget(receipt)
    assert any("Le rôle de ce rattachement" in text for text in words(receipt))


def test_a_receipt_keeps_its_remarks_for_any_language(connected, served, french):
    with Workspace.open(connected) as workspace:
        workspace.db.execute("DELETE FROM contributions WHERE fid = 1")
        doc = synchronise(workspace, native_platform(*served)).document()
    (said,) = remarks(doc)
    assert said.startswith("Contributions supprimées hors de l’extension")


def test_a_receipt_that_cannot_be_written_says_so(qtbot, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(
        "enaction_plugin.gui.exchanging.receipt.QMessageBox.warning",
        lambda _parent, _title, text: told.append(text),
    )
    dialog = ReceiptDialog({"ended": "2018-11-20T09:58:00.000Z"})
    qtbot.addWidget(dialog)
    dialog.view.save_to(tmp_path / "pas-de-dossier" / "reçu.txt")
    assert "exchange history" in told[0]
    dialog.view.save_to(tmp_path / "reçu.txt")
    assert (tmp_path / "reçu.txt").read_text(encoding="utf-8").startswith("Receipt")


# News and small batches


def test_news_are_counted_on_opening_and_the_line_leads_to_them(
    connected, served, session, exchange, window, qtbot, tmp_path
):
    with Workspace.create(tmp_path / "collegue.gpkg") as other:
        synchronise(other, native_platform(*served))
        other.tag([1, 2], "E2")
        synchronise(other, native_platform(*served))
    heard = []
    exchange.status_changed.connect(heard.append)
    exchange.read_status()
    before = connected.read_bytes()
    exchange._watch.look()
    qtbot.waitUntil(lambda: bool(heard) and heard[-1].news == 2, timeout=10000)
    assert "2 new on the platform" in status_html(heard[-1])
    assert connected.read_bytes() == before
    with qtbot.waitSignal(exchange.finished, timeout=20000):
        exchange.start()
    qtbot.waitUntil(lambda: heard[-1].news == 0, timeout=5000)


def test_news_can_be_left_alone(connected, session, exchange, qtbot):
    settings.check_news.set(settings.NEVER)
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(connected)
    assert not exchange._watch._timer.isActive()
    settings.check_news.set(settings.QUARTERLY)
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(connected)
    assert exchange._watch._timer.isActive()


def test_the_options_keep_news_and_small_batches(qtbot):
    page = OptionsPage()
    qtbot.addWidget(page)
    assert page.news.currentData() == settings.OPENING
    assert not page.small.isChecked()
    page.news.setCurrentIndex(page.news.findData(settings.NEVER))
    page.small.setChecked(True)
    page.apply()
    assert settings.check_news.get() == settings.NEVER
    again = OptionsPage()
    qtbot.addWidget(again)
    assert again.news.currentData() == settings.NEVER
    assert again.small.isChecked()


def test_small_batches_reach_the_wire(connected, served, exchange, window, qtbot, monkeypatch):
    sent = []
    native = native_platform(*served)
    send = native.send

    def watched(batch, body, ops):
        sent.append(len(ops))
        return send(batch, body, ops)

    monkeypatch.setattr(native, "send", watched)
    monkeypatch.setattr("enaction_plugin.bridge.platforms.platform_of", lambda _: native)
    settings.small_batches.set(True)
    with Workspace.open(connected) as workspace:
        workspace.tag(workspace.contributions.ids(), "E1")
    with qtbot.waitSignal(exchange.finished, timeout=20000):
        exchange.run(publish=False)
    assert sent == [25, 25, 10]
