"""E-mail addresses and phone numbers inside texts, masked."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Wider than what RFC 5322 allows ("jean (at) exemple.fr" too), and bounded: it starts
# at the start of a word and reads 64 characters at most, so that no text is slow.
_LOCAL = r"[\w.!#$%&*+/=?^`{|}~'-]"
_EMAIL = re.compile(
    rf"(?<!{_LOCAL}){_LOCAL}{{1,64}}[ ]?(?:@|\(at\)|\[at\]|\(arobase\))[ ]?"
    r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}",
    re.IGNORECASE,
)
# A French number, national or international; else any number written with its "+".
# Digits may be grouped or not. The look-arounds keep amounts, dates and identifiers whole.
_GAP = r"[\s.\-/\u00a0\u202f]?"
_PHONE = re.compile(
    rf"(?<![\w+])(?<!\d[.,/-])(?:"
    rf"(?:0|(?:\+|00){_GAP}33{_GAP}(?:\(?0\)?{_GAP})?)[1-9](?:{_GAP}\d){{8}}"
    rf"|\+{_GAP}[1-9]\d{{0,2}}(?:{_GAP}\d){{7,12}}"
    r")(?!\d)"
)


@dataclass(frozen=True)
class Masks:
    """What is written instead, in the reader's language."""

    email: str = "[e-mail]"
    phone: str = "[phone]"


def masked(text: str, masks: Masks) -> str:
    """`text` with every e-mail address and phone number replaced by its mask."""
    text = _EMAIL.sub(lambda _: masks.email, text)
    return _PHONE.sub(lambda _: masks.phone, text)
