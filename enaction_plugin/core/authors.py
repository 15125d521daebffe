"""What stands for the people who contributed: labels that do not tell who they are.

GDPR, articles 4(5) and 5(1)(c).
"""

from __future__ import annotations

import hashlib
import re

_OPAQUE = re.compile(
    r"(?i)\s*(?:(?:compte|account|habitante?|user|utilisat(?:eur|rice)|citoyen(?:ne)?|participante?|"
    r"inscrite?|contribut(?:eur|rice)|auteur|anonyme|usager)?[\s_#n°-]*\d+|"
    r"anonym(?:e|ous)|[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12})\s*$"
)


def is_opaque(author: str) -> bool:
    """Whether an author is a number or a label that says nothing of the person."""
    return bool(_OPAQUE.match(author))


def pseudonym(source: str, author: str) -> str:
    """A label that stays the same for an author of a source, and does not tell who it is."""
    digest = hashlib.sha256(f"{source}\x00{author.strip().casefold()}".encode()).hexdigest()
    return f"Compte {int(digest[:12], 16) % 10**8:08d}"
