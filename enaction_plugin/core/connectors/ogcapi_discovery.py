"""What a server of OGC API – Features offers: its collections, columns and rights, by asking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Optional
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from ..errors import QT_TRANSLATE_NOOP
from .errors import BadAnswer, NotFound, PlatformError, PlatformFailed, Refused, WebPage
from .items import Abilities, Deletions, Incremental, Unit
from .mapping import (
    CITIZENS,
    COMMENT_COLLECTIONS,
    Column,
    Columns,
    CommentColumns,
    columns,
    comment_columns,
)
from .reading import Reading
from .rest import JsonClient
from .vocabulary import fold

LIKELY = ("contributions", "contribution", "idees", "signalements", "propositions", "participation")
SAMPLE = 20
_WRITING = "/ogcapi-features-4/1.0/conf/create-replace-delete"
_FAR = "9999-01-01T00:00:00Z/.."
_UNKNOWN = (NotFound, Refused, BadAnswer, PlatformFailed, WebPage)


class WhichCollection(PlatformError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} has several collections: {names}. Give the address of the one with the "
        "contributions, such as {example}. Nothing was exchanged.",
    )


class Place(NamedTuple):
    """Where a server is: its landing page, the collection if it is named, and its parameters."""

    landing: str
    collection: str
    params: Mapping[str, str]


def place(address: str) -> Place:
    """The parts of an address, of whichever page of the server it is."""
    parts = urlsplit(address.strip())
    path = parts.path.rstrip("/")
    for ending in (".json", ".html", "/items"):
        path = path[: -len(ending)] if path.endswith(ending) else path
    landing, marker, rest = path.partition("/collections")
    collection = rest.strip("/").partition("/")[0] if marker else ""
    keep = {name: value for name, value in parse_qsl(parts.query) if name.lower() == "map"}
    return Place(f"{parts.scheme}://{parts.netloc}{landing}", unquote(collection), keep)


@dataclass
class Collection:
    """One collection, as its server describes it.

    `merges` tells that a PUT changes what it sends and nothing else.
    """

    name: str
    identity: str  # tells it from every other one
    title: str
    path: str  # of its items
    columns: Columns
    comments: Optional[CommentColumns]
    reading: Reading
    abilities: Abilities
    time_column: Optional[str]
    id_column: Optional[str]
    time: str
    merges: bool


@dataclass(frozen=True)
class _Shape:
    """The columns of a collection, which one is its time, and which its identifier."""

    columns: tuple[Column, ...] = ()
    time: Optional[str] = None
    identifier: Optional[str] = None


class Discovery:
    """Asks a server about one collection."""

    def __init__(self, client: JsonClient, collection: str, mapping: Mapping[str, Any]) -> None:
        self._client = client
        self._wanted = collection
        self._mapping = mapping
        self._prefix = ""

    def items_path(self, collection: str) -> str:
        return f"{self._prefix}/collections/{quote(collection, safe='')}/items"

    def find(self) -> Collection:
        """Everything there is to know before reading. Raises WhichCollection."""
        known = self._collections()
        name = self._wanted or self._choose(known)
        path = self.items_path(name)
        described = self._client.get(path[: -len("/items")]).document
        sample = self._client.get(path, {"limit": SAMPLE}, "application/geo+json")
        features = _features(sample.document)
        shape = self._shape(path[: -len("/items")], features)
        which = columns(self._mapping, shape.columns)
        server = sample.headers.get("x-powered-by") or sample.headers.get("server", "")
        merges = server.lower().startswith(("pygeoapi", "qgis"))
        title = str(described.get("title") or name) if isinstance(described, dict) else name
        comments = self._comments(known, name)
        identity = self._identity(name)
        return Collection(
            name=name,
            identity=identity,
            title=title,
            path=path,
            columns=which,
            comments=comments,
            reading=Reading(title, identity, which, server.lower().startswith("pygeoapi")),
            abilities=self._abilities(path, features, shape, which, comments, merges),
            time_column=_updated(shape, which),
            id_column=shape.identifier,
            time=sample.headers.get("date", ""),
            merges=merges,
        )

    def _identity(self, name: str) -> str:
        """Host, path and parameters, without the scheme: what is the same for everybody."""
        where = urlsplit(self._client.address)
        query = urlencode(sorted(self._client.params.items()))
        place = f"{where.netloc}{where.path}{self._prefix}/{name}"
        return f"{place}?{query}" if query else place

    def _collections(self) -> list[str]:
        """The names of the collections; QGIS Server has its API under /wfs3."""
        for prefix in ("", "/wfs3"):
            try:
                document = self._client.get(f"{prefix}/collections").document
            except _UNKNOWN:
                if prefix:
                    raise
                continue
            self._prefix = prefix
            return [
                str(one["id"])
                for one in document.get("collections") or ()
                if isinstance(one, dict) and one.get("id") and one.get("itemType") != "record"
            ]
        return []

    def _choose(self, known: Sequence[str]) -> str:
        if len(known) == 1:
            return known[0]
        likely = [name for name in known if fold(name) in LIKELY]
        if len(likely) == 1:
            return likely[0]
        address = self._client.address
        raise WhichCollection(
            address=address,
            names=", ".join(known) or "–",
            example=f"{address}/collections/{known[0] if known else 'contributions'}",
        )

    def _shape(self, path: str, features: Sequence[Any]) -> _Shape:
        """The columns as a schema describes them, else as a sample of items shows them."""
        for page in ("schema", "queryables"):
            try:
                document = self._client.get(
                    f"{path}/{page}", accept="application/schema+json, application/json"
                ).document
            except _UNKNOWN:
                continue
            properties = document.get("properties") if isinstance(document, dict) else None
            if isinstance(properties, dict) and properties:
                return _described(properties)
        return _sampled(features)

    def _comments(self, known: Sequence[str], name: str) -> Optional[CommentColumns]:
        wanted = self._mapping.get("comments", {})
        if wanted == "" or (not wanted and "comments" in self._mapping):
            return None
        collection = str(wanted.get("collection", ""))
        if not collection:
            likely = (one for one in known if fold(one) in COMMENT_COLLECTIONS and one != name)
            collection = next(likely, "")
        if not collection:
            return None
        path = self.items_path(collection)
        features = _features(self._client.get(path, {"limit": SAMPLE}).document)
        shape = self._shape(path[: -len("/items")], features)
        return comment_columns(self._mapping, collection, shape.columns)

    def _abilities(
        self,
        path: str,
        features: Sequence[Any],
        shape: _Shape,
        which: Columns,
        comments: Optional[CommentColumns],
        merges: bool,
    ) -> Abilities:
        create = self._allows(path, "POST")
        one = f"{path}/{quote(str(features[0]['id']), safe='')}" if features else path
        replace = self._allows(one, "PUT")
        delete = self._allows(one, "DELETE")
        declared = self._declares_writing()
        if not features or replace is None:
            replace = True if declared else replace if features else None
        return Abilities(
            writable=replace,
            create=declared if create is None and declared else create is not False,
            delete=declared if delete is None and declared else delete is not False,
            external_id=bool(which.external_id),
            terms=bool(which.terms),
            fields=frozenset(which.fields),
            comments=comments is not None,
            incremental=self._incremental(path, shape, which),
            deletions=Deletions.SWEEP,
            unit=Unit.COLUMNS if merges else Unit.ITEM,
            columns=which.places(),
            described=bool(self._mapping),
        )

    def _allows(self, path: str, method: str) -> Optional[bool]:
        """Whether a method is offered; None when the server does not tell."""
        allowed = self._client.ask("OPTIONS", path).headers.get("allow")
        if allowed is None:
            return None
        return method in {word.strip().upper() for word in allowed.split(",")}

    def _declares_writing(self) -> bool:
        try:
            document = self._client.get(f"{self._prefix}/conformance").document
        except _UNKNOWN:
            return False
        classes = document.get("conformsTo") if isinstance(document, dict) else None
        return any(str(name).endswith(_WRITING) for name in classes or ())

    def _incremental(self, path: str, shape: _Shape, which: Columns) -> Incremental:
        """By `datetime` only where it is told to be the time of the last change, and works."""
        if shape.time is None or shape.time != _updated(shape, which):
            return Incremental.NONE
        try:
            document = self._client.get(
                path, {"limit": 1, "datetime": _FAR}, "application/geo+json"
            ).document
        except _UNKNOWN:
            return Incremental.NONE
        return Incremental.NONE if _features(document) else Incremental.SINCE


def _updated(shape: _Shape, which: Columns) -> Optional[str]:
    """The column with the time of the last change."""
    column = which.citizens.get("updated_at")
    if column:
        return column
    return shape.time if shape.time and fold(shape.time) in CITIZENS["updated_at"] else None


def _features(document: Any) -> list[Any]:
    features = document.get("features") if isinstance(document, dict) else None
    return [one for one in features or () if isinstance(one, dict) and one.get("id") is not None]


def _described(properties: Mapping[str, Any]) -> _Shape:
    found: list[Column] = []
    time = identifier = None
    for name, given in properties.items():
        about = given if isinstance(given, dict) else {}
        role = str(about.get("x-ogc-role", ""))
        if role == "primary-geometry" or "geometry" in str(about.get("format", "")):
            continue
        time = name if role == "primary-instant" else time
        identifier = name if role == "id" else identifier
        if role == "id":
            continue
        kind = about.get("type", "string")
        options = about.get("enum")
        limit = about.get("maxLength")
        found.append(
            Column(
                name,
                str(about.get("title", "")),
                text=kind == "string" and not str(about.get("format", "")).startswith("date"),
                listed=kind == "array",
                options=tuple(map(str, options)) if isinstance(options, list) else None,
                limit=limit if isinstance(limit, int) else None,
            )
        )
    return _Shape(tuple(found), time, identifier)


def _sampled(features: Sequence[Any]) -> _Shape:
    """Columns as items show them; one that is always empty is taken for a text."""
    values: dict[str, list[Any]] = {}
    identifier = None
    for feature in features:
        for name, value in (feature.get("properties") or {}).items():
            values.setdefault(name, []).append(value)
            if value is not None and str(value) == str(feature["id"]) and fold(name) == "id":
                identifier = name
    found = [
        Column(
            name,
            text=all(isinstance(value, (str, type(None))) for value in seen),
            listed=any(isinstance(value, list) for value in seen),
        )
        for name, seen in values.items()
        if name != identifier
    ]
    return _Shape(tuple(found), None, identifier)


__all__ = ["Collection", "Discovery", "Place", "WhichCollection", "place"]
