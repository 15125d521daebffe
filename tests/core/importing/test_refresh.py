"""Importing a newer export of the same source: new, changed, unchanged, withdrawn."""

from __future__ import annotations

import hashlib
import json
import sqlite3

import pytest

from enaction_plugin.core.errors import Cancelled
from enaction_plugin.core.importing.errors import StoppedHalfway
from enaction_plugin.core.model.assessment import Status

from .conftest import every, told

HEAD = "id;titre;description;latitude;longitude;pour\n"
ROWS = [f"{n};Idée {n};Texte {n};50,4{n};2,8{n};{n}\n" for n in range(1, 9)]


def test_nothing_is_imported_twice(write, load):
    path = write(HEAD + "".join(ROWS))
    assert load(path).added == 8
    again = load(path)
    assert (again.added, again.changed, again.unchanged, again.withdrawn) == (0, 0, 8, 0)


def test_a_newer_export_adds_changes_and_withdraws(write, load, rows):
    load(write(HEAD + "".join(ROWS)))
    newer = [*ROWS[:6], "7;Idée 7;Autre texte;50,47;2,87;9\n", "9;Idée 9;Texte;50,4;2,8;0\n"]
    path = write(HEAD + "".join(newer))
    trial = load(path, dry_run=True)
    before = rows()
    result = load(path)
    counts = (result.added, result.changed, result.unchanged, result.withdrawn)
    assert counts == (1, 1, 6, 1)
    assert counts == (trial.added, trial.changed, trial.unchanged, trial.withdrawn)
    assert [r["body"] for r in before if r["platform_id"] == "7"] == ["Texte 7"]
    now = {row["platform_id"]: row for row in rows()}
    assert now["7"]["body"] == "Autre texte"
    assert now["8"]["withdrawn_at"]
    assert len(now) == 9


def test_planners_work_outlives_every_refresh(ws, write, load, rows):
    load(write(HEAD + "".join(ROWS)))
    fids = [row["fid"] for row in rows()]
    ws.tag(fids, "E1")
    ws.assess(fids, "status", Status.STUDY.value)
    load(write(HEAD + "1;Autre titre;Texte 1;50,41;2,81;1\n"))
    after = rows()
    assert [row["priorities"] for row in after] == ["E1"] * 8
    assert [row["status"] for row in after] == ["study"] * 8
    assert after[0]["title"] == "Autre titre"


def test_a_withdrawn_row_that_comes_back_stands_again(write, load, rows):
    load(write(HEAD + "".join(ROWS)))
    load(write(HEAD + "".join(ROWS[1:])))
    assert load(write(HEAD + "".join(ROWS))).changed == 1
    assert not any(row["withdrawn_at"] for row in rows())


def test_many_withdrawals_are_told_first(write, load):
    load(write(HEAD + "".join(ROWS)))
    result = load(write(HEAD + "".join(ROWS[:5])))
    assert result.withdrawn == 3
    assert "3 contributions of this source (38 %) are no longer in the file" in told(result)
    assert result.notices[0].count == 3


def test_one_source_never_withdraws_another(write, load):
    load(write(HEAD + "".join(ROWS)), source="Carte")
    other = load(write(HEAD + ROWS[0]), source="Réunion")
    assert (other.added, other.withdrawn) == (1, 0)


def test_what_was_entered_here_is_no_source(ws, write, load, rows):
    ws.db.execute("INSERT INTO contributions (title) VALUES ('Dit en réunion')")
    result = load(write(HEAD + ROWS[0]), source=" ")
    assert (result.source, result.withdrawn) == ("ideas", 0)
    assert not any(row["withdrawn_at"] for row in rows())


def test_an_empty_newer_file_withdraws_nothing(write, load, rows):
    from enaction_plugin.core.importing.errors import EmptyFile

    load(write(HEAD + "".join(ROWS)))
    with pytest.raises(EmptyFile):
        load(write(HEAD))
    assert not any(row["withdrawn_at"] for row in rows())


def test_a_file_cut_short_withdraws_nothing_and_says_so(write, load):
    load(write(HEAD + "".join(ROWS)))
    result = load(write(HEAD + "".join(ROWS[:3]) + '4;"Idée 4;Texte'))
    assert (result.unchanged, result.withdrawn, len(result.rejected)) == (3, 0, 1)
    assert "was not read to its end" in told(result)
    assert "line 5" in str(result.rejected[0].reason)


def test_rows_without_identifier_are_known_by_what_they_say(write, load, rows):
    head = "titre;description;date\n"
    lines = ["Banc;Un banc;01/02/2024\n", "Banc;Un autre;03/02/2024\n", "Vélo;Piste;\n"]
    result = load(write(head + "".join(lines)))
    assert result.added == 3
    assert "3 have no identifier" in told(result)
    changed = load(write(head + lines[0] + lines[1].replace("autre", "second") + lines[2]))
    assert (changed.changed, changed.unchanged, changed.withdrawn) == (1, 2, 0)
    assert len(rows()) == 3


def test_cancelling_leaves_an_empty_workspace_empty(write, load, rows):
    class Impatient:
        def report(self, fraction):
            """Not looked at."""

        def check(self):
            raise Cancelled

    with pytest.raises(Cancelled):
        load(write(HEAD + "".join(ROWS)), progress=Impatient())
    assert rows() == []


def test_an_import_stopped_halfway_says_how_far_it_came_and_goes_on(ws, write, load):
    class SomebodyWrites:
        """Begins to edit the workspace in QGIS, once a thousand rows are in."""

        other = None

        def check(self):
            if self.other is None and every(ws) >= 1000:
                self.other = sqlite3.connect(ws.path, isolation_level=None)
                self.other.execute("BEGIN IMMEDIATE")
                ws.db.execute("PRAGMA busy_timeout = 50")

        def report(self, fraction):
            """Goes on."""

    many = write(HEAD + "".join(f"{n};Idée {n};;;;{n}\n" for n in range(1, 2500)))
    load(write(HEAD + ROWS[0], "a.csv"))
    somebody = SomebodyWrites()
    with pytest.raises(StoppedHalfway, match=r"1000 contributions were imported"):
        load(many, progress=somebody)
    somebody.other.execute("ROLLBACK")
    somebody.other.close()
    done = load(many)
    assert (done.added + done.changed, done.unchanged) == (1499, 1000)


def test_progress_only_goes_forward_and_ends_at_one(write, load):
    class Watched:
        def __init__(self):
            self.seen = []

        def report(self, fraction):
            self.seen.append(fraction)

        def check(self):
            """Goes on."""

    for _ in range(2):
        watched = Watched()
        load(write(HEAD + "".join(ROWS)), progress=watched)
        assert watched.seen == sorted(watched.seen)
        assert watched.seen[-1] == 1.0


def test_every_import_is_remembered_with_its_file(ws, write, load):
    first = write(HEAD + "1;Banc;;;\n2;Arbre;;;\n")
    profile = {"columns": {"title": "titre"}}
    load(first, dry_run=True)
    load(first, profile=profile)
    load(first)
    load(write(HEAD + "1;Banc;;;\n", "plus-tard.csv"), source="Autre carte")
    rows = ws.db.execute("SELECT source, file, sha256, profile, counts, at FROM sync_import")
    kept = [(*row[:3], json.loads(row[3]), json.loads(row[4])) for row in rows]
    sha256 = hashlib.sha256(first.read_bytes()).hexdigest()
    none = {"changed": 0, "withdrawn": 0, "rejected": 0, "comments": 0}
    assert kept[0] == (
        "Carte",
        "ideas.csv",
        sha256,
        {"columns": {"title": ["titre"]}},
        {"added": 2, "unchanged": 0, **none},
    )
    assert kept[1] == ("Carte", "ideas.csv", sha256, {}, {"added": 0, "unchanged": 2, **none})
    assert [row[:2] for row in kept[2:]] == [("Autre carte", "plus-tard.csv")]
    assert ws.check().ok


def test_a_uuid_of_the_file_is_kept(write, load, rows):
    uuid = "0190a5c2-7f1e-7a3b-9c4d-0123456789ab"
    load(write(f"id;uuid;titre\n1;{uuid.upper()};Banc\n"))
    assert rows()[0]["uuid"] == uuid
