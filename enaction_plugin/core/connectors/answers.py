"""Documents of the native protocol to plain data, or an error that says what is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..model.plan import Plan, Term, TermKind
from .port import (
    BatchAnswer,
    Capabilities,
    Change,
    ChangePage,
    Checksum,
    Current,
    Handshake,
    Kind,
    Limits,
    OpResult,
    OpStatus,
)

_KINDS = frozenset(kind.value for kind in Kind)
_MAYBE_TEXT = (str, type(None))
_MAYBE_COUNT = (int, type(None))
_VALUES: dict[str, tuple[tuple[str, tuple[type, ...]], ...]] = {
    Kind.CONTRIBUTION.value: (
        *((name, _MAYBE_TEXT) for name in ("source", "title", "body", "category", "kind")),
        *((name, _MAYBE_TEXT) for name in ("author", "url", "moderation")),
        *((name, _MAYBE_TEXT) for name in ("created_at", "updated_at")),
        *((name, _MAYBE_COUNT) for name in ("votes_for", "votes_against")),
        *((name, _MAYBE_COUNT) for name in ("score_count", "comment_count")),
        ("platform_id", (str, int, type(None))),
        ("score_mean", (int, float, type(None))),
        ("geometry", (dict, type(None))),
    ),
    Kind.COMMENT.value: (
        ("contribution", (str,)),
        *((name, _MAYBE_TEXT) for name in ("parent", "author", "body", "created_at")),
    ),
    Kind.TAGGING.value: (
        *((name, (str,)) for name in ("contribution", "term")),
        *((name, _MAYBE_TEXT) for name in ("role", "origin", "author", "at", "note")),
    ),
}
_STATUSES = frozenset(status.value for status in OpStatus)


class Unbelievable(ValueError):
    """A document that is no answer to what was asked; `sentence` says why."""

    def __init__(self, template: str, **values: Any) -> None:
        self.sentence = Sentence(template, **values)
        super().__init__(str(self.sentence))


def message(document: Any) -> str:
    """What an error document says, else an empty text."""
    error = document.get("error") if isinstance(document, dict) else None
    return str(error.get("message", "")) if isinstance(error, dict) else ""


def handshake(document: Any, fields: Sequence[str]) -> Handshake:
    """`fields` are the assessment fields of this version of the protocol."""
    major = str(document["api"]).partition(".")[0]
    if major != "1":
        raise Unbelievable(
            QT_TRANSLATE_NOOP("Enaction", "it speaks version {version} of the protocol, not 1"),
            version=document["api"],
        )
    limits = document["limits"]
    can = frozenset(document["capabilities"])
    return Handshake(
        server=_text(document["server"]),
        name=_text(document["name"]),
        epoch=_text(document["epoch"]),
        seq=_count(document["seq"]),
        durable_seq=_count(document["durable_seq"]),
        role=_text(document["role"]),
        account=_text(document["account"]),
        time=_text(document["time"]),
        tombstone_horizon=_count(document["tombstone_horizon"]),
        limits=Limits(
            max(1, _count(limits["page"])),
            max(1, _count(limits["ops"])),
            max(1, _count(limits["bytes"])),
        ),
        capabilities=Capabilities(
            plan="plan" in can,
            taggings="taggings" in can,
            fields=frozenset(fields) if "assessments" in can else frozenset(),
            create="create" in can,
            comments="comments" in can,
            digest="digest" in can,
        ),
        plan=None if document.get("plan") is None else _text(document["plan"]),
    )


def plan(document: Any) -> Plan:
    terms = tuple(
        Term(
            code=_text(term["code"]),
            label=_text(term["label"]),
            kind=TermKind(term["kind"]),
            parent=term.get("parent") or None,
            priorities=tuple(term.get("priorities") or ()),
            keywords=tuple(term.get("keywords") or ()),
            description=term.get("description") or "",
            short_label=term.get("short_label") or "",
            position=_count(term.get("position") or 0),
        )
        for term in document["terms"]
    )
    return Plan(terms, name=_text(document["name"]), fictitious=bool(document.get("fictitious")))


def page(document: Any, after: int) -> ChangePage:
    """A page that follows `after`: seqs strictly ascend, and it leads onwards."""
    last = after
    changes = []
    for item in document["changes"]:
        change = _change(item)
        if change.seq <= last:
            raise Unbelievable(QT_TRANSLATE_NOOP("Enaction", "the changes are out of order"))
        last = change.seq
        changes.append(change)
    following, more = _count(document["next"]), document["more"]
    if following < last or (more and following == after) or not isinstance(more, bool):
        raise Unbelievable(QT_TRANSLATE_NOOP("Enaction", "the list of changes leads nowhere"))
    return ChangePage(
        _text(document["epoch"]), changes, following, more, _count(document["durable_seq"])
    )


def _change(item: Mapping[str, Any]) -> Change:
    kind, data = item["kind"], item["data"]
    seq = item["seq"]
    if type(seq) is not int or not isinstance(item["id"], str) or not item["id"]:
        raise Unbelievable(QT_TRANSLATE_NOOP("Enaction", "a change has no number or no identifier"))
    if kind not in _KINDS:
        raise Unbelievable(QT_TRANSLATE_NOOP("Enaction", "a change is of an unknown kind"))
    if item["deleted"] is not (data is None) or not isinstance(data, (dict, type(None))):
        raise Unbelievable(QT_TRANSLATE_NOOP("Enaction", "a change has no content"))
    if data is not None:
        _check_values(kind, data)
    return Change(seq, kind, item["id"], data, item.get("by"), item.get("at"))


def _check_values(kind: str, data: Mapping[str, Any]) -> None:
    """Raise unless every value is of the kind that can be stored."""
    if kind == Kind.ASSESSMENT.value:
        wrong = [name for name, register in data.items() if not _is_register(register)]
    else:
        read = data.get
        wrong = [name for name, kinds in _VALUES[kind] if not isinstance(read(name), kinds)]
    if wrong:
        raise Unbelievable(
            QT_TRANSLATE_NOOP("Enaction", "a change has a “{name}” that is of another kind"),
            name=wrong[0],
        )


def _is_register(register: Any) -> bool:
    """Whether this is a decided value with its version, author and time."""
    return (
        isinstance(register, dict)
        and isinstance(register.get("value"), (str, bool, type(None)))
        and all(isinstance(register.get(name), _MAYBE_TEXT) for name in ("version", "by", "at"))
    )


def batch(document: Any, batch_id: str, ops: Sequence[str]) -> BatchAnswer:
    """The answer to a batch: results only for ops that were sent, each at most once."""
    if document["batch"] != batch_id:
        raise Unbelievable(QT_TRANSLATE_NOOP("Enaction", "it answers another request"))
    expected = set(ops)
    results = []
    for item in document["results"]:
        if item["op"] not in expected:
            raise Unbelievable(
                QT_TRANSLATE_NOOP(
                    "Enaction", "it has a result for something that was not sent, or two for one"
                )
            )
        expected.remove(item["op"])
        results.append(_result(item))
    return BatchAnswer(batch_id, tuple(results), _count(document["durable_seq"]))


def _result(item: Mapping[str, Any]) -> OpResult:
    duplicate = item["status"] == "duplicate"
    status = item["original"] if duplicate else item["status"]
    if status not in _STATUSES:
        raise Unbelievable(QT_TRANSLATE_NOOP("Enaction", "a result is of an unknown kind"))
    seq = item.get("seq")
    current = item.get("current")
    if status == OpStatus.CONFLICT.value and current is None:
        raise Unbelievable(
            QT_TRANSLATE_NOOP("Enaction", "a conflict comes without the platform's value")
        )
    return OpResult(
        op=item["op"],
        status=OpStatus(status),
        duplicate=duplicate,
        seq=None if seq is None else _count(seq),
        version=item.get("version"),
        current=_current(current),
        error=item.get("error"),
        blocked_by=item.get("blocked_by"),
    )


def _current(item: Optional[Mapping[str, Any]]) -> Optional[Current]:
    if item is None:
        return None
    return Current(item["value"], item["version"], item.get("by"), item.get("at"))


def digest(document: Any, at: int) -> dict[str, Checksum]:
    if document["at"] != at:
        raise Unbelievable(
            QT_TRANSLATE_NOOP("Enaction", "its checksums are those of another moment")
        )
    kinds = document["kinds"]
    return {
        kind: Checksum(_count(value["count"]), _text(value["xor"]))
        for kind, value in kinds.items()
        if kind in _KINDS
    }


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is missing")
    return value


def _count(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise TypeError("a number is missing")
    return value
