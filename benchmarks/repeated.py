"""How well repeats are found: real texts, and perturbed copies of some of them near by.

800 of 8,000 texts are said again, about 100 m away, in one of six ways: case and
accents, order of the sentence's halves, something added, the end cut, a quarter of the
words left out, a spelling error in every fifth word. A true pair is a text and its copy;
pairs between two original texts that happen to be alike are not counted.
"""

from __future__ import annotations

import random
import time
import unicodedata
from typing import NamedTuple

from enaction_plugin.core.suggest.repeats import Said, pairs

WAYS = ("case", "order", "added", "cut", "dropped", "typos")
ADDED = ("Merci d'avance.", "Ce serait vraiment bien pour tout le monde.", "Il y a urgence !")


class Found(NamedTuple):
    """Recall by kind of copy and in all, precision, and the seconds it took."""

    recall: float
    precision: float
    by_way: dict[str, float]
    seconds: float


def measure(texts: list[tuple[str, float, float]], copies: int, seed: int) -> Found:
    """Hide `copies` copies among texts (with lon and lat), find them again."""
    draw = random.Random(seed)  # noqa: S311 - a repeatable sample
    said = [Said(fid, text, lon, lat) for fid, (text, lon, lat) in enumerate(texts)]
    long_enough = [one for one in said if len(one.text.split()) >= 5]
    originals = draw.sample(long_enough, copies)
    made = {}
    for number, one in enumerate(originals):
        way = WAYS[number % len(WAYS)]
        text = changed(one.text, way, draw)
        lon, lat = (one.lon or 0) + draw.gauss(0, 0.001), (one.lat or 0) + draw.gauss(0, 0.0007)
        made[len(texts) + number] = (one.fid, way)
        said.append(Said(len(texts) + number, text, lon, lat))
    start = time.process_time()
    found = {(one.one, one.other) for one in pairs(said)}
    seconds = time.process_time() - start
    hits = {copy for copy, (fid, _) in made.items() if (fid, copy) in found}
    # A copy also matches whatever repeats its original: those pairs are right as well.
    alike: dict[int, set[int]] = {}
    for one, other in found:
        alike.setdefault(one, set()).add(other)
        alike.setdefault(other, set()).add(one)
    touching = [(one, other) for one, other in found if one in made or other in made]

    def true(one: int, other: int) -> bool:
        left = made[one][0] if one in made else one
        right = made[other][0] if other in made else other
        return left == right or right in alike.get(left, ())

    right = sum(true(*pair) for pair in touching)
    by_way = {
        way: _share([copy in hits for copy, (_, kind) in made.items() if kind == way])
        for way in WAYS
    }
    return Found(len(hits) / copies, right / max(len(touching), 1), by_way, seconds)


def changed(text: str, way: str, draw: random.Random) -> str:
    """The text said another way."""
    words = text.split()
    if way == "case":
        plain = unicodedata.normalize("NFKD", text.upper())
        return "".join(letter for letter in plain if not unicodedata.combining(letter))
    if way == "order":
        return " ".join(words[len(words) // 2 :] + words[: len(words) // 2])
    if way == "added":
        return f"{text} {draw.choice(ADDED)}"
    if way == "cut":
        return " ".join(words[: max(3, round(0.65 * len(words)))])
    if way == "dropped":
        return " ".join(word for word in words if draw.random() > 0.25) or text
    return " ".join(_misspelt(word, draw) if draw.random() < 0.2 else word for word in words)


def _misspelt(word: str, draw: random.Random) -> str:
    if len(word) < 4:
        return word
    at = draw.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1 :] if draw.random() < 0.5 else word[:at] + word[at] + word[at:]


def _share(hits: list[bool]) -> float:
    return sum(hits) / max(len(hits), 1)
