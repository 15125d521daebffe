"""Whether QGIS can sign in without asking somebody for its master password."""

from __future__ import annotations

from qgis.core import QgsApplication


def can_sign_in(authcfg: str) -> bool:
    """Whether a request with this authentication, or with none, would open no dialog."""
    return not authcfg or QgsApplication.authManager().masterPasswordIsSet()
