"""Why a file cannot be merged, in one sentence each."""

from __future__ import annotations

from ...errors import QT_TRANSLATE_NOOP, EnactionError


class SameFile(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} is the workspace that is open. Nothing was changed: choose a colleague's file.",
    )


class NotAWorkFile(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} is no file of waiting work, or it is damaged ({detail}). Nothing was changed: ask "
        "for the file again.",
    )


class LeftOpen(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} was copied while it was in use and is not complete by itself. Nothing was changed: "
        "close it on the computer it comes from, then copy it again.",
    )
