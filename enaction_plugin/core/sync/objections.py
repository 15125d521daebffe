"""What an exchange would stop at, as far as it can be known without asking the platform."""

from __future__ import annotations

from typing import Optional

from ..errors import EnactionError
from ..workspace import Workspace
from . import guard
from .errors import BulkChange
from .place import on_a_network


def objection(ws: Workspace) -> Optional[EnactionError]:
    """SharedFolder, BulkChange, or None; nothing is written."""
    refused = on_a_network(ws)
    if refused is not None:
        return refused
    try:
        guard.stand(ws.db)
    except BulkChange as error:
        return error
    return None
