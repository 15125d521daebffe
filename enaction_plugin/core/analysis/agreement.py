"""Double reading: how far two planners agree, and where they do not.

Two readings are two sets of links: those of two people in one workspace, or those of
two workspaces that hold the same contributions. Only contributions that both linked
to something are compared. Agreement is Cohen's kappa (Cohen 1960, "A coefficient of
agreement for nominal scales", doi:10.1177/001316446002000104) on every decision
"contribution × term: yes or no": 1 is full agreement, 0 what chance alone would give.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Optional

from ..workspace import Workspace

Reading = Mapping[str, frozenset[str]]
"""The codes that one reader linked each contribution to, by uuid."""


class TermAgreement(NamedTuple):
    """What both said of a term: both linked it, only the one, only the other; its kappa."""

    term: str
    both: int
    only_one: int
    only_other: int
    kappa: Optional[float]


class Disagreement(NamedTuple):
    """A contribution read differently: terms only the one linked, and only the other."""

    uuid: str
    only_one: tuple[str, ...]
    only_other: tuple[str, ...]


class Agreement(NamedTuple):
    """The comparison; `kappa` is None when it is not defined (nothing compared)."""

    compared: int
    same: int
    kappa: Optional[float]
    terms: list[TermAgreement]
    disagreements: list[Disagreement]


def authors(workspace: Workspace) -> list[tuple[str, int]]:
    """Who linked in a workspace, and how many contributions each, the busiest first."""
    return workspace.readings.authors()


def reading(workspace: Workspace, author: str = "", kinds: Iterable[str] = ()) -> Reading:
    """What one person, or everybody, linked; of some kinds of terms only, if given.

    Links that a decision on two readings took away were read all the same.
    """
    chosen = list(kinds) or ["axis", "priority", "action", "operation"]
    found: dict[str, set[str]] = {}
    with workspace.reading() as db:
        known = {
            code for code, kind in db.execute("SELECT code, kind FROM terms") if kind in chosen
        }
    for uuid, term in workspace.readings.links(author):
        if term in known:
            found.setdefault(uuid, set()).add(term)
    return {uuid: frozenset(terms) for uuid, terms in found.items()}


def compare(one: Reading, other: Reading) -> Agreement:
    """How far two readings agree, on the contributions both linked."""
    both = sorted(set(one) & set(other))
    used = sorted({term for uuid in both for term in one[uuid] | other[uuid]})
    terms = []
    agreed = first = second = 0
    for term in used:
        left = {uuid for uuid in both if term in one[uuid]}
        right = {uuid for uuid in both if term in other[uuid]}
        shared = len(left & right)
        agreed, first, second = agreed + shared, first + len(left), second + len(right)
        terms.append(
            TermAgreement(
                term,
                shared,
                len(left) - shared,
                len(right) - shared,
                cohen(shared, len(left), len(right), len(both)),
            )
        )
    apart = [
        Disagreement(
            uuid, tuple(sorted(one[uuid] - other[uuid])), tuple(sorted(other[uuid] - one[uuid]))
        )
        for uuid in both
        if one[uuid] != other[uuid]
    ]
    apart.sort(key=lambda row: (-len(row.only_one) - len(row.only_other), row.uuid))
    kappa = cohen(agreed, first, second, len(both) * len(used))
    return Agreement(len(both), len(both) - len(apart), kappa, terms, apart)


def cohen(both: int, one: int, other: int, decisions: int) -> Optional[float]:
    """Kappa of two readers who said yes `one` and `other` times, `both` times together."""
    if not decisions:
        return None
    observed = (decisions - one - other + 2 * both) / decisions
    chance = (one * other + (decisions - one) * (decisions - other)) / decisions**2
    return None if chance == 1 else (observed - chance) / (1 - chance)
