"""French and English are complete: nothing people read is left out, empty or badly set."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import literals, strings
from scripts.package import compile_translation

LANGUAGES = list(strings.LANGUAGES)
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?n|%L?\d")
# A no-break space, wide or narrow, stands before these, and inside French quotation marks;
# addresses, times and what stands inside markup or braces are no sentences.
NOT_A_SENTENCE = re.compile(r"<[^>]*>|\{[^}]*\}|\w+://\S*|&\w+;|\d:\d|\w:\w|\*[.:]\w+|\w+=\S+")
BADLY_SET = re.compile(r"(?<![\s\u00a0\u202f;:!?])[;:!?»]|[ \t][;:!?»]|«(?![\u00a0\u202f])")


@pytest.fixture(scope="module")
def found() -> dict[strings.Message, list[str]]:
    """Every text in the sources, with its modules."""
    return strings.collect()


@pytest.fixture(params=LANGUAGES)
def catalogue(request: pytest.FixtureRequest) -> strings.Catalogue:
    """The translations of one language."""
    return strings.read(strings.ROOT / "i18n" / f"enaction_{request.param}.ts")


def badly_set(text: str) -> list[str]:
    """The signs of a French text that want another space before or after them."""
    return BADLY_SET.findall(NOT_A_SENTENCE.sub("x", text))


def test_every_text_of_the_sources_is_translated(
    found: dict[strings.Message, list[str]], catalogue: strings.Catalogue
) -> None:
    waiting = [message.source for message in found if not all(catalogue.get(message, [""]))]

    assert found
    assert waiting == [], "run `make strings`, then translate"


def test_no_translation_is_left_of_a_text_that_is_gone(
    found: dict[strings.Message, list[str]], catalogue: strings.Catalogue
) -> None:
    assert [message.source for message in catalogue if message not in found] == []


def test_a_plural_has_one_form_for_one_and_another_for_many(catalogue: strings.Catalogue) -> None:
    assert [
        message.source
        for message, forms in catalogue.items()
        if len(forms) != (strings.FORMS if message.plural else 1)
    ] == []


def test_placeholders_are_those_of_the_source(catalogue: strings.Catalogue) -> None:
    def placeholders(text: str) -> list[str]:
        return sorted(PLACEHOLDER.findall(text))

    different = [
        (message.source, form)
        for message, forms in catalogue.items()
        for form in forms
        if placeholders(form) != placeholders(message.source)
    ]
    assert different == []


def test_french_is_set_as_french() -> None:
    catalogue = strings.read(strings.ROOT / "i18n" / "enaction_fr.ts")

    assert [form for forms in catalogue.values() for form in forms if badly_set(form)] == []


@pytest.mark.parametrize("text", ["Combien ?", "Ici: oui", "«\u00a0non »", "« non\u00a0»", "Oui!"])
def test_bad_french_spacing_is_seen(text: str) -> None:
    assert badly_set(text)


@pytest.mark.parametrize(
    "text",
    [
        "Combien\u202f? Ici\u00a0: «\u00a0oui\u00a0»\u202f; à 12:30, sur https://example.org/?a=b",
        "<a href='x:y'>{value!r}</a> &amp;",
    ],
)
def test_good_french_spacing_passes(text: str) -> None:
    assert badly_set(text) == []


def test_nothing_people_read_is_a_plain_literal() -> None:
    assert literals.findings(literals.untranslated, strings.PACKAGE, *literals.SHOWN) == []


def test_no_phrase_goes_another_way_to_people() -> None:
    assert literals.findings(literals.phrases, strings.PACKAGE, *literals.SHOWN) == []


def test_every_marked_text_can_be_collected() -> None:
    found = literals.findings(literals.uncollected)

    # The one place that passes on what others marked.
    assert [
        line for line in found if not line.startswith(("bridge/i18n.py", "core/errors.py"))
    ] == []


def test_every_sentence_of_an_error_is_marked() -> None:
    assert literals.findings(literals.unmarked) == []


@pytest.mark.parametrize(
    "line",
    [
        "label.setText('Number')",
        "label.setText(f'{n} contributions')",
        "label.setText('{} contributions'.format(n))",
        "label.setText('All' if n else translate('Enaction', 'None'))",
        "label.setText('Number ' + str(n))",
        "QAction(icon, 'Undo', parent)",
        "box.addItem('Newest', 'newest')",
        "table.setHorizontalHeaderLabels([translate('Enaction', 'Code'), 'Title'])",
        "bar.pushMessage('En action', 'Saved', level)",
        "QMessageBox.warning(self, 'Careful', text)",
        "QgsProcessingParameterFile('WORKSPACE', 'Workspace')",
        "QgsProcessingParameterFile('WORKSPACE', description='Workspace')",
        "def displayName(self):\n    return 'Import'",
    ],
)
def test_a_plain_literal_is_seen(line: str) -> None:
    assert len(list(literals.untranslated(ast.parse(line)))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "label.setText(translate('Enaction', 'Number {}').format(n))",
        "label.setText('—')",
        "label.setText('<b>{}</b>'.format(n))",
        "edit.setPlaceholderText('https://')",
        "QFileDialog.getSaveFileName(self, title, folder, 'HTML (*.html)')",
        "label.setObjectName('contributions')",
        "box.addItem(translate('Enaction', 'Newest'), 'newest')",
        "bar.pushMessage('En action', sentence(error), level)",
        "logger.warning('The file %s is gone', path)",
        "QgsProcessingParameterFile('WORKSPACE', translate('Enaction', 'Workspace'))",
        "def name(self):\n    return 'import'",
    ],
)
def test_what_is_translated_or_not_read_passes(line: str) -> None:
    assert list(literals.untranslated(ast.parse(line))) == []


@pytest.mark.parametrize(
    "line",
    [
        "translate('Enaction', f'{n} contributions')",
        "translate('Enaction', 'Number ' + n)",
        "translate('Enaction', text)",
        "translate('Other', 'Number')",
        "QT_TRANSLATE_NOOP(context, 'Number')",
    ],
)
def test_a_text_that_cannot_be_collected_is_seen(line: str) -> None:
    assert len(list(literals.uncollected(ast.parse(line)))) == 1


def test_a_phrase_is_seen_wherever_it_is() -> None:
    tree = ast.parse(
        "'a docstring of several words'\n"
        "logger.info('the log is in English')\n"
        "raise LookupError('for programmers to read')\n"
        "detail = 'not the right kind'\n"
        "style = '<div class=\"three plain words\">'\n"
        "f(translate('Enaction', 'this one is marked'), ['and this is not'])"
    )

    assert [text for _, text in literals.phrases(tree)] == ["not the right kind", "and this is not"]


def test_a_sentence_that_is_not_marked_is_seen() -> None:
    tree = ast.parse("class Full(EnactionError):\n    template = 'Full'\nSentence('Empty')")

    assert [text for _, text in literals.unmarked(tree)] == ["Full", "Empty"]


def test_texts_are_collected_however_they_are_laid_out() -> None:
    source = """
    a = translate(
        "Enaction",
        "Two "
        "lines",
    )
    b = translate("Enaction", "%n thing(s)", "a comment", n)
    c = self.translate("Enaction", "caf\\u00e9")
    class E(EnactionError):
        template = QT_TRANSLATE_NOOP("Enaction", "gone: {path}")
    """
    tree = ast.parse("if True:\n" + source)

    assert [tuple(message) for message in strings.texts(tree)] == [
        ("Two lines", "", False),
        ("%n thing(s)", "a comment", True),
        ("café", "", False),
        ("gone: {path}", "", False),
    ]


def test_a_catalogue_is_read_as_it_was_written(tmp_path: Path) -> None:
    plain, plural, waits = (
        strings.Message("a < b & “c”\nd"),
        strings.Message("%n thing(s)", "comment", plural=True),
        strings.Message("later"),
    )
    found = {plain: ["gui/a.py"], plural: ["gui/a.py", "gui/b.py"], waits: ["gui/a.py"]}
    known = {plain: ["é\u202f; <b>"], plural: ["%n chose", "%n choses"]}
    path = tmp_path / "a.ts"

    strings.write(path, "fr_FR", found, known)

    assert strings.read(path) == known


QT = """
import sys
from PyQt5.QtCore import QCoreApplication, QTranslator
application = QCoreApplication([])
translator = QTranslator()
assert translator.load(sys.argv[1])
application.installTranslator(translator)
for n in (0, 1, 2):
    print(application.translate("Enaction", "%n change(s)", None, n))
"""


@pytest.mark.parametrize(
    ("language", "forms", "shown"),
    [
        (
            "fr",
            ["%n modification", "%n modifications"],
            ["0 modification", "1 modification", "2 modifications"],
        ),
        ("en", ["%n change", "%n changes"], ["0 changes", "1 change", "2 changes"]),
    ],
)
def test_qt_counts_as_the_language_does(
    tmp_path: Path, language: str, forms: list[str], shown: list[str]
) -> None:
    message = strings.Message("%n change(s)", plural=True)
    source, target = tmp_path / "a.ts", tmp_path / "a.qm"
    strings.write(source, strings.LANGUAGES[language], {message: ["a.py"]}, {message: forms})
    compile_translation(source, target)

    command = [sys.executable, "-c", QT, str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout.splitlines() == shown
