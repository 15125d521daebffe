"""One JSON object a line: each request, and each error with its traceback."""

from __future__ import annotations

import json
import logging
import re
import time
import traceback
import uuid
from typing import Any

from fastapi.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .errors import ServerError
from .values import now

log = logging.getLogger("enaction_platform")
_GOOD_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")


class JsonFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": now(),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info:
            line["traceback"] = "".join(traceback.format_exception(*record.exc_info))
        return json.dumps(line)


def configure_logging() -> None:
    """Send everything, the web server's words included, to stderr as JSON."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    log.setLevel(logging.INFO)


class RequestLog:
    """ASGI middleware: gives each request an id, a line in the log, and safe headers.

    The line tells who asked for what and what came of it, never a token, a query or a
    body. An id the client gave (`X-Request-Id`) is kept. An unforeseen error is logged
    with its traceback and answered with 500.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = time.perf_counter()
        identifier = _identifier(scope)
        status = 0

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [
                    *message["headers"],
                    (b"x-request-id", identifier.encode()),
                    (b"cache-control", b"no-store"),
                ]
            await send(message)

        try:
            await self.app(scope, receive, answer)
        except Exception:
            log.exception("error", extra={"fields": {"id": identifier}})
            if status:
                raise  # half an answer is out: the connection must break
            failure = ServerError("The platform made an error; nothing was changed.")
            await JSONResponse(failure.body(), failure.status)(scope, receive, answer)
        finally:
            fields = {
                "id": identifier,
                "method": scope["method"],
                "path": scope["path"],
                "status": status,
                "ms": round(1000 * (time.perf_counter() - started), 1),
                "account": scope.get("state", {}).get("account"),
            }
            log.info("request", extra={"fields": fields})


def _identifier(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _GOOD_ID.fullmatch(value.decode("latin-1")):
            given: str = value.decode("latin-1")
            return given
    return uuid.uuid4().hex
