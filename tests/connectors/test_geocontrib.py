"""GéoContrib, spoken to a server that answers as the recorded one did."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from enaction_plugin.core.connectors.errors import NotFound, SignInNeeded
from enaction_plugin.core.connectors.geocontrib import WhichProject, from_date
from enaction_plugin.core.connectors.items import Changes
from enaction_plugin.core.connectors.opening import project_place
from enaction_plugin.core.model.defaults import DEFAULT_PLAN
from enaction_plugin.core.sync import list_conflicts, list_rejected
from tests.connectors.conftest import Planner, Project, all_at_once
from tests.connectors.geocontrib_server import feature_type

Plan = Callable[..., Planner]
RECORDINGS = Path(__file__).parents[3] / "shared" / "recordings" / "geocontrib"
WHOLE = "https://geo.example/geocontrib"


@pytest.mark.parametrize(
    ("address", "place"),
    [
        (WHOLE, (WHOLE, "")),
        (f"{WHOLE}/", (WHOLE, "")),
        (f"{WHOLE}/projet/1-scot/", (WHOLE, "1-scot")),
        (f"{WHOLE}/projet/1-scot/signalement/lister", (WHOLE, "1-scot")),
        (f"{WHOLE}/api/v2/features/?project__slug=1-scot", (WHOLE, "1-scot")),
        (f"{WHOLE}/api/projects/1-scot/feature-paginated/", (WHOLE, "1-scot")),
        ("https://geo.example", ("https://geo.example", "")),
    ],
)
def test_any_address_of_a_project_leads_to_it(address: str, place: tuple[str, str]) -> None:
    assert project_place(address) == place


def test_custom_fields_are_recognised_by_their_names(project: Project) -> None:
    platform = project.platform()

    greeting = platform.greet(DEFAULT_PLAN)
    item = platform.read(project.feature("Idée 3")["id"])

    assert greeting.name == "Concertation"
    assert greeting.abilities.terms
    assert greeting.abilities.fields == {"status", "answer"}
    assert item.data["category"] == "Mobilités"
    assert item.data["votes_for"] == 3
    assert item.data["moderation"] == "published"
    assert "Bruno" not in item.data["author"]
    assert item.data["url"].startswith(f"{project.address}/type-signalement/1-point/signalement/")


def test_one_change_leaves_every_other_custom_field(project: Project) -> None:
    platform = project.platform()
    platform.greet(DEFAULT_PLAN)
    before = dict(project.values("Idée 2"))
    item = platform.read(project.feature("Idée 2")["id"])

    after = platform.write(item, Changes(add=frozenset({"E2"}), fields={"status": "accepted"}))

    expected = {**before, "priorites": ["P2"], "suivi": "Retenu"}
    expected["updated_on"] = project.values("Idée 2")["updated_on"]
    assert project.values("Idée 2") == expected
    assert after.work.terms == {"E2"}


def test_what_others_wrote_meanwhile_is_not_emptied(project: Project) -> None:
    """Even when the feature never had a custom field, or has some its type no longer has."""
    name = project.site.add("Sans rien")
    assert "priorites" not in project.values("Sans rien")
    platform = project.platform()
    platform.greet(DEFAULT_PLAN)
    project.values("Sans rien")["ancien"] = "gardé"

    platform.write(platform.read(name), Changes(add=frozenset({"E1"})))

    (patch,) = [path for method, path in project.site.requests if method == "PATCH"]
    assert patch.partition("?")[0].endswith("/")
    assert project.values("Sans rien")["priorites"] == ["P1"]
    assert project.values("Sans rien")["ancien"] == "gardé"


def test_a_feature_stays_in_its_own_type(project: Project) -> None:
    line = {"type": "LineString", "coordinates": [[2.8, 50.4], [2.9, 50.4]]}
    made = project.site.create(
        {
            "geometry": line,
            "properties": {
                "title": "Une ligne",
                "project": project.site.slug,
                "status": "published",
                "feature_type": "2-ligne",
                "theme": "Habitat",
                "votes_pour": 4,
            },
        },
        "Admin",
    )
    platform = project.platform()
    platform.greet(DEFAULT_PLAN)

    platform.write(platform.read(made["id"]), Changes(add=frozenset({"E1"})))

    values = project.values("Une ligne")
    assert (values["feature_type"], values["theme"], values["votes_pour"]) == (
        "2-ligne",
        "Habitat",
        4,
    )
    assert values["priorites"] == ["P1"]


def test_a_value_the_platform_would_take_without_a_word_is_not_sent(
    project: Project, planner: Plan
) -> None:
    anna = planner(project)
    anna.exchange()
    anna.tag("Idée 1", "E5")  # the list has P1 to P4
    anna.decide("Idée 2", "status", "out_of_scope")

    report = anna.exchange()

    assert report.rejected == 2
    assert sorted(one.reason.count("does not allow") for one in list_rejected(anna.workspace)) == [
        1,
        1,
    ]
    assert project.values("Idée 1")["priorites"] is None


def test_work_travels_from_one_planner_to_another(project: Project, planner: Plan) -> None:
    anna, bruno = planner(project, "Anna"), planner(project, "Bruno")
    anna.exchange()
    bruno.exchange()
    anna.tag("Idée 1", "E1", "E3")
    anna.decide("Idée 1", "status", "study")
    anna.answer("Idée 1", "C'est à l'étude.\nMerci !")

    sent = anna.exchange()
    bruno.exchange()

    assert (sent.pushed, sent.rejected, sent.pending) == (5, 0, 0)
    seen = bruno.row("Idée 1")
    assert (seen["priorities"], seen["status"]) == ("E1,E3", "study")
    assert seen["answer"] == "C'est à l'étude.\nMerci !"


def test_only_what_changed_is_listed_in_the_platform_s_own_time(
    project: Project, planner: Plan
) -> None:
    anna = planner(project)
    anna.exchange()
    project.site.requests.clear()
    newest = max(one["properties"]["updated_on"] for one in project.site.features.values())

    anna.exchange()

    (listed,) = [p for m, p in project.site.requests if "/v2/features/?" in p]
    local = datetime.fromisoformat(newest).replace(tzinfo=None, microsecond=0)
    asked = listed.rpartition("from_date=")[2].replace("%3A", ":")
    assert local - datetime.fromisoformat(asked) == timedelta(hours=2, minutes=5)


@pytest.mark.parametrize(
    ("mark", "asked"),
    [
        ("2026-11-23T09:29:42.328Z 2026-11-23T10:29:42.328468+01:00", "2026-11-23T08:24:42"),
        ("2026-07-01T08:00:00.000Z 2026-07-01T10:00:00+02:00", "2026-07-01T07:55:00"),
        ("2026-07-01T08:00:00.000Z 2026-07-01T08:00:00Z", "2026-07-01T05:55:00"),
    ],
)
def test_the_date_asked_for_is_local_and_names_no_zone(mark: str, asked: str) -> None:
    assert from_date(mark) == asked


def test_nothing_is_overlooked_the_night_the_clocks_go_back(
    project: Project, planner: Plan
) -> None:
    paris = ZoneInfo("Europe/Paris")
    night = datetime(2026, 10, 25, 0, 30, tzinfo=ZoneInfo("UTC"))  # 2:30, summer time
    project.site.now = night.astimezone(paris)
    for feature in project.site.features.values():
        feature["properties"].update(updated_on=project.site.clock())
    anna = planner(project)
    anna.exchange()

    project.site.now = (night + timedelta(minutes=40)).astimezone(paris)  # 2:10, winter time
    changed = project.feature("Idée 4")
    project.site.change(changed, {"title": "Changée", "feature_type": "1-point"}, "Admin")
    report = anna.exchange()

    assert report.pulled == 1
    assert anna.row("Changée")


def test_what_is_deleted_there_is_withdrawn_here(project: Project, planner: Plan) -> None:
    anna = planner(project)
    anna.exchange()
    anna.tag("Idée 3", "E1")
    project.site.delete(project.feature("Idée 3"), "Admin")

    first = anna.exchange()
    again = anna.exchange()

    assert anna.row("Idée 3")["withdrawn_at"] is not None
    assert anna.row("Idée 3")["priorities"] == "E1"
    assert (first.pulled, again.pulled) == (1, 0)  # the tombstone is read again and is no news
    assert project.values("Idée 3")["deletion_on"]


def test_a_comment_does_not_make_its_feature_newer_and_comes_nonetheless(
    project: Project, planner: Plan
) -> None:
    anna = planner(project)
    anna.exchange()
    project.site.comment(project.feature("Idée 2")["id"], "Tout à fait d'accord.", "Inès")
    project.site.requests.clear()

    anna.exchange()
    read = [p for _, p in project.site.requests if p.endswith("/comments/") and "/features/" in p]
    project.site.requests.clear()
    anna.exchange()

    rows = anna.workspace.db.execute("SELECT body, author, created_at FROM comments").fetchall()
    assert [body for body, _, _ in rows] == ["Tout à fait d'accord."]
    assert "Inès" not in rows[0][1]
    assert len(read) == 1  # only where the project says that somebody commented
    assert not any(p.endswith("/comments/") for _, p in project.site.requests)


def test_a_contribution_of_the_room_is_created_once_in_the_fitting_type(
    project: Project, planner: Plan
) -> None:
    anna = planner(project)
    anna.exchange()
    long = "Un banc au soleil " * 10
    anna.workspace.db.execute(
        "INSERT INTO contributions (title, body, geom) SELECT ?, 'Au calme', geom"
        " FROM contributions LIMIT 1",
        (long.strip(),),
    )
    anna.tag(long.strip(), "E2")

    report = anna.exchange()
    anna.exchange()

    made = [one for one in project.site.features.values() if "banc" in one["properties"]["title"]]
    assert (report.pushed, report.pending, report.rejected) == (2, 0, 0)
    assert len(made) == 1
    values = made[0]["properties"]
    assert len(values["title"]) == 128
    assert values["description"] == f"{long.strip()}\n\nAu calme"
    assert (values["feature_type"], values["priorites"]) == ("1-point", ["P2"])
    assert values["ref_externe"]


def test_a_creation_whose_answer_was_lost_is_found_by_our_identifier(
    project: Project, planner: Plan
) -> None:
    anna = planner(project)
    anna.exchange()
    anna.workspace.db.execute(
        "INSERT INTO contributions (title, geom) SELECT 'Un banc', geom FROM contributions LIMIT 1"
    )
    create = anna.platform.create

    def lose(uuid: str, data: Any) -> str:
        from enaction_plugin.core.connectors.errors import Unreachable

        create(uuid, data)
        anna.platform.create = create
        raise Unreachable(address=project.address)

    anna.platform.create = lose
    with pytest.raises(Exception, match="cannot be reached"):
        anna.exchange()
    anna.exchange()

    assert project.feature("Un banc")  # one, or this would fail


def test_a_missing_or_wrong_token_asks_to_sign_in(project: Project, planner: Plan) -> None:
    anna = planner(project)
    anna.exchange()
    anna.tag("Idée 1", "E1")

    for token in ("", "faux"):
        anna.platform = project.platform(token=token)
        with pytest.raises(SignInNeeded):
            anna.exchange()

    anna.platform = project.platform()
    assert anna.exchange().pushed == 1  # the change waited


def test_a_project_must_be_named_where_there_are_several(project: Project) -> None:
    site = project._replace(address=project.address.partition("/projet/")[0])

    assert site.platform().greet(DEFAULT_PLAN).name == "Concertation"
    project.site.others.append({"slug": "2-voirie", "title": "Voirie"})
    with pytest.raises(WhichProject, match="Concertation, Voirie"):
        site.platform().greet(DEFAULT_PLAN)


def test_types_made_later_are_learnt(project: Project, planner: Plan) -> None:
    anna = planner(project)
    anna.exchange()
    project.site.types.append(
        feature_type("3-surface", "polygon", project.site.types[0]["customfield_set"])
    )
    area = [[[2.8, 50.4], [2.9, 50.4], [2.9, 50.5], [2.8, 50.4]]]
    project.site.create(
        {
            "geometry": {"type": "Polygon", "coordinates": area},
            "properties": {
                "title": "Une aire",
                "status": "published",
                "feature_type": "3-surface",
                "project": project.site.slug,
                "priorites": ["P1"],
            },
        },
        "Admin",
    )

    anna.exchange()

    assert anna.row("Une aire")["priorities"] == "E1"


def test_four_planners_at_once_lose_no_link_and_see_every_overwritten_value(
    project: Project, planner: Plan
) -> None:
    codes = {"Anna": "E1", "Bruno": "E2", "Chloé": "E3", "David": "E4"}
    statuses = dict(zip(codes, ("accepted", "rejected", "study", "accepted")))
    team = {name: planner(project, name) for name in codes}
    for one in team.values():
        one.exchange()
    before = dict(project.values("Idée 1"))
    project.site.pause = 0.05  # long enough for others to read what is about to change
    for name, one in team.items():
        for title in ("Idée 1", "Idée 2", "Idée 3"):
            one.tag(title, codes[name])
        one.decide("Idée 1", "status", statuses[name])

    all_at_once(team.values())
    for one in [*team.values()] * 3:
        one.exchange()

    for number in (1, 2, 3):
        assert sorted(project.values(f"Idée {number}")["priorites"]) == ["P1", "P2", "P3", "P4"]
    assert {one.row("Idée 1")["priorities"] for one in team.values()} == {"E1,E2,E3,E4"}
    kept = team["Anna"].platform.read(project.feature("Idée 1")["id"]).work.fields["status"]
    shown = {name: {c.mine for c in list_conflicts(one.workspace)} for name, one in team.items()}
    assert shown == {name: {s} - {kept} for name, s in statuses.items()}
    citizens = ("theme", "auteur", "ref_externe", "votes_pour", "title", "description")
    assert [project.values("Idée 1")[n] for n in citizens] == [before[n] for n in citizens]


@pytest.mark.skipif(not RECORDINGS.exists(), reason="the recorded conversations are not here")
def test_the_recorded_project_reads_whole(project: Project, planner: Plan) -> None:
    def body(number: str) -> Any:
        (path,) = RECORDINGS.glob(f"{number}-*.json")
        return json.loads(path.read_text(encoding="utf-8"))["response"]["body"]["json"]

    project.site.project = body("007") | {"slug": project.site.slug}
    project.site.types = [one | {"project": project.site.slug} for one in body("011")]
    project.site.features = {one["id"]: one for one in body("028")["features"]}
    anna = planner(project)

    report = anna.exchange()

    assert report.pulled == 200
    row = anna.row("Rénover la cité minière (Vendin-le-Vieil - Lens 2)")
    assert row["body"].startswith("Ligne 1\r\nLigne 2\tavec tabulation")
    assert row["created_at"] == "2026-11-23T09:27:58.768Z"
    shapes = anna.workspace.db.execute("SELECT count(*) FROM footprints").fetchone()
    assert shapes == (16,)  # 8 lines and 8 areas
    (value,) = [one for one in body("065").items() if one[0] == "properties"]
    odd = {**body("065"), "id": "482da904-0e14-42a7-afd2-3609042a41e4", "properties": value[1]}
    project.site.features[odd["id"]] = odd
    assert anna.platform.read(odd["id"]).data["votes_for"] == 0  # "pas un nombre"


def test_a_category_the_list_does_not_have_is_not_sent(project: Project) -> None:
    platform = project.platform()
    platform.greet(DEFAULT_PLAN)
    point = {"type": "Point", "coordinates": [2.8, 50.4]}

    for category in ("Se déplacer", "Habitat"):
        platform.create("x", {"title": category, "category": category, "geometry": point})

    assert project.values("Se déplacer")["theme"] is None
    assert project.values("Habitat")["theme"] == "Habitat"


def test_a_feature_of_a_type_that_is_not_listed_is_read_and_left_alone(
    project: Project, planner: Plan
) -> None:
    project.feature("Idée 2")["properties"]["feature_type"] = "9-ancien"
    anna = planner(project)
    anna.exchange()
    anna.tag("Idée 2", "E1")

    report = anna.exchange()

    assert anna.row("Idée 2")["title"] == "Idée 2"
    assert report.rejected == 1
    assert not any(method == "PATCH" for method, _ in project.site.requests)


def test_another_site_or_project_says_what_to_check(project: Project, planner: Plan) -> None:
    anna = planner(project)
    anna.platform = project._replace(address=project.address + "-autre").platform()

    with pytest.raises(NotFound, match="kind of platform"):
        anna.exchange()
