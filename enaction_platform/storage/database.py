"""Connections and transactions, on SQLite and on PostgreSQL."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, select
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.pool import QueuePool

from ..errors import OperatorError
from .tables import digests, metadata, platform

SCHEMA = 1
KINDS = ("contribution", "comment", "tagging", "assessment")
BUSY_SECONDS = 30
# Texts of people must not reach the log with an error, hence hide_parameters.
_ENGINE: dict[str, Any] = {"pool_size": 10, "max_overflow": 30, "hide_parameters": True}


class Database:
    """A database of the platform, by its SQLAlchemy URL.

    Raises OperatorError when the URL cannot be understood.
    """

    def __init__(self, url: str) -> None:
        try:
            self.engine = _engine(url)
        except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
            raise OperatorError(
                "This database address cannot be used: write sqlite:///FILE or "
                "postgresql+psycopg://USER@HOST/NAME."
            ) from error

        reading = {"isolation_level": "REPEATABLE READ"} if self._is_postgresql else {}
        self._readers = self.engine.execution_options(**reading)
        self._writers = self.engine.execution_options(writing=True)

    @property
    def _is_postgresql(self) -> bool:
        return self.engine.dialect.name == "postgresql"

    @property
    def name(self) -> str:
        """The address without its password."""
        return self.engine.url.render_as_string(hide_password=True)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one moment of the database."""
        with self._readers.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """The one writing transaction at this time, in all workers; committed at the end."""
        with self._writers.connect() as connection, connection.begin():
            # On SQLite the transaction began as the only writer; on PostgreSQL the
            # row lock makes it so, and READ COMMITTED lets it see all that was
            # committed before it got the lock.
            connection.execute(select(platform.c.seq).with_for_update())
            yield connection

    def create(self, name: str) -> None:
        """Make the tables and the platform's own row, where they are not there.

        Raises OperatorError when the database cannot be reached.
        """
        with self._explained():
            metadata.create_all(self.engine)
            with self.write() as connection:
                if connection.scalar(select(platform.c.id)) is None:
                    connection.execute(platform.insert(), _newborn(name))
                    connection.execute(
                        digests.insert(), [{"kind": k, "count": 0, "xor": "0" * 16} for k in KINDS]
                    )

    def require(self) -> None:
        """Raise OperatorError unless this is a platform's database of this version."""
        with self._explained(), self.engine.connect() as connection:
            found = inspect(connection).has_table(platform.name)
            schema = connection.scalar(select(platform.c.schema)) if found else None
        if schema is None:
            raise OperatorError(
                f"{self.name} holds no platform yet: run “python -m enaction_platform init” first."
            )
        if schema != SCHEMA:
            raise OperatorError(
                f"{self.name} was made by another version of the platform "
                f"(format {schema}, this one reads {SCHEMA})."
            )

    def close(self) -> None:
        self.engine.dispose()

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except SQLAlchemyError as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            reason = (str(cause).strip() or type(cause).__name__).splitlines()[0]
            raise OperatorError(f"{self.name} cannot be used: {reason}.") from error


def _newborn(name: str) -> dict[str, Any]:
    return {
        "id": 1,
        "schema": SCHEMA,
        "server": str(uuid.uuid4()),
        "epoch": str(uuid.uuid4()),
        "name": name,
        "seq": 0,
        "tombstone_horizon": 0,
    }


def _engine(url: str) -> Engine:
    for short in ("postgres://", "postgresql://"):
        if url.startswith(short):
            url = "postgresql+psycopg://" + url.removeprefix(short)
    if not url.startswith("sqlite"):
        # A plan prepared while the tables were small would be kept while they grow.
        unprepared = {"prepare_threshold": None} if "+psycopg:" in url else {}
        return create_engine(url, pool_pre_ping=True, connect_args=unprepared, **_ENGINE)
    engine = create_engine(
        url,
        poolclass=QueuePool,
        **_ENGINE,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    """Readers beside a writer, and a commit that survives a power cut."""
    connection.isolation_level = None  # transactions are begun by _begin_sqlite
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")


def _begin_sqlite(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
