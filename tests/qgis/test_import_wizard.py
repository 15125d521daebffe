"""The import wizard: a file dropped, looked at, changed, imported, and the rows that were not."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QDate, QMimeData, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QComboBox

from enaction_plugin.core.importing import refused
from enaction_plugin.core.importing.personal import Treatment
from enaction_plugin.core.workspace import Workspace, erasing, imports
from enaction_plugin.gui.import_personal_page import treated
from enaction_plugin.gui.import_wizard import (
    FILE,
    MAPPING,
    PERSONAL,
    PREVIEW,
    RESULT,
    ImportWizard,
)

HEAD = "id;titre;description;longitude;latitude;date;theme;email;compte\n"
ROWS = [
    f"{n};Idée {n};Appelez le 06 12 34 56 78;2,8{n};50,4{n};14/03/2018;Se déplacer;"
    f"p{n}@exemple.fr;Martin {n}\n"
    for n in range(1, 6)
]


@pytest.fixture
def empty_path(tmp_path):
    Workspace.create(tmp_path / "vide.gpkg", name="Vide").close()
    return tmp_path / "vide.gpkg"


@pytest.fixture
def wizard(qtbot, empty_path):
    made = []

    def _wizard(path=empty_path):
        one = ImportWizard(path)
        made.append(one)
        one.show()
        return one

    yield _wizard
    for one in made:
        one.reject()
        one.deleteLater()


@pytest.fixture
def write(tmp_path):
    def _write(rows=ROWS, name="export.csv"):
        path = tmp_path / name
        path.write_text(HEAD + "".join(rows), encoding="cp1252")
        return path

    return _write


def read(qtbot, wizard):
    """Wait until the file was looked at."""
    qtbot.waitUntil(
        lambda: wizard.state.seen is not None and not wizard.state.working, timeout=10000
    )


def imported(qtbot, wizard):
    qtbot.waitUntil(lambda: wizard.result_of_import is not None, timeout=20000)
    return wizard.result_of_import


def contributions(path):
    with Workspace.open(path, readonly=True) as workspace:
        names = ("platform_id", "title", "body", "author", "category", "priorities")
        rows = workspace.db.execute(
            f"SELECT {', '.join(names)} FROM contributions ORDER BY platform_id"
        )
        return [dict(zip(names, row)) for row in rows]


def test_a_dropped_file_is_recognised_and_said_why(qtbot, wizard, write):
    one = wizard()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write()))])
    drop = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    one.file.drop.dropEvent(drop)
    read(qtbot, one)
    said = one.file.summary.text()
    assert said.startswith(
        "5 row(s) · CSV · separator ; · encoding Windows-1252 · dates dd/mm/yyyy"
    )
    why = one.file.why.toPlainText()
    assert "Title ← titre" in why
    assert "email (its name says e-mail addresses)" in why
    assert one.state.source == "export"


def test_nothing_is_written_before_the_last_page_and_cancel_says_so(
    qtbot, wizard, write, empty_path
):
    one = wizard()
    before = empty_path.read_bytes()
    one.choose(write())
    read(qtbot, one)
    for page in (MAPPING, PREVIEW, PERSONAL):
        one.next.click()
        assert one.at == page
        read(qtbot, one)
    one.cancel.click()
    assert one.untouched
    assert empty_path.read_bytes() == before


def test_another_column_is_read_at_once_on_table_and_map(qtbot, wizard, write):
    one = wizard()
    one.choose(write())
    read(qtbot, one)
    one.go(MAPPING)
    assert one.mapping.map.layers()[0].featureCount() == 5
    box = one.mapping.fields.findChild(QComboBox, "map_title")
    box.setCurrentIndex(box.findText("theme"))
    box.activated.emit(box.currentIndex())
    read(qtbot, one)
    assert one.state.seen.look.rows[0].contribution.title == "Se déplacer"
    place = one.mapping.fields.findChild(QComboBox, "map_position")
    place.setCurrentIndex(0)
    place.activated.emit(0)
    read(qtbot, one)
    assert one.mapping.map.layers()[0].featureCount() == 0


def test_the_whole_way(qtbot, wizard, write, empty_path):
    bad = ["6;Sans date;;2,8;50,4;31/02/2018;;;\n", "1;Autre;;2,8;50,4;;;;\n"]
    one = wizard()
    one.choose(write([*ROWS, *bad]))
    read(qtbot, one)
    one.next.click()
    assert one.mapping.warning.button.text() == "See the 2 Row(s)"
    one.next.click()
    assert one.preview.counts.text() == "6 new, 0 changed, 0 identical, 0 missing from the file"
    assert one.preview.rows.rowCount() == 6
    one.next.click()
    table = one.personal.columns
    treatments = {
        table.item(row, 0).text(): table.item(row, 0).font().strikeOut()
        for row in range(table.rowCount())
    }
    assert treatments == {"email": True, "compte": False}  # the account becomes a pseudonym
    one.next.click()
    result = imported(qtbot, one)
    assert (result.rows, result.imported, len(result.rejected), result.lost) == (7, 6, 1, 0)
    assert one.result.outcome.text() == "5 imported, 1 to complete, 1 refused, 0 lost"
    assert one.at == RESULT
    rows = contributions(empty_path)
    assert rows[0]["body"] == "Appelez le […]"
    assert rows[0]["author"].startswith("Compte ")
    assert "Martin" not in str(rows)


def test_refused_rows_are_mended_and_imported_again(qtbot, wizard, write, empty_path, tmp_path):
    one = wizard()
    one.choose(write([*ROWS, "1;Autre idée;;2,8;50,4;;;;Martin\n"]))
    read(qtbot, one)
    one.go(PERSONAL)
    one.next.click()
    result = imported(qtbot, one)
    (made,) = refused.write(tmp_path / "refus.csv", result)
    with made.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[0][:2] == [refused.LINE, refused.WHY]
    rows[1][rows[0].index("id")] = "7"
    with made.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    again = wizard()
    again.choose(made)
    read(qtbot, again)
    again.state.set_source("export")
    read(qtbot, again)
    again.go(PERSONAL)
    again.next.click()
    mended = imported(qtbot, again)
    assert (mended.added, mended.withdrawn, mended.lost) == (1, 0, 0)
    assert [row["platform_id"] for row in contributions(empty_path)] == list("123457")


def test_the_next_export_needs_one_click_and_shows_the_difference_first(
    qtbot, wizard, write, empty_path
):
    first = wizard()
    first.choose(write())
    read(qtbot, first)
    first.state.set_source("Concertation 2018")
    read(qtbot, first)
    first.go(PERSONAL)
    first.next.click()
    imported(qtbot, first)
    newer = [
        *ROWS[:3],
        ROWS[3].replace("Idée 4", "Idée quatre"),
        ROWS[4].replace("5;Idée", "9;Idée"),
    ]
    again = wizard()
    again.choose(write(newer, "export_avril.csv"))
    read(qtbot, again)
    assert "Concertation 2018" in again.file.known.text.text()
    again.file.known.button.click()
    read(qtbot, again)
    assert again.at == PREVIEW
    assert again.preview.counts.text() == "1 new, 1 changed, 3 identical, 1 missing from the file"
    assert again.preview.rows.item(0, 0).text() == "changed: title"
    assert again.next.text() == "Import"
    assert len(contributions(empty_path)) == 5
    again.next.click()
    result = imported(qtbot, again)
    assert (result.added, result.changed, result.unchanged, result.withdrawn) == (1, 1, 3, 1)


def test_categories_become_links(qtbot, wizard, write, empty_path):
    one = wizard()
    one.choose(write())
    read(qtbot, one)
    from dataclasses import replace

    one.state.set_profile(replace(one.state.profile, terms={"Se déplacer": ("E1",)}))
    read(qtbot, one)
    one.go(PERSONAL)
    one.next.click()
    result = imported(qtbot, one)
    assert result.linked == 5
    assert {row["priorities"] for row in contributions(empty_path)} == {"E1"}


def test_each_treatment_of_a_personal_column(qtbot, wizard, write, empty_path):
    one = wizard()
    one.choose(write())
    read(qtbot, one)
    email = next(c for c in one.state.seen.look.personal if c.column == "email")
    kept = treated(one.state.profile, email, Treatment.KEPT, "relances")
    one.state.set_profile(kept)
    read(qtbot, one)
    assert "p1@exemple.fr" in one.state.seen.look.rows[0].contribution.author
    one.state.set_profile(treated(kept, email, Treatment.PSEUDONYM, ""))
    read(qtbot, one)
    assert one.state.seen.look.rows[0].contribution.author.startswith("Compte ")
    account = next(c for c in one.state.seen.look.personal if c.column == "email")
    one.state.set_profile(treated(one.state.profile, account, Treatment.DROPPED, ""))
    read(qtbot, one)
    assert one.state.seen.look.rows[0].contribution.author == ""


def test_what_is_kept_gets_a_last_day_which_is_stored(qtbot, wizard, write, empty_path):
    one = wizard()
    one.choose(write())
    read(qtbot, one)
    one.go(PERSONAL)
    line = one.personal.erasure
    assert line.isHidden()
    email = next(c for c in one.state.seen.look.personal if c.column == "email")
    one.state.set_profile(treated(one.state.profile, email, Treatment.KEPT, "relances"))
    read(qtbot, one)
    assert line.isVisible()
    assert line.tick.isChecked()
    assert line.day.date() == QDate.currentDate().addDays(365)
    line.tick.click()
    read(qtbot, one)
    assert one.state.profile.erase_after == ""
    assert not line.day.isEnabled()
    line.tick.click()
    line.day.setDate(QDate.currentDate())
    read(qtbot, one)
    one.next.click()
    imported(qtbot, one)
    with Workspace.open(empty_path) as workspace:
        (kept,) = erasing.kept(workspace.db)
        assert (kept.source, kept.after, kept.fields) == ("export", date.today(), ("author",))
        yesterday = (date.today() - timedelta(days=1)).isoformat()
        erasing.keep_until(workspace.db, "export", yesterday)
        profile = {"keep": ["email"], "erase_after": yesterday}
        columns = HEAD.strip().split(";")
        imports.record(
            workspace.db,
            source="export",
            file="export.csv",
            sha256="",
            profile=profile,
            counts={},
            columns=columns,
        )
    again = wizard()
    again.choose(write())
    read(qtbot, again)
    again.state.take_remembered()
    read(qtbot, again)
    assert again.state.profile.keep == frozenset()
    again.go(PERSONAL)
    assert again.personal.erasure.isHidden()


def test_a_file_without_rows_says_why(qtbot, wizard, tmp_path):
    file = tmp_path / "vide.csv"
    file.write_text("", encoding="utf-8")
    one = wizard()
    one.choose(file)
    qtbot.waitUntil(lambda: "vide.csv" in one.file.why.toPlainText(), timeout=10000)
    assert not one.next.isEnabled()
    assert one.at == FILE


def test_what_a_file_says_is_never_interpreted(qtbot, wizard, write):
    one = wizard()
    one.choose(
        write(["1;<b>gras</b> <img src=x>;;2,8;50,4;;;;\n"], "<i>nom</i>.csv".replace("/", ""))
    )
    read(qtbot, one)
    one.go(PREVIEW)
    tip = one.preview.rows.item(0, 2).toolTip()
    assert "<img" not in tip
    assert Path(one.state.file).name in one.mapping.summary.text()
