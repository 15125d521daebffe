"""Rows to contributions, a batch at a time and column by column.

A column of a batch is first looked at as one text: when nothing in it needs
cleaning, which is nearly always, its values are taken as they are. This is what
makes a million rows bearable; the slow way gives the same values one by one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import repeat
from operator import itemgetter
from typing import Any, NamedTuple, Optional

from ..authors import is_opaque, pseudonym
from ..identity import source_uuid
from ..masking import Masks, masked
from ..model.contribution import Comment, Contribution
from . import batches
from . import notices as say
from .notices import Notices
from .personal import PersonalColumn, Treatment
from .places import Locator, Spot
from .reading import Assignment, tally
from .table import Record
from .values import TEXT_LIMIT, TITLE_LIMIT, Moment, label, moment, plain

_FIRST_WORDS = 80  # characters of a title made from a text
_VALID_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")
_MASKS = Masks(email="[…]", phone="[…]")
_MAY_TELL = re.compile(r"@|\(at\)|\[at\]|\(arobase\)|\d\D{0,3}\d\D{0,3}\d", re.IGNORECASE)
_TRUE = {"1", "true", "vrai", "oui"}
_COUNTS = ("votes_for", "votes_against", "score_count", "comment_count")

Rows = Sequence[Record]


class Batch(NamedTuple):
    """Contributions of a batch of rows, in their order.

    `made` tells of each whether its identity was made from what it says.
    """

    contributions: list[Contribution]
    made: Sequence[bool]
    comments: list[Comment]


class Converter:
    """Turns the records of one file into contributions of one source."""

    def __init__(
        self,
        source: str,
        assignment: Assignment,
        locator: Locator,
        notices: Notices,
        personal: Mapping[str, PersonalColumn],
        constants: Mapping[str, str],
        mask: bool = False,
    ) -> None:
        self._source = source
        self._assignment = assignment
        self._locator = locator
        self._notices = notices
        self._kept = [c for c, p in personal.items() if p.treatment is Treatment.KEPT]
        self._constants = constants
        self._mask = mask
        self._authors: dict[str, str] = {"": ""}
        self._labels: dict[str, str] = {"": ""}
        self._used = tuple(assignment.used())
        self._pick = _picker(self._used)
        self._columns: dict[str, Sequence[Any]] = {}

    def convert(self, rows: Rows) -> Batch:
        """The contributions of rows, whatever is wrong with their values: that is noticed."""
        self._columns = self._read(rows)
        titles, bodies = self._words(rows)
        if self._mask:
            titles, bodies = list(map(hidden, titles)), list(map(hidden, bodies))
        created = self._dates("created_at", rows)
        spots = self._locator.locate(rows)
        ids = batches.labels(self._cells("id", rows))
        uuids, made = self._uuids(rows, ids, zip(titles, created, spots))
        fields = (
            uuids,
            ids,
            repeat(self._source),
            titles,
            bodies,
            self._categories(rows),
            self._labelled("kind", rows, "idea"),
            created,
            self._dates("updated_at", rows),
            *self._votes(rows),
            self._numbers("score_mean", rows, batches.decimals(self._assignment.decimal), None),
            self._numbers("score_count", rows, batches.counts, 0),
            self._numbers("comment_count", rows, batches.counts, 0),
            self._who(rows),
            batches.labels(self._cells("url", rows)),
            self._labelled("moderation", rows, ""),
            *zip(*spots),
        )
        contributions = list(map(Contribution._make, zip(*fields)))
        return Batch(contributions, made, list(self._comments(uuids)))

    def _read(self, rows: Rows) -> dict[str, Sequence[Any]]:
        """The cells of every column something is taken from."""
        values = [record.values for record in rows]
        try:
            return dict(zip(self._used, zip(*map(self._pick, values))))
        except KeyError:  # a feature without one of them
            return {name: [row.get(name, "") for row in values] for name in self._used}

    def _cells(self, role: str, rows: Rows) -> Sequence[Any]:
        return self._column(self._assignment.one(role), rows)

    def _column(self, name: str, rows: Rows) -> Sequence[Any]:
        return self._columns[name] if name else [""] * len(rows)

    # Texts

    def _words(self, rows: Rows) -> tuple[list[str], list[str]]:
        """Titles and texts; a missing title is made from the text, one too long moves there."""
        titles = batches.labels(self._cells("title", rows))
        columns = [self._column(c, rows) for c in self._assignment.roles.get("body", ("",))]
        bodies = [batches.texts(column) for column in columns]
        joined = (
            bodies[0] if len(bodies) == 1 else ["\n\n".join(filter(None, b)) for b in zip(*bodies)]
        )
        if not all(titles):
            for place, title in enumerate(titles):
                if not title:
                    titles[place] = first_words(joined[place])
                    reason = say.TITLE_BUILT if joined[place] else say.NO_TEXT
                    self._notices.add(reason, rows[place].line)
        if max(map(len, titles)) > TITLE_LIMIT or max(map(len, joined)) > TEXT_LIMIT:
            self._shorten(rows, titles, joined)
        return titles, joined

    def _shorten(self, rows: Rows, titles: list[str], bodies: list[str]) -> None:
        for place, record in enumerate(rows):
            if len(titles[place]) > TITLE_LIMIT:
                self._notices.add(say.LONG_TITLE, record.line)
                bodies[place] = bodies[place] or titles[place]
                titles[place] = titles[place][:TITLE_LIMIT]
            if len(bodies[place]) > TEXT_LIMIT:
                self._notices.add(say.CUT, record.line)
                bodies[place] = bodies[place][:TEXT_LIMIT]

    def _labelled(self, role: str, rows: Rows, default: str) -> Sequence[str]:
        """Labels of a column that repeats few; the profile's constant where it is empty."""
        default = self._constants.get(role, default)
        column = self._assignment.one(role)
        if not column:
            return [default] * len(rows)
        labels = batches.remembered(self._columns[column], self._labels, self._label)
        return labels if not default or all(labels) else [found or default for found in labels]

    def _label(self, value: Any) -> str:
        if type(value) is not str:
            return label(value)
        known = self._labels.get(value)
        if known is None:
            known = label(value)
            if len(self._labels) < 10_000:
                self._labels[value] = known
        return known

    def _categories(self, rows: Rows) -> Sequence[str]:
        default = self._constants.get("category", "")
        ticks = self._assignment.ticks
        columns = self._assignment.roles.get("category", ())
        if ticks:
            return [
                ", ".join(name for column, name in ticks if _ticked(row.values.get(column)))
                or default
                for row in rows
            ]
        if len(columns) < 2:
            return self._labelled("category", rows, "")
        return [
            ", ".join(filter(None, (self._label(row.values.get(c)) for c in columns))) or default
            for row in rows
        ]

    # Numbers and dates

    def _numbers(
        self, role: str, rows: Rows, read: batches.Reader, default: Optional[int]
    ) -> Sequence[Any]:
        column = self._assignment.one(role)
        if not column:
            return [default] * len(rows)
        cells = self._column(column, rows)
        found = read(cells)
        if None in found:
            for place, value in enumerate(found):
                if value is None:
                    found[place] = default
                    if cells[place] not in (None, ""):
                        told = f"{column}: {cells[place]}"
                        self._notices.add(say.BAD_NUMBER, rows[place].line, told)
        return found

    def _votes(self, rows: Rows) -> tuple[Sequence[Any], Sequence[Any]]:
        if not self._assignment.tally:
            return (
                self._numbers("votes_for", rows, batches.counts, 0),
                self._numbers("votes_against", rows, batches.counts, 0),
            )
        pairs = [tally(value) for value in self._column(self._assignment.tally, rows)]
        return [pros or 0 for pros, _ in pairs], [cons or 0 for _, cons in pairs]

    def _dates(self, role: str, rows: Rows) -> Sequence[Optional[str]]:
        constant = self._constants.get(role)
        column = self._assignment.one(role)
        if not column:
            return [constant] * len(rows)
        cells = self._column(column, rows)
        if batches.are_times(cells):
            return cells
        read = batches.moments(cells, self._assignment.date_order)
        return [
            self._when(cell, found, record.line) for cell, found, record in zip(cells, read, rows)
        ]

    def _when(self, raw: Any, found: Optional[Moment], line: int) -> Optional[str]:
        if raw is None or raw == "":
            return None
        if found is None:
            self._notices.add(say.BAD_DATE, line, raw)
            return None
        if not found.zoned:
            self._notices.add(say.LOCAL_TIME, line, raw)
        return found.iso

    # Who and which

    def _who(self, rows: Rows) -> Sequence[str]:
        column = self._assignment.one("author")
        if self._kept:
            return [self._kept_author(record.values, column) for record in rows]
        if not column:
            return [""] * len(rows)
        return batches.remembered(self._columns[column], self._authors, self.author)

    def author(self, value: Any) -> str:
        """Who wrote, as the workspace keeps it: a number or a stable pseudonym."""
        raw = value if type(value) is str else label(value)
        known = self._authors.get(raw)
        if known is None:
            name = label(raw)
            known = name if not name or is_opaque(name) else pseudonym(self._source, name)
            self._authors[raw] = known
        return known

    def _kept_author(self, values: Mapping[str, Any], column: str) -> str:
        names = [column, *(c for c in self._kept if c != column)]
        if column and column not in self._kept:
            return ", ".join(
                filter(None, [self.author(values.get(column)), *_labels(values, self._kept)])
            )
        return ", ".join(filter(None, _labels(values, names)))

    def _uuids(
        self, rows: Rows, ids: Sequence[str], contents: Any
    ) -> tuple[Sequence[str], Sequence[bool]]:
        """Identities: the file's own, of the identifier in the source, or of the content."""
        given = self._cells("uuid", rows)
        if batches.are_uuids(given):
            return given, [False] * len(rows)
        found, made = [], []
        for uuid, identifier, content in zip(given, ids, contents):
            if isinstance(uuid, str) and _VALID_UUID.match(uuid):
                found.append(uuid.lower())
            elif identifier:
                found.append(source_uuid(self._source, identifier))
            else:
                found.append(self._content_uuid(*content))
            made.append(not identifier and found[-1] != str(uuid).lower())
        return found, made

    def _content_uuid(self, title: str, date: Optional[str], spot: Spot) -> str:
        place = "" if spot[0] is None else f"{spot[0]:.6f} {spot[1]:.6f}"
        key = hashlib.sha256(f"{title}\x00{date}\x00{place}".encode()).hexdigest()
        return source_uuid(self._source, f"content:{key}")

    # Comments

    def _comments(self, uuids: Sequence[str]) -> Iterator[Comment]:
        if self._assignment.thread:
            for thread, uuid in zip(self._columns[self._assignment.thread], uuids):
                yield from self.comments(thread, uuid)

    def comments(self, thread: Any, contribution: str) -> Iterator[Comment]:
        """The comments a cell holds, on the contribution with this uuid."""
        if isinstance(thread, list):
            items = (item for item in thread if isinstance(item, Mapping))
            for position, item in enumerate(items):
                yield self._comment(item, position, contribution)

    def _comment(self, item: Mapping[str, Any], position: int, contribution: str) -> Comment:
        when = moment(item.get("created_at"), self._assignment.date_order)
        parent = label(item.get("parent"))
        body = plain(item.get("body"))[:TEXT_LIMIT]
        return Comment(
            uuid=self._comment_uuid(label(item.get("id")) or f"{contribution}:{position}"),
            contribution=contribution,
            body=hidden(body) if self._mask else body,
            author=self.author(item.get("author")),
            created_at=when.iso if when else None,
            parent=self._comment_uuid(parent) if parent else None,
        )

    def _comment_uuid(self, identifier: str) -> str:
        if _VALID_UUID.match(identifier):
            return identifier.lower()
        return source_uuid(self._source, f"comment:{identifier}")


def _picker(columns: Sequence[str]) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    """What takes the values of columns out of a row, at the speed of C."""
    if len(columns) > 1:
        return itemgetter(*columns)
    return lambda row: tuple(row[column] for column in columns)


def _labels(values: Mapping[str, Any], columns: Sequence[str]) -> list[str]:
    return [label(values.get(column)) for column in columns if column]


def _ticked(value: Any) -> bool:
    return str(value).strip().lower() in _TRUE


def hidden(text: str) -> str:
    """A text without e-mail addresses and phone numbers: the same mark in every language,
    so that the next export of the source reads the same."""
    return masked(text, _MASKS) if _MAY_TELL.search(text) else text


def first_words(text: str) -> str:
    """The beginning of a text as a title, cut between words."""
    line = " ".join(text[: 8 * _FIRST_WORDS].split())
    if len(line) <= _FIRST_WORDS:
        return line
    cut = line[:_FIRST_WORDS].rsplit(" ", 1)[0].rstrip(" ,;:.!?-–")
    return f"{cut}…"
