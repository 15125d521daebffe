"""Find texts that people would read and translators would not.

Three kinds: a plain literal given to a widget, a message or a Processing parameter; a
phrase that goes some other way; and a marked text that cannot be collected, because it
is put together or has another context.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from .strings import CONTEXT, PACKAGE, constant, marker

SHOWN = ("gui", "processing", "maps", "bridge", "plugin.py")
NAMES = {"En action", "QGIS"}  # proper names, the same in all languages

# Calls whose positional arguments are read by people.
CALLS = set(
    """
    setText setToolTip setStatusTip setWhatsThis setWindowTitle setTitle setPlaceholderText
    setAccessibleName setAccessibleDescription setLabelText setInformativeText setDetailedText
    setHeaderLabels setHorizontalHeaderLabels setPrefix setSuffix setSpecialValueText
    setButtonText setDialogTitle setNullValueText addItems addRow addAction addMenu
    addToolBar addTab pushMessage pushInfo pushWarning pushCritical pushSuccess
    showMessage reportError setProgressText getOpenFileName getSaveFileName
    getExistingDirectory QAction QLabel QPushButton QCheckBox QRadioButton QGroupBox QMenu
    QDockWidget QgsDockWidget QTreeWidgetItem QListWidgetItem QStandardItem QProgressDialog
    QgsCollapsibleGroupBox QgsProcessingException
    """.split()  # noqa: SIM905 - a table, in a readable form
)
# Of these only some arguments are: a name goes before, or data after.
SOME_ARGUMENTS = {"addItem": slice(0, 1), "setTabText": slice(1, 2)}
PARAMETER = re.compile(r"QgsProcessing(Parameter|Output)[A-Z]\w+")  # (name, description, …)
MESSAGE_BOX = {"information", "warning", "critical", "question", "about"}
KEYWORDS = {"text", "title", "description", "label", "toolTip", "message", "caption"}
# Methods by which QGIS asks for a text.
METHODS = {"displayName", "shortHelpString", "shortDescription", "group", "helpString"}

PHRASE = re.compile(r"\b[A-Za-zé]?[a-zé]+ [a-zé]{2,} [a-zé]+")  # three words in a row
# Markup, placeholders, addresses, names of formats.
WITHOUT_WORDS = re.compile(r"<[^>]*>|\{[^}]*\}|&\w+;|%\w|\w+://|\*\.\w+|\b[A-Z]{2,}\b")


def readable(text: str) -> bool:
    """Whether a literal holds words: a letter outside of markup and placeholders."""
    return text not in NAMES and any(map(str.isalpha, WITHOUT_WORDS.sub("", text)))


def words(node: ast.AST) -> Iterator[str]:
    """The readable literals that an expression shows, except those marked."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and readable(node.value):
            yield node.value
    elif isinstance(node, ast.Call):
        if marker(node) is None and isinstance(node.func, ast.Attribute):
            yield from words(node.func.value)  # "…".format(…)
    elif isinstance(node, ast.IfExp):
        yield from words(node.body)
        yield from words(node.orelse)
    elif isinstance(node, (ast.BinOp, ast.BoolOp, ast.JoinedStr, ast.List, ast.Tuple)):
        for child in ast.iter_child_nodes(node):
            yield from words(child)


def read_arguments(call: ast.Call) -> list[ast.expr]:
    """The arguments of a call that people read."""
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    if PARAMETER.fullmatch(name):
        positional = call.args[1:2]
    elif name in SOME_ARGUMENTS:
        positional = call.args[SOME_ARGUMENTS[name]]
    elif name in CALLS or (name in MESSAGE_BOX and "MessageBox" in ast.unparse(call.func)):
        positional = call.args
    else:
        return []
    return [*positional, *(word.value for word in call.keywords if word.arg in KEYWORDS)]


def untranslated(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, text) of each plain literal that people would read."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for argument in read_arguments(node):
                yield from ((node.lineno, text) for text in words(argument))
        elif isinstance(node, ast.FunctionDef) and node.name in METHODS:
            for inner in ast.walk(node):
                if isinstance(inner, ast.Return) and inner.value:
                    yield from ((inner.lineno, text) for text in words(inner.value))


def phrases(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, text) of each literal of a few words that is neither marked nor a docstring."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str) and PHRASE.search(WITHOUT_WORDS.sub("", node.value)):
                yield node.lineno, node.value
        elif not (is_docstring(node) or marker(node) or is_logging(node) or is_mistake(node)):
            yield from phrases(node)


def is_docstring(node: ast.AST) -> bool:
    """Whether a statement is a string alone."""
    return isinstance(node, ast.Expr) and constant(node.value) is not None


def is_logging(node: ast.AST) -> bool:
    """Whether a call writes to the log, which is in English."""
    return isinstance(node, ast.Call) and bool(re.match(r"_?log(ger)?\.", ast.unparse(node.func)))


def is_mistake(node: ast.AST) -> bool:
    """Whether a statement raises one of Python's own errors, which programmers read."""
    error = node.exc if isinstance(node, ast.Raise) else None
    return isinstance(error, ast.Call) and hasattr(builtins, ast.unparse(error.func))


def uncollected(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, call) of each marking that is not of two literals, or of another context."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and marker(node):
            context, text = (*map(constant, node.args[:2]), None, None)[:2]
            if context != CONTEXT or not text:
                yield node.lineno, ast.unparse(node)


def unmarked(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, text) of each sentence of an error, or `Sentence`, that is not marked."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            targets = [getattr(target, "id", "") for target in node.targets]
            if "template" in targets and constant(node.value):
                yield node.lineno, constant(node.value) or ""
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Sentence":
            yield from ((node.lineno, text) for text in map(constant, node.args[:1]) if text)


Finder = Callable[[ast.AST], Iterator[tuple[int, str]]]


def findings(finder: Finder, package: Path = PACKAGE, *parts: str) -> list[str]:
    """What `finder` finds in these parts of the package (all of it when none is named)."""
    found = []
    for path in sorted(package.rglob("*.py")):
        inside = path.relative_to(package)
        if not parts or inside.parts[0] in parts:
            lines = finder(ast.parse(path.read_text("utf-8")))
            found += [f"{inside.as_posix()}:{line}: {text}" for line, text in lines]
    return found
