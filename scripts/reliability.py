"""Run the tests marked `reliability` again and again, each time with a new seed.

They are property and state-machine tests; here hypothesis looks further than in
`make test`. A round that has begun is ended, whatever the time.
"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def main(minutes: float) -> int:
    """Run rounds for `minutes`; stop at the first that fails."""
    end, rounds = time.monotonic() + 60 * minutes, 0
    while not rounds or time.monotonic() < end:
        seed = random.SystemRandom().randrange(2**32)
        rounds += 1
        print(f"\n== Round {rounds}, seed {seed}", flush=True)
        command = [sys.executable, "-m", "pytest", "-q", "-m", "reliability"]
        command += ["tests/core", "tests/platform"]
        command += ["-p", "no:pytest_qgis", "-p", "no:pytest-qt"]
        command += ["--hypothesis-profile=reliability", f"--hypothesis-seed={seed}"]
        status = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False).returncode
        if status == pytest.ExitCode.NO_TESTS_COLLECTED:
            print("\nNo test is marked `reliability`.")
            return status
        if status:
            print(f"\nRound {rounds} failed; the same again with --hypothesis-seed={seed}")
            return status
    print(f"\n{rounds} rounds passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
