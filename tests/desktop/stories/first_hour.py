"""A planner's first hour: a queue, keys and drags, a mistake mended, a colleague who takes over."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

ROWS = 12  # linked by key in a row, and timed
NO_KEYS = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def play(stage: Any, workspace: str, pictures: str, act: str) -> dict[str, Any]:
    """The planner works ("work") and mends ("mend"), a colleague follows ("take over")."""
    desk = stage.desk
    stage.dock("Browser").hide()  # as planners do who work with the docks all day
    desk.contributions.setUserVisible(True)
    desk.plan.setUserVisible(True)
    if act == "take over":
        return _take_over(stage, workspace, pictures)
    stage.open(workspace)
    rows = stage.find("contribList").model()
    stage.wait(lambda: rows.rowCount() == 2012, what="everything listed")
    stage.settle()
    if act == "mend":
        return {**_mistake(stage, pictures), **_hand_over(stage, workspace)}
    stage.shot(f"{pictures}/hour_1_open.png")
    return {**_queue(stage, pictures), **_keys(stage, pictures)}


def _queue(stage: Any, pictures: str) -> dict[str, Any]:
    """Enter the queue "to link", the best received first."""
    from enaction_plugin.core.workspace import Queue

    panel = stage.desk.contributions.body()
    panel.filters.queue.chosen.emit(Queue.TO_TAG)
    panel.filters._sort_chosen("score")
    stage.settle()
    stage.shot(f"{pictures}/hour_2_queue.png")
    return {"queue": stage.find("queueText").text(), "to_link": panel.model.rowCount()}


def _keys(stage: Any, pictures: str) -> dict[str, Any]:
    """Link twelve in a row: a digit, an arrow; the machine's part of the time is told."""
    session, view = stage.desk.session, stage.find("contribList")
    steps: list[Any] = []
    session.stepped.connect(lambda step, undone: steps.append(step))
    stage.click_row(0)
    started = time.perf_counter()
    for row in range(ROWS):
        QTest.keyClick(view, (Qt.Key.Key_1, Qt.Key.Key_5)[row % 2])
        QTest.keyClick(view, Qt.Key.Key_Down)
        stage.wait(lambda row=row: len(steps) > row, what="linked by key")
    seconds = time.perf_counter() - started
    stage.settle()
    stage.shot(f"{pictures}/hour_3_keys.png")

    stage.click_row(2)
    stage.click_row(4, Qt.KeyboardModifier.ShiftModifier)
    # What is suggested for the three moves the plan below it: a hand aims after that.
    stage.wait(lambda: "sur 3" in stage.find("suggestionWhich").text(), what="suggested")
    stage.settle()
    tree = stage.find("planTree")
    model = tree.model()
    action = model.index(0, 0, model.index(0, 0))
    tree.scrollTo(action)
    start = view.visualRect(view.model().index(3, 0)).center()
    stage.drag(
        view.viewport(),
        start,
        tree.viewport(),
        tree.visualRect(action).center(),
        f"{pictures}/hour_4_drag.png",
    )
    stage.wait(lambda: len(steps) > ROWS, what="dropped")
    stage.settle()
    return {
        "machine_seconds": seconds / ROWS,
        "linked": sum(step.count for step in steps[:ROWS]),
        "dropped": steps[ROWS].count,
        "progress": stage.find("queueText").text(),
    }


def _mistake(stage: Any, pictures: str) -> dict[str, Any]:
    """Refuse an idea by mistake, two steps later find it and bring its follow-up back."""
    session = stage.desk.session
    stage.click_row(0)
    stage.wait(lambda: stage.find("detailCard").fid == session.current, what="card")
    fid = session.current
    steps: list[Any] = []
    session.stepped.connect(lambda step, undone: steps.append(step))
    session.assess([fid], "status", "rejected")
    stage.wait(lambda: len(steps) == 1, what="the mistake made")
    stage.click_row(1)
    QTest.keyClick(stage.find("contribList"), Qt.Key.Key_2)
    stage.wait(lambda: len(steps) == 2, what="work that went on")
    QTest.keyClick(stage.find("contribList"), Qt.Key.Key_Z, CONTROL)  # the last step only
    stage.wait(lambda: len(steps) == 3, what="the last step undone")
    stage.click_row(0)
    card = stage.find("detailCard")
    stage.wait(lambda: card.fid == fid and card._detail.status == "rejected", what="the mistake")
    card.tabs.setCurrentWidget(card.history)
    stage.settle()
    stage.shot(f"{pictures}/hour_5_mistake.png")
    button = card.history.findChild(QPushButton, "historyRestore")
    said = button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(5, 5))
    stage.wait(lambda: card._detail.status == "todo", what="brought back")
    stage.settle()
    stage.shot(f"{pictures}/hour_6_mended.png")
    return {"restore": said, "status": card._detail.status}


def _hand_over(stage: Any, workspace: str) -> dict[str, Any]:
    """Name the filter, say why to the colleague in a note, save the project."""
    from enaction_plugin.core.workspace import Queue

    session, panel = stage.desk.session, stage.desk.contributions.body()
    panel.filters.queue.chosen.emit(Queue.TO_TAG)
    stage.wait(lambda: session.filter.to_tag, what="the queue")
    session.add_note(session.current, "À revoir avec le service voirie", False)
    panel.filters.more.kept.keep("Reste à rattacher", session.filter)
    session.assess(list(panel.model.fids[20:40]), "assignee", "Collègue")
    stage.settle()
    project = Path(workspace).with_suffix(".qgz")
    QgsProject.instance().write(str(project))
    return {"project": str(project), "noted": session.current}


def _take_over(stage: Any, workspace: str, pictures: str) -> dict[str, Any]:
    """The colleague opens the project: filter, note and what is theirs are there."""
    from enaction_plugin.bridge import settings
    from enaction_plugin.core.workspace import Queue

    settings.author.set("Collègue")
    session = stage.desk.session
    QgsProject.instance().read(str(Path(workspace).with_suffix(".qgz")))
    stage.wait(lambda: session.is_open, what="workspace of the project")
    panel = stage.desk.contributions.body()
    stage.wait(lambda: panel.model.rowCount() == 2000, what="the queue it was saved with")
    panel.filters.queue.chosen.emit(None)
    stage.wait(lambda: panel.model.rowCount() == 2012, what="everything listed")
    names = panel.filters.more.kept.names()
    panel.filters.more._apply(names[0])
    stage.settle()
    left = panel.model.rowCount()
    panel.filters.queue.chosen.emit(None)
    panel.filters.queue.chosen.emit(Queue.MINE)
    stage.wait(lambda: panel.model.rowCount() == 20, what="what is mine")
    stage.click_row(0)
    stage.settle()
    stage.shot(f"{pictures}/hour_7_colleague.png")
    return {"filters": names, "left": left, "mine": panel.model.rowCount()}
