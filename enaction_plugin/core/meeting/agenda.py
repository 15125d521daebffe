"""Agendas: which contributions a meeting takes, under which points, in which order."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace

from ..model.meeting import AgendaPoint
from ..workspace import ContributionFilter, Workspace
from .errors import UnknownDistrict


def point(
    workspace: Workspace, title: str, wanted: ContributionFilter, words: str = ""
) -> AgendaPoint:
    """What passes a filter now, in its order; `words` say the filter in the minutes.

    A contribution its platform has withdrawn is left out.
    """
    fids = workspace.contributions.ids(wanted)
    kept = [row.uuid for row in workspace.contributions.rows(fids) if not row.withdrawn]
    return AgendaPoint(title, tuple(kept), words)


def ordered(
    workspace: Workspace, title: str, wanted: ContributionFilter, order: str
) -> AgendaPoint:
    """What passes a filter, in an order of lists or "random"."""
    if order != "random":
        return point(workspace, title, replace(wanted, sort=order))
    found = point(workspace, title, wanted)
    shuffled = secrets.SystemRandom().sample(found.contributions, len(found.contributions))
    return replace(found, contributions=tuple(shuffled))


def by_district(
    workspace: Workspace,
    codes: Sequence[str],
    wanted: ContributionFilter = ContributionFilter(sort="score"),  # noqa: B008 - it is frozen
) -> tuple[AgendaPoint, ...]:
    """A point for each district of these codes, or one with everything.

    Raises UnknownDistrict for a code the workspace does not have.
    """
    if not codes:
        return (point(workspace, workspace.name, wanted),)
    known = {one.code: one for one in reversed(workspace.districts.all())}
    for code in codes:
        if code not in known:
            raise UnknownDistrict(code=code, known=", ".join(sorted(filter(None, known))))
    found = [known[code] for code in codes]
    return tuple(
        point(workspace, one.name or one.code, replace(wanted, districts=frozenset({one.fid})))
        for one in found
    )
