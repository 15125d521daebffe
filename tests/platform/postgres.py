"""A real PostgreSQL of one's own: made in a temporary folder, gone at the end."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Optional

import psycopg

START_SECONDS = 30


class Postgres:
    """A running server that gives out empty places."""

    def __init__(self, port: int) -> None:
        self.port = port
        self._numbers = count(1)

    def new_database(self) -> str:
        """The URL of a new, empty schema: as good as a database here, and made at once."""
        name = f"platform_{next(self._numbers)}"
        with self.connect() as connection:
            connection.execute(f"CREATE SCHEMA {name}")
        here = f"postgresql://postgres@127.0.0.1:{self.port}/postgres"
        return f"{here}?options=-csearch_path%3D{name}"

    def connect(self) -> psycopg.Connection[Any]:
        return psycopg.connect(
            host="127.0.0.1", port=self.port, user="postgres", dbname="postgres", autocommit=True
        )


def binaries() -> Optional[Path]:
    """The folder of the newest PostgreSQL installed here, if any."""
    installed = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3])
    )
    found = installed[-1] if installed else shutil.which("initdb")
    return Path(found).parent if found else None


@contextmanager
def running_postgres(folder: Path) -> Iterator[Postgres]:
    """PostgreSQL `folder`/initdb makes and `folder`/postgres runs, on a free loopback port.

    It refuses to run as root, so root runs it as the user postgres.
    """
    user = "postgres" if os.geteuid() == 0 else None
    home = Path(tempfile.mkdtemp(prefix="enaction-postgres-"))
    if user:
        account = pwd.getpwnam(user)
        os.chown(home, account.pw_uid, account.pw_gid)
    port = free_port()
    data = home / "data"
    subprocess.run(
        [
            *(folder / "initdb", "-D", data, "-U", "postgres", "-A", "trust"),
            *("-E", "UTF8", "--locale=C.UTF-8", "--no-sync"),
        ],
        check=True,
        capture_output=True,
        user=user,
        cwd=home,
    )
    settings = ["fsync=off", "max_connections=200", "listen_addresses=127.0.0.1"]
    server = subprocess.Popen(
        [folder / "postgres", "-D", data, "-k", home, "-p", str(port)]
        + [word for setting in settings for word in ("-c", setting)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        user=user,
        cwd=home,
    )
    try:
        postgres = Postgres(port)
        _wait_for(postgres, server)
        yield postgres
    finally:
        server.send_signal(signal.SIGQUIT)  # at once: nothing of it is kept
        server.wait(timeout=30)
        shutil.rmtree(home)


def _wait_for(postgres: Postgres, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            postgres.connect().close()
        except psycopg.OperationalError:
            if server.poll() is not None or time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        else:
            return


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
