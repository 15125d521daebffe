"""Double reading in the Contributions dock: two readers, kappa, one difference after the other."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QDialog

from enaction_plugin.core.sync.byfile.merge import merge_file
from enaction_plugin.core.workspace import ContributionFilter, Queue, Workspace
from tests.qgis.conftest import make_workspace
from tests.qgis.test_desk_filters import chips, rows

READERS = frozenset({"Anne", "Bruno & Cie"})


@pytest.fixture
def workspace_path(tmp_path):
    """Anne's workspace, with what Bruno linked in his: 3 and 4 differ."""
    path, other = make_workspace(tmp_path / "w.gpkg"), make_workspace(tmp_path / "b.gpkg")
    with Workspace.open(other) as bruno:
        bruno.author = "Bruno & Cie"
        bruno.tag([1, 2, 4], "G01")
        bruno.tag([3], "G02")
    with Workspace.open(path) as anne:
        anne.author = "Anne"
        anne.tag([1, 2, 3, 4], "G01")
        anne.tag([4], "E1")
        merge_file(anne, other)
    return path


@pytest.fixture
def walking(panel, opened, qtbot, monkeypatch):
    """The queue of what Anne and Bruno linked differently, entered through its dialog."""
    from enaction_plugin.gui.readers_dialog import ReadersDialog

    told = {}

    def answered(dialog):
        qtbot.waitUntil(dialog.walk.isEnabled, timeout=5000)
        told.update(figures=dialog.figures.text(), walk=dialog.walk.text())
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ReadersDialog, "exec", answered)
    panel.filters.queue.chosen.emit(Queue.READ_TWICE)
    rows(panel, qtbot, 2)
    return told


def test_the_queue_is_chosen_by_two_names_and_tells_kappa(walking, panel, opened, qtbot):
    assert walking["walk"] == "Go through 2 difference(s)"
    assert walking["figures"] == "Kappa 0.47 · 4 contribution(s) read by both, 2 linked alike"
    assert opened.filter.readers == READERS
    assert set(panel.model.fids) == {3, 4}
    text = panel.filters.progress.text
    qtbot.waitUntil(lambda: "0 of 2 done" in text.text(), timeout=3000)
    assert "Kappa 0.47" in text.text()
    assert chips(panel) == ["Linked differently by Anne and Bruno & Cie"]


def test_one_goes_from_one_difference_to_the_next_and_decides(walking, panel, opened, qtbot):
    box = panel.reading
    opened.select([4])
    qtbot.waitUntil(lambda: box.isVisible() and "E1" not in box.said[1].text(), timeout=3000)
    assert box.said[0].text().startswith("Anne")
    assert "Mobil" in box.said[0].text()
    assert box.said[1].text() == "Bruno & Cie: (nothing more)"
    assert "Aménagements" in box.said[1].toolTip()
    for part in (*box.said, *box.follow, box.both):
        assert part.height() >= part.fontMetrics().height(), "no word is cut"
    panel.resize(420, 500)
    for part in (*box.said, *box.follow, box.both, box.why):
        panel.card.ensureWidgetVisible(part)
        seen = part.visibleRegion().boundingRect()
        assert seen.size() == part.size(), "in a low dock, every part can be scrolled to"
    assert box.follow[1].text() == "Follow Bruno && Cie"
    box.why.setText("pas de mobilité ici")
    with qtbot.waitSignal(opened.stepped, timeout=5000):
        box.follow[1].click()
    with Workspace.open(opened.path, readonly=True) as kept:
        assert kept.tag_states([4]) == {"G01": 1}
        lines = kept.contributions.detail(4).history
    assert [line.note for line in lines if line.field == "reading"] == ["pas de mobilité ici"]
    qtbot.waitUntil(lambda: opened.current == 3, timeout=3000)
    text = panel.filters.progress.text
    qtbot.waitUntil(lambda: "1 of 2 done" in text.text(), timeout=3000)
    assert "Kappa 0.47" in text.text(), "what was read stays what was read"
    opened.set_current(4)
    qtbot.waitUntil(box.outcome.isVisible, timeout=3000)
    assert "Bruno & Cie was followed" in box.outcome.text()
    assert not box.follow[0].isVisible()
    opened.undo()
    qtbot.waitUntil(box.follow[0].isVisible, timeout=3000)
    qtbot.waitUntil(lambda: "0 of 2 done" in text.text(), timeout=3000)


def test_outside_the_queue_the_box_is_not_in_the_way(panel, opened, qtbot):
    opened.select([3])
    assert panel.reading.isHidden()
    opened.set_filter(ContributionFilter(readers=READERS))
    qtbot.waitUntil(panel.reading.isVisible, timeout=3000)
    panel.filters.queue.chosen.emit(None)
    assert opened.filter == ContributionFilter()
    qtbot.waitUntil(panel.reading.isHidden, timeout=3000)


def test_one_reader_alone_is_told(session, tmp_path, qtbot):
    from enaction_plugin.gui.readers_dialog import ReadersDialog

    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(make_workspace(tmp_path / "alone.gpkg"))
    session.tag([1], "G01")
    dialog = ReadersDialog(session)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "Two people are needed" in dialog.figures.text(), timeout=3000)
    assert not dialog.walk.isEnabled()


def test_the_tooltip_of_a_link_names_everyone_who_made_it(panel, opened, qtbot):
    from enaction_plugin.gui.chips import Chip

    opened.select([1])
    qtbot.waitUntil(lambda: bool(panel.card.links.findChildren(Chip)), timeout=3000)
    (chip,) = panel.card.links.findChildren(Chip)
    for told, other in (
        (chip.toolTip(), "Bruno &amp; Cie"),
        (chip.accessibleDescription(), "& Cie"),
    ):
        assert "Anne" in told
        assert other in told
