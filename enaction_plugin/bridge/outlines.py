"""Outlines from where QGIS reads them: a loaded layer, a WFS or an OGC API, into a file."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDataSourceUri,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
    QgsVectorLayer,
)

from ..core.errors import QT_TRANSLATE_NOOP, EnactionError, quoted
from ..core.importing.services import ServiceLayer, layers
from .network import QgisTransport

_OK = 200


class OutlinesUnread(EnactionError):
    """A layer of outlines that could not be read."""

    template = QT_TRANSLATE_NOOP(
        "Enaction", "The layer {name} cannot be read: {detail}. Nothing was changed."
    )


def offered(address: str, authcfg: str = "") -> list[ServiceLayer]:
    """The layers at an address; for any thread.

    Raises:
        EnactionError: nobody answers there, or nobody offers layers.
    """

    def fetch(asked: str) -> Optional[str]:
        parts = urlsplit(asked)
        bare = urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))
        transport = QgisTransport(bare, authcfg, as_token=False)
        answer = transport.request("GET", "", dict(parse_qsl(parts.query)))
        return answer.body.decode("utf-8", "replace") if answer.status == _OK else None

    return layers(address, fetch)


def opened(layer: ServiceLayer, authcfg: str = "") -> QgsVectorLayer:
    """A layer of a service, through QGIS's own provider; in the main thread.

    Raises:
        OutlinesUnread: the provider does not like it.
    """
    uri = QgsDataSourceUri()
    uri.setParam("url", layer.address)
    uri.setParam("typename", layer.name)
    if authcfg:
        uri.setAuthConfigId(authcfg)
    provider = "OAPIF" if layer.kind == "oapif" else "WFS"
    made = QgsVectorLayer(uri.uri(False), layer.title, provider)
    if not made.isValid():
        raise OutlinesUnread(name=layer.title, detail=quoted(made.error().summary() or provider))
    return made


class Copy:
    """A layer on its way into a file, in the background; keep it until it is told."""

    def __init__(
        self,
        layer: QgsVectorLayer,
        done: Callable[[Path], Any],
        failed: Callable[[Exception], Any],
    ) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="enaction-")
        self._layer = layer  # its provider must outlive the task
        path = Path(self._folder.name) / "perimetres.gpkg"
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.ct = QgsCoordinateTransform(
            layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
        )
        self._task = QgsVectorFileWriterTask(layer, str(path), options)
        self._task.writeComplete.connect(lambda *_: done(path))
        self._task.errorOccurred.connect(
            lambda _, said: failed(OutlinesUnread(name=layer.name(), detail=quoted(said)))
        )
        QgsApplication.taskManager().addTask(self._task)

    def forget(self) -> None:
        """The file is no longer needed."""
        self._folder.cleanup()
