"""Besoins and rules: kept in the workspace, never acting by themselves."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from enaction_plugin.core.model.tagging import Origin
from enaction_plugin.core.workspace import ContributionFilter, Workspace
from enaction_plugin.core.workspace.rules import Rule, containing
from tests.core.workspace.conftest import contribution


def members(ws: Workspace) -> dict[str, tuple[int, ...]]:
    return {need.name: need.fids for need in ws.needs.all()}


def test_a_need_keeps_all_its_contributions(ws: Workspace) -> None:
    before = ws.db.execute("SELECT * FROM contributions").fetchall()
    ws.needs.create(" Une piste ", [1, 2, 3])

    assert members(ws) == {"Une piste": (1, 2, 3)}
    assert ws.db.execute("SELECT * FROM contributions").fetchall() == before


def test_a_contribution_is_in_one_need(ws: Workspace) -> None:
    ws.needs.create("Une piste", [1, 2, 3])
    other = ws.needs.create("Un bus", [3, 4])
    ws.needs.add(other, [5])

    assert members(ws) == {"Une piste": (1, 2), "Un bus": (3, 4, 5)}


def test_a_need_of_one_is_no_need(ws: Workspace) -> None:
    need = ws.needs.create("Une piste", [1, 2, 3])
    ws.needs.rename(need, "Un chemin")
    ws.needs.split([1])
    assert members(ws) == {"Un chemin": (2, 3)}
    ws.needs.split([3])
    assert members(ws) == {}


def test_a_need_can_be_dissolved_and_survives_a_restart(
    ws: Workspace, reopen: Callable[[], Workspace]
) -> None:
    first = ws.needs.create("Une piste", [1, 2])
    ws.needs.create("Un bus", [3, 4])
    ws.needs.dissolve(first)
    assert members(reopen()) == {"Un bus": (3, 4)}


def test_what_is_linked_for_a_need_is_linked_for_its_members_in_one_step(ws: Workspace) -> None:
    ws.needs.create("Une piste", [1, 2, 3])
    step = ws.tag(ws.needs.together([2]), "G01")

    assert step.count == 3
    ws.undo()
    assert ws.tag_states([1, 2, 3]) == {}


def test_what_is_not_the_same_is_remembered(ws: Workspace) -> None:
    ws.needs.keep_apart([3, 1, 2])

    assert sorted(ws.needs.apart()) == [(1, 2), (1, 3), (2, 3)]


def test_contributions_in_a_need_are_not_looked_at_again(ws: Workspace) -> None:
    ws.needs.create("Une piste", [1, 2])

    assert [place.fid for place in ws.needs.loose([1, 2, 3])] == [3]
    assert [place.fid for place in ws.needs.loose()] == list(range(3, 11))


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (["vélo"], "Des VÉLOS partout", True),
        (["velo"], "un vélo", True),
        (["vélo"], "vélodrome", False),
        (["piste cyclable"], "Une piste\ncyclable !", True),
        (["piste cyclable"], "La piste n'est pas cyclable", False),
        (["terril", "coron"], "les corons", True),
        (["a.c"], "abc", False),
        (["", "  "], "texte", False),
        ([], "texte", False),
    ],
)
def test_words_are_whole_words(words: list[str], text: str, found: bool) -> None:
    assert containing(words)(text) is found


def test_a_rule_shows_what_it_would_link_and_does_nothing(ws: Workspace) -> None:
    ws.upsert_contributions([contribution(20, title="Le BHNS", body="Plus de bus")])
    rule = ws.rules.add(Rule(("bhns", "navette"), "G02"))

    assert ws.rules.all() == [rule]
    assert ws.rules.matching(rule, ContributionFilter()) == [11]
    assert ws.rules.matching(rule, ContributionFilter(fids=[1, 2])) == []
    assert ws.tag_states(range(1, 12)) == {}


def test_what_a_rule_linked_says_so_and_can_be_undone(ws: Workspace) -> None:
    rule = Rule(("piste cyclable",), "G01")
    ws.tag([1], "G01")
    fids = ws.rules.matching(rule, ContributionFilter())
    step = ws.tag(fids, rule.term, origin=Origin.RULE)
    origins = dict(ws.db.execute("SELECT origin, count(*) FROM taggings GROUP BY 1"))

    assert 1 not in fids
    assert step.count == 9
    assert origins == {"manual": 1, "rule": 9}
    ws.undo()
    assert ws.tag_states(range(1, 11)) == {"G01": 1}


def test_a_rule_can_be_forgotten(ws: Workspace) -> None:
    rule = ws.rules.add(Rule(("piste",), "G01"))
    ws.rules.remove(rule.id)

    assert ws.rules.all() == []
