"""Rules: "texts containing … in district … → term", looked at before they are applied."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import number, translate
from ..bridge.session import Session
from ..core.model.plan import TermKind
from ..core.model.tagging import Origin
from .metrics import ems, open_at
from .suggestion_parts import term_name
from .words import close_button, plain_label

SHOWN = 50


class RulesDialog(QDialog):
    """The rules of the workspace; the current one is previewed under the current filter."""

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session = session
        self._fids: list[int] = []
        self._kept: list[Any] = []
        self.setObjectName("rulesDialog")
        self.setWindowTitle(translate("Enaction", "Rules"))
        self.rules = QListWidget()
        self.rules.setAccessibleName(translate("Enaction", "Rules kept in the workspace"))
        self.rules.setMaximumHeight(ems(self, 9))
        self.rules.currentItemChanged.connect(lambda *_: self._fill())
        self.words = QLineEdit()
        self.words.setObjectName("ruleWords")
        self.words.setPlaceholderText(translate("Enaction", "bus, BHNS, arrêt de bus"))
        self.words.textChanged.connect(lambda _: self._look())
        self.district = QComboBox()
        self.district.addItem(translate("Enaction", "Anywhere"), None)
        for one in session.head.districts:
            self.district.addItem(f"{one.name} ({one.kind} {one.vintage})".strip(), one.fid)
        self.district.currentIndexChanged.connect(lambda _: self._look())
        self.term = QComboBox()
        for kind in (TermKind.PRIORITY, TermKind.ACTION, TermKind.OPERATION):
            for term in session.looks.plan.by_kind(kind):
                self.term.addItem(term_name(session.looks, term.code), term.code)
        self.term.currentIndexChanged.connect(lambda _: self._look())
        form = QFormLayout()
        form.addRow(translate("Enaction", "Texts containing one of"), self.words)
        form.addRow(translate("Enaction", "In"), self.district)
        form.addRow(translate("Enaction", "Link to"), self.term)
        self.told = plain_label("ruleTold")
        self.found = QListWidget()
        self.found.setObjectName("ruleFound")
        self.found.setWordWrap(True)
        self.found.setAccessibleName(translate("Enaction", "Contributions the rule would link"))
        self.keep = QPushButton(translate("Enaction", "Keep This Rule"))
        self.keep.clicked.connect(self._keep)
        self.forget = QPushButton(translate("Enaction", "Forget This Rule"))
        self.forget.clicked.connect(self._forget)
        self.apply = QPushButton()
        self.apply.setObjectName("ruleApply")
        self.apply.clicked.connect(self._apply)
        buttons = close_button()
        for button in (self.keep, self.forget, self.apply):
            buttons.addButton(button, type(buttons).ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.rules)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(self.found, 1)
        layout.addWidget(buttons)
        open_at(self, 46, 40)
        self._look()
        self._read()

    def rule(self) -> Any:
        """The rule as it is written, or None while it has no words."""
        from ..core.workspace.rules import Rule

        words = tuple(word.strip() for word in self.words.text().split(",") if word.strip())
        code = self.term.currentData()
        return Rule(words, code, self.district.currentData()) if words and code else None

    # reading

    def _read(self, _: Any = None) -> None:
        self._session.read(lambda ws: ws.rules.all(), self._list)

    def _list(self, rules: list[Any]) -> None:
        self.rules.blockSignals(True)
        self.rules.clear()
        self._kept = rules
        for rule in rules:
            text = translate("Enaction", "{words} → {term}").format(
                words=", ".join(rule.words), term=term_name(self._session.looks, rule.term)
            )
            self.rules.addItem(text)
        self.rules.blockSignals(False)
        self.forget.setEnabled(False)

    def _fill(self) -> None:
        rule = self._current()
        self.forget.setEnabled(rule is not None and not self._session.readonly)
        if rule is not None:
            self.district.setCurrentIndex(max(0, self.district.findData(rule.district)))
            self.term.setCurrentIndex(max(0, self.term.findData(rule.term)))
            self.words.setText(", ".join(rule.words))

    def _current(self) -> Any:
        row = self.rules.currentRow()
        return self._kept[row] if 0 <= row < len(self._kept) else None

    def _look(self) -> None:
        rule, wanted = self.rule(), self._session.filter
        if rule is None:
            self._show(([], []))
            return

        def question(workspace: Any) -> tuple[list[int], list[Any]]:
            fids = workspace.rules.matching(rule, wanted)
            return fids, workspace.teaching.texts(fids[:SHOWN])

        self._session.count("rule", question, self._show)

    def _show(self, answer: tuple[list[int], list[Any]]) -> None:
        self._fids, texts = answer
        count = len(self._fids)
        self.found.clear()
        for text in texts:
            self.found.addItem(text.whole[:200])
        if count > len(texts):
            more = number(count - len(texts))
            self.found.addItem(translate("Enaction", "… and {} more").format(more))
        self.told.setText(
            translate(
                "Enaction",
                "Under the current filter, the rule would link %Ln contribution(s).",
                None,
                count,
            )
        )
        self.apply.setText(translate("Enaction", "Link %Ln Contribution(s)", None, count))
        writable = not self._session.readonly
        self.apply.setEnabled(count > 0 and writable)
        self.keep.setEnabled(self.rule() is not None and writable)

    # gestures

    def _keep(self) -> None:
        rule = self.rule()
        if rule is not None:
            self._session.work(lambda ws: ws.rules.add(rule), self._read, [])

    def _forget(self) -> None:
        rule = self._current()
        if rule is not None:
            self._session.work(lambda ws: ws.rules.remove(rule.id), self._read, [])

    def _apply(self) -> None:
        rule = self.rule()
        if rule is not None and self._fids:
            self._session.tag_each({rule.term: self._fids}, Origin.RULE)
            self._show(([], []))
