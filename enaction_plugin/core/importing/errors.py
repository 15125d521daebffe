"""What can be wrong with a file as a whole."""

from __future__ import annotations

from ..errors import QT_TRANSLATE_NOOP, EnactionError


class UnreadableFile(EnactionError):
    """A file that cannot be read at all."""

    template = QT_TRANSLATE_NOOP(
        "Enaction", "{file} cannot be read: {detail}. Nothing was changed."
    )


class MissingFile(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction", "{file} does not exist: check the path. Nothing was changed."
    )


class EmptyFile(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{file} has no rows to import: check that it is the right file and that it was saved. "
        "Nothing was changed.",
    )


class NoHeader(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "No title, text or position column was recognised in {file} (columns: {columns}): rename "
        "a column, or give a profile that names them. Nothing was changed.",
    )


class WrongEncoding(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{file} is not written in {encoding}: take the encoding out of the profile and it will be "
        "recognised. Nothing was changed.",
    )


class UnknownFormat(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{file}: this kind of file is not imported. Use CSV, XLSX, ODS, GeoJSON, KML, GeoPackage "
        "or Shapefile. Nothing was changed.",
    )


class NeedsReader(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{file}: this kind of file is read with GDAL, which is not there. Save it as CSV or "
        "GeoJSON, or import it from QGIS. Nothing was changed.",
    )


class StoppedHalfway(EnactionError):
    """Another program began to write while an import was under way."""

    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{count} contributions were imported, then another window or program began to write "
        "{path}. Save or close the editing there and import the file again: nothing will be "
        "there twice.",
    )


class SuspectArchive(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{file} would unpack to {size} MB, far more than such a file holds: it may be damaged or "
        "made to harm, and was not opened. Save its content as CSV if you trust it.",
    )


class SuspectXml(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{file} defines XML entities, which no map file needs: it may be made to harm, and was "
        "not opened. Save it again from the program it comes from if you trust it.",
    )


class CommentsFile(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{file} holds comments, not contributions: import the file of the contributions "
        "themselves. Nothing was changed.",
    )


class VotesFile(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{file} holds votes on contributions the workspace does not have: give the name of their "
        "source, or import the file of the contributions first. Nothing was changed.",
    )


class PartOfVotes(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{file} holds only some of the votes, or may: counts made from it would lose the others. "
        "Correct the file of all votes and import that one again. Nothing was changed.",
    )


class BadProfile(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction", "The import profile cannot be used: {problem}. Nothing was changed."
    )


class BadPlan(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction", "The plan in {file} cannot be loaded: {problems} Nothing was changed."
    )


class BadDistricts(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction", "The districts in {file} cannot be loaded: {problem}. Nothing was changed."
    )
