"""Suggestions for a whole workspace: a table to read, links to make."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Optional

from ..exporting.cells import neutralised
from ..model.tagging import Origin
from ..progress import Progress, Share, Silent
from ..workspace import Workspace
from .calibration import Strength
from .engine import Engine, Suggestion

COLUMNS = ("contribution", "number", "term", "label", "strength", "confidence", "words")


class Outcome(NamedTuple):
    """How many suggestions were made, and how many links were made of them."""

    suggestions: int
    applied: int


def may_apply(threshold: Optional[float]) -> Callable[[Suggestion], bool]:
    """Which suggestions are sure enough: from a chance on, or else the strong ones."""
    if threshold is None:
        return lambda one: one.strength is Strength.STRONG
    return lambda one: one.chance >= threshold


def suggest_all(
    workspace: Workspace,
    output: Optional[Path],
    *,
    limit: int = 3,
    threshold: Optional[float] = None,
    apply: bool = False,
    progress: Progress = Silent(),
) -> Outcome:
    """Suggest for every contribution, write the table, and link what is sure enough if asked.

    Links are one undoable step with the origin "suggestion". Raises Cancelled with
    nothing linked.
    """
    engine = Engine(workspace, Share(progress, 0.0, 0.2))
    fids = list(workspace.contributions.ids())
    lots = engine.stream(workspace, fids, limit, threshold or 0.0, Share(progress, 0.2, 1.0))
    sure = may_apply(threshold)
    wanted: dict[str, list[int]] = {}
    count = 0
    with _Table(workspace, output) as table:
        for lot in lots:
            count += len(lot)
            table.write(lot)
            for one in filter(sure, lot):
                wanted.setdefault(one.term, []).append(one.fid)
    if not (apply and wanted):
        return Outcome(count, 0)
    step = workspace.tag_each(wanted, Origin.SUGGESTION, progress=progress)
    workspace.settle(progress)
    return Outcome(count, step.count)


class _Table:
    """The CSV file that suggestions are written to, if one is wanted."""

    def __init__(self, workspace: Workspace, path: Optional[Path]) -> None:
        self._workspace = workspace
        self._labels = {term.code: term.label for term in workspace.plan().terms}
        self._file = None if path is None else path.open("w", encoding="utf-8-sig", newline="")
        self._writer = None if self._file is None else csv.writer(self._file)
        if self._writer is not None:
            self._writer.writerow(COLUMNS)

    def __enter__(self) -> _Table:
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()

    def write(self, lot: Sequence[Suggestion]) -> None:
        """Add the rows of some suggestions."""
        if self._writer is not None:
            self._writer.writerows(self._rows(lot))

    def _rows(self, lot: Sequence[Suggestion]) -> Iterator[list[str]]:
        fids = list(dict.fromkeys(one.fid for one in lot))
        known = {row.fid: row for row in self._workspace.contributions.rows(fids)}
        for one in lot:
            row = known[one.fid]
            cells = (row.uuid, row.number, one.term, self._labels.get(one.term, ""))
            words = ", ".join(one.words)
            told = (one.strength.value, f"{one.chance:.3f}", words)
            yield [neutralised(cell) for cell in (*cells, *told)]
