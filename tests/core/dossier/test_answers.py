"""The sheets that answer residents, by action."""

from __future__ import annotations

import pytest

from enaction_plugin.core.dossier import answers, outputs
from enaction_plugin.core.dossier.errors import NoAnswers, UnknownActions
from enaction_plugin.core.model.plan import Plan, Term, TermKind
from enaction_plugin.core.workspace import Workspace

from .conftest import English, contribution


@pytest.fixture
def answered(workspace: Workspace) -> Workspace:
    """Three contributions linked to an action, two to its operation; one answer for two of them."""
    terms = workspace.plan().terms
    action = Term("G01", "Pistes cyclables", TermKind.ACTION, "X1", description="Faute d'argent")
    operation = Term("A001", "Piste du canal", TermKind.OPERATION, "G01")
    workspace.set_plan(Plan((*terms, action, operation)))
    fids = workspace.contributions.fids([contribution(n).uuid for n in range(1, 6)])
    workspace.tag(fids[:3], "G01")
    workspace.tag(fids[2:], "A001")
    workspace.assess(fids[:2], "status", "accepted")
    workspace.assess(fids[:2], "answer", "Nous le ferons en 2020")
    workspace.assess(fids[:2], "answer_ready", True)
    workspace.assess(fids[2:3], "status", "rejected")
    workspace.assess(fids[2:3], "answer", "Brouillon")
    return workspace


def sheet(ws: Workspace):
    (action,) = answers.chosen_actions(ws, ())
    found = answers.answered(ws, action)
    return answers.sheet(found, ws.plan(), English(), "today")


def test_a_sheet_says_what_was_said_what_is_decided_and_why(answered: Workspace) -> None:
    document = sheet(answered)

    assert [section.title for section in document.sections] == [
        "What you said",
        "What we decide",
        "Why",
    ]
    decided = [block.text for block in document.section("decided").blocks]
    assert decided[decided.index("Accepted · 2") + 1] == "No. 2, No. 1"
    why = [block.text for block in document.section("why").blocks]
    assert "Nous le ferons en 2020" in why
    assert why.count("Nous le ferons en 2020") == 1
    assert "Faute d'argent" in why
    assert "Decided, the answer is still being written: No. 3" in why


def test_every_contribution_linked_to_the_action_or_under_it_is_named(answered: Workspace) -> None:
    page = outputs.page(sheet(answered), "en", {})

    assert all(f"No. {number}" in page for number in range(1, 6))
    assert "Brouillon" not in page
    assert "Compte" not in page


def test_without_any_link_there_is_nothing_to_answer(workspace: Workspace) -> None:
    with pytest.raises(NoAnswers):
        answers.chosen_actions(workspace, ())
    with pytest.raises(UnknownActions, match="G99"):
        answers.chosen_actions(workspace, ("G99",))
