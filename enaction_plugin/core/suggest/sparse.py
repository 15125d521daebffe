"""Rows of which most values are zero, and the few operations the engine needs on them."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

Array = Any  # numpy.ndarray; its generic form cannot be written for every numpy QGIS ships

_BLOCK = 4_000_000
"""How many values a product holds at once: 16 MB."""


class Rows(NamedTuple):
    """A matrix by rows: row i has `data[k]` in the columns `columns[k]`, k from starts[i] on."""

    starts: Array  # int64, one more than there are rows
    columns: Array  # int32
    data: Array  # float32
    width: int

    @classmethod
    def of_pairs(cls, rows: Array, columns: Array, count: int, width: int) -> Rows:
        """The numbers of times that each column stands in each row."""
        keys, times = np.unique(rows.astype(np.int64) * width + columns, return_counts=True)
        return cls.of_keys(keys, times.astype(np.float32), count, width)

    @classmethod
    def of_keys(cls, keys: Array, data: Array, count: int, width: int) -> Rows:
        """Values at sorted keys, row times width plus column."""
        rows = keys // max(width, 1)
        starts = np.searchsorted(rows, np.arange(count + 1))
        return cls(starts, (keys - rows * width).astype(np.int32), data, width)

    @property
    def height(self) -> int:
        """How many rows there are."""
        return len(self.starts) - 1

    def norms(self) -> Array:
        """The Euclidean length of each row; 1 for rows of zeros."""
        squares = self._summed(self.data * self.data)
        return np.sqrt(np.where(squares > 0, squares, 1)).astype(np.float32)

    def scaled(self, factors: Array) -> Rows:
        """Each row times its factor."""
        return self._replace(data=self.data * np.repeat(factors, np.diff(self.starts)))

    def weighted(self, weights: Array) -> Rows:
        """Each column times its weight."""
        return self._replace(data=self.data * weights[self.columns])

    def take(self, rows: Array) -> Rows:
        """Some rows, in the order given."""
        lengths = np.diff(self.starts)[rows]
        starts = np.concatenate(([0], np.cumsum(lengths)))
        at = np.arange(starts[-1]) + np.repeat(self.starts[:-1][rows] - starts[:-1], lengths)
        return Rows(starts, self.columns[at], self.data[at], self.width)

    def times(self, dense: Array) -> Array:
        """The product with a dense matrix of `width` rows."""
        out = np.zeros((self.height, dense.shape[1]), np.float32)
        step = max(_BLOCK // max(dense.shape[1], 1), 1)
        for first, last in self._slices(step):
            span = slice(self.starts[first], self.starts[last])
            values = dense[self.columns[span]] * self.data[span, None]
            lengths = np.diff(self.starts[first : last + 1])
            filled = np.flatnonzero(lengths)
            begins = self.starts[first:last][filled] - self.starts[first]
            if len(filled):
                out[first + filled] = np.add.reduceat(values, begins, axis=0)
        return out

    def turned_times(self, dense: Array) -> Array:
        """The product of the transposed matrix with a dense one of `height` rows."""
        return self.turned().times(dense)

    def turned(self) -> Rows:
        """The transposed matrix."""
        order = np.argsort(self.columns, kind="stable")
        rows = np.repeat(np.arange(self.height, dtype=np.int32), np.diff(self.starts))
        starts = np.searchsorted(self.columns[order], np.arange(self.width + 1))
        return Rows(starts, rows[order], self.data[order], self.height)

    def gram(self) -> Array:
        """The product of every row with every row."""
        used, columns = np.unique(self.columns, return_inverse=True)
        times = np.bincount(columns)
        out = np.zeros((self.height, self.height), np.float32)
        rows = np.repeat(np.arange(self.height), np.diff(self.starts))
        lonely = times[columns] == 1  # meets no other row
        squares = np.bincount(rows[lonely], self.data[lonely] ** 2, minlength=self.height)
        out[np.diag_indices_from(out)] = squares
        shared = np.flatnonzero(times > 1)
        place = np.full(len(used), -1)
        place[shared] = np.arange(len(shared))
        place = place[columns]
        step = max(_BLOCK // max(self.height, 1), 64)
        for first in range(0, len(shared), step):
            inside = (place >= first) & (place < first + step)
            block = np.zeros((self.height, min(step, len(shared) - first)), np.float32)
            block[rows[inside], place[inside] - first] = self.data[inside]
            out += block @ block.T
        return out

    def _slices(self, step: int) -> Any:
        first = 0
        while first < self.height:
            limit = self.starts[first] + step
            last = max(int(np.searchsorted(self.starts, limit, side="right")) - 1, first + 1)
            yield first, min(last, self.height)
            first = last

    def _summed(self, values: Array) -> Array:
        rows = np.repeat(np.arange(self.height), np.diff(self.starts))
        return np.bincount(rows, values, minlength=self.height)


def stacked(parts: list[Rows]) -> Rows:
    """Rows under rows."""
    offsets = np.cumsum([0, *(part.starts[-1] for part in parts)])
    starts = [part.starts[:-1] + offset for part, offset in zip(parts, offsets)]
    return Rows(
        np.concatenate([*starts, offsets[-1:]]),
        np.concatenate([part.columns for part in parts]),
        np.concatenate([part.data for part in parts]),
        parts[0].width,
    )
