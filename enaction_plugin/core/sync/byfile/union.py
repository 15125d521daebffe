"""What another file's work on a contribution means for this one's: a pure function.

The outcome does not depend on the order files are merged in, nor on how often.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Optional

from .dots import ROOT, Sibling
from .parcel import Link, Parcel, canonical


class Terms(NamedTuple):
    """How two files stand to each other.

    `same_platform`: both belong to one platform, which tells each what the other had
    confirmed; `behind`: and this one has read no further than the other.
    """

    same_platform: bool = False
    behind: bool = False


class FieldOutcome(NamedTuple):
    """`adopted` becomes the value, None: it stays; `asides` are the values kept beside it."""

    adopted: Optional[Sibling]
    asides: list[Sibling]


@dataclass
class Outcome:
    """What is to be done; empty when the other file has nothing new."""

    create: bool = False
    delete: bool = False
    links: dict[str, Link] = field(default_factory=dict)
    fields: dict[str, FieldOutcome] = field(default_factory=dict)
    notes: dict[str, Optional[dict[str, object]]] = field(default_factory=dict)
    missing: bool = False  # the contribution is in neither file

    @property
    def count(self) -> int:
        """How many changes are taken over."""
        adopted = sum(outcome.adopted is not None for outcome in self.fields.values())
        return self.create + self.delete + len(self.links) + len(self.notes) + adopted


def merge(mine: Parcel, theirs: Parcel, terms: Terms = Terms()) -> Outcome:  # noqa: B008 - immutable
    """What `theirs` brings to `mine`."""
    outcome = Outcome()
    if not mine.known:
        if theirs.entered is None or _stays_deleted(mine, theirs):
            outcome.missing = theirs.entered is None and theirs.deleted is None
            return outcome
        outcome.create = True
    elif _goes(mine, theirs):
        outcome.delete = True
        return outcome
    _work(mine, theirs, terms, outcome)
    return outcome


def _work(mine: Parcel, theirs: Parcel, terms: Terms, outcome: Outcome) -> None:
    for uuid, link in theirs.links.items():
        if _wins(link, mine.links.get(uuid)):
            outcome.links[uuid] = link
    for uuid, note in theirs.notes.items():
        if uuid not in mine.notes or _replaces(note, mine.notes[uuid]):
            outcome.notes[uuid] = None if note is None else dict(note)
    for name in sorted(theirs.fields.keys() | theirs.asides.keys()):
        decided = _field(name, mine, theirs, terms)
        if decided is not None:
            outcome.fields[name] = decided


def _stays_deleted(mine: Parcel, theirs: Parcel) -> bool:
    """Whether what was deleted here is, over there, as it was when it was deleted."""
    return mine.deleted is not None and not _differs(mine.deleted, theirs) and not theirs.has_work


def _goes(mine: Parcel, theirs: Parcel) -> bool:
    """Whether it was deleted over there as it is here, and nobody has worked on it."""
    gone = theirs.deleted is not None and not theirs.known and theirs.entered is None
    return (
        gone
        and mine.entered is not None
        and not (_differs(theirs.deleted or {}, mine) or mine.has_work)
    )


def _differs(deleted: object, other: Parcel) -> bool:
    return canonical(deleted) != canonical(other.entered)


def _wins(theirs: Link, mine: Optional[Link]) -> bool:
    if mine is None or theirs.level != mine.level:
        return mine is None or theirs.level > mine.level
    return theirs.there and canonical(theirs.doc) > canonical(mine.doc)


def _replaces(theirs: object, mine: object) -> bool:
    """A removed note stays removed; of two texts, the same one wins in every file."""
    if mine is None or theirs is None:
        return mine is not None
    return canonical(theirs) > canonical(mine)


def _field(name: str, mine: Parcel, theirs: Parcel, terms: Terms) -> Optional[FieldOutcome]:
    here = mine.fields.get(name, Sibling(None))
    asides = mine.asides.get(name, [])
    offered = list(theirs.asides.get(name, ()))
    current = theirs.fields.get(name)
    if not offered and (current is None or current.dot == ROOT):
        return None  # nobody decided anything over there
    if current is not None and not (terms.same_platform and current.clean):
        if terms.behind and here.clean and current.current:
            current = _having_seen(current, here)
        offered.append(current)
    shown, rest = choose(here, asides, offered)
    if shown is here and {one.dot for one in rest} == {one.dot for one in asides}:
        return None
    return FieldOutcome(None if shown is here else shown, rest)


def _having_seen(later: Sibling, earlier: Sibling) -> Sibling:
    """Over there the platform's value was a later one than here."""
    return replace(later, seen=later.seen | (earlier.ids - later.ids))


def choose(
    here: Sibling, asides: Sequence[Sibling], offered: Iterable[Sibling]
) -> tuple[Sibling, list[Sibling]]:
    """The value that is shown, and those that are kept beside it.

    What was decided here stays until somebody who has seen it decides otherwise.
    """
    pool = [here, *asides]
    for one in offered:
        if not any(one.ids & known.ids for known in pool):
            pool.append(one)
    left = [one for one in pool if not any(other.has_seen(one) for other in pool)] or [here]
    stays = here.own and any(one is here for one in left)
    shown = here if stays else max(left, key=lambda one: one.rank)
    rest = sorted((one for one in left if one is not shown), key=lambda one: one.rank)
    return shown, rest
