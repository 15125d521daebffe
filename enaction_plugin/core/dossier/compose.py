"""Facts put into words: the dossier of one district."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import datetime, timezone

from ..errors import QT_TRANSLATE_NOOP
from ..model.plan import Plan
from .document import Document, Section, Speech
from .facts import Facts
from .quoting import Quotes
from .sourcing import Sources
from .tabulating import Tables
from .telling import DASH, LABEL, Telling
from .texts import publishable, shortened

_DOSSIERS = {
    "npnru": QT_TRANSLATE_NOOP("Enaction", "District dossier"),
    "qpv": QT_TRANSLATE_NOOP("Enaction", "District dossier"),
    "commune": QT_TRANSLATE_NOOP("Enaction", "Dossier of the commune"),
    "other": QT_TRANSLATE_NOOP("Enaction", "Dossier of the outline"),
}
TOO_FEW = QT_TRANSLATE_NOOP("Enaction", "Too few contributions to publish figures.")


def file_key(text: str) -> str:
    """A name for files: ascii letters, digits and hyphens, 60 at most."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()[:60] or "x"


def compose(
    facts: Facts, plan: Plan, speech: Speech, parts: frozenset[str], notes: tuple[str, ...] = ()
) -> Document:
    """The dossier of a district; `notes` are more sources to print: base map, fonts."""
    return _Composer(facts, plan, speech).document(parts, notes)


class _Composer(Telling):
    def __init__(self, facts: Facts, plan: Plan, speech: Speech) -> None:
        super().__init__(facts, plan, speech)
        self._tables = Tables(facts, plan, speech)
        self._quotes = Quotes(facts, plan, speech)
        self._sources = Sources(facts, plan, speech)

    def document(self, parts: frozenset[str], notes: tuple[str, ...]) -> Document:
        facts, outline = self.facts, self.facts.outline
        sections = () if facts.too_few else tuple(self._sections(parts))
        name = shortened(publishable(outline.name or outline.code), LABEL)
        return Document(
            key=f"{outline.kind}-{file_key(outline.code or outline.name)}-{outline.fid}",
            title=name,
            subtitle=self._subtitle(),
            project=self.say(QT_TRANSLATE_NOOP("Enaction", "“En action” territory project")),
            head=self.kind,
            numbers=() if facts.too_few else self._numbers(),
            notices=tuple(self._notices()),
            sections=(*sections, self._sources.sources(notes)),
            foot=self._sources.foot(notes),
            issued=self._issued(),
            map_title=self.say(QT_TRANSLATE_NOOP("Enaction", "Map and figures")),
            map_notes=tuple(self._map_notes()),
            too_few=facts.too_few,
            side=() if facts.too_few else tuple(self._quotes.side()),
        )

    # head and foot

    def _subtitle(self) -> str:
        facts = self.facts
        parts = [facts.commune] if facts.commune else []
        parts.append(self.say(_DOSSIERS.get(facts.outline.kind, _DOSSIERS["other"])))
        if facts.provenance.since and facts.provenance.until:
            parts.append(
                self.say(
                    QT_TRANSLATE_NOOP("Enaction", "What the contributions say, {since} to {until}"),
                    since=self.speech.day(facts.provenance.since),
                    until=self.speech.day(facts.provenance.until),
                )
            )
        return " · ".join(parts)

    def _numbers(self) -> tuple[tuple[str, str], ...]:
        facts, number, say = self.facts, self.speech.number, self.say
        inside, here = facts.inside, self.here
        unsigned = not inside.authors and bool(inside.unsigned)
        return (
            (
                number(inside.contributions),
                say(QT_TRANSLATE_NOOP("Enaction", "contributions {here}"), here=here),
            ),
            (
                number(facts.near.contributions),
                say(QT_TRANSLATE_NOOP("Enaction", "in the {metres} m around"), metres=facts.around),
            ),
            (
                DASH if unsigned else number(inside.authors),
                say(QT_TRANSLATE_NOOP("Enaction", "authors: not known"))
                if unsigned
                else say(QT_TRANSLATE_NOOP("Enaction", "distinct authors {here}"), here=here),
            ),
            (
                self.votes(facts.votes),
                say(QT_TRANSLATE_NOOP("Enaction", "votes {here}"), here=here),
            ),
        )

    def _notices(self) -> Iterator[str]:
        facts = self.facts
        if facts.too_few:
            yield self.say(TOO_FEW)
            yield self.say(
                QT_TRANSLATE_NOOP(
                    "Enaction",
                    "Fewer than {threshold} people spoke {here}: figures, words and "
                    "positions could point to one of them.",
                ),
                threshold=facts.thresholds.authors,
                here=self.here,
            )
        yield from self._force()

    def _force(self) -> Iterator[str]:
        """That an outline is nobody's law, wherever somebody may take it for that."""
        if not self._sources.official:
            yield self.say(
                QT_TRANSLATE_NOOP("Enaction", "Outline without legal force. Source: {source}."),
                source=self._sources.source,
            )

    def _issued(self) -> str:
        return self.say(
            QT_TRANSLATE_NOOP("Enaction", "Issued on {day} · EPSG:2154"),
            day=self.speech.day(datetime.now(timezone.utc).isoformat()),
        )

    def _map_notes(self) -> Iterator[str]:
        facts = self.facts
        total = facts.inside.contributions + facts.near.contributions
        if facts.too_few:
            yield from self._notices()
            return
        if total > len(facts.printed):
            yield self.say(
                QT_TRANSLATE_NOOP(
                    "Enaction",
                    "Bubbles printed: {printed} of {total}, those of the highest scores.",
                ),
                printed=len(facts.printed),
                total=total,
            )
        yield self.say(
            QT_TRANSLATE_NOOP(
                "Enaction",
                "The size of a bubble follows the score, its colour the main priority; a ring: "
                "score of zero or below.",
            )
        )
        yield from self._force()

    # parts

    def _sections(self, parts: frozenset[str]) -> Iterator[Section]:
        if "map" in parts:
            yield self._tables.priorities()
            yield self._tables.actions()
            yield self._quotes.voices()
        if "list" in parts:
            yield self._quotes.listed()
        if "answers" in parts:
            yield self._quotes.answers()
