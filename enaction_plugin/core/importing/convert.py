"""Rows to contributions. Runs once a row: what can be decided once is decided in `__init__`."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Optional

from ..identity import source_uuid
from ..model.contribution import Comment, Contribution
from . import notices as say
from .notices import Notices
from .personal import PersonalColumn, Treatment, is_opaque, pseudonym
from .places import Locator
from .reading import Assignment, tally
from .table import Record
from .values import TEXT_LIMIT, TITLE_LIMIT, count, label, moment, number, plain

_FIRST_WORDS = 80  # characters of a title made from a text
_VALID_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")
_UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
_TRUE = {"1", "true", "vrai", "oui"}


class Converted(NamedTuple):
    contribution: Contribution
    from_content: bool  # its identity was made from what it says
    comments: tuple[Comment, ...] = ()


class Converter:
    """Turns the records of one file into contributions of one source."""

    def __init__(
        self,
        source: str,
        mapping: Assignment,
        locator: Locator,
        notices: Notices,
        personal: Mapping[str, PersonalColumn],
        constants: Mapping[str, str],
    ) -> None:
        self._source = source
        self._mapping = mapping
        self._locate = locator.locate
        self._notices = notices
        self._kept = [c for c, p in personal.items() if p.treatment is Treatment.KEPT]
        self._constants = constants
        self._authors: dict[str, str] = {}
        one = mapping.one
        self._uuid, self._id = one("uuid"), one("id")
        self._title, self._url = one("title"), one("url")
        self._body = mapping.roles.get("body", ())
        self._category = mapping.roles.get("category", ())
        self._author = one("author")
        self._raw_author = bool(self._author) and (
            self._author in personal and personal[self._author].treatment is Treatment.KEPT
        )
        self._numbers = self._readers()
        self._dates = {r: one(r) for r in ("created_at", "updated_at") if one(r)}

    def _readers(self) -> list[tuple[str, str, Callable[[Any], Any]]]:
        roles = ("votes_for", "votes_against", "score_count", "comment_count")
        readers: list[tuple[str, str, Callable[[Any], Any]]] = [
            (role, self._mapping.one(role), count) for role in roles if self._mapping.one(role)
        ]
        if self._mapping.one("score_mean"):
            decimal = self._mapping.decimal
            readers.append(
                ("score_mean", self._mapping.one("score_mean"), lambda v: number(v, decimal))
            )
        return readers

    def convert(self, record: Record) -> Converted:
        """The contribution of a row, whatever is wrong with its values: that is noticed."""
        values, line = record.values, record.line
        body = self._text(values, line)
        title = self._titled(values, body, line)
        if len(title) > TITLE_LIMIT:
            self._notices.add(say.LONG_TITLE, line)
            body = body or title
            title = title[:TITLE_LIMIT]
        placed = self._locate(record)
        fields = self._counts(values, line)
        for role, column in self._dates.items():
            fields[role] = self._when(values.get(column), line)
        fields.setdefault("created_at", self._constants.get("created_at"))
        platform_id = label(values.get(self._id)) if self._id else ""
        uuid = self._given_uuid(values)
        from_content = not uuid and not platform_id
        if from_content:
            spot = f"{placed.lon:.6f} {placed.lat:.6f}" if placed else ""
            uuid = self._content_uuid(title, str(fields["created_at"]), spot)
        contribution = Contribution(
            uuid=uuid or source_uuid(self._source, platform_id),
            platform_id=platform_id,
            source=self._source,
            title=title,
            body=body,
            category=self._categories(values),
            kind=self._labelled("kind", values) or "idea",
            author=self._who(values),
            url=label(values.get(self._url)) if self._url else "",
            moderation=self._labelled("moderation", values),
            lon=placed.lon if placed else None,
            lat=placed.lat if placed else None,
            footprint=placed.footprint if placed else None,
            **fields,
        )
        return Converted(contribution, from_content, self._comments(values, contribution.uuid))

    # Texts

    def _text(self, values: Mapping[str, Any], line: int) -> str:
        if len(self._body) == 1:
            raw = values.get(self._body[0])
            body = plain(raw) if raw else ""
        else:
            body = "\n\n".join(filter(None, (plain(values.get(c)) for c in self._body)))
        if len(body) > TEXT_LIMIT:
            self._notices.add(say.CUT, line)
            return body[:TEXT_LIMIT]
        return body

    def _titled(self, values: Mapping[str, Any], body: str, line: int) -> str:
        title = label(values.get(self._title)) if self._title else ""
        if title:
            return title
        self._notices.add(say.TITLE_BUILT if body else say.NO_TEXT, line)
        return first_words(body)

    def _labelled(self, role: str, values: Mapping[str, Any]) -> str:
        column = self._mapping.one(role)
        found = label(values.get(column)) if column else ""
        return found or self._constants.get(role, "")

    def _categories(self, values: Mapping[str, Any]) -> str:
        if self._mapping.ticks:
            ticked = (
                choice
                for column, choice in self._mapping.ticks
                if str(values.get(column)).strip().lower() in _TRUE
            )
            found = ", ".join(ticked)
        elif len(self._category) == 1:
            found = label(values.get(self._category[0]))
        else:
            found = ", ".join(filter(None, (label(values.get(c)) for c in self._category)))
        return found or self._constants.get("category", "")

    # Numbers and dates

    def _counts(self, values: Mapping[str, Any], line: int) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        for role, column, read in self._numbers:
            raw = values.get(column)
            if raw is None or raw == "":
                continue
            value = read(raw)
            if value is None:
                self._notices.add(say.BAD_NUMBER, line, f"{column}: {raw}")
            else:
                fields[role] = value
        if self._mapping.tally:
            pros, cons = tally(values.get(self._mapping.tally, ""))
            fields.update(votes_for=pros or 0, votes_against=cons or 0)
        return fields

    def _when(self, raw: Any, line: int) -> Optional[str]:
        if raw is None or raw == "":
            return None
        found = moment(raw, self._mapping.date_order)
        if found is None:
            self._notices.add(say.BAD_DATE, line, raw)
            return None
        if not found.zoned:
            self._notices.add(say.LOCAL_TIME, line, raw)
        return found.iso

    # Who and which

    def _who(self, values: Mapping[str, Any]) -> str:
        raw = label(values.get(self._author)) if self._author else ""
        if self._kept:
            kept = [label(values.get(c)) for c in self._kept if c != self._author]
            if any(kept):
                return ", ".join(filter(None, [raw, *kept]))
        if not raw or self._raw_author or is_opaque(raw):
            return raw
        known = self._authors.get(raw)
        if known is None:
            known = self._authors[raw] = pseudonym(self._source, raw)
        return known

    def _given_uuid(self, values: Mapping[str, Any]) -> str:
        raw = values.get(self._uuid) if self._uuid else None
        return raw.lower() if isinstance(raw, str) and _VALID_UUID.match(raw) else ""

    def _content_uuid(self, title: str, date: str, spot: str) -> str:
        key = hashlib.sha256(f"{title}\x00{date}\x00{spot}".encode()).hexdigest()
        return source_uuid(self._source, f"content:{key}")

    def _comments(self, values: Mapping[str, Any], contribution: str) -> tuple[Comment, ...]:
        thread = values.get(self._mapping.thread) if self._mapping.thread else None
        if not isinstance(thread, list):
            return ()
        items = (item for item in thread if isinstance(item, Mapping))
        return tuple(self._comment(item, n, contribution) for n, item in enumerate(items))

    def _comment(self, item: Mapping[str, Any], position: int, contribution: str) -> Comment:
        identifier = label(item.get("id")) or f"{contribution}:{position}"
        author = label(item.get("author"))
        when = moment(item.get("created_at"), self._mapping.date_order)
        parent = label(item.get("parent"))
        return Comment(
            uuid=self._comment_uuid(identifier),
            contribution=contribution,
            body=plain(item.get("body"))[:TEXT_LIMIT],
            author=author if not author or is_opaque(author) else pseudonym(self._source, author),
            created_at=when.iso if when else None,
            parent=self._comment_uuid(parent) if parent else None,
        )

    def _comment_uuid(self, identifier: str) -> str:
        if _VALID_UUID.match(identifier):
            return identifier.lower()
        return source_uuid(self._source, f"comment:{identifier}")


def first_words(text: str) -> str:
    """The beginning of a text as a title, cut between words."""
    line = " ".join(text[: 8 * _FIRST_WORDS].split())
    if len(line) <= _FIRST_WORDS:
        return line
    cut = line[:_FIRST_WORDS].rsplit(" ", 1)[0].rstrip(" ,;:.!?-–")
    return f"{cut}…"
