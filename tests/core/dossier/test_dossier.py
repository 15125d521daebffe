"""The dossier as a document: what is counted, what is hidden, what is masked."""

from __future__ import annotations

import csv
import io
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enaction_plugin.core.analysis import thresholds
from enaction_plugin.core.analysis.thresholds import Thresholds
from enaction_plugin.core.dossier import chart, figures, outputs
from enaction_plugin.core.dossier.compose import compose
from enaction_plugin.core.dossier.errors import NoDistricts, UnknownDistricts
from enaction_plugin.core.dossier.facts import Gatherer, Request
from enaction_plugin.core.dossier.figures import Places
from enaction_plugin.core.dossier.texts import publishable, shortened
from enaction_plugin.core.model.district import District
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.core.workspace.publishing import Sum

from .conftest import English, contribution, made, square


def table(document, key):
    section = document.section(key)
    assert section is not None
    assert section.table is not None
    return {row.label: row.cells for row in section.table.rows}


def test_each_contribution_is_in_one_place_and_the_rows_add_up(workspace: Workspace) -> None:
    rows = table(made(workspace), "priorities")

    assert rows["Total"][:3] == ("30", "5", "6")  # elsewhere: five far, one without a place
    for column in range(3):
        told = [int(cells[column]) for label, cells in rows.items() if label != "Total"]
        assert sum(told) == int(rows["Total"][column])


def test_the_large_figures_are_those_of_the_table(workspace: Workspace) -> None:
    document = made(workspace)

    numbers = [number for number, _ in document.numbers]
    total = table(document, "priorities")["Total"]
    assert numbers == [total[0], total[1], "30", total[3]]


def test_a_wider_neighbourhood_takes_from_elsewhere(workspace: Workspace) -> None:
    assert table(made(workspace, around=10), "priorities")["Total"][:3] == ("30", "0", "11")
    assert table(made(workspace, around=10_000), "priorities")["Total"][:3] == ("30", "10", "1")


def test_votes_of_too_few_authors_are_hidden_and_cannot_be_worked_out(workspace: Workspace) -> None:
    rows = table(made(workspace), "priorities")

    assert rows["Emploi"][3:] == ("–", "n\u00a0<\u00a05")
    hidden = [label for label, cells in rows.items() if cells[3] == "–"]
    assert len(hidden) >= 2, "one hidden row is the total less the others"


def test_a_dossier_keeps_to_the_threshold_of_its_workspace(workspace: Workspace) -> None:
    thresholds.keep(workspace, authors=3, votes=10)
    rows = table(made(workspace), "priorities")
    assert rows["Emploi"][3] != "–", "three people are enough now"

    thresholds.keep(workspace, authors=31, votes=10)
    document = made(workspace)
    assert document.too_few, "thirty people are not"
    assert document.numbers == ()
    assert "31" in " ".join(document.notices)
    assert all(section.key == "sources" for section in document.sections)


sums = st.builds(
    Sum,
    st.integers(1, 40),
    st.integers(0, 20),
    st.integers(0, 3),
    st.integers(0, 200),
    st.integers(0, 200),
)


@given(st.lists(sums, min_size=1, max_size=7))
def test_no_hidden_row_can_be_told_by_subtraction(weights: list[Sum]) -> None:
    codes = [str(place) for place in range(len(weights))]
    inside = dict(zip(codes, weights))
    whole = Sum(*(sum(values) for values in zip(*weights)))
    usual = Thresholds()

    found, votes = figures.rows(codes, Places(inside, {}, inside), whole, usual, True)

    for row, weight in zip(found, weights):
        if weight.voices < usual.authors:
            assert row.votes is None
            assert row.agreement is None
    hidden = [row for row in found if row.votes is None]
    assert votes is None or len(hidden) != 1


def test_too_few_people_and_nothing_is_told(tmp_path) -> None:
    with Workspace.create(tmp_path / "peu.gpkg") as ws:
        ws.upsert_contributions([contribution(number) for number in range(1, 5)])
        ws.districts.replace("npnru", "f", "", [District("F", "Cité", square(2.8, 50.4))])
        document = made(ws)

    assert document.too_few
    assert document.numbers == ()
    assert "Too few contributions to publish figures." in document.notices
    assert [section.key for section in document.sections] == ["sources"]
    page = outputs.page(document, "en", {})
    assert "Planter" not in page
    assert "Idée" not in page


def test_authors_the_source_does_not_give_are_not_told_as_none(tmp_path) -> None:
    with Workspace.create(tmp_path / "anonyme.gpkg") as ws:
        ws.upsert_contributions(
            contribution(number, author="", votes_against=0) for number in range(1, 9)
        )
        ws.districts.replace("npnru", "fictif", "x", [District("F", "Cité", square(2.8, 50.4))])
        document = made(ws)
    assert document.numbers[2] == ("–", "authors: not known")
    notes = " ".join(block.text for block in document.section("priorities").blocks)
    assert "each of the 8 contributions in the district is taken for one person" in notes
    sources = " ".join(block.text for block in document.section("sources").blocks)
    assert "No vote against was received anywhere" in sources


def test_a_platform_without_votes_has_no_votes_of_zero(tmp_path) -> None:
    with Workspace.create(tmp_path / "muet.gpkg") as ws:
        ws.upsert_contributions(
            contribution(number, votes_for=0, votes_against=0) for number in range(1, 9)
        )
        ws.districts.replace("commune", "2018", "x", [District("F", "Cité", square(2.8, 50.4))])
        gatherer = Gatherer(ws, Request("commune"))
        document = compose(
            next(gatherer.each()), gatherer.plan, English(), frozenset({"map", "list"})
        )
    assert document.numbers[3] == ("–", "votes in the commune")
    table = document.section("priorities").table
    assert {row.cells[3] for row in table.rows} == {"–"}, "what the large figure says"
    listed = " ".join(block.text for block in document.section("list").blocks)
    assert "0 for" not in listed
    assert "district" not in " ".join(caption for _, caption in document.numbers)
    assert document.subtitle.startswith("Dossier of the commune")


def test_withdrawn_contributions_are_not_published(workspace: Workspace) -> None:
    workspace.withdraw([contribution(30).uuid])

    document = made(workspace)

    assert document.numbers[0][0] == "29"
    assert "numéro 30" not in outputs.page(document, "en", {})


def test_personal_data_of_a_quotation_are_masked(workspace: Workspace) -> None:
    body = (
        "Écrivez à jean@exemple.fr ou 06 12 34 56 78, demandez Mme Durand, je m'appelle Paul Petit"
    )
    workspace.upsert_contributions([contribution(30, body=body, votes_for=99)])

    page = outputs.page(made(workspace), "en", {})

    assert "Écrivez à […] ou […], demandez Mme […], je m&#x27;appelle […]" in page
    for secret in ("jean@", "06 12", "Durand", "Paul", "Compte"):
        assert secret not in page


@given(st.text(max_size=200))
def test_masking_twice_changes_nothing_more(text: str) -> None:
    once = publishable(text)

    assert publishable(once) == once
    assert "\n" not in once


@given(st.text(min_size=1, max_size=300), st.integers(10, 50))
def test_a_shortened_text_is_no_longer_than_asked(text: str, limit: int) -> None:
    short = shortened(text, limit)

    assert len(short) <= limit
    assert short == text or short.endswith("…")


def test_only_answers_ready_to_be_published_are_told(workspace: Workspace) -> None:
    fids = workspace.contributions.fids([contribution(1).uuid, contribution(2).uuid])
    workspace.assess(fids[:1], "answer", "Oui, en 2019")
    workspace.assess(fids[:1], "answer_ready", True)
    workspace.assess(fids[1:], "answer", "Brouillon")

    page = outputs.page(made(workspace), "en", {})

    assert "Answer: Oui, en 2019" in page
    assert "Brouillon" not in page


def test_what_citizens_write_is_never_markup_nor_a_formula(workspace: Workspace) -> None:
    evil = '<script>alert("1")</script>=1+1'
    workspace.upsert_contributions([contribution(30, title=evil, body=evil, votes_for=99)])
    name = District("F1", "=cmd()", square(2.8, 50.4))
    workspace.districts.replace("npnru", "fictif", "périmètre fictif", [name])

    document = made(workspace)

    assert "<script" not in outputs.page(document, "en", {})
    cells = [cell for row in csv.reader(io.StringIO(outputs.tables(document, {}))) for cell in row]
    assert cells[0] == "\ufeff'=cmd()"


def test_the_csv_says_what_the_table_says(workspace: Workspace) -> None:
    document = made(workspace)
    told = list(csv.reader(io.StringIO(outputs.tables(document, {})), delimiter=";"))

    section = document.section("priorities")
    for row in section.table.rows:
        assert [f"{row.code} {row.label}".strip(), *row.cells] in told


def test_unknown_districts_are_named_with_those_there_are(workspace: Workspace) -> None:
    with pytest.raises(UnknownDistricts, match=r"F9.*F1.*Nothing was written"):
        Gatherer(workspace, Request("npnru", ("F9",)))
    with pytest.raises(NoDistricts, match="Load a layer of districts first"):
        Gatherer(workspace, Request("qpv"))


def test_districts_are_found_by_code_or_by_name(workspace: Workspace) -> None:
    for wanted in ("F1", "Cité fictive"):
        assert [one.code for one in Gatherer(workspace, Request("npnru", (wanted,))).outlines] == [
            "F1"
        ]


def test_the_quotations_a_planner_chose_come_in_their_order(workspace: Workspace) -> None:
    gatherer = Gatherer(workspace, Request("npnru"))
    fids = tuple(workspace.contributions.fids([contribution(n).uuid for n in (3, 1)]))
    wanted = Request("npnru", quotes={gatherer.outlines[0].fid: fids})

    facts = next(iter(Gatherer(workspace, wanted).each()))

    assert [voice.number for voice in facts.quotes] == ["3", "1"]


@given(st.integers(1, 60), st.floats(60, 200), st.floats(60, 240))
def test_a_chart_keeps_inside_its_drawing_and_counts_what_it_leaves_out(
    count: int, width: float, height: float
) -> None:
    bars = [chart.Bar(f"<{n}>", "#124474", n, 2, n, None if n % 3 else n) for n in range(count)]
    words = chart.Words("v", "i", "n", "w", "f", "a", "h", "0", "and {} more")

    drawing = chart.chart(bars, words, str, width, height, "Open Sans", ("#2B6CB0", "#7A4A00"))

    root = ElementTree.fromstring(drawing)  # noqa: S314 - our own
    bottom = [float(one.get("y")) for one in root if one.get("y")]
    right = [float(one.get("x")) + float(one.get("width")) for one in root if one.get("width")]
    assert max(bottom) <= height + 0.01
    assert max(right) <= width + 0.01
    names = [one.text for one in root if one.text and one.text.startswith("<")]
    more = [one.text for one in root if one.text and one.text.startswith("and ")]
    left_out = count - len(set(names))
    assert more == ([f"and {left_out} more"] * 2 if left_out else [])
