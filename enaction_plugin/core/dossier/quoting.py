"""Residents' words in a dossier, and what became of them."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import QT_TRANSLATE_NOOP
from ..workspace.publishing import Voice
from .document import Block, Section
from .facts import LISTED
from .telling import STATUSES, Telling
from .texts import publishable, shortened

SIDE_QUOTES = 3
EXCERPT = 320  # characters of a quotation; the whole text is in the list
LISTED_CHARACTERS = 4000


class Quotes(Telling):
    """Quotations, masked; the list of contributions; decisions and answers."""

    def side(self) -> Iterator[Block]:
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

    def voices(self) -> Section:
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

    def listed(self) -> Section:
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
        title = self.say(QT_TRANSLATE_NOOP("Enaction", "Contributions {here}"), here=self.here)
        return Section("list", title, tuple(blocks))

    def answers(self) -> Section:
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

    def _quotations(self, voices: tuple[Voice, ...]) -> Iterator[Block]:
        if not voices:
            none = QT_TRANSLATE_NOOP("Enaction", "None {here}.")
            yield Block("text", self.say(none, here=self.here))
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
        if not self.facts.whole.votes:
            return ""  # the platform takes none
        return self.say(
            QT_TRANSLATE_NOOP("Enaction", "{votes_for} for, {votes_against} against"),
            votes_for=voice.votes_for,
            votes_against=voice.votes_against,
        )

    def _status(self, voice: Voice) -> str:
        said = self.say(STATUSES[voice.status]) if voice.status in STATUSES else ""
        return f"{said} ({voice.actions.replace(',', ', ')})" if said and voice.actions else said
