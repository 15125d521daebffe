"""Dossiers printed by QGIS: what is on the pages, what is left when something goes wrong."""

from __future__ import annotations

import json
import math
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdf
import pytest
from qgis.core import (
    QgsFeedback,
    QgsLayoutExporter,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLabel,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsProject,
    QgsReadWriteContext,
    QgsVectorLayer,
)

from enaction_plugin.core.dossier.errors import (
    BadTemplate,
    FolderUnusable,
    NoFont,
    NotWritten,
    UnknownDistricts,
)
from enaction_plugin.core.dossier.facts import Request
from enaction_plugin.core.errors import Cancelled
from enaction_plugin.core.importing.contributions import import_contributions
from enaction_plugin.core.importing.districts import import_districts
from enaction_plugin.core.importing.plan import read_plan
from enaction_plugin.core.model.district import District
from enaction_plugin.core.workspace import ContributionFilter, Workspace
from enaction_plugin.maps.dossier import press as press_module
from enaction_plugin.maps.dossier.answer_sheets import print_answer_sheets
from enaction_plugin.maps.dossier.printing import Order, Studio, print_dossiers
from enaction_plugin.maps.dossier.template import Template, default_path
from enaction_plugin.processing.dossier import AnswerSheets, Dossier
from scripts import demo_districts
from scripts.served import demo_files
from tests.qgis.running import run

COMMUNES = Path(__file__).resolve().parents[3] / "shared/data/communes_lens_lievin"
RULES = {"E1": ("vélo", "bus", "piéton"), "E4": ("logement", "façade"), "E5": ("arbre", "parc")}
UNBROKEN = "anticonstitutionnellement" * 80
LONG_TITLE = "Un titre de deux mille signes, " * 65 + "et sa fin"
ODD = "Emoji 🌳🚲👩‍👩‍👧, arabe مرحبا بالعالم, hébreu שלום"
MARKUP = "[% 1 + 1 %] <b>gras</b>"


def outline(lon: float, lat: float, metres: float) -> list[list[float]]:
    """A hexagon, closed."""
    per_lat = 111_200.0
    per_lon = per_lat * math.cos(math.radians(lat))
    corners = [
        [lon + metres * math.cos(a) / per_lon, lat + 0.8 * metres * math.sin(a) / per_lat]
        for a in (math.radians(60 * k) for k in range(6))
    ]
    return [*corners, corners[0]]


def districts_file(
    folder: Path, places: dict[str, tuple[str, float, float]], metres: float
) -> Path:
    """Fictitious districts as a planner would load them."""
    features = [
        {
            "type": "Feature",
            "properties": {"code": code, "nom": name},
            "geometry": {"type": "Polygon", "coordinates": [outline(lon, lat, metres)]},
        }
        for code, (name, lon, lat) in places.items()
    ]
    path = folder / "npnru_fictifs.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration's consultation, three fictitious NPNRU districts, the communes."""
    folder = tmp_path_factory.mktemp("source")
    demo_files(folder)
    path = folder / "espace.gpkg"
    with Workspace.create(path, read_plan(folder / "plan.json")) as ws:
        import_contributions(ws, folder / "contributions.geojson", "Démonstration")
        outlines = demo_districts.write(folder / "npnru_fictifs.geojson")
        import_districts(ws, outlines, "npnru", "fictif")
        if COMMUNES.is_dir():
            communes = next(COMMUNES.glob("*.geojson"))
            import_districts(ws, communes, "commune", "2018")
        for term, words in RULES.items():
            for word in words:
                ws.tag(ws.contributions.ids(ContributionFilter(text=word)), term)
        fids = list(ws.contributions.ids())
        for number in range(1, 8):
            ws.tag(fids[number::53], f"G{number:02}")
        ws.assess(fids[::7], "status", "accepted")
        ws.assess(fids[::7], "answer", "Le chantier commence en 2019.")
        ws.assess(fids[::7], "answer_ready", True)
    return path


@pytest.fixture
def workspace(source: Path, qgis_app: Any) -> Iterator[Workspace]:
    with Workspace.open(source, readonly=True) as ws:
        yield ws


def told(path: Path, page: int = 0) -> str:
    """The text of a PDF, or of one of its pages, as poppler reads it."""
    pages = ["-f", str(page), "-l", str(page)] if page else []
    done = subprocess.run(
        ["pdftotext", "-layout", *pages, str(path), "-"], capture_output=True, check=True
    )
    return done.stdout.decode("utf-8")


def in_reading_order(path: Path, page: int) -> str:
    """The text of a page in the order in which a screen reader gets it."""
    pages = ["-f", str(page), "-l", str(page)]
    done = subprocess.run(
        ["pdftotext", "-raw", *pages, str(path), "-"], capture_output=True, check=True
    )
    return done.stdout.decode("utf-8").replace("\f", "")


def words(text: str) -> str:
    """A text without the ends of its lines, ligatures undone."""
    return re.sub(
        r"\s+", "", text.replace("\ufb01", "fi").replace("\ufb02", "fl").replace("\ufb00", "ff")
    )


def studio_of(ws: Workspace, folder: Path, **order: Any) -> Studio:
    return Studio(ws, Order(Request("npnru"), folder, **order))


def overflowing(studio: Studio, sheets: list[Any]) -> list[str]:
    """The tables and labels that print more than their frame holds, on any of the sheets."""
    layout = studio.press.template.layout
    atlas = layout.atlas()
    found = []
    atlas.beginRender()
    for sheet in sheets:
        assert atlas.next()
        for frame in studio.press.template.frames.values():
            table: QgsLayoutItemAttributeTable = frame.table
            table.refreshAttributes()
            # QGIS tells the height with the frames it would have to add.
            if table.totalSize().height() > frame.height + 0.01:
                found.append(f"{sheet.number} {frame.name}")
        number = studio.press.template.page_number(sheet.kind)
        for item in layout.pageCollection().itemsOnPage(number):
            if isinstance(item, QgsLayoutItemLabel):
                lines, room = item.currentText().split("\n"), item.rect()
                high = len(lines) * QgsLayoutUtils.fontHeightMM(item.font())
                needed = (
                    max(QgsLayoutUtils.textWidthMM(item.font(), line) for line in lines),
                    high,
                )
                if needed[0] > room.width() or (len(lines) > 1 and needed[1] > room.height() + 1):
                    found.append(f"{sheet.number} {item.id()} {needed} in {room}")
    atlas.endRender()
    return found


@pytest.mark.parametrize("paper", ["a3", "a4"])
def test_one_command_makes_the_dossiers_of_the_three_districts(
    source: Path, tmp_path: Path, paper: str
) -> None:
    done = run(
        Dossier(), WORKSPACE=source, KIND="npnru", FOLDER=tmp_path, FORMAT="pdf", PAPER=paper
    )

    assert done["FOLDER"] == str(tmp_path)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert [name.rsplit(".")[-1] for name in files] == ["csv", "html", "pdf"] * 3
    pages = 0
    for path in tmp_path.glob("*.pdf"):
        reader = pypdf.PdfReader(path, strict=True)
        pages += len(reader.pages)
        width, height = (float(side) * 25.4 / 72 for side in reader.pages[0].mediabox[2:])
        assert (round(width), round(height)) == ((420, 297) if paper == "a3" else (210, 297))
        assert "périmètre fictif" in reader.metadata.title
        assert [mark.title for mark in reader.outline[1]][:2] == ["Map and figures", "By priority"]
        fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True)
        assert "OpenSans" in fonts.stdout
        assert all(line.split()[-5] == "yes" for line in fonts.stdout.splitlines()[2:]), "embedded"
        assert reader.trailer["/Root"]["/Lang"] == "en-GB"
        for page in range(1, len(reader.pages) + 1):
            read = in_reading_order(path, page)
            assert "fictif" in read.lower().replace("ﬁ", "fi"), "marked so on every page"
            assert read.strip().splitlines()[-1].startswith("Issued on"), "the foot comes last"
    assert done["PAGES"] == pages


def test_numbers_agree_in_text_table_map_and_with_qgis(
    workspace: Workspace, source: Path, tmp_path: Path, qgis_processing: Any
) -> None:
    import processing

    points = QgsVectorLayer(f"{source}|layername=contributions", "points", "ogr")
    areas = QgsVectorLayer(f"{source}|layername=districts", "areas", "ogr")
    areas.setSubsetString("\"kind\" = 'npnru'")
    counted = processing.run(
        "native:countpointsinpolygon",
        {"POLYGONS": areas, "POINTS": points, "FIELD": "n", "OUTPUT": "memory:"},
    )["OUTPUT"]
    by_code = {one["code"]: int(one["n"]) for one in counted.getFeatures()}
    del points, areas, counted
    studio = studio_of(workspace, tmp_path)
    checked = 0

    for facts in studio.gatherer.each():
        sheets = studio.set(facts)
        (path, *_) = studio.write(sheets, lambda _: None)
        text = told(path, page=2)
        inside, near, authors, votes = re.search(
            r"^ +(\d+) +(\d+) +(\d+) +(\d+|–) *$", text, re.M
        ).groups()
        total = re.search(r"Total +(\d+) +(\d+) +([\d, \u202f]+?) +(\d+|–) *$", text, re.M)

        assert int(inside) == by_code[facts.outline.code]
        assert (total[1], total[2], total[4]) == (inside, near, votes)
        drawn = studio.press.layers["bubbles"]
        assert drawn.featureCount() == int(inside) + int(near)
        by_priority: dict[str, int] = {}
        for bubble in drawn.getFeatures():
            key = bubble["main_priority"]
            by_priority[key] = by_priority.get(key, 0) + 1
        table = studio.document.section("priorities").table
        for row in table.rows:
            if not row.strong:
                assert by_priority.get(row.code, 0) == int(row.cells[0]) + int(row.cells[1])
                assert re.search(
                    rf"{re.escape(row.label)} +{row.cells[0]} +{row.cells[1]} ", told(path, page=3)
                )
        assert f"{authors} distinct authors in the district" in " ".join(told(path).split())
        checked += 1
    assert checked == 3


@pytest.fixture
def awkward(tmp_path: Path, qgis_app: Any) -> Iterator[Workspace]:
    """A district with an endless name, and contributions nobody would want to lay out."""
    name = "Quartier au nom interminable " * 40
    with Workspace.create(tmp_path / "difficile.gpkg") as ws:
        from tests.core.dossier.conftest import contribution

        texts = [LONG_TITLE, UNBROKEN, ODD, MARKUP, "mot " * 5000 + "dernier", ""]
        rows = [
            contribution(
                number,
                lon=2.8201,
                lat=50.4402,
                title=texts[number % 6],
                body=texts[(number + 1) % 6],
                votes_for=20 + number,
                votes_against=20,
            )
            for number in range(1, 25)
        ]
        ws.upsert_contributions(rows)
        import_districts(
            ws, districts_file(tmp_path, {"F": (name, 2.8201, 50.4402)}, 300), "npnru", "fictif"
        )
        terms = ws.plan().terms
        from enaction_plugin.core.model.plan import Plan, Term, TermKind

        long = [
            Term(f"G{n:02}", f"{LONG_TITLE[:290]} {n}", TermKind.ACTION, "X1") for n in range(60)
        ]
        ws.set_plan(Plan((*terms, *long)))
        fids = list(ws.contributions.ids())
        for n in range(60):
            ws.tag(fids[n % 20 : n % 20 + 3], f"G{n:02}")
        yield ws


@pytest.mark.parametrize("paper", ["a3", "a4"])
def test_no_page_overflows_and_no_word_is_lost(
    awkward: Workspace, tmp_path: Path, paper: str
) -> None:
    studio = studio_of(awkward, tmp_path, paper=paper)
    facts = next(iter(studio.gatherer.each()))

    sheets = studio.set(facts)

    assert overflowing(studio, sheets) == []
    (path, *_) = studio.write(sheets, lambda _: None)
    text = words(told(path))
    assert words("et sa fin") in text, "a title of 2,000 characters goes on to its end"
    lines = [line for sheet in sheets for row in sheet.flow for line in row.text.split("\n")]
    assert UNBROKEN in "".join(lines), "over as many columns and pages as it needs"
    assert all(words(line) in text for line in lines if line.strip("“”") in UNBROKEN)
    assert "[%1+1%]<b>gras</b>" in text, "nothing a citizen writes is worked out"
    assert "مرحبا" in text or "ﻣﺮﺣﺒﺎ" in text
    assert text.count(words("G59")) >= 1


def test_a_page_can_be_read_when_fonts_of_the_template_are_missing(
    workspace: Workspace, tmp_path: Path
) -> None:
    template = tmp_path / "mien.qpt"
    content = default_path("a4").read_text(encoding="utf-8")
    template.write_text(content.replace("Open Sans", "Police Inexistante"), encoding="utf-8")

    printed = print_dossiers(
        workspace,
        Order(Request("npnru", ("FICTIF-1",)), tmp_path / "out", "pdf", "a4", template),
    )

    assert any("Police Inexistante" in note for note in printed.notes)
    assert "Police Inexistante" in told(printed.files[0])


def test_without_any_font_nothing_is_printed(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Empty:
        def families(self) -> list[str]:
            return []

    monkeypatch.setattr(press_module, "QFontDatabase", Empty)

    with pytest.raises(NoFont, match="nothing was written"):
        print_dossiers(workspace, Order(Request("npnru"), tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_said(workspace: Workspace, tmp_path: Path) -> None:
    blocked = tmp_path / "fichier"
    blocked.write_text("")

    with pytest.raises(FolderUnusable, match="Choose another folder"):
        print_dossiers(workspace, Order(Request("npnru"), blocked / "sous"))
    assert list(tmp_path.iterdir()) == [blocked]


def test_qgis_reporting_success_is_not_believed(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What QGIS 3.22 to 3.44 may do where a file cannot be: success, and no file."""
    success = QgsLayoutExporter.ExportResult.Success
    monkeypatch.setattr(QgsLayoutExporter, "exportToPdf", lambda *_: (success, ""))

    with pytest.raises(NotWritten, match="empty file"):
        print_dossiers(workspace, Order(Request("npnru"), tmp_path / "out"))
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("fmt", ["pdf", "png"])
def test_cancelled_in_the_middle_finished_districts_stay_and_nothing_half(
    workspace: Workspace, tmp_path: Path, fmt: str
) -> None:
    class Impatient:
        def report(self, fraction: float) -> None:
            self.fraction = fraction

        def check(self) -> None:
            if getattr(self, "fraction", 0.0) > 0.5:
                raise Cancelled

    with pytest.raises(Cancelled):
        print_dossiers(workspace, Order(Request("npnru"), tmp_path, fmt, "a4"), Impatient())

    kept = [path.name for path in tmp_path.iterdir()]
    assert not any(name.endswith(".part") or name.startswith(".") for name in kept)
    assert any("fictif-1" in name for name in kept)
    assert not any("fictif-3" in name for name in kept)
    assert not any("fictif-2" in name for name in kept)


def test_too_few_people_no_figure_no_word_no_bubble(tmp_path: Path, qgis_app: Any) -> None:
    from tests.core.dossier.conftest import contribution

    with Workspace.create(tmp_path / "peu.gpkg") as ws:
        ws.upsert_contributions(
            [contribution(n, lon=2.8201, lat=50.4402, body="Secret") for n in range(1, 5)]
        )
        file = districts_file(tmp_path, {"F": ("Cité", 2.8201, 50.4402)}, 300)
        import_districts(ws, file, "npnru", "fictif")
        studio = studio_of(ws, tmp_path / "out")
        (tmp_path / "out").mkdir()
        facts = next(iter(studio.gatherer.each()))
        (path, *_) = studio.write(studio.set(facts), lambda _: None)

        assert studio.press.layers["bubbles"].featureCount() == 0
    for page in (1, 2):
        said = in_reading_order(path, page)
        assert words("Too few contributions to publish figures. Fewer than") in words(said)
    assert "Secret" not in told(path)


def test_a_district_without_any_contribution_says_so(tmp_path: Path, qgis_app: Any) -> None:
    with Workspace.create(tmp_path / "vide.gpkg") as ws:
        file = districts_file(tmp_path, {"F": ("Cité", 2.8201, 50.4402)}, 300)
        import_districts(ws, file, "npnru", "fictif")
        printed = print_dossiers(ws, Order(Request("npnru"), tmp_path / "out"))

    text = " ".join(told(printed.files[0]).split())
    assert "Too few contributions" in text
    assert "Population: not known" in text


def test_only_the_highest_400_are_drawn_and_it_is_said(tmp_path: Path, qgis_app: Any) -> None:
    from tests.core.dossier.conftest import contribution

    with Workspace.create(tmp_path / "beaucoup.gpkg") as ws:
        ws.upsert_contributions(
            [contribution(n, lon=2.8201, lat=50.4402, body="Idée") for n in range(1, 501)]
        )
        file = districts_file(tmp_path, {"F": ("Cité", 2.8201, 50.4402)}, 300)
        import_districts(ws, file, "npnru", "fictif")
        (tmp_path / "out").mkdir()
        studio = studio_of(ws, tmp_path / "out")
        (path, *_) = studio.write(studio.set(next(iter(studio.gatherer.each()))), lambda _: None)

        assert studio.press.layers["bubbles"].featureCount() == 400
    assert "Bubbles printed: 400 of 500" in " ".join(told(path).split())


@pytest.mark.parametrize("paper", ["a3", "a4"])
def test_no_bubble_lies_under_what_lies_on_the_map(
    tmp_path: Path, qgis_app: Any, paper: str
) -> None:
    """The inset, the north arrow and the scale bar are in the corners; so are contributions."""
    from tests.core.dossier.conftest import contribution, square

    at = [(2.8001, 50.4001), (2.8001, 50.4099), (2.8099, 50.4001), (2.8099, 50.4099)]
    with Workspace.create(tmp_path / "coins.gpkg") as ws:
        ws.upsert_contributions(
            contribution(n, lon=lon, lat=lat) for n, (lon, lat) in enumerate(at * 4, 1)
        )
        ws.districts.replace("npnru", "f", "x", [District("F", "Cité", square(2.8, 50.4))])
        studio = Studio(ws, Order(Request("npnru", around=1), tmp_path, paper=paper))
        sheets = studio.set(next(iter(studio.gatherer.each())))

    layout, main = studio.press.template.layout, studio.press.template.map("map")
    bubbles = [one.geometry().asPoint() for one in studio.press.layers["bubbles"].getFeatures()]
    covers = [studio.press.template.item(name) for name in ("inset", "north", "scale")]
    layout.atlas().beginRender()
    for _ in sheets[:2]:
        layout.atlas().next()
    shown = main.extent()
    frame = main.mapRectToScene(main.rect())
    assert len(bubbles) == 16
    for bubble in bubbles:
        assert shown.contains(bubble)
        x = frame.left() + (bubble.x() - shown.xMinimum()) / shown.width() * frame.width()
        y = frame.top() + (shown.yMaximum() - bubble.y()) / shown.height() * frame.height()
        for item in covers:
            assert not item.mapRectToScene(item.rect()).contains(x, y), item.id()
    layout.atlas().endRender()


def test_a_planners_template_is_used_as_it_is(workspace: Workspace, tmp_path: Path) -> None:
    project = QgsProject()
    template = Template.load(default_path("a4"), project, "Le mien")
    mine = QgsLayoutItemLabel(template.layout)
    mine.setText("Agence d’urbanisme, exemplaire de travail")
    template.layout.addLayoutItem(mine)
    mine.attemptMove(QgsLayoutPoint(20, 288), page=1)
    mine.attemptResize(QgsLayoutSize(100, 6))
    path = tmp_path / "mien.qpt"
    assert template.layout.saveAsTemplate(str(path), QgsReadWriteContext())

    printed = print_dossiers(
        workspace, Order(Request("npnru", ("FICTIF-2",)), tmp_path / "out", "pdf", "a4", path)
    )

    assert "exemplaire de travail" in told(printed.files[0], page=2)


@pytest.mark.parametrize("content", ["", "<Layout/>", "pas du XML", "<a>"])
def test_what_is_no_template_is_refused_before_anything_is_written(
    workspace: Workspace, tmp_path: Path, content: str
) -> None:
    path = tmp_path / "x.qpt"
    path.write_text(content)

    with pytest.raises(BadTemplate, match="Start from the one"):
        print_dossiers(workspace, Order(Request("npnru"), tmp_path / "out", template=path))
    assert not (tmp_path / "out").exists()


def test_pictures_are_one_a_page(workspace: Workspace, tmp_path: Path) -> None:
    printed = print_dossiers(
        workspace, Order(Request("npnru", ("FICTIF-2",)), tmp_path, "png", "a4")
    )

    pictures = [path for path in printed.files if path.suffix == ".png"]
    assert len(pictures) == printed.pages
    assert all(path.stat().st_size > 5000 for path in pictures)


def test_a_wrong_code_is_one_sentence(source: Path, tmp_path: Path) -> None:
    done = run(Dossier(), WORKSPACE=source, KIND="npnru", DISTRICTS="X", FOLDER=tmp_path / "out")

    assert not done.ok
    assert "has the code or name X" in done.said
    assert "FICTIF-1" in done.said
    with Workspace.open(source, readonly=True) as ws, pytest.raises(UnknownDistricts):
        print_dossiers(ws, Order(Request("npnru", ("X",)), tmp_path / "out"))


def test_answer_sheets_name_the_contributions_and_what_is_decided(
    source: Path, workspace: Workspace, tmp_path: Path
) -> None:
    done = run(AnswerSheets(), WORKSPACE=source, FOLDER=tmp_path, ACTIONS="G01, G02")

    assert done["SHEETS"] == 2
    text = " ".join(told(tmp_path / "reponse-g01.pdf").split())
    for part in ("What you said", "What we decide", "Why", "Le chantier commence en 2019."):
        assert part in text
    page = (tmp_path / "reponse-g01.html").read_text(encoding="utf-8")
    with workspace.reading() as db:
        numbers = [
            number
            for (number,) in db.execute(
                "SELECT c.platform_id FROM contributions c JOIN taggings t"
                " ON t.contribution = c.uuid WHERE t.term = 'G01' AND c.withdrawn_at IS NULL"
            )
        ]
    assert numbers
    assert all(f"No. {number}" in page for number in numbers)
    with pytest.raises(FolderUnusable):
        print_answer_sheets(workspace, tmp_path / "reponse-g01.pdf" / "x")


def test_qgis_exports_the_same_layout_by_itself(workspace: Workspace, tmp_path: Path) -> None:
    """A planner's own export from the layout designer: an ordinary atlas."""
    studio = studio_of(workspace, tmp_path)
    sheets = studio.set(next(iter(studio.gatherer.each())))
    settings = QgsLayoutExporter.PdfExportSettings()

    result, _ = QgsLayoutExporter.exportToPdf(
        studio.press.template.layout.atlas(), str(tmp_path / "x.pdf"), settings, QgsFeedback()
    )

    assert result == QgsLayoutExporter.ExportResult.Success
    assert len(pypdf.PdfReader(tmp_path / "x.pdf").pages) == len(sheets)


def test_numbers_are_in_the_language_of_the_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in `qgis_process`: French texts, and an environment without any language."""
    from qgis.PyQt.QtCore import QLocale

    from enaction_plugin.maps.dossier.speech import QtSpeech, one_language

    monkeypatch.setattr(QtSpeech, "language", "fr-FR")
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    try:
        with one_language():
            assert QtSpeech().number(1927).replace("\u202f", "\u00a0") == "1\u00a0927"
            assert QtSpeech().day("2018-01-30T10:00:00Z") == "30/01/2018"
        assert QLocale().language() == QLocale.c().language()
    finally:
        QLocale.setDefault(before)
