"""Districts from a geographic file: QPV, NPNRU, communes or a planner's own outlines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional, Union

from .. import shapes
from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..model.district import District
from ..projections import epsg, to_degrees
from . import geojson, outlines
from .columns import words
from .errors import BadDistricts, EmptyFile
from .files import open_file
from .profile import Profile
from .table import OpenTable, Record, Table
from .values import count, label

if TYPE_CHECKING:
    from ..workspace import Workspace

KINDS = ("qpv", "npnru", "commune", "other")
CODES = (
    "code qp", "codeqp", "code qpv", "code quartier", "code npnru", "code anru", "insee com",
    "code insee", "insee", "code commune", "codgeo", "code", "code district", "id", "identifiant",
)  # fmt: skip
NAMES = (
    "nom qp", "lib qp", "nom qpv", "libelle qp", "nom quartier", "nom du quartier", "nom npnru",
    "nom com", "nom commune", "libgeo", "nom", "libelle", "lib", "intitule", "name", "label",
)  # fmt: skip
COMMUNES = (
    "commune qp", "communes qp", "nom com qp", "lib com", "communes", "commune", "nom commune",
    "nom com", "insee com", "insee coms",
)  # fmt: skip
_LIST = re.compile(r"\s*[,;/|]\s*|\s+et\s+")
_CODES_TELL = (
    (re.compile(r"QP\w{6}$"), "qpv", "2015"),
    (re.compile(r"QN\w{5,6}$"), "qpv", "2024"),
    (re.compile(r"(\d{5}|2[AB]\d{3})$"), "commune", ""),
)
_OTHER_VINTAGE = QT_TRANSLATE_NOOP(
    "Enaction",
    "Codes like {code} are those of the outlines of {told}, not of {vintage}: check the vintage.",
)
_A_QPV = QT_TRANSLATE_NOOP(
    "Enaction", "Codes like {code} are those of priority districts (QPV): check the kind."
)
MIN_CORNERS = 3  # a ring has one more: it ends where it began
_YEAR = re.compile(r"(19|20)\d\d")
POPULATIONS = ("population", "pop", "pop municipale", "population municipale", "pmun")


@dataclass(frozen=True)
class DistrictsImported:
    """How many districts were written, and the rows left out with the reason, as (row, why).

    `doubt` says what does not go together: codes of 2024 loaded as those of 2015;
    `remarks` what else is worth knowing before figures are published.
    """

    count: int
    left_out: tuple[tuple[int, Sentence], ...] = ()
    doubt: Optional[Sentence] = None
    remarks: tuple[Sentence, ...] = ()


def import_districts(
    ws: Workspace,
    path: Union[str, Path],
    kind: str,
    vintage: str,
    code_field: Optional[str] = None,
    name_field: Optional[str] = None,
    open_table: OpenTable = None,
    source: str = "",
) -> DistrictsImported:
    """Replace the districts of a kind and vintage by those of a file.

    Codes and names are found under their usual French names unless said. `source` is
    who made the outlines, printed with them; the file's name unless said.

    Raises:
        BadDistricts: the kind is unknown, the vintage is missing, no column names
            the districts, or nothing in the file is an area.
        EnactionError: the file cannot be read.
    """
    path = Path(path)
    vintage = vintage.strip()
    if kind not in KINDS:
        raise _bad(
            path,
            QT_TRANSLATE_NOOP("Enaction", "“{kind}” is no kind of district ({kinds})"),
            kind=kind,
            kinds=", ".join(KINDS),
        )
    if not vintage:
        raise _bad(path, QT_TRANSLATE_NOOP("Enaction", "say their vintage (a year, for example)"))
    table = open_file(path, Profile(), open_table, recognised)
    records = list(table.records)
    if not records:
        raise EmptyFile(file=path.name)
    columns = table.columns or geojson.columns_of(records)
    fields = _fields(path, columns, code_field, name_field)
    left_out: list[tuple[int, Sentence]] = []
    rows = list(_districts(records, fields, table, left_out))
    if not rows:
        raise _bad(path, QT_TRANSLATE_NOOP("Enaction", "nothing in the file is an area"))
    written = ws.districts.replace(kind, vintage, source.strip() or path.name, rows)
    doubt = _doubt(kind, vintage, rows)
    odd = (*outlines.remarks(rows), *outlines.nobody(ws, kind, vintage))
    return DistrictsImported(written, tuple(left_out), doubt, odd)


@dataclass(frozen=True)
class Guess:
    """What a file of outlines seems to be: its fields, kind and vintage; "" where unknown."""

    columns: tuple[str, ...]
    code: str
    name: str
    kind: str
    vintage: str
    count: int


def guess(path: Union[str, Path], open_table: OpenTable = None) -> Guess:
    """Look at a file of outlines before it is imported.

    Raises:
        EnactionError: the file cannot be read.
    """
    table = open_file(Path(path), Profile(), open_table, recognised)
    records = list(table.records)
    columns = table.columns or geojson.columns_of(records)
    spoken = {words(column): column for column in reversed(columns)}
    code = next((spoken[text] for text in CODES if text in spoken), "")
    name = next((spoken[text] for text in NAMES if text in spoken), "")
    codes = [label(record.values.get(code)) for record in records[:50]] if code else []
    kind, vintage = _of_codes(codes)
    return Guess(tuple(columns), code, name, kind, vintage, len(records))


def _of_codes(codes: Sequence[str]) -> tuple[str, str]:
    """Kind and vintage that codes tell: QP062001 is of 2015, QN06201M of 2024, 62498 a commune.

    Décrets 2014-1750 and 2023-1314; codes of communes are those of INSEE.
    """
    for pattern, kind, vintage in _CODES_TELL:
        if codes and all(pattern.match(code) for code in codes):
            return kind, vintage
    return "", ""


def _doubt(kind: str, vintage: str, rows: Sequence[District]) -> Optional[Sentence]:
    """What is odd about a kind and vintage, given the codes."""
    told_kind, told_vintage = _of_codes([row.code for row in rows])
    if kind == "qpv" and told_vintage and told_vintage not in vintage:
        return Sentence(_OTHER_VINTAGE, code=rows[0].code, told=told_vintage, vintage=vintage)
    if kind != "qpv" and told_kind == "qpv":
        return Sentence(_A_QPV, code=rows[0].code)
    return None


def recognised(headers: Any) -> int:
    """How many headers are those of districts."""
    known = {*CODES, *NAMES, *POPULATIONS, *COMMUNES}
    return sum(words(header) in known for header in headers)


def _bad(path: Path, template: str, **values: Any) -> BadDistricts:
    return BadDistricts(file=path.name, problem=Sentence(template, **values))


def _fields(
    path: Path, columns: Sequence[str], code: Optional[str], name: Optional[str]
) -> Mapping[str, str]:
    """The columns of code, name and population; "" where there is none."""
    for asked in filter(None, (code, name)):
        if asked not in columns:
            raise _bad(
                path,
                QT_TRANSLATE_NOOP(
                    "Enaction", "the file has no column “{column}” (it has: {columns})"
                ),
                column=asked,
                columns=", ".join(columns),
            )
    spoken = {words(column): column for column in reversed(columns)}

    # A population often has its year in its name: pmun_2021.
    dated = {words(_YEAR.sub(" ", column)): column for column in reversed(columns)}

    def first(wanted: Sequence[str], known: Mapping[str, str] = spoken) -> str:
        return next((known[text] for text in wanted if text in known), "")

    fields = {
        "code": code or first(CODES),
        "name": name or first(NAMES),
        "population": first(POPULATIONS, {**dated, **spoken}),
        "communes": first(COMMUNES),
    }
    if not (fields["code"] or fields["name"]):
        raise _bad(
            path,
            QT_TRANSLATE_NOOP(
                "Enaction", "no column holds a code or a name (columns: {columns}): name one"
            ),
            columns=", ".join(columns) or "–",
        )
    return fields


def _districts(
    records: Sequence[Record],
    fields: Mapping[str, str],
    table: Table,
    left_out: list[tuple[int, Sentence]],
) -> Iterator[District]:
    transform = to_degrees(table.crs) if epsg(table.crs) else None
    year = _YEAR.search(fields["population"])
    seen: set[str] = set()
    for record in records:
        code = label(record.values.get(fields["code"])) or label(record.values.get(fields["name"]))
        name = label(record.values.get(fields["name"])) or code
        area = _area(record, transform)
        if area is None:
            left_out.append((record.line, _NO_AREA))
        elif not outlines.in_degrees(area):
            left_out.append((record.line, _NOT_DEGREES))
        elif not code:
            left_out.append((record.line, _NO_CODE))
        elif code in seen:
            left_out.append((record.line, _TWICE))
        else:
            seen.add(code)
            people = count(record.values.get(fields["population"]))
            yield District(
                code,
                name,
                area,
                people,
                year.group() if year and people else "",
                communes=_communes(record.values.get(fields["communes"])),
            )


def _communes(value: Any) -> str:
    """The communes of a district, however their list is written."""
    names = (name.strip() for name in _LIST.split(label(value)))
    return ", ".join(dict.fromkeys(filter(None, names)))


def _area(record: Record, transform: Optional[shapes.Transform]) -> Optional[bytes]:
    """The outline as the WKB of a MultiPolygon; None when it is no area."""
    geometry = record.geometry
    try:
        if isinstance(geometry, (bytes, bytearray)):
            geometry = shapes.from_wkb(bytes(geometry))
        parts = _polygons(shapes.flatten(geometry, transform)) if geometry else []
    except ValueError:
        return None
    parts = [part for part in parts if len(part[0]) > MIN_CORNERS]
    return shapes.to_wkb({"type": "MultiPolygon", "coordinates": parts}) if parts else None


def _polygons(geometry: Mapping[str, Any]) -> list[Any]:
    if geometry["type"] == "Polygon":
        return [geometry["coordinates"]] if geometry["coordinates"] else []
    if geometry["type"] == "MultiPolygon":
        return [rings for rings in geometry["coordinates"] if rings]
    if geometry["type"] == "GeometryCollection":
        return [part for member in geometry["geometries"] for part in _polygons(member)]
    return []


_NO_AREA = Sentence(QT_TRANSLATE_NOOP("Enaction", "This is not an area."))
_NOT_DEGREES = Sentence(
    QT_TRANSLATE_NOOP(
        "Enaction",
        "Its coordinates are no degrees, and the file does not say its coordinate system: save it "
        "with one.",
    )
)
_NO_CODE = Sentence(QT_TRANSLATE_NOOP("Enaction", "It has neither code nor name."))
_TWICE = Sentence(QT_TRANSLATE_NOOP("Enaction", "Its code was already used by another row."))
