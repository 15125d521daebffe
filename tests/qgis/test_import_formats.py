"""Files as suppliers send them: archives, tracks, workbooks with several sheets, forms."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from osgeo import gdal

from enaction_plugin.bridge.readers import open_table
from enaction_plugin.core.importing.contributions import import_contributions
from enaction_plugin.core.importing.errors import EmptyFile, SuspectArchive
from enaction_plugin.core.workspace import Workspace

DATA = Path(__file__).parents[3] / "shared" / "data"
GPX = """<?xml version="1.0"?>
<gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1">
 <wpt lat="50.43" lon="2.83"><time>2018-03-14T10:00:00Z</time><name>Banc</name>
  <desc>Un banc ici</desc></wpt>
 <rte><name>Trajet</name><rtept lat="50.43" lon="2.83"/><rtept lat="50.44" lon="2.84"/></rte>
 <trk><name>Promenade</name><trkseg><trkpt lat="50.43" lon="2.83"/>
  <trkpt lat="50.45" lon="2.85"/></trkseg></trk>
</gpx>"""


@pytest.fixture
def ws(tmp_path):
    with Workspace.create(tmp_path / "w.gpkg") as workspace:
        yield workspace


@pytest.fixture
def load(ws):
    def _load(path, **options):
        result = import_contributions(ws, path, "carte", open_table=open_table, **options)
        assert result.lost == 0
        return result

    return _load


def archive(path, **members):
    with zipfile.ZipFile(path, "w") as made:
        for name, content in members.items():
            made.writestr(name.replace("__", "/"), content)
    return path


def every(ws):
    names = ("platform_id", "title", "body", "category", "votes_for", "comment_count")
    rows = ws.db.execute(
        f"SELECT {', '.join(names)} FROM contributions ORDER BY platform_id, title"
    )
    return [dict(zip(names, row)) for row in rows]


def test_waypoints_routes_and_tracks_of_a_gpx(ws, load, tmp_path):
    path = tmp_path / "releve.gpx"
    path.write_text(GPX, encoding="utf-8")
    result = load(path)
    assert (result.rows, result.added) == (3, 3)
    assert [row["title"] for row in every(ws)] == ["Banc", "Promenade", "Trajet"]
    assert ws.db.execute("SELECT count(*) FROM footprints").fetchone()[0] == 2


def test_a_zipped_shapefile_in_lambert_93(ws, load, tmp_path):
    source = DATA / "messy" / "08_geojson_crs2154.geojson"
    if not source.is_file():
        pytest.skip("the real files are not there")
    gdal.VectorTranslate(
        str(tmp_path / "idees.shp"), str(source), format="ESRI Shapefile", dstSRS="EPSG:2154"
    )
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as made:
        for part in tmp_path.glob("idees.*"):
            made.write(part, f"export 2018/{part.name}")
    result = load(path)
    assert (result.rows, result.added, result.rejected) == (400, 400, ())
    west, east = ws.db.execute("SELECT min_x, max_x FROM gpkg_contents LIMIT 1").fetchone()
    assert 2.6 < west < east < 3.0


def test_decidim_open_data_keeps_comments_with_what_they_speak_of(ws, load, tmp_path):
    proposals = (
        "id;title/fr;body/fr;url;comments;published_at\n"
        "1;Banc;Un banc;https://d.example/f/1/proposals/1;2;2024-03-01 10:00:00 +0100\n"
        "2;Arbre;Un arbre;https://d.example/f/1/proposals/2;0;2024-03-02 10:00:00 +0100\n"
    )
    head = "id;created_at;body;author/id;author/name;depth;commentable_id;commentable_type;"
    head += "root_commentable_url\n"
    about = "https://d.example/f/1/proposals/1"
    comments = (
        f"{head}7;2024-03-03 10:00:00 +0100;Oui;1;Jean;0;1;Decidim::Proposals::Proposal;{about}\n"
        f"8;2024-03-04 10:00:00 +0100;Non;2;Anne;1;7;Decidim::Comments::Comment;{about}\n"
    )
    elsewhere = "https://d.example/f/2/results/1"
    others = f"{head}9;;Autre;1;Jean;0;1;Decidim::Accountability::Result;{elsewhere}\n"
    path = archive(
        tmp_path / "open-data.zip",
        **{
            "decidim-open-data-proposals.csv": proposals,
            "decidim-open-data-proposal_comments.csv": comments,
            "decidim-open-data-result_comments.csv": others,
        },
    )
    result = load(path)
    assert (result.added, result.attached, result.comments) == (2, 2, 2)
    assert "result_comments" in " ".join(str(fact) for fact in result.reading.facts)
    answers = ws.db.execute(
        "SELECT c.body, p.body FROM comments c JOIN comments p ON p.uuid = c.parent"
    ).fetchall()
    assert answers == [("Non", "Oui")]


def test_sheets_of_comments_and_votes_in_a_workbook(ws, load, tmp_path):
    path = tmp_path / "export.xlsx"
    made = gdal.GetDriverByName("XLSX").Create(str(path), 0, 0, 0)
    for name, rows in (
        ("Votes", [("id_contribution", "sens"), ("1", "pour"), ("1", "contre"), ("2", "pour")]),
        ("Idées", [("id", "titre"), ("1", "Banc"), ("2", "Arbre")]),
        ("Commentaires", [("id", "id_contribution", "commentaire"), ("5", "2", "Un chêne")]),
    ):
        layer = made.CreateLayer(name)
        for place in range(len(rows[0])):
            layer.CreateField(gdal_field(f"c{place}"))
        for row in rows:
            feature = gdal_feature(layer, row)
            layer.CreateFeature(feature)
    made = None
    result = load(path)
    assert (result.rows, result.added, result.attached) == (6, 2, 4)
    first, second = every(ws)
    assert (first["votes_for"], second["comment_count"]) == (1, 1)


def gdal_field(name):
    from osgeo import ogr

    return ogr.FieldDefn(name, ogr.OFTString)


def gdal_feature(layer, values):
    from osgeo import ogr

    feature = ogr.Feature(layer.GetLayerDefn())
    for place, value in enumerate(values):
        feature.SetField(place, value)
    return feature


def test_a_form_of_odk_with_groups_and_an_instance(ws, load, tmp_path):
    path = tmp_path / "formulaire.csv"
    path.write_text(
        "meta/instanceID,idee/titre,idee/description,idee/lieu,SubmissionDate\n"
        "uuid:0b1c,Banc,Un banc,50.43 2.83 60 5,2024-03-14T10:00:00.000Z\n"
        "uuid:0b1d,Arbre,Un arbre,50.44 2.84 60 5,2024-03-15T10:00:00.000Z\n",
        encoding="utf-8",
    )
    result = load(path)
    assert result.reading.column_of("id") == "meta/instanceID"
    assert result.reading.column_of("title") == "idee/titre"
    assert result.reading.column_of("latlon") == "idee/lieu"
    assert result.incomplete == 0


def test_what_looks_like_carticipe_says_that_it_is_a_guess(load, tmp_path):
    path = tmp_path / "export_carticipe.csv"
    path.write_text(
        "id_idee;pictogramme;titre;description;lng;lat;votes_plus;votes_moins\n"
        "1;Se déplacer;Voie verte;Longer la base;2,80;50,43;42;7\n",
        encoding="utf-8",
    )
    result = load(path)
    assert "recognised by a guess" in str(result.reading.facts[0])
    plain = tmp_path / "autre.csv"
    plain.write_text("id;titre\n1;Banc\n", encoding="utf-8")
    assert load(plain).reading.facts == ()


def test_archives_write_nothing_outside_their_folder(load, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temp"))
    (tmp_path / "temp").mkdir()
    path = archive(tmp_path / "a.zip", **{"..__..__hors.csv": "id;titre\n1;Banc\n"})
    assert load(path).added == 1
    assert not list(tmp_path.glob("hors*"))
    assert not list(tmp_path.parent.glob("hors*"))


def test_archives_without_anything_to_read_and_bombs_are_said(load, tmp_path):
    with pytest.raises(EmptyFile):
        load(archive(tmp_path / "vide.zip", **{"lisezmoi.md": "rien"}))
    bomb = tmp_path / "bombe.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("a.csv", b"0" * (64 << 20))
    with pytest.raises(SuspectArchive):
        load(bomb)


@pytest.mark.parametrize(
    "name",
    [
        "07_tableur_entetes_fusionnes.xlsx",
        "09_kml_dossiers.kml",
    ],
)
def test_awkward_files_that_need_gdal_give_their_400_contributions(load, name):
    path = DATA / "messy" / name
    if not path.is_file():
        pytest.skip("the real files are not there")
    assert (load(path).added, load(path).unchanged) == (400, 400)


def test_the_workbook_of_all_projects_of_2019(load):
    path = DATA / "dotations_2019" / "projets_dotations_investissement_2019.xlsx"
    if not path.is_file():
        pytest.skip("the real files are not there")
    result = load(path, dry_run=True)
    assert result.rows == 24_811
