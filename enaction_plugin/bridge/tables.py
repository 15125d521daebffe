"""Tables as files people open in a spreadsheet: CSV, XLSX, ODS, with their reading notes."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Union

from qgis.PyQt.QtCore import QLocale

from ..core.errors import QT_TRANSLATE_NOOP, EnactionError
from ..core.exporting import neutralised
from .i18n import translate

Cell = Union[str, float, int, None]

DRIVERS = {".xlsx": "XLSX", ".ods": "ODS"}


class TableNotWritten(EnactionError):
    """The file is not there, or empty."""

    template = QT_TRANSLATE_NOOP(
        "Enaction", "{path} could not be written. Choose another folder; nothing was changed."
    )


def write_table(
    path: Path, headers: Sequence[str], rows: Sequence[Sequence[Cell]], notes: Sequence[str]
) -> None:
    """Write a table and, below it or on a sheet of their own, its notes; all or nothing.

    Numbers stay numbers. Text a spreadsheet would run as a formula is made harmless.
    Raises TableNotWritten.
    """
    part = path.with_name(f"{path.stem}.part{path.suffix}")
    try:
        if path.suffix.lower() in DRIVERS:
            _write_sheets(part, headers, rows, notes)
        else:
            _write_csv(part, headers, rows, notes)
        if not part.is_file() or not part.stat().st_size:
            raise TableNotWritten(path=path)
        part.replace(path)
    except (OSError, RuntimeError) as error:
        raise TableNotWritten(path=path) from error
    finally:
        part.unlink(missing_ok=True)


def _safe(cell: Cell) -> Cell:
    return neutralised(cell) if isinstance(cell, str) else cell


def _write_csv(
    path: Path, headers: Sequence[str], rows: Sequence[Sequence[Cell]], notes: Sequence[str]
) -> None:
    """As French spreadsheets read it: UTF-8 with a mark, semicolons, decimal commas."""
    comma = QLocale().decimalPoint() == ","
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";" if comma else ",")
        writer.writerow(map(_safe, headers))
        for row in rows:
            writer.writerow([_decimal(cell) if comma else _safe(cell) for cell in row])
        writer.writerow([])
        writer.writerows([_safe(note)] for note in notes)


def _decimal(cell: Cell) -> Cell:
    return str(cell).replace(".", ",") if isinstance(cell, float) else _safe(cell)


def _write_sheets(
    path: Path, headers: Sequence[str], rows: Sequence[Sequence[Cell]], notes: Sequence[str]
) -> None:
    from osgeo import ogr

    driver = ogr.GetDriverByName(DRIVERS[path.suffix.lower()])
    source = driver.CreateDataSource(str(path)) if driver is not None else None
    if source is None:
        raise TableNotWritten(path=path)
    _sheet(source, translate("Enaction", "Figures"), headers, rows)
    _sheet(
        source,
        translate("Enaction", "Reading"),
        [translate("Enaction", "How to read these figures")],
        [[note] for note in notes],
    )
    source.FlushCache()
    del source  # closes the file


def _sheet(
    source: object, name: str, headers: Sequence[str], rows: Sequence[Sequence[Cell]]
) -> None:
    from osgeo import ogr

    layer = source.CreateLayer(name, None, ogr.wkbNone)  # type: ignore[attr-defined]
    for place, header in enumerate(headers):
        numeric = any(isinstance(row[place], (int, float)) for row in rows)
        said = any(isinstance(row[place], str) for row in rows)
        kind = ogr.OFTReal if numeric and not said else ogr.OFTString
        layer.CreateField(ogr.FieldDefn(str(_safe(header)), kind))
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, cell in enumerate(row):
            if cell is not None:
                feature.SetField(place, _safe(cell))
        layer.CreateFeature(feature)
