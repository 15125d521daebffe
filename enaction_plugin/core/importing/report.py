"""The report of an import as one HTML page that stands alone.

Everything that comes from a file is escaped; nothing of it is interpreted, and
the page loads nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Any, Callable

from ..errors import QT_TRANSLATE_NOOP, Sentence
from .personal import Treatment
from .result import ImportResult

Say = Callable[[Sentence], str]

_STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; margin: 2em auto; max-width: 60em; color: #1f1f1f }
h1 { font-size: 1.4em } h2 { font-size: 1.1em; margin-top: 2em }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .25em .6em; border-bottom: 1px solid #ddd }
td.n { text-align: right; white-space: nowrap }
td.v { white-space: pre-wrap; overflow-wrap: anywhere }
"""
_TREATMENTS = {
    Treatment.DROPPED: QT_TRANSLATE_NOOP("Enaction", "not imported"),
    Treatment.PSEUDONYM: QT_TRANSLATE_NOOP("Enaction", "replaced by a pseudonym"),
    Treatment.KEPT: QT_TRANSLATE_NOOP("Enaction", "kept on purpose"),
}
_SHOWN = 500  # characters of a value


def page(result: ImportResult, say: Say = str) -> str:
    """The report; `say` puts sentences into the reader's language."""
    title = _title(result, say)
    body = "".join(
        (
            f"<h1>{title}</h1>",
            _counts(result, say),
            _notices(result, say),
            _refused(result, say),
            _personal(result, say),
            _columns(result, say),
        )
    )
    head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
    html = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>\n"
    return html.encode("utf-8", "replace").decode("utf-8")  # files hold halves of characters


def _title(result: ImportResult, say: Say) -> str:
    if result.dry_run:
        template = QT_TRANSLATE_NOOP("Enaction", "What importing {file} ({source}) would do")
    else:
        template = QT_TRANSLATE_NOOP("Enaction", "Import of {file} ({source})")
    return escape(say(Sentence(template, file=result.file, source=result.source)))


def _counts(result: ImportResult, say: Say) -> str:
    rows = (
        (QT_TRANSLATE_NOOP("Enaction", "Rows read"), result.rows),
        (QT_TRANSLATE_NOOP("Enaction", "New contributions"), result.added),
        (QT_TRANSLATE_NOOP("Enaction", "Changed contributions"), result.changed),
        (QT_TRANSLATE_NOOP("Enaction", "Unchanged contributions"), result.unchanged),
        (QT_TRANSLATE_NOOP("Enaction", "Withdrawn contributions"), result.withdrawn),
        (QT_TRANSLATE_NOOP("Enaction", "Votes and comments"), result.attached),
        (QT_TRANSLATE_NOOP("Enaction", "Refused rows"), len(result.rejected)),
        (QT_TRANSLATE_NOOP("Enaction", "Lost rows"), result.lost),
    )
    return _table((), ((_text(say, name), str(count)) for name, count in rows), numbers=(1,))


def _notices(result: ImportResult, say: Say) -> str:
    if not result.notices:
        return ""
    parts = [_heading(say, QT_TRANSLATE_NOOP("Enaction", "To know"))]
    for notice in result.notices:
        summary = escape(say(notice.sentence))
        if notice.rows:
            rows = ((str(line) if line else "", escape(value)) for line, value in notice.rows)
            detail = _table((), rows, numbers=(0,), values=(1,))
            parts.append(f"<details><summary>{summary}</summary>{detail}</details>")
        else:
            parts.append(f"<p>{summary}</p>")
    return "".join(parts)


def _refused(result: ImportResult, say: Say) -> str:
    if not result.rejected:
        return ""
    head = [
        _text(say, name)
        for name in (
            QT_TRANSLATE_NOOP("Enaction", "Row"),
            QT_TRANSLATE_NOOP("Enaction", "Why it was refused"),
            QT_TRANSLATE_NOOP("Enaction", "What it says"),
        )
    ]
    rows = (
        (str(row.line), escape(say(row.reason)), _values(row.values)) for row in result.rejected
    )
    title = _heading(say, QT_TRANSLATE_NOOP("Enaction", "Refused rows"))
    return title + _table(head, rows, numbers=(0,), values=(2,))


def _personal(result: ImportResult, say: Say) -> str:
    if not result.dropped_columns:
        return ""
    head = [
        _text(say, name)
        for name in (
            QT_TRANSLATE_NOOP("Enaction", "Column"),
            QT_TRANSLATE_NOOP("Enaction", "Why it is personal"),
            QT_TRANSLATE_NOOP("Enaction", "Filled cells"),
            QT_TRANSLATE_NOOP("Enaction", "What was done"),
            QT_TRANSLATE_NOOP("Enaction", "Why it was kept"),
        )
    ]
    rows = (
        (
            escape(column.column),
            escape(say(column.reason)),
            str(column.count),
            _text(say, _TREATMENTS[column.treatment]),
            escape(result.kept_for.get(column.column, "")),
        )
        for column in result.dropped_columns
    )
    title = _heading(say, QT_TRANSLATE_NOOP("Enaction", "Personal data"))
    return title + _table(head, rows, numbers=(2,)) + _erasure(result, say)


def _erasure(result: ImportResult, say: Say) -> str:
    if not any(one.treatment is Treatment.KEPT for one in result.dropped_columns):
        return ""
    if not result.erase_after:
        return f"<p>{_text(say, _NO_DAY)}</p>"
    return f"<p>{escape(say(Sentence(_ERASED_AFTER, day=result.erase_after)))}</p>"


_ERASED_AFTER = QT_TRANSLATE_NOOP(
    "Enaction",
    "What is kept is erased from the workspace the first time it is opened after {day}.",
)
_NO_DAY = QT_TRANSLATE_NOOP("Enaction", "No day was set after which what is kept is erased.")


def _columns(result: ImportResult, say: Say) -> str:
    reading = result.reading
    told = "".join(f"<p>{escape(say(fact))}</p>" for fact in reading.facts)
    head = [
        _text(say, name)
        for name in (
            QT_TRANSLATE_NOOP("Enaction", "Column"),
            QT_TRANSLATE_NOOP("Enaction", "Read as"),
            QT_TRANSLATE_NOOP("Enaction", "Because"),
        )
    ]
    rows = (
        (escape(c.column), escape(c.role), escape(say(c.reason)) if c.reason else "")
        for c in reading.columns
    )
    title = _heading(say, QT_TRANSLATE_NOOP("Enaction", "How the file was read"))
    return f"{title}<p>{escape(reading.summary)}</p>{told}{_table(head, rows)}"


def _heading(say: Say, template: str) -> str:
    return f"<h2>{_text(say, template)}</h2>"


def _text(say: Say, template: str) -> str:
    return escape(say(Sentence(template)))


def _values(values: Any) -> str:
    filled = ((k, str(v)) for k, v in values.items() if v not in (None, ""))
    return "\n".join(f"{escape(str(k))}: {escape(v[:_SHOWN])}" for k, v in filled)


def _table(
    head: Sequence[str],
    rows: Iterable[Sequence[str]],
    numbers: Sequence[int] = (),
    values: Sequence[int] = (),
) -> str:
    """A table of cells that are escaped already."""

    def cells(row: Sequence[str]) -> Iterator[str]:
        for position, cell in enumerate(row):
            kind = ' class="n"' if position in numbers else ""
            kind = ' class="v"' if position in values else kind
            yield f"<td{kind}>{cell}</td>"

    top = "<tr>" + "".join(f"<th>{cell}</th>" for cell in head) + "</tr>" if head else ""
    return f"<table>{top}{''.join(f'<tr>{chr(10).join(cells(r))}</tr>' for r in rows)}</table>"
