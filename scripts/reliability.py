"""Run the tests marked `reliability` again and again, each time with a new seed.

They are property and state-machine tests, processes that are killed and a bad network;
here they look further than in `make test`. A round that has begun is ended, whatever
the time. What was done and what was lost is written to build/reliability/report.md.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


FOLDER = ROOT / "build" / "reliability"
KILLS = 40


def report(tally: Path, rounds: int, seed: int, seconds: float, *, lost: bool) -> None:
    """Write what was done until now."""
    counts: Counter[str] = Counter()
    for line in tally.read_text(encoding="utf-8").splitlines():
        count, what = line.split(" ", 1)
        counts[what] += int(count)
    lines = [
        "# Reliability",
        "",
        f"{rounds} rounds in {seconds / 60:.1f} minutes, the last with seed {seed}: "
        + ("something was lost or wrong, see the output" if lost else "0 lost"),
        "",
        *(f"- {what}: {count:,}" for what, count in sorted(counts.items())),
        "",
    ]
    (FOLDER / "report.md").write_text("\n".join(lines), encoding="utf-8")


def main(minutes: float) -> int:
    """Run rounds for `minutes`; stop at the first that fails."""
    begun, rounds = time.monotonic(), 0
    end = begun + 60 * minutes
    FOLDER.mkdir(parents=True, exist_ok=True)
    tally = FOLDER / "tally.txt"
    tally.write_text("", encoding="utf-8")
    environment = {**os.environ, "ENACTION_TALLY": str(tally), "ENACTION_KILLS": str(KILLS)}
    while not rounds or time.monotonic() < end:
        seed = random.SystemRandom().randrange(2**32)
        rounds += 1
        print(f"\n== Round {rounds}, seed {seed}", flush=True)
        command = [sys.executable, "-m", "pytest", "-q", "-m", "reliability"]
        command += ["tests/core", "tests/platform"]
        command += ["-p", "no:pytest_qgis", "-p", "no:pytest-qt"]
        command += ["--hypothesis-profile=reliability", f"--hypothesis-seed={seed}"]
        status = subprocess.run(
            command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, check=False
        ).returncode
        report(tally, rounds, seed, time.monotonic() - begun, lost=bool(status))
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
