"""A document as a web page a word processor opens, and its tables as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from html import escape

from ..exporting import neutralised
from .document import Block, Document, Section, Table

# What LibreOffice and Word both understand: plain elements, a few properties.
_STYLE = """
body { font-family: "Open Sans", Arial, sans-serif; font-size: 11pt; color: #1f1f1f;
  max-width: 45em; margin: 2em auto }
h1 { font-size: 20pt; margin-bottom: 0 } h2 { font-size: 14pt; margin-top: 1.6em }
h3 { font-size: 12pt; margin-bottom: .3em }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #bbb; padding: 3pt 5pt; text-align: left; vertical-align: top }
td.n, th.n { text-align: right }
blockquote { margin: .6em 0 .1em 1em } .meta, .note, .foot { color: #555; font-size: 9.5pt }
.meta { margin: 0 0 .8em 1em } .notice { border: 1px solid #8a4500; padding: 4pt }
"""
_ELEMENTS = {"heading": "h3", "quote": "blockquote", "strong": "h4"}


def page(document: Document, language: str, digits: dict[str, str]) -> str:
    """The text of a dossier; `digits` is what people call a priority, by its code.

    Everything that comes from people is escaped; nothing is loaded from elsewhere.
    """
    title = escape(document.title)
    parts = [f"<h1>{title}</h1>", _paragraph("meta", document.subtitle)]
    parts += [_paragraph("notice", notice) for notice in document.notices]
    if document.numbers:
        lines = (f"<li><b>{escape(n)}</b> {escape(what)}</li>" for n, what in document.numbers)
        parts.append(f"<ul>{''.join(lines)}</ul>")
    for section in document.sections:
        parts += _section(section, digits)
    parts += [_paragraph("foot", document.foot), _paragraph("foot", document.issued)]
    head = (
        f'<meta charset="utf-8"><title>{title} – {escape(document.project)}</title>'
        f"<style>{_STYLE}</style>"
    )
    body = "\n".join(parts)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"><head>{head}</head>\n'
        f"<body>\n{body}\n</body></html>\n"
    )


def _paragraph(kind: str, text: str) -> str:
    return f'<p class="{kind}">{escape(text)}</p>'


def _section(section: Section, digits: dict[str, str]) -> Iterator[str]:
    yield f"<h2>{escape(section.title)}</h2>"
    if section.table is not None:
        yield _table(section.table, digits)
    for block in section.blocks:
        yield _block(block, digits)


def _block(block: Block, digits: dict[str, str]) -> str:
    mark = f"{digits.get(block.code, block.code)} " if block.code else ""
    text = escape(mark + block.text)
    element = _ELEMENTS.get(block.style)
    if element is None:
        return f'<p class="{block.style}">{text}</p>'
    return f"<{element}>{text}</{element}>"


def _table(table: Table, digits: dict[str, str]) -> str:
    first, *others = table.columns
    head = f'<th scope="col">{escape(first)}</th>' + "".join(
        f'<th class="n" scope="col">{escape(name)}</th>' for name in others
    )
    lines = []
    for row in table.rows:
        mark = f"{digits.get(row.code, row.code)} " if row.code else ""
        cells = "".join(f'<td class="n">{escape(cell)}</td>' for cell in row.cells)
        lines.append(f'<tr><th scope="row">{escape(mark + row.label)}</th>{cells}</tr>')
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody></table>"


def tables(document: Document, digits: dict[str, str]) -> str:
    """Every table of a document as one CSV for French spreadsheets (semicolons), with its foot."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([neutralised(document.title)])
    for notice in document.notices:
        writer.writerow([neutralised(notice)])
    for number, what in document.numbers:
        writer.writerow([what, number])
    for section in document.sections:
        if section.table is None:
            continue
        writer.writerow([])
        writer.writerow([section.title])
        writer.writerow(section.table.columns)
        for row in section.table.rows:
            mark = f"{digits.get(row.code, row.code)} " if row.code else ""
            writer.writerow([neutralised(mark + row.label), *map(neutralised, row.cells)])
    writer.writerow([])
    writer.writerow([neutralised(document.foot)])
    writer.writerow([neutralised(document.issued)])
    return "\ufeff" + out.getvalue()
