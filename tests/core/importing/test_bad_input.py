"""Bad files: one clear sentence, and the good part still comes in."""

from __future__ import annotations

import json
import zipfile

import pytest

from enaction_plugin.core.errors import EnactionError
from enaction_plugin.core.importing import errors

from .conftest import told

HEAD = "id;titre;description;latitude;longitude\n"
GOOD = "1;Banc;Un banc;50.43;2.83\n"


@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff", HEAD, HEAD + ";;;;\n"])
def test_nothing_to_import(write, load, content):
    with pytest.raises(errors.EmptyFile, match="has no rows to import"):
        load(write(content))


@pytest.mark.parametrize(
    "document",
    ["{}", "[]", '{"type": "FeatureCollection", "features": []}'],
)
def test_json_without_features(write, load, document):
    with pytest.raises(EnactionError, match=r"no rows|recognised"):
        load(write(document, "a.geojson"))


@pytest.mark.parametrize(
    "text", ["<html>Maintenance</html>", '{"features": [{"type": "Fea', '{"features": [}]}']
)
def test_what_is_no_json_is_refused(write, load, text):
    with pytest.raises(errors.UnreadableFile, match="cannot be read"):
        load(write(text, "a.geojson"))


def test_a_missing_file_is_named(load, tmp_path):
    with pytest.raises(errors.MissingFile, match=r"nowhere\.csv does not exist"):
        load(tmp_path / "nowhere.csv")


@pytest.mark.parametrize("name", ["a.csv", "a.pdf", "a.geojson"])
def test_a_file_of_another_kind_is_refused(write, load, name):
    with pytest.raises(errors.UnknownFormat, match="is not imported"):
        load(write(b"%PDF-1.4 nothing to import", name))


def test_columns_nobody_recognises(write, load):
    with pytest.raises(errors.NoHeader, match=r"alpha, beta"):
        load(write("alpha;beta\n1;2\n"))


def test_formats_that_need_gdal_say_so(write, load):
    with pytest.raises(errors.NeedsReader, match="read with GDAL"):
        load(write("<kml/>", "a.kml"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_every_encoding_is_recognised(write, load, rows, encoding):
    load(write(HEAD + "1;Hôtel de Ville;« Où ça ? »;50,43;2,83\n", encoding=encoding))
    assert rows()[0]["title"] == "Hôtel de Ville"
    assert rows()[0]["body"] == "« Où ça ? »"


def test_latin_1_beyond_windows(write, load, rows):
    load(write("id;titre\n1;Café \x81\n", encoding="latin-1"))
    assert rows()[0]["title"].startswith("Café")


def test_a_wrong_encoding_in_the_profile_is_told(write, load):
    path = write(HEAD + "1;Été;;;\n", encoding="cp1252")
    with pytest.raises(errors.WrongEncoding, match="is not written in utf-8"):
        load(path, profile={"encoding": "utf-8"})


def test_a_few_damaged_bytes_do_not_make_the_file_another_encoding(write, load, rows):
    text = HEAD + "".join(f"{n};Été à l'école;Forêt;50,4;2,8\n" for n in range(1, 30))
    result = load(write(text.encode() + b"30;D\xe9g\xe2t;;50,4;2,8\n"))
    assert rows()[0]["title"] == "Été à l'école"
    assert rows()[-1]["title"] == "D\ufffdg\ufffdt"
    assert "2 damaged characters" in str(result.reading.facts[0])


def test_ragged_rows(write, load, rows):
    result = load(write(HEAD + GOOD + "2;Court\n3;Trop;long;50.4;2.8;d'une;case\n4;Bien;;;;;\n"))
    assert [row["platform_id"] for row in rows()] == ["1", "2", "4"]
    assert result.added == 3
    (refused,) = result.rejected
    assert refused.line == 4
    assert "7 cells where the header has 5" in str(refused.reason)
    assert refused.values["titre"] == "Trop"


def test_a_row_that_could_not_be_split_is_not_withdrawn(write, load):
    load(write(HEAD + GOOD))
    assert load(write(HEAD + "1;Banc;a;b;c;d;e\n2;Arbre;;;\n")).withdrawn == 0


def test_duplicate_identifiers(write, load, rows):
    result = load(write(HEAD + GOOD + "1;Autre;;;\n" + GOOD + "2;Arbre;;;\n"))
    assert [(row["platform_id"], row["title"]) for row in rows()] == [("1", "Banc"), ("2", "Arbre")]
    assert [(row.line, str(row.reason)) for row in result.rejected] == [
        (3, "The identifier 1 was already used by another row: the first one was kept."),
        (4, "It repeats an earlier row exactly: that one was counted."),
    ]


def test_positions_of_every_wrong_kind(write, load, rows, place):
    lines = [
        "1;absente;;;",
        "2;inversée;;2.83;50.43",
        "3;hors du monde;;912;2000",
        "4;projetée;;7032029,94;687299,44",
        "5;illisible;;cinquante;2,8",
        "6;zéro;;0;0",
        "7;bonne;;50,43;2,83",
    ]
    result = load(write(HEAD + "\n".join(lines) + "\n"))
    assert result.added == 7
    assert place("inversée") == place("bonne") == (2.83, 50.43)
    assert place("projetée") == pytest.approx((2.8216678, 50.3857777), abs=1e-6)
    for title in ("absente", "hors du monde", "illisible", "zéro"):
        assert place(title) is None
    notices = told(result)
    assert "2 have no position" in notices
    assert "1 had longitude and latitude swapped" in notices
    assert "1 have coordinates that are nowhere on Earth" in notices
    assert "1 have a position that cannot be read" in notices
    assert "1 had Lambert-93 coordinates" in notices


def test_empty_huge_and_nul_texts(write, load, rows):
    huge = "mot " * 2_500_000  # 10 MB
    result = load(write(f"{HEAD}1;;;;\n2;Long;{huge};;\n3;N\0ul;a\0b\x07c;;\n4;{'t' * 3000};;;\n"))
    kept = rows()
    assert result.added == 4
    assert len(kept[1]["body"]) == 1_000_000
    assert (kept[2]["title"], kept[2]["body"]) == ("Nul", "abc")
    assert (len(kept[3]["title"]), len(kept[3]["body"])) == (1000, 3000)
    notices = told(result)
    assert "1 have neither title nor text" in notices
    assert "1 have a text of over a million characters" in notices
    assert "1 have a title of over a thousand characters" in notices


def test_huge_and_nul_texts_of_a_geojson(write, load, rows):
    document = {"type": "FeatureCollection", "features": features(3)}
    document["features"][1]["properties"]["description"] = "mot " * 2_500_000
    document["features"][2]["properties"]["description"] = "a\0b"
    result = load(write(document, "a.geojson"))
    assert result.added == 3
    assert [len(row["body"]) for row in rows()] == [0, 1_000_000, 2]
    assert "1 have a text of over a million characters" in told(result)


def test_half_an_emoji_is_no_reason_to_stop(write, load, rows):
    text = r'{"features": [{"id": 1, "titre": "Un banc \ud83d", "n\udc80": "\udc80"}, {"id": 1}]}'
    result = load(write(text, "a.geojson"))
    assert [row["title"] for row in rows()] == ["Un banc \ufffd"]
    assert result.html().encode("utf-8")


def test_html_and_scripts_become_plain_text(write, load, rows):
    body = '"<p>Un <b>banc</b> &amp; un arbre</p><script>alert(1)</script><p>Merci<br>à tous</p>"'
    load(write(f'{HEAD}1;<i>Banc</i>;{body};;\n2;3 < 4 et <3;"Prix &lt; 5 <Jean>";;\n'))
    first, second = rows()
    assert first["title"] == "Banc"
    assert first["body"] == "Un banc & un arbre\n\nMerci\nà tous"
    assert second["title"] == "3 < 4 et <3"
    assert second["body"] == "Prix < 5 <Jean>"


def test_formulas_stay_text(write, load, rows):
    load(write(HEAD + '="007";=1+1;"=HYPERLINK(""http://x"")";;\n'))
    (row,) = rows()
    assert (row["platform_id"], row["title"]) == ("007", "=1+1")
    assert row["body"] == '=HYPERLINK("http://x")'


def test_the_report_interprets_nothing(write, load):
    result = load(
        write("id;<b>x</b>;titre;courriel\n1;;<script>alert(1)</script>;a@b.fr\n1;;Autre;c@d.fr\n")
    )
    page = result.html()
    assert "<script" not in page
    assert "&lt;b&gt;x&lt;/b&gt;" in page
    assert "c@d.fr" not in page


def bomb(path, member, size):
    archive = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED)
    with archive, archive.open(member, "w", force_zip64=True) as file:
        for _ in range(size):
            file.write(bytes(1 << 20))
    return path


@pytest.mark.parametrize("name", ["bomb.xlsx", "bomb.ods", "bomb.kmz"])
def test_zip_bombs_are_not_opened(tmp_path, load, name):
    def never(path):
        pytest.fail("the reader was called")

    path = bomb(tmp_path / name, "xl/worksheets/sheet1.xml", 64)
    with pytest.raises(errors.SuspectArchive, match="would unpack to 64 MB"):
        load(path, open_table=never)


def test_xml_bombs_are_not_opened(write, load):
    text = '<?xml version="1.0"?><!DOCTYPE k [<!ENTITY a "aaaa">]><kml>&a;</kml>'
    with pytest.raises(errors.SuspectXml, match="defines XML entities"):
        load(write(text, "a.kml"), open_table=lambda path: [])


@pytest.mark.parametrize("name", ["a.xlsx", "a.ods", "a.kmz"])
def test_a_damaged_archive_is_refused(tmp_path, load, name):
    path = tmp_path / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("doc.kml", "<kml>" + "".join(map(str, range(9000))) + "</kml>")
    sound = path.read_bytes()
    path.write_bytes(sound[:100] + b"\xff" * 200 + sound[300:])
    with pytest.raises(errors.UnreadableFile, match=name):
        load(path, open_table=lambda path: [])


def test_an_archive_that_is_none(write, load):
    with pytest.raises(errors.UnreadableFile, match="cannot be read"):
        load(write("not a zip", "a.xlsx"), open_table=lambda path: [])


def features(count):
    return [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [2.8 + n / 1000, 50.4]},
            "properties": {"id": n, "title": f"Idée {n}"},
        }
        for n in range(1, count + 1)
    ]


@pytest.mark.parametrize("cut", [30, 1])
def test_half_a_geojson_gives_its_half(write, load, cut):
    text = json.dumps({"type": "FeatureCollection", "features": features(20)})
    result = load(write(text[:-cut] if cut > 1 else text[: len(text) // 2], "a.geojson"))
    assert 5 <= result.added <= 20
    assert "damaged or cut short" in str(result.rejected[0].reason)
    assert "was not read to its end" in told(result)


def test_geojson_with_odd_features(write, load, rows):
    odd = [
        "no feature",
        {"type": "Feature", "geometry": None, "properties": {"id": 91, "title": "sans lieu"}},
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": []}, "properties": None},
        {
            "type": "Feature",
            "geometry": {"type": "Polygon", "coordinates": "?"},
            "properties": {"id": 92, "title": "tordue"},
        },
    ]
    document = {"type": "FeatureCollection", "features": [*features(3), *odd]}
    result = load(write(document, "a.geojson"))
    assert result.added == 6
    assert [refused.line for refused in result.rejected] == [4]
    assert "1 have a position that cannot be read" in told(result)


def test_dates_that_do_not_exist_are_told_with_their_row(write, load, rows):
    result = load(write("id;titre;date\n1;a;31/02/2018\n2;b;28/02/2018\n3;c;01/03/2018\n"))
    assert [row["created_at"] for row in rows()][1] == "2018-02-28T00:00:00.000Z"
    (notice,) = (n for n in result.notices if "date that cannot be read" in str(n.sentence))
    assert notice.rows == ((2, "31/02/2018"),)
