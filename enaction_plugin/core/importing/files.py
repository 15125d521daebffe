"""Any file to a table: by its content first, by its name second."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Optional, Union

from ..errors import QT_TRANSLATE_NOOP, EnactionError, Sentence, quoted
from . import archives, csvfile, geojson, gpkg, grid, ods, related
from .columns import recognised
from .errors import EmptyFile, MissingFile, NeedsReader, UnknownFormat, UnreadableFile
from .profile import Profile
from .table import Layer, Meter, OpenTable, Record, Sheet, Table, Vocabulary

JSON = frozenset((".geojson", ".json", ".umap", ".geojsonl", ".ndjson", ".geojsons"))
TEXT = frozenset((".csv", ".tsv", ".txt", ".tab"))
OTHER = {
    ".xlsx": "XLSX",
    ".ods": "ODS",
    ".kml": "KML",
    ".kmz": "KMZ",
    ".gpx": "GPX",
    ".gpkg": "GeoPackage",
    ".shp": "Shapefile",
}
ARCHIVE = ".zip"
SUFFIXES = tuple(sorted((*JSON, *TEXT, *OTHER, ARCHIVE)))
"""The ends of the names of files that are read."""
_TOGETHER = frozenset(("KML", "KMZ", "GPX"))  # their layers are parts of one list
_CHUNK = 1 << 20
_SIGNATURES = (b"PK\x03\x04", b"SQLite format 3\0", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG")


def open_file(
    path: Path,
    profile: Profile,
    open_table: OpenTable = None,
    known: Vocabulary = recognised,
) -> Table:
    """The table of a file; nothing was read beyond what recognising it takes.

    `known` tells header rows apart; those of contributions unless said.

    Raises:
        MissingFile, EmptyFile, UnknownFormat, UnreadableFile, NeedsReader,
        SuspectArchive, SuspectXml, WrongEncoding.
    """
    path = Path(path)
    if not path.exists():
        raise MissingFile(file=str(path))
    kind = _kind(path)
    if kind == "csv":
        return _open_csv(path, profile, known)
    if kind == "json":
        return geojson.open_geojson(path)
    if kind == "zip":
        return _open_zip(path, profile, open_table, known)
    return _open_other(path, profile, open_table, known)


def sha256_of(path: Path) -> str:
    """The fingerprint of a file's bytes, in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _kind(path: Path) -> str:
    suffix = path.suffix.lower()
    if path.is_dir():
        raise UnknownFormat(file=path.name)
    try:
        with path.open("rb") as file:
            start = file.read(512)
    except OSError as error:
        raise UnreadableFile(file=path.name, detail=quoted(error.strerror)) from error
    if not start.strip(b"\xef\xbb\xbf\0 \t\r\n"):
        raise EmptyFile(file=path.name)
    if suffix in OTHER or suffix == ARCHIVE:
        return "zip" if suffix == ARCHIVE else "other"
    if start.startswith(_SIGNATURES):
        raise UnknownFormat(file=path.name)
    for kind, known in (("json", JSON), ("csv", TEXT)):
        if suffix in known:
            return kind
    raise UnknownFormat(file=path.name)


def _open_csv(path: Path, profile: Profile, known: Vocabulary) -> Table:
    dialect = csvfile.dialect_of(path, profile.encoding, profile.separator, known)
    meter = Meter()
    rows = csvfile.rows(path, dialect, meter)
    table = grid.table(rows, "CSV", header_line=profile.header_line, recognised=known)
    if table is None:
        raise EmptyFile(file=path.name)
    table.encoding, table.separator, table.quote = dialect.encoding, *dialect[2:4]
    table.meter = meter
    if dialect.damaged:
        table.facts.append(
            Sentence(
                QT_TRANSLATE_NOOP(
                    "Enaction",
                    "{count} damaged characters were replaced by “�”: the file mixes encodings.",
                ),
                count=dialect.damaged,
            )
        )
    return table


def _open_zip(path: Path, profile: Profile, open_table: OpenTable, known: Vocabulary) -> Table:
    """The file of an archive that says the most; the others stand beside it."""
    folder = archives.unpacked(path, frozenset((*JSON, *TEXT, *OTHER)))
    tables: list[Table] = []
    trouble: Optional[EnactionError] = None
    for member in folder.files:
        try:
            table = open_file(member, profile, open_table, known)
        except EmptyFile:
            continue
        except EnactionError as error:
            trouble = trouble or error
            continue
        table.sheet = table.sheet or member.stem
        table.owner = folder
        tables.append(table)
    if not tables:
        raise trouble or EmptyFile(file=path.name)
    wanted = [table for table in tables if profile.sheet in ("", table.sheet)]
    # GeoJSON tells its columns only once it is read: it holds places, so it goes first.
    best = max(wanted or tables, key=lambda table: _weight(table, known))
    best.others += [table for table in tables if table is not best]
    return best


def _weight(table: Table, known: Vocabulary) -> tuple[bool, bool, int, int]:
    second = related.link_of(table.columns) is not None
    places = table.format not in ("CSV", "XLSX", "ODS")
    return (not second, places, known(table.columns), table.meter.total)


def _open_other(path: Path, profile: Profile, open_table: OpenTable, known: Vocabulary) -> Table:
    archives.check(path)
    kind = OTHER[path.suffix.lower()]
    direct = _direct(path, kind)
    if direct is None and open_table is None:
        raise NeedsReader(file=path.name)
    parts: Sequence[Union[Sheet, Layer]] = direct or (open_table(path) if open_table else ())
    chosen = [part for part in parts if profile.sheet in ("", part.name)] or parts
    sheets = [part for part in parts if isinstance(part, Sheet)]
    layers = [part for part in parts if isinstance(part, Layer)]
    if sheets:
        wanted = [part for part in sheets if part in chosen]
        table = choose_sheet(wanted, kind, profile.header_line, known)
        rest = [s for s in sheets if table is not None and s.name != table.sheet]
        others = [grid.table(s.rows, kind, s.name, recognised=known) for s in rest]
        beside = [other for other in others if other is not None]
    else:
        table, beside = _layers([part for part in layers if part in chosen], kind)
    if table is None:
        raise EmptyFile(file=path.name)
    table.others += beside
    return table


def _direct(path: Path, kind: str) -> Optional[Sequence[Union[Sheet, Layer]]]:
    """The parts of a file that is read without GDAL; None where GDAL is needed."""
    if kind == "ODS":
        return ods.sheets(path)
    return gpkg.layers(path) if kind == "GeoPackage" else None


def choose_sheet(
    sheets: Sequence[Sheet], kind: str, header_line: int = 0, known: Vocabulary = recognised
) -> Optional[Table]:
    """The sheet whose header says the most; the longest one among equals."""
    ranked = []
    for position, sheet in enumerate(sheets):
        first = list(itertools.islice(iter(sheet.rows), 30))
        header = grid.find_header(first, header_line, known)
        if header is not None:
            own = related.link_of(header.names) is None
            ranked.append(((own, header.recognised, sheet.count, -position), sheet))
    if not ranked:
        return None
    best = max(ranked, key=lambda pair: pair[0])[1]
    table = grid.table(best.rows, kind, best.name, header_line, known)
    if table is not None:
        table.meter.total = best.count
    return table


def left_aside(table: Table) -> Iterator[Sentence]:
    """What people are told of sheets that were not read."""
    if table.others:
        yield Sentence(
            QT_TRANSLATE_NOOP("Enaction", "“{sheet}” was read; {others} was left aside."),
            sheet=table.sheet,
            others=", ".join(f"“{other.sheet}”" for other in table.others),
        )


def _layers(layers: Sequence[Layer], kind: str) -> tuple[Optional[Table], list[Table]]:
    """The folders of a KML together; of another file, the layer that says the most."""
    filled = [layer for layer in layers if layer.count]
    if not filled:
        return None, []
    rest: list[Layer] = []
    if kind not in _TOGETHER:
        best = max(filled, key=_layer_weight)
        rest = [layer for layer in filled if layer is not best]
        filled = [best]
    columns = dict.fromkeys(itertools.chain.from_iterable(layer.columns for layer in filled))
    several = len(filled) > 1 and "layer" not in columns
    if several:
        columns["layer"] = None
    table = Table(list(columns), _joined(filled, several), kind, crs=filled[0].crs)
    table.sheet = filled[0].name if len(filled) == 1 else ""
    table.meter.total = sum(layer.count for layer in filled)
    beside = [
        Table(list(layer.columns), iter(layer.records), kind, sheet=layer.name, crs=layer.crs)
        for layer in rest
    ]
    return table, beside


def _layer_weight(layer: Layer) -> tuple[bool, int, int]:
    return related.link_of(layer.columns) is None, recognised(layer.columns), layer.count


def _joined(layers: Iterable[Layer], named: bool) -> Iterator[Record]:
    number = 0
    for layer in layers:
        for record in layer.records:
            number += 1
            values = {**record.values, "layer": layer.name} if named else record.values
            yield Record(number, values, record.geometry)
