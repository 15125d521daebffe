"""The Platform port and the platforms behind it."""

from __future__ import annotations

from .native import NativePlatform, native_platform
from .port import Platform
from .transport import RequestsTransport, Transport

__all__ = ["NativePlatform", "Platform", "RequestsTransport", "Transport", "native_platform"]
