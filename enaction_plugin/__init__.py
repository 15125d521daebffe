"""En action: citizens' contributions, the territory's action plan, and QGIS."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Build the plugin; everything else is imported only now."""
    from .plugin import EnactionPlugin

    return EnactionPlugin(iface)
