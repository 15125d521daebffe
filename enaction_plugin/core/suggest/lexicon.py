"""The words by which a term of the plan is recognised, and where they come from.

A term's own words are those of its label, its keywords and its description, those of
the operations under it, and for a priority those of the actions that serve it. To them
come general words of the subjects it names (lexicon.txt), and those planners added;
what planners took away counts for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from ..model.plan import Plan, Term, TermKind
from .words import forms, root

Phrase = tuple[str, ...]
"""The roots of a word or an expression."""


class TermWords(NamedTuple):
    """What planners changed in the words of a term."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


UNCHANGED = TermWords()


class Subject(NamedTuple):
    """One line of lexicon.txt."""

    named_by: tuple[Phrase, ...]
    words: tuple[str, ...]


@lru_cache(maxsize=1)
def subjects() -> tuple[Subject, ...]:
    """The general vocabulary."""
    lines = (Path(__file__).parent / "lexicon.txt").read_text(encoding="utf-8").splitlines()
    found = []
    for line in lines:
        names, _, words = line.partition(":")
        if words and not line.startswith("#"):
            spelt = tuple(word.strip() for word in words.split(","))
            found.append(Subject(tuple(phrase(name) for name in names.split(",")), spelt))
    return tuple(found)


def phrase(text: str) -> Phrase:
    """The roots of the words of an expression, empty words left out."""
    return tuple(stem for stem in map(root, forms(text)) if stem)


def general_words(term: Term) -> list[str]:
    """The general words of the subjects a term names in its label or its keywords."""
    said = phrase(" . ".join((term.label, term.short_label, *term.keywords)))
    words: dict[str, None] = {}
    for subject in subjects():
        if any(_holds(said, name) for name in subject.named_by):
            words.update(dict.fromkeys(subject.words))
    return list(words)


def recognised_words(term: Term, changed: TermWords = UNCHANGED) -> list[str]:
    """The words an editor shows for a term: its keywords, the general ones, the planners'."""
    removed = {phrase(word) for word in changed.removed}
    words = dict.fromkeys((*changed.added, *term.keywords, *general_words(term)))
    return [word for word in words if phrase(word) not in removed]


def changes(term: Term, wanted: Iterable[str]) -> TermWords:
    """What a planner changed who wants exactly these words for a term."""
    words = [" ".join(word.split()) for word in wanted]
    kept = {phrase(word) for word in words}
    usual = recognised_words(term)
    known = {phrase(word) for word in usual}
    added = dict.fromkeys(word for word in words if word and phrase(word) not in known)
    return TermWords(tuple(added), tuple(word for word in usual if phrase(word) not in kept))


def texts_of(
    plan: Plan, terms: Sequence[Term], changed: Mapping[str, TermWords]
) -> tuple[list[str], dict[int, list[str]]]:
    """For each term the text that stands for it, and by place the words planners refused."""
    texts, refused = [], {}
    for place, term in enumerate(terms):
        mine = changed.get(term.code, UNCHANGED)
        own = [term.label, term.short_label, *term.keywords, *mine.added]
        below = _below(plan, term)
        said = (*own, *mine.added, term.description, *below, *general_words(term))
        texts.append(" . ".join(said))
        spelt = [form for word in mine.removed for form in forms(word)]
        kept = {form for word in (*own, term.description) for form in forms(word)}
        refused[place] = [form for form in spelt if form not in kept or form in _single(mine)]
    return texts, refused


def _below(plan: Plan, term: Term) -> list[str]:
    """The labels and keywords of what hangs under a term or serves it."""
    if term.kind is TermKind.PRIORITY:
        near = [one for one in plan.by_kind(TermKind.ACTION) if term.code in one.priorities]
    else:
        near = [one for one in plan.terms if one.parent == term.code]
    return [word for one in near for word in (one.label, *one.keywords)]


def _single(changed: TermWords) -> set[str]:
    """Words planners refused alone, not as part of an expression."""
    return {forms(word)[0] for word in changed.removed if len(forms(word)) == 1}


def _holds(said: Phrase, name: Phrase) -> bool:
    size = len(name)
    return bool(name) and any(
        said[start : start + size] == name for start in range(len(said) - size + 1)
    )
