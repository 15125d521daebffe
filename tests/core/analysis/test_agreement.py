"""Double reading: Cohen's kappa, and the queue of what was read differently."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enaction_plugin.core.analysis.agreement import authors, cohen, compare, reading
from enaction_plugin.core.workspace import Workspace
from tests.core.workspace.conftest import PLAN, contribution

READINGS = st.dictionaries(
    st.sampled_from("abcdefgh"),
    st.frozensets(st.sampled_from(["E1", "E2", "G01"]), min_size=1),
)


def test_kappa_is_cohen_s() -> None:
    # 50 decisions: both yes 20, only one 5, only other 10, both no 15 (a textbook's example)
    assert cohen(20, 25, 30, 50) == pytest.approx(0.4)
    assert cohen(0, 0, 0, 0) is None
    assert cohen(10, 10, 10, 10) is None  # both always say yes: chance explains all


@given(READINGS)
def test_a_reading_agrees_with_itself(one: dict[str, frozenset[str]]) -> None:
    found = compare(one, one)

    assert found.disagreements == []
    assert found.same == found.compared == len(one)
    assert found.kappa is None or found.kappa == pytest.approx(1.0)


@given(READINGS, READINGS)
def test_comparing_is_symmetric(
    one: dict[str, frozenset[str]], other: dict[str, frozenset[str]]
) -> None:
    left, right = compare(one, other), compare(other, one)

    assert left.kappa == pytest.approx(right.kappa) if left.kappa is not None else True
    assert [row.uuid for row in left.disagreements] == [row.uuid for row in right.disagreements]


def test_two_workspaces_read_by_two_planners(tmp_path: Path) -> None:
    readings = []
    for author, links in (
        ("Anne", {"G01": [1, 2, 3], "G02": [4]}),
        ("Bruno", {"G01": [1, 2], "G02": [3, 4], "G03": [9]}),
    ):
        with Workspace.create(tmp_path / f"{author}.gpkg", plan=PLAN) as ws:
            ws.author = author
            ws.upsert_contributions([contribution(number) for number in range(1, 11)])
            for term, fids in links.items():
                ws.tag(fids, term)
            readings.append(reading(ws, author))
            assert authors(ws) == [(author, 4 if author == "Anne" else 5)]
    found = compare(*readings)

    assert (found.compared, found.same) == (4, 3)
    assert found.kappa == pytest.approx(0.5)
    (apart,) = found.disagreements
    assert (apart.only_one, apart.only_other) == (("G01",), ("G02",))
    assert {term.term: term.both for term in found.terms} == {"G01": 2, "G02": 1}
