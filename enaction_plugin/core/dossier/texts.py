"""A citizen's words on their way to the public: masked, on one line, never rewritten."""

from __future__ import annotations

import re

from ..exporting import Masks, masked

GONE = "[…]"
_MASKS = Masks(email=GONE, phone=GONE)
_SPACES = re.compile(r"\s+")
# What would show as nothing, or turn the rest of the page round.
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufeff]")
_CAPITALISED = r"[A-ZÀ-ÖØ-ÞŒ][\w’'-]+"
_TITLES = (
    r"(?:\b(?:M\.|MM\.|Mr\.?|Mme\.?|Mmes\.?|Mlle\.?|Dr\.?|Me|Monsieur|Madame|Mademoiselle|"
    r"Docteur|Maître)[ \u00a0\u202f]+)"
)
_INTRODUCED = r"(?:\b(?i:je m[’']appelle|mon nom est|signé|je suis monsieur|je suis madame)[ :,]+)"
_NAME = re.compile(rf"({_TITLES}|{_INTRODUCED})({_CAPITALISED}(?:[ \u00a0]{_CAPITALISED}){{0,3}})")


def publishable(text: str) -> str:
    """`text` with addresses, numbers and names masked, on one line, without unseen characters.

    A name is what follows a form of address ("Mme Durand") or an introduction ("je
    m’appelle Paul Durand"): others cannot be told from places and are left.
    """
    line = _SPACES.sub(" ", _UNSEEN.sub("", text)).strip()
    line = line.encode("utf-8", "replace").decode("utf-8")  # files hold halves of characters
    return _NAME.sub(lambda found: found.group(1) + GONE, masked(line, _MASKS))


def remaining(text: str) -> bool:
    """Whether something in `text` is still to be masked."""
    return publishable(text) != _SPACES.sub(" ", text).strip()


def shortened(text: str, limit: int) -> str:
    """`text`, cut at a word when it is longer than `limit` characters."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    cut = head.rsplit(" ", 1)[0] if " " in head[limit // 2 :] else head
    return cut.rstrip(" ,;:.") + "…"
