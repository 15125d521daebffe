"""Merging a colleague's workspace, or a file of waiting work."""

from __future__ import annotations

from typing import Any, Optional

from ..bridge import settings
from ..bridge.exchange_words import receipt_sections, remarks
from ..bridge.i18n import number, translate
from .algorithm import WORKSPACE, Algorithm, Run
from .report import Report


class MergeWorkspace(Algorithm):
    """`enaction:mergeworkspace`."""

    OTHER, DRY_RUN = "OTHER", "DRY_RUN"
    MERGED, CONFLICTS = "MERGED", "CONFLICTS"

    def name(self) -> str:
        return "mergeworkspace"

    def displayName(self) -> str:
        return translate("Enaction", "Merge a workspace")

    def shortHelpString(self) -> str:
        return translate(
            "Enaction",
            "Takes over what a colleague did, from their workspace or from a file of waiting work. "
            "The same file can be merged as often as one likes, and several in any order: the "
            "result is the same. What both decided differently is kept and waits for a decision; "
            "nothing is overwritten. The other file is only read, and a backup is kept.",
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_workspace()
        self.add_file(
            self.OTHER, translate("Enaction", "Workspace or file of waiting work to take over")
        )
        self.add_flag(self.DRY_RUN, translate("Enaction", "Only say what would happen"))
        self.add_report()
        self.add_counts(
            MERGED=translate("Enaction", "Taken over"),
            CONFLICTS=translate("Enaction", "To decide"),
        )

    def perform(self, run: Run) -> dict[str, Any]:
        from ..core.sync.byfile.merge import merge_file
        from ..core.workspace import Workspace

        with Workspace.open(run.required_path(WORKSPACE)) as workspace:
            workspace.author = settings.author.get()
            done = merge_file(
                workspace, run.required_path(self.OTHER), run.flag(self.DRY_RUN), run.progress
            )
        doc = done.document()
        title = (
            translate("Enaction", "What {} would bring")
            if done.dry_run
            else translate("Enaction", "Taken over from {}")
        )
        report = Report(
            title.format(done.file),
            [
                (translate("Enaction", "Taken over"), number(done.merged)),
                (translate("Enaction", "To decide"), number(done.conflicts)),
            ],
            [
                *(
                    f"{section.title}: {number(line.count)} {line.text}"
                    for section in receipt_sections(doc)
                    for line in section.lines
                ),
                *remarks(doc),
            ],
        )
        return {
            self.MERGED: done.merged,
            self.CONFLICTS: done.conflicts,
            **run.publish(report.lines(), report.html()),
        }
