"""The reference platform of En action: the server side of the native protocol.

A separate program beside the plugin: contributions, comments, the plan, and what
planners decide, over HTTP (`/api/v1`), on SQLite or PostgreSQL.
"""

__version__ = "0.1.0"
API_VERSION = "1.0"
