"""French projected coordinates to degrees, without PROJ.

Lambert conformal conic with two standard parallels: IGN, note technique NTG_71
(« Projection cartographique conique conforme de Lambert »), and EPSG guidance
note 7-2, method 9802. RGF93 is taken as WGS 84, as its definition allows within
a metre and as the null transformation of EPSG:1671 does.
"""

from __future__ import annotations

import math
import re
from typing import Optional

from .errors import QT_TRANSLATE_NOOP, EnactionError
from .shapes import Transform

_A = 6378137.0  # GRS 80, metres
_F = 1 / 298.257222101
_E = math.sqrt(_F * (2 - _F))
_WEB_MERCATOR_RADIUS = 6378137.0


class UnknownCrs(EnactionError):
    """Coordinates in a system this program cannot convert by itself."""

    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "The coordinate system {crs} is not known here: save the file in WGS 84 (EPSG:4326) "
        "or Lambert-93 (EPSG:2154) and import it again. Nothing was changed.",
    )


class Lambert:
    """One Lambert conformal conic projection; angles in degrees, lengths in metres."""

    def __init__(
        self,
        origin_latitude: float,
        parallels: tuple[float, float],
        false_easting: float,
        false_northing: float,
        central_meridian: float = 3.0,
    ) -> None:
        first, second = (math.radians(parallel) for parallel in parallels)
        m1, m2 = _m(first), _m(second)
        t1, t2 = _t(first), _t(second)
        self._n = (math.log(m1) - math.log(m2)) / (math.log(t1) - math.log(t2))
        self._scale = _A * m1 / (self._n * t1**self._n)
        self._rho0 = self._scale * _t(math.radians(origin_latitude)) ** self._n
        self._false_easting = false_easting
        self._false_northing = false_northing
        self._central_meridian = math.radians(central_meridian)

    def to_degrees(self, x: float, y: float) -> tuple[float, float]:
        """(longitude, latitude) in degrees of the easting and northing in metres."""
        dx = x - self._false_easting
        dy = self._rho0 - (y - self._false_northing)
        t = (math.hypot(dx, dy) / self._scale) ** (1 / self._n)
        longitude = math.atan2(dx, dy) / self._n + self._central_meridian
        return (math.degrees(longitude), math.degrees(_latitude(t)))

    def from_degrees(self, lon: float, lat: float) -> tuple[float, float]:
        """(easting, northing) in metres of a longitude and latitude in degrees."""
        rho = self._scale * _t(math.radians(lat)) ** self._n
        theta = self._n * (math.radians(lon) - self._central_meridian)
        return (
            self._false_easting + rho * math.sin(theta),
            self._false_northing + self._rho0 - rho * math.cos(theta),
        )


def _m(latitude: float) -> float:
    return math.cos(latitude) / math.sqrt(1 - (_E * math.sin(latitude)) ** 2)


def _t(latitude: float) -> float:
    eccentric = _E * math.sin(latitude)
    flattening: float = ((1 - eccentric) / (1 + eccentric)) ** (_E / 2)
    return math.tan(math.pi / 4 - latitude / 2) / flattening


def _latitude(t: float) -> float:
    """The latitude whose `_t` is `t`: fixed point, to 1e-14 radian (under a micrometre)."""
    latitude = math.pi / 2 - 2 * math.atan(t)
    for _ in range(15):
        eccentric = _E * math.sin(latitude)
        better = math.pi / 2 - 2 * math.atan(t * ((1 - eccentric) / (1 + eccentric)) ** (_E / 2))
        if abs(better - latitude) < 1e-14:
            return better
        latitude = better
    return latitude


LAMBERT93 = Lambert(46.5, (49.0, 44.0), 700_000.0, 6_600_000.0)


def in_lambert93(x: float, y: float) -> bool:
    """Whether metres can be Lambert-93 coordinates of metropolitan France."""
    return 0.0 <= x <= 1_350_000.0 and 6_000_000.0 <= y <= 7_200_000.0


def _conic_conformal(zone: int) -> Lambert:
    """RGF93 / CC42 … CC50 (EPSG:3942 … 3950)."""
    return Lambert(zone, (zone - 0.75, zone + 0.75), 1_700_000.0, (zone - 41) * 1e6 + 200_000.0)


def _web_mercator(x: float, y: float) -> tuple[float, float]:
    """EPSG method 1024, inverse."""
    latitude = math.pi / 2 - 2 * math.atan(math.exp(-y / _WEB_MERCATOR_RADIUS))
    return (math.degrees(x / _WEB_MERCATOR_RADIUS), math.degrees(latitude))


_DEGREES = {4326, 4171, 4258, 9777}  # WGS 84, RGF93, ETRS89, RGF93 v2b
_NAMES = {"crs84": 4326, "wgs84": 4326, "lambert93": 2154, "rgf93lambert93": 2154, "l93": 2154}


def to_degrees(crs: str) -> Optional[Transform]:
    """What turns coordinates of `crs` into degrees; None when they are degrees already.

    `crs` is an EPSG code ("EPSG:2154", "urn:ogc:def:crs:EPSG::2154", "2154") or a
    common name ("Lambert-93", "WGS 84", "CRS84").

    Raises:
        UnknownCrs: neither degrees, Lambert-93, a CC zone nor Web Mercator.
    """
    code = epsg(crs)
    if code in _DEGREES:
        return None
    if code in (2154, 9793):  # RGF93 v1 and v2 / Lambert-93
        return LAMBERT93.to_degrees
    if code is not None and 3942 <= code <= 3950:
        return _conic_conformal(code - 3900).to_degrees
    if code == 3857:
        return _web_mercator
    raise UnknownCrs(crs=crs)


def epsg(crs: str) -> Optional[int]:
    """The EPSG code a text names; None when it names none."""
    bare = re.sub(r"[^a-z0-9]", "", crs.lower())
    for name, code in _NAMES.items():
        if bare.endswith(name):
            return code
    found = re.search(r"(\d{4,5})$", crs.strip())
    return int(found.group(1)) if found else None
