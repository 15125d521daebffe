"""What every lane of tests shares: how long hypothesis looks."""

from __future__ import annotations

import os

from hypothesis import settings

# Times vary too much on shared machines for hypothesis to judge them. A continuous
# integration looks at the same examples every time; `make reliability` always at new ones.
settings.register_profile("default", deadline=None, derandomize="CI" in os.environ)
settings.register_profile("reliability", deadline=None, max_examples=150, stateful_step_count=30)
settings.load_profile("default")
