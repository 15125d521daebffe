"""The server process, or processes, behind one listening socket."""

from __future__ import annotations

import os
import socket
import sys

import uvicorn
from uvicorn.supervisors import Multiprocess

from .app import DATABASE_VARIABLE
from .errors import OperatorError
from .settings import Settings
from .storage.database import Database


def serve(database_url: str, host: str, port: int, workers: int) -> None:
    """Answer requests until stopped. Raises OperatorError when it cannot start."""
    Settings.from_environment()
    database = Database(database_url)
    database.require()
    database.close()
    listener = listen(host, port)
    # Workers read the address there: it may have a password, command lines are public.
    os.environ[DATABASE_VARIABLE] = database_url
    config = uvicorn.Config(
        "enaction_platform.app:from_environment",
        factory=True,
        workers=workers,
        log_config=None,
        access_log=False,
        server_header=False,
    )
    sys.stdout.write(f"Listening on {_address(listener)}\n")
    sys.stdout.flush()
    if workers > 1:
        Multiprocess(config, sockets=[listener]).run()
    else:
        uvicorn.Server(config).run(sockets=[listener])


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises OperatorError when the address is taken or wrong."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, port), family=family, backlog=2048)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        raise OperatorError(f"Cannot listen on {host} port {port}: {reason}.") from error
    # Connections inherit this; without it small answers wait 40 ms for an ACK.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
