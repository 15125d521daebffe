"""A planner links with the suggestions: looks, accepts, asks why, makes a need."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton


def play(stage: Any, workspace: str, pictures: str) -> Any:
    """Select a contribution, look at what is suggested, accept it, and look at repeats."""
    desk = stage.desk
    desk.contributions.setUserVisible(True)
    desk.plan.setUserVisible(True)
    stage.open(workspace)
    panel = desk.plan.body()
    box = panel.suggestions
    stage.click_row(2)
    stage.click_row(6, Qt.KeyboardModifier.ShiftModifier)
    stage.wait(lambda: box.advice and box.advice.suggestions, 60, "suggestions")
    stage.settle()
    stage.shot(f"{pictures}/a_suggestions.png")
    fid, first = box.advice.fid, box.advice.suggestions[0].term
    told = {
        "evidence": box.evidence.text,
        "marked": [box.evidence.text[start:end] for start, end in box.evidence.spans],
        "first": first,
    }
    button = box.findChild(QPushButton, f"accept_{first}")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    stage.wait(
        lambda: box.advice and first not in [one.term for one in box.advice.suggestions],
        what="accepted",
    )
    stage.settle()
    told["undo"] = stage.find("undoText").text()
    stage.shot(f"{pictures}/b_accepted.png")
    QTest.keyClick(panel.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.settle(1500)
    layer = desk.layers.contributions
    told["linked"] = [layer.getFeature(fid)["priorities"], layer.getFeature(fid)["actions"]]
    told.update(_why(stage, box, pictures))
    told.update(_needs(stage, desk, pictures))
    return told


def _why(stage: Any, box: Any, pictures: str) -> dict[str, Any]:
    from enaction_plugin.gui.why_dialog import WhyDialog

    stage.wait(lambda: box.advice and box.advice.suggestions, 30, "more suggestions")
    dialog = WhyDialog(box._session, box.thinking, box.advice, box.window())
    dialog.show()
    stage.wait(dialog.measured.text, 30, "what was measured")
    stage.settle()
    stage.shot(f"{pictures}/c_why.png")
    dialog.close()
    return {"measured": dialog.measured.text()}


def _needs(stage: Any, desk: Any, pictures: str) -> dict[str, Any]:
    desk.show_needs()
    dialog = stage.find("needsDialog")
    stage.wait(dialog.proposals.groups.count, 60, "needs proposed")
    stage.settle()
    stage.shot(f"{pictures}/d_needs.png")
    found = dialog.proposals.groups.count()
    name = dialog.name.text()
    dialog.accept_button.click()
    stage.wait(lambda: dialog.needs.groups.count() == 1, what="need made")
    dialog.close()
    return {"proposed": found, "need": name}
