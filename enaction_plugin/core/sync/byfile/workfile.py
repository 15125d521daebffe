"""Waiting work as one file, readable without the plugin and by the plugin of a colleague.

A zip of four members: LISEZMOI.txt says what it is; travail.csv has everything that was
done, one fact a line; saisies.geojson the contributions entered here; travail.jsonl the
same in full, a header line and then one parcel a line, for merging.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from ...errors import quoted
from ...exporting.cells import neutralised
from ...workspace import Workspace
from . import gather
from .dots import Sibling
from .errors import NotAWorkFile
from .gather import Header
from .parcel import Parcel, from_document, to_document

FORMAT = "enaction-work"
VERSION = 1
SUFFIX = ".zip"
LIMIT = 512 << 20  # bytes of work once unpacked
_WORK = "travail.jsonl"
_DAMAGED = (zipfile.BadZipFile, KeyError, EOFError, ValueError, NotImplementedError, RuntimeError)
_README = """\
En action : travail en attente / waiting work

Ce fichier contient le travail qui n'est pas encore confirmé par une plateforme.
- travail.csv : tout ce qui a été fait, une ligne par fait (tableur).
- saisies.geojson : les contributions saisies ici (QGIS).
- travail.jsonl : la même chose au complet. Dans En action, « Lire un fichier d'échange… ».

This file holds the work no platform has confirmed yet.
- travail.csv: all that was done, one fact a line (spreadsheet).
- saisies.geojson: the contributions entered here (QGIS).
- travail.jsonl: the same in full. In En action, "Read an Exchange File…".
"""
_COLUMNS = (
    *("numero", "titre", "fait", "champ", "valeur", "par", "le", "etat", "raison"),
    *("contribution",),
)


def export(ws: Workspace, path: Path) -> int:
    """Write the waiting work of `ws` to `path`; on how many contributions there is some.

    Raises OSError, an error of the workspace. A file that was there is replaced at the end.
    """
    part = path.with_name(path.name + ".part")
    try:
        with ws.reading() as db:
            uuids = sorted(set(gather.waiting(db)))
            named = _names(db, uuids)
            reasons = _reasons(db)
            found = [
                parcel
                for some in gather.slices(uuids)
                for parcel in gather.parcels(db, some).values()
            ]
            head = gather.header(db)
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("LISEZMOI.txt", _README)
            archive.writestr("travail.csv", "\ufeff" + _table(found, named, reasons))
            archive.writestr("saisies.geojson", _entered(found))
            archive.writestr(_WORK, "\n".join(_lines(head, found)) + "\n")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return len(found)


def is_one(path: Path) -> bool:
    """Whether a file is to be read as waiting work, by its name."""
    return path.suffix.lower() == SUFFIX


def read(path: Path) -> tuple[Header, list[Parcel]]:
    """The header and the parcels of a file of waiting work; nothing is unpacked to disk.

    Raises NotAWorkFile, OSError.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo(_WORK).file_size > LIMIT:
                raise ValueError(_WORK)
            with archive.open(_WORK) as file:
                lines = io.TextIOWrapper(file, "utf-8")
                header = _header(json.loads(next(lines, "{}")))
                found = [from_document(json.loads(line), path.name) for line in lines]
    except _DAMAGED as error:
        raise NotAWorkFile(path=path, detail=quoted(error)) from error
    return header, found


def _header(data: Mapping[str, Any]) -> Header:
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ValueError(FORMAT)
    if int(data.get("version", 0)) > VERSION:
        raise ValueError(f"version {data['version']}")
    name, device, server, epoch = (str(data.get(key) or "") for key in Header._fields[:4])
    return Header(name, device, server, epoch, int(data.get("cursor") or 0))


def _lines(head: Header, found: Sequence[Parcel]) -> Iterator[str]:
    yield json.dumps({"format": FORMAT, "version": VERSION, **head._asdict()}, ensure_ascii=False)
    for parcel in found:
        yield json.dumps(to_document(parcel), ensure_ascii=False)


def _entered(found: Sequence[Parcel]) -> str:
    features = [
        {
            "type": "Feature",
            "id": parcel.contribution,
            "geometry": parcel.entered.get("geometry"),
            "properties": {k: v for k, v in parcel.entered.items() if k != "geometry"},
        }
        for parcel in found
        if parcel.entered is not None
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False)


def _names(db: Any, uuids: Sequence[str]) -> dict[str, tuple[str, str]]:
    rows = db.execute(
        "SELECT c.uuid, coalesce(c.platform_id, ''), coalesce(c.title, '') FROM json_each(?) j"
        " CROSS JOIN contributions c ON c.uuid = j.value",
        (json.dumps(list(uuids)),),
    )
    return {uuid: (number, title) for uuid, number, title in rows}


def _reasons(db: Any) -> dict[tuple[str, Optional[str]], tuple[str, str]]:
    """Where a change stands, and why, by what it is about and the field."""
    rows = db.execute(
        "SELECT entity, field, state, coalesce(json_extract(error, '$.message'), '')"
        " FROM sync_outbox WHERE state <> 'acked' ORDER BY seq"
    )
    return {(entity, field): (state, reason) for entity, field, state, reason in rows}


_NAMES = {
    "status": "suivi",
    "answer": "réponse officielle",
    "answer_ready": "prête à publier",
    "assignee": "référent",
}
_FIELD_OF = {name: field for field, name in _NAMES.items()}
_STATUSES = {
    "todo": "À traiter",
    "study": "En étude",
    "accepted": "Retenue",
    "partly": "Retenue en partie",
    "rejected": "Non retenue",
    "out_of_scope": "Hors compétence",
}
_STATES = {
    "pending": "en attente",
    "inflight": "envoyé, réponse non reçue",
    "conflict": "à décider",
    "rejected": "refusé",
    "blocked": "en attente de sa contribution",
    "": "en attente",
}


def _table(
    found: Sequence[Parcel],
    named: Mapping[str, tuple[str, str]],
    reasons: Mapping[tuple[str, Optional[str]], tuple[str, str]],
) -> str:
    """All that was done, one fact a line, as a French spreadsheet reads it."""
    text = io.StringIO()
    table = csv.writer(text, delimiter=";", lineterminator="\r\n")
    table.writerow(_COLUMNS)
    for parcel in found:
        number, title = named.get(parcel.contribution, ("", ""))
        for entity, what, field, value, by, at in _facts(parcel):
            state, reason = reasons.get((entity, _FIELD_OF.get(field)), ("", ""))
            row = (
                *(number, title, what, field, value, by, at),
                *(_STATES.get(state, state), reason, parcel.contribution),
            )
            table.writerow([neutralised(str(cell)) for cell in row])
    return text.getvalue()


def _said(name: str, one: Sibling) -> str:
    if name == "answer_ready":
        return "oui" if one.value else "non"
    return _STATUSES.get(str(one.value), str(one.value))


def _facts(parcel: Parcel) -> Iterator[tuple[str, str, str, Any, Any, Any]]:
    """(what it is about, what was done, field, value, by, at)."""
    here = parcel.contribution
    if parcel.entered is not None:
        yield here, "saisie", "", parcel.entered["title"], "", parcel.entered["created_at"]
    for uuid, link in parcel.links.items():
        what = "rattachement" if link.there else "rattachement retiré"
        yield uuid, what, "", link.doc["term"], link.doc["author"] or "", link.doc["at"] or ""
    decided = [("décision", name, one) for name, one in parcel.fields.items() if one.lines]
    others = [("autre version", name, one) for name, some in parcel.asides.items() for one in some]
    for what, name, one in (*decided, *others):
        if name in _NAMES:
            yield here, what, _NAMES[name], _said(name, one), one.by, one.at
    for uuid, note in parcel.notes.items():
        if note is not None:
            yield uuid, "note", "", note["body"], note["author"] or "", note["at"] or ""
