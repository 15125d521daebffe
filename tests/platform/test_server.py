"""The server process itself: its log, its speed on small answers, what survives it."""

from __future__ import annotations

import json
import os
import signal
import statistics
import subprocess
import sys
import time

import httpx
import pytest

from tests.platform.conftest import Client, new_uuid
from tests.platform.serving import ROOT, prepare, serving
from tests.platform.test_operations import add


@pytest.fixture
def logged(tmp_path):
    """A server whose log is kept: (url, token, log lines once stopped)."""
    database = f"sqlite:///{tmp_path / 'p.sqlite'}"
    token, _ = prepare(database)
    log = tmp_path / "log"
    with log.open("w") as file:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "enaction_platform", "serve"),
                *("--port", "0", "--database", database),
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=file,
            text=True,
        )
        url = process.stdout.readline().split()[-1]

        def stop():
            process.terminate()
            process.wait(timeout=10)
            return [json.loads(line) for line in log.read_text().splitlines()]

        yield url, token, stop
        process.kill()
        process.wait()
        process.stdout.close()


def test_each_request_is_one_line_of_json(logged):
    url, token, stop = logged
    with httpx.Client(base_url=url) as http:
        planner = Client(http, token)
        answer = planner.get("/changes", params={"after": 0, "token": "in-the-query"})
        planner.do(add(planner.contributions()[0], note="un secret de planificateur"))
        http.get("/api/v1/plan", headers={"Authorization": "Bearer forged-token"})
        http.get("/" + "%0a%22%00" + "x" * 50)
    lines = stop()

    requests = [line for line in lines if line["event"] == "request"]
    assert len(requests) == 5
    assert requests[0]["id"] == answer.headers["X-Request-Id"]
    assert {"time", "level", "method", "path", "status", "ms", "account"} < set(requests[0])
    assert [line["account"] for line in requests] == ["Anna"] * 3 + [None] * 2
    assert [line["status"] for line in requests] == [200, 200, 200, 401, 404]
    for secret in (token, "in-the-query", "un secret", "forged-token"):
        assert secret not in json.dumps(lines, ensure_ascii=False)


def test_small_answers_do_not_wait_for_the_network(served):
    """With Nagle's algorithm each would take more than 40 ms."""
    with httpx.Client(base_url=served.url) as http:
        planner = Client(http, served.planner_token)
        planner.get()
        times = []
        for _ in range(20):
            started = time.perf_counter()
            planner.get()
            times.append(time.perf_counter() - started)
    assert statistics.median(times) < 0.03


def test_what_was_answered_survives_a_crash(database_url):
    tokens = prepare(database_url)
    with serving(database_url, tokens) as platform, httpx.Client(base_url=platform.url) as http:
        planner = Client(http, platform.planner_token)
        op = add(planner.contributions()[0])
        batch = new_uuid()
        answer = planner.send(op, batch=batch)
        os.kill(platform.pid, signal.SIGKILL)
    with serving(database_url, tokens) as platform, httpx.Client(base_url=platform.url) as http:
        planner = Client(http, platform.planner_token)
        assert planner.get(f"/batches/{batch}").json() == answer
        assert planner.entity("tagging", op["id"])["seq"] == answer["seq"]
        assert planner.do(op)["status"] == "duplicate"


def test_a_platform_can_be_held_by_other_tests(tmp_path):
    from tests.platform.serving import small_platform

    started = time.perf_counter()
    with small_platform(tmp_path, contributions=2) as platform:
        headers = {"Authorization": f"Bearer {platform.reader_token}"}
        told = httpx.get(f"{platform.url}/api/v1/", headers=headers).json()
    assert (told["role"], told["seq"]) == ("reader", 3)
    assert time.perf_counter() - started < 10
