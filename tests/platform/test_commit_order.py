"""A seq is shown only when every lower one is committed, whoever writes and reads."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import httpx

from tests.platform.conftest import Client, new_uuid
from tests.platform.serving import prepare, serving
from tests.platform.test_operations import add, assess

WRITERS, BATCHES = 6, 15


def test_a_reader_misses_nothing_while_many_write(database_url):
    tokens = prepare(database_url, contributions=20)
    with serving(database_url, tokens, workers=3) as platform:
        url, token = platform.url, platform.planner_token
        with httpx.Client(base_url=url, timeout=60) as http:
            start = Client(http, token).get().json()["seq"]
            contributions = Client(http, token).contributions()
        done = threading.Event()
        with ThreadPoolExecutor(WRITERS + 2) as pool:
            readers = [pool.submit(follow, url, token, start, done) for _ in range(2)]
            writers = [pool.submit(write, url, token, contributions) for _ in range(WRITERS)]
            try:
                sent = [identifier for writer in writers for identifier in writer.result()]
            finally:
                done.set()
            followed = [reader.result() for reader in readers]
        with httpx.Client(base_url=url) as http:
            final = {(c["kind"], c["id"]): c["seq"] for c in Client(http, token).feed(start)}

    assert len(sent) == WRITERS * BATCHES
    for seen, pages in followed:
        assert set(sent) <= {identifier for kind, identifier in seen if kind == "tagging"}
        assert seen == final, "the reader's last word on an entity is not the platform's"
        assert pages > 5, "the reader was too slow to prove anything"


def write(url, token, contributions):
    """Send batches as one planner; the taggings made."""
    made = []
    with httpx.Client(base_url=url, timeout=60) as http:
        planner = Client(http, token)
        for number in range(BATCHES):
            tag = add(contributions[number % len(contributions)])
            status = assess(contributions[0], "assignee", new_uuid(), after=None)
            planner.send(tag, status)
            made.append(tag["id"])
    return made


def follow(url, token, after, done):
    """Read the feed as it grows; the seq each entity was last seen with, pages that had news."""
    seen, pages = {}, 0
    with httpx.Client(base_url=url, timeout=60) as http:
        reader = Client(http, token)
        while True:
            last_round = done.is_set()
            page = reader.get("/changes", params={"after": after, "limit": 7}).json()
            for change in page["changes"]:
                assert change["seq"] > after
                after = change["seq"]
                seen[change["kind"], change["id"]] = change["seq"]
            pages += bool(page["changes"])
            if last_round and not page["changes"]:
                return seen, pages
            if not page["changes"]:
                time.sleep(0.002)


def test_the_same_batch_sent_twice_at_once_is_applied_once(database_url):
    tokens = prepare(database_url, contributions=1)
    with (
        serving(database_url, tokens, workers=2) as platform,
        httpx.Client(base_url=platform.url) as http,
    ):
        planner = Client(http, platform.planner_token)
        (contribution,) = planner.contributions()
        ops = [add(contribution) for _ in range(20)]
        body = {"device": new_uuid(), "batch": new_uuid(), "ops": ops}
        before = planner.get().json()["seq"]

        def send(_):
            return httpx.post(
                f"{platform.url}/api/v1/changes", json=body, headers=planner.headers, timeout=60
            )

        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(send, range(8)))
        assert {answer.status_code for answer in answers} == {200}
        assert len({answer.content for answer in answers}) == 1
        assert planner.get().json()["seq"] == before + 20
