"""What a job did, for the log and as a web page. Whatever it quotes is shown as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

_STYLE = (
    "body{font-family:sans-serif;margin:2em;max-width:60em}"
    "th{text-align:left;font-weight:normal;padding-right:2em}"
    "td{text-align:right;font-weight:bold}"
    "li{margin:.3em 0}"
)


@dataclass
class Report:
    """A title, figures with their names, and remarks in the order they were made."""

    title: str
    figures: list[tuple[str, str]] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """The report as lines of plain text."""
        yield self.title
        for name, value in self.figures:
            yield f"{name}: {value}"
        yield from self.remarks

    def html(self) -> str:
        """The report as a web page that needs nothing else and runs nothing."""
        from html import escape

        rows = "".join(
            f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>"
            for name, value in self.figures
        )
        items = "".join(f"<li>{escape(remark)}</li>" for remark in self.remarks)
        title = escape(self.title)
        return (
            f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>'
            f"<style>{_STYLE}</style></head><body><h1>{title}</h1>"
            f"<table>{rows}</table><ul>{items}</ul></body></html>\n"
        )
