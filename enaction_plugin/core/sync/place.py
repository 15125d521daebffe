"""Where the workspace lies: an exchange needs locks that hold."""

from __future__ import annotations

from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..workspace import Workspace
from ..workspace.database import get_state
from ..workspace.location import Place, conflicted_copies, hazard
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
    found = hazard(ws.path)
    if found is not None and found.place is Place.NETWORK and not get_state(ws.db, ALLOWED):
        raise SharedFolder(path=ws.path, place=found.what)
    if found is not None and found.place is Place.CLOUD:
        report.notices.append(Sentence(IN_A_CLOUD, folder=found.what))
    for copy in conflicted_copies(ws.path):
        report.notices.append(Sentence(COPIES, file=copy.name))
