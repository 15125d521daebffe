"""Where the workspace lies: an exchange needs locks that hold."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..workspace import Workspace
from ..workspace.database import get_state, set_state
from ..workspace.location import Place, conflicted_copies, hazard
from . import log
from .errors import SharedFolder
from .report import SyncReport

ALLOWED = "shared_folder_allowed"
"""State: somebody insists on a network drive, for this workspace."""
IN_A_CLOUD = QT_TRANSLATE_NOOP(
    "Enaction",
    "This workspace lies in {folder}, a folder another program copies while it is written. Keep "
    "it in a folder of this computer: two copies may otherwise come apart.",
)
COPIES = QT_TRANSLATE_NOOP(
    "Enaction",
    "Another program has made a second copy of this workspace: {file}. Bring what it holds "
    "together with “Merge two workspaces”, then remove it.",
)


def where_it_lies(ws: Workspace, report: SyncReport) -> None:
    """Raise SharedFolder on a network drive; say what is dangerous about other places."""
    refused = on_a_network(ws)
    if refused is not None:
        raise refused
    report.notices += dangers(ws.path)


def on_a_network(ws: Workspace) -> Optional[SharedFolder]:
    """Why nothing is exchanged where `ws` lies; None where it can be, or somebody insists."""
    found = hazard(ws.path)
    if found is None or found.place is not Place.NETWORK or get_state(ws.db, ALLOWED):
        return None
    return SharedFolder(path=ws.path.name, place=found.what)


def dangers(path: Path) -> list[Sentence]:
    """What is dangerous about where a workspace lies, though it can be exchanged there."""
    found = hazard(path)
    in_a_cloud = found is not None and found.place is Place.CLOUD
    said = [Sentence(IN_A_CLOUD, folder=found.what)] if found and in_a_cloud else []
    return said + [Sentence(COPIES, file=copy.name) for copy in conflicted_copies(path)]


def insist(ws: Workspace) -> None:
    """Let this workspace be exchanged on its network drive all the same."""
    with ws.transaction(applying=True) as db:
        set_state(db, ALLOWED, 1)
        log.note(db, "a network drive was insisted on")
