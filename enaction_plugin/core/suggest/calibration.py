"""How sure a suggestion is, measured on the planners' own links.

A suggestion's chance of being right is a logistic function of its score and of its
lead over the other terms (Platt 1999, "Probabilistic outputs for support vector
machines"), fitted on what the engine would have said of each linked contribution had
it not known its links. With few links the fit stays near what was measured on public
data (docs/suggestions.md).
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple, Optional

import numpy as np

from .sparse import Array

USUAL = (-2.0, 1.7, 1.35)
"""Constant, score, lead: fitted on public data without any link."""
FIRMNESS = 60.0
"""How many suggestions the usual values weigh as much as."""
FEWEST = 30
"""Links from which on something may be called strong."""
SURE = 0.85
EVEN = 0.5


class Strength(str, Enum):
    """How sure a suggestion is, in a word."""

    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"


class Calibration(NamedTuple):
    """From scores to chances, and what was measured on the planners' links.

    `strong_from` is the chance above which the first suggestions were right 85 times in
    100; None when that cannot be told. `first` and `three` say how often the first, and
    one of the first three, was right; None without links.
    """

    weights: tuple[float, float, float] = USUAL
    strong_from: Optional[float] = None
    links: int = 0
    first: Optional[float] = None
    three: Optional[float] = None

    def chances(self, scores: Array) -> Array:
        """The chance of each term to be right, for each text."""
        constant, score, lead = self.weights
        return _logistic(constant + score * scores + lead * leads(scores))

    def strength(self, chance: float) -> Strength:
        """The word for a chance."""
        if self.strong_from is not None and chance >= self.strong_from:
            return Strength.STRONG
        return Strength.MEDIUM if chance >= EVEN else Strength.WEAK


def calibrate(scores: Array, labels: Array) -> Calibration:
    """Fit on scores that left each contribution's own links out."""
    count, terms = labels.shape
    if not count or terms < 2:
        return Calibration(links=count)
    order = np.argsort(-scores, axis=1, kind="stable")[:, :3]
    ahead = leads(scores)
    right = np.take_along_axis(labels, order, axis=1) > 0
    features = np.stack(
        [
            np.ones(order.size),
            np.take_along_axis(scores, order, axis=1).ravel(),
            np.take_along_axis(ahead, order, axis=1).ravel(),
        ],
        axis=1,
    )
    weights = _fit(features, right.ravel().astype(float))
    chances = _logistic(features @ weights).reshape(order.shape)
    return Calibration(
        tuple(float(weight) for weight in weights),  # type: ignore[arg-type]
        _strong_from(chances[:, 0], right[:, 0]) if count >= FEWEST else None,
        count,
        float(right[:, 0].mean()),
        float(right.any(axis=1).mean()),
    )


def leads(scores: Array) -> Array:
    """By how much each term is ahead of the best of the others (negative: behind)."""
    if scores.shape[1] < 2:
        return np.zeros_like(scores)
    top = np.partition(scores, -2, axis=1)[:, -2:]
    best, second = top[:, 1:], top[:, :1]
    return np.where(scores >= best, scores - second, scores - best)


def _fit(features: Array, right: Array) -> Array:
    """Logistic regression by Newton's method, drawn towards the usual values."""
    usual = np.array(USUAL)
    pull = FIRMNESS / 4 * np.diag(np.maximum((features**2).mean(axis=0), 1e-4))
    weights = usual.copy()
    for _ in range(25):
        chances = _logistic(features @ weights)
        slope = features.T @ (chances - right) + pull @ (weights - usual)
        curve = (features * (chances * (1 - chances))[:, None]).T @ features + pull
        step = np.linalg.solve(curve, slope)
        weights = weights - step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def _strong_from(chances: Array, right: Array) -> Optional[float]:
    """Both what was measured and the smooth curve through it must say so: one alone may be luck."""
    order = np.argsort(-chances, kind="stable")
    so_far = np.arange(1, len(order) + 1)
    measured = np.cumsum(right[order]) / (so_far + 1)
    expected = np.cumsum(chances[order]) / so_far
    good = np.flatnonzero((measured >= SURE) & (expected >= SURE))
    return float(chances[order[good[-1]]]) if len(good) else None


def _logistic(values: Array) -> Array:
    return 1 / (1 + np.exp(-np.clip(values, -30, 30)))
