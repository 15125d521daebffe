"""Composes titles, texts and comments, in several registers and with people's mistakes."""

from __future__ import annotations

import re
import unicodedata
from random import Random

from .phrases import Topic, topics, voices
from .places import Place

EMOJI = ("🚲", "🌳", "👍", "😡", "🙏", "😊", "🏠", "⚽", "🎉", "😉", "❤️💛", "🚌", "👨‍👩‍👧", "🌻")
# A frequent mistake and what should stand there; one in a text is enough.
MISTAKES = (
    (" à ", " a "),
    (" a ", " à "),
    ("Ça ", "Sa "),
    (" ça ", " sa "),
    ("c'est", "s'est"),
    (" ces ", " ses "),
    (" et ", " est "),
    (" sont ", " son "),
    ("er ", "é "),
    ("ée", "é"),
    ("nn", "n"),
    ("pp", "p"),
    ("parce que", "par ce que"),
    ("Il faudrait", "Il faudrais"),
    ("On ", "Ont "),
    ("quelqu'un", "quelqun"),
    (", ", " ,"),
    ("personne", "persone"),
    ("les gens", "les gent"),
)
SHORTHAND = (
    ("c'est", "c"),
    ("il n'y a pas", "ya pas"),
    ("il y a", "ya"),
    ("beaucoup", "bcp"),
    ("quand", "qd"),
    ("pour", "pr"),
    ("toujours", "tjs"),
    ("tout le monde", "tt le monde"),
    ("quelqu'un", "qqn"),
    ("bonjour", "bjr"),
    ("s'il vous plaît", "svp"),
    (" ne ", " "),
)
PATOIS = (
    ("c'est", "ch'est"),
    ("C'est", "Ch'est"),
    (" ici", " ichi"),
    ("petit", "tiot"),
    (" mon ", " min "),
    ("Mon ", "Min "),
    (" ça", " cha"),
    ("chez nous", "à no mason"),
)
REGISTERS = {
    "plain": 46,
    "careful": 14,
    "list": 7,
    "angry": 8,
    "hasty": 13,
    "cheerful": 7,
    "shout": 2,
    "patois": 3,
}
# How a text is made: o opening, f fact, w wish, r reason, a aside, c closing.
SHAPES = (
    *("fw", "fw", "fwr", "wr", "w", "w", "f", "fa", "ofwc", "ofw", "ofwrc", "ffw"),
    *("offwrc", "wf", "wfr", "fwa", "oafwc", "fww", "fawr", "ffawwrc", "r", "wc"),
)
ENDINGS = (" ({commune})", ", {ou}", " {a}", " - {commune}", " : exemple {ou}")
BEGINNINGS = ("Idée : ", "Proposition : ", "Et si… ", "Re : ", "Urgent : ")


class Writer:
    """Writes as one of many people each time it is asked."""

    def __init__(self, dice: Random) -> None:
        self._dice = dice

    def title(self, topic: Topic, place: Place) -> str:
        """One line that says what and, nearly always, where."""
        dice = self._dice
        pattern = dice.choice(topic.titles)
        if "{" not in pattern and dice.random() < 0.85:
            pattern += ENDINGS[0] if pattern[-1] in "?!" else dice.choice(ENDINGS)
        elif "{ou}" in pattern and dice.random() < 0.25:
            pattern += ENDINGS[0]
        if dice.random() < 0.06:
            pattern = dice.choice(BEGINNINGS) + pattern
        text = pattern.format_map(place.slots)
        if text[-1] not in "?!" and dice.random() < 0.12:
            text += dice.choice(("!", " !!", "...", " ?"))
        return self._cased(text)

    def _cased(self, title: str) -> str:
        (case,) = self._dice.choices((str, str.lower, str.upper), (82, 15, 3))
        return case(title)

    def body(self, topic: Topic, place: Place) -> str:
        """A text of a few sentences, in one register."""
        dice = self._dice
        (register,) = dice.choices(list(REGISTERS), list(REGISTERS.values()))
        sentences = self._sentences(topic, place, dice.choice(SHAPES))
        if register == "list":
            wishes = dice.sample(topic.wishes, min(3, len(topic.wishes)))
            mark = dice.choice(("- ", "* ", "• "))
            items = [mark + wish.format_map(place.slots) for wish in wishes]
            return "\n".join([sentences[0], *items])
        return self._voiced(self._joined(sentences), register)

    def long_body(self, topic: Topic, place: Place, paragraphs: int) -> str:
        """The text of somebody who has thought about everything."""
        related = [other for other in topics() if other.category == topic.category]
        parts = []
        for _ in range(paragraphs):
            subject = self._dice.choice([topic, *related])
            sentences = self._sentences(
                subject, place, self._dice.choice(("ffwra", "fwafwr", "fawwr"))
            )
            parts.append(" ".join(sentences))
        return "\n\n".join(parts)

    def comment(self, topic: Topic, place: Place, body: str, reply: bool) -> str:
        """A comment on the contribution with this `body`, or a reply to another comment."""
        dice = self._dice
        kinds = ("replies", "nuance") if reply else ("agree", "agree", "nuance", "disagree")
        text = dice.choice(voices()[dice.choice(kinds)]).format_map(place.slots)
        more = self._sentences(topic, place, dice.choice("fwr"))
        if dice.random() < 0.5 and more[0] not in body:
            text += " " + more[0]
        (register,) = dice.choices(("plain", "hasty", "cheerful", "careful"), (6, 3, 1, 2))
        return self._voiced(text, register)

    def _sentences(self, topic: Topic, place: Place, shape: str) -> list[str]:
        lists = {
            "o": voices()["openings"],
            "f": topic.facts,
            "w": topic.wishes,
            "r": topic.reasons,
            "a": voices()["asides"],
            "c": voices()["closings"],
        }
        drawn: list[str] = []
        for letter in shape:
            left = [line for line in lists[letter] if line not in drawn]
            if left:
                drawn.append(self._dice.choice(left))
        return [line.format_map(place.slots) for line in drawn]

    def _joined(self, sentences: list[str]) -> str:
        dice = self._dice
        text = sentences[0]
        for sentence in sentences[1:]:
            after_greeting = text.endswith(",")
            broken = dice.random() < (0.6 if after_greeting else 0.15)
            text += (dice.choice(("\n", "\n\n")) if broken else " ") + sentence
        return text

    def _voiced(self, text: str, register: str) -> str:
        dice = self._dice
        if register == "careful":
            return text
        if register == "hasty":
            text = _replaced(text.lower(), SHORTHAND)
            text = _without_accents(text) if dice.random() < 0.5 else text
            return re.sub(r"[.,]( |$)", " ", text).strip() if dice.random() < 0.5 else text
        if register == "patois":
            return _replaced(text, PATOIS)
        if register == "shout":
            return text.upper() + " !!!"
        if register == "angry":
            return re.sub(r"\.$", dice.choice((" !", " !!!", "… mais bon.")), text)
        if register == "cheerful":
            return f"{text} {''.join(dice.sample(EMOJI, dice.randint(1, 3)))}"
        return self._mistaken(text) if dice.random() < 0.45 else text

    def _mistaken(self, text: str) -> str:
        fitting = [pair for pair in MISTAKES if pair[0] in text]
        for right, wrong in self._dice.sample(fitting, min(2, len(fitting))):
            text = text.replace(right, wrong, 1)
        return text


def _replaced(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for usual, other in pairs:
        text = text.replace(usual, other)
    return text


def _without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
