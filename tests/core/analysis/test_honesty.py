"""What is not said: rates of a few people, and what would give them away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enaction_plugin.core.analysis import Figures, Hidden, Row, Thresholds
from enaction_plugin.core.analysis.figures import honest
from enaction_plugin.core.analysis.methods import controversy, expected_ratio, support, wilson


def rows_of(*voices: int) -> list[Row]:
    """A row for each number of authors, who made two contributions each."""
    return [
        Row(str(at), str(at), Figures(2 * many, many, 0, 10 * many, many, 0, 2))
        for at, many in enumerate(voices)
    ]


def whole(rows: list[Row]) -> Row:
    return Row("", "", Figures(*map(sum, zip(*(row.figures for row in rows)))))


def test_a_row_of_few_authors_is_not_alone_in_hiding_its_votes() -> None:
    rows = rows_of(3, 20, 8, 30)
    shown, total = honest(rows, whole(rows), Thresholds())
    assert [row.hidden for row in shown] == [Hidden.FEW, Hidden.NO, Hidden.DEDUCIBLE, Hidden.NO]
    assert shown[0].votes is None
    assert shown[2].agreement is None
    assert total.votes == 11 * (3 + 20 + 8 + 30)


def test_two_hidden_rows_that_are_still_too_few_together_take_a_third() -> None:
    rows = rows_of(1, 2, 20, 30)
    shown, _ = honest(rows, whole(rows), Thresholds())
    assert [bool(row.hidden) for row in shown] == [True, True, True, False]


def test_the_only_row_hides_the_total() -> None:
    rows = rows_of(3)
    _, total = honest(rows, whole(rows), Thresholds())
    assert total.votes is None


def test_an_empty_row_says_zero() -> None:
    shown, _ = honest(rows_of(0, 20), whole(rows_of(0, 20)), Thresholds())
    assert shown[0].votes == 0
    assert not shown[0].hidden


@given(st.lists(st.integers(0, 12), min_size=1, max_size=8))
def test_no_hidden_row_can_be_computed_from_what_is_shown(voices: list[int]) -> None:
    rows = rows_of(*voices)
    shown, total = honest(rows, whole(rows), Thresholds())
    hidden = [row for row in shown if row.hidden]
    if hidden and total.votes is not None:
        assert len(hidden) > 1
        assert sum(row.figures.voices for row in hidden) >= 5 or len(hidden) == len(
            [row for row in rows if row.figures.contributions]
        )


def test_contributions_nobody_signed_may_each_be_somebody() -> None:
    row = Row("", "", Figures(contributions=6, authors=0, unsigned=6, votes_for=10))
    shown, _ = honest([row], row, Thresholds())
    assert shown[0].votes == 10


def test_agreement_needs_ten_votes() -> None:
    assert Row("", "", Figures(9, 9, 0, 6, 3)).agreement is None
    assert Row("", "", Figures(9, 9, 0, 6, 4)).agreement == pytest.approx(0.6)


def test_one_author_who_made_most_of_it_is_told() -> None:
    assert Row("", "", Figures(47, 9, loudest=31)).dominated
    assert not Row("", "", Figures(47, 9, loudest=10)).dominated
    assert not Row("", "", Figures(1, 1, loudest=1)).dominated, "one contribution has one author"


def test_a_district_that_speaks_more_than_its_inhabitants_is_told() -> None:
    many = Row("a", "", Figures(60, 30), population=1000)
    few = Row("b", "", Figures(60, 30), population=9000)
    shown, _ = honest([many, few], whole([many, few]), Thresholds())
    assert shown[0].over_represented
    assert not shown[1].over_represented
    assert shown[0].per_thousand == pytest.approx(60)


def test_the_wilson_interval_is_the_published_one() -> None:
    # Newcombe 1998, table I: 81 of 263, score method without continuity correction.
    interval = wilson(81, 263)
    assert interval.low == pytest.approx(0.2553, abs=5e-5)
    assert interval.high == pytest.approx(0.3662, abs=5e-5)


def test_byar_is_close_to_the_exact_poisson_interval() -> None:
    # Exact limits for 10 events: 4.80 to 18.39 (Breslow and Day 1987, table 2.11).
    interval = expected_ratio(10, 1)
    assert interval.low == pytest.approx(4.80, abs=0.03)
    assert interval.high == pytest.approx(18.39, abs=0.05)


@given(st.integers(0, 500), st.integers(0, 500))
def test_bounds_hold_the_value(votes_for: int, votes_against: int) -> None:
    if votes_for + votes_against:
        low, high = wilson(votes_for, votes_for + votes_against)[1:]
        assert 0 <= low <= votes_for / (votes_for + votes_against) <= high <= 1
    assert 0 <= support(votes_for, votes_against) <= 1
    assert 0 <= controversy(votes_for, votes_against) <= 1
    assert controversy(votes_for, votes_against) == controversy(votes_against, votes_for)


def test_an_even_split_of_many_is_the_most_disputed() -> None:
    assert controversy(30, 31) > controversy(3, 3) > controversy(58, 3)
    assert support(58, 3) > support(3, 0)
