"""The server that stands for GéoContrib, held against the recorded conversations."""

from __future__ import annotations

import json
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.connectors.geocontrib_server import Site, listening

FOLDER = Path(__file__).parents[3] / "shared" / "recordings" / "geocontrib"
TIMES = ("created_on", "updated_on")
LEFT_OUT = {
    # What no connector asks for.
    **dict.fromkeys(("001", "002", "003", "004", "005", "053", "097", "101"), "about the site"),
    **dict.fromkeys(("006", "008", "009", "010"), "makes the project"),
    **dict.fromkeys(("032", "033", "037", "038", "039", "040", "041", "042", "043"), "other lists"),
    **dict.fromkeys(("052",), "events"),
    **dict.fromkeys(("098", "099"), "a session with a cookie"),
    **dict.fromkeys(("092", "093", "094", "095", "096"), "a race: its order is not recorded"),
}


def recorded(number: str) -> dict[str, Any]:
    (path,) = FOLDER.glob(f"{number}-*.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def names() -> list[str]:
    """Every recording whose turn comes once the project stands, in order."""
    if not FOLDER.exists():
        return []
    numbers = sorted({path.name[:3] for path in FOLDER.glob("[0-9]*.json")})
    return [number for number in numbers if number not in LEFT_OUT]


def before_everything() -> Site:
    """The project as it was recorded, without features."""
    project = recorded("007")["response"]["body"]["json"]
    types = recorded("011")["response"]["body"]["json"]
    site = Site(project=dict(project), types=types)
    for number, name in (("006", "Admin"), ("054", "Planneur"), ("068", "Habitant")):
        token = recorded(number)["request"]["headers"]["Authorization"].split()[1]
        site.tokens[token] = name
    site.now = datetime(2026, 11, 23, 10, 27, 52, tzinfo=site.zone)
    return site


def fill(site: Site) -> None:
    """The 200 features as they were listed whole, under the identifiers they had."""
    for feature in recorded("028")["response"]["body"]["json"]["features"]:
        feature["properties"].update(display_creator="Admin", display_last_editor="Admin")
        site.features[feature["id"]] = feature
    commented = recorded("050")["request"]["path"].split("/")[4]
    site.comments[commented] = recorded("050")["response"]["body"]["json"]
    for one in recorded("051")["response"]["body"]["json"]["last_comments"]:
        if len(site.comments) < 3:
            site.comments.setdefault(one["related_feature"]["feature_id"], []).append(
                {**one, "id": "x", "attachment": None}
            )


@pytest.fixture(scope="module")
def conversation() -> dict[str, tuple[httpx.Response, dict[str, Any]]]:
    """Every recorded request put again, in order: our answer and the recorded one."""
    if not FOLDER.exists():
        pytest.skip("the recorded conversations are not here")
    site = before_everything()
    answers = {}
    with listening(site) as address, httpx.Client(base_url=address.rpartition("/")[0]) as client:
        for number in names():
            if number == "027":
                site.features.clear()
                site.comments.clear()
                fill(site)
            talk = recorded(number)
            request = talk["request"]
            # The clock follows the recording.
            site.now = parsedate_to_datetime(talk["response"]["headers"]["Date"])
            headers = {
                name: value
                for name, value in request["headers"].items()
                if name in ("Authorization", "Content-Type", "If-Match")
            }
            path = request["path"]
            if number < "027" and "/comments/" in path:
                path = path.replace(path.split("/")[4], next(iter(site.features)))
            answer = client.request(
                request["method"], path, headers=headers, content=content(request["body"])
            )
            answers[number] = (answer, talk["response"])
    return answers


def content(body: Any) -> bytes | None:
    if not body:
        return None
    return json.dumps(body["json"]).encode() if "json" in body else body["text"].encode()


def plain(document: Any) -> Any:
    """A document without what differs from one run to the next: times, new identifiers, order."""
    if isinstance(document, list):
        return sorted((plain(one) for one in document), key=json.dumps)
    if isinstance(document, dict):
        return {
            name: "…" if name in (*TIMES, "id", "assigned_member", "creator") else plain(value)
            for name, value in document.items()
        }
    return document


LISTS = ("028", "029", "030", "031", "036", "085", "086", "088")


@pytest.mark.parametrize("number", names())
def test_it_answers_as_the_recorded_server_did(conversation: Any, number: str) -> None:
    ours, theirs = conversation[number]

    assert ours.status_code == theirs["status"]
    kind = theirs["headers"]["Content-Type"]
    assert ours.headers["content-type"] == kind
    if "Location" in theirs["headers"]:
        assert ours.headers["location"] == theirs["headers"]["Location"]
    if "json" not in theirs["body"]:
        assert ours.text == theirs["body"]["text"]
    elif number not in (*LISTS, "007", "051"):
        assert plain(ours.json()) == plain(theirs["body"]["json"])
    else:
        assert set(ours.json()) <= set(theirs["body"]["json"])


@pytest.mark.parametrize("number", LISTS)
def test_it_lists_the_same_features(conversation: Any, number: str) -> None:
    ours, theirs = (conversation[number][0].json(), conversation[number][1]["body"]["json"])

    def said(document: Any) -> list[str]:
        return sorted(json.dumps(plain(one), sort_keys=True) for one in document["features"])

    assert said(ours) == said(theirs)


def test_a_feature_moves_to_the_type_a_change_names(conversation: Any) -> None:
    """As the recorded race shows: an area of the third type ended in the first."""
    after = recorded("096")["response"]["body"]["json"]
    assert after["geometry"]["type"] == "Polygon"
    assert after["properties"]["feature_type"] == "1-contribution-point"
    site = before_everything()
    fill(site)
    feature = site.features[after["id"]]
    assert feature["properties"]["feature_type"] == "3-contribution-surface"

    site.change(feature, recorded("092")["request"]["body"]["json"], "Admin")

    assert feature["properties"]["feature_type"] == "1-contribution-point"
    assert feature["properties"]["auteur"] is None
