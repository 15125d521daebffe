"""Votes, comments, dates and accounts, with the exact totals of a real case."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from itertools import accumulate
from random import Random

CONTRIBUTIONS = 2012
COMMENTS = 1427
VOTES = 15_034
ACCOUNTS = 690
FIRST_DAY = datetime(2018, 1, 30, 8, tzinfo=timezone.utc)
LAST_MOMENT = datetime(2018, 6, 30, 21, 59, 59, tzinfo=timezone.utc)
DAYS = (LAST_MOMENT - FIRST_DAY).days
# Days after the opening when more people write: the opening, press, public meetings.
PEAKS = {
    0: 30.0,
    1: 18.0,
    2: 10.0,
    16: 14.0,
    17: 8.0,
    44: 16.0,
    45: 12.0,
    79: 9.0,
    108: 15.0,
    140: 11.0,
}


def votes(dice: Random, count: int) -> list[int]:
    """How many votes each of `count` contributions has: few for most, many for some."""
    weights = [dice.lognormvariate(0, 1.25) for _ in range(count)]
    total = sum(weights)
    exact = [VOTES * weight / total for weight in weights]
    found = [int(value) for value in exact]
    # The largest remainders take what is missing.
    order = sorted(range(count), key=lambda i: found[i] - exact[i])
    for turn in range(VOTES - sum(found)):
        found[order[turn]] += 1
    return found


def votes_for(dice: Random, cast: int) -> int:
    """How many of the votes cast are in favour: most proposals please, some divide."""
    share = dice.betavariate(7, 1.6) if dice.random() < 0.82 else dice.betavariate(2, 2.5)
    return sum(dice.random() < share for _ in range(cast))


def comment_counts(dice: Random, cast: list[int]) -> list[int]:
    """How many comments each contribution has: people talk where they vote."""
    weights = [(1 + votes) ** 0.8 * dice.paretovariate(1.3) for votes in cast]
    counts = [0] * len(cast)
    for index in dice.choices(range(len(cast)), cum_weights=list(accumulate(weights)), k=COMMENTS):
        counts[index] += 1
    return counts


def moments(dice: Random, count: int) -> list[datetime]:
    """When each contribution was written, in order."""
    weights = [PEAKS.get(day, 3.0 * 0.985**day + 0.8) for day in range(DAYS)]
    days = dice.choices(range(DAYS), weights, k=count)
    return sorted(FIRST_DAY + timedelta(days=day) + _hour(dice) for day in days)


def later(dice: Random, moment: datetime) -> datetime:
    """Some time after `moment`, most often within days, before the platform closed."""
    wait = timedelta(hours=min(dice.expovariate(1 / 60), 24 * 40))
    return min(moment + wait, LAST_MOMENT - timedelta(seconds=dice.randint(0, 86_400)))


def accounts(dice: Random) -> list[str]:
    """One account for each contribution: many write once, a few write often."""
    names = [f"Compte {number}" for number in dice.sample(range(1000, 10_000), ACCOUNTS)]
    weights = [1 / (rank + 6) ** 0.75 for rank in range(ACCOUNTS)]
    return dice.choices(names, weights, k=CONTRIBUTIONS)


def _hour(dice: Random) -> timedelta:
    """A time of the day from the opening hour on, most often in the evening."""
    return timedelta(
        minutes=dice.triangular(0, 13.9 * 60, 11.5 * 60), milliseconds=dice.randrange(60_000)
    )
