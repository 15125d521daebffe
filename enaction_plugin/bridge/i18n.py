"""Words, numbers and times in the user's language."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Optional, Union

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ..core.errors import EnactionError, Sentence

GROUPED_FROM = 1000


def translate(context: str, text: str, comment: Optional[str] = None, n: int = -1) -> str:
    """`text` in the user's language; `n` chooses the plural and fills %Ln.

    Call it with literals, translate("Enaction", "text"), so that the text is found,
    and that the context does not change with the class of `self`.
    """
    said = QCoreApplication.translate(context, text, comment, n)
    if n >= GROUPED_FROM:  # QGIS leaves thousands ungrouped unless told otherwise
        for plain in (QLocale().toString(n), str(n)):
            said = said.replace(plain, number(n), 1)
    return said


MINUS = "\u2212"


def load_translator(locale: str, folder: Path) -> Optional[QTranslator]:
    """The plugin's translator for `locale`, English for other languages; None if not built."""
    translator = QTranslator()
    for language in (locale[:2], "en"):
        if translator.load(f"enaction_{language}", str(folder)):
            return translator
    return None


def sentence(told: Union[Sentence, EnactionError, BaseException]) -> str:
    """What `told` says, in the user's language."""
    if isinstance(told, EnactionError):
        told = told.sentence
    if not isinstance(told, Sentence):
        return translate("Enaction", "Unexpected error, see the log: {}").format(told)
    values = {name: _value(value) for name, value in told.values.items()}
    return translate("Enaction", told.template).format(**values)


def _value(value: Any) -> Any:
    if isinstance(value, (Sentence, EnactionError)):
        return sentence(value)
    if isinstance(value, bool) or not isinstance(value, int):
        return value
    return number(value)


def number(value: int) -> str:
    """An integer with the thousands of the locale: 2 012."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale.toString(value)


def signed(value: int) -> str:
    """A score: +35, 0, and a real minus sign."""
    if value < 0:
        return MINUS + number(-value)
    return f"+{number(value)}" if value else "0"


def decimal(value: float) -> str:
    """A mean with its sign and one decimal: +1,2 in French."""
    said = QLocale().toString(abs(value), "f", 1)
    return f"{MINUS if value < 0 else '+'}{said}"


def coefficient(value: float) -> str:
    """A figure between −1 and 1 with two decimals: 0,62 in French."""
    said = QLocale().toString(abs(value), "f", 2)
    return f"{MINUS}{said}" if value < 0 else said


def day(iso: Optional[str]) -> str:
    """The date of an ISO 8601 time, in the short form of the locale with a four-digit year."""
    when = _local(iso)
    if when is None:
        return ""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in short:
        short = short.replace("yy", "yyyy")
    return QLocale().toString(date(when.year, when.month, when.day), short)


def clock(iso: Optional[str]) -> str:
    """The local time of an ISO 8601 time, 09:42: for what is kept, where “yesterday” ages."""
    when = _local(iso)
    return "" if when is None else when.strftime("%H:%M")


def moment(iso: Optional[str]) -> str:
    """When something was, as a person says it: 09:42, yesterday 17:05, 20/11."""
    when = _local(iso)
    if when is None:
        return ""
    clock = when.strftime("%H:%M")
    today = datetime.now().date()
    if when.date() == today:
        return clock
    if when.date() == today - timedelta(days=1):
        return translate("Enaction", "yesterday {}").format(clock)
    return when.strftime(translate("Enaction", "%m/%d"))


def _local(iso: Optional[str]) -> Optional[datetime]:
    if not iso:
        return None
    try:
        when = datetime.fromisoformat(iso.replace("Z", "+00:00"))
    except ValueError:
        return None  # a date as its source wrote it; it is shown elsewhere as text
    return when.astimezone() if when.tzinfo else when


def amount(value: float, decimals: int = 1) -> str:
    """A figure with the decimals it has, at most so many: 412, 12,5, 1 024,3."""
    whole = round(value, decimals)
    if whole == int(whole):
        return number(int(whole))
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale.toString(whole, "f", decimals)


def percent(share: float) -> str:
    """A share as people write it: 89 %."""
    return translate("Enaction", "{}%").format(number(round(100 * share)))
