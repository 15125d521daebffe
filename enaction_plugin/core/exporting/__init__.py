"""What a file that leaves the workspace must not carry: personal data, live formulas."""

from ..masking import Masks, masked
from .cells import neutralised

__all__ = ["Masks", "masked", "neutralised"]
