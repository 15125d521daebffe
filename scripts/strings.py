"""Collect the texts to translate from the sources into i18n/*.ts, and list those that wait.

    strings.py                 update both files; what waits goes to build/untranslated.json
    strings.py --fill FILE     first take translations from such a file, once filled in

The texts are those of `translate("Enaction", "…")` and `QT_TRANSLATE_NOOP("Enaction", "…")`.
They are read with Python's own parser: pylupdate5 overlooks calls with a trailing comma,
which is how long calls are written here, and literals continued on a second line.

A text with %n or %Ln, or given a number, is a plural. English entries are filled from
the source. No line numbers are kept, so that moving code does not change the files.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Optional
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "enaction_plugin"
CONTEXT = "Enaction"
MARKERS = {"translate", "QT_TRANSLATE_NOOP"}
LANGUAGES = {"fr": "fr_FR", "en": "en_GB"}
FORMS = 2  # singular and plural, in French as in English


class Message(NamedTuple):
    """A text as written in the sources; `comment` tells apart two uses of the same text.

    A plural has one translation for one, and another for many.
    """

    source: str
    comment: str = ""
    plural: bool = False


Catalogue = dict[Message, list[str]]  # one translation, or one a plural form; "" waits


def marker(node: ast.AST) -> Optional[str]:
    """The name under which a call marks a text, if it does."""
    if not isinstance(node, ast.Call):
        return None
    name = getattr(node.func, "id", getattr(node.func, "attr", None))
    return name if name in MARKERS else None


def constant(node: Optional[ast.expr]) -> Optional[str]:
    """The string that `node` is, if it is a literal one."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def texts(tree: ast.AST) -> Iterator[Message]:
    """The texts marked in a module, in order."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and marker(node)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        context, source, comment = (*map(constant, call.args[:3]), None, None, None)[:3]
        if context == CONTEXT and source:
            plural = len(call.args) > 3 or bool(re.search("%L?n", source))
            yield Message(source, comment or "", plural)


def collect(package: Path = PACKAGE) -> dict[Message, list[str]]:
    """Every text of the package, with the modules it is in."""
    found: dict[Message, list[str]] = {}
    for path in sorted(package.rglob("*.py")):
        where = path.relative_to(package.parent).as_posix()
        for message in texts(ast.parse(path.read_text("utf-8"), where)):
            modules = found.setdefault(message, [])
            if where not in modules:
                modules.append(where)
    return found


def read(path: Path) -> Catalogue:
    """The translations in a .ts file; empty strings where they wait."""
    if not path.exists():
        return {}
    catalogue: Catalogue = {}
    for entry in ElementTree.parse(path).iter("message"):  # noqa: S314 - our own file
        source, comment = entry.findtext("source", ""), entry.findtext("comment", "")
        message = Message(source, comment, entry.get("numerus") == "yes")
        translation = entry.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")]
        catalogue[message] = forms or [translation.text or ""]
    return catalogue


def write(path: Path, language: str, found: dict[Message, list[str]], known: Catalogue) -> None:
    """Write a .ts file with the texts found and the translations known."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en_GB")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for message, modules in found.items():
        numerus = {"numerus": "yes"} if message.plural else {}
        entry = ElementTree.SubElement(context, "message", numerus)
        for module in modules:
            ElementTree.SubElement(entry, "location", filename=f"../{module}")
        ElementTree.SubElement(entry, "source").text = message.source
        if message.comment:
            ElementTree.SubElement(entry, "comment").text = message.comment
        add_translation(entry, message, known.get(message, []))
    ElementTree.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ElementTree.tostring(root, "unicode") + "\n", "utf-8")


def add_translation(entry: ElementTree.Element, message: Message, forms: list[str]) -> None:
    """Add the translation of a message to its entry, marked if it waits."""
    count = FORMS if message.plural else 1
    complete = len(forms) == count and all(forms)
    translation = ElementTree.SubElement(entry, "translation")
    if not complete:
        translation.set("type", "unfinished")
        forms = [""] * count
    if not message.plural:
        translation.text = forms[0]
        return
    for form in forms:
        ElementTree.SubElement(translation, "numerusform").text = form


def english(message: Message) -> list[str]:
    """The English of a source: itself; of a plural, what "(s)" stands for, else it waits."""
    if not message.plural:
        return [message.source]
    if "(s)" not in message.source:
        return [""] * FORMS
    return [message.source.replace("(s)", ""), message.source.replace("(s)", "s")]


def waiting(found: dict[Message, list[str]], catalogues: dict[str, Catalogue]) -> list[dict]:
    """The entries to translate, as the file for `--fill` has them."""
    entries = []
    for message in found:
        gaps = {name: "" for name, known in catalogues.items() if not all(known.get(message, [""]))}
        if gaps:
            forms: dict = {name: ["", ""] if message.plural else "" for name in gaps}
            entries.append({"source": message.source, "comment": message.comment, **forms})
    return entries


def fill(path: Path, catalogues: dict[str, Catalogue]) -> None:
    """Take into the catalogues the translations written into a file of waiting entries."""
    for entry in json.loads(path.read_text("utf-8")):
        for name, catalogue in catalogues.items():
            forms = entry.get(name, "")
            plural = isinstance(forms, list)
            forms = forms if plural else [forms]
            if all(forms):
                catalogue[Message(entry["source"], entry["comment"], plural)] = forms


def main() -> None:
    """Update i18n/ and say what waits."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--fill", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    found = collect()
    files = {name: ROOT / "i18n" / f"enaction_{name}.ts" for name in LANGUAGES}
    catalogues = {name: read(path) for name, path in files.items()}
    if arguments.fill:
        fill(arguments.fill, catalogues)
    for message in found:
        catalogues["en"].setdefault(message, english(message))
    for name, path in files.items():
        write(path, LANGUAGES[name], found, catalogues[name])
    entries = waiting(found, catalogues)
    target = ROOT / "build" / "untranslated.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(entries, ensure_ascii=False, indent=1), "utf-8")
    for entry in entries:
        print(f"waits: {entry['source']!r}")
    print(f"{len(found)} texts, {len(entries)} to translate in {target.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
