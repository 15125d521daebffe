"""The figures of a dossier as tables, and how to read them."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import QT_TRANSLATE_NOOP
from .document import Block, Row, Section, Table
from .figures import Figures
from .telling import DASH, Telling, capital


class Tables(Telling):
    """Priorities and actions, with what is inside, near and elsewhere."""

    def priorities(self) -> Section:
        """Each contribution once, at its main priority; what is hidden cannot be worked out."""
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
                    self.votes(facts.votes),
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

    def actions(self) -> Section:
        """The actions that something inside or near is linked to."""
        first = self.say(QT_TRANSLATE_NOOP("Enaction", "Action"))
        ordered = sorted(self.facts.actions, key=lambda row: (-row.inside, -row.near))
        rows = tuple(
            Row(f"{row.code}  {self.names.get(row.code, '')}", self._cells(row)) for row in ordered
        )
        title = self.say(QT_TRANSLATE_NOOP("Enaction", "By action of the territory project"))
        if not rows:
            none = QT_TRANSLATE_NOOP(
                "Enaction", "No contribution {here} is linked to an action yet."
            )
            told = self.say(none, here=self.here)
            return Section("actions", title, (Block("text", told),))
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

    def _columns(self, first: str) -> tuple[str, ...]:
        say = self.say
        return (
            first,
            capital(self.here),
            say(QT_TRANSLATE_NOOP("Enaction", "{metres} m around"), metres=self.facts.around),
            say(QT_TRANSLATE_NOOP("Enaction", "Elsewhere")),
            say(QT_TRANSLATE_NOOP("Enaction", "Votes {here}"), here=self.here),
            say(QT_TRANSLATE_NOOP("Enaction", "Agreement")),
        )

    def _cells(self, row: Figures) -> tuple[str, ...]:
        number = self.speech.number
        return (
            number(row.inside),
            number(row.near),
            number(row.elsewhere),
            self.votes(row.votes),
            self._agreement(row),
        )

    def _agreement(self, row: Figures) -> str:
        if row.too_few:
            return f"n\u00a0<\u00a0{self.facts.thresholds.authors}"
        if not self.facts.whole.votes_against:
            return DASH  # nobody could disagree, or nobody did anywhere: see the sources
        if row.agreement is not None:
            return self.speech.percent(row.agreement)
        if row.votes is None:
            return DASH
        few = QT_TRANSLATE_NOOP("Enaction", "few votes")
        return self.say(few) if row.votes else DASH

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
        yield Block("note", self._people())

    def _people(self) -> str:
        """How many spoke; authors the platform does not give are not counted as none."""
        inside, whole = self.facts.inside, self.facts.whole
        if whole.authors == 0 and whole.unsigned:
            unknown = QT_TRANSLATE_NOOP(
                "Enaction",
                "People behind these figures: not known, the source gives no authors; each of "
                "the {inside} contributions {here} is taken for one person.",
            )
            return self.say(unknown, inside=inside.unsigned, here=self.here)
        told = self.say(
            QT_TRANSLATE_NOOP(
                "Enaction",
                "People behind these figures: {inside} distinct authors {here}, {whole} in the "
                "whole consultation.",
            ),
            inside=inside.authors,
            whole=whole.authors,
            here=self.here,
        )
        if not inside.unsigned:
            return told
        unsigned = QT_TRANSLATE_NOOP(
            "Enaction", "The author of {unsigned} contributions {here} is not known."
        )
        return f"{told} {self.say(unsigned, unsigned=inside.unsigned, here=self.here)}"
