"""What is recognised without being told, and what a profile may say instead."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from enaction_plugin.core.importing import errors
from enaction_plugin.core.importing.contributions import preview
from enaction_plugin.core.importing.profile import Profile
from enaction_plugin.core.importing.values import count, label, moment, number, plain

from .conftest import told


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("Intitulé", "title"),
        ("title/fr", "title"),
        ("Titre du projet lauréat", "title"),
        ("proposal_title", "title"),
        ("Votre idée", "body"),
        ("proposal_createdAt", "created_at"),
        ("Date de dépôt", "created_at"),
        ("Thématique", "category"),
        ("category/name/fr", "category"),
        ("N°", "id"),
        ("Nombre de votes", "votes_for"),
        ("Contre", "votes_against"),
        ("nb_commentaires", "comment_count"),
        ("_lieu_latitude", "lat"),
        ("geo_Longitude", "lon"),
        ("X_L93", "x"),
        ("geo_point_2d", "latlon"),
        ("WKT", "wkt"),
        ("Lien URL vers le projet", "url"),
        ("Auteur", "author"),
    ],
)
def test_headers_in_french_and_english(header, role):
    from enaction_plugin.core.importing.columns import matches

    assert matches(header)[0].role == role


def test_title_rows_above_the_header_are_passed_over(write, load, rows):
    load(
        write(
            "Export de la carte;;\nÉdité le 12/03;;\n;;\n"
            "Réf;Titre;Coordonnées\n7;Banc;50.43, 2.83\n"
        )
    )
    assert rows()[0]["platform_id"] == "7"
    assert rows()[0]["geom"] is not None


@pytest.mark.parametrize(
    ("columns", "values"),
    [
        ("lat;lon", "50,43;2,83"),
        ("lon;lat", "2.83;50.43"),
        ("position", "50.43, 2.83"),
        ("position", "50.43 2.83 12 5"),
        ("wkt", "POINT (2.83 50.43)"),
        ("wkt", '"SRID=4326;POINT Z (2.83 50.43 7)"'),
        ("geom", '"{""type"": ""Point"", ""coordinates"": [2.83, 50.43]}"'),
        ("geom", "0101000000A4703D0AD7A30640D7A3703D0A374940"),
    ],
)
def test_positions_in_every_form(write, load, place, columns, values):
    load(write(f"id;titre;{columns}\n1;Banc;{values}\n"))
    assert place("Banc") == pytest.approx((2.83, 50.43))


def test_months_first_only_when_the_days_say_so(write, load, rows):
    load(write("id,title,created at\n1,a,03/04/2024\n2,b,12/31/2024\n"))
    assert rows()[0]["created_at"] == "2024-03-04T00:00:00.000Z"


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2018-06-20", "2018-06-20T00:00:00.000Z"),
        ("2018-06", "2018-06-01T00:00:00.000Z"),
        ("20/06/2018 10:05", "2018-06-20T10:05:00.000Z"),
        ("20/06/18", "2018-06-20T00:00:00.000Z"),
        ("2018-06-20 10:00:00 +0200", "2018-06-20T08:00:00.000Z"),
        ("2018-06-20T10:00:00.123456Z", "2018-06-20T10:00:00.123Z"),
        ("2018/06/20 10:00:00+02", "2018-06-20T08:00:00.000Z"),
        ("20 juin 2018", "2018-06-20T00:00:00.000Z"),
        ("1er février 2018 à 9h30", "2018-02-01T09:30:00.000Z"),
        ("43271.5", "2018-06-20T12:00:00.000Z"),
        (1529488800000, "2018-06-20T10:00:00.000Z"),
    ],
)
def test_dates(text, iso):
    assert moment(text).iso == iso


@pytest.mark.parametrize(
    "text", ["31/02/2018", "2018-13-01", "hier", "", "2018-06-20T25:00:00.000Z"]
)
def test_what_is_no_date(text):
    assert moment(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [("1 234,5", 1234.5), ("1\u202f234", 1234), ("-2,5", -2.5), ("1,234.5", 1234.5), ("3e2", 300)],
)
def test_numbers(text, value):
    assert number(text) == value


@pytest.mark.parametrize("text", ["", "abc", "1;2", "nan", "inf", "12 rue"])
def test_what_is_no_number(text):
    assert number(text) is None


def test_personal_columns_are_dropped_and_told(write, load, rows):
    head = "id;titre;Prénom;Nom;Courriel;Portable;Adresse postale;contact;date de naissance\n"
    line = (
        "1;Banc;Anne;Petit;anne@exemple.fr;06 12 34 56 78;1 rue X;a.petit@exemple.fr;01/01/1990\n"
    )
    result = load(write(head + line))
    dropped = {c.column: c.nature.value for c in result.dropped_columns}
    assert dropped == {
        "Prénom": "name",
        "Nom": "name",
        "Courriel": "email",
        "Portable": "phone",
        "Adresse postale": "address",
        "contact": "email",  # its content says so
        "date de naissance": "birth",
    }
    assert all(c.count == 1 for c in result.dropped_columns)
    stored = json.dumps([str(v) for row in rows() for v in row.values()])
    for secret in ("Anne", "Petit", "exemple.fr", "06 12"):
        assert secret not in stored


def test_personal_columns_can_be_kept_on_purpose(write, load, rows):
    load(write("id;titre;courriel\n1;Banc;anne@exemple.fr\n"), keep_personal=True)
    assert rows()[0]["author"] == "anne@exemple.fr"


def test_authors_can_be_kept_on_purpose(write, load, rows):
    load(write("id;titre;auteur;courriel\n1;a;Anne;a@b.fr\n"), profile={"keep": ["auteur"]})
    assert rows()[0]["author"] == "Anne"


def test_a_profile_may_leave_a_column_out(write, load, rows):
    path = write("id;titre;thème;Choix/a;Choix/b\n1;Banc;Sport;1;0\n")
    load(path, profile={"columns": {"category": []}})
    assert rows()[0]["category"] == ""


def test_a_column_may_be_called_personal(write, load):
    result = load(write("id;titre;surnom\n1;a;Nono\n"), profile={"drop": ["surnom"]})
    assert [(c.column, str(c.reason)) for c in result.dropped_columns] == [
        ("surnom", "the profile says so")
    ]


def test_authors_become_stable_pseudonyms(write, load, rows):
    load(write("id;titre;auteur\n1;a;Anne P.\n2;b;anne@exemple.fr\n3;c;Compte 12\n4;d;Anne P.\n"))
    authors = [row["author"] for row in rows()]
    assert authors[0] == authors[3] != authors[1]
    assert authors[2] == "Compte 12"
    assert not any("nne" in author for author in authors)


def test_a_name_that_is_a_title_stays_one(write, load, rows):
    load(write("id;nom;latitude;longitude\n1;Place du Cantin;50.4;2.8\n"))
    assert rows()[0]["title"] == "Place du Cantin"


def test_a_profile_decides(write, load, rows):
    path = write("a|b|c|d\n1|Banc|687299,44|7032029,94\n", name="x.txt")
    profile = {
        "columns": {"id": "a", "title": ["b"], "x": "c", "y": "d"},
        "separator": "|",
        "decimal": ",",
        "crs": "EPSG:2154",
        "constants": {"category": "Espaces publics"},
    }
    load(path, profile=profile)
    (row,) = rows()
    assert (row["title"], row["category"]) == ("Banc", "Espaces publics")
    assert row["geom"] is not None


@pytest.mark.parametrize(
    ("profile", "words"),
    [
        ({"colonnes": {}}, "“colonnes” has no meaning here"),
        ({"columns": {"titre": "a"}}, "“columns.titre” has no meaning here"),
        ({"columns": {"title": 3}}, "must be a column name"),
        ({"decimal": "x"}, "“decimal” must be one of"),
        ({"separator": "--"}, "must be one character"),
        ({"header_line": "2"}, "wrong kind of value"),
        ({"columns": {"title": "Absente"}}, "no column “Absente”"),
    ],
)
def test_a_profile_that_makes_no_sense_is_refused(write, load, profile, words):
    with pytest.raises(errors.BadProfile, match=words):
        load(write("id;titre\n1;Banc\n"), profile=profile)


def test_a_profile_file(write):
    path = write({"decimal": ",", "drop": "Quartier"}, "profil.json")
    profile = Profile.load(path)
    assert (profile.decimal, profile.drop) == (",", {"Quartier"})
    assert Profile.load(profile.document()) == profile
    with pytest.raises(errors.BadProfile, match="is not JSON"):
        Profile.load(write("{", "profil.json"))


def test_unknown_coordinate_systems_are_refused(write, load):
    from enaction_plugin.core.projections import UnknownCrs

    with pytest.raises(UnknownCrs, match="EPSG:32631"):
        load(write("id;titre;x;y\n1;a;1;2\n"), profile={"crs": "EPSG:32631"})


def test_a_preview_writes_nothing_and_says_why(write):
    shown = preview(write("id;titre;quartier\n1;Banc;Nord\n"))
    (title,) = (c for c in shown.reading.columns if c.role == "title")
    assert (title.column, title.example, str(title.reason)) == ("titre", "Banc", "its name says so")
    assert shown.reading.unused == ("quartier",)
    assert shown.contributions[0].title == "Banc"


def test_categories_in_several_spellings_are_told(write, load):
    result = load(write("id;titre;thème\n1;a;Mobilité\n2;b;mobilites\n3;c;Sport\n"))
    assert "2 categories are written in 3 ways" in told(result)


def test_comments_of_the_demonstration_file(write, load, ws):
    properties = {
        "id": 3,
        "title": "Banc",
        "comments": [{"id": 1, "author": "Compte 5", "body": "Oui !", "created_at": "2024-01-02"}],
    }
    feature = {"type": "Feature", "geometry": None, "properties": properties}
    result = load(write({"type": "FeatureCollection", "features": [feature]}, "d.geojson"))
    assert result.comments == 1
    assert ws.db.execute("SELECT body, author FROM comments").fetchall() == [("Oui !", "Compte 5")]


CELLS = st.text(
    st.characters(
        codec="cp1252", exclude_characters="\r\n\t\x0b\x0c\x1c\x1d\x1e\x1f\x85<&", min_codepoint=32
    ),
    max_size=30,
).map(str.strip)


def reads_otherwise_as_utf8(written: bytes, text: str) -> bool:
    """Whether nobody could tell: the same bytes are another text in UTF-8 (“Â¡” and “¡”)."""
    try:
        return written.decode("utf-8") != text
    except UnicodeDecodeError:
        return False


@given(
    table=st.lists(st.tuples(CELLS, CELLS.filter(bool)), min_size=1, max_size=12),
    separator=st.sampled_from(";,\t|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC]),
    end=st.sampled_from(["\n", "\r\n"]),
    comma=st.booleans(),
    spot=st.tuples(st.floats(-180, 40), st.floats(-89, 89)),
)
def test_any_table_reads_back_from_any_dialect(
    tmp_path_factory, table, separator, encoding, quoting, end, comma, spot
):
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, quoting=quoting, lineterminator=end)
    writer.writerow(["id", "titre", "description", "longitude", "latitude"])
    mark = "," if comma else "."
    shown = [f"{value:.6f}".replace(".", mark) for value in spot]
    for number_, (title, body) in enumerate(table, 1):
        writer.writerow([str(number_), title, body, *shown])
    written = text.getvalue().encode(encoding)
    assume(encoding != "cp1252" or not reads_otherwise_as_utf8(written, text.getvalue()))
    path = tmp_path_factory.mktemp("dialect") / "table.csv"
    path.write_bytes(written)
    found = preview(path, limit=100).contributions
    assert [c.body for c in found] == [plain(body) for _, body in table]
    for contribution, (title, _) in zip(found, table):
        assert contribution.title == label(title) or not label(title)
        if any(abs(float(v.replace(",", "."))) >= 1e-6 for v in shown):
            assert (contribution.lon, contribution.lat) == pytest.approx(spot, abs=1e-6)


@given(st.lists(st.one_of(st.integers(0, 10**6), st.text("0123456789 ,.", max_size=6), st.none())))
def test_a_batch_of_counts_reads_as_each_alone(cells):
    from enaction_plugin.core.importing import batches

    assert batches.counts(cells) == [count(cell) for cell in cells]


@given(st.lists(st.one_of(st.text(max_size=12), st.sampled_from(["a <b>c", '="1"', "a\n\n b"]))))
def test_a_batch_of_texts_reads_as_each_alone(cells):
    from enaction_plugin.core.importing import batches

    assert batches.texts(cells) == [plain(cell) for cell in cells]
    assert batches.labels(cells) == [label(cell) for cell in cells]


@given(st.datetimes().map(lambda d: d.isoformat(timespec="milliseconds") + "Z"))
def test_times_taken_as_they_are_are_times(text):
    from enaction_plugin.core.importing import batches

    if batches.are_times([text]):
        assert moment(text).iso == text


_STAMPS = st.builds(
    "{}{}{}".format,
    st.datetimes().map(lambda d: d.isoformat(timespec="milliseconds")[: 19 + 4 * (d.day % 2)]),
    st.sampled_from(["", " ", "\n"]),
    st.sampled_from(["Z", "+00", "+0000", "+00:00", "+00/00", "+02", "", " UTC"]),
)
_WRITTEN_TIMES = st.one_of(
    _STAMPS,
    _STAMPS.map(lambda text: text.replace("-", "/").replace("T", " ")),
    st.dates().map(str),
    st.dates().map(lambda day: f"{day:%d/%m/%Y}"),
    st.sampled_from(["2019/02/29 10:00:00+00", "2020-02-29", "2018-1-1", "", "rien", "٢٠١٨-01-01"]),
)


@given(
    st.one_of(
        st.lists(_WRITTEN_TIMES, max_size=3),
        st.lists(_STAMPS, max_size=3),
        st.lists(st.dates().map(str), max_size=3),
    ),
    st.sampled_from(["dmy", "mdy"]),
)
def test_a_batch_of_times_reads_as_each_alone(cells, order):
    from enaction_plugin.core.importing import batches

    assert batches.moments(cells, order) == [moment(cell, order) for cell in cells]


_WRITTEN_NUMBERS = st.one_of(
    st.floats(-200, 200).map(lambda value: f"{value:.6f}"),
    st.integers(-(10**16), 10**16).map(str),
    st.text("0123456789 ,.-\n", max_size=6),
    st.floats(),
    st.none(),
)


@given(
    st.one_of(
        st.lists(_WRITTEN_NUMBERS, max_size=3),
        st.lists(st.floats(-200, 200).map(lambda value: f"{value:.6f}"), max_size=3),
    ),
    st.sampled_from(["", ",", "."]),
)
def test_a_batch_of_numbers_reads_as_each_alone(cells, mark):
    from enaction_plugin.core.importing import batches

    assert batches.decimals(mark)(cells) == [number(cell, mark) for cell in cells]


@given(
    st.lists(
        st.tuples(
            st.one_of(st.sampled_from(["0", "2.8", "50.4", "700000"]), _WRITTEN_NUMBERS),
            st.one_of(st.sampled_from(["0", "2.8", "50.4", "7050000"]), _WRITTEN_NUMBERS),
        ),
        max_size=3,
    )
)
def test_a_batch_of_places_reads_as_each_alone(cells):
    from enaction_plugin.core.importing.notices import Notices
    from enaction_plugin.core.importing.places import Locator
    from enaction_plugin.core.importing.table import Record

    def locator():
        return Locator({"lon": "x", "lat": "y"}, "", "", Notices())

    rows = [Record(line, {"x": x, "y": y}) for line, (x, y) in enumerate(cells, 1)]
    alone = [locator()._place(row) for row in rows]
    assert locator().locate(rows) == alone


@given(st.text(max_size=200))
def test_no_text_breaks_the_cleaning(text):
    cleaned = plain(text)
    assert cleaned == cleaned.strip()
    assert not any(ord(c) < 32 and c not in "\n\t" for c in cleaned)
