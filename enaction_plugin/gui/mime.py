"""What a drag carries: which workspace, which contributions or which term."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QMimeData

MIME_TYPE = "application/x-enaction-contributions"
TERM_TYPE = "application/x-enaction-term"


def encode(workspace_id: str, fids: Sequence[int]) -> bytes:
    """The bytes a drag carries."""
    return json.dumps({"workspace": workspace_id, "fids": list(fids)}).encode()


def decode(data: Optional[QMimeData], workspace_id: str) -> Optional[list[int]]:
    """The fids of a drag that comes from this workspace; None for anything else."""
    if data is None or not data.hasFormat(MIME_TYPE):
        return None
    carried = json.loads(bytes(data.data(MIME_TYPE)))
    return carried["fids"] if carried["workspace"] == workspace_id else None


def encode_term(workspace_id: str, code: str) -> bytes:
    """The bytes the drag of a term carries."""
    return json.dumps({"workspace": workspace_id, "term": code}).encode()


def decode_term(data: Optional[QMimeData], workspace_id: str) -> Optional[str]:
    """The term of a drag that comes from this workspace; None for anything else."""
    if data is None or not data.hasFormat(TERM_TYPE):
        return None
    carried = json.loads(bytes(data.data(TERM_TYPE)))
    return str(carried["term"]) if carried["workspace"] == workspace_id else None
