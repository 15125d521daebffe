"""Where the figures of a dossier come from, for its foot and its last part."""

from __future__ import annotations

from ..errors import QT_TRANSLATE_NOOP
from .document import Block, Section
from .facts import PRINTED
from .telling import LABEL, Telling, capital
from .texts import publishable, shortened

OFFICIAL = ("qpv", "commune")  # kinds whose outlines the law or IGN gives


class Sources(Telling):
    """Contributions, outline and population with their dates and vintage; the method."""

    def foot(self, notes: tuple[str, ...]) -> str:
        facts = self.facts
        lines = [
            self._contributions_source(),
            self._outline_source(),
            self._population(),
            *notes,
            self.say(
                QT_TRANSLATE_NOOP(
                    "Enaction", "Votes and agreement are not shown under {threshold} authors."
                ),
                threshold=facts.thresholds.authors,
            ),
        ]
        return " ".join(line for line in lines if line)

    def sources(self, notes: tuple[str, ...]) -> Section:
        facts, say = self.facts, self.say
        lines = [
            self._contributions_source(),
            self._outline_source(),
            self._population(),
            say(
                QT_TRANSLATE_NOOP(
                    "Enaction",
                    "{here}: the point is inside the outline. Around: outside, within "
                    "{metres} m of it. Elsewhere: all others, those without a place included.",
                ),
                metres=facts.around,
                here=capital(self.here),
            ),
            say(
                QT_TRANSLATE_NOOP(
                    "Enaction",
                    "Under {threshold} distinct authors no votes and no agreement are told. "
                    "Contributions their authors or the platform withdrew are left out.",
                ),
                threshold=facts.thresholds.authors,
            ),
            say(
                QT_TRANSLATE_NOOP(
                    "Enaction",
                    "On the outline itself, to a metre: {boundary}; they are counted where their "
                    "point falls. A drawn line or area that is partly inside is counted there.",
                ),
                boundary=facts.boundary,
            ),
            say(
                QT_TRANSLATE_NOOP("Enaction", "On the map at most {printed} bubbles are printed."),
                printed=PRINTED,
            ),
            self._votes_taken(),
            *notes,
        ]
        title = say(QT_TRANSLATE_NOOP("Enaction", "Sources and method"))
        return Section("sources", title, tuple(Block("text", line) for line in lines if line))

    @property
    def official(self) -> bool:
        outline = self.facts.outline
        return (
            outline.kind in OFFICIAL and "ficti" not in (outline.source + outline.vintage).lower()
        )

    @property
    def source(self) -> str:
        outline = self.facts.outline
        unknown = self.say(QT_TRANSLATE_NOOP("Enaction", "not told"))
        return shortened(publishable(outline.source), LABEL) or unknown

    def _contributions_source(self) -> str:
        facts = self.facts
        given = facts.provenance.received
        scope = facts.scope or self.say(QT_TRANSLATE_NOOP("Enaction", "no filter"))
        if given:
            return self.say(
                QT_TRANSLATE_NOOP(
                    "Enaction",
                    "Contributions: {sources}, received on {day} (pseudonymised authors; {scope}).",
                ),
                sources=self._sources_named(),
                day=self.speech.day(given),
                scope=scope,
            )
        return self.say(
            QT_TRANSLATE_NOOP(
                "Enaction", "Contributions: {sources} (pseudonymised authors; {scope})."
            ),
            sources=self._sources_named(),
            scope=scope,
        )

    def _votes_taken(self) -> str:
        """What must be known of the votes before they are compared; "" where nothing must."""
        whole = self.facts.whole
        if not whole.votes:
            return self.say(QT_TRANSLATE_NOOP("Enaction", "No votes were received."))
        if whole.votes_against:
            return ""
        for_alone = QT_TRANSLATE_NOOP(
            "Enaction",
            "No vote against was received anywhere: if the platform takes none, the votes are "
            "support, and no agreement can be read from them.",
        )
        return self.say(for_alone)

    def _sources_named(self) -> str:
        here = self.say(QT_TRANSLATE_NOOP("Enaction", "entered here"))
        named = [
            f"{shortened(publishable(source), 60) or here} ({self.speech.number(count)})"
            for source, count in self.facts.provenance.sources[:4]
        ]
        rest = len(self.facts.provenance.sources) - len(named)
        return ", ".join(named) + (f" + {rest}" if rest else "") or here

    def _outline_source(self) -> str:
        outline = self.facts.outline
        force = (
            ""
            if self.official
            else self.say(QT_TRANSLATE_NOOP("Enaction", ", without legal force"))
        )
        return self.say(
            QT_TRANSLATE_NOOP("Enaction", "Outline: {kind}, {vintage}, source: {source}{force}."),
            kind=self.kind,
            vintage=shortened(publishable(outline.vintage), 60),
            source=self.source,
            force=force,
        )

    def _population(self) -> str:
        population = self.facts.outline.population
        if not population:
            return self.say(QT_TRANSLATE_NOOP("Enaction", "Population: not known."))
        unknown = self.say(QT_TRANSLATE_NOOP("Enaction", "year not told"))
        year = self.facts.outline.population_year or unknown
        return self.say(
            QT_TRANSLATE_NOOP("Enaction", "Population: {population} ({year})."),
            population=population,
            year=shortened(publishable(year), 60),
        )
