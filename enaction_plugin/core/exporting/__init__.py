"""What a file that leaves the workspace must not carry: personal data, live formulas."""

from .cells import neutralised
from ..masking import Masks, masked

__all__ = ["Masks", "masked", "neutralised"]
