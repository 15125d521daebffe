"""A platform by the kind of its connector, its address and the description of its columns.

What travels below is for the caller to choose: `Carry` makes the transport to an
address, with QGIS's network settings or without QGIS.
"""

from __future__ import annotations

from typing import Callable, Union
from urllib.parse import parse_qsl, urlsplit

from ..errors import QT_TRANSLATE_NOOP
from .errors import PlatformError
from .items import ItemPlatform
from .mapping import parse
from .native import BASE, NativePlatform, pages_ahead
from .port import Platform
from .transport import RequestsTransport, Transport

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
        transport = carry(address)
        # QGIS's own network stays in the thread that asks.
        free = isinstance(transport, RequestsTransport)
        return NativePlatform(transport, pages_ahead() if free else None)
    if connector == "ogcapi":
        return ogcapi_platform(address, carry, mapping)
    if connector == "geocontrib":
        return geocontrib_platform(address, carry, mapping)
    raise UnknownConnector(address=address, connector=connector)


def ogcapi_platform(address: str, carry: Carry, mapping: str = "") -> ItemPlatform:
    """A collection of OGC API – Features, at whichever of its pages the address is."""
    from .ogcapi import OgcApiPlatform
    from .ogcapi_discovery import place

    where = place(address)
    return OgcApiPlatform(carry(where.landing), where.collection, parse(mapping), where.params)


def geocontrib_platform(address: str, carry: Carry, mapping: str = "") -> ItemPlatform:
    """A project of GéoContrib, at whichever of its pages the address is."""
    from .geocontrib import GeoContribPlatform

    site, project = project_place(address)
    return GeoContribPlatform(carry(site), project, parse(mapping))


def project_place(address: str) -> tuple[str, str]:
    """The site and the project an address leads to; the project is empty when it names none."""
    parts = urlsplit(address.strip())
    named = dict(parse_qsl(parts.query)).get("project__slug", "")
    path = parts.path.rstrip("/")
    for marker in ("/projet/", "/projects/"):
        before, found, rest = path.partition(marker)
        if found:
            path, named = before, named or rest.partition("/")[0]
    path = path.partition("/api")[0] if path.endswith("/api") or "/api/" in path else path
    return f"{parts.scheme}://{parts.netloc}{path}", named
