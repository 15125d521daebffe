"""The answer to residents, by action: what you said, what we decide, why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..model.plan import Plan, Term, TermKind
from ..workspace import Workspace, publishing
from ..workspace.publishing import Provenance, Sum, Voice
from .compose import file_key
from .document import Block, Document, Section, Speech
from .errors import NoAnswers, UnknownActions
from .telling import LABEL, STATUSES
from .texts import publishable, shortened

SAID = 30  # contributions quoted, those of the highest scores
QUOTED = 600  # characters of each


@dataclass(frozen=True)
class Answered:
    """An action with the contributions linked to it."""

    action: Term
    weight: Sum
    voices: tuple[Voice, ...]
    provenance: Provenance


def chosen_actions(workspace: Workspace, codes: Sequence[str]) -> list[Term]:
    """The actions asked for, in plan order; without codes those that something is linked to.

    Raises UnknownActions, NoAnswers.
    """
    actions = sorted(workspace.plan().by_kind(TermKind.ACTION), key=lambda term: term.position)
    known = {action.code for action in actions}
    missing = [code for code in codes if code not in known]
    if missing:
        raise UnknownActions(codes=", ".join(missing))
    if codes:
        return [action for action in actions if action.code in codes]
    counts = workspace.term_counts().terms
    found = [
        action for action in actions if action.code in counts and counts[action.code].contributions
    ]
    if not found:
        raise NoAnswers
    return found


def answered(workspace: Workspace, action: Term) -> Answered:
    """Everything said about an action and decided of it."""
    with workspace.reading() as db:
        fids = publishing.linked(db, action.code)
        voices = publishing.voices(db, fids, "score", len(fids))
        weight = publishing.sums(db, fids).whole
        return Answered(action, weight, tuple(voices), publishing.provenance(db, fids))


def sheet(found: Answered, plan: Plan, speech: Speech, issued: str) -> Document:
    """The sheet of an action. Numbers of contributions are those of their source."""
    composer = _Composer(found, plan, speech)
    action = found.action
    title = shortened(f"{action.code}  {publishable(action.label)}", LABEL)
    return Document(
        key=f"reponse-{file_key(action.code)}",
        title=title,
        subtitle=composer.subtitle(),
        project=composer.say(QT_TRANSLATE_NOOP("Enaction", "“En action” territory project")),
        head=composer.say(QT_TRANSLATE_NOOP("Enaction", "Answer to residents")),
        numbers=(),
        notices=(),
        sections=tuple(composer.sections()),
        foot=composer.foot(),
        issued=issued,
    )


class _Composer:
    def __init__(self, found: Answered, plan: Plan, speech: Speech) -> None:
        self._found = found
        self._plan = plan
        self._speech = speech

    def say(self, template: str, **values: object) -> str:
        return self._speech.say(Sentence(template, **values))

    def subtitle(self) -> str:
        counted = QT_TRANSLATE_NOOP(
            "Enaction", "Contributions linked to this action: {count}; distinct authors: {authors}"
        )
        weight = self._found.weight
        return self.say(counted, count=weight.contributions, authors=weight.authors)

    def foot(self) -> str:
        sources = ", ".join(
            f"{shortened(publishable(source), 60) or '–'} ({self._speech.number(count)})"
            for source, count in self._found.provenance.sources[:4]
        )
        return self.say(
            QT_TRANSLATE_NOOP(
                "Enaction",
                "Contributions: {sources}. Authors are pseudonymised; “[…]” stands for an e-mail "
                "address, a phone number or a name. Answers not yet ready are left out.",
            ),
            sources=sources or "–",
        )

    def sections(self) -> Iterator[Section]:
        yield self._said()
        yield self._decided()
        yield self._why()

    def _said(self) -> Section:
        voices = self._found.voices
        blocks = [
            Block("text", f"{self._found.action.code}  {publishable(self._found.action.label)}")
        ]
        if len(voices) > SAID:
            more = QT_TRANSLATE_NOOP(
                "Enaction", "The {said} contributions of the highest scores, of {total}."
            )
            blocks.append(Block("note", self.say(more, said=SAID, total=len(voices))))
        for voice in voices[:SAID]:
            text = publishable(voice.body) or publishable(voice.title)
            quoted = self.say(
                QT_TRANSLATE_NOOP("Enaction", "“{text}”"), text=shortened(text, QUOTED)
            )
            blocks.append(Block("quote", quoted, voice.priority))
            blocks.append(Block("meta", self._numbers([voice])))
        if not voices:
            none = QT_TRANSLATE_NOOP("Enaction", "No contribution is linked to this action.")
            blocks.append(Block("text", self.say(none)))
        return Section(
            "said", self.say(QT_TRANSLATE_NOOP("Enaction", "What you said")), tuple(blocks)
        )

    def _decided(self) -> Section:
        blocks = []
        for status, label in STATUSES.items():
            voices = [voice for voice in self._found.voices if voice.status == status]
            if voices:
                count = self._speech.number(len(voices))
                blocks.append(Block("heading", f"{self.say(label)} · {count}"))
                blocks.append(Block("text", self._numbers(voices)))
        title = self.say(QT_TRANSLATE_NOOP("Enaction", "What we decide"))
        return Section("decided", title, tuple(blocks))

    def _why(self) -> Section:
        """The same answer once, with all the contributions it is given to."""
        answers: dict[str, list[Voice]] = {}
        for voice in self._found.voices:
            if voice.answer.strip():
                answers.setdefault(publishable(voice.answer), []).append(voice)
        blocks = []
        description = publishable(self._found.action.description)
        if description:
            blocks.append(Block("text", description))
        for answer, voices in answers.items():
            blocks.append(Block("text", answer))
            blocks.append(Block("meta", self._numbers(voices)))
        without = [
            voice
            for voice in self._found.voices
            if not voice.answer.strip() and voice.status not in ("todo", "study")
        ]
        if without:
            missing = QT_TRANSLATE_NOOP(
                "Enaction", "Decided, the answer is still being written: {numbers}"
            )
            blocks.append(Block("note", self.say(missing, numbers=self._numbers(without))))
        if not blocks:
            none = QT_TRANSLATE_NOOP("Enaction", "No answer is ready to be published yet.")
            blocks.append(Block("text", self.say(none)))
        return Section("why", self.say(QT_TRANSLATE_NOOP("Enaction", "Why")), tuple(blocks))

    def _numbers(self, voices: Sequence[Voice]) -> str:
        return ", ".join(
            self.say(
                QT_TRANSLATE_NOOP("Enaction", "No. {number}"),
                number=shortened(publishable(voice.number), 40) or f"#{voice.fid}",
            )
            for voice in voices
        )
