"""Where two texts differ, by words: to show them side by side, never to put them together."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import NamedTuple

LIMIT = 4000
"""Words of either text above which they are shown without comparing: it would take seconds."""
_WORDS = re.compile(r"\s+|\w+|[^\w\s]", re.UNICODE)


class Part(NamedTuple):
    """A piece of a text; `differs`: the other text does not have it there."""

    text: str
    differs: bool


def parts(one: str, other: str) -> tuple[list[Part], list[Part]]:
    """Both texts as parts; put together again, the parts are the texts."""
    words, others = _WORDS.findall(one), _WORDS.findall(other)
    if len(words) > LIMIT or len(others) > LIMIT:
        return _whole(one, one != other), _whole(other, one != other)
    here: list[Part] = []
    there: list[Part] = []
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        differs = kind != "equal"
        here += _whole("".join(words[first:last]), differs)
        there += _whole("".join(others[start:end]), differs)
    return here, there


def _whole(text: str, differs: bool) -> list[Part]:
    return [Part(text, differs)] if text else []
