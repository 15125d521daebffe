"""How a measure is taken: children of a small parent, in turn A B A B, and their medians.

A candidate is a command. Its child may print a last line of JSON with what it
measured itself (start-up left out); wall time, CPU and peak memory of the whole
process come from the kernel (wait4).
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "bench"
DATA = BUILD / "data"
TIMEOUT_S = 1800


@dataclass(frozen=True)
class Taken:
    """One run: seconds of wall time and of CPU, peak memory in MB, and what the child told."""

    wall: float
    cpu: float
    memory: float
    told: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Result:
    """One line of the table; `value`, `must` and `aim` are in `unit` (a ratio has none)."""

    name: str
    value: float
    must: Optional[float]
    aim: Optional[float]
    detail: str
    repeats: int
    unit: str = ""

    @property
    def missed(self) -> bool:
        """Whether the limit that binds is not kept."""
        return self.must is not None and self.value > self.must


def scratch(name: str) -> Path:
    """A path for what this run writes; another run at the same time has its own."""
    return BUILD / f"run-{os.getpid()}" / name


def child(*arguments: object, module: str = "benchmarks.child") -> list[str]:
    """The command that runs a function of benchmarks/child.py in a fresh process."""
    return [sys.executable, "-m", module, *map(str, arguments)]


def run(command: Sequence[str], environment: Optional[Mapping[str, str]] = None) -> Taken:
    """Run one command to its end; raises RuntimeError with its last words when it fails."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        started = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=out, stderr=err, cwd=ROOT, env={**os.environ, **(environment or {})}
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        if process.returncode:
            last = err.read().decode(errors="replace")[-2000:]
            raise RuntimeError(f"{command[0]} … {command[-1]} failed:\n{last}")
        told = _last_json(out.read().decode(errors="replace"))
    return Taken(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, told)


def _last_json(output: str) -> Mapping[str, Any]:
    lines = output.strip().splitlines()
    if not lines or not lines[-1].startswith("{"):
        return {}
    found: Mapping[str, Any] = json.loads(lines[-1])
    return found


def in_turn(repeats: int, *candidates: Callable[[], Taken]) -> list[list[Taken]]:
    """Each candidate's runs, taken A B A B so that a busy minute hits both."""
    rounds = [[candidate() for candidate in candidates] for _ in range(repeats)]
    return [list(runs) for runs in zip(*rounds)]


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median over rounds of ours ÷ theirs of the same round."""
    return statistics.median(a / b for a, b in zip(ours, theirs))


def spread(values: Sequence[float], unit: str = "s") -> str:
    """A median with its range, for people."""
    digits = 0 if min(values) >= 100 else 2
    low, middle, high = (
        f"{value:.{digits}f}" for value in (min(values), statistics.median(values), max(values))
    )
    return f"{middle} {unit} [{low}–{high}]"
