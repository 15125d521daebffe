"""Disks and quotas that are too small, for stories about what is kept."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

resource = pytest.importorskip("resource", reason="limits of POSIX")


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[None]:
    """A disk in memory of its own."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if os.geteuid() or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("only root can mount a disk")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def small_disk(folder: Path, megabytes: float) -> Iterator[None]:
    """A folder on a disk of that size."""
    with mounted(folder, f"size={int(megabytes * 1024)}k"):
        yield


@contextmanager
def quota(folder: Path, megabytes: float) -> Iterator[None]:
    """A folder where no file may grow larger; a full quota gives SQLite the same error."""
    folder.mkdir(exist_ok=True)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(megabytes * 1024 * 1024), before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
