"""Any file to a table: by its content first, by its name second."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Optional, Union

from ..errors import QT_TRANSLATE_NOOP, Sentence, quoted
from . import archives, csvfile, geojson, grid
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
    ".gpkg": "GeoPackage",
    ".shp": "Shapefile",
}
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
    if suffix in OTHER:
        return "other"
    if start.startswith(_SIGNATURES):
        raise UnknownFormat(file=path.name)
    if suffix in JSON:
        return "json"
    if suffix in TEXT:
        return "csv"
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


def _open_other(path: Path, profile: Profile, open_table: OpenTable, known: Vocabulary) -> Table:
    archives.check(path)
    if open_table is None:
        raise NeedsReader(file=path.name)
    parts = open_table(path)
    kind = OTHER[path.suffix.lower()]
    if profile.sheet:
        parts = [part for part in parts if part.name == profile.sheet]
    sheets = [part for part in parts if isinstance(part, Sheet)]
    layers = [part for part in parts if isinstance(part, Layer)]
    if sheets:
        table = choose_sheet(sheets, kind, profile.header_line, known)
    else:
        table = _layers(layers, kind)
    if table is None:
        raise EmptyFile(file=path.name)
    return table


def choose_sheet(
    sheets: Sequence[Sheet], kind: str, header_line: int = 0, known: Vocabulary = recognised
) -> Optional[Table]:
    """The sheet whose header says the most; the longest one among equals."""
    ranked = []
    for position, sheet in enumerate(sheets):
        first = list(itertools.islice(iter(sheet.rows), 30))
        header = grid.find_header(first, header_line, known)
        if header is not None:
            ranked.append(((header.recognised, sheet.count, -position), sheet))
    if not ranked:
        return None
    best = max(ranked, key=lambda pair: pair[0])[1]
    table = grid.table(best.rows, kind, best.name, header_line, known)
    if table is not None:
        table.meter.total = best.count
        table.facts.extend(_other_sheets(best.name, sheets))
    return table


def _other_sheets(chosen: str, parts: Sequence[Union[Sheet, Layer]]) -> Iterator[Sentence]:
    others = [part.name for part in parts if part.name != chosen]
    if others:
        yield Sentence(
            QT_TRANSLATE_NOOP("Enaction", "“{sheet}” was read; {others} was left aside."),
            sheet=chosen,
            others=", ".join(f"“{name}”" for name in others),
        )


def _layers(layers: Sequence[Layer], kind: str) -> Optional[Table]:
    """The folders of a KML together; of another file, the layer that says the most."""
    filled = [layer for layer in layers if layer.count]
    if not filled:
        return None
    facts: list[Sentence] = []
    if kind not in ("KML", "KMZ"):
        best = max(filled, key=lambda layer: (recognised(layer.columns), layer.count))
        facts.extend(_other_sheets(best.name, filled))
        filled = [best]
    columns = dict.fromkeys(itertools.chain.from_iterable(layer.columns for layer in filled))
    several = len(filled) > 1 and "layer" not in columns
    if several:
        columns["layer"] = None
    table = Table(list(columns), _joined(filled, several), kind, facts=facts)
    table.sheet = filled[0].name if len(filled) == 1 else ""
    table.meter.total = sum(layer.count for layer in filled)
    return table


def _joined(layers: Iterable[Layer], named: bool) -> Iterator[Record]:
    number = 0
    for layer in layers:
        for record in layer.records:
            number += 1
            values = {**record.values, "layer": layer.name} if named else record.values
            yield Record(number, values, record.geometry)
