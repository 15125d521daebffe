"""What can go wrong between this computer and a platform, in one sentence each.

`ambiguous` tells that the request may have been carried out although no answer
came: the same bytes must then be sent again, never others.
"""

from __future__ import annotations

from typing import ClassVar

from ..errors import QT_TRANSLATE_NOOP, EnactionError


class PlatformError(EnactionError):
    """Base of the errors about a platform; values always hold `address`, never a secret."""

    ambiguous: ClassVar[bool] = False
    template = QT_TRANSLATE_NOOP(
        "Enaction", "The exchange with {address} stopped: {detail}. Your work is safe here."
    )


class Unreachable(PlatformError):
    ambiguous = True
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} cannot be reached. Nothing is lost: check the network and the address, "
        "then try again.",
    )


class CertificateRefused(PlatformError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "The certificate of {address} cannot be trusted, so nothing was sent. Check the address "
        "and this computer's date, or ask whoever runs the platform.",
    )


class TooSlow(PlatformError):
    ambiguous = True
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} did not answer within {seconds} seconds. Nothing is lost: what was sent will "
        "be verified at the next exchange, without duplicates.",
    )


class WebPage(PlatformError):
    ambiguous = True
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} answered with a web page instead of data. If this network has a sign-in page, "
        "open it in a browser first; else check the address. Nothing is lost.",
    )


class BadAnswer(PlatformError):
    ambiguous = True
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} gave an incomplete or unreadable answer ({detail}); it was not used. "
        "Nothing is lost: synchronise again.",
    )


class AnswerTooLarge(PlatformError):
    ambiguous = True
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "The answer of {address} is larger than {megabytes} MB; it was not used. "
        "Nothing is lost: tell whoever runs the platform.",
    )


class SignInNeeded(PlatformError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} asks you to sign in: the token is missing, wrong or expired. "
        "Your changes are intact here: enter a new token, then synchronise again.",
    )


class NotAllowed(PlatformError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} does not allow this account to do that ({detail}). Your changes are intact "
        "here: ask whoever runs the platform for the right to send them.",
    )


class NotFound(PlatformError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "There is no En action platform at {address}. Check the address in the connection's "
        "settings. Nothing is lost.",
    )


class TooMuch(PlatformError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} refused a request as too large. Nothing is lost: tell whoever runs the "
        "platform.",
    )


class AskedToWait(PlatformError):
    """`seconds` is how long the platform asks to wait."""

    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} asks to wait {seconds} seconds before the next exchange. Nothing is lost.",
    )

    @property
    def seconds(self) -> int:
        return int(self.sentence.values["seconds"])


class PlatformFailed(PlatformError):
    ambiguous = True
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} had an error of its own ({detail}). Nothing is lost: synchronise again later; "
        "if it lasts, tell whoever runs the platform.",
    )


class Refused(PlatformError):
    """The platform could not make sense of the request (422)."""

    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} could not use what was sent ({detail}). Your changes are intact here.",
    )


class Elsewhere(PlatformError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} sends us on to {other}; the token was not sent there. If you trust that "
        "address, enter it in the connection's settings.",
    )


class NotEncrypted(PlatformError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} is not encrypted: anybody on the network could read the token. Nothing was "
        "sent. Use an address in https, or allow this connection without encryption.",
    )


class BadAddress(PlatformError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "“{address}” is no address of a platform. It looks like https://name.example.",
    )


class CursorExpired(PlatformError):
    """The feed no longer reaches back to where this workspace stopped."""

    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} has forgotten the changes since the last exchange; everything is read again. "
        "Your changes are intact here.",
    )


class EpochChanged(PlatformError):
    """The platform was restored from a backup."""

    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{address} went back to an earlier state during the exchange. Nothing is lost: "
        "synchronise again.",
    )
