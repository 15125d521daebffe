"""When a figure is honest: the limits a workspace keeps, the same for docks, maps and documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..workspace.database import get_state, set_state

if TYPE_CHECKING:
    from ..workspace import Workspace

AUTHORS, VOTES = "least_authors", "least_votes"  # keys of the workspace's state
LEAST_AUTHORS, MOST_AUTHORS = 2, 100  # one author alone is never a group
MOST_VOTES = 1000


@dataclass(frozen=True)
class Thresholds:
    """When a figure is honest. Shares are between 0 and 1."""

    authors: int = 5  # distinct authors under which neither votes nor rates are said
    votes: int = 10  # votes for and against under which no agreement is said
    disputed: int = 20  # votes from which a contribution may be called disputed
    loudest: float = 0.40  # one author's share of the contributions that must be told
    unplaced: float = 0.30  # share without a position that must be told
    boundary: float = 0.20  # share on a boundary that must be told
    ratio: float = 1.5  # how far from its share of inhabitants a district must be told


def kept(ws: Workspace) -> Thresholds:
    """The thresholds of a workspace: those a planner set, else the usual ones."""
    usual = Thresholds()
    with ws.reading() as db:
        authors = int(get_state(db, AUTHORS, usual.authors))
        votes = int(get_state(db, VOTES, usual.votes))
    return Thresholds(_within(authors, LEAST_AUTHORS, MOST_AUTHORS), _within(votes, 1, MOST_VOTES))


def keep(ws: Workspace, authors: int, votes: int) -> None:
    """Set the least distinct authors of votes and rates, and the least votes of an agreement."""
    with ws.transaction(applying=True) as db:
        set_state(db, AUTHORS, _within(authors, LEAST_AUTHORS, MOST_AUTHORS))
        set_state(db, VOTES, _within(votes, 1, MOST_VOTES))


def _within(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
