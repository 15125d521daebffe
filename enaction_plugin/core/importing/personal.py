"""Personal data: which columns hold some, and what is put in an author's place.

GDPR, articles 4(1), 5(1)(c): what the planners' work does not need is not taken.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Optional

from ..errors import QT_TRANSLATE_NOOP, Sentence
from .columns import words
from .table import Record


class Nature(str, Enum):
    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"
    ADDRESS = "address"
    IP = "ip"
    BIRTH = "birth"
    ACCOUNT = "account"


class Treatment(str, Enum):
    DROPPED = "dropped"
    PSEUDONYM = "pseudonym"
    KEPT = "kept"


BY_NAME = {
    Nature.EMAIL: QT_TRANSLATE_NOOP("Enaction", "its name says e-mail addresses"),
    Nature.PHONE: QT_TRANSLATE_NOOP("Enaction", "its name says phone numbers"),
    Nature.NAME: QT_TRANSLATE_NOOP("Enaction", "its name says people's names"),
    Nature.ADDRESS: QT_TRANSLATE_NOOP("Enaction", "its name says postal addresses"),
    Nature.IP: QT_TRANSLATE_NOOP("Enaction", "its name says network addresses"),
    Nature.BIRTH: QT_TRANSLATE_NOOP("Enaction", "its name says dates of birth"),
    Nature.ACCOUNT: QT_TRANSLATE_NOOP("Enaction", "its name says who wrote"),
}
BY_CONTENT = {
    Nature.EMAIL: QT_TRANSLATE_NOOP("Enaction", "it contains e-mail addresses"),
    Nature.PHONE: QT_TRANSLATE_NOOP("Enaction", "it contains phone numbers"),
}
BY_PROFILE = QT_TRANSLATE_NOOP("Enaction", "the profile says so")

_HEADERS = (
    (
        Nature.EMAIL,
        r"\b(e ?mails?|courriels?|mail|mel|adresses? (electroniques?|mails?|e mails?))\b",
    ),
    (Nature.IP, r"\b(adresse )?ip( address)?$"),
    (Nature.PHONE, r"\b(telephones?|tel|phones?|portable|gsm|mobile phone|numero mobile|fax)\b"),
    (Nature.BIRTH, r"\b(naissance|birth ?(date|day|year)?|dob|date of birth)\b"),
    (
        Nature.NAME,
        r"\b(prenoms?|first ?name|last ?name|sur ?name|given ?name|family name|full ?name|"
        r"nom (complet|de famille|d usage|usage|de naissance|prenom|et prenom|du citoyen|"
        r"de l habitant|du contributeur|habitant)|patronyme|signataires?|civilite)\b",
    ),
    (
        Nature.ADDRESS,
        r"\b(adresses?|(?<!web )address|formatted address|street|numero et rue|voie postale)\b"
        r"(?! (web|url|internet|site))",
    ),
)
_HEADER_RES = tuple((nature, re.compile(pattern)) for nature, pattern in _HEADERS)
_EMAIL = re.compile(r"\s*(mailto:)?[\w.+'-]{1,64}@[\w-]+(\.[\w-]+)+\s*$")
_PHONE = re.compile(r"\s*(\+33|0033|0)\s?\(?0?\)?\s?[1-9]([\s.-]?\d\d){4}\s*$")


@dataclass(frozen=True)
class PersonalColumn:
    """A column that holds personal data, why it is thought so, and what was done with it.

    `count` is the number of its cells that were not empty.
    """

    column: str
    nature: Nature
    reason: Sentence
    treatment: Treatment
    count: int = 0

    def counted(self, count: int) -> PersonalColumn:
        return replace(self, count=count)


def nature_of_header(header: str) -> Optional[Nature]:
    """The personal data a column's name announces."""
    text = words(header)
    return next((nature for nature, pattern in _HEADER_RES if pattern.search(text)), None)


def nature_of_values(values: Sequence[Any]) -> Optional[Nature]:
    """The personal data cells contain: a third of those filled are an e-mail or a phone number."""
    filled = [v for v in values if isinstance(v, str) and v.strip()]
    for nature, pattern in ((Nature.EMAIL, _EMAIL), (Nature.PHONE, _PHONE)):
        if filled and 3 * sum(1 for v in filled if pattern.match(v)) >= len(filled):
            return nature
    return None


def find(
    columns: Sequence[str],
    sample: Sequence[Record],
    keep: frozenset[str] = frozenset(),
    drop: frozenset[str] = frozenset(),
) -> dict[str, PersonalColumn]:
    """The personal columns of a table, by name and by what the sample contains."""
    found: dict[str, PersonalColumn] = {}
    for column in columns:
        nature = nature_of_header(column)
        reason = BY_NAME[nature] if nature else ""
        if nature is None:
            nature = nature_of_values([r.values.get(column) for r in sample])
            reason = BY_CONTENT[nature] if nature else ""
        if column in drop:
            nature, reason = nature or Nature.NAME, BY_PROFILE
        if nature:
            treatment = Treatment.KEPT if column in keep else Treatment.DROPPED
            found[column] = PersonalColumn(column, nature, Sentence(reason), treatment)
    _lone_name(columns, found, keep)
    return found


def _lone_name(
    columns: Sequence[str], found: dict[str, PersonalColumn], keep: frozenset[str]
) -> None:
    """« Nom » beside « Prénom » is a person's."""
    if not any(p.nature is Nature.NAME for p in found.values()):
        return
    for column in columns:
        if column not in found and words(column) in {"nom", "name", "noms"}:
            treatment = Treatment.KEPT if column in keep else Treatment.DROPPED
            reason = Sentence(BY_NAME[Nature.NAME])
            found[column] = PersonalColumn(column, Nature.NAME, reason, treatment)
