"""Facts put into words: the dossier of one district."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import datetime, timezone

from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..model.plan import Plan
from ..workspace.publishing import Voice
from .document import Block, Document, Row, Section, Speech, Table
from .facts import LISTED, PRINTED, Facts
from .figures import Figures
from .texts import publishable, shortened

SIDE_QUOTES = 3
EXCERPT = 320  # characters of a quotation; the whole text is in the list
LISTED_CHARACTERS = 4000
LABEL = 300  # characters of a name or title that are printed
STATUSES = {
    "todo": QT_TRANSLATE_NOOP("Enaction", "To do"),
    "study": QT_TRANSLATE_NOOP("Enaction", "Under study"),
    "accepted": QT_TRANSLATE_NOOP("Enaction", "Accepted"),
    "partly": QT_TRANSLATE_NOOP("Enaction", "Partly accepted"),
    "rejected": QT_TRANSLATE_NOOP("Enaction", "Not accepted"),
    "out_of_scope": QT_TRANSLATE_NOOP("Enaction", "Out of scope"),
}
_KINDS = {
    "npnru": QT_TRANSLATE_NOOP("Enaction", "NPNRU district"),
    "qpv": QT_TRANSLATE_NOOP("Enaction", "Priority district (QPV)"),
    "commune": QT_TRANSLATE_NOOP("Enaction", "Commune"),
    "other": QT_TRANSLATE_NOOP("Enaction", "District"),
}
OFFICIAL = ("qpv", "commune")  # kinds whose outlines the law or IGN gives
TOO_FEW = QT_TRANSLATE_NOOP("Enaction", "Too few contributions to publish figures")
_DASH = "–"


def file_key(text: str) -> str:
    """A name for files: ascii letters, digits and hyphens, 60 at most."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()[:60] or "x"


def compose(
    facts: Facts, plan: Plan, speech: Speech, parts: frozenset[str], notes: tuple[str, ...] = ()
) -> Document:
    """The dossier of a district; `notes` are more sources to print: base map, fonts."""
    return _Composer(facts, plan, speech).document(parts, notes)


class _Composer:
    def __init__(self, facts: Facts, plan: Plan, speech: Speech) -> None:
        self.facts = facts
        self.speech = speech
        self.names = {
            term.code: shortened(publishable(term.short_label or term.label), LABEL)
            for term in plan.terms
        }
        self.project = plan.name

    def say(self, template: str, **values: object) -> str:
        return self.speech.say(Sentence(template, **values))

    def document(self, parts: frozenset[str], notes: tuple[str, ...]) -> Document:
        facts, outline = self.facts, self.facts.outline
        sections = () if facts.too_few else tuple(self._sections(parts))
        name = shortened(publishable(outline.name or outline.code), LABEL)
        return Document(
            key=f"{outline.kind}-{file_key(outline.code or outline.name)}-{outline.fid}",
            title=name,
            subtitle=self._subtitle(),
            project=self.say(QT_TRANSLATE_NOOP("Enaction", "“En action” territory project")),
            head=self.say(_KINDS.get(outline.kind, _KINDS["other"])),
            numbers=() if facts.too_few else self._numbers(),
            notices=tuple(self._notices()),
            sections=(*sections, self._sources(notes)),
            foot=self._foot(notes),
            issued=self._issued(),
            map_title=self.say(QT_TRANSLATE_NOOP("Enaction", "Map and figures")),
            map_notes=tuple(self._map_notes()),
            too_few=facts.too_few,
            side=() if facts.too_few else tuple(self._side()),
        )

    # head and foot

    def _subtitle(self) -> str:
        facts = self.facts
        parts = [facts.commune] if facts.commune else []
        parts.append(self.say(QT_TRANSLATE_NOOP("Enaction", "District dossier")))
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
        facts, number = self.facts, self.speech.number
        votes = _DASH if facts.votes is None else number(facts.votes)
        say = self.say
        return (
            (
                number(facts.inside.contributions),
                say(QT_TRANSLATE_NOOP("Enaction", "contributions in the district")),
            ),
            (
                number(facts.near.contributions),
                say(QT_TRANSLATE_NOOP("Enaction", "in the {metres} m around"), metres=facts.around),
            ),
            (
                number(facts.inside.authors),
                say(QT_TRANSLATE_NOOP("Enaction", "distinct authors in the district")),
            ),
            (votes, say(QT_TRANSLATE_NOOP("Enaction", "votes in the district"))),
        )

    def _notices(self) -> Iterator[str]:
        facts = self.facts
        if facts.too_few:
            yield self.say(TOO_FEW)
            yield self.say(
                QT_TRANSLATE_NOOP(
                    "Enaction",
                    "Fewer than {threshold} people spoke in this district: figures, words and "
                    "positions could point to one of them.",
                ),
                threshold=facts.thresholds.authors,
            )
        if not self._official():
            yield self.say(
                QT_TRANSLATE_NOOP("Enaction", "Outline without legal force. Source: {source}."),
                source=self._source(),
            )

    def _official(self) -> bool:
        outline = self.facts.outline
        return (
            outline.kind in OFFICIAL and "ficti" not in (outline.source + outline.vintage).lower()
        )

    def _source(self) -> str:
        outline = self.facts.outline
        unknown = self.say(QT_TRANSLATE_NOOP("Enaction", "not told"))
        return shortened(publishable(outline.source), LABEL) or unknown

    def _issued(self) -> str:
        return self.say(
            QT_TRANSLATE_NOOP("Enaction", "Issued on {day} · EPSG:2154"),
            day=self.speech.day(datetime.now(timezone.utc).isoformat()),
        )

    def _foot(self, notes: tuple[str, ...]) -> str:
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
            if self._official()
            else self.say(QT_TRANSLATE_NOOP("Enaction", ", without legal force"))
        )
        return self.say(
            QT_TRANSLATE_NOOP("Enaction", "Outline: {kind}, {vintage}, source: {source}{force}."),
            kind=self.say(_KINDS.get(outline.kind, _KINDS["other"])),
            vintage=shortened(publishable(outline.vintage), 60),
            source=self._source(),
            force=force,
        )

    def _population(self) -> str:
        population = self.facts.outline.population
        if not population:
            return self.say(QT_TRANSLATE_NOOP("Enaction", "Population of the district: not known."))
        unknown = self.say(QT_TRANSLATE_NOOP("Enaction", "year not told"))
        year = self.facts.outline.population_year or unknown
        return self.say(
            QT_TRANSLATE_NOOP(
                "Enaction",
                "Population of the district: {population} ({year}).",
            ),
            population=population,
            year=shortened(publishable(year), 60),
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
                "The size of a bubble follows the score, its colour the main priority.",
            )
        )

    # parts

    def _sections(self, parts: frozenset[str]) -> Iterator[Section]:
        if "map" in parts:
            yield self._priorities()
            yield self._actions()
            yield self._voices()
        if "list" in parts:
            yield self._list()
        if "answers" in parts:
            yield self._answers()

    def _columns(self, first: str) -> tuple[str, ...]:
        say = self.say
        return (
            first,
            say(QT_TRANSLATE_NOOP("Enaction", "In the district")),
            say(QT_TRANSLATE_NOOP("Enaction", "{metres} m around"), metres=self.facts.around),
            say(QT_TRANSLATE_NOOP("Enaction", "Elsewhere")),
            say(QT_TRANSLATE_NOOP("Enaction", "Votes in the district")),
            say(QT_TRANSLATE_NOOP("Enaction", "Agreement")),
        )

    def _cells(self, row: Figures) -> tuple[str, ...]:
        number = self.speech.number
        votes = _DASH if row.votes is None else number(row.votes)
        return (
            number(row.inside),
            number(row.near),
            number(row.elsewhere),
            votes,
            self._agreement(row),
        )

    def _agreement(self, row: Figures) -> str:
        if row.too_few:
            return f"n\u00a0<\u00a0{self.facts.thresholds.authors}"
        if row.agreement is not None:
            return self.speech.percent(row.agreement)
        if row.votes is None:
            return _DASH
        few = QT_TRANSLATE_NOOP("Enaction", "few votes")
        return self.say(few) if row.votes else _DASH

    def _priorities(self) -> Section:
        facts = self.facts
        link = self.say(QT_TRANSLATE_NOOP("Enaction", "To link (no priority yet)"))
        ordered = sorted(facts.priorities, key=lambda row: (row.code == "", -row.inside, -row.near))
        rows = [Row(self.names.get(row.code, link), self._cells(row), row.code) for row in ordered]
        number = self.speech.number
        elsewhere = (
            facts.whole.contributions - facts.inside.contributions - facts.near.contributions
        )
        rows.append(
            Row(
                self.say(QT_TRANSLATE_NOOP("Enaction", "Total")),
                (
                    number(facts.inside.contributions),
                    number(facts.near.contributions),
                    number(elsewhere),
                    _DASH if facts.votes is None else number(facts.votes),
                    "",
                ),
                strong=True,
            )
        )
        first = self.say(QT_TRANSLATE_NOOP("Enaction", "Main priority"))
        return Section(
            "priorities",
            self.say(QT_TRANSLATE_NOOP("Enaction", "By priority")),
            tuple(self._reading()),
            Table(self._columns(first), tuple(rows)),
        )

    def _reading(self) -> Iterator[Block]:
        yield Block(
            "note",
            self.say(
                QT_TRANSLATE_NOOP(
                    "Enaction",
                    "Each contribution counts once, at its main priority. Agreement is the share "
                    "of votes for, written from {votes} votes on. “n < {threshold}”: fewer than "
                    "{threshold} distinct authors; a dash: not told, so that no hidden number can "
                    "be worked out, or no vote.",
                ),
                votes=self.facts.thresholds.votes,
                threshold=self.facts.thresholds.authors,
            ),
        )
        yield Block(
            "note",
            self.say(
                QT_TRANSLATE_NOOP(
                    "Enaction",
                    "People behind these figures: {inside} distinct authors in the district, "
                    "{whole} in the whole consultation.",
                ),
                inside=self.facts.inside.authors,
                whole=self.facts.whole.authors,
            ),
        )

    def _actions(self) -> Section:
        first = self.say(QT_TRANSLATE_NOOP("Enaction", "Action"))
        ordered = sorted(self.facts.actions, key=lambda row: (-row.inside, -row.near))
        rows = tuple(
            Row(f"{row.code}  {self.names.get(row.code, '')}", self._cells(row)) for row in ordered
        )
        title = self.say(QT_TRANSLATE_NOOP("Enaction", "By action of the territory project"))
        if not rows:
            none = QT_TRANSLATE_NOOP(
                "Enaction", "No contribution of the district is linked to an action yet."
            )
            return Section("actions", title, (Block("text", self.say(none)),))
        note = QT_TRANSLATE_NOOP(
            "Enaction",
            "A contribution may be linked to several actions: these rows do not add up.",
        )
        return Section(
            "actions",
            title,
            (Block("note", self.say(note)),),
            Table(self._columns(first), rows),
        )

    # words of residents

    def _side(self) -> Iterator[Block]:
        quotes = self.facts.quotes[:SIDE_QUOTES]
        if quotes:
            yield Block("heading", self.say(QT_TRANSLATE_NOOP("Enaction", "Residents’ words")))
        for voice in quotes:
            yield from self._quotation(voice, 200)
        for voice in self.facts.disputed[:1]:
            yield Block("heading", self.say(QT_TRANSLATE_NOOP("Enaction", "The most debated")))
            yield from self._quotation(voice, 160)
        actions = sorted(self.facts.actions, key=lambda row: -row.inside)[:4]
        if any(row.inside for row in actions):
            yield Block(
                "heading",
                self.say(QT_TRANSLATE_NOOP("Enaction", "Actions of the project concerned")),
            )
        for row in actions:
            if row.inside:
                name = shortened(self.names.get(row.code, ""), 90)
                yield Block("text", f"{row.code}  {name} · {self.speech.number(row.inside)}")

    def _voices(self) -> Section:
        say = self.say
        blocks = [
            Block("heading", say(QT_TRANSLATE_NOOP("Enaction", "The most supported"))),
            *self._quotations(self.facts.quotes),
            Block("heading", say(QT_TRANSLATE_NOOP("Enaction", "The most debated"))),
            *self._quotations(self.facts.disputed),
        ]
        note = QT_TRANSLATE_NOOP(
            "Enaction",
            "Quoted as they were written. “[…]” stands for an e-mail address, a phone number or a "
            "name. The most debated have at least 20 votes and the most even shares of them.",
        )
        blocks.append(Block("note", say(note)))
        return Section(
            "voices", say(QT_TRANSLATE_NOOP("Enaction", "Residents’ words")), tuple(blocks)
        )

    def _quotations(self, voices: tuple[Voice, ...]) -> Iterator[Block]:
        if not voices:
            none = QT_TRANSLATE_NOOP("Enaction", "None in this district.")
            yield Block("text", self.say(none))
        for voice in voices:
            yield from self._quotation(voice, EXCERPT)

    def _quotation(self, voice: Voice, limit: int) -> Iterator[Block]:
        text = publishable(voice.body) or publishable(voice.title)
        yield Block("quote", self._quoted(shortened(text, limit)), voice.priority)
        yield Block("meta", self._meta(voice))

    def _quoted(self, text: str) -> str:
        return self.say(QT_TRANSLATE_NOOP("Enaction", "“{text}”"), text=text)

    def _meta(self, voice: Voice) -> str:
        return " · ".join(
            filter(None, (self._number(voice), self._votes(voice), self._status(voice)))
        )

    def _number(self, voice: Voice) -> str:
        return self.say(
            QT_TRANSLATE_NOOP("Enaction", "No. {number}"),
            number=shortened(publishable(voice.number), 40) or f"#{voice.fid}",
        )

    def _votes(self, voice: Voice) -> str:
        return self.say(
            QT_TRANSLATE_NOOP("Enaction", "{votes_for} for, {votes_against} against"),
            votes_for=voice.votes_for,
            votes_against=voice.votes_against,
        )

    def _status(self, voice: Voice) -> str:
        said = self.say(STATUSES[voice.status]) if voice.status in STATUSES else ""
        return f"{said} ({voice.actions.replace(',', ', ')})" if said and voice.actions else said

    def _list(self) -> Section:
        facts = self.facts
        blocks = []
        if facts.inside.contributions > len(facts.listed):
            more = QT_TRANSLATE_NOOP(
                "Enaction", "The {listed} contributions of the highest scores, of {total}."
            )
            told = self.say(more, listed=LISTED, total=facts.inside.contributions)
            blocks.append(Block("note", told))
        for voice in facts.listed:
            title = publishable(voice.title)
            if title:
                blocks.append(Block("strong", shortened(title, LISTED_CHARACTERS), voice.priority))
            body = publishable(voice.body)
            if body and body != title:
                quoted = self._quoted(shortened(body, LISTED_CHARACTERS))
                blocks.append(Block("quote", quoted, "" if title else voice.priority))
            blocks.append(Block("meta", self._meta(voice)))
        title = self.say(QT_TRANSLATE_NOOP("Enaction", "Contributions of the district"))
        return Section("list", title, tuple(blocks))

    def _answers(self) -> Section:
        facts, say = self.facts, self.say
        blocks = [Block("heading", say(QT_TRANSLATE_NOOP("Enaction", "What is decided so far")))]
        for status, label in STATUSES.items():
            count = facts.statuses.get(status, 0)
            blocks.append(Block("text", f"{say(label)} · {self.speech.number(count)}"))
        heading = say(QT_TRANSLATE_NOOP("Enaction", "Answers ready to be published"))
        blocks.append(Block("heading", heading))
        if not facts.answered:
            blocks.append(Block("text", say(QT_TRANSLATE_NOOP("Enaction", "None so far."))))
        for voice in facts.answered:
            asked = publishable(voice.title) or publishable(voice.body)
            blocks.append(Block("quote", self._quoted(shortened(asked, EXCERPT)), voice.priority))
            blocks.append(Block("meta", self._meta(voice)))
            blocks.append(
                Block(
                    "text",
                    say(
                        QT_TRANSLATE_NOOP("Enaction", "Answer: {answer}"),
                        answer=shortened(publishable(voice.answer), LISTED_CHARACTERS),
                    ),
                )
            )
        return Section(
            "answers", say(QT_TRANSLATE_NOOP("Enaction", "Decisions and answers")), tuple(blocks)
        )

    def _sources(self, notes: tuple[str, ...]) -> Section:
        facts, say = self.facts, self.say
        lines = [
            self._contributions_source(),
            self._outline_source(),
            self._population(),
            say(
                QT_TRANSLATE_NOOP(
                    "Enaction",
                    "In the district: the point is inside the outline. Around: outside, within "
                    "{metres} m of it. Elsewhere: all others, those without a place included.",
                ),
                metres=facts.around,
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
                    "point falls. A drawn line or area that is partly in the district is counted "
                    "there.",
                ),
                boundary=facts.boundary,
            ),
            say(
                QT_TRANSLATE_NOOP("Enaction", "On the map at most {printed} bubbles are printed."),
                printed=PRINTED,
            ),
            *notes,
        ]
        title = say(QT_TRANSLATE_NOOP("Enaction", "Sources and method"))
        return Section("sources", title, tuple(Block("text", line) for line in lines if line))
