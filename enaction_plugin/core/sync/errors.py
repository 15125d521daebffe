"""Why an exchange does not take place, in one sentence each."""

from __future__ import annotations

from ..errors import QT_TRANSLATE_NOOP, EnactionError


class AnotherExchange(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "Another window on {host} is synchronising this workspace. Nothing was changed: let it "
        "finish, or try again in a minute if it was closed.",
    )


class OtherPlatform(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "This workspace belongs to the platform {known}, and {address} is another one ({found}). "
        "Nothing was exchanged: correct the address, or create a workspace for that platform.",
    )


class NothingToDecide(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction", "This was decided already; nothing was changed. Look at the list again."
    )


class NotRejected(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction", "This change is no longer among the refused ones; nothing was changed."
    )
