"""A small server that answers as a recorded GéoContrib 6.3 did, refusals and traps included.

What it does is drawn from the recorded conversations, and `test_geocontrib_server.py`
holds it against them: an answer of this server that the real one would not give is a
defect of this file. It keeps everything in memory and writes one feature at a time,
each request by itself: between two requests anybody may write, as there.
"""

from __future__ import annotations

import json
import re
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Optional
from urllib.parse import parse_qsl, urlsplit
from zoneinfo import ZoneInfo

SITE = "/geocontrib"
STATUSES = ("draft", "pending", "published", "archived")
PARIS = ZoneInfo("Europe/Paris")
ERROR_PAGE = (
    '\n<!doctype html>\n<html lang="en">\n<head>\n  <title>Server Error (500)</title>\n</head>\n'
    "<body>\n  <h1>Server Error (500)</h1><p></p>\n</body>\n</html>\n"
)
MUST_PROVIDE = ["Must provide parameter project__slug or feature_type__slug"]
NOT_SIGNED_IN = {"detail": "Informations d'authentification non fournies."}
BAD_TOKEN = {"detail": "Le jeton d'authentification n'est pas valide. "}
NO_FEATURE = {"detail": "No Feature matches the given query."}
BAD_DATE = ["Invalid 'from_date' format. Use YYYY-MM-DD or YYYY-MM-DDTHH:MM:SS"]
ITEM_METHODS = "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"
LIST_METHODS = "GET, POST, HEAD, OPTIONS"
_DATE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$")


class Refused(Exception):
    """An answer other than 2xx; a text is a page."""

    def __init__(self, status: int, body: Any) -> None:
        super().__init__(status)
        self.status, self.body = status, body


@dataclass
class Site:
    """One project, its types, features, comments and accounts (`tokens`: token → name)."""

    project: dict[str, Any]
    types: list[dict[str, Any]]
    features: dict[str, dict[str, Any]] = field(default_factory=dict)
    comments: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    others: list[dict[str, Any]] = field(default_factory=list)  # projects nobody looks into
    zone: ZoneInfo = PARIS
    requests: list[tuple[str, str]] = field(default_factory=list)
    now: Optional[datetime] = None  # stands still when set
    pause: float = 0.0  # seconds a change is on its way

    def clock(self) -> str:
        return (
            (self.now or datetime.now(self.zone))
            .astimezone(self.zone)
            .isoformat(timespec="microseconds")
        )

    @property
    def slug(self) -> str:
        return str(self.project["slug"])

    def add(self, title: str, **custom: Any) -> str:
        """A published point made by the administrator; its identifier."""
        body = {
            "geometry": {"type": "Point", "coordinates": [2.83 + len(self.features) * 1e-5, 50.43]},
            "properties": {
                "title": title,
                "description": "Une piste <le long> du canal & plus.",
                "status": "published",
                "project": self.slug,
                "feature_type": self.types[0]["slug"],
                **custom,
            },
        }
        return str(self.create(body, "Admin")["id"])

    # What each request does

    def visible(self, user: Optional[str]) -> list[dict[str, Any]]:
        return [
            one
            for one in self.features.values()
            if user or one["properties"]["status"] == "published"
        ]

    def listed(self, query: dict[str, str], user: Optional[str]) -> dict[str, Any]:
        self.check_project(query)
        found = self.visible(user)
        if "from_date" in query:
            found = self.changed_since(query["from_date"], found)
        else:
            found = [one for one in found if one["properties"]["deletion_on"] is None]
        order = query.get("ordering", "created_on").lstrip("-")
        if order not in ("created_on", "updated_on", "title") or {"limit", "id"} <= set(query):
            raise Refused(500, ERROR_PAGE)
        found.sort(key=lambda one: one["properties"][order])
        if query.get("ordering", "").startswith("-"):
            found.reverse()
        if "id" in query:
            found = [one for one in found if one["id"] == query["id"]]
        found = found[: int(query["limit"])] if "limit" in query else found
        return {"type": "FeatureCollection", "features": [self.shown(one, user) for one in found]}

    def changed_since(self, since: str, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The time is local and names no zone."""
        if not _DATE.match(since):
            raise Refused(400, BAD_DATE)
        moment = datetime.fromisoformat(since).replace(tzinfo=self.zone)
        return [
            one
            for one in found
            if datetime.fromisoformat(one["properties"]["updated_on"]) >= moment
        ]

    def check_project(self, query: dict[str, str]) -> None:
        if "project__slug" not in query and "feature_type__slug" not in query:
            raise Refused(400, MUST_PROVIDE)

    def found(self, name: str, query: dict[str, str], user: Optional[str]) -> dict[str, Any]:
        self.check_project(query)
        try:
            uuid.UUID(name)
        except ValueError:
            raise Refused(404, {"detail": "Pas trouvé."}) from None
        one = self.features.get(name)
        if one is None or one["properties"]["deletion_on"] or one not in self.visible(user):
            raise Refused(404, NO_FEATURE)
        return one

    def shown(self, feature: dict[str, Any], user: Optional[str]) -> dict[str, Any]:
        """Whoever is not signed in is not told who wrote."""
        told = deepcopy(feature)
        if user is None:
            told["properties"].update(display_creator="N/A", display_last_editor="N/A")
        return told

    def type_of(self, properties: dict[str, Any]) -> dict[str, Any]:
        if "feature_type" not in properties:
            raise Refused(500, ERROR_PAGE)
        for one in self.types:
            if one["slug"] == properties["feature_type"]:
                return one
        slug = properties["feature_type"]
        raise Refused(400, {"feature_type": [f"L'object avec slug={slug} n'existe pas."]})

    def checked(self, properties: dict[str, Any]) -> None:
        if "project" in properties and properties["project"] is None:
            raise Refused(400, {"project": ["Ce champ ne peut être nul."]})
        if len(properties.get("title") or "") > 128:
            said = "Assurez-vous que ce champ comporte au plus 128\u00a0caractères."
            raise Refused(400, {"title": [said]})
        status = properties.get("status", "draft")
        if status not in STATUSES:
            raise Refused(400, {"status": [f"«\u00a0{status}\u00a0» n'est pas un choix valide."]})

    def custom(self, kind: dict[str, Any], properties: dict[str, Any]) -> dict[str, Any]:
        """All custom fields at once, those that were not sent emptied; none when none was sent."""
        names = [one["name"] for one in kind["customfield_set"]]
        if not any(name in properties for name in names):
            return {}
        return {name: properties.get(name) for name in names}

    def create(self, body: dict[str, Any], user: str) -> dict[str, Any]:
        properties = body.get("properties", body)
        kind = self.type_of(properties)
        self.checked(properties)
        geometry = checked_geometry(body.get("geometry"))
        if geometry is None:
            raise Refused(400, {"detail": "{'geom': ['Ce champ est obligatoire.']}"})
        now = self.clock()
        name = str(uuid.uuid4())
        self.features[name] = {
            "id": name,
            "type": "Feature",
            "geometry": geometry,
            "properties": {
                "title": properties.get("title"),
                "description": properties.get("description"),
                "status": properties.get("status", "draft"),
                "created_on": now,
                "updated_on": now,
                "deletion_on": None,
                "feature_type": kind["slug"],
                "project": self.slug,
                "display_creator": user,
                "display_last_editor": user,
                "creator": self.number(user),
                "assigned_member": properties.get("assigned_member"),
                **self.custom(kind, properties),
            },
        }
        return self.features[name]

    def change(self, feature: dict[str, Any], body: dict[str, Any], user: str) -> dict[str, Any]:
        sent = body.get("properties", body)
        kind = self.type_of(sent)
        self.checked(sent)
        properties = feature["properties"]
        if body.get("geometry"):
            feature["geometry"] = checked_geometry(body["geometry"])
        plain = ("title", "description", "status", "assigned_member", "feature_type")
        properties.update({name: sent[name] for name in plain if name in sent})
        properties.update(self.custom(kind, sent))
        properties.update(updated_on=self.clock(), display_last_editor=user)
        return feature

    def delete(self, feature: dict[str, Any], user: str) -> dict[str, str]:
        now = self.clock()
        feature["properties"].update(updated_on=now, deletion_on=now[:10], display_last_editor=user)
        return {"message": "Le signalement a été supprimé"}

    def comment(self, name: str, text: str, user: str) -> dict[str, Any]:
        day = datetime.fromisoformat(self.clock()).strftime("%d/%m/%Y")
        made = {
            "id": str(uuid.uuid4()),
            "comment": text,
            "created_on": day,
            "display_author": user,
            "attachment": None,
        }
        self.comments.setdefault(name, []).append(made)
        return made

    def last_comments(self) -> dict[str, Any]:
        every = [(name, one) for name, some in self.comments.items() for one in some]
        return {
            "last_comments": [
                {
                    **{key: one[key] for key in ("created_on", "comment", "display_author")},
                    "related_feature": {
                        "feature_id": name,
                        "feature_type_slug": self.features[name]["properties"]["feature_type"],
                        "title": self.features[name]["properties"]["title"],
                    },
                }
                for name, one in every[:-6:-1]
            ]
        }

    def about(self) -> dict[str, Any]:
        count = sum(len(some) for some in self.comments.values())
        live = [one for one in self.features.values() if not one["properties"]["deletion_on"]]
        return {**self.project, "nb_features": len(live), "nb_comments": count}

    def number(self, user: str) -> int:
        return [*dict.fromkeys(self.tokens.values()), user].index(user) + 1


def checked_geometry(geometry: Any) -> Any:
    """Any kind is taken in any type, anywhere on or off Earth; what is no geometry is not."""
    if geometry is None:
        return None
    if geometry.get("type") not in ("Point", "LineString", "Polygon"):
        said = (
            "Unable to convert to python object: Invalid geometry pointer returned from "
            '"OGR_G_CreateGeometryFromJson".'
        )
        raise Refused(400, {"geom": [said]})
    if geometry["type"] == "Point":
        return {"type": "Point", "coordinates": [float(part) for part in geometry["coordinates"]]}
    return geometry


class Handler(BaseHTTPRequestHandler):
    """Turns requests into what the site does."""

    protocol_version = "HTTP/1.1"
    site: Site
    lock: threading.Lock

    def handle_any(self) -> None:
        parts = urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        self.site.requests.append((self.command, self.path))
        if not parts.path.endswith("/") and "/version" not in parts.path:
            where = f"{parts.path}/" + (f"?{parts.query}" if parts.query else "")
            self.answer(301, "", {"Location": where})
            return
        query = dict(parse_qsl(parts.query))
        if self.command == "PATCH":
            time.sleep(self.site.pause)
        try:
            with self.lock:
                status, document, allowed = self.route(parts.path, query, body)
        except Refused as refused:
            self.answer(refused.status, refused.body, {})
        else:
            self.answer(status, document, {"Allow": allowed})

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = do_OPTIONS = handle_any  # noqa: N815

    def route(self, path: str, query: dict[str, str], body: bytes) -> tuple[int, Any, str]:
        inside = path.removeprefix(SITE).strip("/").split("/")
        user = self.user()
        site = self.site
        known = {
            ("api", "v2", "projects"): ([site.about(), *site.others], LIST_METHODS),
            ("api", "v2", "projects", site.slug): (site.about(), ITEM_METHODS),
            ("api", "v2", "feature-types"): (site.types, LIST_METHODS),
            ("api", "projects", site.slug, "comments"): (site.last_comments(), "GET"),
        }
        if tuple(inside) in known:
            return 200, *known[tuple(inside)]
        if inside == ["api", "v2", "features"]:
            if self.command == "POST":
                return 201, site.create(self.document(body), self.signed_in(user)), LIST_METHODS
            return 200, site.listed(query, user), LIST_METHODS
        if inside[:3] == ["api", "v2", "features"] and len(inside) == 4:
            return 200, self.item(inside[3], query, body, user), ITEM_METHODS
        if inside[:2] == ["api", "features"] and inside[3:] == ["comments"]:
            return self.commented(inside[2], body, user)
        raise Refused(404, "<h1>Not Found</h1>")

    def item(self, name: str, query: dict[str, str], body: bytes, user: Optional[str]) -> Any:
        if self.command == "GET":
            return self.site.shown(self.site.found(name, query, user), user)
        who = self.signed_in(user)
        feature = self.site.found(name, query, user)
        if self.command == "DELETE":
            return self.site.delete(feature, who)
        return self.site.change(feature, self.document(body), who)

    def commented(self, name: str, body: bytes, user: Optional[str]) -> tuple[int, Any, str]:
        if self.command == "POST":
            who = self.signed_in(user)
            return 201, self.site.comment(name, self.document(body)["comment"], who), LIST_METHODS
        return 200, self.site.comments.get(name, []), LIST_METHODS

    def user(self) -> Optional[str]:
        kind, _, token = self.headers.get("Authorization", "").partition(" ")
        if kind != "Bearer":
            return None
        if token not in self.site.tokens:
            raise Refused(403, BAD_TOKEN)
        return self.site.tokens[token]

    def signed_in(self, user: Optional[str]) -> str:
        if user is None:
            raise Refused(403, NOT_SIGNED_IN)
        return user

    def document(self, body: bytes) -> Any:
        try:
            return json.loads(body)
        except ValueError as error:
            raise Refused(400, {"detail": f"JSON parse error - {error}"}) from error

    def answer(self, status: int, document: Any, headers: dict[str, str]) -> None:
        page = isinstance(document, str)
        data = document.encode() if page else json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8" if page else "application/json")
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *args: Any) -> None:
        pass


@contextmanager
def listening(site: Site) -> Iterator[str]:
    """The site on a free loopback port; its address."""
    made = type("SiteHandler", (Handler,), {"site": site, "lock": threading.Lock()})
    server = ThreadingHTTPServer(("127.0.0.1", 0), made)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{SITE}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def custom_field(name: str, kind: str, options: Optional[list[str]] = None) -> dict[str, Any]:
    """A custom field as a type describes it."""
    return {
        "position": 1,
        "label": name.capitalize(),
        "name": name,
        "field_type": kind,
        "options": options,
        "is_mandatory": False,
        "conditional_field_config": None,
        "forced_value_config": None,
    }


def feature_type(slug: str, shape: str, fields: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "title": slug,
        "title_optional": False,
        "slug": slug,
        "geom_type": shape,
        "color": "#1e88e5",
        "icon": None,
        "opacity": None,
        "colors_style": None,
        "project": "1-concertation",
        "customfield_set": fields,
    }


def small_site() -> Site:
    """A project with points and lines, and a custom field for all that planners do."""
    fields = [
        custom_field("theme", "list", ["Mobilités", "Habitat"]),
        custom_field("auteur", "char"),
        custom_field("ref_externe", "char"),
        custom_field("votes_pour", "integer"),
        custom_field("priorites", "multi_choices_list", ["P1", "P2", "P3", "P4"]),
        custom_field("action_ref", "char"),
        custom_field("suivi", "list", ["Nouveau", "À l'étude", "Retenu", "Non retenu"]),
        custom_field("reponse", "text"),
    ]
    site = Site(
        project={"title": "Concertation", "slug": "1-concertation", "moderation": False},
        types=[
            feature_type("1-point", "point", fields),
            feature_type("2-ligne", "linestring", fields[:5]),
        ],
        tokens={"jeton-admin": "Admin"},
    )
    for number in range(1, 6):
        site.add(
            f"Idée {number}",
            theme="Mobilités",
            auteur="Bruno K.",
            votes_pour=number,
            ref_externe=f"LENS-{number}",
        )
    return site


__all__ = ["Site", "listening", "small_site"]
