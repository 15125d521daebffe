"""The minutes as one HTML page that stands alone: for a browser, a word processor, QGIS.

What people wrote is escaped. The page loads nothing; pictures come with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Callable, Optional

from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..model.meeting import Hands
from ..model.plan import Term, TermKind
from .minutes import Line, Minutes

Say = Callable[[Sentence], str]
When = Callable[[str], str]

STATUSES = {
    "todo": QT_TRANSLATE_NOOP("Enaction", "To do"),
    "study": QT_TRANSLATE_NOOP("Enaction", "Under study"),
    "accepted": QT_TRANSLATE_NOOP("Enaction", "Accepted"),
    "partly": QT_TRANSLATE_NOOP("Enaction", "Partly accepted"),
    "rejected": QT_TRANSLATE_NOOP("Enaction", "Not accepted"),
    "out_of_scope": QT_TRANSLATE_NOOP("Enaction", "Out of scope"),
}
_WIDTHS = (8, 27, 17, 18, 21, 9)
_FACTS = (26, 74)
_SIZE = 'width="560" height="315"'
"""Of a picture, which is 16 by 9; said in full, or a word processor stretches it."""
_MANY = 20
"""More contributions than that are told one behind the other, not one below the other."""
_COUNTED = QT_TRANSLATE_NOOP("Enaction", "{name}: {count}")
_STYLE = """
body { font: 11pt/1.4 "DejaVu Sans", sans-serif; margin: 2em auto; max-width: 52em; color: #1f1f1f }
h1 { font-size: 17pt } h2 { font-size: 13pt }
table { border-collapse: collapse; width: 100% }
td, th { font-size: 9.5pt }
.many { font-size: 9pt }
th, td { text-align: left; vertical-align: top; padding: 3pt 6pt; border: 1px solid #b9b9b9 }
"""


class Pages:
    """Writes minutes in a language: `say` its sentences, `day` and `clock` its times."""

    def __init__(self, say: Say = str, day: When = str, clock: When = str) -> None:
        self._say = say
        self._day = day
        self._clock = clock

    def html(self, minutes: Minutes, pictures: Optional[Mapping[str, str]] = None) -> str:
        """The page; `pictures` are sources of <img> by the title of a point of the agenda."""
        title = self._text(
            QT_TRANSLATE_NOOP("Enaction", "Minutes: {title}"), title=minutes.meeting.title
        )
        body = "".join(
            (
                f"<h1>{title}</h1>",
                self._about(minutes),
                self._counts(minutes),
                *self._chapters(minutes, pictures or {}),
                self._more(QT_TRANSLATE_NOOP("Enaction", "Contributions from the room"), minutes),
                self._short(QT_TRANSLATE_NOOP("Enaction", "Open points"), minutes.left_open),
                self._short(QT_TRANSLATE_NOOP("Enaction", "Not reached"), minutes.not_reached),
                self._foot(),
            )
        )
        head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
        html = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>\n"
        return html.encode("utf-8", "replace").decode("utf-8")

    def _about(self, minutes: Minutes) -> str:
        meeting = minutes.meeting
        facts = [
            (QT_TRANSLATE_NOOP("Enaction", "Place"), escape(meeting.place)),
            (QT_TRANSLATE_NOOP("Enaction", "Date"), escape(self._day(meeting.day))),
            (
                QT_TRANSLATE_NOOP("Enaction", "Time"),
                escape(self._lasted(minutes)),
            ),
            (
                QT_TRANSLATE_NOOP("Enaction", "Participants"),
                str(meeting.participants) if meeting.participants else "",
            ),
            (QT_TRANSLATE_NOOP("Enaction", "In the room"), escape(", ".join(meeting.roles))),
            (
                QT_TRANSLATE_NOOP("Enaction", "Agenda"),
                "<br>".join(escape(_point(p.title, p.filter)) for p in meeting.agenda),
            ),
        ]
        return _table((), [(self._text(name), value) for name, value in facts if value], _FACTS)

    def _lasted(self, minutes: Minutes) -> str:
        """From when to when; with the days where there are two."""
        ends = (minutes.began, minutes.ended)
        if not minutes.began:
            return ""
        if len({self._day(end) for end in ends}) == 1:
            return " – ".join(map(self._clock, ends))
        return " – ".join(f"{self._day(end)} {self._clock(end)}" for end in ends)

    def _counts(self, minutes: Minutes) -> str:
        total = len(minutes.meeting.contributions)
        parts = [
            self._text(
                QT_TRANSLATE_NOOP("Enaction", "Contributions discussed: {seen} of {total}"),
                seen=minutes.discussed,
                total=total,
            )
        ]
        parts += [
            self._text(_COUNTED, name=self._say(Sentence(label)), count=minutes.statuses[status])
            for status, label in STATUSES.items()
            if minutes.statuses.get(status)
        ]
        if minutes.disputed:
            parts.append(
                self._text(
                    QT_TRANSLATE_NOOP("Enaction", "Decided differently by two tables: {count}"),
                    count=minutes.disputed,
                )
            )
        parts += [
            self._text(_COUNTED, name=_named(term), count=count)
            for term, count in minutes.priorities
        ]
        return "<ul>" + "".join(f"<li>{part}</li>" for part in parts) + "</ul>"

    def _chapters(self, minutes: Minutes, pictures: Mapping[str, str]) -> Iterable[str]:
        for chapter in minutes.chapters:
            title = chapter.point.title
            yield f"<h2>{escape(title)}</h2>"
            if title in pictures:
                told = self._text(QT_TRANSLATE_NOOP("Enaction", "Map: {title}"), title=title)
                source = escape(pictures[title])
                yield f'<p><img src="{source}" alt="{told}" {_SIZE}></p>'
            yield self._lines(chapter.lines, minutes.retired)

    def _more(self, heading: str, minutes: Minutes) -> str:
        lines = minutes.entered
        told = self._lines(lines, minutes.retired)
        return f"<h2>{self._text(heading)}</h2>{told}" if lines else ""

    def _lines(self, lines: Sequence[Line], retired: frozenset[str]) -> str:
        head = [
            self._text(name)
            for name in (
                QT_TRANSLATE_NOOP("Enaction", "No."),
                QT_TRANSLATE_NOOP("Enaction", "Contribution"),
                QT_TRANSLATE_NOOP("Enaction", "Linked to"),
                QT_TRANSLATE_NOOP("Enaction", "Decision"),
                QT_TRANSLATE_NOOP("Enaction", "Note of the room"),
                QT_TRANSLATE_NOOP("Enaction", "Time"),
            )
        ]
        rows = [
            (
                escape(line.number),
                self._title(line),
                self._links(line, retired),
                self._decision(line),
                _multiline(line.note),
                escape(self._clock(line.at)) if line.at else "",
            )
            for line in lines
        ]
        return _table(head, rows, _WIDTHS)

    def _title(self, line: Line) -> str:
        return "<br>".join(filter(None, (escape(line.title), self._gone(line))))

    def _gone(self, line: Line) -> str:
        told = QT_TRANSLATE_NOOP("Enaction", "no longer on the platform")
        return f"({self._text(told)})" if line.gone else ""

    def _links(self, line: Line, retired: frozenset[str]) -> str:
        left = QT_TRANSLATE_NOOP("Enaction", "{term} (no longer in the plan)")
        made = [
            self._text(left, term=_named(term)) if term.code in retired else escape(_named(term))
            for term in line.terms
        ]
        taken = [
            self._text(QT_TRANSLATE_NOOP("Enaction", "no longer {term}"), term=_named(term))
            for term in line.unlinked
        ]
        return "<br>".join((*made, *taken))

    def _decision(self, line: Line) -> str:
        parts = [self._statuses(line)] if line.statuses else []
        parts += map(self._hands, line.hands)
        if line.agree:
            parts.append(
                self._text(QT_TRANSLATE_NOOP("Enaction", "{count} people agree"), count=line.agree)
            )
        return "<br>".join(parts)

    def _statuses(self, line: Line) -> str:
        """What was decided; two tables that differ are both told."""
        told = [self._text(STATUSES[one]) for one in line.statuses if one in STATUSES]
        if len(told) > 1:
            told.append(self._text(QT_TRANSLATE_NOOP("Enaction", "to decide: the tables differ")))
        return "<br>".join(told)

    def _hands(self, hands: Hands) -> str:
        return self._text(
            QT_TRANSLATE_NOOP(
                "Enaction", "show of hands: {favour} for, {against} against, {abstain} abstained"
            ),
            favour=hands.in_favour,
            against=hands.against,
            abstain=hands.abstain,
        )

    def _short(self, heading: str, lines: Sequence[Line]) -> str:
        if not lines:
            return ""
        told = [
            " ".join(filter(None, (escape(_point(line.number, line.title)), self._gone(line))))
            + self._why(line)
            for line in lines
        ]
        counted = self._text(_COUNTED, name=self._say(Sentence(heading)), count=len(lines))
        head = f"<h2>{counted}</h2>"
        if len(told) > _MANY:
            return f'{head}<p class="many">{" ; ".join(told)}</p>'
        items = "".join(f"<li>{one}</li>" for one in told)
        return f"{head}<ul>{items}</ul>"

    def _why(self, line: Line) -> str:
        told = self._statuses(line).replace("<br>", " / ")
        return f" – {told}" if told else ""

    def _foot(self) -> str:
        told = QT_TRANSLATE_NOOP(
            "Enaction",
            "Contributions are told by their number; e-mail addresses and phone numbers are "
            "masked.",
        )
        return f"<p><small>{self._text(told)}</small></p>"

    def _text(self, template: str, **values: object) -> str:
        return escape(self._say(Sentence(template, **values)))


def _named(term: Term) -> str:
    """A priority by its name, an action by code and name."""
    if term.kind is TermKind.PRIORITY:
        return term.short_label or term.label
    return term.label if term.label == term.code else f"{term.code} {term.label}"


def _point(title: str, more: str) -> str:
    return f"{title} · {more}" if title and more else title or more


def _multiline(text: str) -> str:
    return "<br>".join(map(escape, text.splitlines()))


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int] = ()) -> str:
    """A table of cells that are escaped already; `widths` of the columns, in per cent."""
    wide = [f' width="{width}%"' for width in widths]

    def line(kind: str, cells: Sequence[str]) -> str:
        sized = zip(cells, wide or [""] * len(cells))
        return "<tr>" + "".join(f"<{kind}{w}>{one}</{kind}>" for one, w in sized) + "</tr>"

    top = line("th", head) if head else ""
    body = "".join(line("td", row) for row in rows)
    return f'<table width="100%" border="1" cellspacing="0" cellpadding="4">{top}{body}</table>'
