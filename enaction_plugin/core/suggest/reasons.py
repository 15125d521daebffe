"""Why a term is suggested: what each word of the text adds to its score.

The score is a sum over the words of the text, once the lengths of its vectors are
known; a word's part is what it adds to this term more than to the terms on average.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .learner import FAINT, Learner
from .space import Space, Vectors
from .sparse import Array
from .words import Token, root, tokens

MOST = 4
LEAST = 0.15
"""A word that weighs less than this share of the weightiest one is not shown."""

TELLING = 0.03
"""What the weightiest word must add to the score at least, to be a reason at all."""


class Reason(NamedTuple):
    """A word of the text, where it stands in it, and its weight (the weightiest has 1)."""

    word: str
    start: int
    end: int
    weight: float


def reasons(space: Space, learner: Learner, vectors: Vectors, text: str, term: int) -> list[Reason]:
    """The words of one text that speak for a term, the weightiest first, all their places.

    `vectors` are those of the text alone.
    """
    words, types = _parts(space, learner, vectors, term)
    weighed: list[tuple[float, Token]] = []
    silenced = {"", *learner.wording.silenced.get(term, ())}
    said = [token for token in tokens(text) if root(token.form) not in silenced]
    numbers = [space.root_number(token.form) for token in said]
    for place, token in enumerate(said):
        weight = words.get(numbers[place], 0.0)
        weight += types.get(space.types.get(token.form, -1), 0.0)
        for first, second in ((place - 1, place), (place, place + 1)):
            if first >= 0 and second < len(said) and min(numbers[first], numbers[second]) >= 0:
                pair = space.pair_number(numbers[first], numbers[second])
                weight += 0.5 * words.get(pair, 0.0)
        weighed.append((weight, token))
    best = max((weight for weight, _ in weighed), default=0.0)
    if best < TELLING:
        return []
    heavy = sorted(
        (one for one in weighed if one[0] >= LEAST * best),
        key=lambda one: (-one[0], one[1].start),
    )
    kept = list(dict.fromkeys(root(token.form) for _, token in heavy))[:MOST]
    return [
        Reason(text[token.start : token.end], token.start, token.end, float(weight / best))
        for weight, token in heavy
        if root(token.form) in kept
    ]


def _parts(
    space: Space, learner: Learner, vectors: Vectors, term: int
) -> tuple[dict[int, float], dict[int, float]]:
    """What each word (or pair) and each word form of a text adds to a term."""
    words, types = vectors.words, vectors.types
    from_words = words.data[:, None] * space.word_axes[words.columns]
    from_types = types.data[:, None] * space.type_axes[types.columns]
    length = max(float(np.linalg.norm(from_words.sum(axis=0) + from_types.sum(axis=0))), 1e-6)
    likeness = [
        words.data[:, None] * learner.wording.by_word[words.columns],
        types.data[:, None] * learner.wording.by_type[types.columns],
    ]
    spread = float((likeness[0].sum(axis=0) + likeness[1].sum(axis=0)).std())
    scale = learner.plan_weight / max(spread, FAINT)
    for_words = (
        words.data[:, None] * learner.by_word[words.columns]
        + from_words @ learner.by_axis / length
        + scale * likeness[0]
    )
    for_types = from_types @ learner.by_axis / length + scale * likeness[1]
    return (
        dict(zip(words.columns.tolist(), _ahead(for_words, term))),
        dict(zip(types.columns.tolist(), _ahead(for_types, term))),
    )


def _ahead(values: Array, term: int) -> list[float]:
    """What a row adds to a term beyond what it adds to the terms on average."""
    found: list[float] = (values[:, term] - values.mean(axis=1)).tolist()
    return found
