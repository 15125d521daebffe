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


class BulkChange(EnactionError):
    """`links` of `links_known` links and `decisions` of `decisions_known` would be undone."""

    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "Much of what the platform has would be undone: {links} links (of {links_known}) and "
        "{decisions} decisions (of {decisions_known}) were removed or overwritten outside the "
        "plugin. Nothing was sent. Look at them, then restore them or send them.",
    )


class AnotherAccount(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "Changes made under the account {known} wait in this workspace ({count}), and you are "
        "signed in as {found}. Nothing was sent: sign in as {known}, or accept that they are sent "
        "under the name {found}.",
    )


class SharedFolder(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} is on a network drive ({place}), where two computers can damage it by writing at "
        "the same time. Nothing was exchanged and nothing is lost: copy the workspace to a folder "
        "of this computer and synchronise there.",
    )
