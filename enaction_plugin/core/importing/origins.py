"""Which platform a file seems to come from, where that is only a guess.

Nobody has published what an export of Carticipe or Debatomap looks like. What is known
of these platforms is what their users see: pictograms dropped on a map, votes in favour
and against or five faces from -2 to +2, comments in each bubble.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from ..errors import QT_TRANSLATE_NOOP, Sentence
from .columns import words
from .table import Record

_NAMES = re.compile(r"carticipe|debatomap|d[eé]batomap", re.IGNORECASE)
_SIGNS = (
    frozenset(("pictogramme", "picto", "bulle")),
    frozenset(("favorables", "votes favorables", "avis favorables", "votes plus", "nb plus")),
    frozenset(("defavorables", "votes defavorables", "avis defavorables", "votes moins")),
)
GUESS = QT_TRANSLATE_NOOP(
    "Enaction",
    "This looks like an export of Carticipe or Debatomap. Its format is not published: the "
    "columns were recognised by a guess, check each of them.",
)


def guesses(file: str, columns: Sequence[str], sample: Sequence[Record]) -> Iterator[Sentence]:
    """What has to be said of a file whose format nobody has published."""
    named = {words(column) for column in columns}
    signs = sum(bool(named & sign) for sign in _SIGNS)
    if _NAMES.search(file) or signs > 1 or any(map(_names_it, _links(sample))):
        yield Sentence(GUESS)


def _links(sample: Sequence[Record]) -> Iterator[Any]:
    for record in sample[:20]:
        yield from record.values.values()


def _names_it(value: Any) -> bool:
    return isinstance(value, str) and value.startswith("http") and bool(_NAMES.search(value[:200]))
