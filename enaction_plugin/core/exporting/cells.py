"""Cells a spreadsheet would run, made into text.

Source: OWASP, "CSV Injection": `=`, `+`, `-`, `@`, tab, carriage return and line
feed at the start of a cell, and the full-width forms some locales accept.
"""

from __future__ import annotations

_DANGEROUS = tuple("=+-@\t\r\n＝＋－＠")


def neutralised(text: str) -> str:
    """`text`, behind an apostrophe when a spreadsheet could take it for a formula.

    Neutralising twice changes nothing more.
    """
    return f"'{text}" if text.startswith(_DANGEROUS) else text
