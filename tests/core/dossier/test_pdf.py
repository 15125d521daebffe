"""Outline and description added to a PDF, read back by another program's reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enaction_plugin.core.exporting.pdf import (
    Bookmark,
    Description,
    NotUnderstood,
    describe,
    page_count,
)

pypdf = pytest.importorskip("pypdf", reason="the core lanes have no reader of PDF")
SAID = Description("Cité « du 12/14 »", "Agence", "Sujet (1)", "a, b", "fr-FR")


@pytest.fixture
def blank(tmp_path: Path) -> Path:
    """Three empty pages."""
    path = tmp_path / "pages.pdf"
    writer = pypdf.PdfWriter()
    for _ in range(3):
        writer.add_blank_page(100, 100)
    writer.write(path)
    return path


def test_bookmarks_and_description_are_there_and_pages_stay(blank: Path) -> None:
    marks = [Bookmark("Cité", 0, (Bookmark("Carte", 1), Bookmark("Paroles 😀", 2)))]

    describe(blank, SAID, marks)

    reader = pypdf.PdfReader(blank, strict=True)
    assert len(reader.pages) == 3 == page_count(blank)
    assert reader.metadata.title == SAID.title
    assert reader.metadata.author == SAID.author
    assert reader.trailer["/Root"]["/Lang"] == "fr-FR"
    top, children = reader.outline
    assert top.title == "Cité"
    told = [(mark.title, reader.get_destination_page_number(mark)) for mark in children]
    assert told == [("Carte", 1), ("Paroles 😀", 2)]


def test_it_can_be_described_again(blank: Path) -> None:
    describe(blank, SAID, [Bookmark("Un", 0)])
    describe(blank, Description("Deux", "", "", "", "en"), [Bookmark("Deux", 1)])

    reader = pypdf.PdfReader(blank, strict=True)
    assert reader.metadata.title == "Deux"
    assert [mark.title for mark in reader.outline] == ["Deux"]


@given(st.binary(max_size=400))
def test_what_is_no_such_pdf_is_left_as_it_is(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("pdf") / "x.pdf"
    path.write_bytes(content)

    with pytest.raises(NotUnderstood):
        describe(path, SAID, [])

    assert path.read_bytes() == content


def test_a_damaged_pdf_is_left_as_it_is(blank: Path) -> None:
    content = blank.read_bytes()[:-200]
    blank.write_bytes(content)

    with pytest.raises(NotUnderstood):
        describe(blank, SAID, [])
    assert blank.read_bytes() == content
