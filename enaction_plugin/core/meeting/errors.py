"""What can go wrong in a meeting, in sentences."""

from __future__ import annotations

from ..errors import QT_TRANSLATE_NOOP, EnactionError


class NothingOnTheAgenda(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "No contribution passes this filter. Change the filter in the Contributions panel, "
        "then start again.",
    )


class RoomTaken(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "A meeting of {path} is under way in another QGIS window of this computer. Nothing was "
        "changed: go on there, or close that window first.",
    )


class DoneElsewhere(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "Something else was done in this workspace since the room’s last step, so it cannot be "
        "undone from here. Nothing was changed; use the undo bar of the Action Plan panel.",
    )


class PackFolderTaken(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} already holds a meeting in which something was done. Nothing was changed; "
        "choose another folder.",
    )


class TooManyTiles(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "The base map of this area has {count} tiles; a pack takes {limit} at most. Nothing was "
        "written: choose a smaller area or fewer scales.",
    )


class PackNotWritten(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} could not be written. What was finished is kept: free some room or choose "
        "another folder, then prepare the meeting again.",
    )


class NoRoomForPack(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{path} has {free} MB free, and the meeting takes about {needed} MB. Nothing was written: "
        "free some room, or choose another folder, a smaller area or fewer scales.",
    )


class BaseMapUnreachable(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "The base map “{name}” does not answer ({detail}): the folder is not ready. What was "
        "finished is kept. Prepare the meeting again once it answers, or no longer mark it as "
        "stored for meetings.",
    )


class UnknownFilter(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "This project has no saved filter {name} (it has: {known}). Nothing was written.",
    )


class UnknownDistrict(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "This workspace has no district with the code {code} (it has: {known}). Nothing was "
        "written.",
    )
