"""OGC API – Features, parts 1 and 4: any collection with points and columns.

What servers make of the standard differs where it hurts. Known here, and tested on
running servers:

- pygeoapi merges what a PUT sends into the row, needs the identifier in the body and
  writes *that* row whatever the address says, and makes a row where there is none;
  it shows `<` and `>` as HTML entities;
- QGIS Server merges as well, takes no notice of a null, answers 500 for an item that
  is not there, and filters `datetime` by whichever date column comes first;
- others replace the whole item, as part 4 says: they are sent the whole item.

`crs` is never asked for: the answers are then in longitude and latitude (CRS84).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Optional
from urllib.parse import quote, unquote, urlsplit

from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..model.plan import Plan
from .errors import BadAnswer
from .items import Abilities, Changes, Comments, Greeting, Item, Page, RemoteComment, Work
from .mapping import Columns
from .ogcapi_discovery import Collection, Discovery
from .reading import Reading, as_field, field_words, objection_of, properties_of, text_of
from .rest import JsonClient, said
from .times import before
from .transport import Transport
from .vocabulary import Terms

PAGE = 1000
SMALL_PAGE = 100
OVERLAP_S = 300
"""Seconds read again before the last mark: a transaction may end after a later one."""
MAX_PAGES = 100_000
GEOJSON = "application/geo+json"
_NO_ITEM = re.compile(r"Invalid feature \[")
_NO_FEATURES = QT_TRANSLATE_NOOP("Enaction", "it holds no list of features")
_CIRCLES = QT_TRANSLATE_NOOP("Enaction", "its pages lead in circles")
_NO_IDENTIFIER = QT_TRANSLATE_NOOP("Enaction", "it does not say what the new item is called")


class OgcApiPlatform:
    """A collection of a server, as an `ItemPlatform`."""

    def __init__(
        self,
        transport: Transport,
        collection: str = "",
        mapping: Optional[Mapping[str, Any]] = None,
        params: Optional[Mapping[str, str]] = None,
    ) -> None:
        """`transport` is at the landing page; `params` go with every request (`MAP=…`)."""
        self._client = JsonClient(transport, params)
        self._discovery = Discovery(self._client, collection, mapping or {})
        self._found: Optional[Collection] = None
        self._terms = Terms(Plan(()), ())
        self._page = PAGE

    @property
    def address(self) -> str:
        return self._client.address

    def greet(self, plan: Plan) -> Greeting:
        found = self._found = self._discovery.find()
        self._terms = Terms(plan, found.columns.terms)
        return Greeting(
            server=f"ogcapi {found.identity}",
            name=found.title,
            account="",
            time=found.time,
            abilities=found.abilities,
        )

    def listing(self, since: Optional[str]) -> Iterator[Page]:
        params = {"datetime": f"{before(since, OVERLAP_S)}/.."} if since else {}
        for features in self._pages(self._collection.path, params):
            items = [self._item(feature) for feature in features]
            marks = [item.at for item in items if item.at]
            yield Page(items, (), max(marks, default=None))

    def count(self) -> Optional[int]:
        document = self._items(self._collection.path, {"limit": 1})
        matched = document.get("numberMatched")
        return matched if isinstance(matched, int) else None

    def read(self, identifier: str) -> Optional[Item]:
        path = self._path_of(identifier)
        response = self._client.ask("GET", path, headers={"Accept": GEOJSON})
        if response.status in (404, 410) or _is_missing(response.status, response.body):
            return None
        return self._item(self._client.read(response).document)

    def objection(self, item: Item, changes: Changes) -> Optional[Sentence]:
        return objection_of(self._columns, self._terms, item.raw.get("properties") or {}, changes)

    def write(self, item: Item, changes: Changes) -> Optional[Item]:
        before_it = item.raw.get("properties") or {}
        sent = self._changed(before_it, changes)
        properties = sent if self._collection.merges else {**self._as_stored(before_it), **sent}
        self._put(item, properties)
        after = self.read(item.id)
        if after is not None and self._collection.merges and self._lost(item, after, sent):
            # It replaced the item after all: give back what it took at once.
            self._collection.merges = False
            self._put(item, {**self._as_stored(before_it), **sent})
            after = self.read(item.id)
        return after

    def create(self, uuid: str, data: Mapping[str, Any]) -> str:
        properties = properties_of(self._columns, uuid, data)
        feature = {"type": "Feature", "geometry": data.get("geometry"), "properties": properties}
        answer = self._client.send("POST", self._collection.path, feature, content_type=GEOJSON)
        location = answer.headers.get("location", "")
        name = unquote(urlsplit(location).path.rstrip("/").rpartition("/")[2])
        if not name and isinstance(answer.document, dict):
            name = text_of(answer.document.get("id"))
        if not name:
            raise BadAnswer(address=self.address, detail=Sentence(_NO_IDENTIFIER))
        return name

    def delete(self, identifier: str) -> None:
        self._client.send("DELETE", self._path_of(identifier))

    def comment_count(self) -> Optional[int]:
        columns = self._collection.comments
        if columns is None:
            return 0
        matched = self._items(self._comments_path(), {"limit": 1}).get("numberMatched")
        return matched if isinstance(matched, int) else None

    def comments(self, items: Sequence[str]) -> Iterator[Comments]:  # noqa: ARG002 - all at once
        columns = self._collection.comments
        if columns is None:
            return
        found = []
        for features in self._pages(self._comments_path(), {}):
            for feature in features:
                values = feature.get("properties") or {}
                found.append(
                    RemoteComment(
                        text_of(feature.get("id")),
                        text_of(values.get(columns.contribution)),
                        self._reading.text(values.get(columns.body)),
                        self._reading.author(values.get(columns.author)),
                        self._reading.time(values.get(columns.created_at)),
                    )
                )
        yield Comments(None, found)

    # How a server's answers read

    @property
    def _collection(self) -> Collection:
        if self._found is None:
            self._found = self._discovery.find()
        return self._found

    @property
    def _columns(self) -> Columns:
        return self._collection.columns

    @property
    def _reading(self) -> Reading:
        return self._collection.reading

    def _comments_path(self) -> str:
        columns = self._collection.comments
        return self._discovery.items_path(columns.collection if columns else "")

    def _path_of(self, identifier: str) -> str:
        return f"{self._collection.path}/{quote(identifier, safe='')}"

    def _item(self, feature: Any) -> Item:
        if not isinstance(feature, dict) or feature.get("id") in (None, ""):
            raise BadAnswer(address=self.address, detail=Sentence(_NO_FEATURES))
        values = feature.get("properties") or {}
        read = {name: self._reading.value(value) for name, value in values.items()}
        return Item(
            id=text_of(feature["id"]),
            data=self._reading.contribution(feature["id"], feature.get("geometry"), read),
            work=Work(self._terms.read(read), self._fields(read)),
            external=text_of(read.get(self._columns.external_id)),
            at=self._reading.time(read.get(self._collection.time_column or "")),
            raw={**feature, "properties": read},
        )

    def _fields(self, values: Mapping[str, Any]) -> dict[str, Any]:
        words = self._columns.status
        return {
            name: as_field(name, values.get(column.name), words)
            for name, column in self._columns.fields.items()
        }

    def _changed(self, values: Mapping[str, Any], changes: Changes) -> dict[str, Any]:
        """The columns to send; empty text and not null, of which QGIS Server takes no notice."""
        sent = self._terms.write(values, changes.add, changes.remove)
        for name, value in changes.fields.items():
            sent[self._columns.fields[name].name] = field_words(name, value, self._columns.status)
        return sent

    def _as_stored(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """All columns as they were read, but for those the server keeps itself."""
        own = {self._collection.time_column, self._collection.id_column}
        return {name: value for name, value in values.items() if name not in own}

    def _put(self, item: Item, properties: Mapping[str, Any]) -> None:
        feature = {
            "type": "Feature",
            "id": item.raw["id"],  # pygeoapi writes the row named here
            "geometry": item.raw.get("geometry"),
            "properties": properties,
        }
        self._client.send("PUT", self._path_of(item.id), feature, content_type=GEOJSON)

    @staticmethod
    def _lost(item: Item, after: Item, sent: Mapping[str, Any]) -> bool:
        """Whether columns that were not sent were emptied."""
        was, now = item.raw["properties"], after.raw["properties"]
        emptied = [
            name
            for name, value in was.items()
            if name not in sent and value not in (None, "") and now.get(name) in (None, "")
        ]
        return len(emptied) > 1  # one may have been emptied by somebody at that very moment

    # Pages

    def _pages(self, path: str, params: Mapping[str, Any]) -> Iterator[list[Any]]:
        asked: dict[str, Any] = {**params, "limit": self._page}
        seen = set()
        for _ in range(MAX_PAGES):
            document = self._items(path, asked)
            features = document["features"]
            if features:
                yield features
            following = _next(document)
            if following is None or not features:
                return
            key = tuple(sorted(following.items()))
            if key in seen:
                raise BadAnswer(address=self.address, detail=Sentence(_CIRCLES))
            seen.add(key)
            asked = {**params, **following}

    def _items(self, path: str, params: Mapping[str, Any]) -> dict[str, Any]:
        response = self._client.ask("GET", path, params, {"Accept": GEOJSON})
        if response.status == 400 and params.get("limit") == self._page > SMALL_PAGE:
            self._page = SMALL_PAGE  # the server refuses larger pages instead of cutting them
            response = self._client.ask(
                "GET", path, {**params, "limit": SMALL_PAGE}, {"Accept": GEOJSON}
            )
        document = self._client.read(response).document
        if not isinstance(document, dict) or not isinstance(document.get("features"), list):
            raise BadAnswer(address=self.address, detail=Sentence(_NO_FEATURES))
        return document


def _next(document: Mapping[str, Any]) -> Optional[dict[str, str]]:
    """What the link to the next page asks for; its host is not to be trusted, nor needed."""
    from urllib.parse import parse_qsl

    for link in document.get("links") or ():
        if isinstance(link, dict) and link.get("rel") == "next":
            query = urlsplit(str(link.get("href", ""))).query
            return {name: value for name, value in parse_qsl(query) if name != "f"}
    return None


def _is_missing(status: int, body: bytes) -> bool:
    """QGIS Server answers 500 for an item that is not there."""
    import json

    if status != 500:
        return False
    try:
        return bool(_NO_ITEM.search(said(json.loads(body))))
    except ValueError:
        return False


__all__ = ["Abilities", "OgcApiPlatform"]
