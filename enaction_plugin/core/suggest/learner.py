"""Which terms a text speaks for: what the plan says of them, and what planners linked.

One learner answers for terms among which one is the likeliest: the priorities, or the
actions. Without any link it compares a text with the words of each term. Links are
learnt by least squares with a penalty (ridge, one term against the rest), in its dual
form: closed, without chance, and each contribution's score by those that leave it out
comes for nothing (Rifkin and Lippert 2007, "Notes on regularized least squares").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np

from .calibration import Calibration, calibrate
from .space import Space, Vectors, together
from .sparse import Array
from .words import root

PSEUDO = 2000
"""How many contributions nobody has linked are listened to at most."""
HEARD = 0.3
"""What one of them weighs beside a linked one; less and less as links come."""
FAINT = 0.02
"""A deviation of likenesses (cosines) below which they are chance."""
ENOUGH = 50
"""Links from which on the settings are chosen by what they give on the links themselves."""
MOST_ROWS = 4000


class Examples(NamedTuple):
    """Contributions planners linked: their vectors, which terms (0/1), commune numbers."""

    vectors: Vectors
    labels: Array
    areas: Array
    encoded: Optional[Array] = None


class Settings(NamedTuple):
    """How much each thing weighs."""

    penalty: float = 0.7
    plan: float = 0.1  # what the plan's words weigh beside what was learnt
    encoder: float = 0.5
    area: float = 0.0
    share: float = 0.1  # what counts that some terms are linked more often than others


@dataclass
class Wording:
    """The words of each term, in the space of the texts, and what planners refused of them."""

    vectors: Vectors
    by_word: Array  # words by terms
    by_type: Array  # word forms by terms
    silenced: dict[int, set[str]]  # by term, roots that never speak for it
    encoded: Optional[Array] = None

    @classmethod
    def of(cls, space: Space, texts: list[str], refused: dict[int, list[str]]) -> Wording:
        """`refused` names, for a term, words that do not speak for it."""
        vectors = space.vectors(texts)
        by_word = vectors.words.turned().times(np.eye(len(texts), dtype=np.float32))
        spelt = vectors.types.turned().times(np.eye(len(texts), dtype=np.float32))
        by_type = space.pieces.times(space.pieces.turned_times(spelt))
        for term, words in refused.items():
            for word in words:
                number, kind = space.root_number(word), space.types.get(word, -1)
                if number >= 0:
                    by_word[number, term] = 0
                if kind >= 0:
                    by_type[kind, term] = 0
        silenced = {term: {root(word) for word in words} for term, words in refused.items()}
        return cls(vectors, by_word, by_type, silenced)

    def likeness(self, vectors: Vectors, encoded: Optional[Array] = None) -> Array:
        """How near each text is to each term, compared with the other terms."""
        found = _compared(vectors.words.times(self.by_word) + vectors.types.times(self.by_type))
        if encoded is None or self.encoded is None:
            return found
        return found + _compared(encoded @ self.encoded.T)


class Learner:
    """What was learnt, ready to score texts."""

    def __init__(
        self,
        wording: Wording,
        examples: Examples,
        others: Vectors,
        others_encoded: Optional[Array] = None,
    ) -> None:
        """`others` are contributions nobody linked, to learn how inhabitants speak."""
        self.wording = wording
        self.count = len(examples.labels)
        examples = _bounded(examples)
        self.examples = examples
        self._terms = wording.by_word.shape[1]
        self.settings = Settings()
        self._fit(examples, None)
        if self.count >= ENOUGH:
            self._choose()
        # Before listening to the others: what is heard there depends on every link.
        self.calibration: Calibration = calibrate(*self._left_out())
        if self.count < 10 * self._terms and others.words.height:
            self._fit(examples, self._listen(examples, others, others_encoded))

    def scores(
        self, vectors: Vectors, areas: Optional[Array] = None, encoded: Optional[Array] = None
    ) -> Array:
        """A score for each text and term; only differences within a text mean something."""
        found = vectors.words.times(self.by_word) + vectors.dense @ self.by_axis + self._by_share
        if encoded is not None and self._by_code is not None:
            found += encoded @ self._by_code
        if areas is not None and self.settings.area:
            known = np.isin(areas, self._areas)
            found[known] += self._by_area[np.searchsorted(self._areas, areas[known])]
        return found + self.plan_weight * self.wording.likeness(vectors, encoded)

    # fitting

    @property
    def plan_weight(self) -> float:
        """What the plan's words weigh; less and less as links come."""
        return float(self.settings.plan / (1 + self.count / (3 * self._terms)))

    def _fit(self, examples: Examples, heard: Optional[Examples]) -> None:
        wording = self.wording
        names = np.eye(self._terms, dtype=np.float32)
        parts = [
            Examples(wording.vectors, names, _nowhere(self._terms), wording.encoded),
            examples,
            *([] if heard is None else [heard]),
        ]
        self._rows = _joined(parts)
        self._weights = _balanced(self._rows.labels)
        if heard is not None:
            self._weights[-len(heard.labels) :] *= HEARD / (1 + self.count / (6 * self._terms))
        self._parts = self._kernels()
        self._solve()

    def _kernels(self) -> dict[str, Array]:
        rows = self._rows
        dense = rows.vectors.dense
        found = {"text": 0.5 * (rows.vectors.words.gram() + dense @ dense.T)}
        if rows.encoded is not None:
            found["encoder"] = rows.encoded @ rows.encoded.T
        if self.count >= 200 and (rows.areas >= 0).any():
            same = rows.areas[:, None] == rows.areas[None, :]
            found["area"] = (same & (rows.areas >= 0)[:, None]).astype(np.float32)
        return found

    def _kernel(self, settings: Settings) -> Array:
        whole = self._parts["text"].copy()
        if "encoder" in self._parts:
            whole *= 1 - settings.encoder
            whole += settings.encoder * self._parts["encoder"]
        if "area" in self._parts and settings.area:
            whole += settings.area * self._parts["area"]
        return whole + settings.share

    def _inverse(self, settings: Settings) -> Array:
        whole = self._kernel(settings)
        whole[np.diag_indices_from(whole)] += settings.penalty / self._weights
        return np.linalg.inv(whole)

    def _solve(self) -> None:
        settings, rows = self.settings, self._rows
        inverse = self._inverse(settings)
        found = inverse @ rows.labels
        self._residuals = found / np.diag(inverse)[:, None]
        text = 0.5 * found * (1 - settings.encoder if "encoder" in self._parts else 1)
        self.by_word = rows.vectors.words.turned_times(text)
        self.by_axis = rows.vectors.dense.T @ text
        self._by_share = settings.share * found.sum(axis=0)
        self._by_code = None
        if rows.encoded is not None:
            self._by_code = settings.encoder * (rows.encoded.T @ found)
        if settings.area:
            self._areas = np.unique(rows.areas[rows.areas >= 0])
            member = (rows.areas[:, None] == self._areas[None, :]).astype(np.float32)
            self._by_area = settings.area * (member.T @ found)

    def _choose(self) -> None:
        """Take other settings where they are better by a point on the links at hand."""
        likeness = self.wording.likeness(self.examples.vectors, self.examples.encoded)
        shrink = 1 + self.count / (3 * self._terms)
        ways = {"penalty": (0.4, 1.5), "encoder": (0.0, 0.8), "area": (0.15,), "plan": (0.03, 0.25)}
        best, learnt = self.settings, self._unseen(self._residuals)
        reached = _hits(learnt + best.plan / shrink * likeness, self.examples.labels)
        for name in [name for name in ways if name in {"penalty", "plan", *self._parts}]:
            for value in ways[name]:
                other = best._replace(**{name: value})
                taught = learnt if name == "plan" else self._unseen(self._residuals_of(other))
                gained = _hits(taught + other.plan / shrink * likeness, self.examples.labels)
                if gained > reached + 0.01:
                    best, learnt, reached = other, taught, gained
        if best != self.settings:
            self.settings = best
            self._solve()

    def _residuals_of(self, settings: Settings) -> Array:
        inverse = self._inverse(settings)
        return (inverse @ self._rows.labels) / np.diag(inverse)[:, None]

    def _unseen(self, residuals: Array) -> Array:
        """What the others teach of each example, itself left out."""
        span = slice(self._terms, self._terms + len(self.examples.labels))
        return self.examples.labels - residuals[span]

    def _left_out(self) -> tuple[Array, Array]:
        likeness = self.wording.likeness(self.examples.vectors, self.examples.encoded)
        return self._unseen(self._residuals) + self.plan_weight * likeness, self.examples.labels

    def _listen(
        self, examples: Examples, others: Vectors, encoded: Optional[Array]
    ) -> Optional[Examples]:
        """The surest answers on contributions nobody linked, a share for each term."""
        scores = self.scores(others, None, encoded)
        first, margins = scores.argmax(axis=1), _margins(scores)
        shares = (examples.labels.sum(axis=0) + 3) / (len(examples.labels) + 3 * self._terms)
        wanted = np.maximum(shares * min(len(first) / 2, PSEUDO / 2), 1).astype(int)
        chosen = []
        for term in range(self._terms):
            mine = np.flatnonzero(first == term)
            chosen.append(mine[np.argsort(-margins[mine], kind="stable")[: wanted[term]]])
        rows = np.concatenate(chosen)
        if not len(rows):
            return None
        labels = np.eye(self._terms, dtype=np.float32)[first[rows]]
        heard = None if encoded is None else encoded[rows]
        return Examples(others.take(rows), labels, _nowhere(len(rows)), heard)


def _compared(likeness: Array) -> Array:
    """Each row with mean 0 and deviation 1, less where next to nothing is alike."""
    centred = likeness - likeness.mean(axis=1, keepdims=True)
    return centred / np.maximum(centred.std(axis=1, keepdims=True), FAINT)


def _margins(scores: Array) -> Array:
    if scores.shape[1] < 2:
        return scores[:, 0]
    top = np.partition(scores, -2, axis=1)[:, -2:]
    return top[:, 1] - top[:, 0]


def _balanced(labels: Array) -> Array:
    """Weights by which rare terms count nearly as much: the root of the inverse share."""
    times = np.maximum(labels.sum(axis=0), 1)
    rarity = np.sqrt(labels.sum() / labels.shape[1] / times)
    return (labels @ rarity) / np.maximum(labels.sum(axis=1), 1)


def _hits(scores: Array, labels: Array) -> float:
    """The mean of how often the first, and one of the first three, is right."""
    order = np.argsort(-scores, axis=1)[:, :3]
    right = np.take_along_axis(labels, order, axis=1) > 0
    return float((right[:, 0].mean() + right.any(axis=1).mean()) / 2)


def _nowhere(count: int) -> Array:
    return np.full(count, -1)


def _joined(parts: list[Examples]) -> Examples:
    coded = [part.encoded for part in parts if part.encoded is not None]
    return Examples(
        together([part.vectors for part in parts]),
        np.concatenate([part.labels for part in parts]),
        np.concatenate([part.areas for part in parts]),
        np.concatenate(coded) if len(coded) == len(parts) else None,
    )


def _bounded(examples: Examples) -> Examples:
    """At most as many examples as can be solved at once: the rarest terms' first."""
    if len(examples.labels) <= MOST_ROWS:
        return examples
    rarity = (examples.labels / np.maximum(examples.labels.sum(axis=0), 1)).max(axis=1)
    even = np.random.default_rng(1).random(len(rarity))
    kept = np.sort(np.argsort(-(rarity * even), kind="stable")[:MOST_ROWS])
    return Examples(
        examples.vectors.take(kept),
        examples.labels[kept],
        examples.areas[kept],
        None if examples.encoded is None else examples.encoded[kept],
    )
