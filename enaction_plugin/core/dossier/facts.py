"""What a dossier tells of one district, as numbers and texts, before it is put into words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Optional

from ..analysis.thresholds import Thresholds, kept
from ..areas import Areas, Points
from ..geometry import polygon_rings
from ..model.plan import Plan, TermKind
from ..progress import Progress, Silent
from ..workspace import Workspace, places, publishing
from ..workspace.publishing import Outline, Provenance, Sum, Voice
from . import figures
from .errors import NoDistricts, UnknownDistricts
from .figures import Figures, Places

SUPPORTED = 6
DISPUTED = 6
LISTED = 150
ANSWERED = 60
PRINTED = 400  # bubbles on one map


@dataclass(frozen=True)
class Request:
    """Which dossiers: a kind of district, some codes, names or fids (none: all), metres around.

    `fids` are the contributions they are made from (None: the whole workspace) and
    `scope` says so in words. `quotes` are the fids a planner chose to quote, by the
    fid of the district; without them the most supported of each priority are quoted.
    """

    kind: str
    codes: tuple[str, ...] = ()
    districts: tuple[int, ...] = ()
    around: int = 300
    parts: frozenset[str] = frozenset({"map", "list", "answers"})
    fids: Optional[Sequence[int]] = None
    scope: str = ""
    quotes: dict[int, tuple[int, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Facts:
    """Everything about one district. Counts by place add up: inside + near + elsewhere."""

    outline: Outline
    commune: str
    around: int
    thresholds: Thresholds
    inside: Sum
    near: Sum
    whole: Sum
    boundary: int  # contributions on the outline
    votes: Optional[int]  # inside; None when a hidden row could be worked out from them
    priorities: tuple[Figures, ...]
    actions: tuple[Figures, ...]
    statuses: dict[str, int]
    quotes: tuple[Voice, ...]
    disputed: tuple[Voice, ...]
    listed: tuple[Voice, ...]
    answered: tuple[Voice, ...]
    printed: tuple[Voice, ...]  # the bubbles of the map
    provenance: Provenance
    scope: str

    @property
    def too_few(self) -> bool:
        """Whether too few people spoke for any figure to be published."""
        return figures.too_few(self.inside, self.thresholds)


def chosen_outlines(db: sqlite3.Connection, request: Request) -> list[Outline]:
    """The districts asked for, by name. Raises NoDistricts, UnknownDistricts."""
    known = publishing.outlines(db, request.kind)
    if not known:
        raise NoDistricts(kind=request.kind)
    if request.districts:
        return [one for one in known if one.fid in request.districts]
    if not request.codes:
        return known
    by_code = {code: one for one in known for code in (one.name, one.code) if code}
    missing = [code for code in request.codes if code not in by_code]
    if missing:
        raise UnknownDistricts(
            kind=request.kind,
            codes=", ".join(missing),
            known=", ".join(one.code or one.name for one in known),
        )
    wanted = {by_code[code].fid for code in request.codes}
    return [one for one in known if one.fid in wanted]


class Gatherer:
    """Reads the facts of one district after the other.

    What all districts share is read once: the points, the weights of the whole.
    """

    def __init__(self, workspace: Workspace, request: Request) -> None:
        self._workspace = workspace
        self._request = request
        self.plan: Plan = workspace.plan()
        self._thresholds = kept(workspace)
        with workspace.reading() as db:
            self.outlines = chosen_outlines(db, request)
            self._communes = publishing.outlines(db, "commune")
            self._spots = places.read_spots(db)
            scope = publishing.everything(db) if request.fids is None else request.fids
            self._scope = set(scope)
            self._whole = publishing.sums(db, scope)
            self._provenance = publishing.provenance(db, scope)

    def each(self, progress: Progress = Silent()) -> Iterator[Facts]:
        """The facts of every district asked for, one at a time."""
        for outline in self.outlines:
            progress.check()
            yield self.facts(outline)

    def facts(self, outline: Outline) -> Facts:
        """Everything about one district."""
        request = self._request
        inside, near, boundary = self._sides(outline)
        with self._workspace.reading() as db:
            here, close = publishing.sums(db, inside), publishing.sums(db, near)
            listed = publishing.voices(db, inside, "score", LISTED)
            disputed = publishing.voices(db, inside, "debated", DISPUTED)
            answered = publishing.voices(db, inside, "answered", ANSWERED)
            printed = publishing.voices(db, inside + near, "score", PRINTED)
            picked = request.quotes.get(outline.fid)
            quotes = (
                _in_order(publishing.voices(db, picked, "score", len(picked)), picked)
                if picked
                else _one_each(publishing.voices(db, inside, "score", len(inside)))
            )
        priorities, votes = figures.rows(
            [*self._codes(TermKind.PRIORITY), ""],
            Places(here.priorities, close.priorities, self._whole.priorities),
            here.whole,
            self._thresholds,
            adding_up=True,
        )
        actions, _ = figures.rows(
            self._codes(TermKind.ACTION),
            Places(here.actions, close.actions, self._whole.actions),
            here.whole,
            self._thresholds,
            adding_up=False,
        )
        return Facts(
            outline=outline,
            commune=self._commune(outline),
            around=request.around,
            thresholds=self._thresholds,
            inside=here.whole,
            near=close.whole,
            whole=self._whole.whole,
            boundary=boundary,
            votes=votes,
            priorities=tuple(priorities),
            actions=tuple(row for row in actions if row.inside or row.near),
            statuses={code: weight.contributions for code, weight in here.statuses.items()},
            quotes=tuple(quotes),
            disputed=tuple(disputed),
            listed=tuple(listed),
            answered=tuple(answered),
            printed=tuple(printed),
            provenance=self._provenance,
            scope=request.scope,
        )

    def places(self, voices: Sequence[Voice]) -> dict[int, tuple[float, float]]:
        """Where contributions are, by fid: longitude and latitude."""
        with self._workspace.reading() as db:
            return publishing.positions(db, [voice.fid for voice in voices])

    def _sides(self, outline: Outline) -> tuple[list[int], list[int], int]:
        """The fids inside a district and near it, each in one only, and how many are on its edge.

        A drawn line or area that is partly inside is inside.
        """
        import numpy as np

        areas = Areas.of([outline.geom])
        placed = places.place(areas, self._spots, self._request.around)
        inside = set(placed.fid[placed.share > 0].tolist()) & self._scope
        near = (set(placed.fid[placed.near > 0].tolist()) & self._scope) - inside
        boundary = set(np.unique(placed.fid[placed.boundary]).tolist()) & self._scope
        return sorted(inside), sorted(near), len(boundary)

    def _codes(self, kind: TermKind) -> list[str]:
        return [term.code for term in sorted(self.plan.by_kind(kind), key=lambda t: t.position)]

    def _commune(self, outline: Outline) -> str:
        """The commune more than half of the corners of a district are in, if there is one."""
        import numpy as np

        if outline.kind == "commune" or not outline.geom or not self._communes:
            return ""
        corners = [corner for ring in polygon_rings(outline.geom) for corner in ring][:200]
        x, y = np.array(corners, float).reshape(-1, 2).T
        areas = Areas.of([commune.geom for commune in self._communes])
        found, _ = areas.covers(Points(x.copy(), y.copy()))
        if not len(found):
            return ""
        counts = np.bincount(found)
        most = int(counts.argmax())
        return self._communes[most].name if 2 * counts[most] > len(corners) else ""


def _one_each(voices: Sequence[Voice]) -> list[Voice]:
    """The most supported of each priority first, then the most supported of all."""
    seen: set[str] = set()
    first: list[Voice] = []
    rest: list[Voice] = []
    for voice in voices:
        if not (voice.body.strip() or voice.title.strip()) or voice.score <= 0:
            continue
        if voice.priority and voice.priority not in seen:
            seen.add(voice.priority)
            first.append(voice)
        elif len(rest) < SUPPORTED:
            rest.append(voice)
    return (first + rest)[:SUPPORTED]


def _in_order(voices: Sequence[Voice], fids: Sequence[int]) -> list[Voice]:
    by_fid = {voice.fid: voice for voice in voices}
    return [by_fid[fid] for fid in fids if fid in by_fid]
