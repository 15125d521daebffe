"""Comments and votes in second files or sheets, read with the contributions they speak of.

A second table says which contribution each of its rows speaks of: Decidim by the
address of the page, other platforms by the contribution's identifier.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ..errors import QT_TRANSLATE_NOOP, Sentence
from .columns import best, matches, words
from .profile import Profile
from .table import Record, Table
from .values import fold, label, number

THREAD, PROS, CONS, MEAN, RATINGS, REPLIES = (
    "(comments)", "(votes for)", "(votes against)", "(score mean)", "(score count)",
    "(comment count)",
)  # fmt: skip
_REFERENCES = (
    "commentable id", "contribution id", "id contribution", "proposal id", "id proposition",
    "proposition id", "idea id", "id idee", "idee id", "id projet", "projet id", "project id",
    "debate id", "id debat", "numero contribution", "no contribution", "n contribution",
    "ref contribution", "numero de contribution", "contribution", "idee", "proposition", "projet",
)  # fmt: skip
_VOTES = ("vote", "sens", "choix", "opinion", "valeur", "value", "type de vote", "note", "weight")
_PARENTS = ("parent", "parent id", "id parent", "reponse a", "en reponse a", "reply to")
_DATES = ("created at", "date", "date de creation", "date creation", "publie le", "published at")
_AUTHORS = ("author id", "auteur id", "id auteur", "user id", "author", "auteur", "compte")
_PRO = frozenset(("pour", "for", "favorable", "oui", "yes", "up", "like", "d'accord", "vrai",
                  "true", "+", "+1", "j'aime", "agree", "positif"))  # fmt: skip
_CON = frozenset(("contre", "against", "defavorable", "non", "no", "down", "dislike", "faux",
                  "false", "-", "−1", "pas d'accord", "disagree", "negatif"))  # fmt: skip
_LOOK = 200  # rows a second table is recognised from

_NOBODY = QT_TRANSLATE_NOOP(
    "Enaction", "It speaks of contribution {id}, which is not in the file of the contributions."
)
_NOTHING = QT_TRANSLATE_NOOP("Enaction", "It does not say which contribution it speaks of.")
_NO_VOTE = QT_TRANSLATE_NOOP("Enaction", "“{value}” is no vote for or against.")


@dataclass(frozen=True)
class Link:
    """How the rows of a table speak of contributions: by which column, and as what."""

    reference: str
    comments: bool
    body: str = ""
    vote: str = ""
    id: str = ""
    parent: str = ""
    kind: str = ""  # the column that tells comments on comments apart
    author: str = ""
    created_at: str = ""


def link_of(columns: Sequence[str]) -> Optional[Link]:
    """How a table speaks of contributions; None when it holds contributions itself."""
    reference = _named(columns, _REFERENCES)
    roles = {match.role for column in columns for match in matches(column) if column != reference}
    if not reference or roles & {"title", "lon", "lat", "x", "y", "latlon", "wkt"}:
        return None
    others = [column for column in columns if column != reference]
    body = best(others, "body") or ""
    vote = _named(others, _VOTES)
    return Link(
        reference=reference,
        comments=bool(body),
        body=body,
        vote=vote,
        id=best(others, "id") or "",
        parent=_named(others, _PARENTS),
        kind=_named(others, ("commentable type",)),
        author=_named(others, _AUTHORS),
        created_at=_named(others, _DATES),
    )


def _named(columns: Iterable[str], names: Sequence[str]) -> str:
    """The column with the first of these names; "" when there is none."""
    known = {words(column): column for column in reversed(list(columns))}
    return next((known[name] for name in names if name in known), "")


def is_second(table: Table, first: Sequence[Record]) -> bool:
    """Whether a table by itself certainly speaks of contributions held elsewhere.

    Votes have neither title nor text nor position: nothing a contribution could be made of.
    """
    if {"commentable_id", "commentable_type"} <= set(table.columns):
        return True
    return holds_votes(table) and all(record.geometry is None for record in first)


def holds_votes(table: Table) -> bool:
    """Whether the rows of a table are votes on contributions, without comments."""
    link = link_of(table.columns)
    return link is not None and bool(link.vote) and not link.comments


@dataclass
class _About:
    """What was said about one contribution."""

    comments: list[dict[str, Any]] = field(default_factory=list)
    pros: int = 0
    cons: int = 0
    ratings: list[float] = field(default_factory=list)
    rows: list[tuple[str, Record]] = field(default_factory=list)


def attach(table: Table, profile: Profile, sample: Sequence[Record]) -> None:
    """Read the tables beside `table` that speak of its rows, and give each row its part.

    `sample` are its first records, those beside it are recognised from; what is read
    leaves `table.others`. Second tables are read whole: their rows come in any order.
    """
    collector = _Collector(table, _identifier(table.columns, profile), sample)
    table.others = [other for other in table.others if not collector.take(other)]
    if collector.about:
        names = collector.columns()
        table.columns = [*table.columns, *names]
        table.records = collector.joined(table.records, names)


def _identifier(columns: Sequence[str], profile: Profile) -> str:
    given = profile.columns.get("id")
    return given[0] if given else best(columns, "id") or best(columns, "uuid") or ""


class _Collector:
    """Collects comments and votes by the contribution they speak of."""

    def __init__(self, table: Table, identifier: str, sample: Sequence[Record]) -> None:
        self._table = table
        self._identifier = identifier
        self._url = best(table.columns, "url") or ""
        self._known = {self._key(record) for record in sample}
        self._urls = {_address(record.values.get(self._url)) for record in sample} - {""}
        self.about: dict[str, _About] = {}
        self._by_url = False
        self._votes = self._rates = self._comments = False

    def take(self, other: Table) -> bool:
        """Read a table, if its rows speak of those of the first; whether they do."""
        link = link_of(other.columns)
        if link is None or not self._identifier:
            return other.asked and self._refuse(other)
        records = list(other.records)
        root = "root_commentable_url" if "root_commentable_url" in other.columns else ""
        by_url = bool(root and self._urls)
        column = root if by_url else ""
        if not other.asked and not any(
            self._reference(record, link, column) for record in records[:_LOOK]
        ):
            return False
        self._by_url = self._by_url or by_url
        roots = {} if by_url else _roots(records, link)
        for record in records:
            self._add(record, link, self._key_of(record, link, column, roots), other.sheet)
        return True

    def _refuse(self, other: Table) -> bool:
        reason = Sentence(_NOTHING)
        self._table.lost += [(other.sheet, record, reason) for record in other.records]
        return True

    def _reference(self, record: Record, link: Link, root: str) -> bool:
        known = self._urls if root else self._known
        return self._key_of(record, link, root, {}) in known

    @staticmethod
    def _key_of(record: Record, link: Link, root: str, roots: Mapping[str, str]) -> str:
        if root:
            return _address(record.values.get(root))
        own = label(record.values.get(link.id)) if link.id else ""
        return roots.get(own) or label(record.values.get(link.reference))

    def _key(self, record: Record) -> str:
        return label(record.values.get(self._identifier))

    def _add(self, record: Record, link: Link, key: str, sheet: str) -> None:
        if not key:
            self._table.lost.append((sheet, record, Sentence(_NOTHING)))
            return
        about = self.about.setdefault(key, _About())
        if link.comments:
            self._comments = True
            about.comments.append(_comment(record, link))
        elif not self._vote(about, record, link):
            value = label(record.values.get(link.vote))
            self._table.lost.append((sheet, record, Sentence(_NO_VOTE, value=value)))
            return
        about.rows.append((sheet, record))

    def _vote(self, about: _About, record: Record, link: Link) -> bool:
        """Count one vote; without a column that says which way, it is in favour."""
        raw = record.values.get(link.vote) if link.vote else "+1"
        text, value = fold(label(raw)).replace("’", "'"), number(raw)
        if text in _PRO or value == 1:
            about.pros += 1
        elif text in _CON or value == -1:
            about.cons += 1
        elif value is None or not -2 <= value <= 2:
            return False
        if value is not None:
            about.ratings.append(value)
            self._rates = self._rates or abs(value) > 1
        self._votes = True
        return True

    def columns(self) -> list[str]:
        """The columns the first table gets."""
        roles = {match.role for column in self._table.columns for match in matches(column)}
        found = [THREAD] if self._comments else []
        if self._comments and "comment_count" not in roles:
            found.append(REPLIES)
        if self._rates and "score_mean" not in roles:
            found += [MEAN, RATINGS]
        elif self._votes and not self._rates and "votes_for" not in roles:
            found += [PROS, CONS]
        return found

    def joined(self, records: Iterator[Record], names: Sequence[str]) -> Iterator[Record]:
        """Every record with what was said about it; at the end, what is about none of them."""
        column = self._url if self._by_url else ""
        for record in records:
            key = _address(record.values.get(column)) if column else self._key(record)
            about = self.about.pop(key, None)
            said = _values(about or _About())
            values = {**record.values, **{name: said[name] for name in names}}
            if about is not None:
                self._table.attached += len(about.rows)
            yield record._replace(values=values)
        for key, about in self.about.items():
            for sheet, record in about.rows:
                self._table.lost.append((sheet, record, Sentence(_NOBODY, id=key)))


def _values(about: _About) -> dict[str, Any]:
    ratings = about.ratings
    return {
        THREAD: about.comments,
        REPLIES: len(about.comments),
        PROS: about.pros,
        CONS: about.cons,
        MEAN: sum(ratings) / len(ratings) if ratings else "",
        RATINGS: len(ratings),
    }


def _comment(record: Record, link: Link) -> dict[str, Any]:
    values = record.values
    parent = values.get(link.parent) if link.parent else None
    if link.kind and _on_comment(values.get(link.kind)):
        parent = values.get(link.reference)
    return {
        "id": values.get(link.id) if link.id else None,
        "body": values.get(link.body),
        "author": values.get(link.author) if link.author else None,
        "created_at": values.get(link.created_at) if link.created_at else None,
        "parent": parent,
    }


def _on_comment(kind: Any) -> bool:
    return str(kind or "").rpartition("::")[2].lower() == "comment"


def _roots(records: Sequence[Record], link: Link) -> dict[str, str]:
    """The contribution each comment on a comment speaks of in the end, by the comment's id."""
    if not (link.kind and link.id):
        return {}
    above = {label(r.values.get(link.id)): label(r.values.get(link.reference)) for r in records}
    nested = {label(r.values.get(link.id)) for r in records if _on_comment(r.values.get(link.kind))}
    found = {}
    for own in nested:
        at = own
        seen: set[str] = set()
        while at in nested and at not in seen:
            seen.add(at)
            at = above.get(at, "")
        found[own] = above.get(at, "") if at not in nested else ""
    return found


def _address(value: Any) -> str:
    """The address of a page, without what follows it."""
    return str(value or "").strip().partition("?")[0].partition("#")[0].rstrip("/")
