"""The OpenAPI document is the contract: schemathesis looks for an answer outside of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import httpx

from tests.platform.serving import prepare, serving

IN_A_HURRY = {"ENACTION_RATE": "1e9", "ENACTION_BURST": "1000000000"}


def test_schemathesis_finds_nothing(tmp_path):
    database = f"sqlite:///{tmp_path / 'platform.sqlite'}"
    hooks = Path(__file__).with_name("schemathesis_hooks.py")
    with serving(database, prepare(database), environment=IN_A_HURRY) as platform:
        run = subprocess.run(
            [
                Path(sys.executable).with_name("schemathesis"),
                *("run", f"{platform.url}/api/v1/openapi.json"),
                *("--header", f"Authorization: Bearer {platform.planner_token}"),
                *("--checks", "all", "--mode", "all", "--continue-on-failure"),
                *("--max-examples", "100", "--seed", "1", "--no-shrink", "--no-color"),
            ],
            cwd=tmp_path,
            env={**os.environ, "SCHEMATHESIS_HOOKS": str(hooks)},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "6 selected / 6 total" in run.stdout
    assert "Tested: 6" in run.stdout


def test_every_address_tells_its_errors(served):
    document = httpx.get(f"{served.url}/api/v1/openapi.json").json()

    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            assert {"200", "401", "422", "429", "500"} <= set(operation["responses"]), path
            assert operation["security"], (method, path)
    feed = document["paths"]["/api/v1/changes"]
    assert "410" in feed["get"]["responses"]
    assert {"403", "413"} <= set(feed["post"]["responses"])
