"""The demo data: fictitious and saying so, of a real case's size, the same for the same seed."""

from __future__ import annotations

import csv
import json
import math
from collections import Counter

import pytest

from enaction_platform.demo import demo_contributions, demo_plan, demo_update
from enaction_platform.demo.territory import COMMUNES, KM_PER_DEGREE
from enaction_platform.services.features import rows_of
from scripts import sample
from tests.platform.serving import ROOT, platform_command

AREA = ROOT.parent / "shared" / "data" / "communes_lens_lievin"


@pytest.fixture(scope="module")
def features():
    return demo_contributions()["features"]


@pytest.fixture(scope="module")
def properties(features):
    return [feature["properties"] for feature in features]


def test_they_have_the_size_of_a_real_case(properties):
    assert [told["id"] for told in properties] == list(range(1, 2013))
    assert sum(told["votes_for"] + told["votes_against"] for told in properties) == 15_034
    assert sum(len(told["comments"]) for told in properties) == 1_427
    assert all(len(told["comments"]) == told["comment_count"] for told in properties)
    assert len({told["commune"] for told in properties}) == 36
    assert len({told["category"] for told in properties}) == 8


def test_they_say_that_they_are_fictitious(properties):
    for document in (demo_contributions(), demo_update(), demo_plan()):
        assert document["fictitious"] is True
        assert "ficti" in (document["description"] + document["name"]).lower()
    assert all(told["fictitious"] is True for told in properties)
    for term in demo_plan()["terms"]:
        if term["kind"] in ("action", "operation"):
            assert "fictif" in term["description"], term["code"]


def test_they_are_the_same_for_the_same_seed_only():
    assert demo_contributions(7) == demo_contributions(7)
    assert demo_contributions(7) != demo_contributions(8)


def test_people_write_differently(properties):
    titles = Counter(told["title"] for told in properties)
    bodies = [told["body"] for told in properties]

    assert len(titles) > 1_500
    assert max(titles.values()) <= 8
    assert 20 <= bodies.count("") <= 80
    assert sum(len(body) > 2_000 for body in bodies) >= 5
    assert sum("\n" in body for body in bodies) > 300
    assert any("🚲" in body for body in bodies)
    assert any("<script>" in body for body in bodies)
    for earlier, later in zip(properties, properties[1:]):
        assert earlier["title"] != later["title"] or not later["title"]
        assert earlier["body"] != later["body"] or not later["body"]
    assert not any("{" in body and "7*7" not in body for body in bodies), "an unfilled slot"


def test_every_row_can_be_loaded(features):
    for feature in features:
        rows = list(rows_of(feature, "demo"))
        assert len(rows) == 1 + len(feature["properties"]["comments"])


def test_comments_follow_what_they_answer(properties):
    for told in properties:
        when = {comment["id"]: comment["created_at"] for comment in told["comments"]}
        for comment in told["comments"]:
            assert "2018-01-30" <= told["created_at"] <= comment["created_at"] < "2018-07-01"
            if comment["parent"]:
                assert when[comment["parent"]] <= comment["created_at"]


def test_votes_and_authors_are_as_uneven_as_in_life(properties):
    cast = sorted((told["votes_for"] + told["votes_against"] for told in properties), reverse=True)
    assert sum(cast[:200]) > 15_034 * 0.4
    assert cast[1_006] <= 4
    accounts = Counter(told["author"] for told in properties)
    assert len(accounts) > 400
    assert accounts.most_common(1)[0][1] > 20


def test_every_point_is_in_its_commune(features):
    communes = {commune.insee: commune for commune in COMMUNES}
    kinds = Counter(feature["geometry"]["type"] for feature in features)
    assert kinds == {"Point": 1_952, "LineString": 40, "Polygon": 20}
    for feature in features:
        if feature["geometry"]["type"] == "Point":
            commune = communes[feature["properties"]["insee"]]
            lon, lat = feature["geometry"]["coordinates"]
            east = (lon - commune.lon) * KM_PER_DEGREE * math.cos(math.radians(lat))
            north = (lat - commune.lat) * KM_PER_DEGREE
            assert math.hypot(east, north) < commune.radius + 0.5


def test_the_communes_are_the_real_ones():
    if not AREA.is_dir():
        pytest.skip("the real communes are not here")
    real = json.loads((AREA / "communes_lens_lievin_36.geojson").read_text("utf-8"))["features"]
    told = {c["properties"]["code"]: c["properties"] for c in real}

    assert {c.insee: c.name for c in COMMUNES} == {code: c["nom"] for code, c in told.items()}
    for commune in COMMUNES:
        assert commune.population == told[commune.insee]["population"]


def test_the_plan_has_its_numbers_and_hangs_together():
    terms = demo_plan()["terms"]
    kinds = Counter(term["kind"] for term in terms)
    parents = {term["code"]: term["parent"] for term in terms}

    assert kinds == {"axis": 3, "priority": 5, "action": 49, "operation": 124}
    assert len(parents) == 181
    assert [term["code"] for term in terms if term["kind"] == "action"][-1] == "G49"
    assert [term["code"] for term in terms if term["kind"] == "operation"][-1] == "A124"
    for term in terms:
        if term["kind"] == "action":
            assert term["parent"] in {"X1", "X2", "X3"}
            assert term["priorities"]
            assert len(term["keywords"]) >= 3
        if term["kind"] == "operation":
            assert term["parent"].startswith("G")


def test_the_plugin_ships_the_same_plan():
    shipped = ROOT / "resources" / "plans" / "demo_plan.json"
    assert json.loads(shipped.read_text("utf-8")) == demo_plan()


def test_the_plugin_ships_a_part_of_the_demo_as_its_sample():
    shipped = sample.FOLDER / "contributions.geojson"
    assert shipped.read_text("utf-8") == sample.contributions()
    assert json.loads(sample.contributions())["fictitious"] is True


def test_the_files_planners_receive(tmp_path, features):
    done = platform_command("demo", "--out", str(tmp_path / "new" / "folder"))
    assert done.returncode == 0, done.stderr
    written = {path.name: path for path in (tmp_path / "new" / "folder").iterdir()}
    assert sorted(written) == [
        "contributions.csv",
        "contributions.geojson",
        "contributions_maj.geojson",
        "plan.json",
    ]
    assert json.loads(written["contributions.geojson"].read_text("utf-8"))["features"] == features
    with written["contributions.csv"].open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert len(rows) == 2_012
    assert "," in rows[0]["Longitude"]
    assert [row["Texte"] for row in rows] == [f["properties"]["body"] for f in features]


def test_the_later_export_differs_as_exports_do(properties):
    later = {f["properties"]["id"]: f["properties"] for f in demo_update()["features"]}
    earlier = {told["id"]: told for told in properties}

    assert len(later.keys() - earlier.keys()) == 35
    assert len(earlier.keys() - later.keys()) == 12
    changed = [key for key in earlier.keys() & later.keys() if earlier[key] != later[key]]
    assert len(changed) == 60
