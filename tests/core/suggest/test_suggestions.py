"""What the plugin proposes, why, and what it learns; on a real workspace."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from enaction_plugin.core.errors import Cancelled
from enaction_plugin.core.model.tagging import Origin, Role
from enaction_plugin.core.suggest.applying import suggest_all
from enaction_plugin.core.suggest.calibration import Calibration, Strength
from enaction_plugin.core.suggest.engine import Engine, Suggestion
from enaction_plugin.core.suggest.lexicon import changes, recognised_words
from enaction_plugin.core.workspace import Workspace
from tests.core.suggest.conftest import PLAN, said, texts


def best(engine: Engine, ws: Workspace, fid: int, first: str = "G") -> Suggestion:
    """The best suggestion among priorities or actions."""
    return next(one for one in engine.suggest(ws, [fid], 8) if one.term.startswith(first))


def right(engine: Engine, ws: Workspace, fids: range) -> int:
    known = dict(enumerate((term for _, term in texts()), 1))
    return sum(best(engine, ws, fid).term == known[fid] for fid in fids)


def test_the_first_contribution_is_understood_by_the_words_of_the_plan(ws: Workspace) -> None:
    engine = Engine(ws)

    assert right(engine, ws, range(1, 97)) > 70
    assert best(engine, ws, 1, "E").term in {"E1", "E4", "E5"}


def test_words_that_speak_for_a_term_are_shown_where_they_stand(ws: Workspace) -> None:
    (fid,) = [
        n
        for n, (body, _) in enumerate(texts(), 1)
        if body.startswith("Une piste cyclable entre Avion")
    ]
    one = best(Engine(ws), ws, fid)
    (text,) = ws.teaching.texts([fid])

    assert one.term == "G01"
    assert {"piste", "cyclable"} <= set(one.words)
    assert all(text.whole[why.start : why.end] == why.word for why in one.reasons)
    assert one.reasons[0].weight == 1


def test_before_any_link_nothing_is_called_strong(ws: Workspace) -> None:
    strengths = {one.strength for one in Engine(ws).suggest(ws, range(1, 97))}

    assert Strength.STRONG not in strengths


def test_links_are_learnt_at_once(ws: Workspace) -> None:
    odd = [said(200 + number, f"Un chevalet zinzolin à peindre, {number}") for number in range(12)]
    ws.upsert_contributions(odd)
    engine = Engine(ws)
    fids = ws.contributions.fids([one.uuid for one in odd])
    ws.tag(fids[:8], "G04")

    assert engine.learn(ws)
    assert not engine.learn(ws)
    assert best(engine, ws, fids[-1]).term == "G04"
    assert {"chevalet", "zinzolin"} & set(best(engine, ws, fids[-1]).words)


def test_many_links_make_suggestions_strong_and_these_are_right(ws: Workspace) -> None:
    known = dict(enumerate((term for _, term in texts()), 1))
    for term in set(known.values()):
        ws.tag([fid for fid in range(1, 73) if known[fid] == term], term)
    engine = Engine(ws)
    strong = [
        one
        for one in engine.suggest(ws, range(73, 97))
        if one.strength is Strength.STRONG and one.term.startswith("G")
    ]
    measured = next(found for codes, found in engine.reliability() if "G01" in codes)

    assert measured.links == 72
    assert measured.first is not None
    assert measured.first > 0.85
    assert len(strong) > 10
    assert sum(known[one.fid] == one.term for one in strong) / len(strong) > 0.9


def test_what_is_linked_or_was_refused_is_not_suggested(ws: Workspace) -> None:
    engine = Engine(ws)
    first, second = (one.term for one in engine.suggest(ws, [1])[:2])
    ws.tag([1], first)
    ws.teaching.refuse(1, [second], "Anne")
    engine.learn(ws)

    assert {first, second}.isdisjoint(one.term for one in engine.suggest(ws, [1], 9))
    ws.teaching.forget_refusals(1)
    assert second in {one.term for one in engine.suggest(ws, [1], 9)}


def test_a_refusal_survives_a_restart(ws: Workspace) -> None:
    ws.teaching.refuse(5, ["G01", "G02", "G03"], "Anne")
    ws.close()
    with Workspace.open(ws.path) as again:
        assert again.teaching.settled([5]) == {5: {"G01", "G02", "G03"}}


def test_a_text_without_known_words_gets_no_suggestion(ws: Workspace) -> None:
    ws.upsert_contributions([said(300, "???"), said(301, "")])
    fids = ws.contributions.fids([said(300, "").uuid, said(301, "").uuid])

    assert Engine(ws).suggest(ws, fids) == []


def test_planners_change_the_words_of_a_term(ws: Workspace) -> None:
    ws.upsert_contributions([said(400, "Il faudrait un schmilblick ici")])
    (fid,) = ws.contributions.fids([said(400, "").uuid])
    assert "G03" not in {one.term for one in Engine(ws).suggest(ws, [fid])}
    term = next(term for term in PLAN.terms if term.code == "G03")
    wanted = [*recognised_words(term), "schmilblick"]
    changed = changes(term, [word for word in wanted if word != "promenade"])
    engine = Engine(ws)
    ws.teaching.set_words("G03", changed.added, changed.removed)

    assert not engine.current(ws)
    assert changed == (("schmilblick",), ("promenade",))
    (one,) = Engine(ws).suggest(ws, [fid], 1)
    assert one.term == "G03"
    assert "schmilblick" in one.words
    assert all(
        "promenade" not in one.words
        for one in Engine(ws).suggest(ws, range(1, 97), 9)
        if one.term == "G03"
    )


def test_like_contributions_linked_to_the_term_are_named(ws: Workspace) -> None:
    known = dict(enumerate((term for _, term in texts()), 1))
    mine = [fid for fid in range(1, 97) if known[fid] == "G02"]
    ws.tag(mine[:-1], "G02")
    found = Engine(ws).similar(ws, mine[-1], "G02")

    assert len(found) == 2
    assert {one.fid for one in found} <= set(mine)
    assert found[0].likeness >= found[1].likeness > 0


def test_the_same_workspace_gives_the_same_suggestions(ws: Workspace) -> None:
    assert Engine(ws).suggest(ws, range(1, 30)) == Engine(ws).suggest(ws, range(1, 30))


def test_nothing_is_linked_unless_asked_for(ws: Workspace, tmp_path: Path) -> None:
    table = tmp_path / "suggestions.csv"
    outcome = suggest_all(ws, table, threshold=0.3)
    rows = list(csv.DictReader(table.open(encoding="utf-8-sig")))

    assert outcome == (len(rows), 0)
    assert rows[0]["words"]
    assert all(float(row["confidence"]) >= 0.3 for row in rows)
    assert ws.tag_states(range(1, 97)) == {}


def test_what_is_sure_enough_is_one_step(ws: Workspace) -> None:
    outcome = suggest_all(ws, None, threshold=0.4, apply=True)
    origins = {row[0] for row in ws.db.execute("SELECT origin FROM taggings")}

    assert outcome.applied > 20
    assert sum(ws.tag_states(range(1, 97)).values()) == outcome.applied
    assert origins == {Origin.SUGGESTION.value}
    ws.undo()
    assert ws.tag_states(range(1, 97)) == {}
    ws.redo()
    assert sum(ws.tag_states(range(1, 97)).values()) == outcome.applied


def test_stopping_links_nothing(ws: Workspace) -> None:
    class Stopping:
        def report(self, fraction: float) -> None: ...

        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        suggest_all(ws, None, threshold=0.0, apply=True, progress=Stopping())
    assert ws.tag_states(range(1, 97)) == {}


def test_a_plan_without_actions_suggests_priorities(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "nu.gpkg") as ws:
        ws.upsert_contributions([said(1, "Un bus de plus le soir"), said(2, "Isoler ma maison")])
        found = [Engine(ws).suggest(ws, [fid], 1)[0].term for fid in (1, 2)]

    assert found == ["E1", "E4"]


def test_chances_follow_the_lead() -> None:
    import numpy as np

    chances = Calibration().chances(np.array([[0.9, 0.1, 0.0], [0.5, 0.45, 0.4]]))

    assert chances[0, 0] > chances[1, 0] > chances[1, 1] > chances[1, 2]


def test_accepting_many_never_goes_against_what_a_person_decided(ws: Workspace) -> None:
    """Bruno linked one, took some away, refused one; Anne's list was made before all that."""
    found = Engine(ws).suggest(ws, list(ws.contributions.ids()), threshold=0.3)
    actions = [one for one in found if one.term.startswith("G")]
    term = actions[0].term
    fids = sorted({one.fid for one in actions if one.term == term})
    linked, removed, refused, removed_there, untouched = fids[:5]
    ws.author = "Bruno"
    ws.tag([linked], term)
    ws.relink([linked], term, role=Role.PRINCIPAL, note="vu sur place")
    ws.set_main_priority([linked], "E5")
    ws.tag([removed, removed_there], term)
    ws.untag([removed, removed_there], term)
    with ws.transaction() as db:  # as a colleague's removal arrives from the platform
        db.execute(
            "UPDATE sync_trash SET why = 'removed on the platform' WHERE contribution ="
            " (SELECT uuid FROM contributions WHERE fid = ?)",
            (removed_there,),
        )
    ws.teaching.refuse(refused, [term], "Bruno")
    before = ws.contributions.detail(linked)

    ws.author = "Anne"
    step = ws.tag_each({term: fids, "E1": [linked]}, Origin.SUGGESTION)

    after = ws.contributions.detail(linked)
    assert before is not None
    assert after is not None
    assert set(before.taggings) < set(after.taggings), "Bruno's links are as he made them"
    assert after.main_priority == before.main_priority == "E5"
    assert ws.tag_states([removed, refused, removed_there]) == {}
    assert ws.tag_states([untouched]) == {term: 1}
    assert step.count == len(fids) - 4 + 1
    asked = Engine(ws).suggest(ws, [removed, refused, removed_there], 9)
    assert term not in {one.term for one in asked}, "nor is it proposed again"
    ws.tag([removed], term)  # by hand, everything remains possible
    assert ws.tag_states([removed]) == {term: 1}
