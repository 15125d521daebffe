"""What an operator may set, each by an environment variable `ENACTION_<NAME>`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from .errors import OperatorError

PREFIX = "ENACTION_"


@dataclass(frozen=True)
class Settings:
    """Limits of one server process; the defaults suit an agglomeration's planners."""

    page: int = 1000  # changes in one page, at most
    ops: int = 1000  # operations in one batch, at most
    bytes: int = 1_048_576  # of a request's body, at most
    rate: float = 200.0  # requests a second one token may make in the long run, each worker
    burst: int = 2000  # requests one token may make at once
    title: int = 500  # characters, at most, of a title and other one-line texts
    body: int = 100_000  # characters, at most, of a contribution's text
    answer: int = 20_000  # characters, at most, of an answer
    note: int = 2_000  # characters, at most, of a note
    vertices: int = 10_000  # of one geometry, at most

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """The settings of `environment`.

        Raises OperatorError when a value is not a positive number.
        """
        given: dict[str, Any] = {}
        for field in fields(cls):
            text = environment.get(PREFIX + field.name.upper())
            if text:
                given[field.name] = _positive(PREFIX + field.name.upper(), text, field.default)
        return cls(**given)


def _positive(name: str, text: str, default: object) -> float:
    kind = float if isinstance(default, float) else int
    try:
        value = kind(text)
    except ValueError:
        value = 0
    if not 0 < value < float("inf"):
        raise OperatorError(f"{name} must be a positive number, not “{text}”.")
    return value
