"""The one line at the top that is always true."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..bridge.i18n import moment, number, translate
from ..maps.palette import CONFIRMED, LINK, WARNING
from .inks import toned

MINUTE = 60
PENDING, CONFLICTS, REFUSED, NEWS, WHY = "pending", "conflicts", "refused", "news", "why"


@dataclass(frozen=True)
class Status:
    """What is known of saving and of exchanges with the platform.

    `interrupted_at` is when the last exchange stopped before its end; `trouble`
    the sentence that tells why; `unsaved` the sentence of a write that failed.
    """

    platform: bool = False
    pending: int = 0
    conflicts: int = 0
    last_exchange: Optional[str] = None
    offline: bool = False
    wait_s: int = 0
    sign_in: bool = False
    interrupted_at: Optional[str] = None
    trouble: str = ""
    exchanging: Optional[tuple[int, int]] = None  # confirmed, of how many; (0, 0): not known
    readonly: bool = False
    elsewhere: bool = False  # another window is synchronising
    editing: int = 0  # updates that wait for the end of an edit session
    refused: int = 0
    news: int = 0  # changes the platform has and this workspace has not, as far as was asked
    unsaved: str = ""


class StatusLine(QLabel):
    """Each count is a link that filters the list; the reason of a trouble is one that tells it."""

    clicked = pyqtSignal(str)  # one of the above

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAccessibleName(translate("Enaction", "Saving and exchange state"))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.linkActivated.connect(self.clicked)

    def show_status(self, status: Status) -> None:
        """Say it."""
        html = status_html(status)
        for colour in (CONFIRMED, LINK, WARNING):
            html = html.replace(colour, toned(colour, self.palette()))
        self.setText(html)
        self.setToolTip(f"<p>{escape(status.trouble)}</p>" if status.trouble else "")


def status_html(status: Status) -> str:
    """The line, as HTML of our own words and numbers: no word of anybody else is in it."""
    if status.unsaved:
        return _strong(translate("Enaction", "Not saved")) + " : " + escape(status.unsaved)
    if status.readonly:
        return translate(
            "Enaction", "<b>Read only</b>: this workspace cannot be written on this computer"
        )
    if status.exchanging is not None:
        return _exchanging(*status.exchanging)
    if status.elsewhere:
        return translate(
            "Enaction", "<b>Read only</b>: another QGIS window on this computer is synchronising"
        )
    return " · ".join(part for part in _parts(status) if part)


def _parts(status: Status) -> list[str]:
    """Always in the same order: saved, waiting, to decide, network, last exchange."""
    parts = [_saved()]
    if not status.platform:
        parts.append(escape(translate("Enaction", "workspace without platform")))
    else:
        parts.append(_waiting(status.pending))
    if status.refused:
        text = translate("Enaction", "%Ln refused", None, status.refused)
        parts.append(_link(REFUSED, text, WARNING))
    if status.conflicts:
        text = translate("Enaction", "%Ln to decide", None, status.conflicts)
        parts.append(_link(CONFLICTS, text, WARNING, bold=True))
    if status.platform:
        parts += [*_network(status), *_news(status.news), _last(status.last_exchange)]
    return parts


def status_text(status: Status) -> str:
    """The line without its links, for a receipt."""
    return unescape(re.sub("<[^>]*>", "", status_html(status)))


def _exchanging(confirmed: int, total: int) -> str:
    if not total:
        return escape(translate("Enaction", "Exchange under way"))
    said = translate("Enaction", "Exchange under way: {done} of %Ln confirmed", None, total)
    return escape(said.format(done=number(confirmed)))


def _saved() -> str:
    said = escape(translate("Enaction", "All saved on this computer"))
    return f'<span style="color:{CONFIRMED}">✔</span> {said}'


def _waiting(pending: int) -> str:
    if not pending:
        return escape(translate("Enaction", "nothing waiting"))
    return _link(PENDING, translate("Enaction", "%Ln change(s) waiting", None, pending), LINK)


def _network(status: Status) -> list[str]:
    parts = []
    if status.editing:
        parts.append(
            escape(
                translate(
                    "Enaction",
                    "%Ln update(s) wait for you to finish editing",
                    None,
                    status.editing,
                )
            )
        )
    if status.offline:
        parts.append(_link(WHY, translate("Enaction", "no network"), LINK))
    elif status.sign_in:
        parts.append(_link(WHY, translate("Enaction", "sign-in needed"), WARNING, bold=True))
    elif status.wait_s:
        if status.wait_s >= MINUTE:
            wait = translate("Enaction", "{} min").format(-(-status.wait_s // MINUTE))
        else:
            wait = translate("Enaction", "{} s").format(status.wait_s)
        said = translate("Enaction", "the platform asks to wait {}").format(wait)
        parts.append(escape(said))
    elif status.interrupted_at:
        said = translate("Enaction", "exchange interrupted {}").format(
            moment(status.interrupted_at)
        )
        parts.append(_link(WHY, said, WARNING, bold=True))
    return parts


def _news(count: int) -> list[str]:
    if not count:
        return []
    text = translate("Enaction", "%Ln new on the platform", None, count)
    return [_link(NEWS, text, LINK)]


def _last(when: Optional[str]) -> str:
    if not when:
        return escape(translate("Enaction", "no exchange yet"))
    return escape(translate("Enaction", "last exchange {}").format(moment(when)))


def _link(target: str, text: str, colour: str, bold: bool = False) -> str:
    shown = f"<b>{escape(text)}</b>" if bold else escape(text)
    return f'<a href="{target}" style="color:{colour}">{shown}</a>'


def _strong(text: str) -> str:
    return f'<b style="color:{WARNING}">{escape(text)}</b>'
