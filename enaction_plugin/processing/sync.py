"""The exchange with a platform."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional, Union

from qgis.core import QgsProcessingException

from ..bridge import settings
from ..bridge.exchange_words import receipt_sections
from ..bridge.i18n import number, sentence, translate
from .algorithm import WORKSPACE, Algorithm, Run
from .report import Report

if TYPE_CHECKING:
    from ..core.connectors import Platform
    from ..core.connectors.items import ItemPlatform
    from ..core.sync import SyncReport

_CONNECTORS = ("native", "geocontrib", "ogcapi")
DIRECTIONS = ("both", "pull", "push")
_TOKEN_LIMIT = 4096  # characters; a longer file is no token file


class Sync(Algorithm):
    """`enaction:sync`."""

    CONNECTION, URL, TOKEN_FILE = "CONNECTION", "URL", "TOKEN_FILE"
    CONNECTOR, DIRECTION, DRY_RUN = "CONNECTOR", "DIRECTION", "DRY_RUN"
    PUBLISH = "PUBLISH"
    MAPPING = "MAPPING"
    PULLED, PUSHED, CONFLICTS = "PULLED", "PUSHED", "CONFLICTS"
    HELD, REJECTED, PENDING = "HELD", "REJECTED", "PENDING"

    def name(self) -> str:
        return "sync"

    def displayName(self) -> str:
        return translate("Enaction", "Synchronise with a platform")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "Receives what is new on the platform and sends what was done here, as the docks do. "
            "The platform is one of the connections of the settings, or an address with a file "
            "that holds the token and nothing else. What both sides changed is kept and waits "
            "for a decision; nothing is overwritten. Platforms of another kind than En action's "
            "cannot refuse a change that comes too late: what was written is read again, and the "
            "report says what became of it.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.add_text(
            self.CONNECTION, translate("Enaction", "Connection (its name in the settings)")
        )
        self.add_text(self.URL, translate("Enaction", "or address of the platform"))
        self.add_file(
            self.TOKEN_FILE, translate("Enaction", "and file with the token"), optional=True
        )
        self.add_choice(
            self.CONNECTOR, translate("Enaction", "Kind of platform"), _CONNECTORS, "native"
        )
        self.add_file(
            self.MAPPING,
            translate("Enaction", "What the platform's columns are for (JSON)"),
            optional=True,
        )
        self.add_choice(self.DIRECTION, translate("Enaction", "Direction"), DIRECTIONS, "both")
        self.add_flag(self.DRY_RUN, translate("Enaction", "Only say what would happen"))
        self.add_flag(
            self.PUBLISH,
            translate("Enaction", "Publish the answers that are ready (else they are drafts)"),
        )
        self.add_report()
        self.add_counts(
            PULLED=translate("Enaction", "Received"),
            PUSHED=translate("Enaction", "Sent"),
            CONFLICTS=translate("Enaction", "To decide"),
            HELD=translate("Enaction", "Held back"),
            REJECTED=translate("Enaction", "Refused"),
            PENDING=translate("Enaction", "Waiting"),
        )

    def perform(self, run: Run) -> dict[str, Any]:
        from ..core.sync import synchronise
        from ..core.workspace import Workspace

        with Workspace.open(run.required_path(WORKSPACE)) as workspace:
            workspace.author = settings.author.get()
            done = synchronise(
                workspace,
                self._platform(run),
                run.choice(self.DIRECTION),
                run.flag(self.DRY_RUN),
                run.progress,
                publish=run.flag(self.PUBLISH),
            )
        report = _report(done)
        return {
            self.PULLED: done.pulled,
            self.PUSHED: done.pushed,
            self.CONFLICTS: done.conflicts,
            self.HELD: done.held,
            self.REJECTED: done.rejected,
            self.PENDING: done.pending,
            **run.publish(report.lines(), report.html()),
        }

    def _platform(self, run: Run) -> Union[Platform, ItemPlatform]:
        """The platform the parameters name.

        Raises:
            QgsProcessingException: they name none, or two.
        """
        from ..core.connectors import RequestsTransport, open_platform

        name, url = run.text(self.CONNECTION), run.text(self.URL)
        if bool(name) == bool(url):
            raise QgsProcessingException(
                translate(
                    "Enaction",
                    "Give either the name of a connection, or the address of the platform with a "
                    "file that holds the token. Nothing was changed.",
                )
            )
        described = run.path(self.MAPPING)
        mapping = described.read_text(encoding="utf-8-sig") if described else ""
        if url:
            token = _token(run.path(self.TOKEN_FILE), run)
            return open_platform(
                run.choice(self.CONNECTOR),
                url,
                lambda address: RequestsTransport(address, token),
                mapping,
            )
        from ..bridge.platforms import platform_of

        known = settings.connection(name)
        if known is None:
            raise QgsProcessingException(
                translate(
                    "Enaction",
                    "There is no connection named “{name}” in the settings. Nothing was changed.",
                ).format(name=name)
            )
        return platform_of(replace(known, mapping=mapping or known.mapping))


def _token(path: Optional[Path], run: Run) -> str:
    """The token in a file; it is never shown, logged or kept."""
    if path is None:
        return ""
    with path.open(encoding="utf-8-sig", errors="replace") as file:
        token = file.read(_TOKEN_LIMIT).strip()
    if not token or len(token.split()) > 1:
        raise QgsProcessingException(
            translate(
                "Enaction", "{path} must hold the token and nothing else. Nothing was changed."
            ).format(path=path)
        )
    if os.name == "posix" and path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH):
        run.feedback.pushWarning(
            translate(
                "Enaction", "Other users of this computer can read the token: chmod 600 {path}"
            ).format(path=path)
        )
    return token


def _report(done: SyncReport) -> Report:
    title = (
        translate("Enaction", "What an exchange with {} would do")
        if done.dry_run
        else translate("Enaction", "Exchange with {}")
    )
    figures = [
        (translate("Enaction", "Received"), done.pulled),
        (translate("Enaction", "Sent"), done.pushed),
        (translate("Enaction", "To decide"), done.to_decide),
        (translate("Enaction", "Held back"), done.held),
        (translate("Enaction", "Refused"), done.rejected),
        (translate("Enaction", "Waiting"), done.pending),
    ]
    return Report(
        title.format(done.platform),
        [(name, number(count)) for name, count in figures],
        [
            *(
                f"{section.title}: {number(line.count)} {line.text}"
                for section in receipt_sections(done.document())
                for line in section.lines
            ),
            *(sentence(notice) for notice in done.notices),
        ],
    )
