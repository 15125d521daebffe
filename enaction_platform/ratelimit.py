"""A token bucket for each account, in the memory of one worker."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable

from .errors import RateLimited


class RateLimiter:
    """Lets `burst` requests through at once and `rate` a second in the long run."""

    def __init__(
        self, rate: float, burst: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._rate = rate
        self._burst = burst
        self._clock = clock
        self._lock = threading.Lock()
        self._buckets: dict[str, tuple[float, float]] = {}  # name: (tokens left, when)

    def check(self, name: str) -> None:
        """Count one request of `name`. Raises RateLimited when it is one too many."""
        with self._lock:
            moment = self._clock()
            left, since = self._buckets.get(name, (float(self._burst), moment))
            left = min(self._burst, left + (moment - since) * self._rate)
            if left >= 1:
                self._buckets[name] = (left - 1, moment)
                return
            self._buckets[name] = (left, moment)
        raise RateLimited(math.ceil((1 - left) / self._rate))
