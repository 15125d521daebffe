"""Roles and reasons of links, answers to many, notes, reasons of decisions, entered ideas."""

from __future__ import annotations

from enaction_plugin.core.model.tagging import Role
from enaction_plugin.core.workspace import Workspace


def links(ws: Workspace, fid: int) -> list[tuple[str, str, str]]:
    detail = ws.contributions.detail(fid)
    assert detail is not None
    return [(one.term, one.role, one.note) for one in detail.taggings]


def test_a_link_gets_a_role_and_a_reason_in_steps_that_undo(ws: Workspace) -> None:
    ws.tag([1, 2], "G01")
    assert ws.relink([1, 2, 3], "G01", role=Role.PRINCIPAL).count == 2, "3 has no such link"
    assert ws.relink([1], "G01", note=" Le canal est cité ").count == 1
    assert links(ws, 1) == [("G01", "principal", "Le canal est cité")]
    assert links(ws, 2) == [("G01", "principal", "")]
    assert ws.relink([1], "G01", note="Le canal est cité").count == 0, "nothing new"
    ws.undo()
    assert links(ws, 1) == [("G01", "principal", "")]
    ws.undo()
    assert links(ws, 1) == [("G01", "secondary", "")]
    ws.redo()
    ws.redo()
    assert links(ws, 1) == [("G01", "principal", "Le canal est cité")]


def test_an_answer_to_many_is_one_step_and_spares_those_that_are_ready(ws: Workspace) -> None:
    ws.answer([1], "Déjà publiée", True)
    step = ws.answer([1, 2, 3], "Merci, c’est retenu.", True, spare_ready=True)
    assert (step.count, step.detail["spared"]) == (2, 1)

    def answers() -> list[tuple[str, bool]]:
        details = [ws.contributions.detail(fid) for fid in (1, 2, 3)]
        return [(one.answer, one.answer_ready) for one in details if one]

    said = ("Merci, c’est retenu.", True)
    assert answers() == [("Déjà publiée", True), said, said]
    ws.undo()
    assert answers() == [("Déjà publiée", True), ("", False), ("", False)]
    ws.redo()
    assert answers()[1:] == [said, said]


def test_why_stays_with_the_decision(ws: Workspace) -> None:
    ws.assess([1], "status", "study")
    ws.assess([1], "status", "rejected")
    ws.explain(1, "status", "Hors du périmètre")
    detail = ws.contributions.detail(1)
    assert detail is not None
    assert [(line.after, line.note) for line in detail.history] == [
        ("study", ""),
        ("rejected", "Hors du périmètre"),
    ]


def test_notes_are_kept_and_taken_away_without_being_lost(ws: Workspace) -> None:
    ws.add_note(1, "  Appeler la mairie  ")
    ws.add_note(1, "   ")
    detail = ws.contributions.detail(1)
    assert detail is not None
    (note,) = detail.notes
    assert (note.body, note.author, note.shared) == ("Appeler la mairie", "Anne", False)
    ws.remove_note(note.uuid)
    detail = ws.contributions.detail(1)
    assert detail is not None
    assert detail.notes == ()
    kept = ws.db.execute("SELECT doc FROM sync_trash WHERE t = 'notes'").fetchone()
    assert "Appeler la mairie" in kept[0]


def test_an_entered_contribution_is_found_drawn_and_waits_to_be_sent(ws: Workspace) -> None:
    from enaction_plugin.core.workspace import ContributionFilter

    fid = ws.enter("Un banc", "Devant l’école", "Espaces publics", "Atelier", (2.83, 50.43))
    assert list(ws.contributions.ids(ContributionFilter(text="banc"))) == [fid]
    box = ContributionFilter(extent=(2.829, 50.429, 2.831, 50.431))
    assert list(ws.contributions.ids(box)) == [fid]
    detail = ws.contributions.detail(fid)
    assert detail is not None
    assert (detail.title, detail.author, detail.sync_state) == ("Un banc", "Atelier", "pending")
    ws.tag([fid], "E1")
    assert ws.check().ok


def test_steps_survive_a_restart(ws: Workspace, reopen) -> None:
    ws.tag([1, 2], "E1")
    ws.relink([1, 2], "E1", note="parce que")
    ws.undo()
    again = reopen()
    again.redo()
    assert links(again, 1) == [("E1", "secondary", "parce que")]
    again.undo()
    again.undo()
    assert links(again, 1) == []
