"""What a platform can and cannot promise, in words, before anybody counts on it."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..model.assessment import FIELDS
from .items import Abilities, Deletions, Incremental, Unit

TERMS = "terms"
"""The name under which the columns of links are told, beside those of assessment fields."""

NO_VERSIONS = QT_TRANSLATE_NOOP(
    "Enaction",
    "This platform cannot refuse a change that comes too late: En action reads again after each "
    "write and tells you.",
)
READ_ONLY = QT_TRANSLATE_NOOP("Enaction", "This account may only read.")
RIGHTS_UNKNOWN = QT_TRANSLATE_NOOP(
    "Enaction", "Only a first change will tell whether this account may write."
)
NO_TERMS = QT_TRANSLATE_NOOP(
    "Enaction", "It has no column for links to the plan: they stay in the workspace."
)
NO_STATUS = QT_TRANSLATE_NOOP("Enaction", "It has no column for the status: it stays here.")
NO_ANSWER = QT_TRANSLATE_NOOP("Enaction", "It has no column for the answer: it stays here.")
NO_DRAFTS = QT_TRANSLATE_NOOP(
    "Enaction", "It shows every answer it has: an answer leaves once it is marked as ready."
)
ALL_AT_ONCE = QT_TRANSLATE_NOOP(
    "Enaction",
    "All custom fields of a contribution are written at once: what somebody changes on the "
    "platform in the same second may be lost.",
)
WHOLE_ITEM = QT_TRANSLATE_NOOP(
    "Enaction",
    "The whole contribution is written at once: what somebody changes on the platform in the "
    "same second may be lost.",
)
EVERYTHING = QT_TRANSLATE_NOOP("Enaction", "Everything is read at each exchange.")
ONLY_NEWS = QT_TRANSLATE_NOOP(
    "Enaction", "Only what changed is read; once a day, everything is read to be sure."
)
SWEPT = QT_TRANSLATE_NOOP(
    "Enaction", "It does not tell what was deleted: En action finds out by reading everything."
)
NO_COMMENTS = QT_TRANSLATE_NOOP("Enaction", "It gives no comments.")
NO_CREATION = QT_TRANSLATE_NOOP(
    "Enaction", "It takes no new contributions: those entered here stay here."
)
NO_IDENTIFIER = QT_TRANSLATE_NOOP(
    "Enaction",
    "It has no column for our identifier: a contribution whose sending is interrupted is looked "
    "for by its text and its place.",
)
NAMES = {
    TERMS: QT_TRANSLATE_NOOP("Enaction", "links to the plan"),
    "status": QT_TRANSLATE_NOOP("Enaction", "status"),
    "answer": QT_TRANSLATE_NOOP("Enaction", "answer"),
    "answer_ready": QT_TRANSLATE_NOOP("Enaction", "answer ready"),
    "assignee": QT_TRANSLATE_NOOP("Enaction", "assignee"),
}
PLACE = QT_TRANSLATE_NOOP("Enaction", "{what}: {columns}")


def promises(can: Abilities) -> list[Sentence]:
    """The most important first; what is as people expect is not said."""
    return list(_promises(can))


def places(can: Abilities) -> list[Sentence]:
    """Which column keeps what, in the order people know them."""
    return [
        Sentence(PLACE, what=Sentence(NAMES[name]), columns=", ".join(can.columns[name]))
        for name in (TERMS, *FIELDS)
        if can.columns.get(name)
    ]


def _promises(can: Abilities) -> Iterator[Sentence]:
    yield Sentence(NO_VERSIONS)
    if can.writable is False:
        yield Sentence(READ_ONLY)
    else:
        yield from _writing(can)
    yield Sentence(ONLY_NEWS if can.incremental is Incremental.SINCE else EVERYTHING)
    if can.deletions is Deletions.SWEEP:
        yield Sentence(SWEPT)
    if not can.comments:
        yield Sentence(NO_COMMENTS)


def _writing(can: Abilities) -> Iterator[Sentence]:
    if can.writable is None:
        yield Sentence(RIGHTS_UNKNOWN)
    yield from _missing(can)
    if can.unit is not Unit.COLUMNS:
        yield Sentence(ALL_AT_ONCE if can.unit is Unit.CUSTOM_FIELDS else WHOLE_ITEM)
    if not can.create:
        yield Sentence(NO_CREATION)
    elif not can.external_id:
        yield Sentence(NO_IDENTIFIER)


def _missing(can: Abilities) -> Iterator[Sentence]:
    """What it has no column for."""
    if not can.terms:
        yield Sentence(NO_TERMS)
    if "status" not in can.fields:
        yield Sentence(NO_STATUS)
    if "answer" not in can.fields:
        yield Sentence(NO_ANSWER)
    elif "answer_ready" not in can.fields:
        yield Sentence(NO_DRAFTS)
