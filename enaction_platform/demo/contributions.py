"""Assembles the demo contributions: a GeoJSON FeatureCollection as a platform exports it."""

from __future__ import annotations

import copy
from datetime import datetime
from random import Random
from typing import Any

from ..values import source_uuid, timestamp
from . import numbers, shapes
from .oddities import ODDITIES
from .phrases import Topic, topics
from .places import Place, Places
from .seeds import generator
from .writing import Writer

SOURCE = "demo"
NOTICE = (
    "Données fictives de démonstration : aucune de ces contributions n'a été écrite par un "
    "habitant. Fictitious demo data: no inhabitant wrote any of these contributions."
)
LINES, AREAS = 40, 20  # about 3 % together
EMPTY_BODIES, EMPTY_TITLES, LONG_BODIES = 40, 6, 14

Feature = dict[str, Any]


def demo_contributions(seed: int = 1) -> dict[str, Any]:
    """2,012 contributions with 1,427 comments and 15,034 votes; the same for the same seed."""
    return _collection(_Generator(seed).features(), NOTICE)


def demo_update(seed: int = 1) -> dict[str, Any]:
    """A later export of the same platform: 60 changed, 35 new, 12 withdrawn."""
    features = _Generator(seed).features()
    dice = generator(seed, "update")
    chosen = dice.sample(range(len(features)), 72)
    for index in chosen[:60]:
        _edit(dice, features[index]["properties"])
    withdrawn = set(chosen[60:])
    kept = [feature for index, feature in enumerate(features) if index not in withdrawn]
    newer = [copy.deepcopy(features[index]) for index in dice.sample(range(len(features)), 35)]
    for number, feature in enumerate(newer, start=len(features) + 1):
        _renew(feature, number)
    return _collection([*kept, *newer], f"{NOTICE} Export plus récent / later export.")


def _collection(features: list[Feature], description: str) -> dict[str, Any]:
    return {
        "type": "FeatureCollection",
        "name": "Contributions de démonstration (fictives)",
        "description": description,
        "fictitious": True,
        "source": SOURCE,
        "features": features,
    }


def _edit(dice: Random, properties: dict[str, Any]) -> None:
    properties["votes_for"] += dice.randint(1, 9)
    properties["updated_at"] = "2018-07-15T10:00:00.000Z"
    if dice.random() < 0.5:
        properties["body"] += "\n\nÉdit : merci pour vos votes !"


def _renew(feature: Feature, number: int) -> None:
    properties = feature["properties"]
    properties.update(
        id=number,
        uuid=source_uuid(SOURCE, str(number)),
        title=f"{properties['title']} (suite)",
        created_at="2018-07-10T18:30:00.000Z",
        updated_at="2018-07-10T18:30:00.000Z",
        votes_for=1,
        votes_against=0,
        comment_count=0,
        comments=[],
        url=_url(number),
    )


class _Generator:
    """Draws one set of contributions, step by step from one seed."""

    def __init__(self, seed: int) -> None:
        self._dice = generator(seed, "contributions")
        self._places = Places(seed, self._dice)
        self._writer = Writer(self._dice)
        self._next_comment = 1

    def features(self) -> list[Feature]:
        dice, count = self._dice, numbers.CONTRIBUTIONS
        cast = numbers.votes(dice, count)
        comments = numbers.comment_counts(dice, cast)
        moments = numbers.moments(dice, count)
        authors = numbers.accounts(dice)
        features = []
        for index in range(count):
            topic = dice.choice(topics())
            place = self._places.draw(topic.needs)
            feature = self._feature(index + 1, topic, place, moments[index], authors[index])
            properties = feature["properties"]
            properties["votes_for"] = numbers.votes_for(dice, cast[index])
            properties["votes_against"] = cast[index] - properties["votes_for"]
            properties["comment_count"] = comments[index]
            properties["comments"] = self._comments(
                comments[index], topic, place, properties["body"], moments[index], authors
            )
            features.append(feature)
        self._make_odd(features)
        return features

    def _feature(
        self, number: int, topic: Topic, place: Place, moment: datetime, author: str
    ) -> Feature:
        body = self._writer.body(topic, place)
        edited = self._dice.random() < 0.12
        return {
            "type": "Feature",
            "geometry": shapes.point(place.lon, place.lat),
            "properties": {
                "id": number,
                "uuid": source_uuid(SOURCE, str(number)),
                "title": self._writer.title(topic, place),
                "body": body,
                "category": topic.category,
                "kind": self._dice.choices(("idea", "problem", "opinion"), (6, 3, 1))[0],
                "created_at": timestamp(moment),
                "updated_at": timestamp(numbers.later(self._dice, moment) if edited else moment),
                "author": author,
                "url": _url(number),
                "moderation": "reported" if self._dice.random() < 0.01 else "published",
                "commune": place.commune.name,
                "insee": place.commune.insee,
                "topic": topic.geometry,
                "fictitious": True,
            },
        }

    def _comments(
        self,
        count: int,
        topic: Topic,
        place: Place,
        body: str,
        moment: datetime,
        authors: list[str],
    ) -> list[dict[str, Any]]:
        times = sorted(numbers.later(self._dice, moment) for _ in range(count))
        written: list[dict[str, Any]] = []
        for time in times:
            parent = self._dice.choice(written) if self._dice.random() < 0.25 and written else None
            written.append(
                {
                    "id": self._next_comment,
                    "parent": parent["id"] if parent else None,
                    "author": self._dice.choice(authors),
                    "body": self._writer.comment(topic, place, body, reply=parent is not None),
                    "created_at": timestamp(max(time, moment)),
                }
            )
            self._next_comment += 1
        return written

    def _make_odd(self, features: list[Feature]) -> None:
        """Lines, areas, empty, long and hostile texts, each on features of its own."""
        for shape, draw, count in (("line", shapes.line, LINES), ("area", shapes.area, AREAS)):
            fitting = [f for f in features if f["properties"]["topic"] == shape]
            for feature in self._dice.sample(fitting, count):
                feature["geometry"] = draw(self._dice, *feature["geometry"]["coordinates"])
        for feature in features:
            del feature["properties"]["topic"]
        odd = EMPTY_BODIES + EMPTY_TITLES + LONG_BODIES + len(ODDITIES)
        chosen = iter(self._dice.sample([f["properties"] for f in features], odd))
        for _ in range(EMPTY_BODIES):
            next(chosen)["body"] = ""
        for _ in range(EMPTY_TITLES):
            next(chosen)["title"] = ""
        for _ in range(LONG_BODIES):
            self._lengthen(next(chosen))
        for title, body in ODDITIES:
            properties = next(chosen)
            properties["title"] = title or properties["title"]
            properties["body"] = body or properties["body"]

    def _lengthen(self, properties: dict[str, Any]) -> None:
        topic = self._dice.choice(
            [topic for topic in topics() if topic.category == properties["category"]]
        )
        place = self._places.draw("")
        properties["body"] = self._writer.long_body(topic, place, self._dice.randint(6, 25))


def _url(number: int) -> str:
    return f"https://contributions.example.org/{number}"
