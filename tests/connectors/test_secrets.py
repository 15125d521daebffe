"""No secret is kept anywhere: not in the workspace, nor in logs, reports or recordings."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from enaction_plugin.core.connectors import RequestsTransport, geocontrib_platform
from enaction_plugin.core.connectors.errors import PlatformError
from tests.connectors.conftest import Planner, Project

SECRET = "jeton-tres-secret-4f2a"  # noqa: S105 - invented for this test
ROOT = Path(__file__).parents[2]


def kept(planner: Planner) -> bytes:
    """Everything the workspace's file and those beside it hold."""
    folder = planner.workspace.path.parent
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_token_travels_and_stays_nowhere(
    project: Project,
    planner: Callable[..., Planner],
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    project.site.tokens[SECRET] = "Anna"
    anna = planner(project, token=SECRET)
    anna.exchange()
    anna.tag("Idée 1", "E1", "E5")  # one is taken, one is refused
    anna.answer("Idée 1", "Merci !")
    report = anna.exchange()
    project.site.tokens.clear()
    anna.tag("Idée 2", "E1")
    with pytest.raises(PlatformError) as refused:
        anna.exchange()
    anna.workspace.backup()

    receipts = anna.workspace.db.execute("SELECT doc FROM sync_receipt").fetchall()
    said = json.dumps([report.document(), receipts, str(refused.value)], default=str)
    assert report.pushed >= 2
    assert SECRET not in said
    assert SECRET not in caplog.text
    assert SECRET not in "".join(capfd.readouterr())
    assert SECRET not in repr(anna.platform)
    assert SECRET.encode() not in kept(anna)


def test_a_secret_in_an_address_is_refused_and_not_repeated() -> None:
    address = f"https://anna:{SECRET}@geo.example/geocontrib/projet/1"

    with pytest.raises(PlatformError) as refused:
        geocontrib_platform(address, RequestsTransport)

    assert SECRET not in str(refused.value)


def test_the_project_s_own_files_hold_no_token_of_the_recordings() -> None:
    """The recorded conversations are read where they are; nothing of their sign-ins is copied."""
    folder = ROOT.parent / "shared" / "recordings"
    if not folder.exists():
        pytest.skip("the recorded conversations are not here")
    signed = set()
    for path in folder.rglob("[0-9]*.json"):
        headers = json.loads(path.read_text(encoding="utf-8"))["request"]["headers"]
        signed.update(headers.get("Authorization", "").split()[1:])
        signed.update(headers.get("Cookie", "").replace(";", "").split())
    signed.discard("nope")
    assert signed

    ours = [
        path
        for folder in ("enaction_plugin", "tests", "docs", "scripts")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in (".py", ".md", ".json", ".sql")
    ]
    found = [
        path.name
        for path in ours
        if any(secret in path.read_text(encoding="utf-8") for secret in signed)
    ]
    assert found == []
