"""Lists, searches and counts, as people ask for them."""

from __future__ import annotations

import struct
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enaction_plugin.core.model.district import District
from enaction_plugin.core.workspace import ContributionFilter, Workspace, counts, search, slices
from enaction_plugin.core.workspace.rows import excerpt
from tests.core.workspace.conftest import contribution


def found(ws: Workspace, **wanted: object) -> list[int]:
    """The fids a filter finds; the list that streams must agree with the vector."""
    asked = ContributionFilter(**wanted)  # type: ignore[arg-type]
    fids = list(ws.contributions.ids(asked))
    assert [row.fid for row in ws.contributions.first(asked, 100)] == fids
    return fids


def rectangle(xmin: float, ymin: float, xmax: float, ymax: float) -> bytes:
    corners = ((xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin))
    ring = struct.pack("<I", 5) + b"".join(struct.pack("<dd", *corner) for corner in corners)
    return struct.pack("<BII", 1, 6, 1) + struct.pack("<BII", 1, 3, 1) + ring


def test_the_newest_come_first(ws: Workspace) -> None:
    assert found(ws) == [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]


def test_the_beginning_of_a_word_accents_and_case_do_not_matter(ws: Workspace) -> None:
    for typed in ("cyclable", "CYCL", "ecole", "École", "piste éco", "l'école"):
        assert len(found(ws, text=typed)) == 10, typed
    assert found(ws, text="piscine") == []


def test_a_number_alone_is_that_contribution(ws: Workspace) -> None:
    assert found(ws, text="7") == [7]
    assert found(ws, text=" n° 7 ") == [7]
    assert found(ws, text="#7") == [7]
    ws.upsert_contributions([contribution(50, title="Le bus 4242 est en retard")])
    assert found(ws, text="4242") == [11], "no such contribution: then it is a word"


@given(typed=st.text())
def test_nothing_typed_is_ever_syntax(typed: str) -> None:
    words = search.query(typed)
    assert words is None or words.replace("*", "").count('"') % 2 == 0


@pytest.mark.parametrize(
    "typed", ['"', "a AND", "NEAR(", "title:x", "-x", "^a", "(", "*", "é" * 500, "🌳", "%", "\0"]
)
def test_odd_searches_are_answered(ws: Workspace, typed: str) -> None:
    found(ws, text=typed)


def test_filters_join_with_and_and_values_with_or(ws: Workspace) -> None:
    ws.tag([1, 2, 3], "A001")
    ws.tag([3, 4], "G03")
    ws.tag([4, 5], "E1")
    ws.assess([1], "status", "study")
    ws.assess([3], "status", "rejected")
    assert found(ws, actions=frozenset({"G01"})) == [3, 2, 1], "what hangs under it counts"
    assert found(ws, actions=frozenset({"X1"})) == [3, 2, 1]
    assert found(ws, actions=frozenset({"G01", "G03"})) == [4, 3, 2, 1]
    assert found(ws, actions=frozenset({"G03"}), priorities=frozenset({"E1"})) == [4]
    assert found(ws, without_action=True, priorities=frozenset({"E1"})) == [5]
    assert found(ws, actions=frozenset({"G03"}), without_action=True) == [10, 9, 8, 7, 6, 5, 4, 3]
    assert found(ws, to_tag=True) == [10, 9, 8, 7, 6]
    assert found(ws, todo=True, actions=frozenset({"G01"})) == [2, 1]
    assert found(ws, statuses=frozenset({"rejected"})) == [3]
    assert len(found(ws, statuses=frozenset({"todo"}))) == 8
    assert found(ws, pending=True) == [5, 4, 3, 2, 1]
    assert found(ws, conflicts=True) == []
    assert found(ws, since="2018-01-09", until="2018-01-10") == [8]
    assert found(ws, fids=[9, 2], text="piste") == [9, 2]
    assert found(ws, extent=(2.8045, 50.3, 2.8065, 50.5)) == [6, 5]
    assert found(ws, sources=frozenset({"autre"})) == []


def test_orders(ws: Workspace) -> None:
    ws.upsert_contributions(
        [
            contribution(20, votes_for=15, votes_against=15, comment_count=2),
            contribution(21, votes_for=5, votes_against=5, comment_count=9),
        ]
    )
    assert found(ws, sort="score")[:2] == [10, 9]
    assert found(ws, sort="debated")[0] == 11, "from twenty votes on"
    assert found(ws, sort="commented")[:2] == [12, 11]
    assert found(ws, sort="number") == [*range(1, 13)]


def test_counts_follow_the_filter(ws: Workspace) -> None:
    assert ws.contributions.count() == (10, 3, sum(range(1, 11)) + 10, 10)
    assert ws.contributions.count(ContributionFilter(fids=[1, 4])) == (2, 1, 7, 10)


def test_a_tree_counts_each_contribution_once(ws: Workspace) -> None:
    ws.tag([1, 2], "G01")
    ws.tag([2, 3], "A001")
    ws.tag([3], "G02")
    counted = ws.term_counts()
    shown = {code: weight.contributions for code, weight in counted.terms.items()}
    assert shown == {
        "X1": 3, "X2": 0, "E1": 0, "E2": 0, "G01": 3, "G02": 1, "G03": 0, "A001": 2,
    }  # fmt: skip
    assert counted.terms["X1"].votes == 1 + 2 + 3 + 3
    assert counted.silent == ("G03",)
    narrowed = ws.term_counts(ContributionFilter(fids=[1, 9]))
    assert narrowed.terms["X1"] == (1, 1, 2, 10)


def test_terms_weigh_the_same_however_many_are_asked_for(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Few are looked up one by one, many are picked out of all links, read in slices."""
    monkeypatch.setattr(slices, "SLICE", 3)
    ws.upsert_contributions(contribution(n, author=None if n % 2 else "Zoé") for n in (11, 12, 13))
    ws.tag([1, 2, 5, 11, 12, 13], "G01")
    ws.tag([2, 3, 9], "A001")
    ws.tag([3, 9], "E1")
    asked = ContributionFilter(fids=[2, 3, 9])
    few = ws.term_counts(asked)
    monkeypatch.setattr(counts, "_FEW", 0)
    assert ws.term_counts(asked) == few
    assert few.terms["X1"] == (3, 2, 2 + 3 + 9 + 3, 13)
    everything = ContributionFilter(fids=list(range(1, 14)))
    everyone = ws.term_counts()
    assert everyone == ws.term_counts(everything)
    monkeypatch.undo()
    assert everyone == ws.term_counts(everything)
    assert everyone.terms["G01"][:2] == (8, 4)


def test_a_point_on_a_shared_border_is_in_one_district_only(ws: Workspace) -> None:
    border = 2.80 + 5 / 1000  # where contribution 5 is
    west = District("62001", "Avion", rectangle(2.0, 50.0, border, 51.0))
    east = District("62002", "Liévin", rectangle(border, 50.0, 3.0, 51.0))
    assert ws.districts.replace("commune", "2024", "essai", [west, east]) == 2
    avion, lievin = ws.districts.all()
    assert avion.contributions + lievin.contributions == 10
    assert ws.contributions.rows([5])[0].commune == "Liévin"
    assert found(ws, districts=frozenset({avion.fid})) == [4, 3, 2, 1]
    assert found(ws, text="liev") == [10, 9, 8, 7, 6, 5], "a place is searched by its name"
    ws.upsert_contributions([contribution(1, lon=2.9), contribution(30, lon=2.1)])
    assert ws.contributions.rows([1])[0].commune == "Liévin"
    assert ws.contributions.rows([11])[0].commune == "Avion"
    ws.districts.replace("commune", "2024", "essai", [west])
    assert [one.name for one in ws.districts.all()] == ["Avion"]


def test_an_excerpt_is_one_line_cut_at_a_word() -> None:
    assert excerpt("Un\n\n banc\u00a0!") == "Un banc !"
    long = excerpt("mot " * 100)
    assert long.endswith("mot…")
    assert len(long) <= 241


def test_each_thread_reads_by_itself(ws: Workspace) -> None:
    heard: list[object] = []

    def listen() -> None:
        heard.append(list(ws.contributions.ids()))
        heard.append(ws.db)

    thread = threading.Thread(target=listen)
    thread.start()
    thread.join()
    assert heard[0] == list(ws.contributions.ids())
    assert heard[1] is not ws.db


def test_a_reading_can_be_stopped_from_another_thread(tmp_path: Path) -> None:
    from enaction_plugin.core.errors import Cancelled

    with Workspace.create(tmp_path / "w.gpkg") as ws:
        timer = threading.Timer(0.2, ws.interrupt)
        timer.start()
        endless = (
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        )
        with pytest.raises(Cancelled), ws.reading() as db:
            db.execute(endless)


def test_a_reading_within_another_leaves_the_other_one_stoppable(tmp_path: Path) -> None:
    from enaction_plugin.core.errors import Cancelled

    with Workspace.create(tmp_path / "w.gpkg") as ws:
        timer = threading.Timer(0.2, ws.interrupt)
        long = (
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 30000000)"
            " SELECT max(i) FROM n"
        )

        def read() -> None:
            with ws.reading() as db:
                with ws.reading():
                    pass
                timer.start()
                db.execute(long)

        with pytest.raises(Cancelled):
            read()
