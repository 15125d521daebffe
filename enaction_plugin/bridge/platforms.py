"""From a connection of the settings to the platform it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from .settings import Connection

if TYPE_CHECKING:
    from ..core.connectors import Platform
    from ..core.connectors.items import ItemPlatform

TOKENS = ("native", "geocontrib")
"""Connectors whose sign-in is a token, kept by QGIS as the password of a "Basic" one."""


def platform_of(connection: Connection) -> Union[Platform, ItemPlatform]:
    """The platform; nothing is asked of it yet.

    Raises a `PlatformError` when the address cannot be used, BadMapping when the
    description of its columns cannot.
    """
    from ..core.connectors import open_platform
    from .network import QgisTransport

    def carry(address: str) -> QgisTransport:
        return QgisTransport(address, connection.authcfg, as_token=connection.connector in TOKENS)

    return open_platform(connection.connector, connection.url, carry, connection.mapping)
