"""The words of a French text: where they stand, and what they count as."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from .stemmer import stem

_WORD = re.compile(r"[^\W\d_]+|\d+")

_STOP_WORDS = """
surtout demander demande demandent pense penser pensent voir aller
a à ai ainsi alors après as assez au aucun aucune aura aurait aussi autant autre autres aux
avait avant avec avez avoir avons beaucoup bien c car ce ceci cela celle celles celui ces cet
cette ceux chaque chez comme d dans de déjà depuis des dès doit doivent donc dont du elle elles
en encore entre es est et étaient était étant étés été être eu eux faire fais fait faut font hui
ici il ils j je jamais jusque l la là le les leur leurs lors lui m ma mais me même mêmes mes
mieux moi moins mon n ne ni non nos notre nous on ont ou où oui par parce pas pendant peu peut
peuvent plus plutôt pour pourquoi pourrait près puis qu quand que quel quelle quelles quels qui
quoi s sa sans se sera serait ses si soit sommes son sont sous suis sur t ta tes toi ton
toujours tous tout toute toutes très trop tu un une vers vos votre vous y faudrait faudra
fallait pourra pourraient pouvoir voudrais voudrait veut veux devrait devraient devoir seraient
soient seront avaient auraient auront aimerais aimerait serais etc svp merci bonjour vraiment
certains certaines quelques plusieurs chose choses
"""


class Token(NamedTuple):
    """A word of a text: where it begins and ends, and its form in lower case."""

    start: int
    end: int
    form: str


def tokens(text: str) -> list[Token]:
    """The words and numbers of a text, elisions apart ("l'eau" is two words)."""
    return [Token(found.start(), found.end(), _small(found[0])) for found in _WORD.finditer(text)]


def _small(text: str) -> str:
    return text.lower().replace("œ", "oe").replace("æ", "ae")


def forms(text: str) -> list[str]:
    """The forms of the words of a text, as `tokens` gives them."""
    return _WORD.findall(_small(text))


def fold(word: str) -> str:
    """A word without its accents."""
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


_FOLDED_STOP_WORDS = frozenset(map(fold, _STOP_WORDS.split()))


@lru_cache(maxsize=100_000)
def root(form: str) -> str:
    """What a form counts as: its stem without accents; empty for words that say nothing."""
    if len(form) < 2 or fold(form) in _FOLDED_STOP_WORDS:
        return ""
    return fold(stem(form))


def grams(form: str) -> set[str]:
    """The pieces of 3 to 5 letters of a word, its ends marked by spaces.

    They recognise misspelt words and relatives whose stems differ.
    """
    word = f" {fold(form)} "
    return {
        word[start : start + size] for size in (3, 4, 5) for start in range(len(word) - size + 1)
    }
