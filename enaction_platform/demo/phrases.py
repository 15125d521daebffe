"""Reads the French fragments: topics by category, and voices everyone may have.

A topics file has one category (`# name`), then topics (`## name`) with lines
`t:` titles, `f:` facts, `w:` wishes, `r:` reasons; `needs:` limits a topic to communes
that have a thing, `geometry:` lets some be drawn as a line or an area. Slots in braces
are filled by `places.Place.slots`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

PACKAGE = "enaction_platform.demo"


@dataclass
class Topic:
    """Sentences on one subject; any of them go together."""

    category: str
    name: str
    needs: str = ""
    geometry: str = ""
    titles: list[str] = field(default_factory=list)
    facts: list[str] = field(default_factory=list)
    wishes: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)


@cache
def topics() -> tuple[Topic, ...]:
    """Every topic, in the order of the files' names."""
    folder = files(PACKAGE) / "topics"
    found: list[Topic] = []
    for file in sorted(folder.iterdir(), key=lambda path: path.name):
        found += _topics(file.read_text(encoding="utf-8").splitlines())
    return tuple(found)


def _topics(lines: list[str]) -> Iterator[Topic]:
    category = ""
    topic = None
    for line in lines:
        mark, _, text = line.partition(" ")
        if mark == "#":
            category = text
        elif mark == "##":
            if topic:
                yield topic
            topic = Topic(category, text)
        elif topic:
            _add(topic, mark, text)
    if topic:
        yield topic


def _add(topic: Topic, mark: str, text: str) -> None:
    lists = {"t:": topic.titles, "f:": topic.facts, "w:": topic.wishes, "r:": topic.reasons}
    if mark in lists:
        lists[mark].append(text)
    else:
        setattr(topic, mark.removesuffix(":"), text)


@cache
def voices() -> dict[str, tuple[str, ...]]:
    """Openings, closings, asides and the sentences of comments, by the name of their list."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in (files(PACKAGE) / "voices.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            name = line[2:]
        else:
            found.setdefault(name, []).append(line)
    return {name: tuple(lines) for name, lines in found.items()}
