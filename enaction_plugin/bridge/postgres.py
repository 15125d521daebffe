"""PostgreSQL through QGIS's own connections: their address, and their sign-in kept by QGIS."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsProviderConnectionException,
    QgsProviderRegistry,
)

from ..core.errors import QT_TRANSLATE_NOOP, EnactionError, quoted


class NoSuchDatabase(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "QGIS has no PostgreSQL connection named “{name}”. Nothing was published: create it in "
        "the Browser panel, under PostgreSQL.",
    )


class DatabaseRefused(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "The PostgreSQL connection “{name}” could not be used: {problem}. Nothing was published.",
    )


class NoDriver(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "This QGIS lacks the Python library psycopg2, with which En action writes to PostgreSQL. "
        "Nothing was published: install it with QGIS's own installer.",
    )


def connect(name: str) -> Any:
    """A connection of Python's database API to the database QGIS knows by `name`.

    Raises:
        NoSuchDatabase, DatabaseRefused, NoDriver.
    """
    try:
        import psycopg2
    except ImportError as error:
        raise NoDriver from error
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    try:
        known = metadata.findConnection(name) if metadata else None
    except QgsProviderConnectionException:
        known = None
    if known is None:
        raise NoSuchDatabase(name=name)
    try:
        return psycopg2.connect(QgsDataSourceUri(known.uri()).connectionInfo(True))
    except psycopg2.Error as error:
        raise DatabaseRefused(name=name, problem=problem(error)) from error


def problem(error: Exception) -> Any:
    """What PostgreSQL says went wrong: its first line, which never holds a password."""
    return quoted(str(error).strip().partition("\n")[0])


def errors() -> tuple[type[Exception], ...]:
    """What using a connection may raise."""
    import psycopg2

    return (psycopg2.Error,)
