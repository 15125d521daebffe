"""Answers for a platform without an interface: one file, and what changed since the last."""

from __future__ import annotations

import csv

import pytest

from enaction_plugin.bridge.answers import give, prepare
from enaction_plugin.bridge.readers import open_table
from enaction_plugin.core.model.assessment import Status
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.gui.giving_dialog import GivingDialog


def decide(path, fids, **fields):
    with Workspace.open(path) as workspace:
        for field, value in fields.items():
            if field == "term":
                workspace.tag(fids, value)
            else:
                workspace.assess(fids, field, value)


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        separator = ";" if ";" in file.readline() else ","
        found = list(csv.reader(file, delimiter=separator))
    return {row[0]: row for row in found if row}


@pytest.fixture
def decided(workspace_path):
    decide(workspace_path, [2], status=Status.ACCEPTED.value, answer="Oui", answer_ready=True)
    decide(workspace_path, [3], status=Status.STUDY.value, answer="Brouillon secret")
    decide(workspace_path, [4], term="E1")
    return workspace_path


def test_the_file_has_the_platforms_numbers_and_no_draft(decided, tmp_path):
    target = tmp_path / "reponses.csv"
    assert give(decided, target, only_changed=False, author="Agence") == 3
    found = rows(target)
    assert set(found) == {"2", "3", "4"}
    assert found["2"][3:6] == ["accepted", "Accepted", "Oui"]
    assert found["3"][5] == ""
    assert found["4"][6] == "E1"
    assert "Brouillon secret" not in target.read_text(encoding="utf-8-sig")


def test_the_next_file_holds_only_what_changed(decided, tmp_path):
    give(decided, tmp_path / "1.csv", only_changed=False, author="")
    assert give(decided, tmp_path / "vide.csv", only_changed=True, author="") == 0
    decide(decided, [2], answer="Oui, en 2019")
    decide(decided, [4], status=Status.REJECTED.value)
    decide(decided, [5], term="E2")
    assert give(decided, tmp_path / "2.csv", only_changed=True, author="") == 3
    found = rows(tmp_path / "2.csv")
    assert {number: row[9] for number, row in found.items()} == {
        "2": "answer",
        "4": "follow-up",
        "5": "new",
    }


def test_what_is_taken_back_is_told_too(decided, tmp_path):
    give(decided, tmp_path / "1.csv", only_changed=False, author="")
    with Workspace.open(decided) as workspace:
        workspace.untag([4], "E1")
    assert give(decided, tmp_path / "2.csv", only_changed=True, author="") == 1
    assert rows(tmp_path / "2.csv")["4"][6] == ""


def test_a_file_that_cannot_be_written_is_not_remembered(decided, tmp_path):
    from enaction_plugin.bridge.tables import TableNotWritten

    with pytest.raises(TableNotWritten):
        give(decided, tmp_path / "nulle part" / "r.csv", only_changed=False, author="")
    assert prepare(decided).last is None
    assert len(prepare(decided).changed) == 3


def test_a_workbook_runs_nothing(decided, tmp_path):
    decide(decided, [2], answer='=HYPERLINK("http://x")')
    target = tmp_path / "reponses.xlsx"
    give(decided, target, only_changed=False, author="")
    (sheet, *_) = open_table(target)
    cells = [cell for _, row in sheet.rows for cell in row]
    assert '\'=HYPERLINK("http://x")' in cells


def test_the_dialog_shows_what_changed_before_it_writes(qtbot, decided, tmp_path):
    give(decided, tmp_path / "1.csv", only_changed=False, author="")
    decide(decided, [5], term="E2")
    dialog = GivingDialog(decided)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 1, timeout=10000)
    assert "1.csv" in dialog.last.text()
    assert dialog.only_changed.isChecked()
    dialog.only_changed.setChecked(False)
    assert dialog.rows.rowCount() == 4
    dialog.only_changed.setChecked(True)
    dialog.write(tmp_path / "2.xlsx")
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=10000)
    assert dialog.written == 1
    assert (tmp_path / "2.xlsx").stat().st_size > 0
