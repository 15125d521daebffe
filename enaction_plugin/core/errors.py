"""Errors people can be told about, and the sentences they carry.

A sentence is written once, in English, as a template marked for translation;
`bridge.i18n.sentence` puts it into the user's language. `str(error)` is the
English sentence, for logs and for programs without Qt.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name pylupdate5 looks for
    """Mark `text` for translation without translating it."""
    return text


class Sentence:
    """A translatable template and the values that fill it; a value may be a Sentence too."""

    def __init__(self, template: str, **values: Any) -> None:
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**self.values)

    def __repr__(self) -> str:
        return f"Sentence({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Sentence)
            and self.template == other.template
            and self.values == other.values
        )

    def __hash__(self) -> int:
        return hash((self.template, repr(self.values)))

    def as_data(self) -> dict[str, Any]:
        """As JSON keeps it: whoever reads it later shows it in their own language."""
        return {
            "template": self.template,
            "values": {name: _plain(value) for name, value in self.values.items()},
        }

    @classmethod
    def of_data(cls, data: Mapping[str, Any]) -> Sentence:
        """What `as_data` gave."""
        values = {
            name: cls.of_data(value) if isinstance(value, Mapping) else value
            for name, value in data["values"].items()
        }
        return cls(data["template"], **values)


def _plain(value: Any) -> Any:
    if isinstance(value, Sentence):
        return value.as_data()
    return value if isinstance(value, int) else str(value)


def quoted(text: object) -> Sentence:
    """What another program said, in its own words, between the quotation marks of the reader."""
    return Sentence(QT_TRANSLATE_NOOP("Enaction", "“{text}”"), text=str(text).strip())


class EnactionError(Exception):
    """Base of every error raised on purpose.

    A subclass gives one clear sentence in `template`: what, where, what to do,
    what is safe. Values are given by name.
    """

    template = QT_TRANSLATE_NOOP("Enaction", "Something went wrong: {detail}")

    def __init__(self, **values: Any) -> None:
        self.sentence = Sentence(self.template, **values)
        super().__init__(str(self.sentence))


class Cancelled(Exception):
    """The user asked the running job to stop."""
