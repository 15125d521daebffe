"""OpenDocument spreadsheets, read without GDAL: every row, whatever their number."""

from __future__ import annotations

import zipfile

import pytest

from enaction_plugin.core.importing import ods
from enaction_plugin.core.importing.errors import UnreadableFile

HEAD = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    "<office:body><office:spreadsheet>"
)
TAIL = "</office:spreadsheet></office:body></office:document-content>"


def cell(text, **said):
    named = "".join(
        f' {key.replace("_", ":", 1).replace("_", "-")}="{value}"' for key, value in said.items()
    )
    return f"<table:table-cell{named}><text:p>{text}</text:p></table:table-cell>"


def sheet(name, *rows):
    body = "".join(f"<table:table-row>{''.join(row)}</table:table-row>" for row in rows)
    return f'<table:table table:name="{name}">{body}</table:table>'


@pytest.fixture
def book(tmp_path):
    def _book(*sheets):
        path = tmp_path / "a.ods"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
            made.writestr("content.xml", HEAD + "".join(sheets) + TAIL)
        return path

    return _book


def test_no_row_of_a_large_sheet_is_left_out(book, load, ws):
    """GDAL 3.6 stops here at row 16,783, and says so to nobody."""
    texts = "un texte de citoyen " * 12
    rows = [
        [cell(str(n)), cell(f"Idée {n}"), *[cell(texts) for _ in range(10)]] for n in range(18_000)
    ]
    head = [cell("id"), cell("titre"), *[cell(f"texte {n}") for n in range(10)]]
    path = book(sheet("Idées", head, *rows))
    result = load(path)
    assert (result.rows, result.added, result.lost) == (18_000, 18_000, 0)


def test_values_dates_breaks_gaps_and_notes(book):
    note = "<office:annotation><text:p>note interne</text:p></office:annotation>"
    rows = [
        [cell("id"), '<table:table-cell table:number-columns-repeated="2"/>', cell("titre")],
        [
            cell("1 234", office_value_type="float", office_value="1234"),
            cell("14/03/18", office_date_value="2018-03-14"),
            f'<table:table-cell>{note}<text:p>Ligne 1</text:p><text:p>a<text:s text:c="2"/>b</text:p>'  # noqa: E501 - one paragraph as LibreOffice writes it
            "</table:table-cell>",
            cell("ainsi", table_number_columns_repeated="2"),
        ],
    ]
    (only,) = ods.sheets(book(sheet("A", *rows)))
    assert list(only.rows) == [
        (1, ["id", "", "", "titre"]),
        (2, ["1234", "2018-03-14", "Ligne 1\na  b", "ainsi", "ainsi"]),
    ]
    assert only.name == "A"


def test_every_sheet_has_its_name_its_rows_and_their_numbers(book):
    empty = (
        '<table:table-row table:number-rows-repeated="1000"><table:table-cell/></table:table-row>'
    )
    row = f"<table:table-row>{cell('x')}</table:table-row>"
    second = f'<table:table table:name="B &amp; C">{empty}{row}</table:table>'
    first, other = ods.sheets(book(sheet("A", [cell("1")]), second))
    assert (first.name, list(first.rows)) == ("A", [(1, ["1"])])
    assert (other.name, list(other.rows)) == ("B & C", [(1001, ["x"])])


@pytest.mark.parametrize("said", ['table:number-rows-repeated="99999999"', 'x="'])
def test_sheets_made_to_harm_are_refused(book, said):
    row = f"<table:table-row {said}>{cell('a')}</table:table-row>"
    path = book(f'<table:table table:name="A">{row}</table:table>')
    (one,) = ods.sheets(path)
    with pytest.raises(UnreadableFile):
        list(one.rows)
