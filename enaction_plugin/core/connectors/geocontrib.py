"""GéoContrib, REST version 2: a project's features, their custom fields and comments.

What its answers taught, and what this module does about it:

- a PATCH with some custom fields empties all others, so all of them are sent, as they
  were read a moment before; it needs `feature_type`, and moves the feature to whatever
  type it names, so it names the feature's own;
- an address without its last slash answers 301, a PATCH too: none is ever sent;
- values outside a list and fields nobody knows are answered with 200: options are
  compared before, and everything is read again after;
- `from_date` is local time without a zone: the zone is read off the features' own
  times, and two hours more are read again, for the night the clocks change;
- deletions stay in the list of what changed, with the day they were made; what only
  became invisible to the account is found when everything is read, once a day;
- comments do not make their feature newer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any, Optional
from urllib.parse import quote, urlsplit

from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..model.plan import Plan
from .errors import BadAnswer, NotFound, PlatformError, Refused, SignInNeeded
from .geocontrib_types import FeatureType, TypeColumns, geometry_kind
from .items import (
    Abilities,
    Changes,
    Comments,
    Deletions,
    Greeting,
    Incremental,
    Item,
    Page,
    RemoteComment,
    Unit,
    Work,
)
from .mapping import Columns
from .reading import as_field, field_words, objection_of, properties_of, text_of
from .rest import JsonClient
from .times import parsed, utc
from .transport import Response, Transport
from .vocabulary import fold

API = "/api/v2"
SLICE = 500
OVERLAP = timedelta(hours=2, minutes=5)
TITLE_LIMIT = 128
NOBODY = "N/A"
"""How the platform names people to those who are not signed in."""
_SIGN_IN = ("authentification", "authentication", "jeton", "token", "csrf")
_NO_FEATURES = QT_TRANSLATE_NOOP("Enaction", "it holds no list of features")
_UNTITLED = QT_TRANSLATE_NOOP("Enaction", "Contribution")


class WhichProject(PlatformError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} has several projects: {names}. Give the address of the page of the one with "
        "the contributions, such as {example}. Nothing was exchanged.",
    )


class NoFeatureType(Refused):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "The project at {address} has no type of feature for a {shape}. The contribution stays "
        "here: ask whoever runs the platform to add one.",
    )


class GeoContribClient(JsonClient):
    """Says that a sign-in is missing or wrong, which this platform answers as "forbidden"."""

    def _raise_status(self, response: Response, detail: str) -> None:
        if response.status == 403 and any(word in fold(detail) for word in _SIGN_IN):
            raise SignInNeeded(address=self.address)
        super()._raise_status(response, detail)


class GeoContribPlatform:
    """One project, as an `ItemPlatform`."""

    def __init__(
        self, transport: Transport, project: str = "", mapping: Optional[Mapping[str, Any]] = None
    ) -> None:
        """`transport` is at the site's first page; `project` is a slug, or empty."""
        self._client = GeoContribClient(transport)
        self._project = project
        self._mapping = mapping or {}
        self._title = ""
        self._moderated = False
        self._types: dict[str, FeatureType] = {}
        self._plan = Plan(())

    @property
    def address(self) -> str:
        return self._client.address

    def greet(self, plan: Plan) -> Greeting:
        self._plan = plan
        self._project = self._project or self._choose()
        answer = self._client.get(f"{API}/projects/{quote(self._project)}/")
        about = answer.document if isinstance(answer.document, dict) else {}
        self._title = text_of(about.get("title")) or self._project
        self._moderated = bool(about.get("moderation"))
        self._types = self._read_types()
        columns = [one.columns for one in self._types.values()]
        host = urlsplit(self.address)
        return Greeting(
            server=f"geocontrib {host.netloc}{host.path}/{self._project}",
            name=self._title,
            account="",
            time=answer.headers.get("date", ""),
            abilities=Abilities(
                writable=None,  # its own checks of rights say little: a first write tells
                create=bool(columns),
                delete=True,
                external_id=any(one.external_id for one in columns),
                terms=any(one.terms for one in columns),
                fields=frozenset(name for one in columns for name in one.fields),
                comments=True,
                incremental=Incremental.SINCE,
                deletions=Deletions.TOMBSTONES,
                unit=Unit.CUSTOM_FIELDS,
                columns=_places(columns),
                described=bool(self._mapping),
            ),
        )

    def listing(self, since: Optional[str]) -> Iterator[Page]:
        params = {"project__slug": self._project}
        if since:
            params["from_date"] = from_date(since)
        document = self._client.get(f"{API}/features/", params).document
        features = document.get("features") if isinstance(document, dict) else None
        if not isinstance(features, list):
            raise BadAnswer(address=self.address, detail=Sentence(_NO_FEATURES))
        for start in range(0, len(features), SLICE):
            yield self._page(features[start : start + SLICE])

    def count(self) -> Optional[int]:
        return None  # the project's own figure counts what the account may not see

    def read(self, identifier: str) -> Optional[Item]:
        try:
            answer = self._client.get(self._path_of(identifier), self._params)
        except NotFound:
            return None
        if _deleted(answer.document):
            return None
        return self._item(answer.document)

    def objection(self, item: Item, changes: Changes) -> Optional[Sentence]:
        known = self._type_of(item.raw)
        return objection_of(known.columns, known.terms, item.raw["properties"], changes)

    def write(self, item: Item, changes: Changes) -> Optional[Item]:
        known = self._type_of(item.raw)
        values = item.raw["properties"]
        sent = known.terms.write(values, changes.add, changes.remove)
        for name, value in changes.fields.items():
            sent[known.columns.fields[name].name] = field_words(name, value, known.columns.status)
        everything = {name: values.get(name) for name in known.custom_names(values)}
        emptied = {name: value if value not in ("", []) else None for name, value in sent.items()}
        properties = {"feature_type": known.slug, **everything, **emptied}
        document = {"type": "Feature", "properties": properties}
        self._client.send("PATCH", self._path_of(item.id), document, self._params)
        return self.read(item.id)

    def create(self, uuid: str, data: Mapping[str, Any]) -> str:
        shape = geometry_kind(data.get("geometry"))
        fitting = (one for one in self._types.values() if one.takes(shape))
        known = next(fitting, None)
        if known is None:
            raise NoFeatureType(address=self.address, shape=shape or "–", detail="")
        properties = {
            **dict.fromkeys(known.custom, None),
            **properties_of(known.columns, uuid, data),
            **_titled(data),
            "status": "pending" if self._moderated else "published",
            "project": self._project,
            "feature_type": known.slug,
        }
        for kept_there in ("created_on", "updated_on", "display_creator"):
            properties.pop(kept_there, None)
        feature = {
            "type": "Feature",
            "geometry": data.get("geometry"),
            "properties": properties,
        }
        answer = self._client.send("POST", f"{API}/features/", feature)
        name = answer.document.get("id") if isinstance(answer.document, dict) else None
        if not name:
            raise BadAnswer(address=self.address, detail=Sentence(_NO_FEATURES))
        return str(name)

    def delete(self, identifier: str) -> None:
        self._client.send("DELETE", self._path_of(identifier), None, self._params)

    def comment_count(self) -> Optional[int]:
        document = self._client.get(f"{API}/projects/{quote(self._project)}/").document
        count = document.get("nb_comments") if isinstance(document, dict) else None
        return count if isinstance(count, int) else None

    def comments(self, items: Sequence[str]) -> Iterator[Comments]:
        """One feature after the other; first those the project shows as commented last."""
        recent = self._commented_last()
        for identifier in dict.fromkeys([*recent, *items]):
            try:
                found = self._client.get(f"/api/features/{quote(identifier)}/comments/").document
            except NotFound:
                continue
            yield Comments([identifier], [self._comment(identifier, one) for one in found or ()])

    # What its answers say

    @property
    def _identity(self) -> str:
        return f"{self.address}/{self._project}"

    @property
    def _params(self) -> dict[str, str]:
        return {"project__slug": self._project}

    def _path_of(self, identifier: str) -> str:
        return f"{API}/features/{quote(identifier, safe='')}/"

    def _choose(self) -> str:
        document = self._client.get(f"{API}/projects/").document
        listed = document.get("results") if isinstance(document, dict) else document
        projects = [one for one in listed or () if isinstance(one, dict) and one.get("slug")]
        if len(projects) == 1:
            return str(projects[0]["slug"])
        example = projects[0]["slug"] if projects else "1-concertation"
        raise WhichProject(
            address=self.address,
            names=", ".join(str(one.get("title") or one["slug"]) for one in projects) or "–",
            example=f"{self.address}/projet/{example}",
        )

    def _read_types(self) -> dict[str, FeatureType]:
        document = self._client.get(f"{API}/feature-types/", self._params).document
        listed = document.get("results") if isinstance(document, dict) else document
        mine = [
            one
            for one in listed or ()
            if isinstance(one, dict) and one.get("project", self._project) == self._project
        ]
        columns = TypeColumns(self._mapping, mine)
        return {
            str(one["slug"]): FeatureType.described(
                one, columns, self._plan, self._title, self._identity
            )
            for one in mine
        }

    def _type_of(self, feature: Mapping[str, Any]) -> FeatureType:
        """The type of a feature, asked for again when it is a new one."""
        slug = _slug((feature.get("properties") or {}).get("feature_type"))
        if slug not in self._types:
            self._types = self._read_types()
        if slug not in self._types:  # not listed to this account: read, and never written to
            described = {"slug": slug, "customfield_set": ()}
            known = TypeColumns({}, [described])
            self._types[slug] = FeatureType.described(
                described, known, self._plan, self._title, self._identity
            )
        return self._types[slug]

    def _page(self, features: Sequence[Any]) -> Page:
        gone = [str(one["id"]) for one in features if _deleted(one)]
        items = [self._item(one) for one in features if not _deleted(one)]
        marks = [mark_of(one) for one in features]
        return Page(items, gone, max(filter(None, marks), default=None))

    def _item(self, feature: Any) -> Item:
        if not isinstance(feature, dict) or not isinstance(feature.get("properties"), dict):
            raise BadAnswer(address=self.address, detail=Sentence(_NO_FEATURES))
        known = self._type_of(feature)
        values = feature["properties"]
        identifier = text_of(feature.get("id"))
        data = known.reading.contribution(identifier, feature.get("geometry"), values)
        data["url"] = (
            f"{self.address}/projet/{self._project}/type-signalement/{known.slug}"
            f"/signalement/{identifier}/"
        )
        editor = text_of(values.get("display_last_editor"))
        words = known.columns.status
        return Item(
            id=identifier,
            data=data,
            work=Work(
                known.terms.read(values),
                {
                    name: as_field(name, values.get(column.name), words)
                    for name, column in known.columns.fields.items()
                },
            ),
            external=text_of(values.get(known.columns.external_id)),
            by=editor if editor and editor != NOBODY else None,
            at=utc(values.get("updated_on")),
            raw=feature,
        )

    def _comment(self, identifier: str, comment: Mapping[str, Any]) -> RemoteComment:
        reading = next(iter(self._types.values())).reading
        author = text_of(comment.get("display_author"))
        return RemoteComment(
            text_of(comment.get("id")),
            identifier,
            text_of(comment.get("comment")),
            reading.author(author) if author != NOBODY else "",
            utc(comment.get("created_on")),
        )

    def _commented_last(self) -> list[str]:
        try:
            path = f"/api/projects/{quote(self._project)}/comments/"
            document = self._client.get(path).document
        except NotFound:
            return []
        latest = document.get("last_comments") if isinstance(document, dict) else None
        related = [(one.get("related_feature") or {}).get("feature_id") for one in latest or ()]
        return [str(name) for name in related if name]


def _places(columns: Sequence[Columns]) -> dict[str, list[str]]:
    """The columns of all types together."""
    found: dict[str, list[str]] = {}
    for one in columns:
        for name, names in one.places().items():
            found[name] = list(dict.fromkeys([*found.get(name, ()), *names]))
    return found


def mark_of(feature: Any) -> Optional[str]:
    """When a feature changed, in UTC so that marks can be compared, and as the platform says it."""
    said = (feature.get("properties") or {}).get("updated_on")
    moment = utc(said)
    return f"{moment} {said}" if moment else None


def from_date(mark: str) -> str:
    """The platform's local time a while before a mark: without a zone, or it is refused."""
    said = mark.partition(" ")[2] or mark
    moment = parsed(said)
    if moment is None:
        return said
    return (moment.replace(tzinfo=None) - OVERLAP).strftime("%Y-%m-%dT%H:%M:%S")


def _deleted(feature: Any) -> bool:
    return bool(isinstance(feature, dict) and (feature.get("properties") or {}).get("deletion_on"))


def _slug(feature_type: Any) -> str:
    """The slug, which some answers give inside a document of the type."""
    return text_of(feature_type.get("slug") if isinstance(feature_type, dict) else feature_type)


def _titled(data: Mapping[str, Any]) -> dict[str, str]:
    """A title within what the platform holds; the rest of it goes before the text."""
    title, body = text_of(data.get("title")), text_of(data.get("body"))
    if not title:
        title = body.partition("\n")[0] or _UNTITLED
    if len(title) <= TITLE_LIMIT:
        return {"title": title, "description": body}
    return {"title": title[: TITLE_LIMIT - 1] + "…", "description": f"{title}\n\n{body}".strip()}
