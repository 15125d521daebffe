"""The Platform port, the port of platforms without versions, and the platforms behind them."""

from __future__ import annotations

from .native import NativePlatform, native_platform
from .opening import CONNECTORS, geocontrib_platform, ogcapi_platform, open_platform
from .port import Platform
from .transport import RequestsTransport, Transport

__all__ = [
    "CONNECTORS",
    "NativePlatform",
    "Platform",
    "RequestsTransport",
    "Transport",
    "geocontrib_platform",
    "native_platform",
    "ogcapi_platform",
    "open_platform",
]
