"""JSON over HTTP, whatever the platform: good answers as documents, others as sentences.

Platforms say what is wrong in many ways: an object with `detail`, `description` or one
list a field, a list of such objects, a bare list of texts, a page of HTML, nothing.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Mapping
from typing import Any, NamedTuple, Optional

from ..errors import QT_TRANSLATE_NOOP, Sentence, quoted
from .errors import (
    AskedToWait,
    BadAnswer,
    NotAllowed,
    NotFound,
    PlatformError,
    PlatformFailed,
    Refused,
    SignInNeeded,
    TooMuch,
    WebPage,
)
from .transport import Response, Transport

DEFAULT_WAIT_S = 60
MAX_WAIT_S = 3600
_LONGEST = 300  # characters of what a platform says that are worth showing
_CUT_SHORT = QT_TRANSLATE_NOOP("Enaction", "it is cut short")
_NOT_FOLLOWED = QT_TRANSLATE_NOOP("Enaction", "it sends the request on to another address")
_SAID = ("detail", "description", "message", "title", "error")


class NothingThere(NotFound):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "There is nothing at {address} that a connection of this kind can read ({detail}). Check "
        "the address and the kind of platform in the connection's settings. Nothing is lost.",
    )


_REFUSALS: dict[int, type[PlatformError]] = {
    401: SignInNeeded,
    403: NotAllowed,
    404: NothingThere,
    405: NotAllowed,
    410: NothingThere,
    413: TooMuch,
}


class Answer(NamedTuple):
    """A good answer: its document (None when it is empty), and its headers in lower case."""

    document: Any
    headers: Mapping[str, str]


class JsonClient:
    """Asks for documents through a transport; `params` go with every request."""

    def __init__(self, transport: Transport, params: Optional[Mapping[str, str]] = None) -> None:
        self._transport = transport
        self.params = dict(params or {})

    @property
    def address(self) -> str:
        return self._transport.address

    def get(
        self,
        path: str,
        params: Optional[Mapping[str, Any]] = None,
        accept: str = "application/json",
    ) -> Answer:
        """The document at `path`. Raises a `PlatformError` for anything else."""
        return self.read(self.ask("GET", path, params, {"Accept": accept}))

    def send(
        self,
        method: str,
        path: str,
        document: Any = None,
        params: Optional[Mapping[str, Any]] = None,
        content_type: str = "application/json",
    ) -> Answer:
        """Send a document; a redirect is never taken for a success."""
        body = None
        headers = {"Accept": "application/json"}
        if document is not None:
            # In ASCII: QGIS's development server counts characters where it should count bytes.
            body = json.dumps(document).encode("ascii")
            headers["Content-Type"] = content_type
        return self.read(self.ask(method, path, params, headers, body), may_be_empty=True)

    def ask(
        self,
        method: str,
        path: str,
        params: Optional[Mapping[str, Any]] = None,
        headers: Optional[Mapping[str, str]] = None,
        body: Optional[bytes] = None,
    ) -> Response:
        """The bare answer, whatever it is."""
        asked = {**self.params, **(params or {})}
        return self._transport.request(method, path, asked or None, headers, body)

    def read(self, response: Response, may_be_empty: bool = False) -> Answer:
        """The document of a good answer; a sentence for any other."""
        document, broken = _parsed(response)
        self._raise_status(response, said(document))
        if document is None and not (may_be_empty and not response.body.strip()):
            if b"<" in response.body[:64]:
                raise WebPage(address=self.address)
            if broken or not may_be_empty:
                raise BadAnswer(address=self.address, detail=Sentence(_CUT_SHORT))
        return Answer(document, response.headers)

    def _raise_status(self, response: Response, detail: str) -> None:
        status = response.status
        if 200 <= status < 300:
            return
        text = quoted((detail or f"HTTP {status}")[:_LONGEST])
        if 300 <= status < 400:
            raise BadAnswer(address=self.address, detail=Sentence(_NOT_FOLLOWED))
        if status in (429, 503):
            raise AskedToWait(address=self.address, seconds=retry_after(response))
        if status >= 500 or status == 408:
            raise PlatformFailed(address=self.address, detail=text)
        raise _REFUSALS.get(status, Refused)(address=self.address, detail=text)


def _parsed(response: Response) -> tuple[Any, bool]:
    """The document of an answer, and whether there is something that is none."""
    if not response.body.strip():
        return None, False
    try:
        return json.loads(response.body), False
    except ValueError:
        return None, True


def said(document: Any) -> str:
    """What an error document says, in its own words; empty when it says nothing."""
    if isinstance(document, str):
        return _unwrapped(document.strip())
    if isinstance(document, list):
        return " ".join(filter(None, map(said, document)))
    if not isinstance(document, dict):
        return ""
    for name in _SAID:
        if name in document:
            text = said(document[name])
            if text:
                return text
    told = ((name, said(value)) for name, value in document.items() if name not in ("code", "type"))
    return " ".join(f"{name}: {text}" for name, text in told if text)


def _unwrapped(text: str) -> str:
    """What a text says that is itself a document, as a Python program printed it."""
    if not text.startswith(("{'", "['")):
        return text
    try:
        return said(ast.literal_eval(text))
    except (ValueError, SyntaxError):
        return text


def retry_after(response: Response) -> int:
    """Seconds of a Retry-After given in seconds or as a date (RFC 9110, section 10.2.3)."""
    value = response.headers.get("retry-after", "").strip()
    if value.isdigit():
        return max(1, min(int(value), MAX_WAIT_S))
    return _wait_until(value, response.headers.get("date", ""))


def _wait_until(date: str, server_now: str) -> int:
    """Seconds between two dates of the platform's own clock."""
    from email.utils import parsedate_to_datetime

    try:
        seconds = (parsedate_to_datetime(date) - parsedate_to_datetime(server_now)).total_seconds()
    except (TypeError, ValueError, IndexError):
        return DEFAULT_WAIT_S
    return max(1, min(round(seconds), MAX_WAIT_S))
