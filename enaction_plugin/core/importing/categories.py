"""The categories citizens chose, linked to the terms of the plan they stand for.

Only contributions that are new get these links: what a planner took away does not
come back with the next export.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..model.tagging import Origin
from ..workspace import imports
from .profile import Profile
from .values import fold

if TYPE_CHECKING:
    from ..workspace import Workspace


def normal(category: str) -> str:
    """What spellings of one category share: case, accents, spaces and a plural aside."""
    return " ".join(fold(category).split()).rstrip("s")


def merged(categories: Iterable[str]) -> dict[str, Counter[str]]:
    """Spellings and how often each is used, by what they share; the most used first."""
    found: dict[str, Counter[str]] = {}
    for name in categories:
        if name:
            found.setdefault(normal(name), Counter())[name] += 1
    ranked = sorted(found.items(), key=lambda item: (-sum(item[1].values()), item[0]))
    return dict(ranked)


def link(ws: Workspace, source: str, profile: Profile, first: int, dry_run: bool) -> int:
    """Link the contributions that came in from the fid `first` on; how many links.

    Raises UnknownTerm: the plan has no such term.
    """
    if dry_run or not profile.terms:
        return 0
    terms = {normal(category): codes for category, codes in profile.terms.items()}
    with ws.reading() as db:
        names = imports.categories(db, source, first)
        wanted = [
            (code, imports.fids(db, source, name, first))
            for name in names
            for code in terms.get(normal(name), ())
        ]
    return sum(ws.tag(fids, code, origin=Origin.IMPORT).count for code, fids in wanted if fids)
