"""Needs that planners might make: contributions that say the same, not yet together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

from ..geometry import blob_point
from ..progress import Progress, Silent
from ..workspace import Workspace
from .repeats import Said, groups, pairs
from .words import forms, root, tokens

NAME_WORDS = 5


class Proposal(NamedTuple):
    """A group of contributions that say the same; `name` is made of words they share."""

    name: str
    fids: tuple[int, ...]


def propose(
    workspace: Workspace,
    fids: Optional[Sequence[int]] = None,
    progress: Progress = Silent(),
) -> list[Proposal]:
    """Groups among the contributions in no need yet, the largest first. Changes nothing."""
    places = workspace.needs.loose(fids)
    said = []
    for place in places:
        point = None if place.geom is None else blob_point(place.geom)
        lon, lat = point if point else (None, None)
        said.append(Said(place.fid, place.text, lon, lat))
    texts = {one.fid: one.text for one in said}
    found = groups(pairs(said, progress), workspace.needs.apart())
    return [Proposal(name_of([texts[fid] for fid in group]), tuple(group)) for group in found]


def name_of(texts: Sequence[str]) -> str:
    """A name in the inhabitants' words: those that most of the texts share, in their order."""
    shared: dict[str, int] = {}
    for text in texts:
        for stem in {root(form) for form in forms(text)} - {""}:
            shared[stem] = shared.get(stem, 0) + 1
    common = {stem for stem, times in shared.items() if 2 * times > len(texts)}
    shortest = min(texts, key=len)
    kept: dict[str, str] = {}
    for token in tokens(shortest):
        stem, word = root(token.form), shortest[token.start : token.end]
        if stem in common and not word.isdigit():
            kept.setdefault(stem, word.lower() if word.isupper() else word)
    words = " ".join(list(kept.values())[:NAME_WORDS])
    return words[:1].upper() + words[1:] if words else shortest[:60].strip()
