"""The reader's language for documents, as QGIS speaks it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Union

from qgis.PyQt.QtCore import QLocale

from ...bridge.i18n import day, number, sentence, translate
from ...core.errors import EnactionError, Sentence


@contextmanager
def one_language() -> Iterator[None]:
    """Write numbers and dates in the language of the texts, as long as a document is made.

    `qgis_process` takes texts from QGIS's settings, but numbers from its environment.
    """
    before = QLocale()
    wanted = QLocale(QtSpeech().language.replace("-", "_"))
    if before.language() == wanted.language():
        yield
        return
    QLocale.setDefault(wanted)
    try:
        yield
    finally:
        QLocale.setDefault(before)


class QtSpeech:
    """Sentences, numbers and days in the language of QGIS."""

    @property
    def language(self) -> str:
        """BCP 47, as the plugin's own texts are: French, or English for every other language."""
        return translate("Enaction", "en-GB", "language of the document")

    def say(self, told: Union[Sentence, EnactionError]) -> str:
        """A sentence of core."""
        return sentence(told)

    def number(self, value: int) -> str:
        """A whole number with its thousands."""
        return number(value)

    def percent(self, share: float) -> str:
        """A share (0 to 1) as a whole percentage: 84 % in French."""
        return translate("Enaction", "{}%", "percentage").format(
            QLocale().toString(round(100 * share))
        )

    def day(self, iso: str) -> str:
        """The day of a time."""
        return day(iso) or iso[:10]
