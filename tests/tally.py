"""What the long tests did, counted: for their own asserts, and for `make reliability`."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

occurred: Counter[str] = Counter()
"""What this process did until now: a test can tell that what it is about really happened."""


def tally(what: str, count: int = 1) -> None:
    """Count something; `make reliability` reads the file, outside it there is none."""
    occurred[what] += count
    path = os.environ.get("ENACTION_TALLY")
    if path and count:
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(f"{count} {what}\n")
