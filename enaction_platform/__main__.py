"""`python -m enaction_platform`."""

import sys

from .cli import main

sys.exit(main())
