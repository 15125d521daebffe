"""The few formulas behind the figures, each with its source."""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

Z95 = 1.959963984540054
"""The 97.5 % quantile of the normal law: intervals hold 95 %."""


class Interval(NamedTuple):
    """A value and where it may really lie, at 95 %."""

    value: float
    low: float
    high: float


def wilson(successes: float, trials: float, z: float = Z95) -> Interval:
    """A proportion and its score interval.

    E. B. Wilson, Probable inference, the law of succession, and statistical
    inference, Journal of the American Statistical Association 22 (1927), 209–212.

    Raises ValueError without any trial.
    """
    if trials <= 0:
        raise ValueError("a proportion of nothing")
    share = successes / trials
    spread = z * sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    middle = share + z * z / (2 * trials)
    scale = 1 + z * z / trials
    low, high = (middle - spread) / scale, (middle + spread) / scale
    return Interval(share, max(0.0, min(low, share)), min(1.0, max(high, share)))


def expected_ratio(observed: float, expected: float, z: float = Z95) -> Interval:
    """How many times the expected count was observed, by Byar's approximation.

    N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II (IARC
    1987), section 2.3: a count as a Poisson variable against a fixed expectation.

    Raises ValueError when nothing is expected.
    """
    if expected <= 0:
        raise ValueError("nothing is expected")
    low = 0.0
    if observed > 0:
        low = observed * (1 - 1 / (9 * observed) - z / (3 * sqrt(observed))) ** 3
    above = observed + 1
    high = above * (1 - 1 / (9 * above) + z / (3 * sqrt(above))) ** 3
    return Interval(observed / expected, max(low, 0.0) / expected, high / expected)


def support(votes_for: float, votes_against: float) -> float:
    """How well supported something is: the low end of its interval, so that few votes weigh little.

    E. Miller, How not to sort by average rating (2009): the lower Wilson bound.
    """
    cast = votes_for + votes_against
    return wilson(votes_for, cast).low if cast > 0 else 0.0


def controversy(votes_for: float, votes_against: float) -> float:
    """How disputed something is: the low end of the interval of the minority's share, doubled.

    0 is unanimity, 1 an even split among very many. The minority's share is the
    measure of the "most debated" order of the list; Wilson's low end makes few votes
    weigh little.
    """
    cast = votes_for + votes_against
    return 2 * wilson(min(votes_for, votes_against), cast).low if cast > 0 else 0.0
