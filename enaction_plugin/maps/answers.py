"""What the servers of base layers answer while something is drawn.

QGIS draws nothing where a server is silent, and says nothing. Its network access manager
tells of every answer, those of other threads included.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional
from urllib.parse import unquote

from qgis.core import QgsMapLayer, QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QThread, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply

from ..core.errors import Sentence, quoted


class Answers:
    """Listens as long as it is entered; `missing` then names a layer and what went wrong.

    A tile that does not exist (404) is no trouble: maps end somewhere.
    """

    def __init__(self, layers: Sequence[QgsMapLayer]) -> None:
        self._sources = {layer.name(): unquote(layer.source()) for layer in layers}
        self._failed: dict[str, tuple[str, str]] = {}  # by address
        self.missing: Optional[tuple[str, Sentence]] = None

    def __enter__(self) -> Answers:
        manager = QgsNetworkAccessManager.instance()
        direct = Qt.ConnectionType.DirectConnection
        manager.finished[QgsNetworkReplyContent].connect(self._heard, direct)
        return self

    def __exit__(self, *_: object) -> None:
        _hear_all()
        QgsNetworkAccessManager.instance().finished[QgsNetworkReplyContent].disconnect(self._heard)
        for name, reason in self._failed.values():
            self.missing = (name, quoted(reason))

    def _heard(self, reply: QgsNetworkReplyContent) -> None:
        url = reply.request().url()
        told = next((name for name, text in self._sources.items() if url.host() in text), None)
        if told is None or not url.host():
            return
        if reply.error() in (_FINE, _NOT_THERE):  # also when asked again after a failure
            self._failed.pop(url.toString(), None)
        else:
            self._failed[url.toString()] = (told, reply.errorString())


_FINE = QNetworkReply.NetworkError.NoError
_NOT_THERE = QNetworkReply.NetworkError.ContentNotFoundError


class _Ear(QObject):
    """Lives in the main thread, where answers are told."""

    asked = pyqtSignal()

    def heard(self) -> None:
        """All that was told before has been heard now."""


def _hear_all() -> None:
    """Wait until the main thread has heard of every answer so far."""
    main = QCoreApplication.instance().thread()
    if QThread.currentThread() is main:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return
    ear, mouth = _Ear(), _Ear()
    ear.moveToThread(main)
    mouth.asked.connect(ear.heard, Qt.ConnectionType.BlockingQueuedConnection)
    mouth.asked.emit()
    mouth.asked.connect(ear.deleteLater)
    mouth.asked.emit()
