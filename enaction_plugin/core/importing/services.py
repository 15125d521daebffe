"""What layers an address offers: OGC API – Features, or WFS.

Only names are read here; the layers themselves are read by whoever has a reader for them.
OGC 17-069r4, section 7.13 (collections); OGC 09-025r2, section 8.3.4 (feature types).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html import unescape
from typing import Any, NamedTuple, Optional
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from ..errors import QT_TRANSLATE_NOOP, EnactionError

_TYPE = re.compile(r"<(?:\w+:)?FeatureType\b.*?</(?:\w+:)?FeatureType>", re.DOTALL)
_NAME = re.compile(r"<(?:\w+:)?Name\b[^>]*>\s*(.*?)\s*</", re.DOTALL)
_TITLE = re.compile(r"<(?:\w+:)?Title\b[^>]*>\s*(.*?)\s*</", re.DOTALL)
_LIMIT = 10_000  # layers of one address


class NoLayers(EnactionError):
    """An address at which nobody offers layers."""

    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "No layer was found at {address}: give the address of a WFS or of an OGC API – Features.",
    )


class ServiceLayer(NamedTuple):
    """A layer of a service; `kind` is "oapif" or "wfs"."""

    kind: str
    address: str
    name: str
    title: str


Fetch = Callable[[str], Optional[str]]
"""How an address is read: its text, or None when there is none."""


def layers(address: str, fetch: Fetch) -> list[ServiceLayer]:
    """The layers of a service, an OGC API first.

    Raises:
        NoLayers: it is neither.
        EnactionError: what `fetch` raises.
    """
    bare = _bare(address)
    found = collections(bare, fetch(f"{bare}/collections?f=json"))
    if not found:
        found = feature_types(bare, fetch(_capabilities(address)))
    if not found:
        raise NoLayers(address=bare)
    return found


def collections(address: str, answer: Optional[str]) -> list[ServiceLayer]:
    """The collections a JSON answer lists."""
    try:
        told: Any = json.loads(answer or "")
    except (ValueError, RecursionError):
        return []
    listed = told.get("collections") if isinstance(told, dict) else None
    rows = [row for row in listed if isinstance(row, dict)] if isinstance(listed, list) else []
    return [
        ServiceLayer("oapif", address, str(row["id"]), str(row.get("title") or row["id"]))
        for row in rows[:_LIMIT]
        if row.get("id")
    ]


def feature_types(address: str, answer: Optional[str]) -> list[ServiceLayer]:
    """The feature types the capabilities of a WFS list."""
    found = []
    for block in _TYPE.findall(answer or "")[:_LIMIT]:
        name, title = _NAME.search(block), _TITLE.search(block)
        if name:
            shown = title.group(1) if title else name.group(1)
            found.append(ServiceLayer("wfs", address, unescape(name.group(1)), unescape(shown)))
    return found


def _bare(address: str) -> str:
    """An address without the question, and without the page of the collections."""
    parts = urlsplit(address.strip())
    path = re.sub(r"/(collections|conformance)(/.*)?$", "", parts.path.rstrip("/"))
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def _capabilities(address: str) -> str:
    parts = urlsplit(address.strip())
    kept = [
        (key, value)
        for key, value in parse_qsl(parts.query)
        if key.lower() not in ("service", "request", "version", "typename", "typenames")
    ]
    query = urlencode([*kept, ("service", "WFS"), ("request", "GetCapabilities")])
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))
