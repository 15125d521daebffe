"""Exchanges that meet a full disk or a platform whose plan does not hold together."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Optional

import pytest

from enaction_plugin.core.connectors import NativePlatform, RequestsTransport, native_platform
from enaction_plugin.core.connectors.transport import Response
from enaction_plugin.core.sync import synchronise
from enaction_plugin.core.workspace import DiskFull, Workspace
from tests.disks import small_disk
from tests.platform.serving import Served, small_platform

IDEAS = 3000


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with small_platform(tmp_path_factory.mktemp("platform"), contributions=IDEAS) as served:
        yield served


def test_row_09_a_disk_that_fills_up_loses_nothing_and_the_next_exchange_goes_on(
    tmp_path: Path, platform: Served
) -> None:
    path = tmp_path / "disque" / "atelier.gpkg"
    remote = native_platform(platform.url, platform.planner_token)
    with small_disk(path.parent, 6):
        with Workspace.create(path) as ws, pytest.raises(DiskFull, match=r"atelier\.gpkg"):
            synchronise(ws, remote)
        with Workspace.open(path) as ws:
            assert 0 < ws.contributions.count().total < IDEAS
            assert ws.check().ok
        subprocess.run(["mount", "-o", "remount,size=60m", str(path.parent)], check=True)
        with Workspace.open(path) as ws:
            assert synchronise(ws, remote).synchronised
            assert ws.contributions.count().total == IDEAS
            assert ws.check().ok


class OtherPlan(RequestsTransport):
    """The platform, with another plan than its own."""

    terms: tuple[dict[str, Any], ...] = ()

    def request(
        self,
        method: str,
        path: str,
        params: Optional[Mapping[str, Any]] = None,
        headers: Optional[Mapping[str, str]] = None,
        body: Optional[bytes] = None,
    ) -> Response:
        answer = super().request(method, path, params, headers, body)
        if not path.endswith("/plan"):
            return answer
        document = {**json.loads(answer.body), "terms": self.terms}
        return Response(200, {"content-type": "application/json"}, json.dumps(document).encode())


def action(code: str, parent: str) -> dict[str, Any]:
    return {"code": code, "label": code, "kind": "action", "parent": parent}


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        ((action("G01", "G02"), action("G02", "G01")), "each other's parent"),
        ((action("G01", "X9"),), "names the parent X9"),
        ((action("G01", "X1"), action("G01", "X1")), "is used twice"),
    ],
    ids=["cycle", "orphan", "duplicate"],
)
def test_a_plan_that_does_not_hold_together_is_left_and_the_rest_is_exchanged(
    tmp_path: Path, platform: Served, terms: tuple[dict[str, Any], ...], said: str
) -> None:
    transport = OtherPlan(platform.url, platform.planner_token)
    transport.terms = terms
    with Workspace.create(tmp_path / "atelier.gpkg") as ws:
        before = ws.plan()
        done = synchronise(ws, NativePlatform(transport))
        assert ws.plan() == before
        assert ws.contributions.count().total == IDEAS
    (notice,) = map(str, done.notices)
    assert notice.startswith("The platform's plan could not be used and the present one was kept")
    assert said in notice
