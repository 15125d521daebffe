"""An import profile: what a planner says of a file when recognition is not enough.

The format is documented in docs/profil-import.md.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Union

from ..errors import QT_TRANSLATE_NOOP, Sentence, quoted
from .errors import BadProfile

ROLES = (
    "uuid", "id", "title", "body", "category", "kind", "created_at", "updated_at", "votes_for",
    "votes_against", "score_mean", "score_count", "comment_count", "author", "url", "moderation",
    "lon", "lat", "x", "y", "latlon", "wkt", "trace",
)  # fmt: skip
_CONSTANTS = ("category", "kind", "moderation", "created_at")
_CHOICES = {"decimal": ("", ",", "."), "date_order": ("", "dmy", "mdy")}


@dataclass(frozen=True)
class Profile:
    """`columns` gives the column or columns of a role; `keep` and `drop` name personal columns.

    `reasons` says why a personal column is kept, `erase_after` the last day (ISO 8601) the
    workspace has it. `mask` hides e-mail addresses and phone
    numbers in texts. `terms` gives the codes of the plan a category of the file stands for.
    """

    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    keep: frozenset[str] = frozenset()
    drop: frozenset[str] = frozenset()
    reasons: Mapping[str, str] = field(default_factory=dict)
    erase_after: str = ""
    mask: bool = False
    terms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    encoding: str = ""
    separator: str = ""
    decimal: str = ""
    crs: str = ""
    date_order: str = ""
    header_line: int = 0
    sheet: str = ""

    @classmethod
    def load(cls, given: Union[str, Path, Mapping[str, Any], Profile, None]) -> Profile:
        """A profile from a JSON file, a mapping, or nothing.

        Raises:
            BadProfile: it is not JSON, or says something that has no meaning here.
        """
        if isinstance(given, Profile):
            return given
        if not given:
            return cls()
        if isinstance(given, (str, Path)):
            given = _read(Path(given))
        if not isinstance(given, Mapping):
            raise _bad(QT_TRANSLATE_NOOP("Enaction", "it must be a JSON object"))
        return _checked(given)

    def document(self) -> dict[str, Any]:
        """What was said, ready for JSON."""
        every = {name: getattr(self, name) for name in self.__dataclass_fields__}
        plain: dict[str, Any] = {
            k: sorted(v) if isinstance(v, frozenset) else v for k, v in every.items() if v
        }
        for key in ("columns", "terms"):
            if key in plain:
                plain[key] = {name: list(values) for name, values in plain[key].items()}
        return plain

    def lapsed(self, today: date) -> bool:
        """Whether the day is past after which what is kept has to go."""
        return bool(self.erase_after) and date.fromisoformat(self.erase_after) < today

    def as_of(self, today: date) -> Profile:
        """The profile as it counts on a day: what was kept until one that is past is not kept."""
        if not self.lapsed(today):
            return self
        return replace(self, keep=frozenset(), reasons={}, erase_after="")

    def save(self, path: Path) -> None:
        """Write the profile as a file that `load` reads."""
        text = json.dumps(self.document(), ensure_ascii=False, indent=2)
        path.write_text(f"{text}\n", encoding="utf-8")


def _bad(template: str, **values: Any) -> BadProfile:
    return BadProfile(problem=Sentence(template, **values))


def _read(path: Path) -> Any:
    try:
        return json.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise _bad(
            QT_TRANSLATE_NOOP("Enaction", "{file} cannot be read ({detail})"),
            file=path.name,
            detail=quoted(error.strerror),
        ) from error
    except ValueError as error:
        raise _bad(
            QT_TRANSLATE_NOOP("Enaction", "{file} is not JSON ({detail})"),
            file=path.name,
            detail=quoted(error),
        ) from error


def _checked(given: Mapping[str, Any]) -> Profile:
    known = Profile.__dataclass_fields__
    unknown = sorted(set(given) - set(known))
    if unknown:
        raise _bad(
            QT_TRANSLATE_NOOP("Enaction", "“{key}” has no meaning here; known are: {known}"),
            key=unknown[0],
            known=", ".join(known),
        )
    values: dict[str, Any] = {key: _typed(key, given[key], known[key].type) for key in given}
    for key, choices in _CHOICES.items():
        if values.get(key, "") not in choices:
            raise _bad(
                QT_TRANSLATE_NOOP("Enaction", "“{key}” must be one of: {choices}"),
                key=key,
                choices=", ".join(filter(None, choices)),
            )
    if len(values.get("separator", "")) > 1:
        raise _bad(QT_TRANSLATE_NOOP("Enaction", "“separator” must be one character"))
    if values.get("erase_after") and not _is_day(values["erase_after"]):
        raise _bad(QT_TRANSLATE_NOOP("Enaction", "“erase_after” must be a day like 2027-12-31"))
    return Profile(**values)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _typed(key: str, value: Any, kind: Any) -> Any:
    if key == "columns":
        return _columns(value)
    if key == "constants":
        _known(key, value, _CONSTANTS)
        return {name: str(text) for name, text in value.items()}
    if key == "reasons":
        return {name: str(text) for name, text in _object(key, value).items()}
    if key == "terms":
        codes = _object(key, value).items()
        return {name: tuple(_names(f"terms.{name}", given)) for name, given in codes}
    if key in ("keep", "drop"):
        return frozenset(_names(key, value))
    wanted = {"int": int, "bool": bool}.get(kind, str)
    if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
        raise _bad(QT_TRANSLATE_NOOP("Enaction", "“{key}” has the wrong kind of value"), key=key)
    return value


def _columns(value: Any) -> dict[str, tuple[str, ...]]:
    _known("columns", value, ROLES)
    return {role: tuple(_names(f"columns.{role}", names)) for role, names in value.items()}


def _object(key: str, value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise _bad(QT_TRANSLATE_NOOP("Enaction", "“{key}” must be a JSON object"), key=key)
    return value


def _known(key: str, value: Any, names: tuple[str, ...]) -> None:
    for name in _object(key, value):
        if name not in names:
            raise _bad(
                QT_TRANSLATE_NOOP("Enaction", "“{key}” has no meaning here; known are: {known}"),
                key=f"{key}.{name}",
                known=", ".join(names),
            )


def _names(key: str, value: Any) -> list[str]:
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list) or not all(isinstance(n, str) for n in names):
        raise _bad(
            QT_TRANSLATE_NOOP("Enaction", "“{key}” must be a column name or a list of them"),
            key=key,
        )
    return names
