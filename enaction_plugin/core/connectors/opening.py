"""A platform by the kind of its connector, its address and the description of its columns.

What travels below is for the caller to choose: `Carry` makes the transport to an
address, with QGIS's network settings or without QGIS.
"""

from __future__ import annotations

from typing import Callable, Union

from ..errors import QT_TRANSLATE_NOOP
from .errors import PlatformError
from .items import ItemPlatform
from .mapping import parse
from .native import BASE, NativePlatform
from .port import Platform
from .transport import Transport

Carry = Callable[[str], Transport]
CONNECTORS = ("native", "geocontrib", "ogcapi")


class UnknownConnector(PlatformError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "Platforms of the kind “{connector}” cannot be synchronised with this version. "
        "Nothing was changed.",
    )


def open_platform(
    connector: str, address: str, carry: Carry, mapping: str = ""
) -> Union[Platform, ItemPlatform]:
    """The platform at `address`; nothing is asked of it yet.

    Raises:
        UnknownConnector, BadAddress, NotEncrypted, BadMapping.
    """
    if connector == "native":
        address = address.strip().rstrip("/")
        if address.endswith(BASE):
            address = address[: -len(BASE)]
        return NativePlatform(carry(address))
    if connector == "ogcapi":
        return ogcapi_platform(address, carry, mapping)
    raise UnknownConnector(address=address, connector=connector)


def ogcapi_platform(address: str, carry: Carry, mapping: str = "") -> ItemPlatform:
    """A collection of OGC API – Features, at whichever of its pages the address is."""
    from .ogcapi import OgcApiPlatform
    from .ogcapi_discovery import place

    where = place(address)
    return OgcApiPlatform(carry(where.landing), where.collection, parse(mapping), where.params)
