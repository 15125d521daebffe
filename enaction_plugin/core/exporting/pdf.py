"""Outline, language and description added to a PDF, as an incremental update.

ISO 32000-1:2008: what is there stays byte for byte (7.5.6); new objects, a cross-reference
section and a trailer are written behind it. Reads what Qt writes: a classic
cross-reference table and objects that are not packed in streams.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

# The entries of a catalogue this module writes, as written by Qt or by this module before.
_OURS = re.compile(
    rb"/(?:Metadata|Outlines)\s+\d+\s+\d+\s+R|/PageMode\s*/\w+"
    rb"|/Lang\s*(?:<[^>]*>|\([^)]*\))|/ViewerPreferences\s*<<[^>]*>>"
)
_REFERENCE = re.compile(rb"(\d+)\s+(\d+)\s+R")


class NotUnderstood(Exception):
    """The file is no PDF of the kind this module reads."""


@dataclass(frozen=True)
class Bookmark:
    """An entry of the outline: its words and the page it leads to (0 is the first)."""

    title: str
    page: int
    children: tuple[Bookmark, ...] = ()


@dataclass(frozen=True)
class Description:
    """What a PDF says of itself."""

    title: str
    author: str
    subject: str
    keywords: str
    language: str  # BCP 47: fr-FR


def describe(path: Path, description: Description, bookmarks: Iterable[Bookmark]) -> None:
    """Add an outline and a description to a PDF in place.

    Raises:
        NotUnderstood: the file is not one that can be added to; it is unchanged.
    """
    content = path.read_bytes()
    path.write_bytes(content + _Update(content, description).written(list(bookmarks)))


def page_count(path: Path) -> int:
    """How many pages a PDF has. Raises NotUnderstood."""
    return len(_Reader(path.read_bytes()).pages())


class _Reader:
    """Finds objects by the cross-reference table."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        found = re.findall(rb"startxref\s+(\d+)\s+%%EOF", content)
        if not content.startswith(b"%PDF-") or not found:
            raise NotUnderstood("no end of file")
        self.last = int(found[-1])
        self.offsets: dict[int, int] = {}
        self.trailer = b""
        at: int = self.last
        seen: set[int] = set()
        while at not in seen:
            seen.add(at)
            trailer = self._table(at)
            self.trailer = self.trailer or trailer
            previous = re.search(rb"/Prev\s+(\d+)", trailer)
            if previous is None:
                break
            at = int(previous.group(1))

    def _table(self, at: int) -> bytes:
        """Read one section of the table; newer sections, read before, win."""
        match = re.compile(rb"xref\s+").match(self.content, at)
        if match is None:
            raise NotUnderstood("no cross-reference table")
        position = match.end()
        head = re.compile(rb"(\d+)\s+(\d+)\s*[\r\n]+")
        while found := head.match(self.content, position):
            first, count = int(found.group(1)), int(found.group(2))
            position = found.end()
            for number in range(first, first + count):
                entry = self.content[position : position + 20]
                if entry[17:18] == b"n":
                    self.offsets.setdefault(number, int(entry[:10]))
                position += 20
        end = self.content.find(b"startxref", position)
        if not self.content[position:].lstrip().startswith(b"trailer"):
            raise NotUnderstood("no trailer")
        return self.content[position:end]

    def body(self, number: int) -> bytes:
        """What an object says, without its stream."""
        at = self.offsets.get(number)
        if at is None:
            raise NotUnderstood(f"object {number} is missing")
        start = re.compile(rb"\s*\d+\s+\d+\s+obj").match(self.content, at)
        if start is None:
            raise NotUnderstood(f"object {number} is elsewhere")
        end = self.content.find(b"endobj", start.end())
        return self.content[start.end() : end].split(b"stream", 1)[0].strip()

    def reference(self, text: bytes, key: bytes) -> int:
        """The object a dictionary's entry refers to."""
        found = re.search(re.escape(key) + rb"\s+(\d+)\s+\d+\s+R", text)
        if found is None:
            raise NotUnderstood(f"no {key.decode()}")
        return int(found.group(1))

    @property
    def root(self) -> int:
        return self.reference(self.trailer, b"/Root")

    def pages(self) -> list[int]:
        """The objects of the pages, in their order."""
        return list(self._leaves(self.reference(self.body(self.root), b"/Pages"), set()))

    def _leaves(self, number: int, seen: set[int]) -> Iterator[int]:
        if number in seen:
            raise NotUnderstood("the pages run in a circle")
        seen.add(number)
        body = self.body(number)
        kids = re.search(rb"/Kids\s*\[(.*?)\]", body, re.DOTALL)
        if kids is None:
            yield number
            return
        for kid, _ in _REFERENCE.findall(kids.group(1)):
            yield from self._leaves(int(kid), seen)


class _Update:
    """New objects behind an existing file."""

    def __init__(self, content: bytes, description: Description) -> None:
        self.reader = _Reader(content)
        self.description = description
        self.size = int(_found(rb"/Size\s+(\d+)", self.reader.trailer))
        self.objects: dict[int, bytes] = {}
        self.next = self.size

    def written(self, bookmarks: list[Bookmark]) -> bytes:
        """What is to be appended to the file."""
        root = self.reader.root
        pages = self.reader.pages()
        outlines = self._outline(bookmarks, pages) if bookmarks else None
        info = self._add(self._info())
        metadata = self._add(_stream(self._xmp()))
        language = _text(self.description.language)
        entries = [b"/Metadata %d 0 R" % metadata, b"/Lang " + language]
        entries.append(b"/ViewerPreferences << /DisplayDocTitle true >>")
        if outlines is not None:
            entries += [b"/Outlines %d 0 R" % outlines, b"/PageMode /UseOutlines"]
        catalogue = _OURS.sub(b"", self.reader.body(root))
        self.objects[root] = catalogue[: catalogue.rindex(b">>")] + b"\n".join(entries) + b"\n>>"
        return self._serialised(root, info)

    def _outline(self, bookmarks: list[Bookmark], pages: list[int]) -> int:
        number = self._reserve()
        first, last, count = self._level(bookmarks, number, pages)
        self.objects[number] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (
            first,
            last,
            count,
        )
        return number

    def _level(self, marks: list[Bookmark], parent: int, pages: list[int]) -> tuple[int, int, int]:
        """Write entries of one level; the first, the last, and how many are open in all."""
        numbers = [self._reserve() for _ in marks]
        total = 0
        for place, mark in enumerate(marks):
            page = pages[min(max(mark.page, 0), len(pages) - 1)]
            entry = b"<< /Title %s /Parent %d 0 R /Dest [%d 0 R /Fit]" % (
                _text(mark.title),
                parent,
                page,
            )
            if place:
                entry += b" /Prev %d 0 R" % numbers[place - 1]
            if place + 1 < len(marks):
                entry += b" /Next %d 0 R" % numbers[place + 1]
            if mark.children:
                first, last, count = self._level(list(mark.children), numbers[place], pages)
                entry += b" /First %d 0 R /Last %d 0 R /Count %d" % (first, last, count)
                total += count
            self.objects[numbers[place]] = entry + b" >>"
            total += 1
        return numbers[0], numbers[-1], total

    def _info(self) -> bytes:
        said = self.description
        kept = b""
        found = re.search(rb"/Info\s+(\d+)\s+\d+\s+R", self.reader.trailer)
        if found is not None:
            date = re.search(rb"/CreationDate\s*\([^)]*\)", self.reader.body(int(found.group(1))))
            kept = date.group(0) if date else b""
        values = (
            (b"/Title", said.title),
            (b"/Author", said.author),
            (b"/Subject", said.subject),
            (b"/Keywords", said.keywords),
            (b"/Creator", "QGIS, En action"),
        )
        return (
            b"<< " + b" ".join(key + b" " + _text(value) for key, value in values) + kept + b" >>"
        )

    def _xmp(self) -> bytes:
        said = self.description
        packet = (
            '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
            '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
            '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(said.title)}</rdf:li>'
            "</rdf:Alt></dc:title>"
            f"<dc:creator><rdf:Seq><rdf:li>{escape(said.author)}</rdf:li></rdf:Seq></dc:creator>"
            f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(said.subject)}'
            "</rdf:li></rdf:Alt></dc:description>"
            f"<dc:language><rdf:Bag><rdf:li>{escape(said.language)}</rdf:li></rdf:Bag>"
            "</dc:language></rdf:Description></rdf:RDF></x:xmpmeta>"
            '<?xpacket end="w"?>'
        )
        return packet.encode("utf-8")

    def _serialised(self, root: int, info: int) -> bytes:
        start = len(self.reader.content)
        out = bytearray(b"\n")
        offsets: dict[int, int] = {}
        for number in sorted(self.objects):
            offsets[number] = start + len(out)
            out += b"%d 0 obj\n%s\nendobj\n" % (number, self.objects[number])
        table = start + len(out)
        out += b"xref\n0 1\n0000000000 65535 f \n"
        for number in sorted(offsets):
            out += b"%d 1\n%010d 00000 n \n" % (number, offsets[number])
        out += b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R /Prev %d >>\n" % (
            self.next,
            root,
            info,
            self.reader.last,
        )
        out += b"startxref\n%d\n%%%%EOF\n" % table
        return bytes(out)

    def _reserve(self) -> int:
        number, self.next = self.next, self.next + 1
        return number

    def _add(self, body: bytes) -> int:
        number = self._reserve()
        self.objects[number] = body
        return number


def _stream(data: bytes) -> bytes:
    head = b"<< /Type /Metadata /Subtype /XML /Length %d >>" % len(data)
    return head + b"\nstream\n" + data + b"\nendstream"


def _text(text: str) -> bytes:
    """A text string: UTF-16 with its mark, in hexadecimal, so that nothing is to be escaped."""
    return b"<" + ("\ufeff" + text).encode("utf-16-be", "replace").hex().encode() + b">"


def _found(pattern: bytes, text: bytes) -> bytes:
    match = re.search(pattern, text)
    if match is None:
        raise NotUnderstood("the trailer is incomplete")
    return match.group(1)
