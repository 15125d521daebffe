"""Looks into archives and XML before a reader unpacks them."""

from __future__ import annotations

import re
import zipfile
import zlib
from pathlib import Path

from ..errors import quoted
from .errors import SuspectArchive, SuspectXml, UnreadableFile

ZIPPED = frozenset((".xlsx", ".ods", ".kmz"))
# What zipfile raises where an archive is damaged or of a kind it does not unpack.
DAMAGED = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError)
_SIZE_LIMIT = 512 << 20  # bytes once unpacked
_RATIO_LIMIT = 200
_RATIO_FROM = 32 << 20  # small files of repeated markup compress well
_PROLOG = 64 << 10
_ENTITY = re.compile(rb"<\x00?!\x00?E\x00?N\x00?T\x00?I\x00?T\x00?Y")  # UTF-8 or UTF-16


def check(path: Path) -> None:
    """Refuse a file that would fill the memory when it is opened.

    Raises:
        SuspectArchive: it unpacks to more than 512 MB, or to 200 times its size.
        SuspectXml: it defines XML entities.
        UnreadableFile: it should be an archive and is not.
    """
    suffix = path.suffix.lower()
    if suffix in ZIPPED:
        try:
            with zipfile.ZipFile(path) as archive:
                _check_archive(path, archive)
        except DAMAGED as error:
            raise UnreadableFile(file=path.name, detail=quoted(error)) from error
    elif suffix == ".kml":
        with path.open("rb") as file:
            if _ENTITY.search(file.read(1 << 20)):
                raise SuspectXml(file=path.name)


def _check_archive(path: Path, archive: zipfile.ZipFile) -> None:
    members = archive.infolist()
    unpacked = sum(member.file_size for member in members)
    packed = max(1, sum(member.compress_size for member in members))
    if unpacked > _SIZE_LIMIT or (unpacked > _RATIO_FROM and unpacked > _RATIO_LIMIT * packed):
        raise SuspectArchive(file=path.name, size=unpacked >> 20)
    for member in members:
        if member.filename.lower().endswith((".xml", ".kml", ".rels")):
            with archive.open(member) as file:
                if _ENTITY.search(file.read(_PROLOG)):
                    raise SuspectXml(file=path.name)
