"""The French stemmer of Snowball: "cyclables" and "cyclable" become "cyclabl".

Written from the published description of the algorithm (M. F. Porter and others,
https://snowballstem.org/algorithms/french/stemmer.html, version 3). Capital I, U and Y
stand for letters that are not taken for vowels; H marks a diaeresis.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Callable, Optional

VOWELS = frozenset("aeiouyâàëéêèïîôûù")
_V = "[" + "".join(sorted(VOWELS)) + "]"
_MARKS = re.compile(f"({_V})(?:u({_V})|i({_V})|y)|ë|ï|y({_V})|qu")
_UNMARKS = re.compile("He|Hi|[IUYH]")
_PLAIN = {"I": "i", "U": "u", "Y": "y", "He": "ë", "Hi": "ï", "H": ""}
_FIRST_SYLLABLE = re.compile(f"(?:{_V}{_V}.|par|col|tap|mauva|ni(?={_V}).)")
_AFTER_VOWEL = re.compile(_V)
_AFTER_SYLLABLE = re.compile(f"{_V}[^{_V[1:]}")
_ELISION = re.compile("(?:[cdjlmnst]|qu)'(?=.)")
_LAST_ACCENT = re.compile(f"[éè](?=[^{_V[1:-1]}]+$)")


class _Word:
    """A word being shortened, and where its regions begin."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.rv = _region_of_verbs(text)
        self.r1 = _after_syllable(text, 0)
        self.r2 = _after_syllable(text, self.r1)

    def cut(self, suffix: str, by: str = "") -> bool:
        """Replace the suffix; True, so that it can end a chain of conditions."""
        self.text = self.text[: len(self.text) - len(suffix)] + by
        return True

    def start(self, suffix: str) -> int:
        """Where the suffix begins."""
        return len(self.text) - len(suffix)

    def longest(self, suffixes: Iterable[str], region: int = 0) -> Optional[str]:
        """The longest of the suffixes the word ends with, inside a region."""
        found = [s for s in suffixes if self.text.endswith(s) and self.start(s) >= region]
        return max(found, key=len) if found else None

    def cut_in_r2(self, suffix: str, otherwise: str = "") -> bool:
        """Remove a suffix that lies in R2; else put `otherwise`, if given, in its place."""
        if not self.text.endswith(suffix):
            return False
        if self.start(suffix) >= self.r2:
            return self.cut(suffix)
        return bool(otherwise) and self.cut(suffix, otherwise)


def stem(word: str) -> str:
    """The stem of a French word in lower case, with its accents."""
    word = _ELISION.sub("", word, count=1) if _ELISION.match(word) else word
    one = _Word(_MARKS.sub(_mark, word))
    if _standard(one) or _verb_in_i(one) or _verb(one):
        if one.text.endswith("Y"):
            one.cut("Y", "i")
        elif one.text.endswith("ç"):
            one.cut("ç", "c")
    else:
        _residue(one)
    if one.text.endswith(("enn", "onn", "ett", "ell", "eill")):
        one.text = one.text[:-1]
    text = _LAST_ACCENT.sub("e", one.text)
    return _UNMARKS.sub(lambda found: _PLAIN[found[0]], text)


def _mark(found: re.Match[str]) -> str:
    before, after_u, after_i, after_y = found.groups()
    if after_u:
        return f"{before}U{after_u}"
    if after_i:
        return f"{before}I{after_i}"
    if before:
        return f"{before}Y"
    if after_y:
        return f"Y{after_y}"
    return {"ë": "He", "ï": "Hi", "qu": "qU"}[found[0]]


def _region_of_verbs(text: str) -> int:
    first = _FIRST_SYLLABLE.match(text)
    if first:
        return first.end()
    vowel = _AFTER_VOWEL.search(text, 1)
    return vowel.end() if vowel else len(text)


def _after_syllable(text: str, start: int) -> int:
    found = _AFTER_SYLLABLE.search(text, start)
    return found.end() if found else len(text)


def _in_r2(by: str = "") -> Callable[[_Word, str], bool]:
    return lambda word, suffix: word.start(suffix) >= word.r2 and word.cut(suffix, by)


def _ation(word: _Word, suffix: str) -> bool:
    if not word.cut_in_r2(suffix):
        return False
    word.cut_in_r2("ic", "iqU")
    return True


def _ement(word: _Word, suffix: str) -> bool:
    if word.start(suffix) < word.rv:
        return False
    word.cut(suffix)
    inner = word.longest(("iv", "eus", "abl", "iqU", "ièr", "Ièr"))
    if inner == "iv":
        if word.cut_in_r2("iv"):
            word.cut_in_r2("at")
    elif inner == "eus":
        _euse(word, inner)
    elif inner in ("abl", "iqU"):
        word.cut_in_r2(inner)
    elif inner and word.start(inner) >= word.rv:
        word.cut(inner, "i")
    return True


def _ite(word: _Word, suffix: str) -> bool:
    if not word.cut_in_r2(suffix):
        return False
    inner = word.longest(("abil", "ic", "iv"))
    if inner:
        word.cut_in_r2(inner, {"abil": "abl", "ic": "iqU"}.get(inner, ""))
    return True


def _if(word: _Word, suffix: str) -> bool:
    if not word.cut_in_r2(suffix):
        return False
    if word.cut_in_r2("at"):
        word.cut_in_r2("ic", "iqU")
    return True


def _euse(word: _Word, suffix: str) -> bool:
    at = word.start(suffix)
    if at >= word.r2:
        return word.cut(suffix)
    return at >= word.r1 and word.cut(suffix, "eux")


def _oux(word: _Word, suffix: str) -> bool:
    return word.text[: word.start(suffix)].endswith(tuple("bhjlnp")) and word.cut(suffix, "ou")


def _issement(word: _Word, suffix: str) -> bool:
    at = word.start(suffix)
    return 0 < at >= word.r1 and word.text[at - 1] not in VOWELS and word.cut(suffix)


def _adverb(by: str) -> Callable[[_Word, str], bool]:
    def shorten(word: _Word, suffix: str) -> bool:
        if word.start(suffix) >= word.rv:
            word.cut(suffix, by)
        return False  # what is left is looked at as a verb

    return shorten


def _ment(word: _Word, suffix: str) -> bool:
    at = word.start(suffix) - 1
    if at >= word.rv and word.text[at] in VOWELS:
        word.cut(suffix)
    return False


_STANDARD: dict[str, Callable[[_Word, str], bool]] = {
    suffix: rule
    for suffixes, rule in (
        (
            "ance iqUe isme able iste eux ances iqUes ismes ables istes",
            _in_r2(),
        ),
        ("atrice ateur ation atrices ateurs ations", _ation),
        ("logie logies", _in_r2("log")),
        ("usion ution usions utions", _in_r2("u")),
        ("ence ences", _in_r2("ent")),
        ("ement ements", _ement),
        ("ité ités", _ite),
        ("if ive ifs ives", _if),
        ("eaux", lambda word, suffix: word.cut(suffix, "eau")),
        ("aux", lambda word, suffix: word.start(suffix) >= word.r1 and word.cut(suffix, "al")),
        ("oux", _oux),
        ("euse euses", _euse),
        ("issement issements", _issement),
        ("amment", _adverb("ant")),
        ("emment", _adverb("ent")),
        ("ment ments", _ment),
    )
    for suffix in suffixes.split()
}
_IN_I_ENDINGS = (
    "îmes ît îtes i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons"
    " iront is issaIent issais issait issant issante issantes issants isse issent isses issez"
    " issiez issions issons it"
)
_IN_I = tuple(_IN_I_ENDINGS.split())
_IN_E_ENDINGS = (
    "é ée ées és èrent er era erai eraIent erais erait eras erez eriez erions erons eront ez iez"
)
_IN_E = tuple(_IN_E_ENDINGS.split())
_IN_A_ENDINGS = (
    "âmes ât âtes a ai aIent ait ant ante antes ants as asse assent asses assiez assions"
)
_IN_A = tuple(_IN_A_ENDINGS.split())
_IN_AIS = ("ais", "aise", "aises")
_NOT_A_VERB = re.compile("(?:^.al|auv|épl)$")  # palais, mauvais, déplais


def _standard(word: _Word) -> bool:
    suffix = word.longest(_STANDARD)
    return suffix is not None and _STANDARD[suffix](word, suffix)


def _verb_in_i(word: _Word) -> bool:
    suffix = word.longest(_IN_I, word.rv)
    if suffix is None:
        return False
    at = word.start(suffix) - 1
    letter = word.text[at] if at >= word.rv else ""
    return bool(letter) and letter != "H" and letter not in VOWELS and word.cut(suffix)


def _verb(word: _Word) -> bool:
    suffix = word.longest(("ions", *_IN_E, *_IN_A, *_IN_AIS), word.rv)
    if suffix is None or (
        suffix in _IN_AIS and _NOT_A_VERB.search(word.text[: word.start(suffix)])
    ):
        return False
    if suffix == "ions":
        return word.cut_in_r2(suffix)
    word.cut(suffix)
    if suffix in _IN_A and word.text.endswith("e") and word.start("e") >= word.rv:
        word.cut("e")
    return True


def _residue(word: _Word) -> None:
    before = word.text[:-1]
    if word.text.endswith("s") and (
        before.endswith("Hi") or (before and before[-1] not in "aiouès")
    ):
        word.cut("s")
    suffix = word.longest(("ion", "ier", "ière", "Ier", "Ière", "e"), word.rv)
    if suffix == "ion":
        at = word.start(suffix)
        if at >= word.r2 and at > word.rv and word.text[at - 1] in "st":
            word.cut(suffix)
    elif suffix == "e":
        word.cut(suffix)
    elif suffix:
        word.cut(suffix, "i")
