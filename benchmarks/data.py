"""Contributions made up for the measures: seeded, so that every machine measures the same file.

French words from words.txt, a long tail of invented place names, 60 % of the points in
40 clusters, votes after Zipf: the distributions that indexes and searches are sensitive to.
Nothing here was ever written by anybody.
"""

from __future__ import annotations

import bisect
import itertools
import json
import random
import uuid
from collections.abc import Iterator
from pathlib import Path

SEED = 20_181_106
HERE = Path(__file__).parent
EXTENT = (2.65, 50.33, 2.98, 50.50)  # degrees: about the size of an agglomeration
CATEGORIES = ("Mobilité", "Espaces publics", "Logement", "Emploi", "Culture", "Nature", "Services")
_LINKS = ("de la", "du", "pour les", "avec un", "sans", "dans le", "près de la", "et", "mais")
_SYLLABLES = ("ba", "ber", "din", "fau", "ger", "han", "jou", "ker", "lan", "mar", "nor", "ver")
_TAIL = 12_000  # place names: what makes real vocabularies long


def vocabulary() -> list[str]:
    """Words by falling frequency: the French ones, then the invented names."""
    words = list(dict.fromkeys((HERE / "words.txt").read_text(encoding="utf-8").split()))
    plurals = [f"{word}s" for word in words if word[-1] not in "sxz"]
    names = ("".join(parts).capitalize() for parts in itertools.product(_SYLLABLES, repeat=4))
    return [*words, *plurals, *itertools.islice(names, 0, _TAIL)]


class _Writer:
    """Draws texts: the frequency of a word falls with its rank (Zipf, exponent 1)."""

    def __init__(self, random_: random.Random) -> None:
        self._random = random_
        self._words = vocabulary()
        self._cumulated = list(
            itertools.accumulate(1 / (rank + 2) for rank in range(len(self._words)))
        )

    def word(self) -> str:
        at = self._random.random() * self._cumulated[-1]
        return self._words[bisect.bisect(self._cumulated, at)]

    def text(self, words: int) -> str:
        chosen = (
            self.word() if i % 2 == 0 else self._random.choice(_LINKS) for i in range(2 * words - 1)
        )
        sentence = " ".join(chosen)
        return f"{sentence[0].upper()}{sentence[1:]}."


def features(count: int, seed: int = SEED) -> Iterator[dict[str, object]]:
    """`count` GeoJSON features, in the order they were contributed."""
    draw = random.Random(seed)  # noqa: S311 - the same file everywhere
    writer = _Writer(draw)
    west, south, east, north = EXTENT
    centres = [(draw.uniform(west, east), draw.uniform(south, north)) for _ in range(40)]
    for number in range(1, count + 1):
        if draw.random() < 0.6:
            lon, lat = (draw.gauss(c, 0.004) for c in draw.choice(centres))
        else:
            lon, lat = draw.uniform(west, east), draw.uniform(south, north)
        votes = int(min(5000, 1 / max(1e-4, draw.random()))) - 1
        against = int(votes * draw.random() ** 3)
        second = number * 20_000_000 // count
        yield {
            "type": "Feature",
            "properties": {
                "id": str(number),
                "uuid": str(uuid.UUID(int=draw.getrandbits(128), version=4)),
                "title": writer.text(4),
                "body": " ".join(writer.text(6) for _ in range(draw.choice((1, 2, 2, 2, 3, 6)))),
                "category": draw.choice(CATEGORIES),
                "kind": "idea",
                "created_at": _time(second),
                "updated_at": _time(second + draw.randrange(100_000)),
                "votes_for": votes - against,
                "votes_against": against,
                "comment_count": 0,
                "author": f"Compte {draw.randrange(1, 1 + count // 3)}",
                "url": f"https://carte.example/contributions/{number}",
                "moderation": "",
                "fictitious": True,
            },
            "geometry": {"type": "Point", "coordinates": [round(lon, 6), round(lat, 6)]},
        }


def _time(second: int) -> str:
    day, second = divmod(second, 86_400)
    month, day = divmod(day, 28)
    year, month = divmod(month, 12)
    return (
        f"{2018 + year}-{month + 1:02}-{day + 1:02}"
        f"T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}.000Z"
    )


def geojson(folder: Path, count: int) -> Path:
    """The file of `count` contributions, made when it is not there yet."""
    path = folder / f"contributions-{count}.geojson"
    if path.is_file():
        return path
    folder.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    with part.open("w", encoding="utf-8") as file:
        file.write(
            '{"type": "FeatureCollection", "description": "Fictitious data", "features": [\n'
        )
        for position, feature in enumerate(features(count)):
            file.write(",\n" if position else "")
            json.dump(feature, file, ensure_ascii=False)
        file.write("\n]}\n")
    part.replace(path)
    return path
