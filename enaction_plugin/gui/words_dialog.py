"""The words a term is recognised by: planners add and take away; one a line."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import translate
from ..bridge.session import Session
from .metrics import open_at
from .suggestion_parts import term_name
from .words import plain_label


class WordsDialog(QDialog):
    """Shows the keywords of the plan, general words of its subject, and the planners' own."""

    def __init__(self, session: Session, code: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session, self._code = session, code
        self._term: Any = session.looks.terms[code]
        self.setObjectName("wordsDialog")
        self.setWindowTitle(translate("Enaction", "Recognised Words"))
        title = plain_label()
        title.setText(
            translate(
                "Enaction",
                "Words and expressions that speak for “{}”, one a line. Words taken away no "
                "longer count. The plan itself does not change.",
            ).format(term_name(session.looks, code))
        )
        self.words = QPlainTextEdit()
        self.words.setObjectName("recognisedWords")
        self.words.setAccessibleName(translate("Enaction", "Recognised words, one a line"))
        self.words.setEnabled(False)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults
        )
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        restore = buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        restore.setText(translate("Enaction", "Restore the Usual Words"))
        restore.clicked.connect(self._restore)
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        layout.addWidget(self.words, 1)
        layout.addWidget(buttons)
        open_at(self, 30, 30)
        session.read(lambda ws: ws.teaching.words(), self._fill)

    def _fill(self, changed: list[Any]) -> None:
        from ..core.suggest.lexicon import TermWords, recognised_words

        mine = [one for one in changed if one.term == self._code]
        added = tuple(one.word for one in mine if one.speaks)
        removed = tuple(one.word for one in mine if not one.speaks)
        shown = recognised_words(self._term, TermWords(added, removed))
        self.words.setPlainText("\n".join(shown))
        self.words.setEnabled(True)

    def _restore(self) -> None:
        from ..core.suggest.lexicon import recognised_words

        self.words.setPlainText("\n".join(recognised_words(self._term)))

    def _save(self) -> None:
        from ..core.suggest.lexicon import changes

        wanted = changes(self._term, self.words.toPlainText().splitlines())
        code = self._code
        self._session.work(
            lambda ws: ws.teaching.set_words(code, wanted.added, wanted.removed), lambda _: None
        )
        self.accept()
