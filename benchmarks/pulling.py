"""Pull from the reference platform on loopback, against fetching and parsing the same pages."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from . import data
from .measure import BUILD, DATA, ROOT, Result, child, in_turn, ratio, run, spread

TARGET = BUILD / "pulled.gpkg"


def measure(rows: int, repeats: int) -> Iterator[Result]:
    """Parsed and stored, with base rows and full text, ÷ fetched and parsed."""
    database = _database(rows)
    token = _platform("token", database, "--name", f"bench {time.time_ns()}").split()[-1]
    with _served(database) as url:
        ours, theirs = in_turn(
            repeats,
            partial(run, child("pull", url, token, TARGET)),
            partial(run, child("fetch", url, token)),
        )
    seconds = [[t.told["seconds"] for t in taken] for taken in (ours, theirs)]
    yield Result(
        f"pull {rows:,} ÷ fetching and parsing the same pages",
        ratio(*seconds),
        must=4.0,
        aim=2.0,
        detail=" ÷ ".join(map(spread, seconds)),
        repeats=repeats,
    )


def _database(rows: int) -> Path:
    path = DATA / f"platform-{rows}.sqlite"
    if not path.is_file():
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        _platform("init", part)
        _platform("import", part, str(data.geojson(DATA, rows)))
        part.replace(path)
    return path


def _platform(command: str, database: Path, *arguments: str) -> str:
    call = [sys.executable, "-m", "enaction_platform", command]
    return subprocess.run(
        [*call, "--database", f"sqlite:///{database}", *arguments],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


@contextmanager
def _served(database: Path) -> Iterator[str]:
    """The platform in a process of its own, ended at the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    call = [sys.executable, "-m", "enaction_platform", "serve", "--port", str(port)]
    log = (BUILD / "platform.log").open("w")
    server = subprocess.Popen(
        [*call, "--database", f"sqlite:///{database}"], cwd=ROOT, stdout=log, stderr=log
    )
    url = f"http://127.0.0.1:{port}"
    try:
        _wait_for(url)
        yield url
    finally:
        server.terminate()
        server.wait(timeout=30)
        log.close()


def _wait_for(url: str) -> None:
    for _ in range(150):
        try:
            urllib.request.urlopen(f"{url}/api/v1", timeout=2)  # noqa: S310 - loopback
        except urllib.error.HTTPError:
            return  # it asks for a token: it answers
        except OSError:
            time.sleep(0.2)
    raise RuntimeError("the platform did not start; see build/bench/platform.log")
