"""A workspace to a schema of a PostGIS, and again what changed since.

The workspace stays the source of truth: whatever is changed in the schema is put back.
Each row keeps a hash of what it says; both sides are read in the order of their keys and
only what differs is written, all in one transaction, so that web maps see either the
state before or the state after.

The connection is any of Python's database API (PEP 249) with `%s` for parameters.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, NamedTuple, Optional

from ..errors import QT_TRANSLATE_NOOP, EnactionError
from ..geometry import wkb_offset
from ..masking import Masks, masked
from ..progress import Progress, Silent
from ..workspace import Workspace
from ..workspace.database import get_state, now
from ..workspace.published import (
    AREA,
    BOOLEAN,
    INTEGER,
    POINT,
    PUBLISHED,
    REAL,
    TEXT,
    TIME,
    Published,
    pages,
)

LAYOUT = 1
"""Of the tables; another one is made anew."""
META = "en_action"
BATCH = 500
_SCHEMA = re.compile(r"[^\W\d]\w{0,62}$")
_TYPES = {
    TEXT: "text",
    INTEGER: "bigint",
    REAL: "double precision",
    TIME: "timestamptz",
    BOOLEAN: "boolean",
    POINT: "geometry(Point, 4326)",
    AREA: "geometry(MultiPolygon, 4326)",
}


class NotPostgis(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "The database {database} has no PostGIS. Nothing was published: ask its administrator "
        "for “CREATE EXTENSION postgis”.",
    )


class BadSchema(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "“{schema}” cannot be the name of a schema. Nothing was published: use letters, digits "
        "and _, 63 at most.",
    )


class SchemaTaken(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "The schema {schema} already has tables of the same name that En action did not make "
        "({tables}). Nothing was published: choose another schema.",
    )


class OtherWorkspace(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "The schema {schema} holds another workspace ({name}). Nothing was published: choose "
        "another schema, or say that it may be replaced.",
    )


@dataclass(frozen=True)
class Counts:
    """How many rows the schema gained, and had changed, removed and left alone."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.added + other.added,
            self.changed + other.changed,
            self.removed + other.removed,
            self.unchanged + other.unchanged,
        )


class Row(NamedTuple):
    """A row as it is published; `hash` tells it from other states of itself."""

    key: str
    hash: str
    values: tuple[Any, ...]


class Publication:
    """One workspace and one schema. With `anonymous`, nobody can be told from what is there."""

    def __init__(
        self,
        ws: Workspace,
        connection: Any,
        schema: str,
        *,
        anonymous: bool = True,
        masks: Masks = Masks(),  # noqa: B008 - it is frozen
    ) -> None:
        self._ws = ws
        self._connection = connection
        self._schema = schema
        self._anonymous = anonymous
        self._masks = masks

    def run(self, *, replace: bool = False, progress: Progress = Silent()) -> Counts:
        """Publish, or bring up to date; all or nothing.

        Raises BadSchema, NotPostgis, SchemaTaken, OtherWorkspace (unless `replace`), Cancelled.
        """
        if not _SCHEMA.match(self._schema):
            raise BadSchema(schema=self._schema)
        done = Counts()
        with self._connection, self._connection.cursor() as cursor:
            self._prepare(cursor, replace)
            for place, table in enumerate(PUBLISHED):
                done += self._publish(cursor, table, progress)
                progress.report((place + 1) / len(PUBLISHED))
            cursor.execute(
                f"UPDATE {self._name(META)}"  # noqa: S608 # nosec B608
                " SET published_at = %s, workspace_name = %s",
                (now(), self._ws.name),
            )
        return done

    # The schema

    def _name(self, *parts: str) -> str:
        return ".".join(_quoted(part) for part in (self._schema, *parts))

    def _prepare(self, cursor: Any, replace: bool) -> None:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", (f"enaction {self._schema}",))
        cursor.execute(
            "SELECT current_database(), count(*) FROM pg_extension WHERE extname = 'postgis'"
        )
        database, extensions = cursor.fetchone()
        if not extensions:
            raise NotPostgis(database=database)
        cursor.execute(f"CREATE SCHEMA IF NOT EXISTS {_quoted(self._schema)}")
        known = self._known(cursor)
        if known is None or known != (self._identity, self._layout):
            self._check(known, replace, cursor)
            self._lay(cursor)

    @property
    def _identity(self) -> str:
        """What tells this workspace from others, the same in every copy of it."""
        known = get_state(self._ws.db, "server_id") or get_state(self._ws.db, "device_id")
        return str(known or self._ws.path.name)

    @property
    def _layout(self) -> str:
        return f"{LAYOUT} {'anonymous' if self._anonymous else 'whole'}"

    def _known(self, cursor: Any) -> Optional[tuple[str, str]]:
        """Which workspace the schema holds, and how; None when it holds none."""
        cursor.execute("SELECT to_regclass(%s)", (self._name(META),))
        if cursor.fetchone()[0] is None:
            return None
        cursor.execute(f"SELECT workspace, layout FROM {self._name(META)}")  # noqa: S608 # nosec B608
        row = cursor.fetchone()
        return (str(row[0]), str(row[1])) if row else None

    def _check(self, known: Optional[tuple[str, str]], replace: bool, cursor: Any) -> None:
        if known is None:
            cursor.execute(
                "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                " WHERE n.nspname = %s AND c.relname = ANY (%s) ORDER BY 1",
                (self._schema, [META, *(table.name for table in PUBLISHED)]),
            )
            taken = [name for (name,) in cursor.fetchall()]
            if taken:
                raise SchemaTaken(schema=self._schema, tables=", ".join(taken))
        elif known[0] != self._identity and not replace:
            cursor.execute(f"SELECT workspace_name FROM {self._name(META)}")  # noqa: S608 # nosec B608
            raise OtherWorkspace(schema=self._schema, name=cursor.fetchone()[0])

    def _lay(self, cursor: Any) -> None:
        """Make the tables anew. A row somebody changes there loses its hash, and is put back."""
        touched = self._name("en_action_touched")
        cursor.execute(
            f"CREATE OR REPLACE FUNCTION {touched}() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN NEW.enaction_hash = ''; RETURN NEW; END $$"
        )
        for table in PUBLISHED:
            cursor.execute(f"DROP TABLE IF EXISTS {self._name(table.name)}")
            described = ", ".join(
                f"{_quoted(name)} {_TYPES[kind]}" for name, kind in table.columns[1:]
            )
            cursor.execute(
                f"CREATE TABLE {self._name(table.name)} ({_quoted(table.columns[0][0])}"
                f' text COLLATE "C" PRIMARY KEY, {described}, enaction_hash text NOT NULL)'
            )
            cursor.execute(
                f"CREATE TRIGGER en_action_touched BEFORE UPDATE ON {self._name(table.name)}"
                " FOR EACH ROW WHEN (NEW.enaction_hash = OLD.enaction_hash)"
                f" EXECUTE FUNCTION {touched}()"
            )
            for name, kind in table.columns:
                if kind in (POINT, AREA):
                    cursor.execute(
                        f"CREATE INDEX ON {self._name(table.name)} USING gist ({_quoted(name)})"
                    )
                elif name in ("contribution", "status", "main_priority", "term"):
                    cursor.execute(f"CREATE INDEX ON {self._name(table.name)} ({_quoted(name)})")
        cursor.execute(f"DROP TABLE IF EXISTS {self._name(META)}")
        cursor.execute(
            f"CREATE TABLE {self._name(META)} (workspace text, workspace_name text, layout text,"
            " published_at timestamptz)"
        )
        cursor.execute(
            f"INSERT INTO {self._name(META)} VALUES (%s, %s, %s, %s)",  # noqa: S608 # nosec B608
            (self._identity, self._ws.name, self._layout, now()),
        )

    # The rows

    def _publish(self, cursor: Any, table: Published, progress: Progress) -> Counts:
        there = _Remote(self._connection, self._name(table.name), table.columns[0][0])
        added = changed = unchanged = 0
        upserts: list[tuple[Any, ...]] = []
        removed: list[str] = []
        for row in self._rows(table, progress):
            removed += there.before(row.key)
            known = there.at(row.key)
            added += known is None
            unchanged += known == row.hash
            if known != row.hash:
                changed += known is not None
                upserts.append((*row.values, row.hash))
            if len(upserts) >= BATCH:
                self._upsert(cursor, table, upserts)
                upserts = []
        removed += there.rest()
        self._upsert(cursor, table, upserts)
        self._remove(cursor, table, removed)
        return Counts(added, changed, len(removed), unchanged)

    def _rows(self, table: Published, progress: Progress) -> Iterator[Row]:
        kinds = [kind for _, kind in table.columns]
        names = [name for name, _ in table.columns]
        hidden = table.personal if self._anonymous else frozenset()
        spoken = table.spoken if self._anonymous else frozenset()
        for page in pages(self._ws.db, table):
            progress.check()
            for row in page:
                values = tuple(
                    None if name in hidden else self._value(kind, value, name in spoken)
                    for name, kind, value in zip(names, kinds, row)
                )
                yield Row(str(values[0]), _hash(values), values)

    def _value(self, kind: str, value: Any, spoken: bool) -> Any:
        if value is None:
            return None
        if kind == TEXT:
            text = str(value).replace("\x00", "").encode("utf-8", "replace").decode()
            return masked(text, self._masks) if spoken else text
        if kind == TIME:
            return _moment(value)
        if kind == BOOLEAN:
            return bool(value)
        if kind in (POINT, AREA):
            return bytes(value[wkb_offset(value) :])
        return value

    def _upsert(self, cursor: Any, table: Published, rows: Sequence[tuple[Any, ...]]) -> None:
        if not rows:
            return
        names = [_quoted(name) for name, _ in table.columns] + ["enaction_hash"]
        slots = [
            "ST_GeomFromWKB(%s, 4326)" if kind in (POINT, AREA) else "%s"
            for _, kind in table.columns
        ] + ["%s"]
        written = ", ".join(f"{name} = excluded.{name}" for name in names[1:])
        row = f"({', '.join(slots)})"
        statement = (
            f"INSERT INTO {self._name(table.name)} ({', '.join(names)})"  # noqa: S608 # nosec B608
            f" VALUES {', '.join([row] * len(rows))}"
            f" ON CONFLICT ({names[0]}) DO UPDATE SET {written}"
        )
        cursor.execute(statement, [value for one in rows for value in one])

    def _remove(self, cursor: Any, table: Published, keys: Sequence[str]) -> None:
        key = _quoted(table.columns[0][0])
        for start in range(0, len(keys), BATCH):
            cursor.execute(
                f"DELETE FROM {self._name(table.name)} WHERE {key} = ANY (%s)",  # noqa: S608 # nosec B608
                (list(keys[start : start + BATCH]),),
            )


class _Remote:
    """The keys and hashes of a published table, read forwards beside those of the workspace."""

    PAGE = 10_000

    def __init__(self, connection: Any, table: str, key: str) -> None:
        self._cursor = connection.cursor()
        self._statement = (
            f"SELECT {_quoted(key)}, enaction_hash FROM {table}"  # noqa: S608 # nosec B608
            f" WHERE {_quoted(key)} > %s ORDER BY 1 LIMIT {self.PAGE}"
        )
        self._page: list[tuple[str, str]] = []
        self._at = 0
        self._after = ""
        self._ended = False

    def _head(self) -> Optional[tuple[str, str]]:
        if self._at >= len(self._page) and not self._ended:
            self._cursor.execute(self._statement, (self._after,))
            self._page = self._cursor.fetchall()
            self._at = 0
            self._ended = not self._page
            self._after = self._page[-1][0] if self._page else self._after
        return self._page[self._at] if self._at < len(self._page) else None

    def before(self, key: str) -> list[str]:
        """The keys there that come before `key`: the workspace has them no more."""
        found = []
        head = self._head()
        while head is not None and head[0] < key:
            found.append(head[0])
            self._at += 1
            head = self._head()
        return found

    def at(self, key: str) -> Optional[str]:
        """The hash there of `key`; None when it is not there."""
        head = self._head()
        if head is None or head[0] != key:
            return None
        self._at += 1
        return head[1]

    def rest(self) -> list[str]:
        """The keys there that are left."""
        found = []
        head = self._head()
        while head is not None:
            found.append(head[0])
            self._at += 1
            head = self._head()
        return found


def _quoted(name: str) -> str:
    """An identifier; whatever is in it, it is one name."""
    return '"' + name.replace('"', '""') + '"'


def _moment(value: Any) -> Optional[datetime]:
    """A time in UTC; None for what is no time (a date as its source wrote it, say)."""
    try:
        moment = datetime.fromisoformat(str(value).replace("Z", "+00:00"))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def _hash(values: Sequence[Any]) -> str:
    plain = [value.hex() if isinstance(value, bytes) else value for value in values]
    text = json.dumps(plain, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:24]
