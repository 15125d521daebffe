"""Values of the assessment fields: what counts as equal, what can be sent, how a file holds them.

An empty column, an empty text and the field's default mean the same; otherwise
opening a form and closing it again would already be a change.
"""

from __future__ import annotations

from typing import Any, Optional

from ..errors import QT_TRANSLATE_NOOP
from ..model.assessment import FIELDS, Status

_DEFAULTS: dict[str, Any] = {
    "status": Status.TODO.value,
    "answer": "",
    "answer_ready": False,
    "assignee": "",
}
_STATUSES = frozenset(status.value for status in Status)

# Reasons given for what cannot be sent as it is; shown as they are, so translatable.
UNKNOWN_STATUS = QT_TRANSLATE_NOOP("Enaction", "“{value}” is no follow-up status.")
NOT_YES_OR_NO = QT_TRANSLATE_NOOP("Enaction", "“{value}” is neither yes nor no.")
NOT_TEXT = QT_TRANSLATE_NOOP("Enaction", "The value is not a text.")


def normal(field: str, value: Any) -> Any:
    """The value that is compared and sent."""
    if value is None or value == "":
        return _DEFAULTS.get(field, value)
    if field == "answer_ready" and value in (0, 1):
        return bool(value)
    return value


def same(field: str, one: Any, other: Any) -> bool:
    """Whether two values of a field mean the same."""
    return bool(normal(field, one) == normal(field, other))


def stored(value: Any) -> Any:
    """The value as a column holds it."""
    return int(value) if isinstance(value, bool) else value


def problem(field: str, value: Any) -> Optional[str]:
    """Why a value cannot be sent, as a template of a sentence; None when it can."""
    value = normal(field, value)
    if field == "answer_ready":
        return None if isinstance(value, bool) else NOT_YES_OR_NO
    if not isinstance(value, str):
        return NOT_TEXT
    if field == "status" and value not in _STATUSES:
        return UNKNOWN_STATUS
    return None


__all__ = ["FIELDS", "normal", "problem", "same", "stored"]
