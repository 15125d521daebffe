"""What an exchange does, in words and figures: the same in dialogs, receipts and reports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..core.errors import Sentence
from .i18n import moment, sentence, translate

PLAIN, GOOD, CARE = "plain", "good", "care"


@dataclass
class Line:
    """A figure and what it counts; `tone` colours the figure; `code` names what can be mended."""

    count: int
    text: str
    tone: str = PLAIN
    code: str = ""


@dataclass
class Section:
    """A title and its lines."""

    title: str
    lines: list[Line] = field(default_factory=list)


def what_label(what: str, count: int) -> str:
    """What changes of one kind are called, after their number."""
    labels = {
        "link": translate("Enaction", "link(s) (priorities, actions)", None, count),
        "unlink": translate("Enaction", "link(s) removed", None, count),
        "status": translate("Enaction", "follow-up(s)", None, count),
        "answer": translate("Enaction", "answer(s)", None, count),
        "answer_ready": translate("Enaction", "answer(s) ready or not", None, count),
        "assignee": translate("Enaction", "assignee(s)", None, count),
        "entered": translate("Enaction", "contribution(s) entered here", None, count),
        "note": translate("Enaction", "note(s)", None, count),
    }
    return labels.get(what, what)


def told_label(kind: str, count: int) -> str:
    """What the platform told, after its number."""
    labels = {
        "new": translate("Enaction", "new contribution(s)", None, count),
        "changed": translate("Enaction", "contribution(s) changed by their author", None, count),
        "withdrawn": translate("Enaction", "withdrawn by the platform: kept here", None, count),
        "comment": translate("Enaction", "comment(s)", None, count),
        "tagging": translate("Enaction", "link(s) of colleagues", None, count),
        "assessment": translate("Enaction", "decision(s) of colleagues", None, count),
    }
    return labels.get(kind, kind)


def sent_lines(kinds: Mapping[str, int], tone: str = PLAIN) -> list[Line]:
    """The lines of what goes, in a fixed order; the answers are told by `answer_line`."""
    order = ("entered", "link", "unlink", "status", "assignee", "note")
    return [Line(kinds[k], what_label(k, kinds[k]), tone) for k in order if kinds.get(k)]


def received_lines(kinds: Mapping[str, int], tone: str = PLAIN) -> list[Line]:
    """The lines of what comes."""
    order = ("new", "changed", "withdrawn", "comment", "tagging", "assessment")
    return [Line(kinds[k], told_label(k, kinds[k]), tone) for k in order if kinds.get(k)]


def preview_sections(going: Any) -> list[Section]:
    """What would go and what would not; `going` is core's Outgoing."""
    lines = sent_lines(going.changes)
    if going.answers:
        lines.append(
            Line(
                going.answers,
                translate(
                    "Enaction",
                    "answer(s), of which {drafts} and {public}",
                    None,
                    going.answers,
                ).format(
                    drafts=translate("Enaction", "%Ln draft(s)", None, going.drafts),
                    public=translate("Enaction", "%Ln to publish", None, going.to_publish),
                ),
            )
        )
    title = translate("Enaction", "To send · %Ln change(s)", None, going.total)
    stays = [
        Line(
            going.to_decide,
            translate(
                "Enaction",
                "value(s) to decide. They stay on this computer.",
                None,
                going.to_decide,
            ),
            CARE,
        ),
        Line(
            going.refused,
            translate(
                "Enaction",
                "change(s) refused by the platform. They stay on this computer.",
                None,
                going.refused,
            ),
            CARE,
        ),
        Line(
            going.blocked,
            translate(
                "Enaction",
                "change(s) that wait for their contribution",
                None,
                going.blocked,
            ),
            CARE,
        ),
        Line(
            going.kept,
            translate(
                "Enaction",
                "contribution(s) with work that the platform does not know",
                None,
                going.kept,
            ),
            CARE,
        ),
    ]
    return [
        Section(title, lines),
        Section(translate("Enaction", "Will not go"), [line for line in stays if line.count]),
    ]


def receipt_title(doc: Mapping[str, Any]) -> str:
    """The title of a receipt, live or from the history."""
    when = moment(str(doc.get("ended") or ""))
    if doc.get("kind") == "file":
        return translate("Enaction", "Receipt of the exchange file · {}").format(when)
    return translate("Enaction", "Receipt of the exchange · {}").format(when)


def receipt_line(doc: Mapping[str, Any]) -> str:
    """A receipt in one line, for the list of all of them."""
    when = moment(str(doc.get("ended") or ""))
    if doc.get("kind") == "file":
        said = translate("Enaction", "file {}").format(doc.get("file", ""))
    else:
        sent, received = int(doc.get("pushed", 0)), int(doc.get("pulled", 0))
        said = " · ".join(
            (
                translate("Enaction", "%Ln sent", None, sent),
                translate("Enaction", "%Ln received", None, received),
            )
        )
    parts = [when, said]
    if doc.get("stopped"):
        parts.append(translate("Enaction", "interrupted"))
    return " · ".join(part for part in parts if part)


def receipt_sections(doc: Mapping[str, Any]) -> list[Section]:
    """A receipt in figures."""
    return _file_sections(doc) if doc.get("kind") == "file" else _platform_sections(doc)


def _platform_sections(doc: Mapping[str, Any]) -> list[Section]:
    kinds = doc.get("sent_kinds", {})
    sent = sent_lines(kinds, GOOD)
    answers, published = kinds.get("answer", 0), doc.get("published", 0)
    if answers:
        sent.append(Line(answers, translate("Enaction", "answer(s)", None, answers), GOOD))
    if published:
        sent.append(
            Line(
                published,
                translate("Enaction", "answer(s) published", None, published),
                GOOD,
            )
        )
    other = kinds.get("answer_ready", 0) - published
    if other > 0:
        sent.append(Line(other, translate("Enaction", "answer(s) unpublished", None, other), GOOD))
    sections = [
        Section(translate("Enaction", "Sent and confirmed · %Ln", None, doc.get("pushed", 0)), sent)
    ]
    refusals = doc.get("refusals", [])
    if refusals:
        total = sum(refusal["count"] for refusal in refusals)
        sections.append(
            Section(
                translate("Enaction", "Refused by the platform · %Ln", None, total),
                [_refusal(refusal) for refusal in refusals],
            )
        )
    sections.append(
        Section(
            translate("Enaction", "Received"), received_lines(doc.get("received_kinds", {}), GOOD)
        )
    )
    sections.append(Section(translate("Enaction", "To decide"), _left(doc)))
    return [section for section in sections if section.lines]


def _refusal(refusal: Mapping[str, Any]) -> Line:
    count = refusal["count"]
    text = translate("Enaction", "{what}: {reason} Kept here, to be mended.").format(
        what=what_label(refusal["what"], count), reason=reason(refusal)
    )
    return Line(count, text, CARE, str(refusal.get("code") or "refused"))


def reason(refusal: Mapping[str, Any]) -> str:
    """Why the platform refused: our sentence, plain words for a known code, or its own."""
    if refusal.get("sentence"):
        return sentence(Sentence.of_data(refusal["sentence"]))
    said = {
        "too_long": translate("Enaction", "too long for the platform."),
        "deleted": translate("Enaction", "the contribution was withdrawn from the platform."),
        "unknown_term": translate("Enaction", "the plan of the platform does not have this term."),
        "forbidden": translate("Enaction", "this account may not do that."),
    }.get(str(refusal.get("code")), "")
    own = str(refusal.get("reason") or "")
    return " ".join(part for part in (said, f"« {own} »" if own else "") if part)


def _left(doc: Mapping[str, Any]) -> list[Line]:
    lines = []
    if doc.get("to_decide"):
        count = doc["to_decide"]
        lines.append(Line(count, translate("Enaction", "value(s) to decide", None, count), CARE))
    if doc.get("unanswered"):
        count = doc["unanswered"]
        lines.append(
            Line(
                count,
                translate(
                    "Enaction",
                    "sent, answer not received. They will be checked at the next exchange, "
                    "nothing will be there twice.",
                    None,
                    count,
                ),
                CARE,
            )
        )
    if doc.get("staged"):
        count = doc["staged"]
        lines.append(
            Line(
                count,
                translate("Enaction", "received; they wait for you to finish editing", None, count),
                CARE,
            )
        )
    if doc.get("unpublished"):
        count = doc["unpublished"]
        lines.append(
            Line(
                count,
                translate("Enaction", "answer(s) ready, kept as drafts", None, count),
                CARE,
            )
        )
    return lines


def _file_sections(doc: Mapping[str, Any]) -> list[Section]:
    def line(name: str, text: str, tone: str = GOOD) -> list[Line]:
        count = int(doc.get(name, 0))
        return [Line(count, text, tone)] if count else []

    def n(name: str) -> int:
        return int(doc.get(name, 0))

    entered = translate(
        "Enaction", "contribution(s) entered by hand or in a room", None, n("entered")
    )
    taken = [
        *line("added", told_label("new", n("added"))),
        *line("changed", told_label("changed", n("changed"))),
        *line("comments", told_label("comment", n("comments"))),
        *line("entered", entered),
        *line("links", what_label("link", n("links"))),
        *line("unlinked", what_label("unlink", n("unlinked"))),
        *line(
            "decisions",
            translate("Enaction", "decision(s)", None, n("decisions")),
        ),
        *line("notes", what_label("note", n("notes"))),
        *line(
            "events",
            translate("Enaction", "step(s) of meetings, for the minutes", None, n("events")),
        ),
    ]
    title = translate("Enaction", "Taken over from {file}").format(file=doc.get("file", ""))
    sections = [Section(title, taken)]
    if n("conflicts"):
        text = translate("Enaction", "value(s) to decide", None, n("conflicts"))
        sections.append(
            Section(translate("Enaction", "To decide"), [Line(n("conflicts"), text, CARE)])
        )
    return sections


def remarks(doc: Mapping[str, Any]) -> list[str]:
    """The sentences that go with a receipt."""
    said = [_kept(notice) for notice in doc.get("notices", [])]
    if doc.get("stopped"):
        said.append(
            translate("Enaction", "The exchange stopped before its end: {}").format(
                _kept(doc["stopped"])
            )
        )
    return said


def _kept(told: Any) -> str:
    """A sentence of a receipt; the first receipts kept them in English, as text."""
    return told if isinstance(told, str) else sentence(Sentence.of_data(told))


def receipt_text(doc: Mapping[str, Any]) -> str:
    """A receipt as plain text, with times and the identifiers of what was confirmed."""
    lines = [receipt_title(doc), str(doc.get("platform") or doc.get("file") or "")]
    lines.append(
        translate("Enaction", "From {start} to {end}").format(
            start=doc.get("started", ""), end=doc.get("ended", "")
        )
    )
    for section in receipt_sections(doc):
        lines += ["", section.title]
        lines += [f"  {line.count:>8}  {line.text}" for line in section.lines]
    said = remarks(doc)
    if said:
        lines += ["", *said]
    ids = doc.get("ids") or []
    if ids:
        lines += ["", translate("Enaction", "Identifiers of the confirmed changes")]
        lines += [f"  {op}" for op in ids]
    return "\n".join(lines) + "\n"
