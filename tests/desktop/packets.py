"""Counts what this network namespace sends, or wants to send without a route."""

from __future__ import annotations

from pathlib import Path


def wanted() -> int:
    """IP packets sent, and connections refused for want of a route, since it began.

    Source: Linux, Documentation/networking/snmp_counter.rst (IpOutRequests, IpOutNoRoutes).
    """
    names, values = (
        line.split()[1:]
        for line in Path("/proc/net/snmp").read_text(encoding="ascii").splitlines()
        if line.startswith("Ip:")
    )
    counts = dict(zip(names, map(int, values)))
    return counts["OutRequests"] + counts["OutNoRoutes"]
