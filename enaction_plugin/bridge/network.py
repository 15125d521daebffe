"""HTTP through QGIS: its proxy, certificates, time-outs and authentications apply."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsBlockingNetworkRequest,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
    QgsSettings,
)
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QUrl, QUrlQuery
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..core.connectors.errors import CertificateRefused, Elsewhere, TooSlow, Unreachable
from ..core.connectors.transport import RequestsTransport, Response

_SECONDS = "qgis/networkAndProxy/networkTimeout"


class QgisTransport:
    """A core `Transport` for any thread; `authcfg` is the id of a QGIS authentication.

    With `as_token`, the password of a "Basic" authentication is sent as a token; without,
    QGIS applies the authentication as it is. Redirects to another host are not followed:
    the authentication is for one platform.
    """

    def __init__(self, address: str, authcfg: str = "", *, as_token: bool = True) -> None:
        # One rule for addresses, with QGIS and without: https, or this computer itself.
        self._address = RequestsTransport(address).address
        self._authcfg = authcfg
        self._as_token = as_token

    @property
    def address(self) -> str:
        """The platform's address, for sentences."""
        return self._address

    def request(
        self,
        method: str,
        path: str,
        params: Optional[Mapping[str, Any]] = None,
        headers: Optional[Mapping[str, str]] = None,
        body: Optional[bytes] = None,
    ) -> Response:
        """Send one request; any status is an answer.

        Raises Unreachable, TooSlow, CertificateRefused or Elsewhere without one.
        """
        request = self._prepared(path, params, headers)
        authcfg = self._sign(request)
        if method not in ("GET", "POST"):
            return self._answer(self._custom(method, request, authcfg, body))
        blocking = QgsBlockingNetworkRequest()
        blocking.setAuthCfg(authcfg)
        if method == "POST":
            blocking.post(request, QByteArray(body or b""))
        else:
            blocking.get(request, True)
        return self._answer(blocking.reply())

    def _custom(
        self, method: str, request: QNetworkRequest, authcfg: str, body: Optional[bytes]
    ) -> QgsNetworkReplyContent:
        """Send a request that `QgsBlockingNetworkRequest` cannot; no redirect is followed.

        A PATCH that is sent on as a GET would look like a success.
        """
        request.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute,
            QNetworkRequest.RedirectPolicy.ManualRedirectPolicy,
        )
        if authcfg:
            _, request = QgsApplication.authManager().updateNetworkRequest(request, authcfg)
        manager = QgsNetworkAccessManager.instance()  # one a thread
        reply = manager.sendCustomRequest(request, QByteArray(method.encode()), body or b"")
        loop = QEventLoop()
        reply.finished.connect(loop.quit)
        if not reply.isFinished():
            loop.exec()
        content = QgsNetworkReplyContent(reply)
        content.setContent(reply.readAll())
        reply.deleteLater()
        return content

    def _prepared(
        self, path: str, params: Optional[Mapping[str, Any]], headers: Optional[Mapping[str, str]]
    ) -> QNetworkRequest:
        url = QUrl(self._address + path)
        if params:
            query = QUrlQuery()
            for name, value in params.items():
                query.addQueryItem(name, str(value))
            url.setQuery(query)
        request = QNetworkRequest(url)
        request.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute,
            QNetworkRequest.RedirectPolicy.SameOriginRedirectPolicy,
        )
        for name, value in (headers or {}).items():
            request.setRawHeader(name.encode(), value.encode())
        return request

    def _sign(self, request: QNetworkRequest) -> str:
        """Sign a request with a token; returns the authentication QGIS itself is to apply.

        Not every QGIS can keep a header (3.22 cannot), but all keep a password: that
        of a "Basic" authentication is the token of the platform.
        """
        if not self._as_token:
            return self._authcfg
        config = QgsAuthMethodConfig()
        manager = QgsApplication.authManager()
        known = bool(self._authcfg) and manager.loadAuthenticationConfig(
            self._authcfg, config, True
        )
        if isinstance(known, tuple):
            known, config = known
        if not known or config.method() != "Basic":
            return self._authcfg
        token = config.config("password")
        request.setRawHeader(b"Authorization", f"Bearer {token}".encode())
        return ""

    def _answer(self, reply: QgsNetworkReplyContent) -> Response:
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if reply.error() == QNetworkReply.NetworkError.InsecureRedirectError:
            raise Elsewhere(address=self._address, other=_target(reply))
        if status is None:
            raise self._why(reply.error())
        names = {
            bytes(name).decode("latin-1").lower(): bytes(reply.rawHeader(name)).decode("latin-1")
            for name in reply.rawHeaderList()
        }
        return Response(int(status), names, bytes(reply.content()))

    def _why(self, error: QNetworkReply.NetworkError) -> Exception:
        codes = QNetworkReply.NetworkError
        if error == codes.SslHandshakeFailedError:
            return CertificateRefused(address=self._address)
        if error in (codes.TimeoutError, codes.OperationCanceledError):
            seconds = int(QgsSettings().value(_SECONDS, 60_000)) // 1000
            return TooSlow(address=self._address, seconds=seconds)
        return Unreachable(address=self._address)


def _target(reply: QgsNetworkReplyContent) -> str:
    url = QUrl(bytes(reply.rawHeader(b"Location")).decode("latin-1"))
    return f"{url.scheme()}://{url.host()}" if url.host() else "?"
