"""How requests travel: the port, and its implementation on `requests`.

A transport knows the platform's address and credentials; who uses it does not.
Inside QGIS another implementation goes through QGIS's own network settings.
"""

from __future__ import annotations

import ipaddress
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional, Protocol
from urllib.parse import urljoin, urlsplit

from ..errors import QT_TRANSLATE_NOOP, Sentence
from .errors import (
    AnswerTooLarge,
    BadAddress,
    BadAnswer,
    CertificateRefused,
    Elsewhere,
    NotEncrypted,
    TooSlow,
    Unreachable,
)

CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 30.0
MAX_ANSWER_BYTES = 128 * 1024 * 1024
MAX_REDIRECTS = 5
_REDIRECTS = (301, 302, 303, 307, 308)
_CHUNK = 1 << 16
_CIRCLES = QT_TRANSLATE_NOOP("Enaction", "it redirects in circles")
_DAMAGED = QT_TRANSLATE_NOOP("Enaction", "its compression is damaged")


@dataclass(frozen=True)
class Response:
    """An answer, read whole and decompressed; header names are in lower case."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


class Transport(Protocol):
    """One request, one whole answer."""

    @property
    def address(self) -> str:
        """The platform's address, for sentences; never holds a secret."""

    def request(
        self,
        method: str,
        path: str,
        params: Optional[Mapping[str, Any]] = None,
        headers: Optional[Mapping[str, str]] = None,
        body: Optional[bytes] = None,
    ) -> Response:
        """Send one request; `path` is below the platform's address.

        Any status is an answer. Without one, raises a `PlatformError` that tells
        why: `Unreachable`, `TooSlow`, `CertificateRefused`, `Elsewhere`,
        `AnswerTooLarge` or `BadAnswer`.
        """


class RequestsTransport:
    """A transport on `requests`: certificates always verified, secrets never shown.

    Plain http only to this computer itself, unless `allow_plain_http`. Redirects
    are followed for GET only, and never to another host. The system's proxy
    settings count; a .netrc file does not.
    """

    def __init__(
        self,
        address: str,
        token: Optional[str] = None,
        *,
        allow_plain_http: bool = False,
        timeout: tuple[float, float] = (CONNECT_TIMEOUT_S, READ_TIMEOUT_S),
        max_bytes: int = MAX_ANSWER_BYTES,
    ) -> None:
        self._address = _checked(address, allow_plain_http)
        self._token = token
        self._timeout = timeout
        self._max_bytes = max_bytes
        self._session: Any = None

    @property
    def address(self) -> str:
        return self._address

    def __repr__(self) -> str:
        return f"RequestsTransport({self._address!r})"

    def close(self) -> None:
        """Close the connections kept open."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def request(
        self,
        method: str,
        path: str,
        params: Optional[Mapping[str, Any]] = None,
        headers: Optional[Mapping[str, str]] = None,
        body: Optional[bytes] = None,
    ) -> Response:
        url = self._address + path
        for _ in range(MAX_REDIRECTS):
            response = self._once(method, url, params, headers, body)
            if response.status not in _REDIRECTS:
                return response
            url, params = self._followed(method, url, response), None
        raise BadAnswer(address=self._address, detail=Sentence(_CIRCLES))

    def _once(
        self,
        method: str,
        url: str,
        params: Optional[Mapping[str, Any]],
        headers: Optional[Mapping[str, str]],
        body: Optional[bytes],
    ) -> Response:
        import requests

        try:
            with self._open().request(
                method,
                url,
                params=params,
                headers=headers,
                data=body,
                timeout=self._timeout,
                allow_redirects=False,
                stream=True,
            ) as answer:
                content = self._read(answer)
                names = {name.lower(): value for name, value in answer.headers.items()}
                return Response(answer.status_code, names, content)
        except requests.exceptions.SSLError as error:
            raise CertificateRefused(address=self._address) from error
        except requests.exceptions.Timeout as error:
            raise self._too_slow() from error
        except requests.exceptions.ContentDecodingError as error:
            raise BadAnswer(address=self._address, detail=Sentence(_DAMAGED)) from error
        except requests.exceptions.InvalidURL as error:
            raise BadAddress(address=self._address) from error
        except (requests.exceptions.ConnectionError, requests.exceptions.ChunkedEncodingError) as e:
            if "Read timed out" in str(e):
                raise self._too_slow() from e
            raise Unreachable(address=self._address) from e

    def _open(self) -> Any:
        if self._session is None:
            import requests

            self._session = requests.Session()
            self._session.auth = self._sign
            self._session.headers["Accept-Encoding"] = "gzip"
        return self._session

    def _sign(self, request: Any) -> Any:
        """Give the token with a request; set as `auth`, it also keeps .netrc out."""
        if self._token:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request

    def _read(self, answer: Any) -> bytes:
        """The whole body, decompressed, within the limits of size and time."""
        connect, read = self._timeout
        deadline = time.monotonic() + connect + 4 * read
        parts = []
        size = 0
        for chunk in answer.iter_content(_CHUNK):
            size += len(chunk)
            if size > self._max_bytes:
                raise AnswerTooLarge(address=self._address, megabytes=self._max_bytes >> 20)
            if time.monotonic() > deadline:
                raise self._too_slow()
            parts.append(chunk)
        return b"".join(parts)

    def _followed(self, method: str, url: str, response: Response) -> str:
        target = urljoin(url, response.headers.get("location", ""))
        here, there = urlsplit(url), urlsplit(target)
        same_place = (here.hostname, here.port or 443) == (there.hostname, there.port or 443)
        if method != "GET" or there.scheme != here.scheme or not same_place:
            raise Elsewhere(address=self._address, other=f"{there.scheme}://{there.netloc}")
        return target

    def _too_slow(self) -> TooSlow:
        return TooSlow(address=self._address, seconds=round(self._timeout[1]))


def _checked(address: str, allow_plain_http: bool) -> str:
    """The address without a trailing slash, once it is safe to use."""
    address = address.strip().rstrip("/")
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError as error:
        raise BadAddress(address=address) from error
    if parts.scheme not in ("http", "https") or not host or parts.query or parts.fragment:
        raise BadAddress(address=address)
    if parts.username or parts.password:  # they would be shown with the address
        raise BadAddress(address=f"{parts.scheme}://…@{host}")
    if parts.scheme == "http" and not allow_plain_http and not _is_loopback(host):
        raise NotEncrypted(address=address)
    return address


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
