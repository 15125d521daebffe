"""Looks into archives and XML before a reader unpacks them."""

from __future__ import annotations

import re
import shutil
import tempfile
import weakref
import zipfile
import zlib
from collections.abc import Collection
from pathlib import Path, PurePosixPath

from ..errors import quoted
from .errors import EmptyFile, SuspectArchive, SuspectXml, UnreadableFile

ZIPPED = frozenset((".xlsx", ".ods", ".kmz", ".zip"))
# A Shapefile is several files of one name.
_COMPANIONS = frozenset((".dbf", ".shx", ".prj", ".cpg", ".qpj", ".sbn", ".sbx"))
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


class Unpacked:
    """A folder that holds the files of an archive, and goes with this object."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="enaction-"))
        self.files: list[Path] = []
        self._finalizer = weakref.finalize(self, shutil.rmtree, self.folder, ignore_errors=True)


def unpacked(path: Path, wanted: Collection[str]) -> Unpacked:
    """The files of an archive whose names end in one of `wanted`, in a folder of their own.

    Members are written under their bare names, so none can leave the folder; what
    is hidden, encrypted or inside another archive stays where it is.

    Raises:
        SuspectArchive, UnreadableFile: as `check`.
        EmptyFile: nothing in it is wanted.
    """
    check(path)
    result = Unpacked()
    try:
        with zipfile.ZipFile(path) as archive:
            for member in archive.infolist():
                name = PurePosixPath(member.filename.replace("\\", "/"))
                parts = [part for part in name.parts if part not in (".", "..", "/")]
                hidden = any(part.startswith((".", "__MACOSX")) for part in parts)
                suffix = name.suffix.lower()
                if member.is_dir() or hidden or suffix not in {*wanted, *_COMPANIONS}:
                    continue
                stem = "_".join((*parts[:-1], name.stem))
                target = result.folder / f"{_bare(stem)}{suffix}"
                with archive.open(member) as source, target.open("wb") as copy:
                    shutil.copyfileobj(source, copy)
                if suffix in wanted:
                    result.files.append(target)
    except DAMAGED as error:
        raise UnreadableFile(file=path.name, detail=quoted(error)) from error
    if not result.files:
        raise EmptyFile(file=path.name)
    return result


def _bare(stem: str) -> str:
    """A name any file system takes."""
    return re.sub(r'[<>:"|?*/\x00-\x1f]', "_", stem).strip(". ")[-120:] or "_"
