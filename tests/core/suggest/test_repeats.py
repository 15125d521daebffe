"""The same need said many times: found by words and place, proposed, never merged."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from enaction_plugin.core.suggest.needs import propose
from enaction_plugin.core.suggest.repeats import Pair, Said, groups, pairs
from enaction_plugin.core.workspace import Workspace
from tests.core.suggest.conftest import said

BENCH = "Il manque un banc à l'ombre devant la mairie de Harnes"
FAR = 0.05  # degrees: about 3.5 km


def test_the_same_need_near_by_is_found_whatever_the_spelling() -> None:
    found = pairs(
        [
            Said(1, BENCH, 2.9, 50.4),
            Said(2, "IL MANQUE UN BANC A L'OMBRE DEVANT LA MAIRIE DE HARNES", 2.901, 50.4),
            Said(3, "devant la mairie de Harnes il manque un banc à l'ombe, merci", 2.9, 50.401),
            Said(4, "Le bus passe trop tard le dimanche", 2.9, 50.4),
        ]
    )

    assert {(one.one, one.other) for one in found} == {(1, 2), (1, 3), (2, 3)}


def test_what_is_only_alike_must_be_near() -> None:
    other = "Il manque un banc à l'ombre devant le lycée de Harnes et des arbres"
    near = pairs([Said(1, BENCH, 2.9, 50.4), Said(2, other, 2.9, 50.4)])
    far = pairs([Said(1, BENCH, 2.9, 50.4), Said(2, other, 2.9 + FAR, 50.4)])

    assert len(near) == 1
    assert far == []


def test_a_letter_sent_twice_is_found_without_a_place() -> None:
    assert [(one.one, one.other) for one in pairs([Said(1, BENCH), Said(2, BENCH + ".")])] == [
        (1, 2)
    ]


def test_neighbours_across_a_cell_s_border_are_found() -> None:
    for step in range(20):
        lon = 2.9 + step * 0.001
        found = pairs([Said(1, BENCH, lon, 50.4), Said(2, BENCH, lon + 0.01, 50.4)])
        assert len(found) == 1


def test_a_group_is_of_contributions_alike_to_most_of_it() -> None:
    chain = [Pair(n, n + 1, 0.6) for n in range(1, 8)]
    square = [Pair(20, 21, 0.9), Pair(20, 22, 0.8), Pair(21, 22, 0.7)]
    found = groups([*chain, *square])

    assert [20, 21, 22] in found
    assert max(map(len, found)) < 5


def test_pairs_set_apart_are_never_grouped() -> None:
    found = groups([Pair(1, 2, 0.9), Pair(2, 3, 0.9), Pair(1, 3, 0.9)], [(1, 3)])

    assert all(not {1, 3} <= set(group) for group in found)


@given(
    st.lists(st.tuples(st.integers(1, 12), st.integers(1, 12)), max_size=30),
    st.lists(st.tuples(st.integers(1, 12), st.integers(1, 12)), max_size=5),
)
def test_each_contribution_is_in_one_group_at_most(
    alike: list[tuple[int, int]], apart: list[tuple[int, int]]
) -> None:
    given_pairs = [Pair(min(p), max(p), 0.7) for p in alike if p[0] != p[1]]
    found = groups(given_pairs, [p for p in apart if p[0] != p[1]])
    everyone = [fid for group in found for fid in group]

    assert len(everyone) == len(set(everyone))
    assert all(len(group) > 1 for group in found)
    assert all(
        not set(pair) <= set(group) for pair in apart if pair[0] != pair[1] for group in found
    )


def test_needs_are_proposed_with_a_name_in_the_inhabitants_words(ws: Workspace) -> None:
    texts = [BENCH, BENCH.upper(), f"{BENCH} !", "Un skatepark"]
    ws.upsert_contributions(
        [said(900 + n, text, lon=2.9, lat=50.4) for n, text in enumerate(texts)]
    )
    (mine,) = [one for one in propose(ws) if 97 in one.fids]

    assert mine.fids == (97, 98, 99)
    assert "banc" in mine.name
    assert ws.needs.all() == []
    ws.needs.create(mine.name, mine.fids)
    assert all(97 not in one.fids for one in propose(ws))
