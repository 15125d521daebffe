"""Real exports, and awkward files made from them: what comes in is counted exactly.

The `messy` files hold 400 contributions each; XLSX and KML ones need GDAL and are
read in tests/qgis.
"""

from __future__ import annotations

import pytest

from enaction_plugin.core.importing.contributions import preview
from enaction_plugin.core.importing.plan import read_plan

MESSY = [
    "01_excel_fr_cp1252_virgule_decimale.csv",
    "02_utf8bom_lambert93.csv",
    "03_wkt_mixed_geom_html.csv",
    "04_decidim_export.csv",
    "05_capcollectif_long_format.csv",
    "06_kobo_odk_geotrace.csv",
    "08_geojson_crs2154.geojson",
    "10_umap_full_backup.umap",
]
# Files whose rows have a place: call_rows are town halls, Decidim left 57 without.
PLACED = {"04_decidim_export.csv": 343, "05_capcollectif_long_format.csv": 0}
LENS_LIEVIN = (2.6, 50.3, 3.0, 50.6)


@pytest.mark.parametrize("name", MESSY)
def test_every_awkward_file_gives_its_400_contributions_once(shared, load, rows, name):
    path = shared / "messy" / name
    trial = load(path, dry_run=True)
    assert (trial.added, trial.rejected) == (400, ())
    assert rows() == []
    first = load(path)
    assert (first.added, first.changed, first.unchanged, first.rejected) == (400, 0, 0, ())
    again = load(path)
    assert (again.added, again.changed, again.unchanged, again.withdrawn) == (0, 0, 400, 0)
    placed = [row for row in rows() if row["geom"] is not None]
    assert len(placed) == PLACED.get(name, 400)


@pytest.mark.parametrize("name", [n for n in MESSY if n not in PLACED])
def test_awkward_positions_all_fall_in_the_territory(shared, name):
    west, south, east, north = LENS_LIEVIN
    for row in preview(shared / "messy" / name, limit=400).contributions:
        assert west < row.lon < east
        assert south < row.lat < north


def test_the_same_point_comes_out_of_degrees_lambert_wkt_and_odk(shared):
    """The ten files were made from the same 400 places."""

    def places(name):
        contributions = preview(shared / "messy" / name, limit=400).contributions
        return [value for c in contributions for value in (c.lon, c.lat)]

    expected = pytest.approx(places("01_excel_fr_cp1252_virgule_decimale.csv"), abs=2e-6)
    assert places("02_utf8bom_lambert93.csv") == expected
    assert places("08_geojson_crs2154.geojson") == expected


def test_excel_in_french_is_recognised(shared):
    reading = preview(shared / "messy" / MESSY[0]).reading
    assert (reading.encoding, reading.separator, reading.decimal) == ("cp1252", ";", ",")
    assert reading.column_of("id") == "N°"
    assert reading.column_of("votes_against") == "Contre"
    assert reading.date_order == "dmy"


def test_cap_collectif_votes_and_comments_are_counted_once(shared, load, rows):
    result = load(shared / "messy" / "05_capcollectif_long_format.csv")
    assert result.reading.rows == 400  # 969 rows in the file
    assert sum(row["votes_for"] for row in rows()) == 395
    assert result.comments == 174
    assert sum(row["comment_count"] for row in rows()) == 174
    assert [c.column for c in result.dropped_columns] == ["proposal_formattedAddress"]


def test_kobo_shapes_are_kept_and_choices_become_the_category(shared, load, rows):
    load(shared / "messy" / "06_kobo_odk_geotrace.csv")
    assert sum(row["shape"] is not None for row in rows()) == 80
    assert {row["category"] for row in rows()} <= {"mobilite", "cadre_de_vie", ""}


def test_html_becomes_text(shared, load, rows):
    load(shared / "messy" / "03_wkt_mixed_geom_html.csv")
    assert not any("<p>" in row["body"] or "&#x27;" in row["body"] for row in rows())
    assert sum(row["shape"] is not None for row in rows()) > 0


def test_projects_of_lens_lievin(shared, load, rows):
    result = load(shared / "dotations_2019" / "call_rows.csv")
    assert (result.added, result.rejected) == (32, ())
    assert rows()[0]["title"]  # there is no title column: it is made from the description


def test_proposals_of_lille(shared, load, rows):
    result = load(shared / "decidim_mel" / "propositions-libres.csv")
    assert (result.added, result.rejected) == (196, ())
    assert all(row["geom"] is None for row in rows())
    assert all(row["created_at"].endswith("Z") for row in rows())


def test_debates_of_lille(shared, load):
    assert load(shared / "decidim_mel" / "debats.csv").added == 29


def test_comments_alone_are_refused_in_a_sentence(shared, load):
    from enaction_plugin.core.importing.errors import CommentsFile

    with pytest.raises(CommentsFile, match="holds comments, not contributions"):
        load(shared / "decidim_mel" / "commentaires_debats.csv")


def test_projects_of_paris(shared, load, rows):
    result = load(shared / "paris_bp" / "bp_projets_gagnants.csv")
    assert (result.added, result.rejected) == (1214, ())
    assert result.reading.encoding == "utf-8-sig"
    assert sum(not row["title"] for row in rows()) == 5
    assert any("neither title nor text" in str(n.sentence) and n.count == 5 for n in result.notices)


def test_a_reference_framework_stands_in_for_a_plan(shared):
    plan = read_plan(shared / "plan_standin" / "referentiel-cae-structure.csv")
    kinds = [term.kind.value for term in plan.terms]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {
        "axis": 6,
        "action": 19,
        "operation": 1445,  # 1,470 rows in all
        "priority": 5,  # the usual ones
    }
