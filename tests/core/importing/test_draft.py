"""What the import wizard knows before anything is written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from enaction_plugin.core.importing.draft import Draft, mapped, placed, remembered
from enaction_plugin.core.importing.profile import Profile

HEAD = "id_idee;titre;description;lng;lat;votes_plus;votes_moins;date_creation;theme;email\n"
ROWS = [
    f"{n};Idée {n};Texte {n};2,8{n};50,4{n};{n};1;14/03/2018 18:22;Se déplacer;p{n}@exemple.fr\n"
    for n in range(1, 9)
]
PLAIN = Profile()


@pytest.fixture
def draft(write):
    def _draft(rows=ROWS, **options):
        return Draft.open(write(HEAD + "".join(rows)), **options)

    return _draft


def test_every_field_tells_its_column_an_example_and_how_much_was_read(draft):
    rows = [
        *ROWS,
        "9;Sans date;;2,8;50,4;1;0;31/02/2018;Se déplacer;\n",
        "10;Sans lieu;;;;1;0;;Se loger;\n",
    ]
    look = draft(rows).look(PLAIN, "Carte")
    identifier, date = look.field("id"), look.field("created_at")
    assert (identifier.columns, identifier.example, identifier.distinct) == (("id_idee",), "1", 10)
    assert (date.columns, date.read, date.empty, date.unreadable) == (("date_creation",), 8, 1, 1)
    place = look.field("position")
    assert (place.columns, place.read, place.empty) == (("lng", "lat"), 9, 1)
    assert look.field("votes_for").columns == ("votes_plus",)
    assert look.field("votes_against").columns == ("votes_moins",)
    assert look.field("category").distinct == 2
    assert [(line, value) for line, _, value in look.incomplete] == [(10, "31/02/2018"), (11, "")]


def test_a_column_can_be_given_another_field_and_a_field_be_left_out(draft):
    one = draft()
    profile = mapped(mapped(PLAIN, "body", ["theme", "description"]), "votes_for", [])
    look = one.look(profile, "Carte")
    assert look.rows[0].contribution.body == "Se déplacer\n\nTexte 1"
    assert look.rows[0].contribution.votes_for == 0
    assert one.look(PLAIN, "Carte").rows[0].contribution.votes_for == 1


def test_positions_can_be_read_from_other_columns(write):
    text = "id;titre;est;nord;lon;lat\n1;Banc;687299;7032029;2,83;50,43\n"
    draft = Draft.open(write(text))
    assert draft.places() == [("lon", "lon", "lat")]
    look = draft.look(placed(PLAIN, ("x", "est", "nord"), "EPSG:2154"), "Carte")
    assert look.rows[0].contribution.lon == pytest.approx(2.8216, abs=1e-3)
    assert draft.look(placed(PLAIN, ()), "Carte").rows[0].contribution.lon is None


def test_nothing_is_written_and_the_difference_is_known_before(ws, draft, load, write):
    load(write(HEAD + "".join(ROWS)))
    before = ws.data_version
    newer = [*ROWS[:6], ROWS[6].replace("Texte 7", "Autre"), ROWS[7].replace("8;Idée", "80;Idée")]
    one = draft(newer)
    difference = one.compare(ws, one.look(PLAIN, "Carte"))
    assert [difference.counted(state) for state in ("new", "changed", "same")] == [1, 1, 6]
    assert list(difference.changes.values()) == [("body",)]
    assert difference.missing == (("8", "Idée 8"),)
    assert ws.data_version == before


def test_the_next_export_of_a_source_is_known_by_its_columns(ws, draft, load, write):
    profile = Profile.load({"columns": {"category": ["theme"]}, "mask": True})
    load(write(HEAD + "".join(ROWS)), source="Concertation", profile=profile)
    found = remembered(ws, draft(ROWS[:3]).look(PLAIN, "x"))
    assert found is not None
    assert (found.source, Profile.load(found.profile)) == ("Concertation", profile)
    other = Draft.open(write("id;titre\n1;Banc\n", "b.csv"))
    assert remembered(ws, other.look(PLAIN, "x")) is None


def test_a_big_file_is_looked_at_in_part(write):
    rows = "".join(f"{n};Idée {n}\n" for n in range(10_050))
    draft = Draft.open(write("id;titre\n" + rows))
    assert (len(draft.rows), draft.whole) == (10_000, False)


def test_spellings_of_a_category_stand_together(draft):
    rows = [
        row.replace("Se déplacer", name) for row, name in zip(ROWS, ("Déchets", "dechet ", "Eau"))
    ]
    found = draft(rows).look(PLAIN, "Carte").categories
    assert {key: dict(value) for key, value in found.items()} == {
        "dechet": {"Déchets": 1, "dechet": 1},
        "eau": {"Eau": 1},
    }


def test_a_profile_survives_its_file(tmp_path: Path):
    profile = Profile.load(
        {
            "columns": {"title": "Objet", "author": []},
            "keep": ["Compte"],
            "reasons": {"Compte": "tirage au sort"},
            "mask": True,
            "terms": {"Se déplacer": ["E1", "G12"]},
        }
    )
    profile.save(tmp_path / "profil.json")
    assert Profile.load(tmp_path / "profil.json") == profile
    assert replace(profile, mask=False) != profile
