"""`python -m benchmarks.suggesting [ROWS]`: CPU seconds and megabytes of the suggestions' engine.

A workspace of ROWS real texts (anct, repeated as often as needed), a plan of 5 priorities
and 127 actions (the titles of cae and mel), four linked contributions for each action.
Reading, learning the vocabulary and fitting is "load"; fitting anew after a gesture
"refit"; scores for 200 contributions "rows"; the words for one suggestion "why".
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import numpy as np

from enaction_plugin.core.model.contribution import Contribution
from enaction_plugin.core.model.plan import Plan, Term, TermKind
from enaction_plugin.core.suggest.engine import Engine
from enaction_plugin.core.suggest.reasons import reasons
from enaction_plugin.core.workspace import Workspace

from .suggestions import DATA

PRIORITIES = ("Mobilité", "Emploi", "Culture", "Logement", "Cadre de vie")
ACTIONS = 127


def main() -> int:
    """Measure and print a line of a table; the exit status."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder, _workspace(Path(folder), rows) as workspace:
        before = _megabytes()
        seconds: dict[str, float] = {}
        engine = _timed(seconds, "load", lambda: Engine(workspace))
        workspace.tag([1], "A000")
        _timed(seconds, "refit", lambda: engine.learn(workspace))
        field = engine._fields[1]
        texts = [text.whole for text in workspace.teaching.texts(list(range(1, 201)))]
        known = _timed(seconds, "rows", lambda: _scored(engine, texts))
        one = known.take(np.array([0]))
        learner = field.learner
        _timed(
            seconds,
            "why",
            lambda: [reasons(engine.space, learner, one, texts[0], 5) for _ in range(100)],
        )
        peak = _megabytes()
    told = f"{seconds['load']:.1f} s | {seconds['refit']:.2f} s | {1000 * seconds['rows']:.0f} ms"
    told += f" | {10 * seconds['why']:.2f} ms | {peak:.0f} MB ({before:.0f} before)"
    print("| contributions | load | refit | 200 rows | why | peak |\n|---|---|---|---|---|---|")
    print(f"| {rows:,} | {told} |")
    return 0


def _scored(engine: Engine, texts: list[str]) -> Any:
    known = engine.space.vectors(texts)
    for field in engine._fields:
        field.learner.calibration.chances(field.learner.scores(known))
    return known


def _timed(seconds: dict[str, float], name: str, work: Callable[[], Any]) -> Any:
    start = time.process_time()
    found = work()
    seconds[name] = time.process_time() - start
    return found


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _workspace(folder: Path, rows: int) -> Workspace:
    titles = [
        named["title"]
        for name in ("cae", "mel")
        for named in json.loads((DATA / f"{name}.labels.json").read_text("utf-8")).values()
    ]
    actions = [
        Term(f"A{place:03}", title, TermKind.ACTION)
        for place, title in enumerate(islice(cycle(titles), ACTIONS))
    ]
    priorities = [
        Term(f"E{place}", title, TermKind.PRIORITY) for place, title in enumerate(PRIORITIES, 1)
    ]
    lines = (DATA / "anct.jsonl").read_text("utf-8").splitlines()
    texts = islice(cycle([json.loads(line)["text"] for line in lines]), rows)
    workspace = Workspace.create(folder / "bench.gpkg", plan=Plan((*priorities, *actions)))
    workspace.bulk_load(
        Contribution(f"u{place:07}", str(place), "bench", title="", body=text, created_at="2018")
        for place, text in enumerate(texts)
    )
    draw = np.random.default_rng(1)
    for term in actions:
        workspace.tag([int(fid) for fid in draw.integers(1, rows, 4)], term.code)
    return workspace


if __name__ == "__main__":
    raise SystemExit(main())
