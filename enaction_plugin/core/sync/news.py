"""Is there anything new on the platform? Asked in passing: nothing is written, here or there."""

from __future__ import annotations

from collections import Counter
from typing import Union

from ..connectors.items import ItemPlatform
from ..connectors.port import Platform
from ..progress import Progress, Silent
from ..workspace import Workspace
from .engine import synchronise
from .patience import remaining_pause
from .pull import cursor


def look_for_news(
    ws: Workspace, platform: Union[Platform, ItemPlatform], progress: Progress = Silent()
) -> Counter[str]:
    """What would come, by what it is (see `SyncReport.received_kinds`).

    Nothing is asked of a platform that asked to be left alone, nor before the first
    exchange, when everything is new. Raises a PlatformError, OtherPlatform, Cancelled.
    """
    if not cursor(ws.db) or remaining_pause(ws.db):
        return Counter()
    return synchronise(ws, platform, "pull", dry_run=True, progress=progress).received_kinds
