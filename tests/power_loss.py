"""What a disk may hold after a power cut, made from what a process did to its files.

A model of a file system that keeps the order of its metadata: what `fsync` was asked for
is there; writes since then are there or not, each for itself and perhaps only in part;
files created, renamed or removed since the folder was last synced are as they were at
some moment between then and the cut. A disk that lies about `fsync` is not modelled.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHIM = ROOT / "tests" / "disk_shim.c"
SECTOR = 512


def built_shim(folder: Path) -> Path:
    """The library that writes down what a process does to its disk, compiled for this machine."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("there is no C compiler, or no LD_PRELOAD, on this system")
    library = folder / "disk_shim.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(SHIM), "-ldl"]
    subprocess.run(command, check=True, capture_output=True)
    return library


def run_on(folder: Path, shim: Path, script: str, *arguments: str) -> list[Event]:
    """Run a script that works on the files in `folder`; what it did to them, in order."""
    log = shim.with_name("disk.log")
    log.unlink(missing_ok=True)
    environment = {
        **os.environ,
        "LD_PRELOAD": str(shim),
        "DISK_ROOT": str(folder),
        "DISK_LOG": str(log),
    }
    subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT,
        env=environment,
        check=True,
        timeout=120,
    )
    return list(_events(log.read_bytes()))


class Event(NamedTuple):
    """W write, T truncate, F fsync, C create, U unlink or R rename of `path`."""

    op: str
    offset: int
    path: str
    data: bytes


def _events(log: bytes) -> Iterator[Event]:
    at = 0
    while at < len(log):
        end = log.index(b"\n", at)
        op, offset, length, path = log[at:end].decode().split(" ", 3)
        at = end + 1 + int(length)
        yield Event(op, int(offset), path, log[end + 1 : at])


@dataclass
class _File:
    """A file: what is surely on the disk, and what was done since."""

    synced: bytes = b""
    since: list[Event] = field(default_factory=list)

    def sync(self) -> None:
        self.synced = _done(self.synced, self.since)
        self.since = []

    def after_cut(self, chance: random.Random) -> bytes:
        content = self.synced
        for event in self.since:
            draw = chance.random()
            if draw < 0.5:
                content = _done(content, [event])
            elif draw < 0.6 and event.op == "W" and len(event.data) > SECTOR:
                torn = chance.randrange(SECTOR, len(event.data), SECTOR)
                content = _done(content, [event._replace(data=event.data[:torn])])
        return content


def _done(content: bytes, events: Sequence[Event]) -> bytes:
    image = bytearray(content)
    for event in events:
        end = event.offset + len(event.data)
        if event.op == "T":
            del image[event.offset :]
            image.extend(bytes(event.offset - len(image)))
        else:
            image.extend(bytes(max(0, event.offset - len(image))))
            image[event.offset : end] = event.data
    return bytes(image)


class Disk:
    """A folder on a disk whose power may be cut after any event."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: dict[str, _File] = {}  # as the running system sees them
        for path in folder.iterdir():
            if path.is_file():
                self._names[str(path)] = _File(path.read_bytes())
        self._synced = dict(self._names)  # as the folder is surely on the disk
        self._since: list[dict[str, _File]] = []  # every state of the folder after that

    def happened(self, event: Event) -> None:
        """The next thing the process did."""
        if event.op in ("W", "T"):
            self._names[event.path].since.append(event)
        elif event.op == "F" and Path(event.path) == self._folder:
            self._synced, self._since = dict(self._names), []
        elif event.op == "F":
            if event.path in self._names:
                self._names[event.path].sync()
        else:
            self._rename(event)
            self._since.append(dict(self._names))

    def _rename(self, event: Event) -> None:
        if event.op == "C":
            self._names[event.path] = _File()
        elif event.op == "U":
            self._names.pop(event.path, None)
        else:
            self._names[event.data.decode()] = self._names.pop(event.path)

    def content(self, name: str) -> bytes:
        """A file as the running system sees it."""
        found = self._names[str(self._folder / name)]
        return _done(found.synced, found.since)

    def cut(self, chance: random.Random) -> Mapping[str, bytes]:
        """Every file by its name, as it may be when the power comes back."""
        names = chance.choice([self._synced, *self._since])
        return {Path(path).name: file.after_cut(chance) for path, file in names.items()}


def put(image: Mapping[str, bytes], folder: Path, without: Sequence[str] = ()) -> None:
    """Write an image into an empty folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in image.items():
        if name not in without:
            (folder / name).write_bytes(content)
