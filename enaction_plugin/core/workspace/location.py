"""Where a workspace lies: SQLite's locks do not hold on network drives, nor its files in clouds.

Sources: SQLite, "How To Corrupt An SQLite Database File", section 2; file system types
of Linux as /proc/mounts names them; Windows' GetDriveType.
"""

from __future__ import annotations

import errno
import os
import re
import sys
import tempfile
from enum import Enum
from pathlib import Path, PurePath
from typing import NamedTuple, Optional

from .errors import DiskFull, WorkspaceError, WorkspaceMissing, WorkspaceReadOnly

MOUNTS = Path("/proc/mounts")
ROOM = 8_000_000
"""Bytes a workspace wants to begin with: it weighs some 3 MB when it is empty."""

_NETWORK = re.compile(
    r"^(nfs4?|cifs|smb2|smb3|smbfs|afs|ncpfs|davfs|ceph|lustre|glusterfs|9p|vboxsf|prl_fs"
    r"|fuse\.(sshfs|davfs2|rclone|gvfsd-fuse|s3fs|smbnetfs|google-drive-ocamlfuse))$"
)
_CLOUDS = re.compile(
    r"^(onedrive( - .*)?|dropbox( \(.*\))?|nextcloud|owncloud|google ?drive|my drive|mon drive"
    r"|icloud ?drive|mobile documents|com~apple~clouddocs|kdrive|box|pcloud ?drive|synologydrive"
    r"|syncthing|hubic)$",
    re.IGNORECASE,
)
_COPIES = re.compile(
    r"(conflicted copy|copie en conflit|conflit de synchronisation|\(conflict |sync-conflict"
    r"|_conflict-)",
    re.IGNORECASE,
)
_REMOTE = 4  # GetDriveTypeW: DRIVE_REMOTE


class Place(Enum):
    """What kind of place is no good for a file that is written to."""

    NETWORK = "network"  # another computer's disk: locks do not hold
    CLOUD = "cloud"  # a folder some program copies away while it is written


class Hazard(NamedTuple):
    """Why the place is no good, and what it is: a type of file system, a folder's name."""

    place: Place
    what: str


def hazard(path: Path, mounts: Path = MOUNTS) -> Optional[Hazard]:
    """What is dangerous about where `path` lies; None on a disk of this computer."""
    network = _network(path, mounts)
    if network:
        return Hazard(Place.NETWORK, network)
    cloud = next((part for part in _whole(path).parts if _CLOUDS.match(part)), None)
    return Hazard(Place.CLOUD, cloud) if cloud else None


def obstacle(folder: Path) -> Optional[WorkspaceError]:
    """Why no workspace can be made in `folder`, found by trying; None where it can.

    Leaves nothing behind.
    """
    if not folder.is_dir():
        return WorkspaceMissing(path=folder)
    try:
        with tempfile.TemporaryFile(dir=folder) as trial:
            trial.write(bytes(ROOM))
            trial.flush()
            os.fsync(trial.fileno())
    except OSError as error:
        if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
            return DiskFull(path=folder)
        return WorkspaceReadOnly(path=folder)
    return None


def conflicted_copies(path: Path) -> list[Path]:
    """Files beside `path` that a cloud program made of it when two computers had written."""
    beside = path.parent.glob(f"*{path.suffix}")
    return sorted(
        other
        for other in beside
        if other != path and other.name.startswith(path.stem) and _COPIES.search(other.name)
    )


def _network(path: Path, mounts: Path) -> Optional[str]:
    text = str(path)
    if text.startswith(("\\\\", "//")):
        return "\\\\" + PurePath(text.replace("\\", "/")).parts[0].strip("/")
    if sys.platform == "win32":
        return _windows_drive(path)
    return _mounted(path, mounts)


def _windows_drive(path: Path) -> Optional[str]:
    import ctypes

    drive = path.absolute().drive
    kind = getattr(ctypes, "windll").kernel32.GetDriveTypeW(f"{drive}\\")  # noqa: B009
    return drive if kind == _REMOTE else None


def _mounted(path: Path, mounts: Path) -> Optional[str]:
    """The type of the file system, when it is one of a network; only Linux tells."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    whole, best, kind = str(_whole(path)), "", ""
    for line in lines:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        place = fields[1].replace("\\040", " ")
        inside = whole == place or whole.startswith(place.rstrip("/") + "/")
        if inside and len(place) >= len(best):
            best, kind = place, fields[2]
    return kind if _NETWORK.match(kind) else None


def _whole(path: Path) -> Path:
    return Path(os.path.realpath(path))


def fingerprint(path: Path) -> str:
    """What tells a file from its copies: the computer, the path, the file's number on its disk."""
    import socket

    return f"{socket.gethostname()} {_whole(path)} {path.stat().st_ino}"
