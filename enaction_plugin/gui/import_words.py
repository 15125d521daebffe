"""What the import wizard calls things."""

from __future__ import annotations

from typing import Any

from ..bridge.i18n import number, translate
from ..core.importing.draft import NEEDED, POSITION, FieldReading, Look
from ..core.importing.personal import Nature, Treatment
from ..core.importing.reading import Reading


def field_label(name: str) -> str:
    """A field of the workspace, with a star when it is needed."""
    label = {
        "id": translate("Enaction", "Identifier"),
        "title": translate("Enaction", "Title"),
        "body": translate("Enaction", "Text"),
        POSITION: translate("Enaction", "Position"),
        "votes_for": translate("Enaction", "Votes for"),
        "votes_against": translate("Enaction", "Votes against"),
        "created_at": translate("Enaction", "Date"),
        "category": translate("Enaction", "Category"),
        "author": translate("Enaction", "Account"),
        "kind": translate("Enaction", "Kind of contribution"),
        "updated_at": translate("Enaction", "Last change"),
        "score_mean": translate("Enaction", "Mean rating (−2 to +2)"),
        "score_count": translate("Enaction", "Number of ratings"),
        "comment_count": translate("Enaction", "Number of comments"),
        "url": translate("Enaction", "Web page"),
        "moderation": translate("Enaction", "Moderation"),
        "withdrawn_at": translate("Enaction", "Withdrawal"),
        "position": translate("Enaction", "Position"),
    }.get(name, name)
    return f"{label} *" if name in NEEDED else label


def reading_words(one: FieldReading) -> tuple[bool, str]:
    """(all is well, what was read) of a field: "2 004 read, 8 unreadable"."""
    if not one.columns and not one.read:
        if one.built:
            return True, translate("Enaction", "built: title, date, position")
        return one.field != POSITION, ""
    if one.field == "id" and one.distinct == one.read and not one.empty:
        return True, translate("Enaction", "%Ln unique", None, one.read)
    if one.field in ("category", "kind", "moderation"):
        return True, translate("Enaction", "%Ln value(s)", None, one.distinct)
    said = [translate("Enaction", "%Ln read", None, one.read)]
    if one.empty:
        said.append(
            translate("Enaction", "%Ln without position", None, one.empty)
            if one.field == POSITION
            else translate("Enaction", "%Ln empty", None, one.empty)
        )
    if one.unreadable:
        said.append(translate("Enaction", "%Ln unreadable", None, one.unreadable))
    well = not one.unreadable and not (one.empty and one.field in NEEDED)
    return well, ", ".join(said)


def summary(look: Look, whole: bool) -> str:
    """ "2 012 rows · separator ; · encoding Windows-1252 · dates dd/mm/yyyy"."""
    reading = look.reading
    rows = translate("Enaction", "%Ln row(s)", None, reading.rows)
    if not whole:
        rows = translate("Enaction", "the first %Ln row(s)", None, reading.rows)
    parts = [rows, reading.format]
    if reading.separator:
        mark = translate("Enaction", "tab") if reading.separator == "\t" else reading.separator
        parts.append(translate("Enaction", "separator {}").format(mark))
    if reading.encoding:
        parts.append(translate("Enaction", "encoding {}").format(encoding(reading.encoding)))
    if reading.sheet:
        parts.append(translate("Enaction", "sheet “{}”").format(reading.sheet))
    if reading.column_of("created_at"):
        parts.append(translate("Enaction", "dates {}").format(date_order(reading.date_order)))
    parts.append(system(reading))
    return " · ".join(filter(None, parts))


def encoding(name: str) -> str:
    """An encoding as people know it."""
    known = {"cp1252": "Windows-1252", "latin-1": "ISO 8859-1", "utf-8-sig": "UTF-8"}
    return known.get(name, name.upper())


def date_order(order: str) -> str:
    """How dates are written."""
    if order == "mdy":
        return translate("Enaction", "mm/dd/yyyy")
    return translate("Enaction", "dd/mm/yyyy")


def system(reading: Reading) -> str:
    """The coordinate system as people know it."""
    known = {"2154": "Lambert-93", "4326": "WGS 84", "CRS84": "WGS 84", "3857": "Web Mercator"}
    code = reading.crs.rpartition(":")[2]
    return known.get(code, reading.crs)


def place_words(place: tuple[str, ...]) -> str:
    """Where a position is read from, as the combo box says it."""
    if not place:
        return translate("Enaction", "(do not import)")
    if place == ("geometry",):
        return translate("Enaction", "the shapes of the file")
    return " + ".join(place[1:])


def nature_words(nature: Nature, count: int) -> str:
    """ "1 873 e-mail addresses"."""
    seen = {
        Nature.EMAIL: translate("Enaction", "%Ln e-mail address(es)", None, count),
        Nature.PHONE: translate("Enaction", "%Ln phone number(s)", None, count),
        Nature.NAME: translate("Enaction", "%Ln name(s) of people", None, count),
        Nature.ADDRESS: translate("Enaction", "%Ln postal address(es)", None, count),
        Nature.IP: translate("Enaction", "%Ln network address(es)", None, count),
        Nature.BIRTH: translate("Enaction", "%Ln date(s) of birth", None, count),
        Nature.ACCOUNT: translate("Enaction", "%Ln account(s)", None, count),
    }
    return seen[nature]


def treatments() -> list[tuple[Treatment, str]]:
    """What can be done with a personal column."""
    return [
        (Treatment.DROPPED, translate("Enaction", "Do not import")),
        (Treatment.PSEUDONYM, translate("Enaction", "Replace by a pseudonym")),
        (Treatment.KEPT, translate("Enaction", "Keep…")),
    ]


def state_words(state: str, changes: tuple[str, ...]) -> str:
    """What importing a row would do."""
    if state == "new":
        return translate("Enaction", "new")
    if state == "same":
        return translate("Enaction", "identical")
    fields = ", ".join(field_label(name).rstrip(" *").lower() for name in changes[:4])
    return translate("Enaction", "changed: {}").format(fields)


def figures(result: Any) -> str:
    """ "41 new, 7 changed, 1,964 identical, 2 withdrawn, 11 left out"."""
    return ", ".join(
        (
            translate("Enaction", "%Ln new", "contributions", result.added),
            translate("Enaction", "%Ln changed", "contributions", result.changed),
            translate("Enaction", "%Ln identical", "contributions", result.unchanged),
            translate("Enaction", "%Ln missing from the file", "contributions", result.withdrawn),
            translate("Enaction", "%Ln left out", "contributions", len(result.rejected)),
        )
    )


def outcome(result: Any) -> str:
    """ "2 001 imported, 11 to complete, 0 lost": what the last page says first."""
    said = [
        translate("Enaction", "%Ln imported", "rows", result.imported - result.incomplete),
        translate("Enaction", "%Ln to complete", "rows", result.incomplete),
    ]
    if result.rejected:
        said.append(translate("Enaction", "%Ln refused", "rows", len(result.rejected)))
    said.append(translate("Enaction", "{} lost").format(number(result.lost)))
    return ", ".join(said)
