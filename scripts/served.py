"""The reference platform in a process of its own, for as long as it is needed."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Optional

ROOT = Path(__file__).resolve().parents[1]
_PATIENCE_S = 30.0
_PLATFORM = (sys.executable, "-m", "enaction_platform")


class PlatformFailure(Exception):
    """The platform did not do what it was asked; the message is one sentence."""


def platform(command: str, database: Path, *arguments: str) -> str:
    """What a command of the platform prints."""
    return _told(command, [*call(command, database), *arguments])


def demo_files(folder: Path) -> None:
    """Write the demonstration data as files: plan.json, contributions.geojson and others."""
    _told("demo", [*_PLATFORM, "demo", "--out", str(folder)])


def _told(name: str, command: list[str]) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        last = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:]
        raise PlatformFailure(f"The platform's command {name} failed: {' '.join(last)}")
    return done.stdout


def token(database: Path, name: str) -> str:
    """A new planner's token."""
    return platform("token", database, "--name", name, "--role", "planner").split()[-1]


@contextmanager
def served(database: Path, log: Path, port: Optional[int] = None) -> Iterator[str]:
    """Its address on this computer; a free port unless one is given. Stopped at the end."""
    port = port or _free_port()
    url = f"http://127.0.0.1:{port}"
    with log.open("w", encoding="utf-8") as out:
        server = subprocess.Popen(
            [*call("serve", database), "--port", str(port)], cwd=ROOT, stdout=out, stderr=out
        )
        try:
            _wait_for(url, server, log)
            yield url
        finally:
            server.terminate()
            server.wait(timeout=_PATIENCE_S)


def call(command: str, database: Path) -> list[str]:
    """The command line of a command that needs the platform's database."""
    return [*_PLATFORM, command, "--database", f"sqlite:///{database}"]


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _wait_for(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    while time.monotonic() < deadline and server.poll() is None:
        try:
            urllib.request.urlopen(f"{url}/api/v1", timeout=2)  # noqa: S310 - loopback
        except urllib.error.HTTPError:
            return  # it asks for a token: it answers
        except OSError:
            time.sleep(0.1)
    raise PlatformFailure(f"The platform did not start; {log} tells why.")
