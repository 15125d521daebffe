"""The reference platform with the demonstration data, until Ctrl+C: `make platform`.

Prints its address and a planner's token, made anew each time. PORT may be set.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time

from .served import ROOT, PlatformFailure, call, platform, token

DATABASE = ROOT / "build" / "platform.sqlite"
PORT = "8765"


def main() -> int:
    """Serve until stopped; the exit status."""
    DATABASE.parent.mkdir(exist_ok=True)
    port = os.environ.get("PORT", PORT)
    try:
        if not DATABASE.is_file():
            platform("init", DATABASE, "--demo")
        secret = token(DATABASE, f"make platform, {time.strftime('%Y-%m-%d %H:%M:%S')}")
    except PlatformFailure as failure:
        print(f"platform: {failure}", file=sys.stderr)
        return 1
    print(f"In QGIS, add a connection: address http://127.0.0.1:{port}, token {secret}")
    print("The data are fictitious. Ctrl+C stops the platform.", flush=True)
    try:
        serving = [*call("serve", DATABASE), "--port", port]
        return subprocess.run(serving, cwd=ROOT, check=False).returncode
    except KeyboardInterrupt:
        return 0


if __name__ == "__main__":
    sys.exit(main())
