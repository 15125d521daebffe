"""The same need said many times: contributions alike in words, near each other.

Candidates are the pairs within a distance, found through a grid of cells of that size;
alike are those whose tf-idf vectors have a cosine of at least 0.5. Texts without a
position, and texts that travelled, are found anywhere by their signatures (MinHash,
Broder 1997, with bands as in Leskovec, Rajaraman and Ullman, "Mining of Massive
Datasets", chapter 3); they must be nearly the same: a cosine of at least 0.85.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Optional

import numpy as np

from ..progress import Progress, Silent
from .sparse import Array, Rows
from .words import forms, grams, root

NEAR_M = 1000.0
ALIKE = 0.5
ANYWHERE = 0.85
METRES_PER_DEGREE = 111_195.0
BANDS, ROWS_PER_BAND = 16, 4
MOST_IN_BAND = 200
"""A band shared by more texts than that tells nothing: a form letter is told by its place."""
MOST_TOGETHER = 200
_PRIME = (1 << 31) - 1


class Said(NamedTuple):
    """A contribution as repeats see it; degrees in EPSG:4326, None without a position."""

    fid: int
    text: str
    lon: Optional[float] = None
    lat: Optional[float] = None


class Pair(NamedTuple):
    """Two contributions that say the same, the smaller fid first, and how alike (0 to 1)."""

    one: int
    other: int
    likeness: float


def pairs(said: Sequence[Said], progress: Progress = Silent()) -> list[Pair]:
    """The pairs that say the same thing near each other, or nearly word for word anywhere."""
    words = _vectors([one.text for one in said])
    found: dict[tuple[int, int], float] = {}
    near = _near(said)
    for lot in _lots(near):
        progress.check()
        _keep(found, words, lot, ALIKE)
    progress.report(0.7)
    for lot in _lots(_signed(said)):
        progress.check()
        _keep(found, words, lot, ANYWHERE)
    progress.report(1.0)
    fids = [one.fid for one in said]
    return sorted(
        Pair(min(fids[a], fids[b]), max(fids[a], fids[b]), round(likeness, 4))
        for (a, b), likeness in found.items()
    )


def groups(found: Iterable[Pair], apart: Iterable[tuple[int, int]] = ()) -> list[list[int]]:
    """Groups of contributions that say the same, the largest first; fids in order.

    The likeliest pairs join first; a group never takes in one that is unlike most of
    it, so that chains of small differences do not end in one heap. Pairs in `apart`
    are never in one group.
    """
    likeness = {(one, other): alike for one, other, alike in found}
    never = {(min(pair), max(pair)) for pair in apart}
    member: dict[int, list[int]] = {}
    for one, other in sorted(likeness, key=lambda pair: (-likeness[pair], pair)):
        left, right = member.setdefault(one, [one]), member.setdefault(other, [other])
        if left is right or len(left) + len(right) > MOST_TOGETHER:
            continue
        between = [(min(a, b), max(a, b)) for a in left for b in right]
        alike = sum(pair in likeness for pair in between)
        if 2 * alike < len(between) or any(pair in never for pair in between):
            continue
        left.extend(right)
        for fid in right:
            member[fid] = left
    whole = {id(group): sorted(group) for group in member.values() if len(group) > 1}
    return sorted(whole.values(), key=lambda group: (-len(group), group))


def _vectors(texts: Sequence[str]) -> Rows:
    """Tf-idf of stems and of their pieces, half and half: spelling errors count for little."""
    numbers: dict[str, int] = {}
    rows, columns = [], []
    for row, text in enumerate(texts):
        for form in forms(text):
            stem = root(form)
            if not stem:
                continue
            for feature in (stem, *_pieces(form)):
                rows.append(row)
                columns.append(numbers.setdefault(feature, len(numbers)))
    width = max(len(numbers), 1)
    counts = Rows.of_pairs(np.array(rows, np.int64), np.array(columns, np.int64), len(texts), width)
    times = np.bincount(counts.columns, minlength=width)
    idf = (np.log((1 + len(texts)) / (1.0 + times)) + 1).astype(np.float32)
    weighted = counts._replace(data=1 + np.log(counts.data)).weighted(idf)
    return weighted.scaled(1 / weighted.norms())


_spelt: dict[str, list[str]] = {}


def _pieces(form: str) -> list[str]:
    found = _spelt.get(form)
    if found is None:
        if len(_spelt) > 200_000:
            _spelt.clear()
        found = _spelt[form] = [f"~{piece}" for piece in sorted(grams(form)) if len(piece) == 4]
    return found


def _near(said: Sequence[Said]) -> Iterator[tuple[int, Array]]:
    """For each contribution, those after it within a distance."""
    placed = [row for row, one in enumerate(said) if one.lon is not None and one.lat is not None]
    if not placed:
        return
    lat = np.array([said[row].lat for row in placed], float)
    lon = np.array([said[row].lon for row in placed], float)
    y = lat * METRES_PER_DEGREE
    x = lon * METRES_PER_DEGREE * np.cos(np.radians(lat.mean()))
    cells: dict[tuple[int, int], list[int]] = {}
    keys = list(zip((x // NEAR_M).astype(int).tolist(), (y // NEAR_M).astype(int).tolist()))
    for place, key in enumerate(keys):
        cells.setdefault(key, []).append(place)
    rows = np.array(placed)
    for (column, line), mine in cells.items():
        around = [
            place
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1)
            for place in cells.get((column + dx, line + dy), ())
        ]
        others = np.array(around)
        for place in mine:
            later = others[others > place]
            squares = (x[later] - x[place]) ** 2 + (y[later] - y[place]) ** 2
            close = later[squares <= NEAR_M**2]
            if len(close):
                yield placed[place], rows[close]


def _signed(said: Sequence[Said]) -> Iterator[tuple[int, Array]]:
    """For each contribution, those after it that share a band of their signatures."""
    buckets: list[dict[bytes, list[int]]] = [{} for _ in range(BANDS)]
    for row, signature in _signatures(said):
        for band, bucket in zip(signature, buckets):
            bucket.setdefault(band.tobytes(), []).append(row)
    later: dict[int, set[int]] = {}
    for bucket in buckets:
        for rows in bucket.values():
            if 1 < len(rows) <= MOST_IN_BAND:
                for place, row in enumerate(rows[:-1]):
                    later.setdefault(row, set()).update(rows[place + 1 :])
    for row, others in later.items():
        yield row, np.array(sorted(others))


def _signatures(said: Sequence[Said]) -> Iterator[tuple[int, Array]]:
    """The least values of 64 hash functions over stems and pairs of stems, a band a row."""
    draw = np.random.default_rng(7)
    size = BANDS * ROWS_PER_BAND
    factors = draw.integers(1, 1 << 31, size, dtype=np.int64)
    shifts = draw.integers(0, 1 << 31, size, dtype=np.int64)
    numbers: dict[str, int] = {}
    for row, one in enumerate(said):
        stems = [stem for stem in map(root, forms(one.text)) if stem]
        if len(stems) < 3:
            continue
        shingles = {*stems, *(f"{a} {b}" for a, b in zip(stems, stems[1:]))}
        keys = [numbers.setdefault(word, len(numbers) + 1) for word in shingles]
        values = (np.array(keys, np.int64)[:, None] * factors + shifts) % _PRIME
        yield row, values.min(axis=0).reshape(BANDS, ROWS_PER_BAND)


def _lots(candidates: Iterator[tuple[int, Array]]) -> Iterator[list[tuple[int, Array]]]:
    lot: list[tuple[int, Array]] = []
    size = 0
    for row, others in candidates:
        lot.append((row, others))
        size += len(others)
        if size > 20_000:
            yield lot
            lot, size = [], 0
    if lot:
        yield lot


def _keep(
    found: dict[tuple[int, int], float], words: Rows, lot: list[tuple[int, Array]], least: float
) -> None:
    for row, others in lot:
        asked = np.zeros(words.width, np.float32)
        span = slice(words.starts[row], words.starts[row + 1])
        asked[words.columns[span]] = words.data[span]
        mine = words.take(others)
        parts = np.concatenate(([0.0], np.cumsum(mine.data * asked[mine.columns])))
        likeness = parts[mine.starts[1:]] - parts[mine.starts[:-1]]
        for place in np.flatnonzero(likeness >= least):
            found[row, int(others[place])] = float(likeness[place])
