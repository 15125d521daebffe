"""What can go wrong with a dossier, in one sentence each."""

from __future__ import annotations

from ..errors import QT_TRANSLATE_NOOP, EnactionError


class DossierError(EnactionError):
    """Base of the errors about a dossier."""

    template = QT_TRANSLATE_NOOP("Enaction", "The dossier cannot be made: {detail}")


class NoDistricts(DossierError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "The workspace has no outline of this kind ({kind}). Load a layer of districts first.",
    )


class UnknownDistricts(DossierError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "No district of this kind ({kind}) has the code or name {codes}. "
        "The workspace has: {known}. Nothing was written.",
    )


class FolderUnusable(DossierError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "Nothing can be written into the folder {path}: {reason}. Choose another folder; "
        "the workspace was left as it is.",
    )


class NotWritten(DossierError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} was not written: {reason}. Files that were finished before are kept.",
    )


class NoFont(DossierError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "No font is installed on this computer, so that texts would be missing on the page. "
        "Install one (DejaVu, Open Sans); nothing was written.",
    )


class BadTemplate(DossierError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} is no template of the dossier: {reason}. Start from the one that comes with "
        "the plugin.",
    )


class UnknownActions(DossierError):
    template = QT_TRANSLATE_NOOP(
        "Enaction", "The plan has no action with the code {codes}. Nothing was written."
    )


class NoAnswers(DossierError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "No contribution is linked to an action yet: there is nothing to answer. Link "
        "contributions to actions first.",
    )
