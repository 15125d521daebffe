"""Row 12: files that were damaged on the disk, in every way; nothing elsewhere suffers from it."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from enaction_plugin.core.connectors import NativePlatform, RequestsTransport
from enaction_plugin.core.errors import EnactionError
from enaction_plugin.core.sync import Syncer
from enaction_plugin.core.workspace import Workspace
from tests.platform.serving import listening, prepare
from tests.tally import occurred, tally

IDEAS = 40
PAGE = 32768


class Place:
    """A platform with work on it, and a workspace that holds the same."""

    def __init__(self, folder: Path, url: str, token: str) -> None:
        self.database = folder / "platform.sqlite"
        self.platform = NativePlatform(RequestsTransport(url, token))
        self.file = folder / "bon.gpkg"
        with Workspace.create(self.file) as ws:
            Syncer(ws, self.platform, waits=()).run()
            ws.tag(list(range(1, IDEAS + 1)), "E1")
            ws.assess(list(range(1, IDEAS + 1)), "status", "study")
            ws.assess([1, 2, 3], "answer", "Une réponse")
            assert Syncer(ws, self.platform, waits=()).run().synchronised
            ws.db.execute("DELETE FROM sync_state WHERE k = 'sound_on'")  # it was yesterday
        self.agreed = self.work()

    def work(self) -> set[tuple[str, str]]:
        """What planners did, as the platform has it."""
        with closing(sqlite3.connect(self.database)) as db:
            return set(
                db.execute(
                    "SELECT id, data FROM entities WHERE data IS NOT NULL"
                    " AND kind IN ('tagging', 'assessment')"
                )
            )


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("place")
    database = f"sqlite:///{folder / 'platform.sqlite'}"
    token, _ = prepare(database, IDEAS)
    with listening(database) as url:
        yield Place(folder, url, token)


def flipped_bytes(content: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.randrange(1, 40)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    return content


def page_of_noise(content: bytearray, chance: random.Random) -> bytearray:
    start = PAGE * chance.randrange(len(content) // PAGE)
    content[start : start + PAGE] = chance.randbytes(PAGE)
    return content


def page_of_nothing(content: bytearray, chance: random.Random) -> bytearray:
    start = PAGE * chance.randrange(len(content) // PAGE)
    content[start : start + PAGE] = bytes(PAGE)
    return content


def pages_changed_round(content: bytearray, chance: random.Random) -> bytearray:
    one, other = (PAGE * chance.randrange(len(content) // PAGE) for _ in range(2))
    kept = content[one : one + PAGE]
    content[one : one + PAGE] = content[other : other + PAGE]
    content[other : other + PAGE] = kept
    return content


def cut_short(content: bytearray, chance: random.Random) -> bytearray:
    return content[: chance.randrange(len(content))]


def spoilt_header(content: bytearray, chance: random.Random) -> bytearray:
    content[chance.randrange(100)] ^= 1 << chance.randrange(8)
    return content


DAMAGES: tuple[Callable[[bytearray, random.Random], bytearray], ...] = (
    flipped_bytes,
    page_of_noise,
    page_of_nothing,
    pages_changed_round,
    cut_short,
    spoilt_header,
)


def how_many() -> int:
    """A hundred files in `make test`, a thousand a round in `make reliability`."""
    return 1000 if "ENACTION_TALLY" in os.environ else 100


def used(path: Path, place: Place) -> str:
    """Open, look through and exchange a file; how far that went."""
    try:
        ws = Workspace.open(path)
    except EnactionError:
        return "refused when opened"
    with ws:
        try:
            (verdict,) = ws.db.execute("PRAGMA quick_check(1)").fetchone()
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            verdict = "unreadable"
        try:
            ws.check()
            ws.tag([1], "E3")
            Syncer(ws, place.platform, waits=()).run()
        except EnactionError:
            return "stopped with a sentence"
        assert verdict == "ok", "a damaged file was exchanged"
        return "exchanged: only contents had changed"


@pytest.mark.reliability
def test_row_12_a_damaged_file_is_told_in_a_sentence_and_takes_nothing_from_the_platform(
    tmp_path: Path, place: Place
) -> None:
    chance = random.Random(12)  # noqa: S311 - the same again
    good = place.file.read_bytes()
    for number in range(how_many()):
        damage = DAMAGES[number % len(DAMAGES)]
        path = tmp_path / "abime.gpkg"
        path.write_bytes(damage(bytearray(good), chance))
        try:
            tally(f"damaged file: {used(path, place)}")
        except Exception as error:
            raise AssertionError(
                f"{damage.__name__} {number}: no sentence, but {error!r}"
            ) from error
        lost = place.agreed - place.work()
        assert not lost, f"{damage.__name__} {number}: the platform lost {len(lost)}"
        for left in tmp_path.iterdir():
            left.unlink()
    assert occurred["damaged file: refused when opened"]


def test_row_12_a_journal_that_was_deleted_leaves_a_sound_file(
    tmp_path: Path, place: Place
) -> None:
    path = tmp_path / "atelier.gpkg"
    shutil.copy(place.file, path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = wal")
    with Workspace.open(path) as ws:
        ws.tag([1], "E2")
        alone = tmp_path / "seul.gpkg"
        shutil.copy(path, alone)  # without the journal, which holds the gesture
    with Workspace.open(alone) as ws:
        assert ws.check().ok
        assert Syncer(ws, place.platform, waits=()).run().synchronised
    assert not place.agreed - place.work()


def test_row_12_a_file_of_no_length_and_one_of_another_kind_are_refused_as_they_are(
    tmp_path: Path, place: Place
) -> None:
    for content in (b"", b"PK\x03\x04" + bytes(5000), place.file.read_bytes()[:50]):
        path = tmp_path / "abime.gpkg"
        path.write_bytes(content)
        assert used(path, place) == "refused when opened"
        assert path.read_bytes() == content
