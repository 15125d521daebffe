"""Results for people: lines while they come, a Markdown table at the end."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Iterable
from datetime import date
from typing import Optional

from .measure import Result


def line(result: Result) -> str:
    """One result as it comes."""
    verdict = "MISSED" if result.missed else "aim kept" if _aim_kept(result) else "kept"
    return (
        f"{result.name}: {_value(result.value, result.unit)} "
        f"(must ≤ {_value(result.must, result.unit)}: {verdict}); {result.detail}"
    )


def markdown(results: Iterable[Result]) -> str:
    """The table, with the day and the machine it is from."""
    rows = [
        f"| {r.name} | {_measured(r)} | {_value(r.must, r.unit)} "
        f"| {_value(r.aim, r.unit)} | {r.detail} | {r.repeats} |"
        for r in results
    ]
    head = "| Pair | measured | must ≤ | aim ≤ | medians [min–max] | n |\n|---|---|---|---|---|---|"
    return f"{date.today().isoformat()}, {machine()}.\n\n{head}\n" + "\n".join(rows) + "\n"


def machine() -> str:
    """The class of this machine: no name, no address."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    gdal = subprocess.run(["ogr2ogr", "--version"], capture_output=True, text=True, check=True)
    return (
        f"{os.cpu_count()} cores {platform.machine()}, {memory:.0f} GiB, {platform.system()}, "
        f"Python {platform.python_version()}, {gdal.stdout.split(',')[0]}"
    )


def _aim_kept(result: Result) -> bool:
    return result.aim is not None and result.value <= result.aim


def _measured(result: Result) -> str:
    missed = " (missed)" if result.missed else ""
    return f"**{_value(result.value, result.unit)}**{missed}"


def _value(value: Optional[float], unit: str) -> str:
    if value is None:
        return "–"
    digits = 0 if value >= 100 else 1 if unit else 2
    return f"{value:.{digits}f} {unit}".rstrip()
