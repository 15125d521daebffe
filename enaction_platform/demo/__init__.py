"""Fictitious demo data, the same for the same seed, with the size of a real case."""

from .contributions import demo_contributions, demo_update
from .export import write_demo
from .plan import demo_plan

__all__ = ["demo_contributions", "demo_plan", "demo_update", "write_demo"]
