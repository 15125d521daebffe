"""The answers to residents, by action, to files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path

from ...bridge.i18n import translate
from ...core.dossier import answers
from ...core.model.plan import Term
from ...core.progress import Progress, Silent
from ...core.workspace import Workspace
from ..looks import Looks
from .press import Press, require_fonts, usable
from .printing import PageDone, Printed, pages_told
from .speech import one_language
from .template import default_path


def print_answer_sheets(
    workspace: Workspace,
    folder: Path,
    codes: Sequence[str] = (),
    progress: Progress = Silent(),
    page_done: PageDone = lambda: None,
) -> Printed:
    """Write a sheet for each action, as PDF and as a web page; A4.

    Only in the main thread. Finished sheets are kept when a later one fails.

    Raises:
        UnknownActions, NoAnswers, FolderUnusable, NoFont: nothing was written.
        NotWritten: a file could not be.
        Cancelled: by `progress`.
    """
    require_fonts()
    actions = answers.chosen_actions(workspace, codes)
    usable(folder)
    with one_language():
        return _printed(workspace, folder, actions, progress, page_done)


def _printed(
    workspace: Workspace,
    folder: Path,
    actions: Sequence[Term],
    progress: Progress,
    page_done: PageDone,
) -> Printed:
    plan = workspace.plan()
    press = Press(default_path("a4"), translate("Enaction", "Answers to residents"), Looks(plan))
    issued = translate("Enaction", "Issued on {}").format(
        press.speech.day(datetime.now(timezone.utc).isoformat())
    )
    printed = Printed()
    for action in actions:
        progress.check()
        document = answers.sheet(answers.answered(workspace, action), plan, press.speech, issued)
        sheets = press.paginator.texts(document)
        press.layers.clear()
        press.set(document, sheets)
        page = pages_told(progress, page_done, (printed.documents, len(sheets), len(actions)))
        printed.files += [press.pdf(document, sheets, folder, page), press.text(document, folder)]
        printed.pages += len(sheets)
        printed.documents += 1
    return printed
