"""`python -m benchmarks.suggestions`: how good the suggestions are, and against what.

    --data FOLDER     where NAME.jsonl and NAME.labels.json lie (default: ../shared/data/…)
    --sets NAME…      which sets (default mel cae paris anct)
    --seeds N         samples of linked contributions, test split included (default 3)
    --encoder FOLDER  also with the optional encoder installed there

For each set and number of linked contributions: how often the first suggestion, and one
of the first three, is right, the mean F1 of the terms, the calibration error (ten bins),
the precision of the surest half, and how many suggestions are called strong and how
often these are right; beside, in the same run, the most frequent terms, BM25 (Robertson
and Zaragoza 2009, k1 = 1.2, b = 0.75) and tf-idf on the words of the terms. 30 % of each
set is kept for testing, another part for each seed. Writes build/bench/suggestions.md.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Optional

import numpy as np

from enaction_plugin.core.model.plan import Plan, Term, TermKind
from enaction_plugin.core.suggest.learner import Examples, Learner, Wording
from enaction_plugin.core.suggest.lexicon import texts_of
from enaction_plugin.core.suggest.space import Space
from enaction_plugin.core.suggest.words import forms, root

from . import repeated
from .measure import BUILD

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT.parent / "shared" / "data" / "suggestion_bench"
LABELLED = (0, 50, 200, 1000)
MOST = 8000
HEARD = 2000


class Figures(NamedTuple):
    """Shares between 0 and 1; `strong` is how many are called strong, `kept` how many are right."""

    first: float
    three: float
    f1: float
    error: float = math.nan
    half: float = math.nan
    strong: float = math.nan
    kept: float = math.nan


class Bench(NamedTuple):
    """One set: texts, the place of each one's label, and the terms as a plan has them."""

    name: str
    texts: list[str]
    labels: Any
    terms: tuple[Term, ...]
    places: list[tuple[float, float]]

    @property
    def wordings(self) -> list[str]:
        return [f"{term.label} . {term.description}" for term in self.terms]


def main() -> int:
    """Measure and print; the exit status."""
    options = _options()
    lines = list(_lines(options))
    for line in lines:
        print(line, flush=True)
    BUILD.mkdir(parents=True, exist_ok=True)
    (BUILD / "suggestions.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser("benchmarks.suggestions", description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--sets", nargs="+", default=["mel", "cae", "paris", "anct"])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--encoder", type=Path)
    return parser.parse_args()


def _lines(options: argparse.Namespace) -> Iterator[str]:
    yield "| set | linked | method | first | three | F1 | calibration | surest half | strong |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for name in options.sets:
        bench = read(options.data, name)
        for count, method, found in measure(bench, options.seeds, _encoder(options.encoder)):
            yield _row(bench, count, method, found)
    if "anct" in options.sets:
        yield ""
        yield from _repeats(read(options.data, "anct"))


def _encoder(folder: Optional[Path]) -> Any:
    if folder is None:
        return None
    from enaction_plugin.core.suggest.encoder import load

    return load(folder)


def read(folder: Path, name: str) -> Bench:
    """A set, at most 8,000 texts of it."""
    named = json.loads((folder / f"{name}.labels.json").read_text("utf-8"))
    lines = (folder / f"{name}.jsonl").read_text("utf-8").splitlines()[:MOST]
    rows = [json.loads(line) for line in lines]
    codes = list(named)
    terms = tuple(
        Term(code, named[code]["title"], TermKind.ACTION, description=named[code]["text"])
        for code in codes
    )
    labels = np.array([codes.index(row["label"]) for row in rows])
    places = [(row["lon"] or 0.0, row["lat"] or 0.0) for row in rows]
    return Bench(name, [row["text"] for row in rows], labels, terms, places)


class Engine(NamedTuple):
    """A way to suggest: what the terms say, the texts' vectors, their codes if encoded."""

    wording: Wording
    known: Any
    codes: Any

    def learn(self, bench: Bench, linked: Any, others: Any) -> Learner:
        """Learn from some linked contributions, hearing the others."""
        labels = np.eye(len(bench.terms), dtype=np.float32)[bench.labels[linked]]
        nowhere, mine = np.full(len(linked), -1), self._codes(linked)
        examples = Examples(self.known.take(linked), labels, nowhere, mine)
        return Learner(self.wording, examples, self.known.take(others), self._codes(others))

    def scores(self, learner: Learner, test: Any) -> Any:
        """The scores of the tested texts."""
        return learner.scores(self.known.take(test), None, self._codes(test))

    def _codes(self, rows: Any) -> Any:
        return None if self.codes is None else self.codes[rows]


def measure(bench: Bench, seeds: int, encoder: Any) -> Iterator[tuple[int, str, list[Figures]]]:
    """Every method at every number of linked contributions."""
    engines = _engines(bench, encoder)
    plain = _by_words(bench)
    for wanted in LABELLED:
        count = min(wanted, int(0.65 * len(bench.texts)) // 50 * 50)
        results: dict[str, list[Figures]] = {}
        for seed in range(seeds):
            test, linked, others = _split(len(bench.texts), count, seed)
            truth = bench.labels[test]
            scores = dict(plain) if not count else {"most frequent": _frequent(bench, linked)}
            for method, found in scores.items():
                results.setdefault(method, []).append(_figures(found[test], truth))
            for method, engine in engines.items():
                learner = engine.learn(bench, linked, others)
                found = engine.scores(learner, test)
                results.setdefault(method, []).append(_figures(found, truth, learner))
        for method, found in results.items():
            yield count, method, found


def _engines(bench: Bench, encoder: Any) -> dict[str, Engine]:
    texts, _ = texts_of(Plan(bench.terms), bench.terms, {})
    space = Space([*bench.texts, *texts])
    known = space.vectors(bench.texts)
    engines = {"suggestions": Engine(Wording.of(space, texts, {}), known, None)}
    if encoder is not None:
        encoder.settle(bench.texts[:1000])
        codes = encoder.encode([*bench.texts, *texts])
        wording = Wording.of(space, texts, {})
        wording.encoded = codes[len(bench.texts) :]
        engines["with the encoder"] = Engine(wording, known, codes[: len(bench.texts)])
    return engines


def _frequent(bench: Bench, linked: Any) -> Any:
    often = np.bincount(bench.labels[linked], minlength=len(bench.terms))
    return np.tile(often.astype(float), (len(bench.texts), 1))


def _split(size: int, count: int, seed: int) -> tuple[Any, Any, Any]:
    draw = np.random.default_rng(seed)
    order = draw.permutation(size)
    kept = int(0.3 * size)
    test, rest = order[:kept], draw.permutation(order[kept:])
    linked = rest[:count]
    others = np.setdiff1d(order, linked)
    step = max(len(others) // HEARD, 1)
    return test, linked, others[::step]


def _by_words(bench: Bench) -> dict[str, Any]:
    """What comparing with the words of the terms gives, without learning."""
    said = [[root(form) for form in forms(text)] for text in bench.wordings]
    asked = [[root(form) for form in forms(text)] for text in bench.texts]
    frequency = Counter(stem for stems in said for stem in set(stems) if stem)
    size = len(said)
    lengths = [sum(map(bool, stems)) for stems in said]
    mean = sum(lengths) / size
    weight = {
        stem: math.log(1 + (size - times + 0.5) / (times + 0.5))
        for stem, times in frequency.items()
    }
    bm25 = np.zeros((len(asked), size))
    tfidf = np.zeros((len(asked), size))
    for column, stems in enumerate(said):
        times = Counter(filter(None, stems))
        norm = math.sqrt(sum((n * weight[stem]) ** 2 for stem, n in times.items())) or 1.0
        scale = 1.2 * (0.25 + 0.75 * lengths[column] / mean)
        for row, question in enumerate(asked):
            for stem in question:
                n = times.get(stem, 0)
                if n:
                    bm25[row, column] += weight[stem] * n * 2.2 / (n + scale)
                    tfidf[row, column] += weight[stem] ** 2 * n / norm
    return {"BM25": bm25, "tf-idf": tfidf}


def _figures(scores: Any, truth: Any, learner: Optional[Learner] = None) -> Figures:
    order = np.argsort(-scores, axis=1, kind="stable")
    right = order[:, 0] == truth
    three = (order[:, :3] == truth[:, None]).any(axis=1)
    f1 = _macro_f1(order[:, 0], truth)
    if learner is None:
        return Figures(right.mean(), three.mean(), f1)
    chances = learner.calibration.chances(scores)[np.arange(len(truth)), order[:, 0]]
    bins = np.minimum((chances * 10).astype(int), 9)
    error = sum(
        abs(chances[bins == one].mean() - right[bins == one].mean()) * (bins == one).mean()
        for one in np.unique(bins)
    )
    surest = np.argsort(-chances, kind="stable")[: len(truth) // 2]
    limit = learner.calibration.strong_from
    strong = chances >= limit if limit is not None else np.zeros(len(truth), bool)
    kept = right[strong].mean() if strong.any() else math.nan
    half = right[surest].mean()
    return Figures(right.mean(), three.mean(), f1, float(error), half, strong.mean(), kept)


def _macro_f1(found: Any, truth: Any) -> float:
    values = []
    for term in np.unique(truth):
        both = ((found == term) & (truth == term)).sum()
        values.append(2 * both / ((found == term).sum() + (truth == term).sum()))
    return float(np.mean(values))


def _row(bench: Bench, count: int, method: str, found: Sequence[Figures]) -> str:
    table = np.array(found, float)
    with np.errstate(all="ignore"):
        mean = [
            np.nanmean(column) if not np.isnan(column).all() else math.nan for column in table.T
        ]
    spread = float(table[:, 0].std())
    cells = [f"{mean[0]:.3f} ± {spread:.3f}", *(_number(value) for value in mean[1:5])]
    strong = "–" if math.isnan(mean[5]) else f"{mean[5]:.2f}"
    if strong != "–" and mean[5] > 0:
        strong += f", right {mean[6]:.2f}"
    cells.append(strong)
    return f"| {bench.name} ({len(bench.terms)}) | {count} | {method} | {' | '.join(cells)} |"


def _number(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.3f}"


def _repeats(bench: Bench) -> Iterator[str]:
    texts = [(text, lon, lat) for text, (lon, lat) in zip(bench.texts, bench.places)]
    found = [repeated.measure(texts, len(texts) // 10, seed) for seed in (1, 2)]
    yield "| same need said again, 8,000 texts + 800 copies | recall | precision | CPU s |"
    yield "|---|---|---|---|"
    for one in found:
        yield f"| all | {one.recall:.3f} | {one.precision:.3f} | {one.seconds:.1f} |"
    for way in repeated.WAYS:
        recall = np.mean([one.by_way[way] for one in found])
        yield f"| {way} | {recall:.3f} | | |"


if __name__ == "__main__":
    raise SystemExit(main())
