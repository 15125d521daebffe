"""Texts as vectors: words and pairs of words, pieces of words, and what goes with what.

- *words*: tf-idf of stems and of pairs of stems that follow each other, sublinear in the
  number of times, of length 1 (Salton and Buckley 1988, doi:10.1016/0306-4573(88)90021-0);
- *pieces*: each word as its pieces of 3 to 5 letters, weighted alike;
- *dense*: both, projected on the 150 directions in which the texts at hand differ most
  (latent semantic analysis, Deerwester and others 1990), found by the randomised method
  of Halko, Martinsson and Tropp 2011 (doi:10.1137/090771806) with a fixed seed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..progress import Progress, Share, Silent
from .sparse import Array, Rows, stacked
from .words import forms, grams, root

DIRECTIONS = 150
SAMPLE = 3000
"""How many texts show the directions."""
MOST_PAIRS = 60_000
CHUNK = 5000
LOOK = 500  # texts between two looks at whether to go on


class Vectors(NamedTuple):
    """What the engine knows of some texts, a row each."""

    words: Rows
    types: Rows  # over word forms; pieces follow from them
    dense: Array

    def take(self, rows: Array) -> Vectors:
        """Some rows, in the order given."""
        return Vectors(self.words.take(rows), self.types.take(rows), self.dense[rows])


def _reached(progress: Progress, fraction: float) -> None:
    progress.check()
    progress.report(fraction)


def together(parts: Sequence[Vectors]) -> Vectors:
    """Vectors of several lots of texts, one under the other."""
    return Vectors(
        stacked([part.words for part in parts]),
        stacked([part.types for part in parts]),
        np.concatenate([part.dense for part in parts]),
    )


class Lot(NamedTuple):
    """The word forms said in some texts: one row (of `size`) and one type each."""

    rows: Array
    types: Array
    size: int


class Space:
    """The vocabulary of a set of texts, and the vectors of any text in it."""

    def __init__(self, texts: Sequence[str], progress: Progress = Silent()) -> None:
        self.types: dict[str, int] = {}
        self._roots: dict[str, int] = {}
        spoken = self._learn(texts, Share(progress, 0.0, 0.4))
        self._root_of = self._roots_of_types()
        self._pairs = _frequent_pairs([self._pairs_of(lot.rows, lot.types)[1] for lot in spoken])
        _reached(progress, 0.5)
        counts = [self._word_counts(lot) for lot in spoken]
        self.size = sum(lot.height for lot in counts)
        self.idf = self._idf(counts, self.width)
        _reached(progress, 0.6)
        types = [self._type_counts(lot) for lot in spoken]
        self.pieces = self._pieces(types)
        self._lengths = self.pieces.norms()
        _reached(progress, 0.7)
        self._find_directions(counts, types)
        _reached(progress, 1.0)

    @property
    def width(self) -> int:
        """How many stems and pairs of stems there are."""
        return len(self._roots) + len(self._pairs)

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """The vectors of texts; words that nobody had used count for nothing."""
        lots = [
            self._vectors(texts[first : first + CHUNK])
            for first in range(0, max(len(texts), 1), CHUNK)
        ]
        return lots[0] if len(lots) == 1 else together(lots)

    def root_number(self, form: str) -> int:
        """The column of a form's stem; -1 if it has none."""
        return self._roots.get(root(form), -1)

    def pair_number(self, first: int, second: int) -> int:
        """The column of two stems that follow each other; -1 if they never do."""
        key = first * len(self._roots) + second
        at = int(np.searchsorted(self._pairs, key))
        found = at < len(self._pairs) and self._pairs[at] == key
        return len(self._roots) + at if found else -1

    # learning

    def _learn(self, texts: Sequence[str], progress: Progress) -> list[Lot]:
        """The word forms of the texts, in lots of texts."""
        lots = []
        for first in range(0, len(texts), CHUNK):
            types, spoken, lot = self.types, [], texts[first : first + CHUNK]
            for place, text in enumerate(lot, first):
                if not place % LOOK:
                    _reached(progress, place / len(texts))
                spoken.append([types.setdefault(form, len(types)) for form in forms(text)])
            lots.append(Lot(*_flat(spoken), len(lot)))
        return lots or [Lot(*_flat([[]]), 1)]

    def _roots_of_types(self) -> Array:
        roots = self._roots
        numbers = np.full(len(self.types) + 1, -1, np.int64)  # the last stands for no type
        for form, number in self.types.items():
            stem = root(form)
            if stem:
                numbers[number] = roots.setdefault(stem, len(roots))
        return numbers

    def _idf(self, counts: list[Rows], width: int) -> Array:
        times: Array = sum(np.bincount(lot.columns, minlength=width) for lot in counts)
        return (np.log((1 + self.size) / (1.0 + times)) + 1).astype(np.float32)

    def _pieces(self, types: list[Rows]) -> Rows:
        """The weighted pieces of each form; the frequency of a piece is that of its forms."""
        numbers: dict[str, int] = {}
        spelt = [
            [numbers.setdefault(piece, len(numbers)) for piece in sorted(grams(form))]
            if self._root_of[number] >= 0
            else []
            for form, number in self.types.items()
        ]
        self._piece_numbers = numbers
        rows, columns = _flat(spelt)
        found = Rows.of_pairs(rows, columns, len(self.types), len(numbers))
        width = len(self.types)
        used: Array = sum(np.bincount(lot.columns, minlength=width) for lot in types)
        times = np.bincount(found.columns, used[rows], minlength=len(numbers))
        self._piece_idf = (
            np.log((1 + self.size) / (1.0 + np.minimum(times, self.size))) + 1
        ).astype(np.float32)
        return found.weighted(self._piece_idf)

    def _find_directions(self, counts: list[Rows], types: list[Rows]) -> None:
        words, forms_ = stacked(counts), stacked(types)
        chosen = np.unique(np.linspace(0, self.size - 1, min(SAMPLE, self.size)).astype(int))
        words, forms_ = self._weighted(words.take(chosen), forms_.take(chosen))
        used = np.unique(forms_.columns)
        pieces = self.pieces.take(used)
        narrow = Rows(forms_.starts, np.searchsorted(used, forms_.columns), forms_.data, len(used))
        turned = words.turned(), narrow.turned(), pieces.turned()

        def forward(left: Array, right: Array) -> Array:
            return words.times(left) + narrow.times(pieces.times(right))

        def back(found: Array) -> tuple[Array, Array]:
            return turned[0].times(found), turned[2].times(turned[1].times(found))

        rank = min(DIRECTIONS, words.height)
        start = np.random.default_rng(1).standard_normal((words.height, rank + 10))
        found = np.linalg.qr(start.astype(np.float32))[0]
        for _ in range(2):
            found = np.linalg.qr(forward(*back(found)))[0]
        left, right = back(found)
        squares = left.T @ left + right.T @ right
        values, turns = np.linalg.eigh(squares.astype(float))
        best = turns[:, ::-1][:, :rank] / np.sqrt(np.maximum(values[::-1][:rank], 1e-6))
        self.word_axes = left @ best.astype(np.float32)
        self.type_axes = self.pieces.times(right @ best.astype(np.float32))

    # looking

    def _vectors(self, texts: Sequence[str]) -> Vectors:
        types = self.types
        rows, said = _flat([[types.get(form, -1) for form in forms(text)] for text in texts])
        lot = Lot(rows[said >= 0], said[said >= 0], len(texts))
        words, used = self._weighted(self._word_counts(lot), self._type_counts(lot))
        dense = words.times(self.word_axes) + used.times(self.type_axes)
        lengths = np.linalg.norm(dense, axis=1, keepdims=True)
        return Vectors(words, used, dense / np.maximum(lengths, 1e-6))

    def _weighted(self, words: Rows, types: Rows) -> tuple[Rows, Rows]:
        words = words._replace(data=1 + np.log(words.data)).weighted(self.idf)
        types = types._replace(data=1 + np.log(types.data))
        lengths = types.weighted(self._lengths).norms()
        return words.scaled(1 / words.norms()), types.scaled(1 / lengths)

    def _word_counts(self, lot: Lot) -> Rows:
        roots = self._root_of[lot.types]
        said = roots >= 0
        rows, keys = self._pairs_of(lot.rows, lot.types)
        at: Array = np.searchsorted(self._pairs, keys)
        pairs: Array = np.append(self._pairs, -1)
        known: Array = pairs[at] == keys
        columns = np.concatenate((roots[said], len(self._roots) + at[known]))
        all_rows = np.concatenate((lot.rows[said], rows[known]))
        return Rows.of_pairs(all_rows, columns, lot.size, self.width)

    def _type_counts(self, lot: Lot) -> Rows:
        said = self._root_of[lot.types] >= 0
        return Rows.of_pairs(lot.rows[said], lot.types[said], lot.size, len(self.types))

    def _pairs_of(self, rows: Array, types: Array) -> tuple[Array, Array]:
        """Stems that follow each other in a text, empty words left out, as (row, key)."""
        roots = self._root_of[types]
        said = roots >= 0
        rows, roots = rows[said], roots[said]
        close = rows[1:] == rows[:-1]
        return rows[1:][close], (roots[:-1] * len(self._roots) + roots[1:])[close]


def _flat(lists: Sequence[Sequence[int]]) -> tuple[Array, Array]:
    lengths = [len(one) for one in lists]
    rows = np.repeat(np.arange(len(lists), dtype=np.int64), lengths)
    values = np.fromiter((value for one in lists for value in one), np.int64, sum(lengths))
    return rows, values


def _frequent_pairs(lots: list[Array]) -> Array:
    """The keys of pairs said at least twice, the most frequent ones, sorted."""
    keys, times = np.unique(np.concatenate(lots), return_counts=True)
    keys, times = keys[times > 1], times[times > 1]
    if len(keys) > MOST_PAIRS:
        keys = np.sort(keys[np.argsort(-times, kind="stable")[:MOST_PAIRS]])
    return keys
