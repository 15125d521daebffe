"""What the parts of a dossier share: the facts, the language, and what its place is called."""

from __future__ import annotations

from typing import Optional

from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..model.plan import Plan
from .document import Speech
from .facts import Facts
from .texts import publishable, shortened

LABEL = 300  # characters of a name or title that are printed
DASH = "–"
KINDS = {
    "npnru": QT_TRANSLATE_NOOP("Enaction", "NPNRU district"),
    "qpv": QT_TRANSLATE_NOOP("Enaction", "Priority district (QPV)"),
    "commune": QT_TRANSLATE_NOOP("Enaction", "Commune"),
    "other": QT_TRANSLATE_NOOP("Enaction", "Outline"),
}
STATUSES = {
    "todo": QT_TRANSLATE_NOOP("Enaction", "To do"),
    "study": QT_TRANSLATE_NOOP("Enaction", "Under study"),
    "accepted": QT_TRANSLATE_NOOP("Enaction", "Accepted"),
    "partly": QT_TRANSLATE_NOOP("Enaction", "Partly accepted"),
    "rejected": QT_TRANSLATE_NOOP("Enaction", "Not accepted"),
    "out_of_scope": QT_TRANSLATE_NOOP("Enaction", "Out of scope"),
}
# What is said of a place of each kind; other kinds are outlines of any sort.
_HERE = {
    "npnru": QT_TRANSLATE_NOOP("Enaction", "in the district"),
    "qpv": QT_TRANSLATE_NOOP("Enaction", "in the district"),
    "commune": QT_TRANSLATE_NOOP("Enaction", "in the commune"),
    "other": QT_TRANSLATE_NOOP("Enaction", "in the outline"),
}


def here_in(kind: str, speech: Speech) -> str:
    """ "In the commune", or what it is for districts of that kind."""
    return speech.say(Sentence(_HERE.get(kind, _HERE["other"])))


def capital(text: str) -> str:
    """A text with a capital letter at its head."""
    return text[:1].upper() + text[1:]


class Telling:
    """Puts facts of one district into words."""

    def __init__(self, facts: Facts, plan: Plan, speech: Speech) -> None:
        self.facts = facts
        self.speech = speech
        self.names = {
            term.code: shortened(publishable(term.short_label or term.label), LABEL)
            for term in plan.terms
        }
        self.here = here_in(facts.outline.kind, speech)

    def say(self, template: str, **values: object) -> str:
        """A sentence in the reader's language."""
        return self.speech.say(Sentence(template, **values))

    @property
    def kind(self) -> str:
        """What a district of this kind is called."""
        return self.say(KINDS.get(self.facts.outline.kind, KINDS["other"]))

    def votes(self, told: Optional[int]) -> str:
        """A number of votes; a dash where they are not told, or where nobody could vote."""
        if told is None or not self.facts.whole.votes:
            return DASH
        return self.speech.number(told)
