"""Files an operator loads, again and again, with their mistakes."""

from __future__ import annotations

import copy
import json

import pytest

from enaction_platform.demo import demo_contributions, demo_plan, demo_update
from enaction_platform.errors import OperatorError
from enaction_platform.services import feed
from enaction_platform.services.importing import load_contributions, load_plan
from enaction_platform.storage.database import Database
from enaction_platform.storage.entities import page
from tests.platform.serving import small_file, small_plan
from tests.platform.test_protocol import checksums


@pytest.fixture
def database(database_url):
    opened = Database(database_url)
    opened.create("Essai")
    yield opened
    opened.close()


def load(database, document, **options):
    with database.write() as connection:
        return load_contributions(connection, document, "atelier", **options)


def everything(database):
    with database.read() as connection:
        return page(connection, 0, 10_000)


def digest(database):
    with database.read() as connection:
        return feed.digest(connection, feed.position(connection).seq)["kinds"]


def told(entities):
    return [{"kind": e.kind, "id": e.id, "deleted": not e.alive, "data": e.data} for e in entities]


def test_the_same_file_twice_changes_nothing(database):
    first = load(database, small_file(30))
    before = everything(database)
    again = load(database, small_file(30))

    assert (first.added, first.changed, first.unchanged) == (31, 0, 0)
    assert (again.added, again.changed, again.unchanged) == (0, 0, 31)
    assert everything(database) == before


def test_a_newer_file_moves_only_what_it_changes(database):
    load(database, small_file(30))
    newer = small_file(32)
    newer["features"][4]["properties"]["votes_for"] = 999
    del newer["features"][10]

    loaded = load(database, newer)
    assert (loaded.added, loaded.changed, loaded.withdrawn) == (2, 1, 0)
    *_, changed, first_new, second_new = everything(database)
    assert (changed.seq, changed.data["votes_for"]) == (32, 999)
    assert [first_new.data["platform_id"], second_new.data["platform_id"]] == ["31", "32"]

    withdrawn = load(database, newer, withdraw_missing=True)
    assert (withdrawn.unchanged, withdrawn.withdrawn) == (32, 1)
    assert not everything(database)[-1].alive
    assert load(database, newer, withdraw_missing=True).withdrawn == 0
    assert digest(database) == checksums(told(everything(database)))


def test_another_source_is_not_withdrawn(database):
    load(database, small_file(3))
    with database.write() as connection:
        load_contributions(connection, small_file(2), "autre", withdraw_missing=True)

    alive = [e.data["source"] for e in everything(database) if e.kind == "contribution"]
    assert sorted(alive) == ["atelier"] * 3 + ["autre"] * 2


def test_a_withdrawn_contribution_may_come_back(database):
    load(database, small_file(2))
    load(database, {"type": "FeatureCollection", "features": []}, withdraw_missing=True)
    back = load(database, small_file(2))

    assert back.changed == 3
    assert all(entity.alive for entity in everything(database))
    assert digest(database) == checksums(told(everything(database)))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"id": None, "uuid": None}, "neither a uuid nor an id"),
        ({"uuid": "pas un uuid"}, "is not one"),
        ({"votes_for": -1}, "not a count"),
        ({"votes_for": "beaucoup"}, "not a count"),
        ({"votes_against": 10**30}, "not a count"),
        ({"score_mean": float("nan")}, "between -2 and 2"),
        ({"score_mean": True}, "between -2 and 2"),
        ({"created_at": "hier"}, "not a time"),
        ({"created_at": "99999-01-01"}, "not a time"),
        ({"comments": "aucun"}, "not a list"),
        ({"comments": [{"body": "sans numéro"}]}, "no id"),
    ],
)
def test_a_bad_feature_is_left_out_and_told(database, change, reason):
    document = small_file(3)
    document["features"][1]["properties"].update(change)
    loaded = load(database, document, withdraw_missing=True)

    (sentence,) = loaded.left_out
    assert sentence.startswith("Feature 2 was left out: ")
    assert reason in sentence
    assert [e.data.get("platform_id") for e in everything(database)] == ["1", None, "3"]


@pytest.mark.parametrize(
    "geometry",
    [
        [],
        {"type": "Point"},
        {"type": "Point", "coordinates": [1000, 1]},
        {"type": "Polygon", "coordinates": [[]]},
        {"type": "GeometryCollection", "geometries": []},
    ],
)
def test_a_bad_position_is_left_out_and_told(database, geometry):
    document = small_file(1)
    document["features"].append({**copy.deepcopy(document["features"][0]), "geometry": geometry})
    document["features"].append({"type": "Feature"})
    document["features"].append(None)

    assert len(load(database, document).left_out) == 3


def test_text_no_database_takes_is_mended(database):
    document = small_file(1)
    properties = document["features"][0]["properties"]
    properties.update(title="nul \x00 ici", body="moitié \ud83d là", author=None, url=42)
    load(database, document)

    data = everything(database)[0].data
    assert (data["title"], data["body"]) == ("nul  ici", "moitié ? là")
    assert (data["author"], data["url"]) == ("", "42")


@pytest.mark.parametrize("document", [None, [], {}, {"features": {}}, "texte", 4])
def test_what_is_no_file_of_contributions_is_refused(database, document):
    with pytest.raises(OperatorError, match="neither a plan nor a GeoJSON"):
        load(database, document)


def test_the_demo_and_its_later_export(database):
    with database.write() as connection:
        assert load_plan(connection, demo_plan()) == 181
    first, later = load(database, demo_contributions()), load(database, demo_update())

    assert (first.added, first.left_out) == (2_012 + 1_427, [])
    assert (later.added, later.changed, later.left_out) == (35, 60, [])
    assert digest(database) == checksums(told(everything(database)))


def test_a_plan_is_replaced_as_a_whole(database):
    with database.write() as connection:
        load_plan(connection, demo_plan())
        old = feed.plan_version(connection)
        load_plan(connection, small_plan())
        new = feed.plan_version(connection)
        codes = [term["code"] for term in feed.plan_answer(connection)["terms"]]
        load_plan(connection, json.loads(json.dumps(small_plan())))
        assert feed.plan_version(connection) == new != old
    assert len(codes) == 9


@pytest.mark.parametrize(
    ("term", "reason"),
    [
        ({"code": "G01"}, "G01 is used twice"),
        ({"code": "G09", "parent": "X9"}, "names the parent X9"),
        ({"code": "G09", "parent": "G09"}, "its own ancestor"),
        ({"code": "G09", "priorities": ["G01"]}, "names the priority G01"),
        ({"code": "", "parent": None}, "terms.9.code"),
        ({"code": "G09", "kind": "chapitre"}, "terms.9.kind"),
    ],
)
def test_a_wrong_plan_is_refused_and_the_old_one_stays(database, term, reason):
    with database.write() as connection:
        load_plan(connection, small_plan())
    document = small_plan()
    document["terms"].append({"label": "De trop", "kind": "action", **term})

    with pytest.raises(OperatorError, match=reason), database.write() as connection:
        load_plan(connection, document)
    with database.read() as connection:
        assert len(feed.plan_answer(connection)["terms"]) == 9


def test_terms_that_are_each_others_parent_are_told(database):
    document = small_plan()
    loop = [("G07", "G08"), ("G08", "G07")]
    document["terms"] += [
        {"code": code, "label": code, "kind": "action", "parent": parent} for code, parent in loop
    ]
    told = r"G07 is its own ancestor\. G08 is its own ancestor\."
    with pytest.raises(OperatorError, match=told), database.write() as connection:
        load_plan(connection, document)
