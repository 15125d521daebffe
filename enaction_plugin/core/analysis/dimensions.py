"""What contributions can be counted by."""

from __future__ import annotations

from typing import NamedTuple


class Dimension(NamedTuple):
    """A way to sort contributions into groups; the constants and functions below make them.

    `exclusive`: each contribution is in one group only, so that rows add up.
    """

    name: str
    exclusive: bool = True
    kind: str = ""  # districts: qpv, npnru, commune, other
    vintage: str = ""
    district: int = 0  # around: the fid of the district
    metres: float = 0.0


PRIORITY = Dimension("priority", exclusive=False)
AXIS = Dimension("axis", exclusive=False)
ACTION = Dimension("action", exclusive=False)
CATEGORY = Dimension("category")
MONTH = Dimension("month")
STATUS = Dimension("status")

INSIDE, NEAR, ELSEWHERE = "inside", "near", "elsewhere"
"""The keys of the rows of `around`; contributions without a position have the key ""."""


def districts(kind: str, vintage: str) -> Dimension:
    """By the district of a kind and vintage the contribution is in."""
    return Dimension("districts", kind=kind, vintage=vintage)


def around(district: int, metres: float) -> Dimension:
    """By the place with regard to one district: inside, near (within `metres`) or elsewhere."""
    return Dimension("around", district=district, metres=metres)
