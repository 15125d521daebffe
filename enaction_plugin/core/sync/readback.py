"""Platforms without versions, spoken to as if they had some: read, merge, write, read back.

`ReadBack` answers the engine like a platform with a change feed. The feed is what
comparing the platform with the mirror tells; a change that is sent is merged with what
the platform shows at that moment, written as the smallest part that is safe, and read
again. Three things can come of it: saved; saved differently, which is a conflict for a
planner to decide; refused, with the reason. What it cannot do is refuse a change that
comes too late: what others write in the same instant is noticed when it is read again.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Optional, Union, cast

from ..connectors.errors import PlatformError
from ..connectors.items import Abilities, Deletions, Greeting, Incremental, ItemPlatform
from ..connectors.port import (
    BatchAnswer,
    Capabilities,
    ChangePage,
    Checksum,
    Handshake,
    Limits,
    Op,
    OpResult,
    PlanAnswer,
    Platform,
)
from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..workspace import Workspace
from ..workspace.database import get_state, now, set_state
from .mirror import Mirror
from .readback_send import Sending
from .report import SyncReport

EPOCH = "1"
OPS = 25
"""Changes in one batch: each costs three requests, and the lease wants to be kept alive."""
FULL_EVERY_S = 24 * 3600.0
"""Once a day everything is read, whatever the platform says of its times."""
DOUBTED = 500
"""Items that a reading did not show, asked for one by one in one exchange."""
COMMENTS = 500
"""Items whose comments are read in one exchange, where they must be read one by one."""
_MARK, _FULL, _SWEEP = "mirror_mark", "mirror_full_at", "mirror_sweep"
_COLUMNS = "mirror_columns"
_COMMENTS, _COMMENTS_SINCE = "mirror_comments", "mirror_comments_since"

RESENT = QT_TRANSLATE_NOOP(
    "Enaction",
    "Somebody wrote at the same moment and took {count} of your changes away without seeing "
    "them: they are sent again.",
)
OVERWRITTEN = QT_TRANSLATE_NOOP(
    "Enaction",
    "Somebody wrote over {count} of your values at the same moment: both are kept here, for you "
    "to decide.",
)
DIFFERENTLY = QT_TRANSLATE_NOOP(
    "Enaction",
    "The platform saved {count} of your values differently from what was sent: both are kept "
    "here, for you to decide.",
)


class ColumnGone(PlatformError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} no longer has the columns planners' work was kept in ({columns}). Nothing was "
        "exchanged, your work is safe here: ask whoever runs the platform, or say in the "
        "connection's settings which columns to use.",
    )


class ReadBack:
    """One item platform, as the engine wants to see it; see `port.Platform`."""

    def __init__(self, ws: Workspace, items: ItemPlatform, *, dry: bool = False) -> None:
        self._ws = ws
        self._items = items
        self._dry = dry
        self._mirror: Optional[Mirror] = None
        self._greeting: Optional[Greeting] = None
        self._reading: Optional[Iterator[None]] = None
        self._read = False  # whether the platform was read to its end
        self._differently = 0

    @property
    def address(self) -> str:
        return self._items.address

    def handshake(self) -> Handshake:
        greeting = self._greeting = self._items.greet(self._ws.plan())
        if self._mirror is None:
            self._mirror = Mirror(self._ws.db, greeting.server, dry=self._dry)
        self._reading, self._read = None, False
        self._follow_columns(greeting.abilities)
        abilities = greeting.abilities
        return Handshake(
            server=greeting.server,
            name=greeting.name,
            epoch=EPOCH,
            seq=self._mirror.top() + 1,
            durable_seq=self._mirror.top(),
            role="reader" if abilities.writable is False else "planner",
            account=greeting.account,
            time=greeting.time,
            limits=Limits(ops=OPS),
            capabilities=Capabilities(
                taggings=abilities.terms,
                fields=_taken(abilities.fields),
                create=abilities.create,
                comments=abilities.comments,
                drafts="answer_ready" in abilities.fields,
            ),
        )

    def _follow_columns(self, can: Abilities) -> None:
        """Notice that the platform keeps planners' work elsewhere than before.

        A column that is gone would look as if everybody had taken their links away.
        Raises ColumnGone, unless the connection itself says what the columns are for.
        """
        known: dict[str, list[str]] = json.loads(get_state(self._ws.db, _COLUMNS, "{}"))
        present = {name: list(columns) for name, columns in can.columns.items()}
        gone = [
            column
            for name, columns in known.items()
            for column in columns
            if column not in present.get(name, ())
        ]
        if gone and not can.described:
            raise ColumnGone(address=self.address, columns=", ".join(sorted(set(gone))))
        if present != known and not self._dry:
            with self._known.writing():
                if gone:
                    self._known.forget_work()
                self._remember(_COLUMNS, json.dumps(present))

    def plan(self, etag: Optional[str]) -> Optional[PlanAnswer]:  # noqa: ARG002 - it has none
        return None

    def changes(
        self,
        after: int,
        limit: int,
        epoch: str,  # noqa: ARG002
        *,
        whole: bool = False,  # noqa: ARG002
    ) -> ChangePage:
        mirror = self._known
        if self._reading is None and not self._read:
            with mirror.writing():
                if not self._dry:
                    mirror.forget_told(after)
                if after == 0 and mirror.live():  # the engine reads everything again
                    mirror.forget_hashes()
                    self._forget(_FULL)
            self._reading = self._read_on()
        changes = mirror.told(after, limit)
        if not changes and self._reading is not None:
            self._advance()
            changes = mirror.told(after, limit)
        following = changes[-1].seq if changes else after
        more = self._reading is not None or len(changes) == limit
        return ChangePage(EPOCH, changes, following, more, mirror.top())

    def seal(self, device: str, batch: str, ops: Sequence[Op]) -> bytes:
        document = {"device": device, "batch": batch, "ops": list(ops)}
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        return text.encode("utf-8", "backslashreplace")

    def begin(self, batch: str, body: bytes, ops: Sequence[str]) -> bool:  # noqa: ARG002
        return False  # what is sent is noted in the workspace, by the thread that has it

    def send(self, batch: str, body: bytes, ops: Sequence[str]) -> BatchAnswer:
        sent = json.loads(body)["ops"]
        wanted = set(ops)
        results: list[OpResult] = []
        ordered = sorted(enumerate(sent), key=lambda pair: (_contribution(pair[1]), pair[0]))
        for uuid, group in groupby(ordered, key=lambda pair: _contribution(pair[1])):
            mine = [op for _, op in group if op["op"] in wanted]
            sending = Sending(self._known, self._items, uuid, self._account)
            try:
                results += sending.run(mine)
            except PlatformError:
                if not results:
                    raise
                break  # what was answered so far is settled; the rest is sent again
            finally:
                self._differently += sending.differently
        return BatchAnswer(batch, tuple(results), self._known.top())

    def answer(self, batch: str, ops: Sequence[str]) -> Optional[BatchAnswer]:  # noqa: ARG002
        return None  # nothing is remembered there: sending again compares first

    def digest(self, at: int) -> Optional[Mapping[str, Checksum]]:  # noqa: ARG002
        return None

    def finish(self, report: SyncReport) -> None:
        """Tell what was noticed, and forget what a dry run compared."""
        mirror = self._mirror
        if mirror is None:
            return
        report.conflicts += mirror.overwritten
        for count, template in (
            (mirror.resent, RESENT),
            (mirror.overwritten, OVERWRITTEN),
            (self._differently, DIFFERENTLY),
        ):
            if count:
                report.notices.append(Sentence(template, count=count))
        mirror.resent = mirror.overwritten = self._differently = 0
        mirror.close()

    # Reading

    @property
    def _known(self) -> Mirror:
        if self._mirror is None:
            self.handshake()
        assert self._mirror is not None  # noqa: S101 # nosec B101 - the handshake made it
        return self._mirror

    @property
    def _account(self) -> str:
        return self._greeting.account if self._greeting else ""

    def _advance(self) -> None:
        assert self._reading is not None  # noqa: S101 # nosec B101 - asked only then
        if next(self._reading, self) is self:
            self._reading, self._read = None, True

    def _read_on(self) -> Iterator[None]:
        """Read the platform page by page, each absorbed in one transaction."""
        started = time.time()
        mark = get_state(self._ws.db, _MARK)
        full = mark is None or self._is_full_due(started)
        yield from self._list(None if full else mark, started)
        if not full and self._has_lost_some():
            full = True
            yield from self._list(None, started)
        if full:
            yield from self._doubt()
        yield from self._comments()
        with self._known.writing():
            self._known.settle(started)

    def _is_full_due(self, started: float) -> bool:
        assert self._greeting is not None  # noqa: S101 # nosec B101 - the handshake came first
        if self._greeting.abilities.incremental is Incremental.NONE:
            return True
        return started - float(get_state(self._ws.db, _FULL, 0)) > FULL_EVERY_S

    def _has_lost_some(self) -> bool:
        """Whether the platform has another number of items than were seen."""
        assert self._greeting is not None  # noqa: S101 # nosec B101 - the handshake came first
        if self._greeting.abilities.deletions is Deletions.TOMBSTONES:
            return False
        count = self._items.count()
        return count is None or count != self._known.live()

    def _list(self, since: Optional[str], started: float) -> Iterator[None]:
        sweep = 0
        if since is None:
            sweep = int(get_state(self._ws.db, _SWEEP, 0)) + 1
            self._remember(_SWEEP, sweep)
        latest = since
        for page in self._items.listing(since):
            with self._known.writing():
                for item in page.items:
                    self._known.absorb(item, sweep)
                for identifier in page.gone:
                    self._known.gone(identifier)
            latest = max(filter(None, (latest, page.mark)), default=None)
            yield
        with self._known.writing():
            self._remember(_MARK, latest)
            if since is None:
                self._remember(_FULL, started)
        yield

    def _doubt(self) -> Iterator[None]:
        """Ask for what a reading did not show before believing that it is gone.

        Pages move while others write, and a server may show less than it has.
        """
        sweep = int(get_state(self._ws.db, _SWEEP, 0))
        for identifier in self._known.unseen(sweep, DOUBTED):
            item = self._items.read(identifier)
            with self._known.writing():
                if item is None:
                    self._known.gone(identifier)
                else:
                    self._known.absorb(item, sweep)
            yield

    def _comments(self) -> Iterator[None]:
        """Comments do not make their item newer: a number that changed tells of them."""
        assert self._greeting is not None  # noqa: S101 # nosec B101 - the handshake came first
        if not self._greeting.abilities.comments:
            return
        total = self._items.comment_count()
        if total is not None and total == get_state(self._ws.db, _COMMENTS):
            return
        since = get_state(self._ws.db, _COMMENTS_SINCE)
        if since is None:
            since = now()
            self._remember(_COMMENTS_SINCE, since)
        read = 0
        for found in self._items.comments(self._known.by_comments(since)):
            with self._known.writing():
                self._known.absorb_comments(found.items, found.comments)
            read += len(found.items or ())
            yield
            if total is not None and total == self._known.comments_known():
                break
            if read >= COMMENTS:
                return  # the others at the next exchange
        with self._known.writing():
            self._remember(_COMMENTS, total)
            self._remember(_COMMENTS_SINCE, None)

    def _remember(self, key: str, value: Any) -> None:
        if not self._dry:
            set_state(self._ws.db, key, value)

    def _forget(self, key: str) -> None:
        self._remember(key, None)


def _taken(columns: frozenset[str]) -> frozenset[str]:
    """The fields that can be sent: where it has no column, being ready lets an answer leave."""
    return columns | {"answer_ready"} if "answer" in columns else columns


def _contribution(op: Mapping[str, Any]) -> str:
    return str(op.get("contribution") or op["id"])


def spoken(ws: Workspace, platform: Union[Platform, ItemPlatform], *, dry: bool) -> Platform:
    """The platform as the engine speaks to it."""
    if hasattr(platform, "listing"):
        return ReadBack(ws, cast(ItemPlatform, platform), dry=dry)
    return platform


def finish(platform: Platform, report: SyncReport) -> None:
    """The exchange is over: let the platform tell what it noticed."""
    if isinstance(platform, ReadBack):
        platform.finish(report)
