"""No silent loss: every row of every file is imported or refused with a reason.

The files come from seeds: dialects, orders and defects as real exports show them, and
worse. `ENACTION_HOSTILE` sets how many; the usual run makes a short series.
"""

from __future__ import annotations

import csv
import io
import json
import os
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from enaction_plugin.core.errors import EnactionError
from enaction_plugin.core.importing import refused
from enaction_plugin.core.importing.contributions import import_contributions
from enaction_plugin.core.importing.draft import Draft
from enaction_plugin.core.importing.errors import CommentsFile, PartOfVotes, VotesFile
from enaction_plugin.core.importing.profile import Profile
from enaction_plugin.core.workspace import Workspace

from .conftest import DATA

FILES = int(os.environ.get("ENACTION_HOSTILE", "60"))
REAL = sorted(
    path
    for path in (*DATA.glob("messy/*"), *DATA.glob("decidim_mel/*.csv"), *DATA.glob("paris_bp/*"))
    if path.suffix in (".csv", ".geojson", ".umap")
)
HEADS = (
    ("id", "N°", "identifiant", "Référence", "id_idee", "", "UUID"),
    ("titre", "Titre/fr", "Objet", "title", "Nom du projet", ""),
    ("description", "Votre idée", "body", "Texte libre", ""),
    ("latitude", "lat", "Y", "y_l93", ""),
    ("longitude", "lng", "X", "x_l93", ""),
    ("date", "Date de dépôt", "created_at", "Horodateur", ""),
    ("pour", "votes_plus", "J'aime", ""),
    ("email", "Adresse", "auteur", "Téléphone", ""),
)
ODD = (
    "", " ", "0", "-1", "1e999", "NaN", "∞", "None", "#Invalid Ref", "=1+1", "\u202e", "\x07",
    "é" * 300, "<script>alert(1)</script>", '"', "'", ";", ",", "\t", "a;b", 'x"y', "l'été",
    "31/02/2018", "2018-13-45", "99/99/9999", "12 / 3", "2,8041", "50.4387", "7032029,94",
    "POINT (2.8 50.4)", "{}", "[", "💧", "\ud7ff", "Ligne 1\nLigne 2", "\r", "1" * 400,
)  # fmt: skip


def table(draw: random.Random) -> tuple[list[str], list[list[str]]]:
    """A header and rows, most of them plausible."""
    head = [draw.choice(names) for names in HEADS]
    if draw.random() < 0.3:
        draw.shuffle(head)
    rows = []
    for number in range(1, draw.choice((1, 2, 5, 20, 60)) + 1):
        row = [
            str(number if draw.random() < 0.9 else draw.randint(1, 3)),
            f"Idée {number}",
            draw.choice(("Un banc", "Appelez le 06 12 34 56 78", "")),
            draw.choice(("50.43", "50,43", "7032029,9", "")),
            draw.choice(("2.83", "2,83", "687299,4", "")),
            draw.choice(("14/03/2018", "2018-03-14T10:00:00Z", "")),
            str(draw.randint(0, 40)),
            draw.choice(("a@b.fr", "Martin", "")),
        ]
        for place in range(len(row)):
            if draw.random() < 0.12:
                row[place] = draw.choice(ODD)
        if draw.random() < 0.05:
            row = row[: draw.randint(0, len(row))]
        elif draw.random() < 0.05:
            row += [draw.choice(ODD) for _ in range(draw.randint(1, 3))]
        rows.append(row)
        if draw.random() < 0.05:
            rows.append(list(row))
    return head, rows


def as_csv(draw: random.Random) -> bytes:
    head, rows = table(draw)
    text = io.StringIO(newline="")
    separator = draw.choice((";", ",", "\t", "|"))
    writer = csv.writer(
        text, delimiter=separator, quoting=draw.choice((csv.QUOTE_MINIMAL, csv.QUOTE_ALL)),
        lineterminator=draw.choice(("\n", "\r\n")),
    )  # fmt: skip
    for _ in range(draw.choice((0, 0, 0, 2))):
        writer.writerow([draw.choice(("Export", "", "Concertation 2018"))])
    writer.writerow(head)
    writer.writerows(rows)
    encoding = draw.choice(("utf-8", "utf-8-sig", "cp1252", "utf-16", "latin-1"))
    raw = text.getvalue().encode(encoding, "replace")
    return spoiled(draw, raw) if draw.random() < 0.25 else raw


def as_geojson(draw: random.Random) -> bytes:
    head, rows = table(draw)
    places = (
        None,
        {},
        {"type": "Point", "coordinates": [2.8, 50.4]},
        {"type": "Point", "coordinates": ["a", None]},
        {"type": "LineString", "coordinates": [[2.8, 50.4], [2.9, 50.5]]},
        {"type": "Polygon", "coordinates": [[]]},
        {"type": "Point", "coordinates": [1e400, -1e400]},
        {"type": "Point", "coordinates": [10**400, 3]},
    )
    features = [
        {"type": "Feature", "properties": dict(zip(head, row)), "geometry": draw.choice(places)}
        for row in rows
    ]
    if draw.random() < 0.3:
        features.insert(draw.randrange(len(features) + 1), draw.choice((7, "x", [], None)))
    document = {"type": "FeatureCollection", "features": features}
    if draw.random() < 0.2:
        document = {"type": "umap", "layers": [{"_umap_options": {"name": "A"}, **document}]}
    raw = json.dumps(document).encode()
    return spoiled(draw, raw) if draw.random() < 0.25 else raw


def spoiled(draw: random.Random, raw: bytes) -> bytes:
    """A file cut short, with bytes that changed, or with rubbish behind it."""
    way = draw.randrange(3)
    if way == 0:
        return raw[: draw.randrange(len(raw) + 1)]
    if way == 1:
        spoilt = bytearray(raw)
        for _ in range(draw.randint(1, 8)):
            spoilt[draw.randrange(len(spoilt))] = draw.randrange(256)
        return bytes(spoilt)
    return raw + draw.choice((b"\x00\x00", b"</html>", b'"', b"\xff\xfe"))


def accounted(ws: Workspace, result) -> None:
    """Rows in = contributions + votes and comments + refused, each with a reason."""
    assert result.lost == 0
    assert result.rows == result.imported + result.attached + len(result.rejected)
    assert all(str(row.reason).strip() for row in result.rejected)
    stored = ws.db.execute(
        "SELECT count(*) FROM contributions WHERE source = ? AND withdrawn_at IS NULL",
        (result.source,),
    ).fetchone()[0]
    assert stored == result.imported


@pytest.mark.parametrize("seed", range(FILES))
def test_a_file_from_a_seed_never_loses_a_row(seed, tmp_path):
    draw = random.Random(seed)  # noqa: S311 - the same files everywhere
    make, name = draw.choice(((as_csv, "a.csv"), (as_csv, "a.txt"), (as_geojson, "a.geojson")))
    path = tmp_path / name
    path.write_bytes(make(draw))
    with Workspace.create(tmp_path / "w.gpkg") as ws:
        try:
            result = import_contributions(ws, path, "Carte")
        except EnactionError:
            assert ws.contributions.count().total == 0
            return
        accounted(ws, result)
        again = import_contributions(ws, path, "Carte")
        assert (again.added, again.changed) == (0, 0)
        assert again.lost == 0
        look = Draft.open(path).look(Profile(), "Carte")
        assert len(look.rows) + len(look.refused) == result.rows
        if any("titre" in row.values for row in result.rejected):
            (made, *_) = refused.write(tmp_path / "refus.csv", result)
            reopened = import_contributions(ws, made, "Carte")
            assert (reopened.withdrawn, reopened.lost) == (0, 0)


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_a_real_file_never_loses_a_row(path, tmp_path, shared):
    with Workspace.create(tmp_path / "w.gpkg") as ws:
        try:
            result = import_contributions(ws, path, "Carte")
        except CommentsFile:
            return
        accounted(ws, result)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    rows=st.lists(
        st.tuples(
            st.integers(1, 6),
            st.text(max_size=12),
            st.sampled_from(["", "2,8", "x", "912"]),
            st.sampled_from(["", "50,4", "NaN"]),
        ),
        min_size=1,
        max_size=25,
    ),
    extra=st.lists(st.integers(0, 24), max_size=3),
)
def test_whatever_rows_say_each_is_accounted_for(tmp_path_factory, rows, extra):
    folder = tmp_path_factory.mktemp("rows")
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow(["id", "titre", "longitude", "latitude"])
    for place, row in enumerate(rows):
        writer.writerow([*row, "de trop"] if place in extra else row)
    path = folder / "a.csv"
    path.write_bytes(text.getvalue().encode("utf-8", "replace"))
    with Workspace.create(folder / "w.gpkg") as ws:
        result = import_contributions(ws, path, "Carte")
        accounted(ws, result)
        assert result.rows == len(rows)


def test_comments_and_votes_in_second_files_are_accounted_for(write, ws, load, rows):
    main = write("id;titre;description\n1;Banc;Un banc\n2;Arbre;Un arbre\n")
    comments = write(
        "id;id_contribution;commentaire;auteur;date\n"
        "7;1;Bonne idée;Martin;14/03/2018\n8;2;Où ?;Durand;15/03/2018\n9;99;Perdu;X;\n10;;Rien;;\n",
        "commentaires.csv",
    )
    votes = write(
        "id_contribution;vote\n1;pour\n1;pour\n1;contre\n2;Pour\n2;peut-être\n", "votes.csv"
    )
    result = load(main, related=[comments, votes])
    accounted(ws, result)
    assert (result.rows, result.imported, result.attached, len(result.rejected)) == (11, 2, 6, 3)
    first, second = rows()
    assert (first["votes_for"], first["votes_against"], first["comment_count"]) == (2, 1, 1)
    assert (second["votes_for"], second["votes_against"], second["comment_count"]) == (1, 0, 1)
    assert result.comments == 2
    assert sorted(row.table for row in result.rejected) == [
        "commentaires.csv", "commentaires.csv", "votes.csv",
    ]  # fmt: skip
    bodies = ws.db.execute("SELECT body, author FROM comments ORDER BY body").fetchall()
    assert [body for body, _ in bodies] == ["Bonne idée", "Où ?"]
    assert "Martin" not in str(bodies)


def test_ratings_from_minus_2_to_plus_2_become_a_mean(write, load, rows):
    main = write("id;titre\n1;Banc\n2;Arbre\n")
    votes = write("id_contribution;note\n1;2\n1;-1\n1;0\n2;-2\n", "notes.csv")
    load(main, related=[votes])
    assert [(row["score_mean"], row["score_count"]) for row in rows()] == [
        (0.333333, 3),
        (-2.0, 1),
    ]


def test_comments_of_another_platform_are_refused_even_where_numbers_coincide(shared, ws, load):
    """Both files are real: the proposals are Lille's, the comments Nancy's, 15 numbers agree."""
    folder = shared / "decidim_mel"
    result = load(
        folder / "propositions-libres.csv",
        related=[folder / "commentaires_propositions_libres.csv"],
    )
    accounted(ws, result)
    assert (result.imported, result.attached, len(result.rejected)) == (196, 0, result.rows - 196)
    assert len(result.rejected) > 27


def test_decidim_comments_come_later_by_themselves(shared, ws, load):
    folder = shared / "decidim_mel"
    load(folder / "debats.csv", source="Débats")
    result = load(folder / "commentaires_debats.csv", source="Débats")
    assert result.rows == result.attached + len(result.rejected) == 693
    assert ws.db.execute("SELECT count(*) FROM comments").fetchone()[0] == result.comments
    answers = ws.db.execute(
        "SELECT count(*) FROM comments c JOIN comments p ON p.uuid = c.parent"
    ).fetchone()[0]
    assert answers > 50
    again = load(folder / "commentaires_debats.csv", source="Débats")
    assert again.comments == 0


def test_votes_come_later_by_themselves(write, ws, load, rows):
    load(write("id;titre\n1;Banc\n2;Arbre\n3;Jeux\n"))
    ws.tag([1], "E1")
    votes = "id_contribution;vote\n1;pour\n1;pour\n1;contre\n2;Contre\n99;pour\n2;bof\n;pour\n"
    file = write(votes, "votes.csv")
    before = rows()
    seen = load(file, dry_run=True)
    assert rows() == before
    result = load(file)
    assert (result.rows, result.attached, len(result.rejected), result.lost) == (7, 4, 3, 0)
    assert (seen.rows, seen.attached, len(seen.rejected)) == (7, 4, 3)
    counted = [(row["votes_for"], row["votes_against"]) for row in rows()]
    assert counted == [(2, 1), (0, 1), (0, 0)]
    assert rows()[0]["priorities"] == "E1"
    load(file)
    assert [(row["votes_for"], row["votes_against"]) for row in rows()] == counted
    assert ws.db.execute("SELECT count(*) FROM sync_trash").fetchone() == (0,)
    ws.db.execute("UPDATE contributions SET title = title")  # no guard takes the votes back
    assert [(row["votes_for"], row["votes_against"]) for row in rows()] == counted


def test_mended_votes_never_take_the_others_away(tmp_path, write, load, rows):
    load(write("id;titre\n1;Banc\n2;Arbre\n"))
    result = load(write("id_contribution;vote\n1;pour\n1;contre\n1;bof\n", "votes.csv"))
    (file,) = refused.write(tmp_path / "refus.csv", result)
    file.write_text(file.read_text("utf-8-sig").replace("bof", "pour"), encoding="utf-8")
    with pytest.raises(PartOfVotes, match="all votes"):
        load(file)
    assert (rows()[0]["votes_for"], rows()[0]["votes_against"]) == (1, 1)


def test_points_with_a_note_and_an_idea_are_contributions(write, load):
    feature = {
        "type": "Feature",
        "properties": {"idee": "Un banc", "note": 2},
        "geometry": {"type": "Point", "coordinates": [2.8, 50.4]},
    }
    collection = {"type": "FeatureCollection", "features": [feature]}
    assert load(write(collection, "points.geojson")).added == 1


def test_ratings_come_later_by_themselves(write, load, rows):
    load(write("id;titre\n1;Banc\n2;Arbre\n"))
    load(write("id_contribution;note\n1;2\n1;-1\n1;0\n", "notes.csv"))
    assert [(row["score_mean"], row["score_count"]) for row in rows()] == [(0.333333, 3), (None, 0)]


def test_votes_on_contributions_nobody_knows_say_what_to_do(write, ws, load):
    with pytest.raises(VotesFile, match="name of their source"):
        load(write("id_contribution;vote\n1;pour\n", "votes.csv"))
    assert ws.db.execute("SELECT count(*) FROM contributions").fetchone() == (0,)
